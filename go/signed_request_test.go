package hubsig_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"testing"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
)

// signedRequest signs a payload as Meta does.
func signedRequest(key, payload string) string {
	encoded := base64.RawURLEncoding.EncodeToString([]byte(payload))
	mac := hmac.New(sha256.New, []byte(key))
	mac.Write([]byte(encoded))
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil)) + "." + encoded
}

func TestSignedRequest(t *testing.T) {
	const payload = `{"user_id":"218471","algorithm":"HMAC-SHA256","issued_at":1291836800,"expires":0}`
	webhook := newWebhook(t, hubsig.WithAppSecret("another secret"))
	request, err := webhook.SignedRequest(signedRequest("another secret", payload))
	if err != nil {
		t.Fatal(err)
	}
	if request.UserID != "218471" || string(request.Payload) != payload || request.SecretIndex != 1 ||
		!request.IssuedAt.Equal(time.Unix(1291836800, 0)) || !request.Expires.IsZero() {
		t.Errorf("%+v", request)
	}
	escaped, err := webhook.SignedRequest(signedRequest(secret, `{"user_id":"2\u00318","algorithm":"HMAC-SHA256"}`))
	if err != nil || escaped.UserID != "218" || !escaped.IssuedAt.IsZero() {
		t.Errorf("%+v %v", escaped, err)
	}
	for field, want := range map[string]error{
		"":                                hubsig.ErrSignedRequestMalformed,
		"a.b":                             hubsig.ErrSignedRequestMalformed,
		"\xff.\xff":                       hubsig.ErrSignedRequestMalformed,
		signedRequest("a third", payload): hubsig.ErrSignedRequestMismatch,
		signedRequest(secret, `{"user_id":"1","algorithm":"none"}`): hubsig.ErrSignedRequestAlgorithm,
	} {
		if _, err := webhook.SignedRequest(field); !errors.Is(err, want) || !errors.Is(err, hubsig.ErrSignedRequest) {
			t.Errorf("%q: %v", field, err)
		}
	}
}
