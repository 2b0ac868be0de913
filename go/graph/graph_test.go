package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/graph"
)

// TestOverHTTP sends a reply to a server that answers as Meta does, and reads what it says.
func TestOverHTTP(t *testing.T) {
	answers := []struct {
		status     int
		header, to string
		body       string
	}{
		{200, "", "", `{"recipient_id":"2938471650021834","message_id":"aWdf\u00e9"}`},
		{429, "X-App-Usage", `{"call_count":104}`, `{"error":{"code":613,"error_subcode":2534040,"message":"limit"}}`},
		{302, "Location", "https://elsewhere.example.test/", ``},
	}
	turn := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sent, _ := io.ReadAll(r.Body)
		if r.Method != http.MethodPost || r.URL.Path != "/v26.0/me/messages" || r.Header.Get("Authorization") != "Bearer "+token ||
			r.Header.Get("Content-Type") != "application/json" ||
			string(sent) != `{"recipient":{"id":"2938471650021834"},"message":{"text":"Ja."}}` {
			t.Errorf("%s %s %v %s", r.Method, r.URL, r.Header, sent)
		}
		answer := answers[turn]
		if answer.header != "" {
			w.Header().Set(answer.header, answer.to)
		}
		w.WriteHeader(answer.status)
		_, _ = io.WriteString(w, answer.body)
	}))
	defer server.Close()
	client := server.Client()
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

	request := must(instagram.Reply(parsed(t, direct), "Ja.", time.UnixMilli(1790412345678).Add(time.Hour)))
	send := func() (*graph.Reply, error) {
		sent := must(request.HTTP(context.Background()))
		if sent.URL.Host != "graph.instagram.com" || sent.URL.Scheme != "https" {
			t.Error(sent.URL)
		}
		address := must(url.Parse(server.URL))
		sent.URL.Scheme, sent.URL.Host, sent.Host = "http", address.Host, address.Host
		return graph.ReadResponse(must(client.Do(sent)))
	}
	reply, err := send()
	if err != nil || reply.MessageID != "aWdfé" || reply.RecipientID != "2938471650021834" || reply.Usage.Percent != -1 {
		t.Errorf("%+v %v", reply, err)
	}
	turn++
	_, err = send()
	var failed *graph.Error
	if !errors.As(err, &failed) || failed.Action != graph.ActionWait || failed.MaybeDelivered || failed.WaitHint == 0 ||
		failed.Usage.Percent != 104 || failed.Message != "limit" {
		t.Errorf("%v", err)
	}
	turn++
	if _, err = send(); !errors.As(err, &failed) || failed.Status != 302 {
		t.Errorf("%v", err)
	}
}

func TestUnanswered(t *testing.T) {
	failed := graph.Unanswered(io.ErrUnexpectedEOF)
	if failed.Action != graph.ActionRetry || !failed.MaybeDelivered || failed.Status != 0 || failed.WaitHint != 0 ||
		!errors.Is(failed, io.ErrUnexpectedEOF) || failed.Meaning != "There was no answer." {
		t.Errorf("%#v", failed)
	}
	broken := &http.Response{StatusCode: 200, Body: io.NopCloser(io.MultiReader(strings.NewReader("{"), &failing{}))}
	_, err := graph.ReadResponse(broken)
	if !errors.As(err, &failed) || !failed.MaybeDelivered || failed.Status != 200 || !errors.Is(err, errBroken) {
		t.Errorf("%v", err)
	}
}

var errBroken = errors.New("broken")

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errBroken }

