package journeys

import (
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/locale/languages"

	"github.com/shopspring/decimal"
)

// intl is the browser's side of the comparison: what Intl.NumberFormat makes of journeyNumbers. It keeps the rules of
// the house (package locale's documentation has them) where they differ from Intl's, each in its place:
//
//  1. the minus is as wide as a plus, U+2212;
//  2. amounts round half to even;
//  3. compact amounts have one decimal, and below a million they are written in full: to whole units, below a hundred
//     with the cents there are, and with all their decimals where nothing would be left of them; what is a million when
//     it is rounded to whole units is written as one;
//  4. a share that is neither nothing nor all is never written 0 % or 100 %: it takes as many decimals as it needs;
//  5. English abbreviates as the British do (en-GB: m, bn, tn), and has all its separators before a unit, too.
//
// That nothing visible may come between a sign and a symbol is the sixth: the joiner in between is taken out beforehand.
const intl = `(kind, tag, from, to, currencies) => {
	const cache = {}
	const decimals = text => text.length - (text.indexOf('.') + 1 || text.length)
	const round = n => ({minimumFractionDigits: n, maximumFractionDigits: n, roundingMode: 'halfEven'})
	const format = (name, options, at = tag) => cache[name] ??= new Intl.NumberFormat(at, options())
	const money = (text, currency, n) => format(currency + n, () => ({style: 'currency', currency, ...round(n), trailingZeroDisplay: 'stripIfInteger'})).format(text)
	const symbol = (currency, at) => format(at + currency, () => ({style: 'currency', currency}), at).formatToParts(1).find(p => p.type === 'currency').value
	const compact = (text, currency) => {
		const size = Math.abs(Number(text))
		if (size < 999999.5) return money(text, currency, size >= 100 ? 0 : size > 0.005 ? 2 : Math.max(2, decimals(text)))
		if (size < 1e6) text = text.replace(/\d.*/, '1000000')
		const options = {style: 'currency', currency, notation: 'compact', ...round(1)}
		if (tag !== 'en') return format('compact' + currency, () => options).format(text)
		return format('compact' + currency, () => ({...options, useGrouping: 'always'}), 'en-GB').format(text)
			.replace(symbol(currency, 'en-GB'), symbol(currency, 'en'))
	}
	const percent = text => {
		const size = text.replace('-', ''), none = size === '0'
		for (let n = none ? 0 : 1; ; n++) {
			const written = n => format(n, () => ({style: 'percent', ...round(n)}))
			const misleads = !none && n < 13 && size.startsWith('0') && (written(n).format(size) === written(n).format(0) || written(n).format(size) === written(n).format(1))
			if (!misleads) return written(n).format(text)
		}
	}
	const write = {
		plain: text => format('', () => ({maximumFractionDigits: 20})).format(text),
		money: (text, currency) => money(text, currency, decimals(text) && Math.max(2, decimals(text))),
		compact,
		percent,
	}[kind]
	return journeyNumbers.slice(from, to).map((text, i) => write(text, currencies[i % currencies.length])).join('\n').replaceAll('-', '−')
}`

// intlTag is a language as Intl has to be asked for it: with the digits that we take.
func intlTag(l *locale.Locale) string {
	if l.Table().Digits != "" {
		return l.Tag() + "-u-nu-arab"
	}
	return l.Tag()
}

