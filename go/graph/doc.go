// Package graph is the way back: requests to Meta's Graph API, what its answers mean, and when one may write at all.
//
// Nothing here opens a socket, reads a clock or keeps anything. A [Request] is method, URL, headers and body for whatever
// client there is, and [Request.HTTP] makes a net/http request of it; [Interpret] makes of status, headers and body of the
// answer a [Reply] or an [Error] with one of seven actions.
//
//	api := graph.Instagram("v26.0", os.Getenv("INSTAGRAM_TOKEN"))
//	request, err := api.Reply(event, "Hello!", time.Now())
//	if err != nil {
//		return err // it is not to be answered, or not any more: errors.Is(err, hubsig.ErrReply)
//	}
//	sent, err := request.HTTP(ctx)
//	if err != nil {
//		return err
//	}
//	response, err := client.Do(sent)
//	if err != nil {
//		return graph.Unanswered(err)
//	}
//	reply, err := graph.ReadResponse(response)
//	var failed *graph.Error
//	if errors.As(err, &failed) && failed.Action == graph.ActionWait {
//		time.Sleep(failed.WaitHint)
//	}
//
// # What can be relied on
//
// Nothing is sent twice by accident: the Send API knows no key that would stop a second copy and may deliver although it
// answers an error, so [Error.MaybeDelivered] says when to find out before trying again.
//
// Tokens stay out of URLs except where Meta takes them nowhere else, in the steps of a login. Whatever verb of fmt or
// logger they are printed with, [API], [App], [Request], [Token] and the rest show no secret, id or text. Let the client
// follow no redirect: set CheckRedirect to return http.ErrUseLastResponse.
//
// Ids are checked before they enter a path, and URLs in answers are never followed: the next page is the same call with
// the parameter after from [Reply.After].
package graph
