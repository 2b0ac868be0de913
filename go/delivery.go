package hubsig

import (
	"fmt"
	"iter"
)

// Delivery is one request of Meta's, read: its events, in order. Any number of goroutines may read one.
//
// It holds the body that it was made of, not a copy, and the places in it. A delivery of up to four events is one
// allocation, of 192 bytes for one event. The zero value is an empty delivery, ready for [Webhook.ReceiveInto].
type Delivery struct {
	body     []byte
	events   []cEvent
	secret   uint32
	verified bool
}

// ParseUnverified reads a body WITHOUT LOOKING AT A SIGNATURE: for archives, tests, and bodies that were verified
// elsewhere. Anybody can have written such a body. The errors are [ErrPayload], and [ErrLimitInvalid] for the limits.
func ParseUnverified(body []byte, limits Limits) (*Delivery, error) {
	if err := limits.check(); err != nil {
		return nil, err
	}
	return (&source{limits: limits}).delivery(body)
}

// clear forgets everything but the room.
func (d *Delivery) clear() {
	d.body, d.events, d.secret, d.verified = nil, d.events[:0], 0, false
}

// Events yields the events, in the order in which they stand in the body.
func (d *Delivery) Events() iter.Seq[Event] {
	return func(yield func(Event) bool) {
		for at := range d.events {
			if !yield(Event{d, &d.events[at]}) {
				return
			}
		}
	}
}

// Len is the number of events.
func (d *Delivery) Len() int {
	return len(d.events)
}

// At is the event at a position, counted from 0. It panics where there is none, as an index does.
func (d *Delivery) At(position int) Event {
	return Event{d, &d.events[position]}
}

// Body is the body that was passed in, not a copy.
func (d *Delivery) Body() []byte {
	return d.body
}

// SecretIndex is which of the app secrets it was signed with, counted from 0.
func (d *Delivery) SecretIndex() int {
	return int(d.secret)
}

// Verified is false only for what [ParseUnverified] has read.
func (d *Delivery) Verified() bool {
	return d.verified
}

// String says how much there is, without any of it.
func (d *Delivery) String() string {
	return fmt.Sprintf("hubsig.Delivery(%d events, %d bytes)", len(d.events), len(d.body))
}

// part is the bytes at a place in the body; nil where there is no such place.
func (d *Delivery) part(span cSpan) []byte {
	start, end := uint64(span.start), uint64(span.start)+uint64(span.length)
	if end == 0 || end > uint64(len(d.body)) {
		return nil
	}
	return d.body[start:end:end]
}
