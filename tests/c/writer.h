/*
 * The functions of the library that write bytes, behind one: what holds for one of them holds for all.
 */
#ifndef HUBSIG_TESTS_WRITER_H
#define HUBSIG_TESTS_WRITER_H

#include "sample.h"

enum writes { FIELD, ATTACHMENT, SPAN, UNIFIED, COMPAT, CHALLENGE, EXPLAIN, SIGN, SIGNED_REQUEST };

/* What to write. Only the members count that the function takes. */
struct writer {
    enum writes what;
    const uint8_t *body; /* or the query, or the signed_request */
    size_t length;
    const hubsig_event *event;
    const hubsig_attachment *attachment;
    uint16_t field;
    hubsig_span span;
    const char *format;
    const hubsig_webhook *webhook;
    const uint8_t *signature; /* or the secret */
    size_t signature_length;
};

CHECK_UNUSED static hubsig_status writer_call(const struct writer *from, uint8_t *text, size_t capacity,
                                              size_t *length) {
    hubsig_signed_request request;
    switch (from->what) {
    case FIELD:
        return hubsig_field_text(from->body, from->length, from->event, from->field, text, capacity, length);
    case ATTACHMENT:
        return hubsig_attachment_text(from->body, from->length, from->attachment, from->field, text, capacity, length);
    case SPAN: return hubsig_text_decode(from->body, from->length, from->span, text, capacity, length);
    case UNIFIED: return hubsig_unified(from->body, from->length, from->event, text, capacity, length);
    case COMPAT: return hubsig_compat(from->body, from->length, from->event, from->format, text, capacity, length);
    case CHALLENGE: return hubsig_challenge(from->webhook, from->body, from->length, text, capacity, length, NULL);
    case EXPLAIN:
        return hubsig_explain(from->webhook, from->body, from->length, from->signature, from->signature_length, text,
                              capacity, length);
    case SIGN:
        return hubsig_sign(from->signature, from->signature_length, from->body, from->length, text, capacity, length,
                           NULL);
    case SIGNED_REQUEST:
        return hubsig_verify_signed_request(from->webhook, from->body, from->length, &request, text, capacity, length,
                                            NULL);
    }
    return HUBSIG_ERROR_INTERNAL;
}

/*
 * Asks for the length and then for the text, in exactly as much room. The text, to be dropped with check_drop, or NULL
 * with the status in `*status`. What the library promises of the two calls is checked.
 */
CHECK_UNUSED static uint8_t *writer_text(const struct writer *from, size_t *length, hubsig_status *status) {
    size_t needed = SIZE_MAX;
    *length = 0;
    *status = writer_call(from, NULL, 0, &needed);
    if (*status != HUBSIG_OK && *status != HUBSIG_ERROR_BUFFER_TOO_SMALL) {
        CHECK(needed == SIZE_MAX);
        return NULL;
    }
    CHECK((*status == HUBSIG_OK) == (needed == 0));
    uint8_t *text = check_room(needed);
    *status = writer_call(from, text, needed, length);
    CHECK_STATUS(*status, HUBSIG_OK);
    CHECK(*length == needed);
    return text;
}

/* The same text with every capacity from 0 to 4 more than it needs, and with so much room that it need not be counted. */
CHECK_UNUSED static void writer_every_capacity(const struct writer *from, const char *wanted, size_t wanted_length) {
    for (size_t turn = 0; turn <= wanted_length + 5; turn++) {
        size_t capacity = turn <= wanted_length + 4 ? turn : from->length + wanted_length + 64;
        uint8_t *text = check_room(capacity);
        size_t length = SIZE_MAX;
        memset(text, CHECK_PATTERN, capacity);
        hubsig_status status = writer_call(from, text, capacity, &length);
        CHECK(length == wanted_length);
        if (capacity < wanted_length) {
            CHECK_STATUS(status, HUBSIG_ERROR_BUFFER_TOO_SMALL);
            CHECK(check_untouched(text, capacity));
        } else {
            CHECK_STATUS(status, HUBSIG_OK);
            CHECK(memcmp(text, wanted, wanted_length) == 0);
        }
        check_drop(text, capacity);
    }
}

#endif
