package main

/*
#cgo CFLAGS: -I${SRCDIR}/../../include -O2

#include <stdlib.h>
#include "hubsig.h"

// Receives so many times without coming back to Go, and reads the kinds.
static hubsig_status receive_in_c(const hubsig_webhook *webhook, const uint8_t *body, size_t body_length,
                                  const uint8_t *header, size_t header_length, hubsig_event *events, size_t capacity,
                                  uint64_t times, uint32_t *kinds)
{
	for (uint64_t time = 0; time < times; time++) {
		size_t count = 0;
		hubsig_status status = hubsig_receive(webhook, body, body_length, header, header_length, events, capacity,
		                                      &count, NULL, NULL);
		if (status != HUBSIG_OK)
			return status;
		*kinds = 0;
		for (size_t at = 0; at < count; at++)
			*kinds = *kinds * 31 + events[at].kind;
	}
	return HUBSIG_OK;
}

static hubsig_webhook *webhook_in_c(const uint8_t *secret, size_t length)
{
	hubsig_bytes secrets[] = {{secret, length}};
	hubsig_options options = HUBSIG_OPTIONS_INIT;
	hubsig_webhook *webhook = NULL;
	options.app_secrets = secrets;
	options.app_secret_count = 1;
	return hubsig_webhook_new(&options, &webhook, NULL) == HUBSIG_OK ? webhook : NULL;
}
*/
import "C"

import "unsafe"

// inC is the same work in C, from which the price of coming from Go is told: however many deliveries, one call.
type inC struct {
	webhook      *C.hubsig_webhook
	body, header unsafe.Pointer
	bodyLength   C.size_t
	headerLength C.size_t
	events       *C.hubsig_event
	capacity     C.size_t
}

func newInC(secret string, body []byte, header string, events int) *inC {
	key := C.CBytes([]byte(secret))
	defer C.free(key)
	return &inC{
		webhook:      C.webhook_in_c((*C.uint8_t)(key), C.size_t(len(secret))),
		body:         C.CBytes(body),
		bodyLength:   C.size_t(len(body)),
		header:       C.CBytes([]byte(header)),
		headerLength: C.size_t(len(header)),
		events:       (*C.hubsig_event)(C.calloc(C.size_t(events), C.sizeof_hubsig_event)),
		capacity:     C.size_t(events),
	}
}

// receive returns the hash of the kinds, and whether all went well.
func (c *inC) receive(times int) (uint32, bool) {
	var kinds C.uint32_t
	status := C.receive_in_c(c.webhook, (*C.uint8_t)(c.body), c.bodyLength, (*C.uint8_t)(c.header), c.headerLength,
		c.events, c.capacity, C.uint64_t(times), &kinds)
	return uint32(kinds), status == C.HUBSIG_OK
}
