package hubsig_test

import (
	"testing"

	hubsig "github.com/hubsig/hubsig/go"
)

// TestAllocations states what things cost in allocations.
func TestAllocations(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates")
	}
	webhook := newWebhook(t)
	one, four, many := []byte(direct), batch(4), batch(100)
	headers := map[string]string{string(one): sign(one), string(four): sign(four), string(many): sign(many)}
	receive := func(body []byte) func() {
		return func() { _ = must(webhook.Receive(body, headers[string(body)])) }
	}
	var again hubsig.Delivery
	into := func(body []byte) func() {
		return func() {
			if webhook.ReceiveInto(&again, body, headers[string(body)]) != nil {
				panic("refused")
			}
		}
	}
	event, marked := parsed(t, one).At(0), parsed(t, []byte(escaped)).At(0)
	message, _ := marked.AsMessage()
	for name, each := range map[string]struct {
		want float64
		do   func()
	}{
		"receive one":           {1, receive(one)},
		"receive four":          {1, receive(four)},
		"receive a hundred":     {2, receive(many)},
		"receive into, one":     {0, into(one)},
		"receive into, hundred": {0, into(many)},
		"verify":                {0, func() { _, _ = webhook.Verify(one, headers[string(one)]) }},
		"refuse":                {2, func() { _, _ = webhook.Receive(one, "sha256=") }},
		"numbers": {0, func() {
			_, _, _ = event.Kind(), event.Direction(), event.IsEcho()
			_, _ = event.TimestampMS()
			_, _ = event.Time()
		}},
		"an id":           {1, func() { sink = event.UserID() }},
		"an absent id":    {0, func() { sink = event.TargetID() }},
		"plain text":      {1, func() { sink = event.Text() }},
		"escaped text":    {1, func() { sink = marked.Text() }},
		"views":           {0, func() { _, _ = event.TextBytes(), event.Raw() }},
		"the key":         {1, func() { sink = event.Key() }},
		"details":         {1, func() { details = event.Details() }},
		"details as":      {0, func() { _, _ = event.AsMessage() }},
		"field of shape":  {1, func() { sink = message.ReplyToMessageID() }},
		"absent field":    {0, func() { sink = message.StoryURL() }},
		"has":             {0, func() { _ = event.Has(hubsig.FieldMessageText) }},
		"no attachments":  {0, func() { _ = event.Attachments() }},
		"all the events":  {0, func() { walk(&again) }},
		"the unified one": {1, func() { _, _ = event.Unified() }},
		"appended":        {0, func() { room, _ = event.AppendUnified(room[:0]) }},
		"sign":            {1, func() { sink, _ = hubsig.Sign(secret, one) }},
		"challenge":       {1, func() { sink, _ = webhook.Challenge(handshake) }},
	} {
		if got := testing.AllocsPerRun(100, each.do); got != each.want {
			t.Errorf("%s: %v allocations, not %v", name, got, each.want)
		}
	}
}

// What is stored here cannot be left on the stack.
var (
	sink    string
	details hubsig.Details
	room    = make([]byte, 8<<10)
)

func walk(d *hubsig.Delivery) {
	for event := range d.Events() {
		_ = event.Kind()
	}
}

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
