package hubsig_test

import (
	"fmt"
	"os/exec"
	"strings"
	"testing"
	"unsafe"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/internal/ctable"
)

// TestNames compares every name of every list with what the linked library says.
func TestNames(t *testing.T) {
	lists := map[string]func(int) string{
		"Kind":            func(n int) string { return hubsig.Kind(n).String() },
		"Shape":           byByte(func(n uint8) string { return hubsig.Shape(n).String() }),
		"Platform":        byByte(func(n uint8) string { return hubsig.Platform(n).String() }),
		"Content":         byByte(func(n uint8) string { return hubsig.Content(n).String() }),
		"Direction":       byByte(func(n uint8) string { return hubsig.Direction(n).String() }),
		"Channel":         byByte(func(n uint8) string { return hubsig.Channel(n).String() }),
		"Envelope":        byByte(func(n uint8) string { return hubsig.Envelope(n).String() }),
		"UserIDType":      byByte(func(n uint8) string { return hubsig.UserIDType(n).String() }),
		"Flags":           byBit(func(bit int) []string { return hubsig.Flags(1 << bit).Names() }),
		"Also":            byBit(func(bit int) []string { return hubsig.Also(1 << bit).Names() }),
		"Field":           func(n int) string { return hubsig.Field(n).String() },
		"AttachmentField": func(n int) string { return hubsig.AttachmentField(n).String() },
		"ErrorCode":       func(n int) string { return hubsig.ErrorCode(n).Name() },
		"message":         func(n int) string { return strings.TrimPrefix(hubsig.ErrorCode(n).Error(), "hubsig: ") },
	}
	for list, theirs := range ctable.Names {
		count := 0
		for number := range 1 << 16 {
			wanted, found := theirs(number), lists[list](number)
			if strings.HasSuffix(found, fmt.Sprintf("(%d)", number)) {
				found = "" // a number without a name is written as a number
			}
			if number == 0 && wanted == "ok" {
				wanted = ""
			}
			if found != wanted {
				t.Fatalf("%s %d is %q, in C %q", list, number, found, wanted)
			}
			if wanted != "" {
				count++
			}
		}
		if count < 2 {
			t.Errorf("the list %s has %d names", list, count)
		}
	}
}

func byByte(name func(uint8) string) func(int) string {
	return func(n int) string {
		if n > 255 {
			return ""
		}
		return name(uint8(n))
	}
}

func byBit(names func(int) []string) func(int) string {
	return func(bit int) string {
		if bit > 31 {
			return ""
		}
		return strings.Join(names(bit), "")
	}
}

// TestTables compares what else the tables say.
func TestTables(t *testing.T) {
	for number := range 1 << 16 {
		if shape := ctable.KindShape(number); shape != 0 && int(hubsig.Kind(number).Shape()) != shape {
			t.Errorf("kind %d has the shape %v", number, hubsig.Kind(number).Shape())
		}
		field, attachment := hubsig.Field(number), hubsig.AttachmentField(number)
		if int(field.Shape()) != ctable.FieldShape(number) || int(field.Type()) != ctable.FieldType(number) {
			t.Errorf("field %d: %v, %v", number, field.Shape(), field.Type())
		}
		if int(attachment.Type()) != ctable.AttachmentFieldType(number) {
			t.Errorf("field %d of an attachment: %v", number, attachment.Type())
		}
		if code := hubsig.ErrorCode(number); number > 0 && code.HTTPStatus() != ctable.HTTPStatus(number) {
			t.Errorf("%v is answered with %d", code, code.HTTPStatus())
		}
	}
	if library, header := ctable.Version(); library != header {
		t.Errorf("the library is %x and the header %x", library, header)
	}
	if number := 0; fmt.Sprintf("%d.%d.%d", header(number+2), header(number+1), header(number)) != hubsig.Version() {
		t.Errorf("the version is %s", hubsig.Version())
	}
	// What a delivery of one event costs follows from these, and its documentation says it.
	if size := unsafe.Sizeof(hubsig.Delivery{}) + ctable.EventSize; size > 192 {
		t.Errorf("a delivery of one event has %d bytes, %d of them are the event", size, ctable.EventSize)
	}
}

// header is a byte of the header's version.
func header(at int) uint32 {
	_, version := ctable.Version()
	return version >> (8 * at) & 0xff
}

func TestKinds(t *testing.T) {
	kinds := hubsig.Kinds()
	if len(kinds) < 130 {
		t.Errorf("only %d kinds", len(kinds))
	}
	for _, kind := range kinds {
		if found, ok := hubsig.ParseKind(kind.String()); !ok || found != kind {
			t.Errorf("%v is found as %v", kind, found)
		}
	}
	for _, name := range []string{"", "Kind(1)", "message"} {
		if kind, ok := hubsig.ParseKind(name); ok {
			t.Errorf("%q is found as %v", name, kind)
		}
	}
	if future := hubsig.Kind(65000); future.Shape() != hubsig.ShapeUnknown || future.String() != "Kind(65000)" {
		t.Errorf("%v %v", future, future.Shape())
	}
	if text := must(hubsig.KindComment.MarshalText()); string(text) != "comment" {
		t.Errorf("%s", text)
	}
}

// TestFormatted holds the generator to writing what gofmt would.
func TestFormatted(t *testing.T) {
	out, err := exec.Command("gofmt", "-l", ".").CombinedOutput()
	if err != nil {
		unlessRequired(t, "there is no gofmt: "+err.Error())
	}
	if len(out) > 0 {
		t.Errorf("not formatted:\n%s", out)
	}
}
