package hubsig_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	hubsig "github.com/hubsig/hubsig/go"
)

const (
	secret = "5e1f0c0ffee0ddba11ca75a11ad5b0a7"
	token  = "a verify token"
)

// direct is a message as Instagram sends it.
const direct = `{"object":"instagram","entry":[{"time":1790412346078,"id":"17841460033002211","messaging":[` +
	`{"sender":{"id":"2938471650021834"},"recipient":{"id":"17841460033002211"},"timestamp":1790412345678,` +
	`"message":{"mid":"aWdfZAG1fdGVzdA","text":"Ist sie noch zu haben?"}}]}]}`

// escaped is one with everything that Meta escapes.
const escaped = `{"object":"instagram","entry":[{"time":1790412346078,"id":"17841460033002211","messaging":[` +
	`{"sender":{"id":"2938471650021834"},"recipient":{"id":"17841460033002211"},"timestamp":1790412345678,` +
	`"message":{"mid":"aWdfZAG1fdGVzdA","text":"Gr\u00fcezi \ud83e\ude94 3\/4","reply_to":{"mid":"aWdfb"}}}]}]}`

// batch is one delivery with as many messages.
func batch(messages int) []byte {
	const message = `{"sender":{"id":"2938471650021834"},"recipient":{"id":"17841460033002211"},"timestamp":1790412345678,` +
		`"message":{"mid":"aWdfZAG1fdGVzdA1Qm9yZAWFsaXMtdGVzdC12ZAWN0b3It1Qm9yZAWFsaXMtdGVzdC12ZAWN0b3IZD",` +
		`"text":"Ist sie noch zu haben?"}}`
	return []byte(`{"object":"instagram","entry":[{"time":1790412346078,"id":"17841460033002211","messaging":[` +
		strings.TrimSuffix(strings.Repeat(message+",", messages), ",") + `]}]}`)
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func sign(body []byte) string {
	return must(hubsig.Sign(secret, body))
}

func newWebhook(t testing.TB, options ...hubsig.Option) *hubsig.Webhook {
	t.Helper()
	base := []hubsig.Option{hubsig.WithAppSecret(secret), hubsig.WithVerifyToken(token)}
	webhook, err := hubsig.NewWithOptions(append(base, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { webhook.Close() })
	return webhook
}

// parsed is a delivery read without a signature.
func parsed(t testing.TB, body []byte) *hubsig.Delivery {
	t.Helper()
	delivery, err := hubsig.ParseUnverified(body, hubsig.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return delivery
}

// unlessRequired skips, or fails where everything that a test needs is said to be there.
func unlessRequired(t *testing.T, reason string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatal(reason)
	}
	t.Skip(reason)
}

// root is the root of the repository.
const root = ".."

// vectorFiles are the bodies of all vectors of the platforms.
func vectorFiles(t testing.TB) []string {
	t.Helper()
	var files []string
	for _, platform := range []string{"instagram", "messenger", "whatsapp", "other"} {
		all := must(filepath.Glob(filepath.Join(root, "tests", "vectors", platform, "*.json")))
		for _, file := range all {
			if !strings.HasSuffix(file, ".expected.json") {
				files = append(files, file)
			}
		}
	}
	if len(files) < 500 {
		t.Fatalf("only %d vectors", len(files))
	}
	return files
}
