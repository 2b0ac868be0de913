package hubsig

import (
	"errors"
	"strconv"
	"strings"
)

// What errors are caught with together. Every [Error] belongs to one of these, which errors.Is tells:
//
//	if errors.Is(err, hubsig.ErrSignature) { … }
var (
	// ErrSignature: the delivery is not proven to be Meta's. Answer 401.
	ErrSignature = errors.New("hubsig: the signature is refused")
	// ErrPayload: the body cannot be read, or is over a limit. Answer 400 or 413.
	ErrPayload = errors.New("hubsig: the body is refused")
	// ErrHandshake: the GET request is not one that this address answers. Answer 403.
	ErrHandshake = errors.New("hubsig: the handshake is refused")
	// ErrSignedRequest: the signed_request of a callback is refused. Answer 400 or 401.
	ErrSignedRequest = errors.New("hubsig: the signed request is refused")
	// ErrConfig: the webhook cannot be made of what it was given.
	ErrConfig = errors.New("hubsig: the configuration is refused")
	// ErrBuild: a request to the Graph API was not built of what it was given; [Error.Argument] says because of what.
	ErrBuild = errors.New("hubsig: the request is not built")
	// ErrReply: the event is not one to answer, or not any more.
	ErrReply = errors.New("hubsig: the event is not answered")
	// ErrCallback: the browser came back from a login with nothing that can be used. Answer 400.
	ErrCallback = errors.New("hubsig: the login is refused")
	// ErrClosed: the webhook was closed, or not made by New.
	ErrClosed = errors.New("hubsig: the webhook is closed")

	// errInterface is for statuses between Go and C, which are answers of accessors or faults of ours.
	errInterface = errors.New("hubsig: the call is refused")
)

// Error is why a request was refused, or a webhook or a request not made. Nothing in it comes from a secret, a digest or the sender,
// so all of it can be logged; what the sender may know is [Error.PublicText].
type Error struct {
	// Code is what was wrong. Each is an error itself: errors.Is(err, hubsig.ErrSignatureMismatch).
	Code ErrorCode
	// Offset is where reading stopped, in bytes from the start of the body, or of the header's value for a fault in
	// that; -1 where a position means nothing.
	Offset int
	// Argument is which argument is wrong where a request was not built, such as "text"; else empty.
	Argument string
}

func failure(code ErrorCode) error {
	return &Error{Code: code, Offset: -1}
}

// Error says what was wrong, for logs.
func (e *Error) Error() string {
	if e.Argument != "" {
		return strings.Replace(e.Code.Error(), "an argument", "`"+e.Argument+"`", 1)
	}
	if e.Offset < 0 {
		return e.Code.Error()
	}
	return e.Code.Error() + " (byte " + strconv.Itoa(e.Offset) + ")"
}

// Unwrap returns the code, so that errors.Is knows it and what it belongs to.
func (e *Error) Unwrap() error {
	return e.Code
}

// HTTPStatus is what to answer the request with: 400, 401, 403, 413 or 500.
func (e *Error) HTTPStatus() int {
	return e.Code.HTTPStatus()
}

// PublicText is what to tell the sender: one text for each status, which tells a forger nothing.
func (e *Error) PublicText() string {
	return publicText(e.Code.HTTPStatus())
}

// ErrorCode is what was wrong, as a number that all languages of hubsig share. Later versions add to them.
type ErrorCode uint32

type errorRow struct {
	code          ErrorCode
	class         error
	status        int
	name, message string
}

// Classes, under the names by which the table knows them.
var (
	classSignature     = ErrSignature
	classPayload       = ErrPayload
	classHandshake     = ErrHandshake
	classSignedRequest = ErrSignedRequest
	classConfig        = ErrConfig
	classInterface     = errInterface
	classBuild         = ErrBuild
	classReply         = ErrReply
	classCallback      = ErrCallback
)

func (c ErrorCode) row() *errorRow {
	for at := range errorRows {
		if errorRows[at].code == c {
			return &errorRows[at]
		}
	}
	return nil
}

// Name is the name that every language of hubsig has for it, such as "signature_mismatch".
func (c ErrorCode) Name() string {
	if row := c.row(); row != nil {
		return row.name
	}
	return "ErrorCode(" + strconv.FormatUint(uint64(c), 10) + ")"
}

// Error says what it means, for logs.
func (c ErrorCode) Error() string {
	if row := c.row(); row != nil {
		return "hubsig: " + row.message
	}
	return "hubsig: " + c.Name()
}

// Is tells errors.Is what the code belongs to.
func (c ErrorCode) Is(target error) bool {
	row := c.row()
	return row != nil && row.class == target
}

// HTTPStatus is what to answer a request with that was refused for this: 400, 401, 403, 413 or 500.
func (c ErrorCode) HTTPStatus() int {
	if row := c.row(); row != nil {
		return row.status
	}
	return 500
}