func TestWaits(t *testing.T) {
	_, err := graph.Interpret(400, nil, []byte(`{"error":{"code":131056}}`))
	var failed *graph.Error
	if !errors.As(err, &failed) {
		t.Fatal(err)
	}
	for attempts, wanted := range []time.Duration{1, 4, 16, 64, 256, 1024, 3600, 3600} {
		if found := failed.WaitAfter(attempts); found != wanted*time.Second {
			t.Errorf("%d: %v", attempts, found)
		}
	}
	if failed.WaitAfter(-1) != time.Second || failed.WaitAfter(1<<62) != time.Hour {
		t.Error(failed.WaitAfter(1 << 62))
	}
	_, err = graph.Interpret(400, http.Header{"Retry-After": {"9"}}, []byte(`{"error":{"code":131056}}`))
	if !errors.As(err, &failed) || failed.WaitAfter(0) != 9*time.Second || failed.WaitAfter(5) != 9*time.Second {
		t.Error(failed.WaitAfter(5))
	}
	if action, maybe := graph.Classify(2, 0, false); action != graph.ActionRetry || !maybe {
		t.Error(action, maybe)
	}
	if action, maybe := graph.Classify(10, 2534022, false); action != graph.ActionWindow || maybe {
		t.Error(action, maybe)
	}
}

func TestRefusals(t *testing.T) {
	euros := strings.Repeat("€", 334)
	bare := graph.API{}
	cases := []struct {
		argument string
		code     hubsig.ErrorCode
		build    func() (*graph.Request, error)
	}{
		{"text", hubsig.ErrBuildTooLong, func() (*graph.Request, error) { return text("me", euros) }},
		{"text", hubsig.ErrBuildEmpty, func() (*graph.Request, error) { return text("me", "") }},
		{"text", hubsig.ErrTextNotUTF8, func() (*graph.Request, error) { return text("me", "\xff") }},
		{"from", hubsig.ErrBuildIDInvalid, func() (*graph.Request, error) { return text("a/b", "x") }},
		{"message", hubsig.ErrBuildJSONInvalid, func() (*graph.Request, error) { return object(instagram, "me", person, "[]") }},
		{"json", hubsig.ErrMessageAmbiguous, func() (*graph.Request, error) {
			return instagram.Send("me", person, graph.Message{Text: "x", JSON: []byte("{}")})
		}},
		{"to_kind", hubsig.ErrUnknownName, func() (*graph.Request, error) {
			return instagram.Send("me", graph.To{}, graph.Message{Text: "x"})
		}},
		{"to", hubsig.ErrBuildRecipientUnsupported, func() (*graph.Request, error) {
			return instagram.Send("me", graph.Post("1"), graph.Message{Text: "x"})
		}},
		{"messaging_type", hubsig.ErrBuildTagMismatch, func() (*graph.Request, error) {
			return instagram.Send("me", person, graph.Message{Text: "x", MessagingType: graph.MessagingTypeMessageTag})
		}},
		{"action", hubsig.ErrUnknownName, func() (*graph.Request, error) { return instagram.Act("me", person, graph.Act{}) }},
		{"login", hubsig.ErrUnknownName, func() (*graph.Request, error) { return bare.Call(http.MethodGet, "me", nil) }},
		{"token", hubsig.ErrBuildEmpty, func() (*graph.Request, error) {
			return graph.Instagram(version, "").Call(http.MethodGet, "me", nil)
		}},
		{"token", hubsig.ErrBuildTokenInvalid, func() (*graph.Request, error) {
			return graph.Instagram(version, "x\n").Call(http.MethodGet, "me", nil)
		}},
		{"version", hubsig.ErrBuildVersionInvalid, func() (*graph.Request, error) {
			return graph.Instagram("26", "x").Call(http.MethodGet, "me", nil)
		}},
		{"method", hubsig.ErrUnknownName, func() (*graph.Request, error) { return instagram.Call("PUT", "me", nil) }},
		{"path", hubsig.ErrBuildEmpty, func() (*graph.Request, error) { return instagram.Call(http.MethodGet, "/me", nil) }},
		{"json", hubsig.ErrBuildBodyNotAllowed, func() (*graph.Request, error) {
			return instagram.Call(http.MethodGet, "me", []byte("{}"))
		}},
		{"query", hubsig.ErrBuildQueryReserved, func() (*graph.Request, error) {
			return read("me", graph.Param{Name: "access_token", Value: "x"})
		}},
		{"login", hubsig.ErrBuildChannelUnsupported, func() (*graph.Request, error) { return app.DebugToken("x") }},
		{"login", hubsig.ErrBuildChannelUnsupported, func() (*graph.Request, error) { return facebook.Refresh("x") }},
		{"app_secret", hubsig.ErrBuildEmpty, func() (*graph.Request, error) {
			return graph.InstagramApp("1", "").LongLived("x")
		}},
		{"", hubsig.ErrReplyWindowClosed, func() (*graph.Request, error) {
			return instagram.Reply(parsed(t, direct), "x", time.UnixMilli(1790412345678).Add(24*time.Hour))
		}},
		{"", hubsig.ErrReplyPlatformMismatch, func() (*graph.Request, error) {
			return messenger.Reply(parsed(t, direct), "x", time.UnixMilli(1790412345678))
		}},
		{"", hubsig.ErrNullPointer, func() (*graph.Request, error) {
			return instagram.Reply(hubsig.Event{}, "x", time.Time{})
		}},
	}
	classes := map[string]error{"build_": hubsig.ErrBuild, "reply_": hubsig.ErrReply}
	for _, one := range cases {
		request, err := one.build()
		var refused *hubsig.Error
		if request != nil || !errors.As(err, &refused) || refused.Code != one.code || refused.Argument != one.argument ||
			refused.Offset != -1 {
			t.Errorf("%v: %v %v", one.code, request, err)
			continue
		}
		for prefix, class := range classes {
			if strings.HasPrefix(one.code.Name(), prefix) != errors.Is(err, class) {
				t.Errorf("%v is %v", err, class)
			}
		}
	}
	_, err := text("me", euros)
	if err.Error() != "hubsig: `text` is longer than Meta accepts" {
		t.Error(err)
	}
}

