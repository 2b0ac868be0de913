package hubsig

import (
	"encoding/json"
	"time"
)

// Attachment is one attachment of a message. It belongs to its [Delivery] as an [Event] does.
//
// The links in it are Meta's and stop working when the content is deleted or expires. Meta forbids storing the media of a
// person: keep the link and render it.
type Attachment struct {
	d *Delivery
	c cAttachment
}

// Content is what it is; [ContentUnknown] for a type that no table names.
func (a Attachment) Content() Content { return Content(a.c.content) }

// Raw is a view of the attachment's own JSON, as received.
func (a Attachment) Raw() json.RawMessage { return a.d.part(a.c.raw) }

// String names what it is, and nothing of what is in it.
func (a Attachment) String() string { return "hubsig.Attachment(" + a.Content().String() + ")" }

// GoString is for %#v.
func (a Attachment) GoString() string { return a.String() }

// Get reads a field by its number.
func (a Attachment) Get(field AttachmentField) Value { return a.place(field).value(field.row()) }

// Has says whether the attachment carries a field, which may be empty.
func (a Attachment) Has(field AttachmentField) bool { return a.place(field).has() }

func (a Attachment) place(field AttachmentField) place {
	return place{d: a.d, attachment: a.c, field: uint16(field)}
}

func (a Attachment) text(field AttachmentField) string { return a.place(field).value(&noField).text }

func (a Attachment) json(field AttachmentField) json.RawMessage {
	return a.place(field).value(&noField).raw
}

func (a Attachment) integer(field AttachmentField) (int64, bool) { return a.place(field).number() }

func (a Attachment) time(field AttachmentField) (time.Time, bool) { return a.place(field).time() }
