package hubsig_test

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
)

func TestReceive(t *testing.T) {
	webhook := newWebhook(t)
	delivery, err := webhook.Receive([]byte(direct), sign([]byte(direct)))
	if err != nil {
		t.Fatal(err)
	}
	if delivery.Len() != 1 || !delivery.Verified() || delivery.SecretIndex() != 0 || string(delivery.Body()) != direct {
		t.Errorf("%v", delivery)
	}
	event := delivery.At(0)
	moment, ok := event.Time()
	if !ok || !moment.Equal(time.UnixMilli(1790412345678)) || moment.Location() != time.UTC {
		t.Errorf("time %v", moment)
	}
	message, ok := event.AsMessage()
	if !ok || message.Text() != "Ist sie noch zu haben?" || message.UserID() != "2938471650021834" {
		t.Errorf("%v", message)
	}
	if _, ok := event.AsReaction(); ok {
		t.Error("a message is no reaction")
	}
	if event.Has(hubsig.FieldTargetID) || event.TargetID() != "" || !event.Has(hubsig.FieldMessageText) {
		t.Error("absent and present are mixed up")
	}
	if raw := string(event.Raw()); !strings.HasPrefix(raw, `{"sender":`) || !strings.HasSuffix(raw, `haben?"}}`) {
		t.Errorf("raw %s", raw)
	}
	if view := event.Raw(); cap(view) != len(view) {
		t.Error("appending to a view would write into the body")
	}
}

func TestEscapedText(t *testing.T) {
	event := parsed(t, []byte(escaped)).At(0)
	if event.Text() != "Grüezi 🪔 3/4" || string(event.TextBytes()) != `Gr\u00fcezi \ud83e\ude94 3\/4` {
		t.Errorf("%q %s", event.Text(), event.TextBytes())
	}
	// Longer than any buffer on the stack, and escaped so that a field of a shape has to be written out, too.
	for _, length := range []int{100, 500, 508, 509, 510, 511, 512, 513, 1024, 5000} {
		long := strings.Repeat("a", length) + `\/` + "é"
		body := strings.Replace(escaped, `"aWdfb"`, `"`+long+`"`, 1)
		body = strings.Replace(body, `Gr\u00fcezi`, long, 1)
		message, _ := parsed(t, []byte(body)).At(0).AsMessage()
		plain := strings.Repeat("a", length) + "/é"
		if message.ReplyToMessageID() != plain || message.Text() != plain+" 🪔 3/4" {
			t.Errorf("%d: %q %q", length, message.ReplyToMessageID(), message.Text())
		}
	}
}

// TestCounts crosses every border between one allocation, a guess and a second call.
func TestCounts(t *testing.T) {
	webhook := newWebhook(t)
	var again hubsig.Delivery
	for _, count := range []int{1, 2, 4, 5, 9, 10, 11, 12, 50, 1000, 3} {
		bodies := [][]byte{batch(count), []byte("[" + strings.TrimSuffix(strings.Repeat("{},", count), ",") + "]")}
		for _, body := range bodies {
			delivery, err := webhook.Receive(body, sign(body))
			if err != nil || delivery.Len() != count {
				t.Fatalf("%d: %v %v", count, delivery, err)
			}
			if err := webhook.ReceiveInto(&again, body, sign(body)); err != nil || again.Len() != count {
				t.Fatalf("%d: %v %v", count, &again, err)
			}
			position := 0
			for event := range again.Events() {
				if event != again.At(position) || event.Key() != delivery.At(position).Key() {
					t.Errorf("event %d of %d differs", position, count)
				}
				position++
			}
		}
	}
	for range again.Events() {
		break // an iteration may end early
	}
	if err := webhook.ReceiveInto(&again, []byte(direct), "sha256=00"); err == nil || again.Len() != 0 || again.Verified() {
		t.Error("what was there before is still there")
	}
}

