package graph

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"
)

// Reply is an answer that is a success. It prints its length only: answers hold ids, texts and at times tokens.
type Reply struct {
	// MessageID is the id of the message that was sent; sender actions have none. The echo webhook names the same id.
	MessageID string
	// RecipientID is whom it went to. After a private reply this is how the person's id becomes known.
	RecipientID string
	// ID is that of what was made, such as a comment, or what was asked for.
	ID string
	// AttachmentID is that of an upload that can be used again, for 90 days.
	AttachmentID string
	// After is the cursor of the next page; "" on the last one. The URL of the next page itself is never handed out: it has
	// the token in it.
	After string
	// Success is whether the answer says "success", or is a bare true.
	Success bool
	// Usage is what the headers say about limits.
	Usage Usage
	// Body is the whole answer, a view of what was passed in.
	Body json.RawMessage
}

// Missing are those of the fields that did not come. Meta leaves fields out without a word where a permission is missing; a
// field that is null came.
func (r Reply) Missing(fields ...string) []string {
	var missing []string
	whole := answer{body: r.Body}
	for _, field := range fields {
		if !whole.has(field) {
			missing = append(missing, field)
		}
	}
	return missing
}

// String is what it is and how long.
func (r Reply) String() string { return fmt.Sprintf("graph.Reply(%d bytes)", len(r.Body)) }

// Format prints String, whatever the verb.
func (r Reply) Format(f fmt.State, _ rune) { write(f, r) }

// Usage is how much of the limits is used, as the headers of an answer say. They come only after enough calls.
type Usage struct {
	// Percent is the largest share of any limit; -1 if no header tells one, which does not mean 0. Calls are throttled at
	// 100.
	Percent int
	// Wait is how long it takes until calls are possible again; 0 while they are, or nothing says so.
	Wait time.Duration
}

// Error is an answer that is no success: why, as far as one can know, and what to do. [Error.Error] has the meaning, never
// Meta's message, and so has every verb of fmt.
type Error struct {
	// Action is what to do.
	Action Action
	// MaybeDelivered is whether the request may have taken effect all the same. Before sending it again look for the echo
	// webhook, or into the conversation.
	MaybeDelivered bool
	// WaitHint is how long to wait before the first new attempt; 0 where nothing says so. See [Error.WaitAfter].
	WaitHint time.Duration
	// Code is Meta's, 0 where there is none; it may be negative.
	Code int
	// Subcode is Meta's error_subcode, 0 where there is none.
	Subcode int
	// Status is the HTTP status of the answer, 0 where there was none. Advisory: the action comes from the code if there is
	// one.
	Status int
	// Transient is Meta's is_transient.
	Transient bool
	// Form is in which of Meta's forms the error came.
	Form Form
	// Meaning is what it means, in a sentence of our own.
	Meaning string
	// Message is Meta's, without what looks like a token, or the beginning of a body that is no JSON. For people, not for
	// logs: it may repeat what was sent.
	Message string
	// Details are WhatsApp's explanation. As with Message.
	Details string
	// FBTraceID is what Meta's support asks for.
	FBTraceID string
	// Usage is what the headers say about limits.
	Usage Usage

	cause      error
	waitFactor int64
	waitMax    time.Duration
}

// WaitAfter is how long to wait after so many waits for the same thing; what headers say does not grow.
func (e *Error) WaitAfter(attempts int) time.Duration {
	wait := e.WaitHint
	for ; attempts > 0 && wait < e.waitMax && e.waitFactor > 1; attempts-- {
		wait = min(wait*time.Duration(e.waitFactor), e.waitMax)
	}
	return wait
}

// Error says what to do and why, for logs.
func (e *Error) Error() string {
	text := "hubsig: " + e.Action.String() + ": " + e.Meaning + " (code " + strconv.Itoa(e.Code)
	if e.Subcode != 0 {
		text += ", subcode " + strconv.Itoa(e.Subcode)
	}
	return text + ", status " + strconv.Itoa(e.Status) + ")"
}

// Unwrap is what [Unanswered] was given.
func (e *Error) Unwrap() error { return e.cause }

// String is Error.
func (e Error) String() string { return e.Error() }

// Format prints Error, whatever the verb.
func (e Error) Format(f fmt.State, _ rune) { write(f, e) }

// Interpret says what an answer means. Whatever came, it is a Reply or an [*Error]. A status of 0 is that of no answer; the
// order in which an error is judged stands in docs/graph_errors.md.
func Interpret(status int, header http.Header, body []byte) (*Reply, error) {
	made := cInterpret(status, header, body)
	if !made.ok() {
		return nil, made.failed()
	}
	return &Reply{
		MessageID:    made.text(answerTextMessageID),
		RecipientID:  made.text(answerTextRecipientID),
		ID:           made.text(answerTextID),
		AttachmentID: made.text(answerTextAttachmentID),
		After:        made.text(answerTextAfter),
		Success:      made.success(),
		Usage:        made.usage(),
		Body:         body,
	}, nil
}

// maxAnswer is the longest body that is read of a response.
const maxAnswer = 16 << 20

// ReadResponse reads an answer of net/http, closes it and says what it means, as [Interpret] does. One that ends before it
// is whole, or never does, is one that cannot be read.
func ReadResponse(response *http.Response) (*Reply, error) {
	body, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if closed := response.Body.Close(); err == nil {
		err = closed
	}
	if err != nil {
		failed := Unanswered(err)
		failed.Status = response.StatusCode
		return nil, failed
	}
	return Interpret(response.StatusCode, response.Header, body)
}

// Unanswered is for a request that got no answer: a timeout, a broken connection. It may have been carried out. The cause
// is what [Error.Unwrap] returns.
func Unanswered(cause error) *Error {
	made := cInterpret(0, nil, nil)
	failed := made.failed()
	failed.cause = cause
	return failed
}

// Classify is what to do about a code and a subcode without an answer, and whether the request may have taken effect; also
// for the errors that WhatsApp reports in a status webhook. 0 stands for no subcode.
func Classify(code, subcode int32, transient bool) (action Action, maybeDelivered bool) {
	return cClassify(code, subcode, transient)
}
