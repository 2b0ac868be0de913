// Code generated from the tables in core/spec. DO NOT EDIT.

package graph

// Login is how an account logged in, which decides about host, ids and limits.
type Login uint8

// The values of Login.
const (
	// LoginInstagram: An Instagram account that logged in with Instagram: graph.instagram.com, Instagram User token.
	LoginInstagram Login = 1

	// LoginInstagramPage: An Instagram account linked to a page, through Facebook Login: graph.facebook.com, page
	// token.
	LoginInstagramPage Login = 2

	// LoginMessenger: A page on Messenger: graph.facebook.com, page token. Also for calls about apps, with an app
	// token.
	LoginMessenger Login = 3

	// LoginWhatsApp: A phone number of the WhatsApp Cloud API: graph.facebook.com, system-user token.
	LoginWhatsApp Login = 4
)

var loginNames = [...]string{
	"",
	"instagram",
	"instagram_page",
	"messenger",
	"whatsapp",
}

// String returns the name that every language of hubsig has for it.
func (l Login) String() string {
	return nameOf(loginNames[:], uint(l), "Login")
}

// MarshalText writes the name.
func (l Login) MarshalText() ([]byte, error) {
	return []byte(l.String()), nil
}

// method is a method of the Graph API.
type method uint8

// The values of method.
const (
	// methodGet: Reads.
	methodGet method = 1

	// methodPost: Sends, makes, changes.
	methodPost method = 2

	// methodDelete: Deletes.
	methodDelete method = 3
)

var methodNames = [...]string{
	"",
	"GET",
	"POST",
	"DELETE",
}

// String returns the name that every language of hubsig has for it.
func (m method) String() string {
	return nameOf(methodNames[:], uint(m), "method")
}

// MarshalText writes the name.
func (m method) MarshalText() ([]byte, error) {
	return []byte(m.String()), nil
}

// toKind is what sort of recipient one is.
type toKind uint8

// The values of toKind.
const (
	// toKindUser: A person, by the id that a webhook names: Instagram-scoped, page-scoped, or business-scoped on
	// WhatsApp.
	toKindUser toKind = 1

	// toKindComment: The author of a comment, once and within seven days: a private reply. Instagram and Messenger.
	toKindComment toKind = 2

	// toKindPost: The author of a post on a page. Messenger only.
	toKindPost toKind = 3

	// toKindNotificationToken: Somebody who agreed to marketing messages. Messenger only.
	toKindNotificationToken toKind = 4

	// toKindPhone: A phone number, or the wa_id of a webhook. WhatsApp only.
	toKindPhone toKind = 5
)

var toKindNames = [...]string{
	"",
	"user",
	"comment",
	"post",
	"notification_token",
	"phone",
}

// String returns the name that every language of hubsig has for it.
func (t toKind) String() string {
	return nameOf(toKindNames[:], uint(t), "toKind")
}

// MarshalText writes the name.
func (t toKind) MarshalText() ([]byte, error) {
	return []byte(t.String()), nil
}

// MessagingType is why a message is sent, in Messenger's terms. 0 is what is usual.
type MessagingType uint8

// The values of MessagingType.
const (
	// MessagingTypeResponse: An answer within the window; what is sent on Messenger unless told otherwise.
	MessagingTypeResponse MessagingType = 1

	// MessagingTypeUpdate: Of one's own accord, within the window.
	MessagingTypeUpdate MessagingType = 2

	// MessagingTypeMessageTag: With a tag: goes with HUMAN_AGENT and only with it.
	MessagingTypeMessageTag MessagingType = 3

	// MessagingTypeUtility: A utility message.
	MessagingTypeUtility MessagingType = 4
)

var messagingTypeNames = [...]string{
	"",
	"RESPONSE",
	"UPDATE",
	"MESSAGE_TAG",
	"UTILITY",
}

// String returns the name that every language of hubsig has for it.
func (m MessagingType) String() string {
	return nameOf(messagingTypeNames[:], uint(m), "MessagingType")
}

