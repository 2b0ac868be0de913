package hubsig_test

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
)

const handshake = "hub.mode=subscribe&hub.verify_token=a+verify+token&hub.challenge=1158201444"

// request is a row of the table of answers.
type request struct {
	name       string
	method     string
	query      string
	body       []byte
	signatures []string
	status     int
	text       string
	why        error
}

func requests() []request {
	good := []byte(direct)
	broken, large, many := good[:len(good)-1], batch(40), batch(11)
	post := func(name string, body []byte, status int, text string, why error, signatures ...string) request {
		return request{name, http.MethodPost, "", body, signatures, status, text, why}
	}
	get := func(name, query string, status int, text string, why error) request {
		return request{name, http.MethodGet, query, nil, nil, status, text, why}
	}
	other := func(method string) request {
		return request{method, method, handshake, nil, nil, 405, "method not allowed", nil}
	}
	const unsigned, bad, tooLarge, no = "invalid signature", "bad request", "payload too large", "verification failed"
	return []request{
		post("good", good, 200, "", nil, sign(good)),
		post("a batch", batch(10), 200, "", nil, sign(batch(10))),
		post("no header", good, 401, unsigned, hubsig.ErrSignatureMissing),
		post("empty header", good, 401, unsigned, hubsig.ErrSignatureEmpty, ""),
		post("doubled header", good, 401, unsigned, hubsig.ErrSignatureRepeated, sign(good), sign(good)),
		post("joined header", good, 401, unsigned, hubsig.ErrSignatureRepeated, sign(good)+", "+sign(good)),
		post("short header", good, 401, unsigned, hubsig.ErrSignatureLength, sign(good)[:70]),
		post("sha1", good, 401, unsigned, hubsig.ErrSignatureAlgorithm, "sha1="+strings.Repeat("0", 40)),
		post("not ASCII", good, 401, unsigned, hubsig.ErrSignatureNotASCII, sign(good)[:69]+"é"),
		post("forged", good, 401, unsigned, hubsig.ErrSignatureMismatch, must(hubsig.Sign("another", good))),
		post("changed body", broken, 401, unsigned, hubsig.ErrSignatureMismatch, sign(good)),
		post("empty body, unsigned", nil, 401, unsigned, hubsig.ErrSignatureMismatch, sign(good)),
		post("empty body", nil, 400, bad, hubsig.ErrInvalidJSON, sign(nil)),
		post("bad JSON", broken, 400, bad, hubsig.ErrInvalidJSON, sign(broken)),
		post("not UTF-8", []byte("\"\xff\""), 400, bad, hubsig.ErrInvalidUTF8, sign([]byte("\"\xff\""))),
		post("no envelope", []byte("[]"), 200, "", nil, sign([]byte("[]"))),
		post("over the limit", large, 413, tooLarge, hubsig.ErrBodyTooLarge, sign(large)),
		post("over the limit, unsigned", large, 413, tooLarge, hubsig.ErrBodyTooLarge),
		post("too many events", many, 413, tooLarge, hubsig.ErrTooManyEvents, sign(many)),
		get("handshake", handshake, 200, "1158201444", nil),
		get("underscores", strings.ReplaceAll(handshake, "hub.", "hub_"), 200, "1158201444", nil),
		get("no query", "", 403, no, hubsig.ErrHandshakeMissing),
		get("wrong token", strings.Replace(handshake, "a+verify", "b+verify", 1), 403, no, hubsig.ErrHandshakeToken),
		get("doubled challenge", handshake+"&hub.challenge=2", 403, no, hubsig.ErrHandshakeRepeated),
		get("doubled in both spellings", handshake+"&hub_challenge=2", 403, no, hubsig.ErrHandshakeRepeated),
		get("script", "hub.mode=subscribe&hub.verify_token=a+verify+token&hub.challenge=%3Cscript%3E", 403, no,
			hubsig.ErrHandshakeChallenge),
		other(http.MethodPut), other(http.MethodPatch), other(http.MethodDelete), other(http.MethodOptions),
		other(http.MethodHead),
	}
}

func TestHandler(t *testing.T) {
	webhook := newWebhook(t, hubsig.WithLimits(hubsig.Limits{MaxBody: 3000, MaxEvents: 10}))
	var why error
	events := 0
	server := httptest.NewServer(webhook.Handler(func(_ context.Context, d *hubsig.Delivery) error {
		events += d.Len()
		return nil
	}, hubsig.OnError(func(_ *http.Request, err error) { why = err })))
	defer server.Close()
	for _, each := range requests() {
		// Once with a length, once in pieces.
		for _, body := range []io.Reader{bytes.NewReader(each.body), io.MultiReader(bytes.NewReader(each.body))} {
			why, events = nil, 0
			sent := must(http.NewRequest(each.method, server.URL+"?"+each.query, body))
			sent.Header["X-Hub-Signature-256"] = each.signatures
			got := must(http.DefaultClient.Do(sent))
			text := string(must(io.ReadAll(got.Body)))
			got.Body.Close()
			want := each.text
			if each.method == http.MethodHead {
				want = ""
			}
			if got.StatusCode != each.status || text != want {
				t.Errorf("%s: %d %q, expected %d %q", each.name, got.StatusCode, text, each.status, want)
			}
			if !errors.Is(why, each.why) || each.why == nil && why != nil {
				t.Errorf("%s: reported %v, expected %v", each.name, why, each.why)
			}
			if (events > 0) != (each.method == http.MethodPost && each.status == 200) {
				t.Errorf("%s: the callback saw %d events", each.name, events)
			}
			if text != "" && (got.Header.Get("Content-Type") != "text/plain; charset=utf-8" ||
				got.Header.Get("X-Content-Type-Options") != "nosniff") {
				t.Errorf("%s: %v", each.name, got.Header)
			}
			if (got.Header.Get("Allow") == "GET, POST") != (each.status == 405) {
				t.Errorf("%s: Allow is %q", each.name, got.Header.Get("Allow"))
			}
		}
	}
}

