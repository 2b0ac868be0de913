package hubsig

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"strconv"
)

// HandlerOption changes what [Webhook.Handler] does.
type HandlerOption func(*handler)

// OnError has report called for every request that is refused, and for every delivery that the callback failed for, with
// the reason: an [*Error], what reading the body failed with, or what the callback returned. The sender is told nothing of
// it. It is for logs and counters, and runs before the answer.
func OnError(report func(r *http.Request, err error)) HandlerOption {
	return func(h *handler) { h.report = report }
}

// Handler serves the address that Meta is told: GET is answered as a handshake, POST is a delivery, handed to receive.
//
//	200  the delivery was handled, or the challenge
//	400  the body cannot be read
//	401  the signature is missing, repeated or wrong
//	403  the handshake is refused
//	405  any other method, HEAD too
//	413  the body, or the number of its events, is over the limit
//	500  receive returned an error or panicked: Meta will deliver again
//
// Meta waits for the answer some seconds and delivers again what was not answered with 200, so receive should queue what
// takes long, and recognise what it has seen by [Event.Key]. It gets the request's context. A refused request is answered
// with one text for each status, which does not say which check it was; [OnError] learns that. When receive panics, 500 is
// answered and the panic goes on to the server, which logs it as any other handler's.
func (w *Webhook) Handler(receive func(ctx context.Context, d *Delivery) error, options ...HandlerOption) http.Handler {
	h := &handler{webhook: w, receive: receive, report: func(*http.Request, error) {}}
	for _, option := range options {
		option(h)
	}
	return h
}

// Each makes a callback for [Webhook.Handler] of one for single events. It stops at the first error, and then Meta delivers
// all of them again.
func Each(handle func(ctx context.Context, e Event) error) func(ctx context.Context, d *Delivery) error {
	return func(ctx context.Context, d *Delivery) error {
		for event := range d.Events() {
			if err := handle(ctx, event); err != nil {
				return err
			}
		}
		return nil
	}
}

type handler struct {
	webhook *Webhook
	receive func(context.Context, *Delivery) error
	report  func(*http.Request, error)
}

// ServeHTTP answers a request.
func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		challenge, err := h.webhook.Challenge(r.URL.RawQuery)
		if err != nil {
			h.refuse(w, r, err)
			return
		}
		answer(w, http.StatusOK, challenge)
	case http.MethodPost:
		h.post(w, r)
	default:
		w.Header().Set("Allow", "GET, POST")
		answer(w, http.StatusMethodNotAllowed, "method not allowed")
	}
}

func (h *handler) post(w http.ResponseWriter, r *http.Request) {
	body, err := h.body(w, r)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	delivery, err := h.webhook.ReceiveHeader(body, r.Header)
	if err != nil {
		h.refuse(w, r, err)
		return
	}
	handled := false
	defer func() {
		// Not recovered: the server, and what logs panics for it, shall see this one as it happened.
		if !handled {
			answer(w, http.StatusInternalServerError, publicText(http.StatusInternalServerError))
			_ = http.NewResponseController(w).Flush()
		}
	}()
	err = h.receive(r.Context(), delivery)
	handled = true
	if err != nil {
		h.report(r, err)
		answer(w, http.StatusInternalServerError, publicText(http.StatusInternalServerError))
		return
	}
	w.WriteHeader(http.StatusOK)
}

// errReading wraps what the connection failed with. There is nobody left to read the answer.
type errReading struct{ error }

func (e errReading) Unwrap() error { return e.error }

// body reads the body up to the limit. What a request says about its length is believed when it is too much, and as a hint
// for room when it is not.
func (h *handler) body(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	const hint = 64 << 10
	limit := int64(defaultMaxBody)
	if h.webhook != nil && h.webhook.maxBody > 0 {
		limit = h.webhook.maxBody
	}
	if r.ContentLength > limit {
		// The body is not read, so the connection cannot carry another request.
		w.Header().Set("Connection", "close")
		return nil, failure(ErrBodyTooLarge)
	}
	var buffer bytes.Buffer
	buffer.Grow(int(min(max(r.ContentLength, 0), hint)) + bytes.MinRead)
	_, err := buffer.ReadFrom(http.MaxBytesReader(w, r.Body, limit))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, failure(ErrBodyTooLarge)
	case err != nil:
		return nil, errReading{err}
	}
	return buffer.Bytes(), nil
}

// refuse answers with the status of an error and the one text that there is for it.
func (h *handler) refuse(w http.ResponseWriter, r *http.Request, err error) {
	h.report(r, err)
	status := http.StatusInternalServerError
	var known *Error
	var reading errReading
	switch {
	case errors.As(err, &known):
		status = known.HTTPStatus()
	case errors.As(err, &reading):
		status = http.StatusBadRequest
	}
	answer(w, status, publicText(status))
}

// answer writes a short text that no browser takes for anything else.
func answer(w http.ResponseWriter, status int, text string) {
	header := w.Header()
	header.Set("Content-Type", "text/plain; charset=utf-8")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Content-Length", strconv.Itoa(len(text)))
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text)
}
