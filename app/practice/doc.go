// Package practice makes problems to practise on, checks the answers, and
// writes what came of it as a code that a student can hand in.
//
// Start with [NewSet]: a series, a level, a seed and a count are a set of
// problems, the same on every machine and for ever. [Set.Problem] gives one of
// them, [Problem.Check] looks at an answer; [Begin] keeps a student's progress
// through a set, [Progress.Keep] writes it down for later, and its
// [Progress.Result] has a [Result.Code], which a teacher reads back with
// [ReadCode].
//
// # Problems
//
// A problem is a scenario of a made-up company, a number that is asked for, and
// the answer that calc gives. Its numbers are drawn from the seed by a generator
// of this package's own. What is a student's mistake with known reasons is
// worked out beforehand, mostly as the right answer to a wrong scenario: one
// without tax, or with every amount taken as if it covered the period. Numbers
// for which two of these come to the same are drawn again, so that an
// explanation is never given for another mistake.
//
// Nothing is in words here: a [Message] names one of app/locale's texts and the
// numbers in it. Say it with a language of [locale.Practice].
//
// # Codes
//
// A code says series, level, seed, count, how many were right at the first try
// and how many hints were taken. A teacher who reads it needs no network, and
// sees the same problems from it. It is no proof: it holds no name and no
// secret, and whoever wants to can write one for problems never solved. Where
// that matters, watch the students work. Check digits notice any slip in
// copying that changes one or two signs or swaps two.
//
// Nothing here does input or output, keeps state or panics on what a student
// types. All types are plain values.
package practice
