package hubsig

import (
	"strconv"
	"sync"

	"github.com/hubsig/hubsig/go/internal/names"
)

func nameOf(list []string, number uint, name string) string {
	return names.Of(list, number, name)
}

// Kinds lists all kinds, in the order of the table.
func Kinds() []Kind {
	kinds := make([]Kind, 0, len(kindNames))
	for number, name := range kindNames {
		if name != "" {
			kinds = append(kinds, Kind(number))
		}
	}
	return kinds
}

// ParseKind finds the kind with a name, such as "message_text".
func ParseKind(name string) (kind Kind, ok bool) {
	for number, known := range kindNames {
		if known == name && name != "" {
			return Kind(number), true
		}
	}
	return 0, false
}

// Shape is the shape that events of this kind have; ShapeUnknown for a kind that is in no table of this version.
func (k Kind) Shape() Shape {
	if int(k) < len(kindShapes) && kindShapes[k] != 0 {
		return kindShapes[k]
	}
	return ShapeUnknown
}

// Fields lists the fields of a shape, in the order of the table. Every event has [Attributes] besides.
func (s Shape) Fields() []Field {
	return fieldsOf(s)
}

// Attributes lists what every event has, in the order of the table.
func Attributes() []Field {
	return fieldsOf(0)
}

func fieldsOf(shape Shape) []Field {
	var fields []Field
	for _, row := range fieldRows {
		if row.shape == shape {
			fields = append(fields, Field(row.id))
		}
	}
	return fields
}

// AttachmentFields lists what every attachment has, in the order of the table.
func AttachmentFields() []AttachmentField {
	fields := make([]AttachmentField, 0, len(attachmentFieldRows))
	for _, row := range attachmentFieldRows {
		fields = append(fields, AttachmentField(row.id))
	}
	return fields
}

// Field is the number of an attribute or of a field of a shape, for [Event.Get] and [Event.Has].
type Field uint16

// AttachmentField is the number of a field of an attachment, for [Attachment.Get] and [Attachment.Has].
type AttachmentField uint16

// fieldRow is a row of the table of fields.
type fieldRow struct {
	id    uint16
	shape Shape
	typ   ValueType
	name  string
	// list holds the names behind the numbers of a field of TypeName.
	list []string
}

var fieldIndex = sync.OnceValue(func() map[uint16]*fieldRow {
	rows := make(map[uint16]*fieldRow, len(fieldRows)+len(attachmentFieldRows))
	for at := range fieldRows {
		rows[fieldRows[at].id] = &fieldRows[at]
	}
	for at := range attachmentFieldRows {
		rows[attachmentFieldRows[at].id] = &attachmentFieldRows[at]
	}
	return rows
})

// noField is what is said about a number that is no field.
var noField fieldRow

func (f Field) row() *fieldRow {
	if row := fieldIndex()[uint16(f)]; row != nil && row.id < uint16(AttachmentFieldType) {
		return row
	}
	return &noField
}

// String returns the name of the field without that of its shape: "text" for FieldMessageText.
func (f Field) String() string {
	if name := f.row().name; name != "" {
		return name
	}
	return "Field(" + strconv.Itoa(int(f)) + ")"
}

// Shape is the shape that the field belongs to; 0 for an attribute, which every event has.
func (f Field) Shape() Shape {
	return f.row().shape
}

// Type is the type of the field's values; TypeAbsent for a number that is no field.
func (f Field) Type() ValueType {
	return f.row().typ
}

func (f AttachmentField) row() *fieldRow {
	if row := fieldIndex()[uint16(f)]; row != nil && row.id >= uint16(AttachmentFieldType) {
		return row
	}
	return &noField
}

// String returns the name of the field.
func (f AttachmentField) String() string {
	if name := f.row().name; name != "" {
		return name
	}
	return "AttachmentField(" + strconv.Itoa(int(f)) + ")"
}

// Type is the type of the field's values; TypeAbsent for a number that is no field.
func (f AttachmentField) Type() ValueType {
	return f.row().typ
}

// Has says whether all of these bits are set.
func (f Flags) Has(flags Flags) bool {
	return f&flags == flags
}

// Names lists the names of the bits that are set, in the order of the table.
func (f Flags) Names() []string {
	return bitNames(uint32(f), flagsNames[:])
}

// Has says whether all of these bits are set.
func (a Also) Has(also Also) bool {
	return a&also == also
}

// Names lists the keys whose bits are set, as they stand on the wire, in the order of the table.
func (a Also) Names() []string {
	return bitNames(uint32(a), alsoNames[:])
}

func bitNames(bits uint32, names []string) []string {
	var set []string
	for bit, name := range names {
		if bits>>bit&1 != 0 && name != "" {
			set = append(set, name)
		}
	}
	return set
}
