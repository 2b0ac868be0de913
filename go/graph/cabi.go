package graph

// The border, as in cabi.go of package hubsig: every call of the C interface is in this file. The structs that C reads hold
// pointers to Go's strings, which stay where they are during a call; the library keeps none of them. A request is copied
// out of C's memory and freed before the function that made it returns.

/*
#include <stdlib.h>
#include "hubsig.h"
*/
import "C"

import (
	"net/http"
	"runtime"
	"time"
	"unsafe"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/internal/bridge"
)

// texts are strings that C reads during a call.
type texts struct {
	pins runtime.Pinner
}

// empty is where a text begins that is there but has no bytes.
var empty [1]C.uint8_t

// of is a text that is there, as an empty one is too.
func (t *texts) of(text string) C.hubsig_bytes {
	if text == "" {
		return C.hubsig_bytes{data: &empty[0]}
	}
	first := unsafe.StringData(text)
	t.pins.Pin(first)
	return C.hubsig_bytes{data: (*C.uint8_t)(first), length: C.size_t(len(text))}
}

// maybe is a text that is not there if it is empty.
func (t *texts) maybe(text string) C.hubsig_bytes {
	if text == "" {
		return C.hubsig_bytes{}
	}
	return t.of(text)
}

func (t *texts) done() {
	t.pins.Unpin()
}

func (t *texts) api(a API) C.hubsig_graph_api {
	keys := a.secrets()
	return C.hubsig_graph_api{
		size:         C.sizeof_hubsig_graph_api,
		login:        C.uint32_t(a.login),
		version:      t.of(a.version),
		token:        t.of(keys.token),
		app_secret:   t.maybe(keys.appSecret),
		proof_time_s: unix(keys.proofTime),
	}
}

// made is what a function that makes a request has left behind.
type made struct {
	request *C.hubsig_request
	err     C.hubsig_error
}

// take copies the request and frees it, or says why there is none.
func (m *made) take(status C.hubsig_status) (*Request, error) {
	if status != C.HUBSIG_OK {
		return nil, failure(status, m.err.argument)
	}
	defer C.hubsig_request_free(m.request)
	request := &Request{
		Method: C.GoString(C.hubsig_request_method(m.request)),
		URL:    C.GoString(C.hubsig_request_url(m.request)),
		Header: http.Header{},
	}
	for at := range C.hubsig_request_header_count(m.request) {
		name := C.GoString(C.hubsig_request_header_name(m.request, at))
		request.Header.Set(name, C.GoString(C.hubsig_request_header_value(m.request, at)))
	}
	var length C.size_t
	if body := C.hubsig_request_body(m.request, &length); length > 0 {
		request.Body = append([]byte(nil), unsafe.Slice((*byte)(body), length)...)
	}
	return request, nil
}

func failure(status C.hubsig_status, argument C.hubsig_bytes) error {
	err := &hubsig.Error{Code: hubsig.ErrorCode(status), Offset: -1}
	if argument.length > 0 {
		err.Argument = string(unsafe.Slice((*byte)(argument.data), argument.length))
	}
	return err
}

func cCall(a API, m method, path string, json []byte, query []Param) (*Request, error) {
	var t texts
	defer t.done()
	api := t.api(a)
	pairs := make([]C.hubsig_pair, len(query))
	for at, param := range query {
		pairs[at] = C.hubsig_pair{name: t.of(param.Name), value: t.of(param.Value)}
	}
	var out made
	return out.take(C.hubsig_graph_call(&api, C.uint8_t(m), at(path), C.size_t(len(path)), unsafe.SliceData(pairs),
		C.size_t(len(pairs)), (*C.uint8_t)(unsafe.SliceData(json)), C.size_t(len(json)), &out.request, &out.err))
}

func cSend(a API, from string, to To, message Message) (*Request, error) {
	var t texts
	defer t.done()
	api := t.api(a)
	sent := C.hubsig_graph_message{
		size:           C.sizeof_hubsig_graph_message,
		from:           t.of(from),
		to:             t.of(to.id),
		to_kind:        C.uint32_t(to.kind),
		messaging_type: C.uint32_t(message.MessagingType),
		text:           t.of(message.Text),
		json:           t.maybe(string(message.JSON)),
		_type:          t.of(message.Type),
		reply_to:       t.maybe(message.ReplyTo),
		human_agent:    flag(message.HumanAgent),
		preview_url:    flag(message.PreviewURL),
	}
	var out made
	return out.take(C.hubsig_graph_send(&api, &sent, &out.request, &out.err))
}

func cAct(a API, from string, to To, action Act) (*Request, error) {
	var t texts
	defer t.done()
	api := t.api(a)
	seen := C.hubsig_graph_action{
		size:       C.sizeof_hubsig_graph_action,
		from:       t.of(from),
		to:         t.of(to.id),
		to_kind:    C.uint32_t(to.kind),
		action:     C.uint32_t(action.kind),
		message_id: t.of(action.messageID),
		reaction:   t.of(action.reaction),
	}
	var out made
	return out.take(C.hubsig_graph_act(&api, &seen, &out.request, &out.err))
}

