package graph_test

import (
	"errors"
	"fmt"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
	"github.com/hubsig/hubsig/go/graph"
)

func Example() {
	// In the handler of a webhook these come verified.
	delivery, err := hubsig.ParseUnverified([]byte(direct), hubsig.Limits{})
	if err != nil {
		panic(err)
	}
	now := time.UnixMilli(1790412345678).Add(time.Minute)
	api := graph.Instagram("v26.0", "IGAA-token")
	for event := range delivery.Events() {
		request, err := api.Reply(event, "Ja, noch zu haben.", now)
		if errors.Is(err, hubsig.ErrReply) {
			continue // an echo, a receipt, a window that is closed
		}
		if err != nil {
			panic(err)
		}
		fmt.Println(request.Method, request.URL)
		fmt.Printf("%s\n", request.Body)

		// Send it with request.HTTP and any client, then:
		_, err = graph.Interpret(403, nil, []byte(`{"error":{"code":10,"error_subcode":2534022}}`))
		var failed *graph.Error
		if errors.As(err, &failed) {
			fmt.Println(failed.Action, failed.MaybeDelivered)
		}
	}
	// Output:
	// POST https://graph.instagram.com/v26.0/me/messages
	// {"recipient":{"id":"2938471650021834"},"message":{"text":"Ja, noch zu haben."}}
	// window false
}

func ExampleSplitText() {
	for piece := range graph.SplitText("one two three", 8) {
		fmt.Printf("%q\n", piece)
	}
	// Output:
	// "one two "
	// "three"
}
