package hubsig

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"time"
	"unsafe"
)

// Event is one thing that happened. It is two words, to be passed and kept by value, and belongs to its [Delivery]: it
// keeps the delivery and the body alive, and means nothing once either was changed or used again. What has to outlive them
// is what the methods return: strings are copies, json.RawMessage and []byte are views of the body.
//
// A method returns "", false or nil where the event does not carry what is asked for; [Event.Has] tells that from what is
// there and empty.
type Event struct {
	d *Delivery
	c *cEvent
}

// Details are what only events of one shape have: one of [Message], [Reaction], [Receipt], [Postback], [Referral],
// [Optin], [Handover], [Comment], [Mention], [Call], [Order], [Insights], [Change] and [Unknown]. Each is an Event with
// more methods.
type Details interface {
	// Kind is what happened.
	Kind() Kind
	details()
}

// Kind is what happened.
func (e Event) Kind() Kind { return Kind(e.c.kind) }

// Shape is which details it has: the type that [Event.Details] returns.
func (e Event) Shape() Shape { return Shape(e.c.shape) }

// Platform is where it comes from.
func (e Event) Platform() Platform { return Platform(e.c.platform) }

// Content is what a message holds; 0 for an event without a message.
func (e Event) Content() Content { return Content(e.c.content) }

// Direction is who did it. A program that answers [DirectionIncoming] only can never answer itself.
func (e Event) Direction() Direction { return Direction(e.c.direction) }

// Channel is whether this app owns the conversation.
func (e Event) Channel() Channel { return Channel(e.c.channel) }

// Envelope is where in the body it stood.
func (e Event) Envelope() Envelope { return Envelope(e.c.envelope) }

// UserIDType is what sort of id [Event.UserID] is; 0 where that is absent.
func (e Event) UserIDType() UserIDType { return UserIDType(e.c.user_id_type) }

// Flags are the yes-or-no remarks about it. Each is a method, too: [Event.IsEcho] and so on.
func (e Event) Flags() Flags { return Flags(e.c.flags) }

// Also are the deciding keys that stood beside the one that decided.
func (e Event) Also() Also { return Also(e.c.also) }

// TimestampMS is when it happened by its own clock, in milliseconds since 1970 UTC; false if it does not say.
func (e Event) TimestampMS() (int64, bool) {
	if e.c.timestamp_ms == noTime {
		return 0, false
	}
	return int64(e.c.timestamp_ms), true
}

// Time is when it happened by its own clock, in UTC; false if it does not say.
func (e Event) Time() (time.Time, bool) {
	ms, ok := e.TimestampMS()
	if !ok {
		return time.Time{}, false
	}
	return time.UnixMilli(ms).UTC(), true
}

// Text is what somebody wrote: of a message, an edit or a comment. It may hold any character, NUL and line breaks too;
// half of a surrogate pair is U+FFFD.
func (e Event) Text() string { return e.spanText(e.c.text) }

// TextBytes is a view of the text as it stands in the body: without its quotes, with its escapes.
func (e Event) TextBytes() []byte { return e.d.part(e.c.text) }

// Raw is a view of the event's own JSON, as received.
func (e Event) Raw() json.RawMessage { return e.d.part(e.c.raw) }

// Key recognises the event again: it is the same after a redelivery, in another grouping and in every language. It never
// is empty.
func (e Event) Key() string {
	var text [keyLength]byte
	answer := cKey(e.d.body, e.c, text[:])
	if !answer.ok() {
		return ""
	}
	return string(text[:answer.count])
}

// Attachments are the pictures, files, shares and the like of a message, in order; nil where there are none.
func (e Event) Attachments() []Attachment {
	var few [8]cAttachment
	room := few[:]
	answer := cAttachments(e.d.body, e.c, room)
	if answer.tooSmall() {
		room = make([]cAttachment, answer.count)
		answer = cAttachments(e.d.body, e.c, room)
	}
	if !answer.ok() || answer.count == 0 {
		return nil
	}
	found := make([]Attachment, answer.count)
	for at := range found {
		found[at] = Attachment{e.d, room[at]}
	}
	return found
}

// Unified writes the event as one flat JSON object, the same for every platform: schema "hubsig.event/1", described by
// docs/unified.schema.json. An error means that the body was changed.
func (e Event) Unified() (json.RawMessage, error) {
	return e.AppendUnified(nil)
}

// AppendUnified appends what [Event.Unified] writes, and returns the longer slice. With room in the slice it does not
// allocate in Go.
func (e Event) AppendUnified(to []byte) ([]byte, error) {
	return e.written(to, nil)
}

// MarshalJSON is [Event.Unified].
func (e Event) MarshalJSON() ([]byte, error) {
	return e.Unified()
}

// Format is the JSON of a hosted service, described by docs/compat.md.
type Format string

// The formats that [Event.Compat] writes.
const (
	FormatSocialHook     Format = "socialhook"
	FormatSocialHookFlat Format = "socialhook-flat"
	FormatZernio         Format = "zernio"
	FormatZernioData     Format = "zernio-data"
)

// Compat writes the event as the JSON of a hosted service. The error is [ErrAbsent] where the service has no such event,
// and [ErrUnknownName] for another format.
func (e Event) Compat(format Format) (json.RawMessage, error) {
	if strings.ContainsRune(string(format), 0) {
		return nil, failure(ErrUnknownName)
	}
	return e.written(nil, append([]byte(format), 0))
}

// written appends JSON. An object has every field of its shape, so most of its length is names.
func (e Event) written(to, format []byte) ([]byte, error) {
	const names = 3 << 10
	need := names + 2*int(e.c.raw.length)
	for {
		to = slices.Grow(to, need)
		answer := cWrite(e.d.body, e.c, format, to[len(to):cap(to)])
		switch {
		case answer.ok():
			return to[:len(to)+int(answer.count)], nil
		case !answer.tooSmall() || int(answer.count) <= need:
			return nil, answer.err()
		}
		need = int(answer.count)
	}
}

// String names the kind and the platform, and nothing that somebody wrote.
func (e Event) String() string {
	return "hubsig.Event(" + e.Kind().String() + ", " + e.Platform().String() + ")"
}

// GoString is for %#v.
func (e Event) GoString() string { return e.String() }

// spanText is the text at a place. What has no escape, as ids never have, is copied; the rest is a call.
func (e Event) spanText(span cSpan) string {
	raw := e.d.part(span)
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw)
	}
	return decoded(e.d.body, span)
}

// spare is how much more room than the text itself lets the library decode it fastest.
const spare = 3

// decoded makes text of the bytes at a place. It is never longer than they are.
func decoded(body []byte, span cSpan) string {
	var short [512]byte
	if need := int(span.length) + spare; need > len(short) {
		long := make([]byte, need)
		answer := cText(body, span, long)
		if !answer.ok() || answer.count == 0 {
			return ""
		}
		// Nobody else has the buffer.
		return unsafe.String(&long[0], answer.count)
	}
	answer := cText(body, span, short[:])
	if !answer.ok() {
		return ""
	}
	return string(short[:answer.count])
}
