package hubsig_test

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/internal/canonical"
)

func TestClosed(t *testing.T) {
	webhook := must(hubsig.New(secret))
	body := []byte(direct)
	delivery := must(webhook.Receive(body, sign(body)))
	for range 2 {
		if err := webhook.Close(); err != nil {
			t.Error(err)
		}
	}
	// What was received does not need it any more.
	if event := delivery.At(0); event.Text() != "Ist sie noch zu haben?" || event.Key() == "" {
		t.Error(event)
	}
	for name, refused := range map[string]*hubsig.Webhook{"closed": webhook, "zero": {}, "nil": nil} {
		into := must(hubsig.ParseUnverified(body, hubsig.Limits{}))
		_, received := refused.Receive(body, sign(body))
		_, verified := refused.Verify(body, sign(body))
		_, challenged := refused.Challenge("")
		_, requested := refused.SignedRequest("")
		for _, err := range []error{received, verified, challenged, requested, refused.ReceiveInto(into, body, sign(body))} {
			if !errors.Is(err, hubsig.ErrClosed) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if refused.Explain(body, "") != "" || refused.Close() != nil || into.Len() != 0 {
			t.Error(name)
		}
	}
}

// TestCloseUnderWay closes webhooks that other goroutines are using: every call works, or says that it is closed.
func TestCloseUnderWay(t *testing.T) {
	body := batch(20)
	header := sign(body)
	for range 200 {
		webhook := must(hubsig.New(secret))
		var all sync.WaitGroup
		for range 4 {
			all.Add(1)
			go func() {
				defer all.Done()
				for {
					delivery, err := webhook.Receive(body, header)
					if errors.Is(err, hubsig.ErrClosed) {
						return
					}
					if err != nil || delivery.Len() != 20 {
						t.Errorf("%v %v", delivery, err)
						return
					}
				}
			}()
		}
		runtime.Gosched()
		webhook.Close()
		all.Wait()
	}
}

// TestTogether uses one webhook and one delivery from many goroutines.
func TestTogether(t *testing.T) {
	webhook := newWebhook(t)
	bodies := [][]byte{[]byte(direct), []byte(escaped), batch(30)}
	shared := parsed(t, batch(30))
	want := canonical.Line(shared.At(0))
	var all sync.WaitGroup
	for worker := range 16 {
		all.Add(1)
		go func() {
			defer all.Done()
			var again hubsig.Delivery
			for round := range 100 {
				body := bodies[(worker+round)%len(bodies)]
				delivery, err := webhook.Receive(body, sign(body))
				if err != nil || delivery.At(0).UserID() != "2938471650021834" {
					t.Error(err)
				}
				if err := webhook.ReceiveInto(&again, body, sign(body)); err != nil || again.Len() != delivery.Len() {
					t.Error(err)
				}
				if _, err := webhook.Receive(body, sign([]byte("other"))); !errors.Is(err, hubsig.ErrSignatureMismatch) {
					t.Error(err)
				}
				if event := shared.At((worker + round) % shared.Len()); canonical.Line(event) != want {
					t.Error(event)
				}
			}
		}()
	}
	all.Wait()
}

// TestCollected has the garbage collector run all the time, while bodies, deliveries and webhooks come and go and only
// events are kept.
func TestCollected(t *testing.T) {
	done := make(chan struct{})
	var collector sync.WaitGroup
	collector.Add(1)
	go func() {
		defer collector.Done()
		for {
			select {
			case <-done:
				return
			default:
				runtime.GC()
			}
		}
	}()
	var kept []hubsig.Event
	var texts []string
	for round := range 300 {
		text := fmt.Sprintf("number %d", round)
		// Built anew, so that nothing but the events keeps it.
		body := []byte(strings.Replace(string(batch(1+round%9)), "Ist sie noch zu haben?", text, -1))
		webhook := must(hubsig.New(strings.Repeat("s", 1+round%40)))
		delivery, err := webhook.Receive(body, must(hubsig.Sign(strings.Repeat("s", 1+round%40), body)))
		if err != nil {
			t.Fatal(err)
		}
		kept = append(kept, delivery.At(delivery.Len()-1))
		texts = append(texts, text)
	}
	for at, event := range kept {
		if event.Text() != texts[at] || must(event.Unified()) == nil || event.Key() == "" {
			t.Errorf("%d: %q", at, event.Text())
		}
	}
	close(done)
	collector.Wait()
}

// TestWrongBody breaks the one rule there is: the body is changed while events are in use. Nothing may come to harm.
func TestWrongBody(t *testing.T) {
	const damage = "\"\\u{}[]:,0\xff\x00"
	for _, file := range vectorFiles(t)[:200] {
		body := must(os.ReadFile(file))
		delivery := parsed(t, body)
		for step := range 8 {
			for at := step; at < len(body); at += 7 + step {
				body[at] = damage[(at+step)%len(damage)]
			}
			for event := range delivery.Events() {
				for _, field := range append(hubsig.Attributes(), event.Shape().Fields()...) {
					event.Get(field)
					event.Has(field)
				}
				_, _ = event.Unified()
				_, _ = event.Compat(hubsig.FormatZernio)
				_, _, _ = event.Text(), event.Key(), event.Raw()
				for _, attachment := range event.Attachments() {
					for _, field := range hubsig.AttachmentFields() {
						attachment.Get(field)
					}
				}
			}
		}
	}
}

// TestViews: what is returned as text stays, what is a view does not.
func TestViews(t *testing.T) {
	body := []byte(direct)
	event := parsed(t, body).At(0)
	text, view, user := event.Text(), event.TextBytes(), event.UserID()
	clear(body)
	if text != "Ist sie noch zu haben?" || user != "2938471650021834" || view[0] != 0 {
		t.Errorf("%q %q %q", text, user, view)
	}
}

func TestPrinting(t *testing.T) {
	delivery := parsed(t, []byte(direct))
	printed := fmt.Sprintf("%v %+v %#v %s", delivery.At(0), delivery.At(0), delivery.At(0), delivery)
	message, _ := delivery.At(0).AsMessage()
	printed += fmt.Sprintf("%v %#v", message, message)
	for _, private := range []string{"zu haben", "2938471650021834", "aWdf"} {
		if strings.Contains(printed, private) {
			t.Errorf("%q is in %s", private, printed)
		}
	}
	if !strings.HasPrefix(printed, "hubsig.Event(message_text, instagram) ") {
		t.Error(printed)
	}
}
