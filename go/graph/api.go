package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
)

// API is what every request needs: how the account logged in, the version of the Graph API, and the token. It is made by
// [Instagram], [InstagramPage], [Messenger] or [WhatsApp], a value to be passed and kept like any other. Neither it nor
// whatever holds it prints the token.
//
// Tokens of the logins are not interchangeable, and neither are the ids in paths: an Instagram account's own id with
// [Instagram], the id of the linked page with [InstagramPage], "me" with either. The version is one such as "v26.0"; none
// is chosen for you, because a path without one means whatever the app's dashboard says.
type API struct {
	login   Login
	version string
	keys    func() keys
}

// keys are what nobody should read in a log. They are behind a function, since fmt asks no method about what stands in a
// field that is not exported, and follows pointers for verbs that do not fit.
type keys struct {
	token, appSecret string
	proofTime        time.Time
}

// Instagram is for an Instagram account that logged in with Instagram: an Instagram User token.
func Instagram(version, token string) API { return newAPI(LoginInstagram, version, token) }

// InstagramPage is for an Instagram account linked to a page, through Facebook Login: a page token.
func InstagramPage(version, token string) API { return newAPI(LoginInstagramPage, version, token) }

// Messenger is for a page, with a page token, and for calls about apps, with an app token.
func Messenger(version, token string) API { return newAPI(LoginMessenger, version, token) }

// WhatsApp is for a phone number of the WhatsApp Cloud API: a system-user token.
func WhatsApp(version, token string) API { return newAPI(LoginWhatsApp, version, token) }

func newAPI(login Login, version, token string) API {
	return API{login, version, keys{token: token}.hidden()}
}

// WithAppSecret adds appsecret_proof to every request, as apps with "require app secret" must. Only requests to
// graph.facebook.com ever have it.
func (a API) WithAppSecret(appSecret string) API {
	changed := a.secrets()
	changed.appSecret = appSecret
	return API{a.login, a.version, changed.hidden()}
}

// WithProofTime makes that proof one that is good for five minutes from this time on.
func (a API) WithProofTime(now time.Time) API {
	changed := a.secrets()
	changed.proofTime = now
	return API{a.login, a.version, changed.hidden()}
}

// Login is how the account logged in.
func (a API) Login() Login { return a.login }

func (a API) secrets() keys { return shown(a.keys) }

func (k keys) hidden() func() keys {
	return func() keys { return k }
}

func shown(hidden func() keys) keys {
	if hidden == nil {
		return keys{}
	}
	return hidden()
}

// Param is a parameter of a query.
type Param struct {
	Name, Value string
}

// Call makes any request: conversations, profiles, comments, publishing, subscriptions and whatever has no method of its
// own. The method is GET, POST or DELETE; path is what follows the version, such as "me/conversations"; body is one JSON
// object that is sent as it stands, nil for none; the parameters keep their order, and a token among them is refused.
//
// For the next page, make the same call with the parameter after from [Reply.After]. The errors are [hubsig.ErrBuild].
func (a API) Call(method, path string, body []byte, query ...Param) (*Request, error) {
	return cCall(a, methodOf(method), path, body, query)
}

// Send makes the request that sends a message. From is "me", the Instagram account's own id with Instagram Login, the page's
// id with Facebook Login, or the id of a WhatsApp phone number. The errors are [hubsig.ErrBuild].
func (a API) Send(from string, to To, message Message) (*Request, error) {
	return cSend(a, from, to, message)
}

// Act makes the request for a reaction, for typing or for having seen. The answer holds no message id. The errors are
// [hubsig.ErrBuild].
func (a API) Act(from string, to To, act Act) (*Request, error) {
	return cAct(a, from, to, act)
}

// Reply makes the request that answers an event with a text: to the author of a comment privately, to any other person by
// their id, on WhatsApp from the number they wrote to. What the account did itself is refused, and so is what is no message:
// a program that answers whatever this lets it cannot answer itself.
//
// A message is answered for 24 hours from its own time, a comment for seven days. To allow for clocks that differ, pass a
// time that is a minute ahead. Nothing is remembered: that an event came twice, or that a comment was answered before, is
// for you to know. The errors are [hubsig.ErrReply] and [hubsig.ErrBuild].
func (a API) Reply(event hubsig.Event, text string, now time.Time) (*Request, error) {
	return cReply(a, event, text, now)
}

// String says what it is without token and secret.
func (a API) String() string {
	return "graph.API(" + a.login.String() + ", " + a.version + ")"
}

// Format prints String, whatever the verb.
func (a API) Format(f fmt.State, _ rune) { write(f, a) }

// Request is a request to be sent with any client. Send it as it is, to exactly this URL, without following redirects: the
// token is in the headers, and for the steps of a login in URL or body. It prints without any of them.
type Request struct {
	// Method is GET, POST or DELETE.
	Method string
	// URL is all of it, percent-encoded.
	URL string
	// Header has Authorization, and Content-Type where there is a body.
	Header http.Header
	// Body is nil where there is none.
	Body []byte
}

