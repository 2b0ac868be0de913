//go:build !race

package hubsig_test

import (
	"testing"

	hubsig "github.com/hubsig/hubsig/go"
)

// TestAllocations states what things cost in allocations, of which the race detector makes more.
func TestAllocations(t *testing.T) {
	webhook := newWebhook(t)
	one, four, five, many := []byte(direct), batch(4), batch(5), batch(100)
	headers := map[string]string{string(one): sign(one), string(four): sign(four), string(five): sign(five), string(many): sign(many)}
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
		"receive five":          {2, receive(five)},
		"receive a hundred":     {2, receive(many)},
		"receive into, one":     {0, into(one)},
		"receive into, hundred": {0, into(many)},
		"verify":                {0, func() { _, _ = webhook.Verify(one, headers[string(one)]) }},
		"refuse":                {1, func() { _, _ = webhook.Receive(one, "sha256=") }},
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

func walk(d *hubsig.Delivery) {
	for event := range d.Events() {
		_ = event.Kind()
	}
}
