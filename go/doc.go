// Package hubsig receives Meta's messaging webhooks, of Instagram, Messenger and WhatsApp, inside your own handler. It
// verifies X-Hub-Signature-256, reads the body without copying it, and tells what each event is.
//
//	webhook, err := hubsig.NewWithOptions(
//		hubsig.WithAppSecret(os.Getenv("META_APP_SECRET")),
//		hubsig.WithVerifyToken(os.Getenv("META_VERIFY_TOKEN")),
//	)
//	if err != nil {
//		log.Fatal(err)
//	}
//	http.Handle("/webhook", webhook.Handler(func(ctx context.Context, d *hubsig.Delivery) error {
//		for event := range d.Events() {
//			switch e := event.Details().(type) {
//			case hubsig.Message:
//				if e.Direction() == hubsig.DirectionIncoming {
//					fmt.Println(e.UserID(), "writes", e.Text())
//				}
//			case hubsig.Reaction:
//				fmt.Println(e.UserID(), "reacts with", e.Emoji())
//			}
//		}
//		return nil
//	}))
//
// Every element of every list that Meta sends is an event: batches, standby copies, echoes, changes, test buttons. What no
// table knows is an event too, of a kind KindUnknown…, with its JSON in [Event.Raw]. An odd value makes one method return
// nothing; it never takes the event or its neighbours with it.
//
// # What an event is
//
// [Event.Kind] is the fine distinction and [Event.Details] the coarse one, for a type switch: one of 14 types that are
// Events with more methods. [Event.UserID] is the other person whatever the direction, [Event.Key] recognises an event
// that comes again, and a program that answers [DirectionIncoming] only can never answer itself. [Event.Unified] is the
// same flat JSON for every platform.
//
// Methods return "", false or nil for what is absent; [Event.Has] tells absent from empty.
//
// # Answering
//
// Package graph makes the requests that go the other way, and says what their answers mean:
//
//	request, err := graph.Instagram("v26.0", token).Reply(event, "Hello!", time.Now())
//
// # Who owns what
//
// A [Delivery] keeps the body that was passed in and does not copy it. Strings that methods return are copies, made when
// they are asked for; json.RawMessage and []byte are views of the body. So the body must not be changed while a delivery,
// an event or a view is in use. Should it happen all the same, methods return nothing or nonsense, but no harm is done.
//
// An [Event] is two words to be passed by value. It keeps its delivery alive and can be kept for as long as you like, unless
// the delivery is filled again by [Webhook.ReceiveInto].
//
// The library behind this package, in Rust, keeps no pointer into Go's memory. It owns one thing, what was computed from the
// secrets of a [Webhook]; [Webhook.Close] ends that at once, and the garbage collector in the end.
//
// # What it costs
//
// Receiving is one call of C for the verification and all events. Ids, times and text without escapes are then read in
// Go; text with escapes, the fields of a shape, attachments and the key are a call each.
//
// # Linking
//
// By default the package links lib/libhubsig.a, which `make go-lib` at the root of the repository puts there. With the build
// tag hubsig_dynamic it links the installed library that pkg-config knows as hubsig.
package hubsig
