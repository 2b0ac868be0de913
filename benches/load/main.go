// What examples/go does, without hubsig: crypto/hmac and encoding/json, and the same lines printed.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

const largest = 4 << 20

type delivery struct {
	Object string `json:"object"`
	Entry  []struct {
		ID        string      `json:"id"`
		Messaging []messaging `json:"messaging"`
	} `json:"entry"`
}

type identified struct {
	ID string `json:"id"`
}

type messaging struct {
	Sender    identified `json:"sender"`
	Recipient identified `json:"recipient"`
	Timestamp int64      `json:"timestamp"`
	Message   *message   `json:"message"`
	Reaction  *struct {
		Action string `json:"action"`
		Emoji  string `json:"emoji"`
	} `json:"reaction"`
	Read     *struct{} `json:"read"`
	Postback *struct{} `json:"postback"`
}

type message struct {
	MID           string  `json:"mid"`
	Text          *string `json:"text"`
	IsEcho        bool    `json:"is_echo"`
	IsDeleted     bool    `json:"is_deleted"`
	IsUnsupported bool    `json:"is_unsupported"`
	Attachments   []struct {
		Type string `json:"type"`
	} `json:"attachments"`
	ReplyTo *struct {
		Story *struct{} `json:"story"`
	} `json:"reply_to"`
	QuickReply *struct{} `json:"quick_reply"`
}

func main() {
	secret := []byte(os.Getenv("META_APP_SECRET"))
	http.HandleFunc("/webhook", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, largest))
		if err != nil {
			http.Error(w, "cannot be read", http.StatusBadRequest)
			return
		}
		if !verified(secret, body, r.Header.Get("X-Hub-Signature-256")) {
			http.Error(w, "invalid signature", http.StatusUnauthorized)
			return
		}
		var d delivery
		if err := json.Unmarshal(body, &d); err != nil {
			http.Error(w, "invalid JSON", http.StatusBadRequest)
			return
		}
		for _, entry := range d.Entry {
			for i := range entry.Messaging {
				receive(&entry.Messaging[i])
			}
		}
	})
	server := &http.Server{Addr: os.Getenv("ADDR"), ReadTimeout: 10 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(server.ListenAndServe())
}

func verified(secret, body []byte, header string) bool {
	digits, found := strings.CutPrefix(header, "sha256=")
	digest, err := hex.DecodeString(digits)
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	return found && err == nil && hmac.Equal(mac.Sum(nil), digest)
}

func receive(m *messaging) {
	kind, direction, note, user := "unknown_messaging_event", "incoming", "-", m.Sender.ID
	switch {
	case m.Message != nil:
		kind = m.Message.kind()
		switch {
		case kind == "message_echo":
			direction, user = "outgoing", m.Recipient.ID
		case kind == "story_reply":
			note = fmt.Sprintf("about our story: %q", m.Message.text())
		default:
			note = fmt.Sprintf("to answer: %q", m.Message.text())
		}
	case m.Reaction != nil:
		kind, note = "message_reaction", "reacted with "+m.Reaction.Emoji
	case m.Read != nil:
		kind, direction = "message_read", "none"
	case m.Postback != nil:
		kind = "postback"
	}
	fmt.Printf("%v\t%v\t%v\t%s\n", kind, direction, user, note)
}

func (m *message) text() string {
	if m.Text == nil {
		return ""
	}
	return *m.Text
}

func (m *message) kind() string {
	switch {
	case m.IsDeleted:
		return "message_deleted"
	case m.IsEcho:
		return "message_echo"
	case m.IsUnsupported:
		return "message_unsupported"
	case m.ReplyTo != nil && m.ReplyTo.Story != nil:
		return "story_reply"
	case m.QuickReply != nil:
		return "quick_reply"
	case len(m.Attachments) > 0:
		for _, each := range m.Attachments {
			if each.Type != m.Attachments[0].Type {
				return "message_mixed"
			}
		}
		return "message_" + m.Attachments[0].Type
	case m.Text != nil:
		return "message_text"
	}
	return "message_empty"
}
