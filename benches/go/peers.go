package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"strings"
	"sync"

	"github.com/bytedance/sonic"
	gojson "github.com/goccy/go-json"

	"github.com/hubsig/hubsig/go"
)

// What a careful program does without hubsig: verify with the standard library, parse into structs, decide the kind by the
// same fields, read the same five values. The kinds are those that the payloads hold; a real program would know fewer
// than hubsig does.

type unmarshal func([]byte, any) error

var parsers = []struct {
	name      string
	unmarshal unmarshal
}{
	{"encoding/json", json.Unmarshal},
	{"goccy/go-json", gojson.Unmarshal},
	{"bytedance/sonic", sonic.ConfigFastest.Unmarshal},
}

// verifier is the standard library's HMAC: keyed for each request, as everybody writes it, or from a pool of keyed states,
// which the standard library allows to be used again.
type verifier struct {
	name string
	mac  func() hash.Hash
	done func(hash.Hash)
}

func verifiers(secret string) []verifier {
	keyed := func() hash.Hash { return hmac.New(sha256.New, []byte(secret)) }
	pool := sync.Pool{New: func() any { return keyed() }}
	return []verifier{
		{"crypto/hmac", keyed, func(hash.Hash) {}},
		{
			"pooled crypto/hmac",
			func() hash.Hash {
				mac := pool.Get().(hash.Hash)
				mac.Reset()
				return mac
			},
			func(mac hash.Hash) { pool.Put(mac) },
		},
	}
}

var errRefused = errors.New("refused")

func (v *verifier) verify(body []byte, header string) error {
	digits, found := strings.CutPrefix(header, "sha256=")
	if !found || len(digits) != 2*sha256.Size {
		return errRefused
	}
	var wanted [sha256.Size]byte
	if _, err := hex.Decode(wanted[:], []byte(digits)); err != nil {
		return errRefused
	}
	mac := v.mac()
	mac.Write(body)
	var digest [sha256.Size]byte
	same := hmac.Equal(mac.Sum(digest[:0]), wanted[:])
	v.done(mac)
	if !same {
		return errRefused
	}
	return nil
}

// byHand is verification and parsing with one of the parsers.
func byHand(v *verifier, parse unmarshal, body []byte, header string) (seen, error) {
	if err := v.verify(body, header); err != nil {
		return seen{}, err
	}
	var d delivery
	if err := parse(body, &d); err != nil {
		return seen{}, err
	}
	return d.read(), nil
}

type delivery struct {
	Object string  `json:"object"`
	Entry  []entry `json:"entry"`
}

type entry struct {
	ID        string      `json:"id"`
	Messaging []messaging `json:"messaging"`
}

type messaging struct {
	Sender    identified `json:"sender"`
	Recipient identified `json:"recipient"`
	Timestamp int64      `json:"timestamp"`
	Message   *message   `json:"message"`
	Reaction  *about     `json:"reaction"`
	Read      *about     `json:"read"`
	Postback  *about     `json:"postback"`
}

type identified struct {
	ID string `json:"id"`
}

type about struct {
	MID string `json:"mid"`
}

type message struct {
	MID           string       `json:"mid"`
	Text          *string      `json:"text"`
	IsEcho        bool         `json:"is_echo"`
	IsDeleted     bool         `json:"is_deleted"`
	IsUnsupported bool         `json:"is_unsupported"`
	Attachments   []attachment `json:"attachments"`
	ReplyTo       *replyTo     `json:"reply_to"`
	QuickReply    *struct{}    `json:"quick_reply"`
}

type attachment struct {
	Type string `json:"type"`
}

type replyTo struct {
	Story *struct{} `json:"story"`
}

func (d *delivery) read() (s seen) {
	if d.Object != "instagram" {
		return s
	}
	for i := range d.Entry {
		for j := range d.Entry[i].Messaging {
			d.Entry[i].Messaging[j].read(d.Entry[i].ID, &s)
		}
	}
	return s
}

func (m *messaging) read(account string, s *seen) {
	kind, mid, text := hubsig.KindUnknownMessagingEvent, "", ""
	switch {
	case m.Message != nil:
		kind, mid = m.Message.kind(), m.Message.MID
		if m.Message.Text != nil {
			text = *m.Message.Text
		}
	case m.Reaction != nil:
		kind, mid = hubsig.KindMessageReaction, m.Reaction.MID
	case m.Read != nil:
		kind, mid = hubsig.KindMessageRead, m.Read.MID
	case m.Postback != nil:
		kind, mid = hubsig.KindPostback, m.Postback.MID
	}
	user := m.Sender.ID
	if kind == hubsig.KindMessageEcho || user == account {
		user = m.Recipient.ID
	}
	s.add(kind, user, mid, text, m.Timestamp)
}

// kind follows hubsig's order of rules.
func (m *message) kind() hubsig.Kind {
	switch {
	case m.IsDeleted:
		return hubsig.KindMessageDeleted
	case m.IsEcho:
		return hubsig.KindMessageEcho
	case m.IsUnsupported:
		return hubsig.KindMessageUnsupported
	case m.ReplyTo != nil && m.ReplyTo.Story != nil:
		return hubsig.KindStoryReply
	case m.QuickReply != nil:
		return hubsig.KindQuickReply
	case len(m.Attachments) > 0:
		return attachmentKind(m.Attachments)
	case m.Text != nil:
		return hubsig.KindMessageText
	}
	return hubsig.KindMessageEmpty
}

func attachmentKind(attachments []attachment) hubsig.Kind {
	for _, each := range attachments {
		if each.Type != attachments[0].Type {
			return hubsig.KindMessageMixed
		}
	}
	switch attachments[0].Type {
	case "image":
		return hubsig.KindMessageImage
	case "video":
		return hubsig.KindMessageVideo
	case "audio":
		return hubsig.KindMessageAudio
	case "file":
		return hubsig.KindMessageFile
	case "share":
		return hubsig.KindMessageShare
	case "story_mention":
		return hubsig.KindStoryMention
	}
	return hubsig.KindMessageAttachmentUnknown
}
