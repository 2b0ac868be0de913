package hubsig

// The border: every call of the C interface is in this file, and every pointer that crosses it. The library keeps none of
// them. What it fills is Go memory without pointers in it, so the garbage collector never sees anything of C's; the one
// thing that C owns is the webhook, in state.go.
//
// No function here calls back into Go or keeps an argument, which is what noescape and nocallback say: buffers stay on the
// stack, and a call costs what a C call costs.

/*
#cgo noescape hubsig_go_receive
#cgo nocallback hubsig_go_receive
#cgo noescape hubsig_go_parse_unverified
#cgo nocallback hubsig_go_parse_unverified
#cgo noescape hubsig_go_verify
#cgo nocallback hubsig_go_verify
#cgo noescape hubsig_go_challenge
#cgo nocallback hubsig_go_challenge
#cgo noescape hubsig_go_text
#cgo nocallback hubsig_go_text
#cgo noescape hubsig_go_key
#cgo nocallback hubsig_go_key
#cgo noescape hubsig_go_field
#cgo nocallback hubsig_go_field
#cgo noescape hubsig_go_attachment_field
#cgo nocallback hubsig_go_attachment_field
#cgo noescape hubsig_go_attachments
#cgo nocallback hubsig_go_attachments
#cgo noescape hubsig_go_write
#cgo nocallback hubsig_go_write
#cgo noescape hubsig_go_explain
#cgo nocallback hubsig_go_explain
#cgo noescape hubsig_go_sign
#cgo nocallback hubsig_go_sign
#cgo noescape hubsig_go_signed_request
#cgo nocallback hubsig_go_signed_request

#include "shim.h"
*/
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"

	"github.com/hubsig/hubsig/go/internal/bridge"
)

// The structs of the header, under names that the rest of the package can use without C.
type (
	cWebhook       = C.hubsig_webhook
	cEvent         = C.hubsig_event
	cSpan          = C.hubsig_span
	cAttachment    = C.hubsig_attachment
	cFieldAnswer   = C.hubsig_go_field_answer
	cSignedRequest = C.hubsig_signed_request
)

const (
	noTime          = C.HUBSIG_NO_TIME
	challengeLength = C.HUBSIG_CHALLENGE_LENGTH
	keyLength       = C.HUBSIG_KEY_LENGTH
	signatureLength = C.HUBSIG_SIGNATURE_LENGTH
	maxLimit        = 1<<32 - 1
	cTooSmall       = C.HUBSIG_ERROR_BUFFER_TOO_SMALL
)

func init() {
	if has, wants := uint32(C.hubsig_abi_version()), uint32(C.HUBSIG_ABI_VERSION); has != wants {
		panic(fmt.Sprintf("hubsig: built with a header of binary interface %d and linked with a library of %d", wants, has))
	}
	bridge.Event = func(event any) ([]byte, unsafe.Pointer) {
		e := event.(Event)
		if e.d == nil {
			return nil, nil
		}
		return e.d.body, unsafe.Pointer(e.c)
	}
}

// Version is the version of the library that the program is linked with, such as "1.2.3".
func Version() string {
	return C.GoString(C.hubsig_version_string())
}

// bytesAt is where the bytes begin; nil for nil.
func bytesAt(b []byte) *C.uint8_t {
	return (*C.uint8_t)(unsafe.SliceData(b))
}

// stringAt is where the text begins. An empty one may begin nowhere.
func stringAt(s string) *C.uint8_t {
	return (*C.uint8_t)(unsafe.StringData(s))
}

// emptyText is where a text begins that is there but has no bytes; the library takes nil for one that is not there.
var emptyText [1]C.uint8_t

// signature is the value of the header, which a request may lack.
type signature struct {
	value   string
	present bool
}

func (s signature) at() *C.uint8_t {
	switch {
	case !s.present:
		return nil
	case s.value == "":
		return &emptyText[0]
	default:
		return stringAt(s.value)
	}
}

// newWebhook makes the C object. The secrets are read where they are, so no copy of them is left behind.
func newWebhook(o *options) (*cWebhook, error) {
	var pins runtime.Pinner
	defer pins.Unpin()
	pinned := func(text string) C.hubsig_bytes {
		if text == "" {
			return C.hubsig_bytes{data: &emptyText[0]}
		}
		pins.Pin(unsafe.StringData(text))
		return C.hubsig_bytes{data: stringAt(text), length: C.size_t(len(text))}
	}
	secrets := make([]C.hubsig_bytes, 0, len(o.appSecrets)+1)
	for _, secret := range o.appSecrets {
		secrets = append(secrets, pinned(secret))
	}
	first := unsafe.SliceData(secrets[:1])
	pins.Pin(first)
	made := C.hubsig_options{
		size:             C.sizeof_hubsig_options,
		app_secrets:      first,
		app_secret_count: C.size_t(len(secrets)),
		max_body:         C.size_t(o.limits.MaxBody),
		max_events:       C.size_t(o.limits.MaxEvents),
	}
	if o.hasVerifyToken {
		made.verify_token = pinned(o.verifyToken)
	}
	var webhook *cWebhook
	if status := C.hubsig_webhook_new(&made, &webhook, nil); status != C.HUBSIG_OK {
		return nil, failure(ErrorCode(status))
	}
	return webhook, nil
}

