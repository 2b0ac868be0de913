package graph

import (
	"iter"
	"strings"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
)

// Live is whether a comment is on a live video.
type Live uint8

// The values of Live.
const (
	// LiveNone: it is on none.
	LiveNone Live = 0
	// LiveRunning: the broadcast is running.
	LiveRunning Live = 1
	// LiveOver: it is over.
	LiveOver Live = 2
)

// Thread is what is known about a conversation. The zero time is for what did not happen.
type Thread struct {
	// LastOpen is the time of the newest event that [OpensWindow].
	LastOpen time.Time
	// Comment is when the person commented.
	Comment time.Time
	// CommentUsed is whether that comment was answered privately: it can be once.
	CommentUsed bool
	// Live is for a comment on a live video.
	Live Live
}

// Allowed is what may be sent, and until when: each is a time from which on it may no more, the zero time if it may not
// now.
type Allowed struct {
	// OpenUntil is for anything, promotional content included.
	OpenUntil time.Time
	// HumanUntil is for what a person wrote, tagged HUMAN_AGENT, by apps with that feature. The tag is needed once OpenUntil
	// is zero.
	HumanUntil time.Time
	// PrivateReplyUntil is for one private reply to the comment. For a live comment the end of the broadcast may come first.
	PrivateReplyUntil time.Time
	// Templates are those that Meta approved (WhatsApp), utility templates and marketing messages (Messenger): they need no
	// window, but consent of their own.
	Templates bool
}

// Allowed says what may be sent on a platform now; nothing on one that has no messages. Skew shortens every window, for
// clocks that differ; a minute is a sensible value. It is advice: Meta's clock decides, and [ActionWindow] is to be expected
// however open a window looks from here.
func (t Thread) Allowed(platform hubsig.Platform, now time.Time, skew time.Duration) Allowed {
	return cAllowed(platform, t, now, skew)
}

// OpensWindow says whether an event opens the standard window of 24 hours, from its own time on.
func OpensWindow(event hubsig.Event) bool {
	return event.Direction() == hubsig.DirectionIncoming && cOpensWindow(event.Platform(), event.Kind())
}

// SplitText cuts a text into pieces of at most maxBytes bytes, at white space where there is some, else between two
// characters. The pieces put together are the text again, with U+FFFD for what is no UTF-8; an empty text has none. A limit
// below 4 is taken as 4, since a character may take so many bytes.
func SplitText(text string, maxBytes int) iter.Seq[string] {
	return func(yield func(string) bool) {
		rest := strings.ToValidUTF8(text, "\uFFFD")
		for rest != "" {
			length := cPiece(rest, maxBytes)
			if !yield(rest[:length]) {
				return
			}
			rest = rest[length:]
		}
	}
}