func TestHeaders(t *testing.T) {
	webhook := newWebhook(t)
	body := []byte(direct)
	good := sign(body)
	digits := strings.TrimPrefix(good, "sha256=")
	cases := []struct {
		values []string
		want   error
	}{
		{[]string{good}, nil},
		{[]string{"sha256=" + strings.ToUpper(digits)}, nil},
		{nil, hubsig.ErrSignatureMissing},
		{[]string{}, hubsig.ErrSignatureMissing},
		{[]string{""}, hubsig.ErrSignatureEmpty},
		{[]string{" \t"}, hubsig.ErrSignatureEmpty},
		{[]string{good, good}, hubsig.ErrSignatureRepeated},
		{[]string{good, "sha256=00"}, hubsig.ErrSignatureRepeated},
		{[]string{good + "," + good}, hubsig.ErrSignatureRepeated},
		{[]string{"", good}, hubsig.ErrSignatureRepeated},
		{[]string{digits}, hubsig.ErrSignatureAlgorithm},
		{[]string{"sha1=" + digits[:40]}, hubsig.ErrSignatureAlgorithm},
		{[]string{"SHA256=" + digits}, hubsig.ErrSignatureAlgorithm},
		{[]string{good[:len(good)-1]}, hubsig.ErrSignatureLength},
		{[]string{good + "0"}, hubsig.ErrSignatureLength},
		{[]string{good[:len(good)-1] + "g"}, hubsig.ErrSignatureNotHex},
		{[]string{good[:len(good)-2] + "é"}, hubsig.ErrSignatureNotASCII},
		{[]string{must(hubsig.Sign("another secret", body))}, hubsig.ErrSignatureMismatch},
	}
	for _, each := range cases {
		_, err := webhook.ReceiveHeader(body, http.Header{hubsig.SignatureHeader: each.values})
		if !errors.Is(err, each.want) {
			t.Errorf("%q: %v", each.values, err)
		}
		if each.want != nil && (!errors.Is(err, hubsig.ErrSignature) || errors.Is(err, hubsig.ErrPayload)) {
			t.Errorf("%q: %v belongs to something else", each.values, err)
		}
		if len(each.values) == 1 {
			_, alone := webhook.Receive(body, each.values[0])
			// In a string, empty and absent are the same.
			if fmt.Sprint(alone) != fmt.Sprint(err) && each.values[0] != "" {
				t.Errorf("%q: %v as a string, %v as a header", each.values, alone, err)
			}
			_, verified := webhook.Verify(body, each.values[0])
			if fmt.Sprint(verified) != fmt.Sprint(alone) {
				t.Errorf("%q: %v verified, %v received", each.values, verified, alone)
			}
		}
	}
	if _, err := webhook.Receive(body, ""); !errors.Is(err, hubsig.ErrSignatureMissing) {
		t.Error(err)
	}
}

func TestErrors(t *testing.T) {
	webhook := newWebhook(t)
	body := []byte(direct[:50])
	_, err := webhook.Receive(body, sign(body))
	var refused *hubsig.Error
	if !errors.As(err, &refused) {
		t.Fatal(err)
	}
	if refused.Code != hubsig.ErrInvalidJSON || refused.Offset != 50 || refused.HTTPStatus() != 400 ||
		refused.PublicText() != "bad request" || !errors.Is(err, hubsig.ErrPayload) {
		t.Errorf("%+v", refused)
	}
	if err.Error() != "hubsig: the body is not valid JSON (byte 50)" {
		t.Error(err)
	}
	var code hubsig.ErrorCode
	if !errors.As(err, &code) || code.Name() != "invalid_json" {
		t.Errorf("%v", code)
	}
	if future := hubsig.ErrorCode(9999); future.HTTPStatus() != 500 || future.Name() != "ErrorCode(9999)" ||
		errors.Is(future, hubsig.ErrConfig) || errors.Is(future, nil) {
		t.Errorf("%v", future)
	}
	_, err = webhook.Receive([]byte("{\"\xff\"}"), sign([]byte("{\"\xff\"}")))
	if !errors.Is(err, hubsig.ErrInvalidUTF8) {
		t.Error(err)
	}
	_, err = webhook.Receive(nil, sign(nil))
	if !errors.Is(err, hubsig.ErrInvalidJSON) {
		t.Error(err)
	}
}

func TestSecrets(t *testing.T) {
	for _, each := range []struct {
		options []hubsig.Option
		want    hubsig.ErrorCode
	}{
		{nil, hubsig.ErrSecretMissing},
		{[]hubsig.Option{hubsig.WithAppSecret()}, hubsig.ErrSecretMissing},
		{[]hubsig.Option{hubsig.WithAppSecret("")}, hubsig.ErrSecretEmpty},
		{[]hubsig.Option{hubsig.WithAppSecret(secret, "")}, hubsig.ErrSecretEmpty},
		{[]hubsig.Option{hubsig.WithAppSecret(" \n")}, hubsig.ErrSecretBlank},
		{[]hubsig.Option{hubsig.WithAppSecret(secret), hubsig.WithVerifyToken("")}, hubsig.ErrVerifyTokenBlank},
		{[]hubsig.Option{hubsig.WithAppSecret(secret), hubsig.WithVerifyToken(" ")}, hubsig.ErrVerifyTokenBlank},
		{[]hubsig.Option{hubsig.WithAppSecret(secret), hubsig.WithLimits(hubsig.Limits{MaxBody: -1})}, hubsig.ErrLimitInvalid},
		{[]hubsig.Option{hubsig.WithAppSecret(secret), hubsig.WithLimits(hubsig.Limits{MaxEvents: 1 << 32})}, hubsig.ErrLimitInvalid},
	} {
		webhook, err := hubsig.NewWithOptions(each.options...)
		if webhook != nil || !errors.Is(err, each.want) || !errors.Is(err, hubsig.ErrConfig) {
			t.Errorf("%v, not %v", err, each.want)
		}
	}
	// Several, at addresses that are not kept.
	var secrets []string
	for at := range 20 {
		secrets = append(secrets, fmt.Sprintf("secret number %d", at))
	}
	webhook := must(hubsig.New(secrets...))
	defer webhook.Close()
	for at, each := range secrets {
		found, err := webhook.Verify([]byte(direct), must(hubsig.Sign(each, []byte(direct))))
		if err != nil || found != at {
			t.Errorf("secret %d found as %d: %v", at, found, err)
		}
	}
	if _, err := webhook.Challenge("hub.mode=subscribe&hub.verify_token=&hub.challenge=1"); !errors.Is(err, hubsig.ErrHandshakeUnset) {
		t.Error(err)
	}
}