func freeWebhook(webhook *cWebhook) {
	C.hubsig_webhook_free(webhook)
}

// cAnswer is what most functions return.
type cAnswer C.hubsig_go_answer

func (a cAnswer) ok() bool {
	return a.status == C.HUBSIG_OK
}

func (a cAnswer) tooSmall() bool {
	return a.status == C.HUBSIG_ERROR_BUFFER_TOO_SMALL
}

// err is what the answer says went wrong.
func (a cAnswer) err() error {
	offset := -1
	if a.offset != C.HUBSIG_NO_OFFSET {
		offset = int(a.offset)
	}
	return &Error{Code: ErrorCode(a.status), Offset: offset}
}

func cReceive(webhook *cWebhook, body []byte, header signature, events []cEvent) cAnswer {
	return cAnswer(C.hubsig_go_receive(webhook, bytesAt(body), C.size_t(len(body)), header.at(), C.size_t(len(header.value)),
		unsafe.SliceData(events), C.size_t(len(events))))
}

func cParseUnverified(body []byte, limits Limits, events []cEvent) cAnswer {
	return cAnswer(C.hubsig_go_parse_unverified(bytesAt(body), C.size_t(len(body)), C.size_t(limits.MaxBody),
		C.size_t(limits.MaxEvents), unsafe.SliceData(events), C.size_t(len(events))))
}

func cVerify(webhook *cWebhook, body []byte, header signature) cAnswer {
	return cAnswer(C.hubsig_go_verify(webhook, bytesAt(body), C.size_t(len(body)), header.at(), C.size_t(len(header.value))))
}

func cChallenge(webhook *cWebhook, query string, text []byte) cAnswer {
	return cAnswer(C.hubsig_go_challenge(webhook, stringAt(query), C.size_t(len(query)), bytesAt(text), C.size_t(len(text))))
}

func cText(body []byte, span cSpan, text []byte) cAnswer {
	return cAnswer(C.hubsig_go_text(bytesAt(body), C.size_t(len(body)), span, bytesAt(text), C.size_t(len(text))))
}

func cKey(body []byte, event *cEvent, text []byte) cAnswer {
	return cAnswer(C.hubsig_go_key(bytesAt(body), C.size_t(len(body)), event, bytesAt(text), C.size_t(len(text))))
}

func cField(body []byte, event *cEvent, field Field, text []byte) cFieldAnswer {
	return C.hubsig_go_field(bytesAt(body), C.size_t(len(body)), event, C.uint16_t(field), bytesAt(text),
		C.size_t(len(text)))
}

func cAttachmentField(body []byte, attachment cAttachment, field AttachmentField, text []byte) cFieldAnswer {
	return C.hubsig_go_attachment_field(bytesAt(body), C.size_t(len(body)), attachment, C.uint16_t(field),
		bytesAt(text), C.size_t(len(text)))
}

func cAttachments(body []byte, event *cEvent, attachments []cAttachment) cAnswer {
	return cAnswer(C.hubsig_go_attachments(bytesAt(body), C.size_t(len(body)), event, unsafe.SliceData(attachments),
		C.size_t(len(attachments))))
}

// cWrite writes the unified object for a format that is nil; else the format ends with a NUL.
func cWrite(body []byte, event *cEvent, format []byte, json []byte) cAnswer {
	return cAnswer(C.hubsig_go_write(bytesAt(body), C.size_t(len(body)), event, (*C.char)(unsafe.Pointer(bytesAt(format))),
		bytesAt(json), C.size_t(len(json))))
}

func cExplain(webhook *cWebhook, body []byte, header signature, text []byte) cAnswer {
	return cAnswer(C.hubsig_go_explain(webhook, bytesAt(body), C.size_t(len(body)), header.at(), C.size_t(len(header.value)),
		bytesAt(text), C.size_t(len(text))))
}

func cSign(secret string, body, text []byte) cAnswer {
	return cAnswer(C.hubsig_go_sign(stringAt(secret), C.size_t(len(secret)), bytesAt(body), C.size_t(len(body)), bytesAt(text),
		C.size_t(len(text))))
}

func cVerifySignedRequest(webhook *cWebhook, field string, request *cSignedRequest, payload []byte) cAnswer {
	return cAnswer(C.hubsig_go_signed_request(webhook, stringAt(field), C.size_t(len(field)), request, bytesAt(payload),
		C.size_t(len(payload))))
}
