// Command canonical prints the canonical line of every event of the deliveries named as arguments, or of those whose paths
// stand on the lines of standard input. Nothing is verified: this is a tool of the tests.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/internal/canonical"
)

func main() {
	paths := os.Args[1:]
	if len(paths) == 0 {
		input := bufio.NewScanner(os.Stdin)
		for input.Scan() {
			paths = append(paths, input.Text())
		}
	}
	out := bufio.NewWriter(os.Stdout)
	err := printAll(out, paths)
	if err = errors.Join(err, out.Flush()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func printAll(out io.Writer, paths []string) error {
	for _, path := range paths {
		body, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		delivery, err := hubsig.ParseUnverified(body, hubsig.Limits{})
		if err != nil {
			var refused *hubsig.Error
			if !errors.As(err, &refused) {
				return err
			}
			fmt.Fprintf(out, "{\"error\":\"%s\"}\n", refused.Code.Name())
			continue
		}
		for event := range delivery.Events() {
			fmt.Fprintln(out, canonical.Line(event))
		}
	}
	return nil
}
