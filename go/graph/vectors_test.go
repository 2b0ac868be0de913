package graph_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hubsig/hubsig/go/graph"
)

const (
	version  = "v26.0"
	token    = "TEST-TOKEN"
	account  = "17841499900011122"
	page     = "104477001122334"
	number   = "109988776655443"
	comment  = "17900055566677788"
	phone    = "491700000001"
	redirect = "https://app.example.test/cb"
	appID    = "990001112223334"
)

var (
	person    = graph.User("906112233445566")
	instagram = graph.Instagram(version, token)
	onPage    = graph.InstagramPage(version, token)
	messenger = graph.Messenger(version, token)
	whatsapp  = graph.WhatsApp(version, token)
	withProof = graph.InstagramPage(version, "EAAB-test-token").WithAppSecret(secret)
	app       = graph.InstagramApp(appID, "TEST-SECRET")
	facebook  = graph.FacebookApp(version, appID, "TEST-SECRET")
)

func text(from, words string) (*graph.Request, error) {
	return instagram.Send(from, person, graph.Message{Text: words})
}

func object(api graph.API, from string, to graph.To, json string) (*graph.Request, error) {
	return api.Send(from, to, graph.Message{JSON: []byte(json)})
}

func read(path string, query ...graph.Param) (*graph.Request, error) {
	return instagram.Call(http.MethodGet, path, nil, query...)
}

func typed(kind, json string, to graph.To) (*graph.Request, error) {
	return whatsapp.Send(number, to, graph.Message{Type: kind, JSON: []byte(json)})
}

// raw sends the message of a vector as JSON: the builders of this package have texts and JSON only.
func raw(api graph.API, from string, to graph.To, options graph.Message) func(body string) (*graph.Request, error) {
	return func(body string) (*graph.Request, error) {
		var whole struct{ Message json.RawMessage }
		if err := json.Unmarshal([]byte(body), &whole); err != nil {
			return nil, err
		}
		options.JSON = whole.Message
		return api.Send(from, to, options)
	}
}

