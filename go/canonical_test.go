package hubsig_test

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestCanonicalLine compares what Rust and Go print for the same deliveries, byte for byte.
func TestCanonicalLine(t *testing.T) {
	if _, err := exec.LookPath("cargo"); err != nil {
		unlessRequired(t, "there is no cargo to run the Rust program with")
	}
	var paths strings.Builder
	for _, file := range vectorFiles(t) {
		paths.WriteString(strings.TrimPrefix(file, root+"/") + "\n")
	}
	theirs := printed(t, paths.String(), "cargo", "run", "--quiet", "-p", "hubsig-contracts", "--example", "canonical")
	program := t.TempDir() + "/canonical"
	if out, err := exec.Command("go", "build", "-o", program, "./internal/cmd/canonical").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	ours := printed(t, paths.String(), program)
	if !bytes.Equal(theirs, ours) {
		for at, line := range strings.Split(string(ours), "\n") {
			if other := strings.Split(string(theirs), "\n"); at >= len(other) || other[at] != line {
				t.Fatalf("line %d differs:\n%s", at+1, line)
			}
		}
		t.Fatal("Go prints fewer lines than Rust")
	}
	if lines := bytes.Count(ours, []byte("\n")); lines < 900 {
		t.Errorf("only %d lines", lines)
	}
}

// printed runs a program at the root of the repository.
func printed(t *testing.T, input string, program string, arguments ...string) []byte {
	t.Helper()
	command := exec.Command(program, arguments...)
	command.Dir, command.Stdin, command.Stderr = root, strings.NewReader(input), os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}