// TestSecretsAreNotPrinted prints everything that ever had to do with a secret.
func TestSecretsAreNotPrinted(t *testing.T) {
	webhook := newWebhook(t)
	_, refused := webhook.Receive([]byte(direct), must(hubsig.Sign("another", []byte(direct))))
	option := hubsig.WithAppSecret(secret)
	var log strings.Builder
	slog.New(slog.NewJSONHandler(&log, nil)).Info("made", "webhook", webhook, "error", refused)
	for _, value := range []any{webhook, *webhook, refused, option, &option} { //nolint: the copy is what is tested
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			log.WriteString(fmt.Sprintf(verb, value))
		}
	}
	for _, hidden := range []string{secret, token, fmt.Sprintf("%x", secret), "sha256=", sign([]byte(direct))[7:]} {
		if strings.Contains(log.String(), hidden) {
			t.Errorf("%q is in %s", hidden, log.String())
		}
	}
}

func TestLimits(t *testing.T) {
	body := batch(3)
	for _, each := range []struct {
		limits hubsig.Limits
		want   error
	}{
		{hubsig.Limits{}, nil},
		{hubsig.Limits{MaxBody: len(body), MaxEvents: 3}, nil},
		{hubsig.Limits{MaxBody: len(body) - 1}, hubsig.ErrBodyTooLarge},
		{hubsig.Limits{MaxEvents: 2}, hubsig.ErrTooManyEvents},
		{hubsig.Limits{MaxBody: -1}, hubsig.ErrLimitInvalid},
	} {
		if _, err := hubsig.ParseUnverified(body, each.limits); !errors.Is(err, each.want) {
			t.Errorf("%+v: %v", each.limits, err)
		}
		if errors.Is(each.want, hubsig.ErrConfig) {
			continue
		}
		_, err := newWebhook(t, hubsig.WithLimits(each.limits)).Receive(body, sign(body))
		if !errors.Is(err, each.want) {
			t.Errorf("%+v: %v", each.limits, err)
		}
	}
	deep := []byte(strings.Repeat("[", 65) + strings.Repeat("]", 65))
	if _, err := hubsig.ParseUnverified(deep, hubsig.Limits{}); !errors.Is(err, hubsig.ErrTooDeep) {
		t.Error(err)
	}
	if delivery := parsed(t, body); delivery.Verified() {
		t.Error("nothing was verified")
	}
}

func TestChallenge(t *testing.T) {
	webhook := newWebhook(t)
	good := "hub.mode=subscribe&hub.verify_token=a+verify%20token&hub.challenge="
	for query, want := range map[string]error{
		good + "1158201444":           nil,
		good + "a_b-c":                nil,
		"?" + good + "1":              nil,
		good + "1&hub.challenge=2":    hubsig.ErrHandshakeRepeated,
		good + "1&hub.mode=subscribe": hubsig.ErrHandshakeRepeated,
		good + "%3Cscript%3E":         hubsig.ErrHandshakeChallenge,
		good:                          hubsig.ErrHandshakeChallenge,
		"":                            hubsig.ErrHandshakeMissing,
		"hub.mode=subscribe&hub.verify_token=no&hub.challenge=1":                hubsig.ErrHandshakeToken,
		"hub.mode=unsubscribe&hub.verify_token=a+verify+token&hub.challenge=1":  hubsig.ErrHandshakeMode,
		good + strings.Repeat("1", 257):                                         hubsig.ErrHandshakeChallenge,
		good + strings.Repeat("1", 256):                                         nil,
		"hub.mode=subscribe&hub.verify_token=\xff&hub.challenge=\xff%00%ff%%%%": hubsig.ErrHandshakeToken,
	} {
		challenge, err := webhook.Challenge(query)
		if !errors.Is(err, want) || want != nil && !errors.Is(err, hubsig.ErrHandshake) {
			t.Errorf("%.100q: %q %v, not %v", query, challenge, err, want)
		}
		if want == nil && !strings.HasSuffix(query, challenge) {
			t.Errorf("%.100q: %q", query, challenge)
		}
	}
}

func TestExplain(t *testing.T) {
	webhook := newWebhook(t)
	spaced := strings.Replace(direct, ":", ": ", 1)
	found := webhook.Explain([]byte(spaced), sign([]byte(direct)))
	if !strings.Contains(found, ": ") || !strings.HasSuffix(found, "\n") || strings.Contains(found, secret) {
		t.Errorf("%q", found)
	}
}

func TestSigning(t *testing.T) {
	if _, err := hubsig.Sign("", nil); !errors.Is(err, hubsig.ErrSecretEmpty) {
		t.Error(err)
	}
	// RFC 4231, the second case.
	const want = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
	if got := must(hubsig.Sign("Jefe", []byte("what do ya want for nothing?"))); got != want {
		t.Error(got)
	}
}