func TestLogin(t *testing.T) {
	address, err := app.AuthorizeURL(redirect, "a state", "instagram_business_basic", "instagram_business_manage_messages")
	if err != nil || address != "https://www.instagram.com/oauth/authorize?client_id=990001112223334&redirect_uri="+
		"https%3A%2F%2Fapp.example.test%2Fcb&response_type=code&scope=instagram_business_basic%2C"+
		"instagram_business_manage_messages&state=a+state" {
		t.Error(address, err)
	}
	address, err = facebook.AuthorizeURL(redirect, "s", "pages_messaging")
	if err != nil || !strings.HasPrefix(address, "https://www.facebook.com/v26.0/dialog/oauth?") {
		t.Error(address, err)
	}
	if _, err = app.AuthorizeURL(redirect, "s"); !errors.Is(err, hubsig.ErrBuildEmpty) {
		t.Error(err)
	}
	if code, err := graph.ParseCallback("?code=AQ&state=a+state#_", "a state"); err != nil || code != "AQ" {
		t.Error(code, err)
	}
	for query, wanted := range map[string]hubsig.ErrorCode{
		"code=AQ&state=other":   hubsig.ErrCallbackStateMismatch,
		"":                      hubsig.ErrCallbackStateMismatch,
		"error=access_denied":   hubsig.ErrCallbackDenied,
		"state=a+state":         hubsig.ErrCallbackCodeMissing,
		"code=1&code=2&state=a": hubsig.ErrCallbackRepeated,
	} {
		var refused *hubsig.Error
		_, err := graph.ParseCallback(query, "a state")
		if !errors.Is(err, wanted) || !errors.Is(err, hubsig.ErrCallback) || !errors.As(err, &refused) || refused.HTTPStatus() != 400 {
			t.Errorf("%q: %v", query, err)
		}
	}
	plain, timed := graph.Proof("EAAB-test-token", secret, time.Time{}), graph.Proof("EAAB-test-token", secret, time.Unix(1_780_000_000, 0))
	if plain != "a6024693394a23e652049c7c3571712892f80c08425a659c3fdb161563eefa4f" ||
		timed != "feba7a015b66a16e60cc1c92402b33b93efe47e9c1ae1815df1614179bc86f05" {
		t.Error(plain, timed)
	}
	if _, err := graph.ParseToken(200, []byte(`{}`)); err == nil || !strings.Contains(err.Error(), "reauth") {
		t.Error(err)
	}
	issued := time.UnixMilli(0)
	for days, due := range map[int]graph.Due{0: graph.DueTooYoung, 1: graph.DueFresh, 50: graph.DueDue, 60: graph.DueDead} {
		if found := graph.RefreshDue(issued, issued.AddDate(0, 0, 60), issued.AddDate(0, 0, days)); found != due {
			t.Errorf("%d: %v", days, found)
		}
	}
}

