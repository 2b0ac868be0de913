package hubsig

import (
	"encoding/json"
	"time"
)

// ValueType is what a field holds.
type ValueType uint8

// The types of fields, the same numbers as in C.
const (
	// TypeAbsent: the event does not have the field.
	TypeAbsent ValueType = 0
	// TypeName: a name out of a closed list.
	TypeName ValueType = 1
	// TypeNames: several such names.
	TypeNames ValueType = 2
	// TypeText: text, or a number as its own digits.
	TypeText ValueType = 3
	// TypeInt: a number.
	TypeInt ValueType = 4
	// TypeBool: true or false.
	TypeBool ValueType = 5
	// TypeTime: milliseconds since 1970 UTC.
	TypeTime ValueType = 6
	// TypeRaw: JSON as received.
	TypeRaw ValueType = 7
	// TypeList: the attachments of a message; see [Event.Attachments].
	TypeList ValueType = 8
)

// Value is what a field of an event holds. It is for programs that choose fields at run time; others use the methods.
type Value struct {
	row    *fieldRow
	typ    ValueType
	text   string
	raw    json.RawMessage
	number int64
}

// Get reads a field by its number: an attribute, or a field of the event's shape. What the event does not carry, and what
// belongs to another shape, is absent.
func (e Event) Get(field Field) Value {
	return e.place(field).value(field.row())
}

// Has says whether the event carries a field, which may be empty, zero or false.
func (e Event) Has(field Field) bool {
	return e.place(field).has()
}

func (e Event) place(field Field) place { return place{d: e.d, event: e.c, field: uint16(field)} }

// place is where a field is: in an event, or without one in an attachment.
type place struct {
	d          *Delivery
	event      *cEvent
	attachment cAttachment
	field      uint16
}

func (p *place) find(text []byte) cFieldAnswer {
	if p.event != nil {
		return cField(p.d.body, p.event, Field(p.field), text)
	}
	return cAttachmentField(p.d.body, p.attachment, AttachmentField(p.field), text)
}

// value asks for a field and takes the answer apart. Text that has to be written out comes with the same call if it is
// not long.
func (p place) value(row *fieldRow) Value {
	var short [512]byte
	text := short[:]
	answer := p.find(text)
	if answer.status == cTooSmall {
		text = make([]byte, max(int(answer.length), int(answer.value.span.length))+spare)
		answer = p.find(text)
	}
	if answer.status != 0 {
		return Value{row: row}
	}
	found := Value{row: row, typ: ValueType(answer.value._type), number: int64(answer.value.integer)}
	switch found.typ {
	case TypeText:
		if answer.value.flags == 0 {
			found.text = string(p.d.part(answer.value.span))
		} else {
			found.text = string(text[:answer.length])
		}
	case TypeRaw:
		found.raw = p.d.part(answer.value.span)
	}
	return found
}

// has says whether it is there at all.
func (p place) has() bool {
	answer := p.find(nil)
	return answer.status == 0 && ValueType(answer.value._type) != TypeAbsent
}

// number is an integer or a time.
func (p place) number() (int64, bool) {
	answer := p.find(nil)
	typ := ValueType(answer.value._type)
	if answer.status != 0 || typ != TypeInt && typ != TypeTime {
		return 0, false
	}
	return int64(answer.value.integer), true
}

func (p place) time() (time.Time, bool) {
	ms, ok := p.number()
	if !ok {
		return time.Time{}, false
	}
	return time.UnixMilli(ms).UTC(), true
}

// Type says which of the methods counts; [TypeAbsent] if the event does not have the field.
func (v Value) Type() ValueType { return v.typ }

// IsAbsent says that the event does not have the field.
func (v Value) IsAbsent() bool { return v.typ == TypeAbsent }

// Text is a value of [TypeText] or [TypeName].
func (v Value) Text() (string, bool) {
	switch v.typ {
	case TypeText:
		return v.text, true
	case TypeName:
		return nameOf(v.row.list, uint(v.number), v.row.name), true
	default:
		return "", false
	}
}

// Int is a value of [TypeInt] or [TypeTime], and the number behind one of [TypeName] or [TypeNames].
func (v Value) Int() (int64, bool) {
	switch v.typ {
	case TypeInt, TypeTime, TypeName, TypeNames, TypeList:
		return v.number, true
	default:
		return 0, false
	}
}

// Bool is a value of [TypeBool].
func (v Value) Bool() (value, ok bool) {
	return v.typ == TypeBool && v.number != 0, v.typ == TypeBool
}

// Time is a value of [TypeTime], in UTC.
func (v Value) Time() (time.Time, bool) {
	if v.typ != TypeTime {
		return time.Time{}, false
	}
	return time.UnixMilli(v.number).UTC(), true
}

// Raw is a value of [TypeRaw]: a view of the body.
func (v Value) Raw() (json.RawMessage, bool) {
	return v.raw, v.typ == TypeRaw
}

// The accessors of the shapes are these, with a number.

func (e Event) text(field Field) string { return e.place(field).value(&noField).text }

func (e Event) json(field Field) json.RawMessage { return e.place(field).value(&noField).raw }

func (e Event) integer(field Field) (int64, bool) { return e.place(field).number() }

func (e Event) time(field Field) (time.Time, bool) { return e.place(field).time() }

func (e Event) boolean(field Field) bool {
	p := e.place(field)
	answer := p.find(nil)
	return answer.status == 0 && ValueType(answer.value._type) == TypeBool && answer.value.integer != 0
}
