package hubsig

import (
	"net/http"
	"runtime"
	"strings"
)

// SignatureHeader is the header that a delivery is signed in.
const SignatureHeader = "X-Hub-Signature-256"

// Webhook verifies what claims to come from Meta. It is made by [New] or [NewWithOptions], never changes, and may serve
// all goroutines at once.
//
// It is the one thing that lives outside Go's memory. [Webhook.Close] ends it at once; one that is forgotten is ended
// after the garbage collector has found it.
type Webhook struct {
	state *state
	// maxBody is for the handler, which has to know it before the library does.
	maxBody int64
}

// Limits are what a delivery may hold. 0 stands for the default.
type Limits struct {
	// MaxBody is the longest body that is read, in bytes: 4 MiB unless set, at most 4,294,967,295.
	MaxBody int
	// MaxEvents is the largest number of events in one delivery: 100,000 unless set, at most 4,294,967,295.
	MaxEvents int
}

const defaultMaxBody = 4 << 20

func (l Limits) check() error {
	if l.MaxBody < 0 || l.MaxEvents < 0 || uint64(l.MaxBody) > maxLimit || uint64(l.MaxEvents) > maxLimit {
		return failure(ErrLimitInvalid)
	}
	return nil
}

// Option is something that a webhook is made of.
type Option func(*options)

type options struct {
	appSecrets     []string
	verifyToken    string
	hasVerifyToken bool
	limits         Limits
}

// WithAppSecret adds app secrets, each as Meta's dashboard shows it. Several are for the time in which a secret is
// being replaced, and for an address that serves two apps: Instagram Login has a secret of its own, different from the
// Facebook app's.
func WithAppSecret(appSecrets ...string) Option {
	return func(o *options) { o.appSecrets = append(o.appSecrets, appSecrets...) }
}

// WithVerifyToken sets the token that the handshake has to present. Without this option every handshake is refused; with
// an empty or blank token no webhook is made, so that a variable that is not set is noticed at the start.
func WithVerifyToken(token string) Option {
	return func(o *options) { o.verifyToken, o.hasVerifyToken = token, true }
}

// WithLimits sets what a delivery may hold.
func WithLimits(limits Limits) Option {
	return func(o *options) { o.limits = limits }
}

// New makes a webhook that verifies deliveries signed with any of these app secrets. It has no verify token, so it
// refuses handshakes: see [WithVerifyToken].
//
// At least one secret is needed, and none may be empty or blank: verification cannot be switched off. The errors are
// [ErrConfig].
func New(appSecrets ...string) (*Webhook, error) {
	return NewWithOptions(WithAppSecret(appSecrets...))
}

// NewWithOptions makes a webhook. One of the options has to be [WithAppSecret]. The errors are [ErrConfig].
func NewWithOptions(from ...Option) (*Webhook, error) {
	var o options
	for _, option := range from {
		option(&o)
	}
	if err := o.limits.check(); err != nil {
		return nil, err
	}
	made, err := newWebhook(&o)
	if err != nil {
		return nil, err
	}
	w := &Webhook{state: &state{webhook: made}, maxBody: defaultMaxBody}
	if o.limits.MaxBody > 0 {
		w.maxBody = int64(o.limits.MaxBody)
	}
	runtime.AddCleanup(w, (*state).close, w.state)
	return w, nil
}

// Close ends the webhook and wipes what was computed from its secrets. Calls that are under way finish first; later ones
// return [ErrClosed]. Closing twice does nothing. The error is always nil.
func (w *Webhook) Close() error {
	if w != nil && w.state != nil {
		w.state.close()
	}
	return nil
}

// String says what it is and nothing about its secrets, which it does not hold in Go's memory.
func (w *Webhook) String() string {
	return "hubsig.Webhook"
}

// GoString is for %#v.
func (w *Webhook) GoString() string {
	return "&hubsig.Webhook{}"
}

// enter begins a use of the C object. After a true one, leave has to follow.
func (w *Webhook) enter() (*state, bool) {
	if w == nil || w.state == nil {
		return nil, false
	}
	return w.state, w.state.enter()
}

