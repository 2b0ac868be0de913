// Package ctable asks the library for its tables, so that tests can hold the tables of the Go package against them.
package ctable

// #include "hubsig.h"
import "C"

import "unsafe"

// Names are the functions from a number to a name. They return "" for a number that is none.
var Names = map[string]func(number int) string{
	"Kind":            func(n int) string { return text(C.hubsig_kind_name(C.uint16_t(n))) },
	"Shape":           small(func(n C.uint8_t) *C.char { return C.hubsig_shape_name(n) }),
	"Platform":        small(func(n C.uint8_t) *C.char { return C.hubsig_platform_name(n) }),
	"Content":         small(func(n C.uint8_t) *C.char { return C.hubsig_content_name(n) }),
	"Direction":       small(func(n C.uint8_t) *C.char { return C.hubsig_direction_name(n) }),
	"Channel":         small(func(n C.uint8_t) *C.char { return C.hubsig_channel_name(n) }),
	"Envelope":        small(func(n C.uint8_t) *C.char { return C.hubsig_envelope_name(n) }),
	"UserIDType":      small(func(n C.uint8_t) *C.char { return C.hubsig_user_id_type_name(n) }),
	"Flags":           small(func(n C.uint8_t) *C.char { return C.hubsig_flag_name(n) }),
	"Also":            small(func(n C.uint8_t) *C.char { return C.hubsig_also_name(n) }),
	"Field":           func(n int) string { return text(C.hubsig_field_name(C.uint16_t(n))) },
	"AttachmentField": func(n int) string { return text(C.hubsig_attachment_field_name(C.uint16_t(n))) },
	"ErrorCode":       func(n int) string { return text(C.hubsig_status_name(C.hubsig_status(n))) },
	"message":         func(n int) string { return text(C.hubsig_status_message(C.hubsig_status(n))) },
}

// Graph are those for the lists of package graph.
var Graph = map[string]func(number int) string{
	"Login":         small(func(n C.uint8_t) *C.char { return C.hubsig_login_name(n) }),
	"method":        small(func(n C.uint8_t) *C.char { return C.hubsig_method_name(n) }),
	"toKind":        small(func(n C.uint8_t) *C.char { return C.hubsig_to_name(n) }),
	"MessagingType": small(func(n C.uint8_t) *C.char { return C.hubsig_messaging_type_name(n) }),
	"actKind":       small(func(n C.uint8_t) *C.char { return C.hubsig_sender_action_name(n) }),
	"oauthStep":     small(func(n C.uint8_t) *C.char { return C.hubsig_oauth_name(n) }),
	"Action":        small(func(n C.uint8_t) *C.char { return C.hubsig_action_name(n) }),
	"Form":          small(func(n C.uint8_t) *C.char { return C.hubsig_form_name(n) }),
	"answerText":    small(func(n C.uint8_t) *C.char { return C.hubsig_answer_name(n) }),
	"Due":           small(func(n C.uint8_t) *C.char { return C.hubsig_due_name(n) }),
}

// KindShape is the shape of a kind; 0 for none.
func KindShape(kind int) int { return int(C.hubsig_kind_shape(C.uint16_t(kind))) }

// FieldShape is the shape of a field; 0 for an attribute or none.
func FieldShape(field int) int { return int(C.hubsig_field_shape(C.uint16_t(field))) }

// FieldType is the type of a field; 0 for none.
func FieldType(field int) int { return int(C.hubsig_field_type(C.uint16_t(field))) }

// AttachmentFieldType is the type of a field of an attachment; 0 for none.
func AttachmentFieldType(field int) int {
	return int(C.hubsig_attachment_field_type(C.uint16_t(field)))
}

// HTTPStatus is what to answer with for a status.
func HTTPStatus(status int) int { return int(C.hubsig_http_status(C.hubsig_status(status))) }

// Version is all three numbers of the library's version, and what the header says of them.
func Version() (library, header uint32) { return uint32(C.hubsig_version()), C.HUBSIG_VERSION }

// EventSize is the size of an event.
const EventSize = C.sizeof_hubsig_event

// small is for lists that are numbered by bytes: beyond them there is nothing to ask for.
func small(name func(C.uint8_t) *C.char) func(int) string {
	return func(n int) string {
		if n > 255 {
			return ""
		}
		return text(name(C.uint8_t(n)))
	}
}

func text(from *C.char) string {
	if unsafe.Pointer(from) == nil {
		return ""
	}
	return C.GoString(from)
}
