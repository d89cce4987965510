//go:build unix

package main

import "syscall"

// openFiles is how many files this process may have open; 0 where that can't be
// told. The runtime has raised it to what it may be.
func openFiles() int {
	var limit syscall.Rlimit
	if syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit) != nil {
		return 0
	}
	return int(min(uint64(limit.Cur), 1<<30))
}
