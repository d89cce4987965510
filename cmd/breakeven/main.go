// Command breakeven serves the calculator and answers scenarios on the command
// line. main only wires; each command is a file of its own.
package main

import (
	"fmt"
	"io"
	"os"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const usage = `Breakeven: how many layoffs bring free cash flow back to its target?

usage:
  breakeven serve [--addr HOST:PORT] [--frame-ancestors LIST] [--origin URL]
                  [--tls-cert FILE --tls-key FILE] [--metrics-addr HOST:PORT]
                  [--max-connections NUMBER] [--scenarios DIR]
  breakeven build --out DIR [--base /path/] [--origin URL] [--scenarios DIR]
  breakeven check FILE...
  breakeven solve [--format json|table] [--lang LANGUAGE] [FILE...]
  breakeven export [FILE] --format xlsx|csv [--out FILE] [--lang LANGUAGE]

Run "breakeven COMMAND --help" for a command's flags.
`

// run carries out one command and returns the exit status: 0 done, 1 failed in
// part or whole, 2 not understood.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(stderr, usage)
		return 2
	}
	switch args[0] {
	case "serve":
		return serve(args[1:], stdout, stderr)
	case "build":
		return build(args[1:], stdout, stderr)
	case "check":
		return check(args[1:], stdin, stdout, stderr)
	case "solve":
		return solve(args[1:], stdin, stdout, stderr)
	case "export":
		return export(args[1:], stdin, stdout, stderr)
	case "help", "-h", "--help":
		fmt.Fprint(stdout, usage)
		return 0
	}
	fmt.Fprintf(stderr, "breakeven: there is no command %q\n\n%s", args[0], usage)
	return 2
}