func built(name, body string) (*graph.Request, error) {
	messages := raw(instagram, account, person, graph.Message{})
	mine := raw(instagram, "me", person, graph.Message{})
	param := func(pairs ...string) (query []graph.Param) {
		for pair := range slices.Chunk(pairs, 2) {
			query = append(query, graph.Param{Name: pair[0], Value: pair[1]})
		}
		return query
	}
	switch name {
	case "text_instagram_login":
		return text(account, "Your parcel left the depot.")
	case "text_page_with_proof":
		return withProof.Send(page, person, graph.Message{Text: "Wir öffnen um 9."})
	case "human_agent":
		words := "Sorry for the wait, the part is in stock again."
		return instagram.Send(account, person, graph.Message{Text: words, HumanAgent: true})
	case "three_images", "quick_replies", "cards", "buttons", "share":
		return messages(body)
	case "audio_by_url", "like_heart", "one_image_of_a_list":
		return mine(body)
	case "react":
		return instagram.Act(account, person, graph.React("aWdINBOUND7", "🎉"))
	case "unreact":
		return instagram.Act(account, person, graph.Unreact("aWdINBOUND7"))
	case "typing_on":
		return instagram.Act("me", person, graph.TypingOn(""))
	case "typing_off":
		return instagram.Act("me", person, graph.TypingOff())
	case "mark_seen":
		return instagram.Act("me", person, graph.MarkSeen(""))
	case "private_reply":
		words := "Here is the size chart: https://shop.example.test/s"
		return instagram.Send(account, graph.Comment(comment), graph.Message{Text: words})
	case "private_reply_used":
		return instagram.Send(account, graph.Comment(comment), graph.Message{Text: "Second try"})
	case "outside_window":
		return text(account, "Still interested?")
	case "permission_missing":
		return text(account, "Hi")
	case "person_blocked":
		return messenger.Send(page, graph.User("5551112223334445"), graph.Message{Text: "Hello"})
	case "token_dead":
		return read("me", param("fields", "user_id,username")...)
	case "rate_limit_with_header", "transient", "html_from_a_gateway":
		return text(account, "x")
	case "error_in_200":
		return raw(onPage, "me", person, graph.Message{})(body)
	case "code_exchange_flat":
		return app.ExchangeCode(redirect, "AQTEST24")
	case "code_exchange_array", "code_spent":
		return app.ExchangeCode(redirect, "AQTEST25")
	case "long_lived":
		return app.LongLived("IGAA-short-1")
	case "refresh":
		return app.Refresh("IGAA-long-1")
	case "debug_dead_token":
		return facebook.DebugToken("EAAB-old")
	case "page_tokens":
		return facebook.PageTokens(token)
	case "facebook_exchange_code":
		return facebook.ExchangeCode(redirect, "AQTEST")
	case "facebook_long_lived":
		return facebook.LongLived("EAAB-short")
	case "comment_reply":
		return instagram.Call(http.MethodPost, comment+"/replies", []byte(`{"message":"Thanks! Check your inbox."}`))
	case "comment_hide":
		return instagram.Call(http.MethodPost, comment, nil, param("hide", "true")...)
	case "comment_show":
		return instagram.Call(http.MethodPost, comment, nil, param("hide", "false")...)
	case "comment_delete":
		return withProof.Call(http.MethodDelete, comment, nil)
	case "comment_create":
		return instagram.Call(http.MethodPost, "18000111222333444/comments", []byte(`{"message":"First!"}`))
	case "profile_without_consent":
		return read("906998877665544", param("fields", "name,username,profile_pic")...)
	case "conversations":
		query := param("platform", "instagram", "fields", "id,updated_time", "limit", "2")
		return read("me/conversations", query...)
	case "next_page":
		return read("me/conversations", param("platform", "instagram", "after", "QVFI+test==")...)
	case "stripped_fields":
		return read("906112233445566", param("fields", "name,username,follower_count")...)
	case "ice_breakers":
		return instagram.Call(http.MethodPost, account+"/messenger_profile", []byte(body))
	case "ice_breakers_gone":
		return instagram.Call(http.MethodDelete, "me/messenger_profile", []byte(`{"fields":["ice_breakers"]}`))
	case "subscribe_account":
		query := param("subscribed_fields", "messages,messaging_postbacks,comments")
		return instagram.Call(http.MethodPost, account+"/subscribed_apps", nil, query...)
	case "subscribe_app":
		query := param("object", "instagram", "callback_url", "https://app.example.test/hook", "verify_token", "vt-1",
			"fields", "messages,comments", "include_values", "true")
		return graph.Messenger(version, app.Token()).Call(http.MethodPost, appID+"/subscriptions", nil, query...)
	case "timed_proof":
		return withProof.WithProofTime(time.Unix(1_780_000_000, 0)).Call(http.MethodGet, page, nil, param("fields", "access_token")...)
	case "reply_to":
		return instagram.Send("me", person, graph.Message{Text: "That one", ReplyTo: "aWdINBOUND7"})
	case "raw_message":
		return object(instagram, "me", person,
			` { "attachment": {"type":"template","payload":{"template_type":"product","elements":[{"id":"1"}]}} }`+"\n")
	case "text_to_be_escaped":
		return text("me", "\"a\" \\ b\nü 😍 </script>")
	case "post_on_messenger":
		return messenger.Send(page, graph.Post("104477001122334_99"), graph.Message{Text: "Hello"})
	case "notification_token":
		message := graph.Message{Text: "News", MessagingType: graph.MessagingTypeUtility}
		return messenger.Send("me", graph.NotificationToken("12+/=34"), message)
	case "messenger_quick_replies":
		options := graph.Message{MessagingType: graph.MessagingTypeUpdate}
		return raw(messenger, "me", graph.User("5551112223334445"), options)(body)
	case "whatsapp_quote":
		return whatsapp.Send(number, graph.Phone(phone), graph.Message{Text: "Ja, bis 18 Uhr.", ReplyTo: "wamid.IN01"})
	case "whatsapp_outside_window", "whatsapp_pair_limit":
		return whatsapp.Call(http.MethodPost, number+"/messages", []byte(body))
	case "whatsapp_image":
		return typed("image", `{"link":"https://cdn.example.test/a.jpg","caption":"Blue"}`, graph.Phone(phone))
	case "whatsapp_document":
		return typed("document", `{"id":"42","filename":"bill.pdf"}`, graph.User("DE.123"))
	case "whatsapp_reaction":
		return whatsapp.Act(number, graph.Phone(phone), graph.Unreact("wamid.IN01"))
	case "whatsapp_buttons":
		return typed("interactive", `{"type":"button","body":{"text":"Still open?"},"action":{"buttons":[`+
			`{"type":"reply","reply":{"id":"y","title":"Yes"}},{"type":"reply","reply":{"id":"n","title":"No"}}]}}`,
			graph.Phone(phone))
	case "whatsapp_template":
		return typed("template", `{"name":"parcel","language":{"code":"de"},"components":[{"type":"body",`+
			`"parameters":[{"type":"text","text":"17"}]}]}`, graph.Phone(phone))
	case "whatsapp_raw":
		return typed("location", `{"latitude":52.5,"longitude":13.4}`, graph.Phone(phone))
	case "whatsapp_read":
		return whatsapp.Act(number, graph.To{}, graph.MarkSeen("wamid.IN01"))
	case "whatsapp_typing":
		return whatsapp.Act(number, graph.To{}, graph.TypingOn("wamid.IN01"))
	default:
		return nil, errors.New("nothing builds it")
	}
}

