/*
 * The C interface as Go calls it: outputs come back by value instead of through pointers, so that a call needs no memory
 * but what it reads and what it fills, and nothing of it escapes to the heap.
 */

#ifndef HUBSIG_GO_SHIM_H
#define HUBSIG_GO_SHIM_H

#include "hubsig.h"

/* What a function says beside what it writes. */
typedef struct hubsig_go_answer {
    size_t count;
    hubsig_status status;
    uint32_t offset;
    uint32_t secret_index;
} hubsig_go_answer;

/* A field, and the length of its text where that had to be written out. */
typedef struct hubsig_go_field_answer {
    hubsig_value value;
    size_t length;
    hubsig_status status;
} hubsig_go_field_answer;

static inline hubsig_go_answer hubsig_go_receive(const hubsig_webhook *webhook, const uint8_t *body, size_t body_length,
                                                 const uint8_t *signature, size_t signature_length,
                                                 hubsig_event *events, size_t capacity) {
    hubsig_error error = {.offset = HUBSIG_NO_OFFSET};
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status = hubsig_receive(webhook, body, body_length, signature, signature_length, events, capacity,
                                   &answer.count, &answer.secret_index, &error);
    answer.offset = error.offset;
    return answer;
}

static inline hubsig_go_answer hubsig_go_parse_unverified(const uint8_t *body, size_t body_length, size_t max_body,
                                                          size_t max_events, hubsig_event *events, size_t capacity) {
    hubsig_error error = {.offset = HUBSIG_NO_OFFSET};
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status = hubsig_parse_unverified(body, body_length, max_body, max_events, events, capacity, &answer.count,
                                            &error);
    answer.offset = error.offset;
    return answer;
}

static inline hubsig_go_answer hubsig_go_verify(const hubsig_webhook *webhook, const uint8_t *body, size_t body_length,
                                                const uint8_t *signature, size_t signature_length) {
    hubsig_error error = {.offset = HUBSIG_NO_OFFSET};
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status = hubsig_verify(webhook, body, body_length, signature, signature_length, &answer.secret_index, &error);
    answer.offset = error.offset;
    return answer;
}

static inline hubsig_go_answer hubsig_go_challenge(const hubsig_webhook *webhook, const uint8_t *query,
                                                   size_t query_length, uint8_t *text, size_t capacity) {
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status = hubsig_challenge(webhook, query, query_length, text, capacity, &answer.count, NULL);
    return answer;
}

static inline hubsig_go_answer hubsig_go_text(const uint8_t *body, size_t body_length, hubsig_span span, uint8_t *text,
                                              size_t capacity) {
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status = hubsig_text_decode(body, body_length, span, text, capacity, &answer.count);
    return answer;
}

static inline hubsig_go_answer hubsig_go_key(const uint8_t *body, size_t body_length, const hubsig_event *event,
                                             uint8_t *text, size_t capacity) {
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status = hubsig_field_text(body, body_length, event, HUBSIG_FIELD_KEY, text, capacity, &answer.count);
    return answer;
}

/* Text that is not in the body as it reads is written out in the same call; with no room for any it is only found. */
static inline hubsig_go_field_answer hubsig_go_field(const uint8_t *body, size_t body_length, const hubsig_event *event,
                                                     uint16_t field, uint8_t *text, size_t capacity) {
    hubsig_go_field_answer answer = {{0}, 0, 0};
    answer.status = hubsig_field(body, body_length, event, field, &answer.value);
    if (answer.status != HUBSIG_OK || answer.value.type != HUBSIG_TYPE_TEXT || capacity == 0) {
        return answer;
    }
    if (answer.value.flags & HUBSIG_VALUE_COMPUTED) {
        answer.status = hubsig_field_text(body, body_length, event, field, text, capacity, &answer.length);
    } else if (answer.value.flags & HUBSIG_VALUE_ESCAPED) {
        answer.status = hubsig_text_decode(body, body_length, answer.value.span, text, capacity, &answer.length);
    }
    return answer;
}

static inline hubsig_go_field_answer hubsig_go_attachment_field(const uint8_t *body, size_t body_length,
                                                                hubsig_attachment attachment, uint16_t field,
                                                                uint8_t *text, size_t capacity) {
    hubsig_go_field_answer answer = {{0}, 0, 0};
    answer.status = hubsig_attachment_field(body, body_length, &attachment, field, &answer.value);
    if (answer.status != HUBSIG_OK || answer.value.type != HUBSIG_TYPE_TEXT || capacity == 0) {
        return answer;
    }
    if (answer.value.flags & HUBSIG_VALUE_COMPUTED) {
        answer.status =
            hubsig_attachment_text(body, body_length, &attachment, field, text, capacity, &answer.length);
    } else if (answer.value.flags & HUBSIG_VALUE_ESCAPED) {
        answer.status = hubsig_text_decode(body, body_length, answer.value.span, text, capacity, &answer.length);
    }
    return answer;
}

static inline hubsig_go_answer hubsig_go_attachments(const uint8_t *body, size_t body_length, const hubsig_event *event,
                                                     hubsig_attachment *attachments, size_t capacity) {
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status = hubsig_attachments(body, body_length, event, attachments, capacity, &answer.count);
    return answer;
}

/* `format` is NULL for the unified object. */
static inline hubsig_go_answer hubsig_go_write(const uint8_t *body, size_t body_length, const hubsig_event *event,
                                               const char *format, uint8_t *json, size_t capacity) {
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status = format == NULL ? hubsig_unified(body, body_length, event, json, capacity, &answer.count)
                                   : hubsig_compat(body, body_length, event, format, json, capacity, &answer.count);
    return answer;
}

static inline hubsig_go_answer hubsig_go_explain(const hubsig_webhook *webhook, const uint8_t *body, size_t body_length,
                                                 const uint8_t *signature, size_t signature_length, uint8_t *text,
                                                 size_t capacity) {
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status =
        hubsig_explain(webhook, body, body_length, signature, signature_length, text, capacity, &answer.count);
    return answer;
}

static inline hubsig_go_answer hubsig_go_sign(const uint8_t *secret, size_t secret_length, const uint8_t *body,
                                              size_t body_length, uint8_t *text, size_t capacity) {
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status =
        hubsig_sign(secret, secret_length, body, body_length, text, capacity, &answer.count, NULL);
    return answer;
}

static inline hubsig_go_answer hubsig_go_signed_request(const hubsig_webhook *webhook, const uint8_t *field,
                                                        size_t field_length, hubsig_signed_request *request,
                                                        uint8_t *payload, size_t capacity) {
    hubsig_error error = {.offset = HUBSIG_NO_OFFSET};
    hubsig_go_answer answer = {0, 0, HUBSIG_NO_OFFSET, 0};
    answer.status =
        hubsig_verify_signed_request(webhook, field, field_length, request, payload, capacity, &answer.count, &error);
    answer.offset = error.offset;
    return answer;
}

#endif