// MarshalText writes the name.
func (m MessagingType) MarshalText() ([]byte, error) {
	return []byte(m.String()), nil
}

// actKind is what the other side sees beside messages.
type actKind uint8

// The values of actKind.
const (
	// actKindTypingOn: Somebody is typing. On WhatsApp it goes with the id of a message, which is marked as read.
	actKindTypingOn actKind = 1

	// actKindTypingOff: Nobody is typing any more. Not on WhatsApp.
	actKindTypingOff actKind = 2

	// actKindMarkSeen: The messages were seen; on WhatsApp one message and those before it.
	actKindMarkSeen actKind = 3

	// actKindReact: A reaction to a message. Another one takes its place.
	actKindReact actKind = 4

	// actKindUnreact: Takes the reaction back.
	actKindUnreact actKind = 5
)

var actKindNames = [...]string{
	"",
	"typing_on",
	"typing_off",
	"mark_seen",
	"react",
	"unreact",
}

// String returns the name that every language of hubsig has for it.
func (a actKind) String() string {
	return nameOf(actKindNames[:], uint(a), "actKind")
}

// MarshalText writes the name.
func (a actKind) MarshalText() ([]byte, error) {
	return []byte(a.String()), nil
}

// oauthStep is a step of a login.
type oauthStep uint8

// The values of oauthStep.
const (
	// oauthStepAuthorize: Where to send the browser: app_id, redirect_uri, scopes, state; with Facebook Login also
	// version.
	oauthStepAuthorize oauthStep = 1

	// oauthStepExchangeCode: A code for a token: app_id, app_secret, redirect_uri, code; with Facebook Login also
	// version.
	oauthStepExchangeCode oauthStep = 2

	// oauthStepLongLived: A short-lived token for one of 60 days: app_secret, token; with Facebook Login also app_id
	// and version.
	oauthStepLongLived oauthStep = 3

	// oauthStepRefresh: A long-lived token for a new one: token. Instagram Login only.
	oauthStepRefresh oauthStep = 4

	// oauthStepPageTokens: The pages of a user with their tokens: version, token. Facebook Login only.
	oauthStepPageTokens oauthStep = 5

	// oauthStepDebugToken: What a token is worth: app_id, app_secret, version, token. Facebook Login only.
	oauthStepDebugToken oauthStep = 6
)

var oauthStepNames = [...]string{
	"",
	"authorize",
	"exchange_code",
	"long_lived",
	"refresh",
	"page_tokens",
	"debug_token",
}

// String returns the name that every language of hubsig has for it.
func (o oauthStep) String() string {
	return nameOf(oauthStepNames[:], uint(o), "oauthStep")
}

// MarshalText writes the name.
func (o oauthStep) MarshalText() ([]byte, error) {
	return []byte(o.String()), nil
}

// Action is what to do about an answer that is no success.
type Action uint8

// The values of Action.
const (
	// ActionRetry: Passing trouble: try again, waiting longer each time; look at `maybe_delivered` first.
	ActionRetry Action = 1

	// ActionWait: Throttled: send nothing until the wait is over. Calls made meanwhile prolong it.
	ActionWait Action = 2

	// ActionReauth: The token is dead: stop the account and ask for a new login.
	ActionReauth Action = 3

	// ActionDrop: This person cannot be reached, or this look-up has no answer: discard it, keep the account.
	ActionDrop Action = 4

	// ActionFix: The request itself is wrong: never send it again unchanged.
	ActionFix Action = 5

	// ActionWindow: Outside the messaging window: a HUMAN_AGENT reply or a template, or nothing, until the person
	// writes.
	ActionWindow Action = 6

	// ActionEscalate: Permission, review, linkage, policy or rollout: a person has to act, waiting does not help.
	ActionEscalate Action = 7
)

var actionNames = [...]string{
	"",
	"retry",
	"wait",
	"reauth",
	"drop",
	"fix",
	"window",
	"escalate",
}

// String returns the name that every language of hubsig has for it.
func (a Action) String() string {
	return nameOf(actionNames[:], uint(a), "Action")
}

