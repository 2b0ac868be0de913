// Receives Instagram's webhooks with net/http: META_APP_SECRET=… META_VERIFY_TOKEN=… go run .
package main

import (
	"cmp"
	"context"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	hubsig "github.com/hubsig/hubsig/go"
)

func main() {
	webhook, err := hubsig.NewWithOptions(
		hubsig.WithAppSecret(os.Getenv("META_APP_SECRET")),
		hubsig.WithVerifyToken(os.Getenv("META_VERIFY_TOKEN")),
	)
	if err != nil {
		log.Fatal(err)
	}
	http.Handle("/webhook", webhook.Handler(hubsig.Each(receive), hubsig.OnError(func(r *http.Request, err error) {
		log.Printf("%s from %s: %v", r.Method, r.RemoteAddr, err)
	})))

	listener, err := net.Listen("tcp", cmp.Or(os.Getenv("ADDR"), "127.0.0.1:"+cmp.Or(os.Getenv("PORT"), "8080")))
	if err != nil {
		log.Fatal(err)
	}
	log.Printf("listening on http://%s/webhook", listener.Addr())
	server := &http.Server{ReadTimeout: 10 * time.Second, WriteTimeout: 10 * time.Second}
	log.Fatal(server.Serve(listener))
}

func receive(_ context.Context, event hubsig.Event) error {
	note := "-"
	switch e := event.Details().(type) {
	case hubsig.Message:
		if e.Kind() == hubsig.KindStoryReply {
			note = fmt.Sprintf("about our story: %q", e.Text())
		} else if e.Direction() == hubsig.DirectionIncoming {
			note = fmt.Sprintf("to answer: %q", e.Text())
		}
	case hubsig.Reaction:
		note = "reacted with " + e.Emoji()
	}
	_, err := fmt.Printf("%v\t%v\t%v\t%s\n", event.Kind(), event.Direction(), event.UserID(), note)
	return err // Meta delivers again what could not be printed
}