func cReply(a API, event hubsig.Event, text string, now time.Time) (*Request, error) {
	var t texts
	defer t.done()
	api := t.api(a)
	body, c := bridge.Event(event)
	var out made
	return out.take(C.hubsig_graph_reply(&api, (*C.uint8_t)(unsafe.SliceData(body)), C.size_t(len(body)),
		(*C.hubsig_event)(c), at(text), C.size_t(len(text)), C.int64_t(now.UnixMilli()), 0, &out.request, &out.err))
}

// step is what a step of a login needs beside the app.
type step struct {
	redirectURI, state, code, token string
	scopes                          []string
}

func cOAuth(what oauthStep, app App, with step) (*Request, error) {
	var t texts
	defer t.done()
	scopes := make([]C.hubsig_bytes, len(with.scopes))
	for at, scope := range with.scopes {
		scopes[at] = t.of(scope)
	}
	login := C.hubsig_graph_login{
		size:         C.sizeof_hubsig_graph_login,
		login:        C.uint32_t(app.login),
		version:      t.of(app.version),
		app_id:       t.of(app.id),
		app_secret:   t.of(app.secret()),
		redirect_uri: t.of(with.redirectURI),
		state:        t.of(with.state),
		code:         t.of(with.code),
		token:        t.of(with.token),
	}
	if len(scopes) > 0 {
		first := unsafe.SliceData(scopes)
		t.pins.Pin(first)
		login.scopes, login.scope_count = first, C.size_t(len(scopes))
	}
	var out made
	return out.take(C.hubsig_graph_oauth(C.uint8_t(what), &login, &out.request, &out.err))
}

func cCallback(query, state string) (string, error) {
	code := make([]byte, len(query))
	var length C.size_t
	status := C.hubsig_graph_callback(at(query), C.size_t(len(query)), at(state), C.size_t(len(state)),
		(*C.uint8_t)(unsafe.SliceData(code)), C.size_t(len(code)), &length, nil)
	if status != C.HUBSIG_OK {
		return "", failure(status, C.hubsig_bytes{})
	}
	return string(code[:length]), nil
}

func cProof(token, appSecret string, when time.Time) string {
	var proof [C.HUBSIG_PROOF_LENGTH]byte
	var length C.size_t
	status := C.hubsig_graph_proof(at(token), C.size_t(len(token)), at(appSecret), C.size_t(len(appSecret)), unix(when),
		(*C.uint8_t)(&proof[0]), C.size_t(len(proof)), &length)
	if status != C.HUBSIG_OK {
		return ""
	}
	return string(proof[:length])
}

// answer is what an answer means, with the body that it belongs to.
type answer struct {
	c    C.hubsig_answer
	body []byte
}

func cInterpret(status int, header http.Header, body []byte) answer {
	var t texts
	defer t.done()
	var pairs []C.hubsig_pair
	for name, values := range header {
		for _, value := range values {
			pairs = append(pairs, C.hubsig_pair{name: t.of(name), value: t.of(value)})
		}
	}
	made := answer{body: body}
	C.hubsig_graph_interpret(httpStatus(status), unsafe.SliceData(pairs), C.size_t(len(pairs)),
		(*C.uint8_t)(unsafe.SliceData(body)), C.size_t(len(body)), &made.c)
	return made
}

func cToken(status int, body []byte) answer {
	made := answer{body: body}
	C.hubsig_graph_token(httpStatus(status), (*C.uint8_t)(unsafe.SliceData(body)), C.size_t(len(body)), &made.c)
	return made
}

// text is a text of the answer, "" for one that it does not have.
func (a *answer) text(which answerText) string {
	var few [256]byte
	room := few[:]
	for {
		var length C.size_t
		status := C.hubsig_answer_text((*C.uint8_t)(unsafe.SliceData(a.body)), C.size_t(len(a.body)), &a.c,
			C.uint8_t(which), (*C.uint8_t)(unsafe.SliceData(room)), C.size_t(len(room)), &length)
		switch {
		case status == C.HUBSIG_ERROR_BUFFER_TOO_SMALL && int(length) > len(room):
			room = make([]byte, length)
		case status == C.HUBSIG_OK:
			return string(room[:length])
		default:
			return ""
		}
	}
}

// has says whether the answer has a value with this path.
func (a *answer) has(path string) bool {
	var value C.hubsig_value
	status := C.hubsig_answer_value((*C.uint8_t)(unsafe.SliceData(a.body)), C.size_t(len(a.body)), at(path),
		C.size_t(len(path)), &value)
	return status == C.HUBSIG_OK && value._type != C.HUBSIG_TYPE_ABSENT
}