// MarshalText writes the name.
func (a Action) MarshalText() ([]byte, error) {
	return []byte(a.String()), nil
}

// Form is in which of Meta's forms an error came. It is 0 where there was none that can be read.
type Form uint8

// The values of Form.
const (
	// FormError: The usual one, an object `error`.
	FormError Form = 1

	// FormOAuth: That of a login: `error_type`, `code` and `error_message`. Its code is an HTTP status.
	FormOAuth Form = 2

	// FormData: An object `error` within `data`, with status 200: what a dead token is worth.
	FormData Form = 3
)

var formNames = [...]string{
	"",
	"error",
	"oauth",
	"data",
}

// String returns the name that every language of hubsig has for it.
func (f Form) String() string {
	return nameOf(formNames[:], uint(f), "Form")
}

// MarshalText writes the name.
func (f Form) MarshalText() ([]byte, error) {
	return []byte(f.String()), nil
}

// answerText is a text of an answer.
type answerText uint8

// The values of answerText.
const (
	// answerTextMessageID: The id of the message that was sent. Sender actions have none.
	answerTextMessageID answerText = 1

	// answerTextRecipientID: Whom it went to. After a private reply this is how the person's id becomes known.
	answerTextRecipientID answerText = 2

	// answerTextID: Of what was made, such as a comment, or what was asked for.
	answerTextID answerText = 3

	// answerTextAttachmentID: Of an upload that can be used again, for 90 days.
	answerTextAttachmentID answerText = 4

	// answerTextAfter: The cursor of the next page; absent on the last one.
	answerTextAfter answerText = 5

	// answerTextAccessToken: The token that an exchange or a refresh is answered with. A secret.
	answerTextAccessToken answerText = 6

	// answerTextUserID: Whose token it is, where the answer says so.
	answerTextUserID answerText = 7

	// answerTextScopes: What was granted, with commas between; absent where the answer does not say.
	answerTextScopes answerText = 8

	// answerTextMeaning: What a failure means, in a sentence of our own.
	answerTextMeaning answerText = 9

	// answerTextMessage: Meta's message without what looks like a token, or the beginning of a body that is no JSON.
	// For people, not for logs: it may repeat what was sent.
	answerTextMessage answerText = 10

	// answerTextDetails: WhatsApp's explanation. As with the message.
	answerTextDetails answerText = 11

	// answerTextFbtraceID: What Meta's support asks for.
	answerTextFbtraceID answerText = 12
)

var answerTextNames = [...]string{
	"",
	"message_id",
	"recipient_id",
	"id",
	"attachment_id",
	"after",
	"access_token",
	"user_id",
	"scopes",
	"meaning",
	"message",
	"details",
	"fbtrace_id",
}

// String returns the name that every language of hubsig has for it.
func (a answerText) String() string {
	return nameOf(answerTextNames[:], uint(a), "answerText")
}

// MarshalText writes the name.
func (a answerText) MarshalText() ([]byte, error) {
	return []byte(a.String()), nil
}

// Due is what to do about a long-lived token of Instagram Login.
type Due uint8

// The values of Due.
const (
	// DueTooYoung: Less than 24 hours old: Meta does not refresh it yet.
	DueTooYoung Due = 1

	// DueFresh: Good for more than ten days.
	DueFresh Due = 2

	// DueDue: Refresh it.
	DueDue Due = 3

	// DueDead: It ended: only a new login helps.
	DueDead Due = 4
)

var dueNames = [...]string{
	"",
	"too_young",
	"fresh",
	"due",
	"dead",
}

// String returns the name that every language of hubsig has for it.
func (d Due) String() string {
	return nameOf(dueNames[:], uint(d), "Due")
}

// MarshalText writes the name.
func (d Due) MarshalText() ([]byte, error) {
	return []byte(d.String()), nil
}