func TestRequests(t *testing.T) {
	rows := append(table(t, "pairs"), table(t, "requests")...)
	for _, row := range rows {
		name, body := row["name"].(string), ""
		if given, ok := row["body"]; ok {
			body = given.(string)
		}
		request, err := built(name, body)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		headers := http.Header{}
		for _, pair := range row["headers"].([]any) {
			headers.Set(pair.([]any)[0].(string), pair.([]any)[1].(string))
		}
		if request.Method != row["method"] || request.URL != row["url"] || string(request.Body) != body ||
			!reflect.DeepEqual(request.Header, headers) {
			t.Errorf("%s: %s %s %v\n%s", name, request.Method, request.URL, request.Header, request.Body)
		}
	}
	if len(rows) < 60 {
		t.Errorf("only %d requests", len(rows))
	}
}

func TestAnswers(t *testing.T) {
	rows := append(table(t, "pairs"), table(t, "answers")...)
	for _, row := range rows {
		name, status, body := row["name"].(string), row["status"].(int), []byte(row["answer"].(string))
		header := http.Header{}
		if given, ok := row["answer_headers"]; ok {
			for _, pair := range given.([]any) {
				header.Set(pair.([]any)[0].(string), pair.([]any)[1].(string))
			}
		}
		if wanted, ok := row["token"].(map[string]any); ok {
			granted(t, name, status, body, wanted)
			continue
		}
		reply, err := graph.Interpret(status, header, body)
		if wanted, ok := row["ok"].(map[string]any); ok && err == nil {
			succeeded(t, name, reply, wanted)
		} else if wanted, ok := row["error"].(map[string]any); ok && err != nil {
			failed(t, name, status, err, wanted)
		} else {
			t.Errorf("%s: %v %v", name, reply, err)
		}
	}
	if len(rows) < 70 {
		t.Errorf("only %d answers", len(rows))
	}
}

func granted(t *testing.T, name string, status int, body []byte, wanted map[string]any) {
	found, err := graph.ParseToken(status, body)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	same(t, name, "token", found.AccessToken, wanted["token"])
	same(t, name, "user_id", found.UserID, orElse(wanted["user_id"], ""))
	same(t, name, "expires_in_s", int(found.ExpiresIn/time.Second), orElse(wanted["expires_in_s"], 0))
	var scopes []string
	for _, scope := range wanted["scopes"].([]any) {
		scopes = append(scopes, scope.(string))
	}
	same(t, name, "scopes", found.Scopes, scopes)
}

func succeeded(t *testing.T, name string, reply *graph.Reply, wanted map[string]any) {
	texts := map[string]string{
		"message_id": reply.MessageID, "recipient_id": reply.RecipientID, "id": reply.ID,
		"attachment_id": reply.AttachmentID, "after": reply.After,
	}
	var asked, missing []string
	for key, value := range wanted {
		switch key {
		case "no_message_id", "no_after":
			same(t, name, key, texts[strings.TrimPrefix(key, "no_")], "")
		case "success":
			same(t, name, key, reply.Success, value)
		case "asked":
			for _, field := range value.([]any) {
				asked = append(asked, field.(string))
			}
		case "missing":
			for _, field := range value.([]any) {
				missing = append(missing, field.(string))
			}
		default:
			same(t, name, key, texts[key], value)
		}
	}
	same(t, name, "missing", reply.Missing(asked...), missing)
}

func failed(t *testing.T, name string, status int, err error, wanted map[string]any) {
	var found *graph.Error
	if !errors.As(err, &found) {
		t.Errorf("%s: %T", name, err)
		return
	}
	same(t, name, "status", found.Status, status)
	same(t, name, "wait_hint_s", int(found.WaitHint/time.Second), orElse(wanted["wait_hint_s"], 0))
	same(t, name, "meaning", found.Meaning != "", true)
	values := map[string]any{
		"action": found.Action.String(), "code": found.Code, "subcode": found.Subcode,
		"maybe_delivered": found.MaybeDelivered, "message": found.Message, "details": found.Details,
		"envelope": found.Form.String(),
	}
	if found.Form == 0 {
		values["envelope"] = "none"
	}
	for key, value := range wanted {
		if key != "wait_hint_s" {
			same(t, name, key, values[key], value)
		}
	}
}

func same(t *testing.T, name, what string, found, wanted any) {
	t.Helper()
	if !reflect.DeepEqual(found, wanted) {
		t.Errorf("%s: %s is %#v, wanted %#v", name, what, found, wanted)
	}
}

func orElse(value, otherwise any) any {
	if value == nil {
		return otherwise
	}
	return value
}
