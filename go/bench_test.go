package hubsig_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/internal/ctable"
)

// What is stored here cannot be left on the stack.
var (
	sink    string
	details hubsig.Details
	room    = make([]byte, 8<<10)
)

func BenchmarkReceive(b *testing.B) {
	for name, body := range map[string][]byte{"one": []byte(direct), "batch of 20": batch(20)} {
		webhook, header := newWebhook(b), sign(body)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(body)))
			for b.Loop() {
				_, _ = webhook.Receive(body, header)
			}
		})
		b.Run(name+", into", func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(body)))
			var d hubsig.Delivery
			for b.Loop() {
				_ = webhook.ReceiveInto(&d, body, header)
			}
		})
		b.Run(name+", verify only", func(b *testing.B) {
			for b.Loop() {
				_, _ = webhook.Verify(body, header)
			}
		})
		b.Run(name+", read only", func(b *testing.B) {
			for b.Loop() {
				_, _ = hubsig.ParseUnverified(body, hubsig.Limits{})
			}
		})
	}
}

// BenchmarkCall is what a call of C costs that does next to nothing.
func BenchmarkCall(b *testing.B) {
	for b.Loop() {
		ctable.KindShape(1)
	}
}

func BenchmarkAccess(b *testing.B) {
	event, _ := parsed(b, []byte(escaped)).At(0).AsMessage()
	for name, read := range map[string]func(){
		"an id":          func() { sink = event.UserID() },
		"escaped text":   func() { sink = event.Text() },
		"field of shape": func() { sink = event.ReplyToMessageID() },
		"absent field":   func() { sink = event.StoryURL() },
		"key":            func() { sink = event.Key() },
		"unified":        func() { _, _ = event.Unified() },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				read()
			}
		})
	}
}

// BenchmarkHandler reads five attributes of every event, with this package and as people write it by hand.
func BenchmarkHandler(b *testing.B) {
	for name, body := range map[string][]byte{"one": []byte(direct), "batch of 20": batch(20)} {
		webhook, header := newWebhook(b), sign(body)
		b.Run(name+", hubsig", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				delivery, err := webhook.Receive(body, header)
				if err != nil {
					b.Fatal(err)
				}
				for event := range delivery.Events() {
					_, _ = event.TimestampMS()
					sink, sink, sink = event.UserID(), event.MessageID(), event.Text()
					_ = event.Kind()
				}
			}
		})
		b.Run(name+", crypto/hmac and encoding/json", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				read := byHand{}
				if !verifiedByHand(body, header) || json.Unmarshal(body, &read) != nil {
					b.Fatal("refused")
				}
				for _, entry := range read.Entry {
					for _, event := range entry.Messaging {
						_ = event.Timestamp
						sink, sink, sink = event.Sender.ID, event.Message.MID, event.Message.Text
						_ = event.Message.IsEcho
					}
				}
			}
		})
	}
}

func verifiedByHand(body []byte, header string) bool {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(body)
	given, err := hex.DecodeString(strings.TrimPrefix(header, "sha256="))
	return err == nil && hmac.Equal(given, mac.Sum(nil))
}

type byHand struct {
	Object string
	Entry  []struct {
		ID        string
		Messaging []struct {
			Sender, Recipient struct{ ID string }
			Timestamp         int64
			Message           struct {
				MID, Text string
				IsEcho    bool `json:"is_echo"`
			}
		}
	}
}