func TestNumbersAreWrittenAsTheBrowserWritesThem(t *testing.T) {
	const total, chunk = 20_000, 5_000
	numbers := randomDecimals(total)
	p := blank(t, visit{})
	eval[bool](p, `numbers => { window.journeyNumbers = numbers; return true }`, texts(numbers))

	currencies := []string{"USD", "EUR", "JPY", "CHF", "EGP", "INR", "BRL"}
	kinds := map[string]func(l *locale.Locale, d decimal.Decimal, currency string) string{
		"plain":   func(l *locale.Locale, d decimal.Decimal, _ string) string { return l.Count(d) },
		"money":   (*locale.Locale).Money,
		"compact": (*locale.Locale).Compact,
		"percent": func(l *locale.Locale, d decimal.Decimal, _ string) string { return l.Percent(d, 1) },
	}
	for _, l := range languages.All() {
		for kind, write := range kinds {
			wrong := 0
			for from := 0; from < total; from += chunk {
				want := strings.Split(eval[string](p, intl, kind, intlTag(l), from, from+chunk, currencies), "\n")
				if len(want) != chunk {
					t.Fatalf("%s, %s: the browser wrote %d numbers of %d", l.Tag(), kind, len(want), chunk)
				}
				for i, d := range numbers[from : from+chunk] {
					got := withoutJoiner(write(l, d, currencies[i%len(currencies)]))
					if got != want[i] {
						if wrong++; wrong <= 3 {
							t.Errorf("%s, %s: %s is written %q, by Intl %q", l.Tag(), kind, d, got, want[i])
						}
					}
				}
			}
			if wrong > 3 {
				t.Errorf("%s, %s: %d of %d differ", l.Tag(), kind, wrong, total)
			}
		}
	}
}

// The browser's CLDR is a version behind ours.
var newerThanTheBrowser = map[string]string{"XCG": "the Caribbean guilder, in use since 2025: CLDR 48 has a symbol for it"}

// Every currency in use has the browser's symbol and its place.
func TestCurrenciesAreWrittenAsTheBrowserWritesThem(t *testing.T) {
	numbers := []decimal.Decimal{decimal.RequireFromString("-5.25"), decimal.RequireFromString("4805000000")}
	p := blank(t, visit{})
	for _, l := range languages.All()[1:] { // English has symbols for the currencies that its readers know, and codes for the others
		var twice, both []string // every code, with each of the numbers
		for _, code := range slices.Sorted(maps.Keys(l.Table().Currencies)) {
			twice, both = append(twice, code, code), append(both, texts(numbers)...)
		}
		if len(twice) < 2*150 {
			t.Fatalf("%s knows %d currencies", l.Tag(), len(twice)/2)
		}
		eval[bool](p, `numbers => { window.journeyNumbers = numbers; return true }`, both)
		want := strings.Split(eval[string](p, intl, "compact", intlTag(l), 0, len(twice), twice), "\n")
		for i, code := range twice {
			got := withoutJoiner(l.Compact(numbers[i%2], code))
			if why, newer := newerThanTheBrowser[code]; newer {
				if got == want[i] {
					t.Errorf("%s: %s is as the browser writes it: take it off the list of what is not (%s)", l.Tag(), code, why)
				}
			} else if got != want[i] {
				t.Errorf("%s: %s is written %q, by Intl %q", l.Tag(), code, got, want[i])
			}
		}
	}
}

func withoutJoiner(text string) string { return strings.ReplaceAll(text, "\u2060", "") }

func texts(numbers []decimal.Decimal) []string {
	list := make([]string, len(numbers))
	for i, d := range numbers {
		list[i] = d.String()
	}
	return list
}

// randomDecimals are as long as the model takes, 18 digits and 9 places, but as often short; many are ties, many stand
// next to where a unit begins. They are the same in every run.
func randomDecimals(n int) []decimal.Decimal {
	r := rand.New(rand.NewPCG(2026, 11))
	list := make([]decimal.Decimal, n)
	for i := range list {
		digits := new(big.Int)
		switch r.IntN(8) {
		case 0: // next to a power of ten, a tenth of a unit off
			digits.Exp(big.NewInt(10), big.NewInt(int64(3+r.IntN(24))), nil)
			digits.Sub(digits, big.NewInt(int64(r.IntN(120)-20)))
		case 1: // a tie
			digits.SetInt64(r.Int64N(2_000)*10 + 5)
			digits.Mul(digits, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(r.IntN(23))), nil))
		default:
			for range 1 + r.IntN(27) {
				digits.Mul(digits, big.NewInt(10)).Add(digits, big.NewInt(int64(r.IntN(10))))
			}
		}
		d := decimal.NewFromBigInt(digits, int32(-r.IntN(10)))
		for d.Abs().GreaterThanOrEqual(decimal.New(1, 18)) {
			d = decimal.NewFromBigInt(digits, -9)
			digits.Quo(digits, big.NewInt(10))
		}
		if r.IntN(3) == 0 {
			d = d.Neg()
		}
		list[i] = d
	}
	return list
}
