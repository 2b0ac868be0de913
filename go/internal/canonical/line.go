// Package canonical writes the line by which the languages of hubsig are compared. It is a tool of the tests.
package canonical

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	hubsig "github.com/hubsig/hubsig/go"
)

// Line is the canonical line of an event, without a line break: every attribute, then the fields of its shape, in the
// order of the table. Every language writes it from its own accessors, and they are compared byte for byte.
//
// So the values here come from the methods that programs call, found by the names of the fields, and only whether there
// is a value at all from Has.
func Line(event hubsig.Event) string {
	out := []byte{'{'}
	details := reflect.ValueOf(event.Details())
	for _, field := range append(hubsig.Attributes(), event.Shape().Fields()...) {
		if len(out) > 1 {
			out = append(out, ',')
		}
		out = appendString(out, field.String())
		out = append(out, ':')
		if !event.Has(field) {
			out = append(out, "null"...)
			continue
		}
		out = appendValue(out, called(details, field.String()))
	}
	return string(append(out, '}'))
}

// called is what the method of a field returns.
func called(on reflect.Value, field string) any {
	method := on.MethodByName(goName(field))
	if !method.IsValid() {
		panic(fmt.Sprintf("%s has no method %s", on.Type(), goName(field)))
	}
	return method.Call(nil)[0].Interface()
}

func appendValue(out []byte, value any) []byte {
	switch value := value.(type) {
	case string:
		return appendString(out, value)
	case json.RawMessage:
		return appendString(out, string(value))
	case int64:
		return strconv.AppendInt(out, value, 10)
	case bool:
		return strconv.AppendBool(out, value)
	case hubsig.Flags:
		return appendNames(out, value.Names())
	case hubsig.Also:
		return appendNames(out, value.Names())
	case fmt.Stringer:
		return appendString(out, value.String())
	case []hubsig.Attachment:
		out = append(out, '[')
		for at, attachment := range value {
			if at > 0 {
				out = append(out, ',')
			}
			out = appendAttachment(out, attachment)
		}
		return append(out, ']')
	default:
		panic(fmt.Sprintf("a value of the type %T", value))
	}
}

func appendAttachment(out []byte, attachment hubsig.Attachment) []byte {
	out = append(out, '{')
	for at, field := range hubsig.AttachmentFields() {
		if at > 0 {
			out = append(out, ',')
		}
		out = appendString(out, field.String())
		out = append(out, ':')
		if attachment.Has(field) {
			out = appendValue(out, called(reflect.ValueOf(attachment), field.String()))
		} else {
			out = append(out, "null"...)
		}
	}
	return append(out, '}')
}

func appendNames(out []byte, names []string) []byte {
	out = append(out, '[')
	for at, name := range names {
		if at > 0 {
			out = append(out, ',')
		}
		out = appendString(out, name)
	}
	return append(out, ']')
}

// appendString writes a JSON string with no escapes but those that JSON demands. encoding/json writes more of them.
func appendString(out []byte, text string) []byte {
	if !utf8.ValidString(text) {
		panic("text that is not UTF-8")
	}
	const short = "\b\f\n\r\t\"\\"
	out = append(out, '"')
	for at := range len(text) {
		character := text[at]
		if known := strings.IndexByte(short, character); known >= 0 {
			out = append(out, '\\', `bfnrt"\`[known])
		} else if character < ' ' {
			out = fmt.Appendf(out, `\u%04x`, character)
		} else {
			out = append(out, character)
		}
	}
	return append(out, '"')
}

// goName is the method of a field, as the generator of the accessors names it.
func goName(field string) string {
	var name strings.Builder
	for word := range strings.SplitSeq(field, "_") {
		switch word {
		case "ids":
			name.WriteString("IDs")
		case "bsuid", "ctwa", "id", "ig", "ms", "nlp", "sha256", "uri", "url", "wa":
			name.WriteString(strings.ToUpper(word))
		default:
			name.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return name.String()
}