// What Meta limits, as published: constants, not promises.
const (
	// LimitInstagramTextBytes: Text of a message, in bytes of UTF-8. One page of Meta's says characters; bytes is
	// the stricter reading. In bytes.
	LimitInstagramTextBytes = 1000

	// LimitMessengerTextChars: Text of a message. In characters.
	LimitMessengerTextChars = 2000

	// LimitWhatsAppTextChars: Text of a message. In characters.
	LimitWhatsAppTextChars = 4096

	// LimitImages: Images in one message; several in one are an Instagram feature of 2026-05-06. In images.
	LimitImages = 10

	// LimitQuickReplies: Quick replies under one message. In quick replies.
	LimitQuickReplies = 13

	// LimitQuickReplyTitleChars: Title of a quick reply. Meta cuts what is longer, so it is sent as it is. In
	// characters.
	LimitQuickReplyTitleChars = 20

	// LimitCards: Elements of a generic template. In cards.
	LimitCards = 10

	// LimitCardTitleChars: Title of a card. In characters.
	LimitCardTitleChars = 80

	// LimitCardSubtitleChars: Subtitle of a card. In characters.
	LimitCardSubtitleChars = 80

	// LimitButtons: Buttons of a card, a button template or a WhatsApp message. In buttons.
	LimitButtons = 3

	// LimitButtonTextChars: Text of a button template. In characters.
	LimitButtonTextChars = 640

	// LimitButtonTitleChars: Title of a button. Not a figure of Meta's pages that were read, so it is not enforced.
	// In characters.
	LimitButtonTitleChars = 20

	// LimitImageBytes: Size of an image given by URL. In bytes.
	LimitImageBytes = 8000000

	// LimitMediaBytes: Size of an audio, video or other file. In bytes.
	LimitMediaBytes = 25000000

	// LimitAttachmentDays: Life of a reusable attachment id. In days.
	LimitAttachmentDays = 90

	// LimitWindowMS: Length of the standard messaging window. In milliseconds.
	LimitWindowMS = 86400000

	// LimitHumanAgentMS: How long after the person's last message a HUMAN_AGENT reply may go out. In milliseconds.
	LimitHumanAgentMS = 604800000

	// LimitPrivateReplyMS: How long a comment can be answered privately. In milliseconds.
	LimitPrivateReplyMS = 604800000

	// LimitInstagramSendsPerSecond: Text, links, reactions, stickers. Another page of Meta's says 300. In calls per
	// second and account.
	LimitInstagramSendsPerSecond = 100

	// LimitInstagramMediaPerSecond: Audio and video. In calls per second and account.
	LimitInstagramMediaPerSecond = 10

	// LimitInstagramConversationsPerSecond: Conversations API. In calls per second and account.
	LimitInstagramConversationsPerSecond = 2

	// LimitInstagramPrivateRepliesPerHour: Private replies to comments on posts and reels. In calls per hour and
	// account.
	LimitInstagramPrivateRepliesPerHour = 750

	// LimitInstagramLiveRepliesPerSecond: Private replies to comments on a live video. In calls per second and
	// account.
	LimitInstagramLiveRepliesPerSecond = 100

	// LimitMessengerSendsPerSecond: Text, links, reactions, stickers. In calls per second and page.
	LimitMessengerSendsPerSecond = 300

	// LimitMessengerMediaPerSecond: Audio and video. In calls per second and page.
	LimitMessengerMediaPerSecond = 10

	// LimitMessengerPrivateRepliesPerHour: Private replies. In calls per hour and page.
	LimitMessengerPrivateRepliesPerHour = 750

	// LimitShortTokenMS: Life of a short-lived token of Instagram Login. In milliseconds.
	LimitShortTokenMS = 3600000

	// LimitRefreshAgeMS: Age from which a long-lived token can be refreshed. In milliseconds.
	LimitRefreshAgeMS = 86400000

	// LimitRefreshDueMS: Life left at which a refresh is due: a choice, as other clients make it. In milliseconds.
	LimitRefreshDueMS = 864000000

	// LimitProofMS: Life of a timed `appsecret_proof`. In milliseconds.
	LimitProofMS = 300000
)