// TestHandlerFails: Meta has to deliver again what the program could not handle.
func TestHandlerFails(t *testing.T) {
	webhook := newWebhook(t)
	broken := errors.New("the database is gone")
	handlers := map[string]func(context.Context, hubsig.Event) error{
		"error":     func(context.Context, hubsig.Event) error { return broken },
		"our error": func(context.Context, hubsig.Event) error { return hubsig.ErrSignatureMismatch },
		"panic":     func(context.Context, hubsig.Event) error { panic("a bug") },
	}
	for name, handle := range handlers {
		var reported error
		server := httptest.NewUnstartedServer(webhook.Handler(hubsig.Each(handle), hubsig.OnError(
			func(_ *http.Request, err error) { reported = err },
		)))
		var logged lockedBuffer
		server.Config.ErrorLog = log.New(&logged, "", 0)
		server.Start()
		sent := must(http.NewRequest(http.MethodPost, server.URL, strings.NewReader(direct)))
		sent.Header.Set(hubsig.SignatureHeader, sign([]byte(direct)))
		got, err := http.DefaultClient.Do(sent)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		text := string(must(io.ReadAll(got.Body)))
		server.Close()
		if got.StatusCode != 500 || text != "internal error" {
			t.Errorf("%s: %d %q", name, got.StatusCode, text)
		}
		if (name == "panic") != strings.Contains(logged.String(), "a bug") {
			t.Errorf("%s: the server logged %q", name, logged.String())
		}
		if (name == "error") != errors.Is(reported, broken) {
			t.Errorf("%s: reported %v", name, reported)
		}
	}
}

// lockedBuffer is what a server logs to from its own goroutines.
type lockedBuffer struct {
	parts chan string
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	if b.parts == nil {
		b.parts = make(chan string, 100)
	}
	b.parts <- string(p)
	return len(p), nil
}

func (b *lockedBuffer) String() string {
	var all strings.Builder
	for {
		select {
		case part := <-b.parts:
			all.WriteString(part)
		default:
			return all.String()
		}
	}
}

// TestEach stops at the first error.
func TestEach(t *testing.T) {
	stop := errors.New("stop")
	seen := 0
	err := hubsig.Each(func(context.Context, hubsig.Event) error {
		if seen++; seen == 2 {
			return stop
		}
		return nil
	})(context.Background(), parsed(t, batch(5)))
	if err != stop || seen != 2 {
		t.Errorf("%v after %d", err, seen)
	}
}

// TestClosedHandler answers with 500, so that Meta delivers to the next process.
func TestClosedHandler(t *testing.T) {
	webhook := must(hubsig.New(secret))
	webhook.Close()
	for _, handler := range []http.Handler{webhook.Handler(nil), (*hubsig.Webhook)(nil).Handler(nil)} {
		for _, method := range []string{http.MethodGet, http.MethodPost} {
			answer := httptest.NewRecorder()
			handler.ServeHTTP(answer, httptest.NewRequest(method, "/", strings.NewReader(direct)))
			if answer.Code != 500 || answer.Body.String() != "internal error" {
				t.Errorf("%d %q", answer.Code, answer.Body)
			}
		}
	}
}

// TestAnnouncedLength refuses by the announced length, before the sender has sent anything.
func TestAnnouncedLength(t *testing.T) {
	server := httptest.NewServer(newWebhook(t).Handler(nil))
	defer server.Close()
	address := must(url.Parse(server.URL)).Host
	for head, want := range map[string]string{
		"Content-Length: 99999999999": "413",
		"Content-Length: 4194305":     "413",
		"Content-Length: 10":          "400", // and then the sender goes away
	} {
		connection := must(net.Dial("tcp", address))
		connection.SetDeadline(time.Now().Add(10 * time.Second))
		fmt.Fprintf(connection, "POST / HTTP/1.1\r\nHost: example.org\r\n%s\r\n\r\n", head)
		if want == "400" {
			connection.(*net.TCPConn).CloseWrite()
		}
		line, _ := bufio.NewReader(connection).ReadString('\n')
		if !strings.Contains(line, want) {
			t.Errorf("%s: %q", head, line)
		}
		connection.Close()
	}
}