// Receive verifies a delivery and reads its events.
//
// body is the request's body exactly as received. It is not copied: the delivery and its events read from it, so do not
// change it while you use them. header is the value of the header X-Hub-Signature-256; an empty one stands for a request
// without it. Where several values are to be told from one, [Webhook.ReceiveHeader] does it.
//
// Every body that is JSON has at least one event. The errors are [ErrSignature] and [ErrPayload], all of them [*Error],
// and [ErrClosed].
func (w *Webhook) Receive(body []byte, header string) (*Delivery, error) {
	return w.receive(body, signature{header, header != ""})
}

// ReceiveHeader is [Webhook.Receive] with the header taken out of a request's. A header that was sent twice is refused.
func (w *Webhook) ReceiveHeader(body []byte, header http.Header) (*Delivery, error) {
	return w.receive(body, signatureOf(header))
}

// ReceiveInto is [Webhook.Receive] into a delivery that is used again and again. It allocates nothing once the delivery has
// had as many events. The events of what was in it before must not be used any more. After an error the delivery is empty.
func (w *Webhook) ReceiveInto(d *Delivery, body []byte, header string) error {
	s, ok := w.enter()
	if !ok {
		d.clear()
		return ErrClosed
	}
	err := (&source{webhook: s.webhook, header: signature{header, header != ""}}).into(d, body)
	s.leave()
	return err
}

// Verify verifies a delivery without reading it, and says which of the app secrets it was signed with, counted from 0.
// Arguments and errors are those of [Webhook.Receive].
func (w *Webhook) Verify(body []byte, header string) (secret int, err error) {
	s, ok := w.enter()
	if !ok {
		return 0, ErrClosed
	}
	answer := cVerify(s.webhook, body, signature{header, header != ""})
	s.leave()
	if !answer.ok() {
		return 0, answer.err()
	}
	return int(answer.secret_index), nil
}

func signatureOf(header http.Header) signature {
	switch values := header.Values(SignatureHeader); len(values) {
	case 0:
		return signature{}
	case 1:
		return signature{values[0], true}
	default:
		// The library refuses what is joined, as it does when a proxy has joined it.
		return signature{strings.Join(values, ","), true}
	}
}

func (w *Webhook) receive(body []byte, header signature) (*Delivery, error) {
	s, ok := w.enter()
	if !ok {
		return nil, ErrClosed
	}
	d, err := (&source{webhook: s.webhook, header: header}).delivery(body)
	s.leave()
	return d, err
}

// Challenge answers the handshake, the GET request by which Meta asks whether this address wants its deliveries.
//
// query is the request's query string as received, [net/url.URL.RawQuery]. Send the answer as the whole body with status
// 200 and content type text/plain, never as HTML. The errors are [ErrHandshake] and [ErrClosed].
func (w *Webhook) Challenge(query string) (string, error) {
	s, ok := w.enter()
	if !ok {
		return "", ErrClosed
	}
	var text [challengeLength]byte
	answer := cChallenge(s.webhook, query, text[:])
	s.leave()
	if !answer.ok() {
		return "", answer.err()
	}
	return string(text[:answer.count]), nil
}

// Explain looks for the reason why a delivery is refused and says what it finds, a line each: a name, a colon and what to
// do about it; empty if it finds nothing. For logs and terminals: it computes several signatures. Whatever it finds, the
// delivery stays refused. Arguments as for [Webhook.Receive].
func (w *Webhook) Explain(body []byte, header string) string {
	s, ok := w.enter()
	if !ok {
		return ""
	}
	defer s.leave()
	text := make([]byte, 2048)
	for {
		answer := cExplain(s.webhook, body, signature{header, header != ""}, text)
		switch {
		case answer.ok():
			return string(text[:answer.count])
		case !answer.tooSmall() || int(answer.count) <= len(text):
			return ""
		}
		text = make([]byte, answer.count)
	}
}
