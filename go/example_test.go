package hubsig_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	hubsig "github.com/hubsig/hubsig/go"
)

const body = `{"object":"instagram","entry":[{"id":"17841460033002211","time":1790412346078,"messaging":[
	{"sender":{"id":"2938471650021834"},"recipient":{"id":"17841460033002211"},"timestamp":1790412345678,
		"message":{"mid":"aWdf1","text":"Is it caf\u00e9 time?","reply_to":{"mid":"aWdf0"}}},
	{"sender":{"id":"2938471650021834"},"recipient":{"id":"17841460033002211"},"timestamp":1790412345999,
		"reaction":{"mid":"aWdf0","action":"react","reaction":"love","emoji":"\u2764"}}]}]}`

func Example() {
	webhook, err := hubsig.NewWithOptions(
		hubsig.WithAppSecret("app secret"),
		hubsig.WithVerifyToken("verify token"),
	)
	if err != nil {
		panic(err)
	}
	defer webhook.Close()

	handler := webhook.Handler(func(ctx context.Context, d *hubsig.Delivery) error {
		for event := range d.Events() {
			switch e := event.Details().(type) {
			case hubsig.Message:
				if e.Direction() == hubsig.DirectionIncoming {
					fmt.Println(e.UserID(), "writes:", e.Text(), "in answer to", e.ReplyToMessageID())
				}
			case hubsig.Reaction:
				fmt.Println(e.UserID(), "reacts with", e.Emoji())
			}
		}
		return nil
	})

	// As Meta would send it.
	request := httptest.NewRequest(http.MethodPost, "/webhook", strings.NewReader(body))
	signature, _ := hubsig.Sign("app secret", []byte(body))
	request.Header.Set(hubsig.SignatureHeader, signature)
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	fmt.Println(answer.Code)
	// Output:
	// 2938471650021834 writes: Is it café time? in answer to aWdf0
	// 2938471650021834 reacts with ❤
	// 200
}

func ExampleWebhook_Receive() {
	webhook, err := hubsig.New("app secret", "the app secret before it was replaced")
	if err != nil {
		panic(err)
	}
	signature, _ := hubsig.Sign("app secret", []byte(body))

	delivery, err := webhook.Receive([]byte(body), signature)
	if err != nil {
		panic(err)
	}
	for event := range delivery.Events() {
		at, _ := event.Time()
		fmt.Println(event.Kind(), event.Direction(), event.Content(), at.Format("15:04:05.000"))
	}

	_, err = webhook.Receive([]byte(body), "sha256=forged")
	var refused *hubsig.Error
	if errors.As(err, &refused) {
		fmt.Println(refused, refused.HTTPStatus(), refused.PublicText())
	}
	fmt.Println(errors.Is(err, hubsig.ErrSignature), errors.Is(err, hubsig.ErrSignatureLength))
	// Output:
	// message_text incoming text 08:45:45.678
	// message_reaction incoming  08:45:45.999
	// hubsig: the signature has the wrong length 401 invalid signature
	// true true
}

func ExampleWebhook_Challenge() {
	webhook, _ := hubsig.NewWithOptions(hubsig.WithAppSecret("app secret"), hubsig.WithVerifyToken("verify token"))
	challenge, err := webhook.Challenge("hub.mode=subscribe&hub.verify_token=verify+token&hub.challenge=1158201444")
	fmt.Println(challenge, err)
	_, err = webhook.Challenge("hub.mode=subscribe&hub.verify_token=guess&hub.challenge=1158201444")
	fmt.Println(err, errors.Is(err, hubsig.ErrHandshake))
	// Output:
	// 1158201444 <nil>
	// hubsig: the verify token does not match true
}

func ExampleEach() {
	webhook, _ := hubsig.New("app secret")
	http.Handle("/webhook", webhook.Handler(hubsig.Each(func(ctx context.Context, e hubsig.Event) error {
		if e.Kind() == hubsig.KindStoryReply {
			fmt.Println(e.UserID(), "about our story:", e.Text())
		}
		return nil
	})))
	// Output:
}

func ExampleEvent_Unified() {
	delivery, _ := hubsig.ParseUnverified([]byte(body), hubsig.Limits{})
	unified, _ := delivery.At(1).Unified()
	var object struct {
		Schema, Kind string
		UserID       string `json:"user_id"`
	}
	_ = json.Unmarshal(unified, &object)
	fmt.Println(object.Schema, object.Kind, object.UserID)
	// Output:
	// hubsig.event/1 message_reaction 2938471650021834
}

func ExampleEvent_Get() {
	delivery, _ := hubsig.ParseUnverified([]byte(body), hubsig.Limits{})
	event := delivery.At(1)
	for _, field := range event.Shape().Fields() {
		if text, ok := event.Get(field).Text(); ok {
			fmt.Printf("%v=%s\n", field, text)
		}
	}
	// Output:
	// action=react
	// reaction=love
	// emoji=❤
}

func ExampleSign() {
	signature, err := hubsig.Sign("app secret", []byte("{}"))
	fmt.Println(signature, err)
	// Output:
	// sha256=1fd1121b7be512e97dec92620e8b1a60157798c77930f3f92faaf27373a52e57 <nil>
}