func TestWindows(t *testing.T) {
	event := parsed(t, direct)
	opened, _ := event.Time()
	if !graph.OpensWindow(event) || graph.OpensWindow(parsed(t, strings.Replace(direct, `"mid"`, `"is_echo":true,"mid"`, 1))) {
		t.Error("a message opens the window, an echo does not")
	}
	thread := graph.Thread{LastOpen: opened, Comment: opened}
	day := 24 * time.Hour
	open := thread.Allowed(hubsig.PlatformInstagram, opened.Add(day-time.Millisecond), 0)
	if !open.OpenUntil.Equal(opened.Add(day)) || !open.HumanUntil.Equal(opened.Add(7*day)) || open.Templates ||
		!open.PrivateReplyUntil.Equal(opened.Add(7*day)) {
		t.Errorf("%+v", open)
	}
	shut := thread.Allowed(hubsig.PlatformInstagram, opened.Add(day), 0)
	if !shut.OpenUntil.IsZero() || shut.HumanUntil.IsZero() {
		t.Errorf("%+v", shut)
	}
	if early := thread.Allowed(hubsig.PlatformInstagram, opened.Add(day-time.Minute), time.Minute); !early.OpenUntil.IsZero() {
		t.Errorf("%+v", early)
	}
	thread.Live = graph.LiveOver
	if !thread.Allowed(hubsig.PlatformInstagram, opened, 0).PrivateReplyUntil.IsZero() {
		t.Error("a broadcast that is over")
	}
	if nothing := (graph.Thread{}); nothing.Allowed(hubsig.PlatformInstagram, opened, 0) != (graph.Allowed{}) ||
		!nothing.Allowed(hubsig.PlatformWhatsApp, opened, 0).Templates ||
		thread.Allowed(hubsig.PlatformOther, opened, 0) != (graph.Allowed{}) {
		t.Error("a thread in which nothing happened")
	}
}

func TestSplitText(t *testing.T) {
	pieces := slices.Collect(graph.SplitText("one two three", 8))
	if !slices.Equal(pieces, []string{"one two ", "three"}) {
		t.Errorf("%q", pieces)
	}
	long := strings.Repeat("€", 334) + "\xff" + strings.Repeat(" 😍", 900)
	joined := ""
	for piece := range graph.SplitText(long, graph.LimitInstagramTextBytes) {
		if len(piece) > graph.LimitInstagramTextBytes || len(piece) == 0 {
			t.Errorf("%d bytes", len(piece))
		}
		joined += piece
	}
	if joined != strings.ToValidUTF8(long, "\uFFFD") {
		t.Error("the pieces are another text")
	}
	for range graph.SplitText("", 10) {
		t.Error("a piece of nothing")
	}
	for piece := range graph.SplitText("a b c d", -1) {
		if len(piece) > 4 {
			t.Errorf("%q", piece)
		}
		break
	}
}

