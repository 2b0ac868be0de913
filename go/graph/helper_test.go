package graph_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	hubsig "github.com/hubsig/hubsig/go"
)

// table reads a file of tests/vectors/graph: tables of rows, each of keys and values that take one line.
func table(t testing.TB, name string) []map[string]any {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "tests", "vectors", "graph", name+".toml"))
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]any
	for number, line := range strings.Split(string(text), "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "[["):
			rows = append(rows, map[string]any{})
		default:
			p := parser{rest: line, where: fmt.Sprintf("%s.toml:%d", name, number+1)}
			key, value := p.pair()
			if p.space(); p.rest != "" {
				t.Fatalf("%s: %q is left", p.where, p.rest)
			}
			rows[len(rows)-1][key] = value
		}
	}
	if len(rows) < 20 {
		t.Fatalf("only %d rows in %s", len(rows), name)
	}
	return rows
}

// parser reads what the vectors use of TOML, and panics at anything else.
type parser struct{ rest, where string }

func (p *parser) space() { p.rest = strings.TrimLeft(p.rest, " ") }

func (p *parser) take(text string) bool {
	p.space()
	after, found := strings.CutPrefix(p.rest, text)
	p.rest = after
	return found
}

func (p *parser) pair() (string, any) {
	p.space()
	end := strings.IndexAny(p.rest, " =")
	key := p.rest[:max(end, 0)]
	p.rest = p.rest[len(key):]
	if key == "" || !p.take("=") {
		panic(p.where + ": no key at " + p.rest)
	}
	return key, p.value()
}

func (p *parser) value() any {
	switch {
	case p.take("'"):
		text, rest, _ := strings.Cut(p.rest, "'")
		p.rest = rest
		return text
	case p.take("["):
		list := []any{}
		for !p.take("]") {
			list = append(list, p.value())
			p.take(",")
		}
		return list
	case p.take("{"):
		object := map[string]any{}
		for !p.take("}") {
			key, value := p.pair()
			object[key] = value
			p.take(",")
		}
		return object
	}
	// Texts and numbers are written as in Go.
	p.space()
	word, err := strconv.QuotedPrefix(p.rest)
	if err != nil {
		word, _, _ = strings.Cut(p.rest, " ")
		word = strings.TrimRight(word, ",]}")
	}
	p.rest = p.rest[len(word):]
	if text, err := strconv.Unquote(word); err == nil {
		return text
	}
	if word == "true" || word == "false" {
		return word == "true"
	}
	number, err := strconv.Atoi(strings.ReplaceAll(word, "_", ""))
	if err != nil {
		panic(p.where + ": " + err.Error())
	}
	return number
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

// parsed is the first event of a body.
func parsed(t testing.TB, body string) hubsig.Event {
	t.Helper()
	delivery, err := hubsig.ParseUnverified([]byte(body), hubsig.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return delivery.At(0)
}

const secret = "0123456789abcdef0123456789abcdef"

// direct is a message as Instagram sends it.
const direct = `{"object":"instagram","entry":[{"time":1790412346078,"id":"17841460033002211","messaging":[` +
	`{"sender":{"id":"2938471650021834"},"recipient":{"id":"17841460033002211"},"timestamp":1790412345678,` +
	`"message":{"mid":"aWdfZAG1fdGVzdA","text":"Ist sie noch zu haben?"}}]}]}`
