// Command program shows, in what it prints, whether its memory and its tables
// survived a rewriting: constants of all sorts, growing stacks, collections,
// panics from the middle of nested calls, names of functions.
package main

import (
	"fmt"
	"math/big"
	"os"
	"runtime"
	"slices"
	"strings"
)

// Initial memory with long and short runs of zeros, and with none.
var (
	sparse = [4096]int64{7: -1, 8: 1, 1000: 1 << 40, 4095: 9}
	dense  = [...]string{"α", "beta", "γάμμα", "", "delta"}
	table  = map[string][]float64{"half": {0.5, 0, 0, 0.25}, "none": nil, "many": {1e300, -0.0, 3}}
	nested = struct {
		name string
		next *[3]uint16
	}{"nested", &[3]uint16{1, 0, 65535}}
)

type shape interface{ area() int }
type square struct{ side int }
type room struct {
	square
	height [64]byte
}

func (s square) area() int { return s.side * s.side }

func main() {
	sum := int64(0)
	for i, n := range sparse {
		sum += int64(i) * n
	}
	fmt.Println(sum, dense, table, nested.name, *nested.next)
	fmt.Printf("%v %+v %T %x %q %8.3f\n", shape(square{7}).area(), room{square: square{3}}.square, shape(room{}), "zeros\x00\x00", dense[2], 3.14159)

	fmt.Println(deep(20000, []byte("stack")))
	garbage()
	fmt.Println(caught(3), caught(-1))
	fmt.Println(names())

	factorial := big.NewInt(1)
	for i := range int64(60) {
		factorial.Mul(factorial, big.NewInt(i+1))
	}
	fmt.Println(factorial)

	results := make(chan int)
	for i := range 10 {
		go func() { results <- i * i }()
	}
	var all []int
	for range 10 {
		all = append(all, <-results)
	}
	slices.Sort(all)
	fmt.Println(all)
	if len(os.Args) > 1 {
		defer fmt.Println("deferred before the end")
		fail(nil)
	}
}

// deep makes the stack grow, and be copied, with pointers into it.
func deep(n int, p []byte) int {
	local := [4]int{n, 1, 2, 3}
	if n == 0 {
		runtime.GC()
		return len(p)
	}
	return deep(n-1, p) + local[n%4]%3
}

func garbage() {
	var kept []*room
	for i := range 20000 {
		r := &room{square: square{i}}
		if i%100 == 0 {
			kept = append(kept, r)
		}
	}
	runtime.GC()
	total := 0
	for _, r := range kept {
		total += r.area()
	}
	fmt.Println(len(kept), total)
}

func caught(i int) (what string) {
	defer func() { what = fmt.Sprint(recover()) }()
	return dense[i+len(dense)]
}

func names() string {
	pcs := make([]uintptr, 16)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	var list []string
	for {
		frame, more := frames.Next()
		list = append(list, frame.Function)
		if !more {
			return strings.Join(list, " ")
		}
	}
}

//go:noinline
func fail(nowhere *room) { fmt.Println(nowhere.height[5]) }