func (a *answer) usage() Usage {
	usage := Usage{Percent: int(a.c.used_percent)}
	if a.c.usage_wait_s > 0 {
		usage.Wait = time.Duration(a.c.usage_wait_s) * time.Second
	}
	return usage
}

func (a *answer) ok() bool { return a.c.ok != 0 }

func (a *answer) success() bool { return a.c.success == 1 }

// expiresIn is how long a token lives from now on; 0 where the answer does not say.
func (a *answer) expiresIn() time.Duration {
	if a.c.expires_in_s == C.HUBSIG_NO_TIME {
		return 0
	}
	return seconds(int64(a.c.expires_in_s))
}

// failed is the answer as an error.
func (a *answer) failed() *Error {
	err := &Error{
		Action:         Action(a.c.action),
		MaybeDelivered: a.c.maybe_delivered != 0,
		Transient:      a.c.transient != 0,
		Form:           Form(a.c.form),
		Status:         int(a.c.status),
		Code:           int(a.c.code),
		Subcode:        int(a.c.subcode),
		Usage:          a.usage(),
		Meaning:        a.text(answerTextMeaning),
		Message:        a.text(answerTextMessage),
		Details:        a.text(answerTextDetails),
		FBTraceID:      a.text(answerTextFbtraceID),
	}
	if a.c.wait_s >= 0 {
		err.WaitHint = seconds(int64(a.c.wait_s))
		err.waitFactor, err.waitMax = int64(a.c.wait_factor), seconds(int64(a.c.wait_max_s))
	}
	return err
}

// seconds is a duration of so many, as long as one can be.
func seconds(number int64) time.Duration {
	const most = int64(1<<63-1) / int64(time.Second)
	return time.Duration(min(max(number, -most), most)) * time.Second
}

func cClassify(code, subcode int32, transient bool) (Action, bool) {
	var maybe C.uint8_t
	action := C.hubsig_graph_classify(C.int32_t(code), C.int32_t(subcode), flag(transient), &maybe)
	return Action(action), maybe != 0
}

func cOpensWindow(platform hubsig.Platform, kind hubsig.Kind) bool {
	return C.hubsig_graph_opens_window(C.uint8_t(platform), C.uint16_t(kind)) != 0
}

func cAllowed(platform hubsig.Platform, thread Thread, now time.Time, skew time.Duration) Allowed {
	c := C.hubsig_thread{
		last_open_ms: milliseconds(thread.LastOpen),
		comment_ms:   milliseconds(thread.Comment),
		comment_used: C.uint32_t(flag(thread.CommentUsed)),
		live:         C.uint32_t(thread.Live),
	}
	var found C.hubsig_allowed
	status := C.hubsig_graph_allowed(C.uint8_t(platform), &c, C.int64_t(now.UnixMilli()), C.int64_t(skew.Milliseconds()),
		&found)
	if status != C.HUBSIG_OK {
		return Allowed{}
	}
	return Allowed{
		OpenUntil:         timeOf(found.open_until),
		HumanUntil:        timeOf(found.human_until),
		PrivateReplyUntil: timeOf(found.private_reply_until),
		Templates:         found.templates != 0,
	}
}

func cPiece(text string, maxBytes int) int {
	var length C.size_t
	C.hubsig_graph_split_text(at(text), C.size_t(len(text)), C.size_t(max(maxBytes, 0)), &length)
	return int(length)
}

func cRefreshDue(issued, expires, now time.Time) Due {
	return Due(C.hubsig_graph_refresh_due(C.int64_t(issued.UnixMilli()), C.int64_t(expires.UnixMilli()),
		C.int64_t(now.UnixMilli())))
}

// unix is a time in seconds as C has it; the zero time is none.
func unix(t time.Time) C.int64_t {
	if t.IsZero() {
		return C.HUBSIG_NO_TIME
	}
	return C.int64_t(t.Unix())
}

// milliseconds is a time as C has it; the zero time is none.
func milliseconds(t time.Time) C.int64_t {
	if t.IsZero() {
		return C.HUBSIG_NO_TIME
	}
	return C.int64_t(t.UnixMilli())
}

func timeOf(ms C.int64_t) time.Time {
	if ms == C.HUBSIG_NO_TIME {
		return time.Time{}
	}
	return time.UnixMilli(int64(ms)).UTC()
}

// httpStatus is a status as C has it; what cannot be one is that of no answer.
func httpStatus(status int) C.uint16_t {
	if status < 0 || status > 999 {
		return 0
	}
	return C.uint16_t(status)
}

func flag(set bool) C.uint8_t {
	if set {
		return 1
	}
	return 0
}

// at is where a text begins. An empty one may begin nowhere.
func at(text string) *C.uint8_t {
	return (*C.uint8_t)(unsafe.StringData(text))
}