// TestMasked prints everything that holds a secret, an id or a text, in every way and alone or within something else.
func TestMasked(t *testing.T) {
	const mark = "SHOWN"
	api := graph.InstagramPage(version, mark+"-token").WithAppSecret(mark + "-secret")
	loginApp := graph.FacebookApp(version, "1", mark+"-app-secret")
	sent := must(api.Send("me", graph.User(mark), graph.Message{Text: mark}))
	exchange := must(loginApp.ExchangeCode(redirect, mark))
	granted := must(graph.ParseToken(200, []byte(`{"access_token":"`+mark+`","user_id":"`+mark+`"}`)))
	reply := must(graph.Interpret(200, nil, []byte(`{"id":"`+mark+`","access_token":"`+mark+`"}`)))
	_, err := graph.Interpret(400, nil, []byte(`{"error":{"message":"`+mark+`","code":100,"error_data":{"details":"`+mark+`"}}}`))
	failed := err.(*graph.Error)
	if failed.Message != mark || failed.Details != mark || granted.AccessToken != mark || reply.ID != mark {
		t.Fatal("there is nothing to hide")
	}
	values := []any{
		api, &api, loginApp, &loginApp, sent, *sent, exchange, *exchange, granted, *granted, reply, *reply, failed, *failed,
		graph.User(mark), graph.Message{Text: mark, JSON: json.RawMessage(mark)}, graph.React(mark, mark),
	}
	verbs := []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%t", "%T"}
	check := func(value any, verbs ...string) {
		for _, verb := range verbs {
			text := fmt.Sprintf(verb, value)
			if strings.Contains(text, mark) || strings.Contains(strings.ToLower(text), fmt.Sprintf("%x", mark)) {
				t.Errorf("%s of %T: %s", verb, value, text)
			}
		}
		var log bytes.Buffer
		slog.New(slog.NewTextHandler(&log, nil)).Info("x", "value", value)
		if strings.Contains(log.String(), mark) {
			t.Errorf("log of %T: %s", value, log.String())
		}
	}
	for _, value := range append(values, values, map[string]any{"api": api}) {
		check(value, verbs...)
	}
	// What fmt asks no method about, because it is not exported.
	check(struct {
		api graph.API
		app graph.App
	}{api, loginApp}, append(verbs, "%p")...)
	check(struct {
		sent  *graph.Request
		token *graph.Token
		reply *graph.Reply
	}{sent, granted, reply}, "%v", "%+v", "%#v")
	for _, value := range []any{api, loginApp} {
		if text := must(json.Marshal(value)); bytes.Contains(text, []byte(mark)) {
			t.Errorf("JSON of %T: %s", value, text)
		}
	}
	text := exchange.String()
	if text != "graph.Request(GET https://graph.facebook.com/v26.0/oauth/access_token client_id=… redirect_uri=… client_secret=… "+
		"code=…, 0 headers, 0 bytes)" {
		t.Error(text)
	}
}

// FuzzInterpret: whatever the answer is, it means something that is whole, and nothing of a token is in the error.
func FuzzInterpret(f *testing.F) {
	for _, row := range append(table(f, "pairs"), table(f, "answers")...) {
		body := []byte(row["answer"].(string))
		f.Add(row["status"].(int), "x-app-usage", `{"call_count":28}`, body)
		f.Add(row["status"].(int), "x-business-use-case-usage", string(body), body[:len(body)/2])
	}
	f.Fuzz(func(t *testing.T, status int, name, value string, body []byte) {
		reply, err := graph.Interpret(status, http.Header{name: {value}}, body)
		var failed *graph.Error
		switch {
		case err == nil:
			if status < 200 || status > 299 || reply.Body == nil {
				t.Fatal(status, reply)
			}
			reply.Missing("id", "data/0/id", "")
		case !errors.As(err, &failed) || failed.Action == 0 || failed.Meaning == "" || failed.WaitHint < 0 || reply != nil:
			t.Fatal(err)
		case len(failed.Message) > 1024 || len(failed.FBTraceID) > 64:
			t.Fatalf("%q", failed.Message)
		}
		if token, err := graph.ParseToken(status, body); err == nil && token.AccessToken == "" {
			t.Fatal("a token without a token")
		}
	})
}