// HTTP makes a request of net/http of it, for one use. Its client has to be told to follow no redirect.
func (r *Request) HTTP(ctx context.Context) (*http.Request, error) {
	made, err := http.NewRequestWithContext(ctx, r.Method, r.URL, bytes.NewReader(r.Body))
	if err != nil {
		return nil, err
	}
	made.Header = r.Header.Clone()
	return made, nil
}

// String is the method and the address, with the names of parameters and headers, without any value.
func (r Request) String() string {
	address, query, _ := strings.Cut(r.URL, "?")
	var out strings.Builder
	out.WriteString("graph.Request(" + r.Method + " " + address)
	for _, pair := range strings.Split(query, "&") {
		if name, _, found := strings.Cut(pair, "="); found {
			name, _ = url.QueryUnescape(name)
			out.WriteString(" " + name + "=…")
		}
	}
	fmt.Fprintf(&out, ", %d headers, %d bytes)", len(r.Header), len(r.Body))
	return out.String()
}

// Format prints String, whatever the verb.
func (r Request) Format(f fmt.State, _ rune) { write(f, r) }

// Message is what is sent: a text or JSON, and what goes with it. It prints without what it holds.
type Message struct {
	// Text is at most LimitInstagramTextBytes bytes of UTF-8 on Instagram, LimitMessengerTextChars characters on Messenger,
	// LimitWhatsAppTextChars on WhatsApp. [SplitText] cuts longer ones.
	Text string
	// JSON is sent instead of a text, as it stands: the message object of Instagram and Messenger; on WhatsApp the object
	// that is named like Type.
	JSON json.RawMessage
	// Type goes with JSON on WhatsApp, such as "image" or "template".
	Type string
	// ReplyTo is the id of the message that this one answers.
	ReplyTo string
	// HumanAgent tags it HUMAN_AGENT: written by a person, up to seven days after the last message, for apps with the
	// feature of that name. Not on WhatsApp.
	HumanAgent bool
	// MessagingType is why it is sent, where what is usual is not meant.
	MessagingType MessagingType
	// PreviewURL shows a link of the text with a preview. WhatsApp only.
	PreviewURL bool
}

// String says nothing of what it holds.
func (Message) String() string { return "graph.Message(…)" }

// Format prints String, whatever the verb.
func (m Message) Format(f fmt.State, _ rune) { write(f, m) }

// To is whom a message goes to. It prints without the id.
type To struct {
	kind toKind
	id   string
}

// User is a person, by the id that a webhook names: Instagram-scoped, page-scoped, or business-scoped on WhatsApp.
func User(id string) To { return To{toKindUser, id} }

// Comment is the author of a comment, once and within seven days: a private reply. The answer tells the person's id.
func Comment(id string) To { return To{toKindComment, id} }

// Post is the author of a post on a page. Messenger only.
func Post(id string) To { return To{toKindPost, id} }

// NotificationToken is somebody who agreed to marketing messages. Messenger only.
func NotificationToken(token string) To { return To{toKindNotificationToken, token} }

// Phone is a phone number, or the wa_id of a webhook. WhatsApp only.
func Phone(number string) To { return To{toKindPhone, number} }

// String is what sort of recipient it is.
func (t To) String() string { return "graph.To(" + t.kind.String() + ")" }

// Format prints String, whatever the verb.
func (t To) Format(f fmt.State, _ rune) { write(f, t) }

// Act is what the other side sees beside messages.
type Act struct {
	kind                actKind
	messageID, reaction string
}

// TypingOn says that somebody is typing. On WhatsApp it goes with the id of the message that is being answered, which is
// marked as read; elsewhere the id may be "".
func TypingOn(messageID string) Act { return Act{kind: actKindTypingOn, messageID: messageID} }

// TypingOff says that nobody is typing any more. Not on WhatsApp.
func TypingOff() Act { return Act{kind: actKindTypingOff} }

// MarkSeen says that the messages were seen; on WhatsApp this one and those before it. Elsewhere the id may be "".
func MarkSeen(messageID string) Act { return Act{kind: actKindMarkSeen, messageID: messageID} }

// React reacts to a message with an emoji, or with "love". Another reaction takes its place.
func React(messageID, reaction string) Act {
	return Act{kind: actKindReact, messageID: messageID, reaction: reaction}
}

// Unreact takes the reaction back.
func Unreact(messageID string) Act { return Act{kind: actKindUnreact, messageID: messageID} }

// String is what sort of action it is.
func (a Act) String() string { return "graph.Act(" + a.kind.String() + ")" }

// Format prints String, whatever the verb.
func (a Act) Format(f fmt.State, _ rune) { write(f, a) }

// write is how everything here is printed that holds what nobody should read in a log.
func write(f fmt.State, what fmt.Stringer) {
	_, _ = f.Write([]byte(what.String()))
}
