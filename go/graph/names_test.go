package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/hubsig/hubsig/go/internal/ctable"
)

// TestNames compares every name of every list with what the linked library says.
func TestNames(t *testing.T) {
	lists := map[string]func(uint8) string{
		"Login":         func(n uint8) string { return Login(n).String() },
		"method":        func(n uint8) string { return method(n).String() },
		"toKind":        func(n uint8) string { return toKind(n).String() },
		"MessagingType": func(n uint8) string { return MessagingType(n).String() },
		"actKind":       func(n uint8) string { return actKind(n).String() },
		"oauthStep":     func(n uint8) string { return oauthStep(n).String() },
		"Action":        func(n uint8) string { return Action(n).String() },
		"Form":          func(n uint8) string { return Form(n).String() },
		"answerText":    func(n uint8) string { return answerText(n).String() },
		"Due":           func(n uint8) string { return Due(n).String() },
	}
	if len(lists) != len(ctable.Graph) {
		t.Errorf("%d lists, in C %d", len(lists), len(ctable.Graph))
	}
	for list, theirs := range ctable.Graph {
		count := 0
		for number := range 256 {
			wanted, found := theirs(number), lists[list](uint8(number))
			if strings.HasSuffix(found, fmt.Sprintf("(%d)", number)) {
				found = "" // a number without a name is written as a number
			}
			if found != wanted {
				t.Errorf("%s %d is %q, in C %q", list, number, found, wanted)
			}
			if wanted != "" {
				count++
			}
		}
		if count < 3 {
			t.Errorf("the list %s has %d names", list, count)
		}
	}
	for _, name := range []string{"", "get", "PUT"} {
		if methodOf(name) != 0 {
			t.Errorf("%q is a method", name)
		}
	}
}
