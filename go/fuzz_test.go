package hubsig_test

import (
	"errors"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/internal/canonical"
)

// FuzzReceive: whatever the body and the header are, nothing crashes, every refusal is one of ours, and what the accessors
// return is whole. The seeds are the vectors, which every run of the tests goes through.
func FuzzReceive(f *testing.F) {
	for at, file := range vectorFiles(f) {
		body := must(os.ReadFile(file))
		f.Add(body, "")
		if at%20 == 0 {
			f.Add(body, sign(body))
			f.Add(body[:len(body)/2], "sha256="+strings.Repeat("0", 64))
		}
	}
	webhook := newWebhook(f)
	f.Fuzz(func(t *testing.T, body []byte, header string) {
		delivery, err := webhook.Receive(body, header)
		forged := err != nil
		if forged {
			if !errors.Is(err, hubsig.ErrSignature) && !errors.Is(err, hubsig.ErrPayload) {
				t.Fatal(err)
			}
			if delivery, err = hubsig.ParseUnverified(body, hubsig.Limits{}); err != nil {
				if !errors.Is(err, hubsig.ErrPayload) {
					t.Fatal(err)
				}
				return
			}
		}
		if delivery.Verified() == forged || delivery.Len() == 0 {
			t.Fatal(delivery)
		}
		for event := range delivery.Events() {
			// Panics for text that is not UTF-8.
			canonical.Line(event)
			if !utf8.Valid(must(event.Unified())) || event.Key() == "" || len(event.Raw()) == 0 {
				t.Fatal(event)
			}
		}
	})
}
