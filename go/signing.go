package hubsig

import (
	"encoding/json"
	"time"
)

// Sign signs a body as Meta does: it returns the value of the header X-Hub-Signature-256. For tests and local tools. The
// error is [ErrConfig] for a secret that is empty or blank.
func Sign(appSecret string, body []byte) (string, error) {
	var text [signatureLength]byte
	answer := cSign(appSecret, body, text[:])
	if !answer.ok() {
		return "", answer.err()
	}
	return string(text[:answer.count]), nil
}

// SignedRequest is what the signed_request of a deauthorize or data deletion callback says.
type SignedRequest struct {
	// UserID is whom it is about, an app-scoped id.
	UserID string
	// IssuedAt is when Meta issued it; zero if it does not say. Nothing else limits how long a captured request stays
	// valid.
	IssuedAt time.Time
	// Expires is when it expires; zero for never.
	Expires time.Time
	// Payload is the JSON that was signed.
	Payload json.RawMessage
	// SecretIndex is which of the app secrets it was signed with, counted from 0.
	SecretIndex int
}

// SignedRequest verifies the form field signed_request of a deauthorize or data deletion callback. The errors are
// [ErrSignedRequest], [ErrBodyTooLarge] and [ErrClosed].
func (w *Webhook) SignedRequest(field string) (*SignedRequest, error) {
	s, ok := w.enter()
	if !ok {
		return nil, ErrClosed
	}
	var request cSignedRequest
	payload := make([]byte, len(field))
	answer := cVerifySignedRequest(s.webhook, field, &request, payload)
	s.leave()
	if !answer.ok() {
		return nil, answer.err()
	}
	read := &Delivery{body: payload[:answer.count]}
	return &SignedRequest{
		UserID:      Event{d: read}.spanText(request.user_id),
		IssuedAt:    seconds(int64(request.issued_at)),
		Expires:     seconds(int64(request.expires)),
		Payload:     read.body,
		SecretIndex: int(request.secret_index),
	}, nil
}

// seconds is a time in seconds since 1970, of which 0 is none.
func seconds(since1970 int64) time.Time {
	if since1970 == noTime || since1970 == 0 {
		return time.Time{}
	}
	return time.Unix(since1970, 0).UTC()
}
