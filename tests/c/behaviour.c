/*
 * What each function does when it is used as the header says; what it refuses is in refusals.c. Every room is as large as
 * it is said to be and no larger, so that a sanitizer or valgrind sees one byte too many.
 */
#include "writer.h"

#include <sys/wait.h>
#include <unistd.h>

static hubsig_webhook *webhook;
static hubsig_event events[SAMPLE_EVENTS];
static hubsig_attachment attachments[SAMPLE_ATTACHMENTS];
static const uint8_t *body = SAMPLE_BYTES(SAMPLE_BODY);
static const size_t length = SAMPLE_LENGTH(SAMPLE_BODY);

/* Several secrets, in memory that is gone when they are used. */
static void secrets(void) {
    check_case("several secrets");
    const char *const texts[] = {"the first secret", "x", SAMPLE_SECRET};
    hubsig_bytes *each = check_room(3 * sizeof *each);
    hubsig_webhook *made = NULL;
    for (size_t at = 0; at < 3; at++) {
        each[at] = (hubsig_bytes){check_copy(texts[at], strlen(texts[at])), strlen(texts[at])};
    }
    hubsig_options options = sample_options(each, 3);
    CHECK_STATUS(hubsig_webhook_new(&options, &made, NULL), HUBSIG_OK);
    for (size_t at = 0; at < 3; at++) {
        check_drop((void *)(uintptr_t)each[at].data, each[at].length);
    }
    check_drop(each, 3 * sizeof *each);
    for (uint32_t at = 0; at < 3; at++) {
        uint8_t signature[HUBSIG_SIGNATURE_LENGTH];
        size_t written = 0;
        size_t count = 0;
        uint32_t index = 77;
        CHECK_STATUS(hubsig_sign(SAMPLE_BYTES(texts[at]), strlen(texts[at]), body, length, signature,
                                 sizeof signature, &written, NULL),
                     HUBSIG_OK);
        CHECK_STATUS(hubsig_verify(made, body, length, signature, written, &index, NULL), HUBSIG_OK);
        CHECK(index == at);
        index = 77;
        CHECK_STATUS(hubsig_receive(made, body, length, signature, written, events, 1, &count, &index, NULL),
                     HUBSIG_ERROR_BUFFER_TOO_SMALL);
        CHECK(index == 77 && count == SAMPLE_EVENTS);
        CHECK_STATUS(hubsig_receive(made, body, length, signature, written, events, 2, &count, &index, NULL),
                     HUBSIG_OK);
        CHECK(index == at && count == SAMPLE_EVENTS);
    }
    hubsig_webhook_free(made);
}

static void rooms(void) {
    check_case("arrays of every capacity");
    uint8_t *signature = sample_signature(body, length);
    for (size_t capacity = 0; capacity <= SAMPLE_EVENTS + 4; capacity++) {
        hubsig_event *room = check_room(capacity * sizeof *room);
        hubsig_attachment *list = check_room(capacity * sizeof *list);
        hubsig_status wanted = capacity < 2 ? HUBSIG_ERROR_BUFFER_TOO_SMALL : HUBSIG_OK;
        size_t count = 77;
        CHECK_STATUS(hubsig_receive(webhook, body, length, signature, HUBSIG_SIGNATURE_LENGTH, room, capacity, &count,
                                    NULL, NULL),
                     wanted);
        CHECK(count == SAMPLE_EVENTS);
        count = 77;
        CHECK_STATUS(hubsig_parse_unverified(body, length, 0, 0, room, capacity, &count, NULL), wanted);
        CHECK(count == SAMPLE_EVENTS);
        count = 77;
        CHECK_STATUS(hubsig_attachments(body, length, &events[1], list, capacity, &count), wanted);
        CHECK(count == SAMPLE_ATTACHMENTS);
        CHECK_STATUS(hubsig_attachments(body, length, &events[0], list, capacity, &count), HUBSIG_OK);
        CHECK(count == 0);
        check_drop(room, capacity * sizeof *room);
        check_drop(list, capacity * sizeof *list);
    }

    check_case("text of every capacity");
    struct writer from = {.what = FIELD, .body = body, .length = length, .event = &events[0],
                          .field = HUBSIG_FIELD_MESSAGE_TEXT};
    writer_every_capacity(&from, SAMPLE_TEXT, strlen(SAMPLE_TEXT));
    from.field = HUBSIG_FIELD_SENDER_ID;
    writer_every_capacity(&from, "1000000000000001", 16);
    from.field = HUBSIG_FIELD_KIND;
    writer_every_capacity(&from, "message_text", 12);
    from.what = SPAN;
    from.span = events[0].text;
    writer_every_capacity(&from, SAMPLE_TEXT, strlen(SAMPLE_TEXT));
    from = (struct writer){.what = ATTACHMENT, .body = body, .length = length, .attachment = &attachments[1],
                           .field = HUBSIG_ATTACHMENT_URL};
    writer_every_capacity(&from, "https://media.example/2.mp4", 27);
    from.field = HUBSIG_ATTACHMENT_CONTENT;
    writer_every_capacity(&from, "video", 5);
    from = (struct writer){.what = CHALLENGE, .webhook = webhook, .body = SAMPLE_BYTES(SAMPLE_QUERY),
                           .length = SAMPLE_LENGTH(SAMPLE_QUERY)};
    writer_every_capacity(&from, SAMPLE_CHALLENGE, strlen(SAMPLE_CHALLENGE));
    from = (struct writer){.what = SIGN, .body = body, .length = length, .signature = SAMPLE_BYTES(SAMPLE_SECRET),
                           .signature_length = SAMPLE_LENGTH(SAMPLE_SECRET)};
    writer_every_capacity(&from, (const char *)signature, HUBSIG_SIGNATURE_LENGTH);
    from = (struct writer){.what = SIGNED_REQUEST, .webhook = webhook};
    uint8_t *request = sample_signed_request(SAMPLE_PAYLOAD, &from.length);
    from.body = request;
    writer_every_capacity(&from, SAMPLE_PAYLOAD, strlen(SAMPLE_PAYLOAD));
    check_drop(request, from.length);

    check_case("JSON and lines of every capacity");
    struct writer whole[] = {
        {.what = UNIFIED, .body = body, .length = length, .event = &events[1]},
        {.what = COMPAT, .body = body, .length = length, .event = &events[0], .format = "socialhook"},
        {.what = COMPAT, .body = body, .length = length, .event = &events[0], .format = "socialhook-flat"},
        {.what = COMPAT, .body = body, .length = length, .event = &events[0], .format = "zernio"},
        {.what = COMPAT, .body = body, .length = length, .event = &events[0], .format = "zernio-data"},
        {.what = EXPLAIN, .webhook = webhook, .body = body, .length = length, .signature = signature,
         .signature_length = HUBSIG_SIGNATURE_LENGTH},
    };
    for (size_t at = 0; at < sizeof whole / sizeof whole[0]; at++) {
        size_t written;
        hubsig_status status;
        uint8_t *text = writer_text(&whole[at], &written, &status);
        CHECK(text != NULL && written > 10);
        if (text != NULL) {
            CHECK(memcmp(text, whole[at].what == EXPLAIN ? "matches: " : "{\"", 2) == 0);
            writer_every_capacity(&whole[at], (const char *)text, written);
            check_drop(text, written);
        }
    }
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
}

static void questions(void) {
    check_case("fields that are not there");
    uint8_t text[64];
    size_t written = 77;
    hubsig_value value;
    const hubsig_event *event = &events[0];
    memset(&value, CHECK_PATTERN, sizeof value);
    CHECK_STATUS(hubsig_field(body, length, event, 0, &value), HUBSIG_ERROR_UNKNOWN_NAME);
    CHECK_STATUS(hubsig_field(body, length, event, UINT16_MAX, &value), HUBSIG_ERROR_UNKNOWN_NAME);
    CHECK_STATUS(hubsig_field(body, length, event, HUBSIG_ATTACHMENT_URL, &value), HUBSIG_ERROR_UNKNOWN_NAME);
    CHECK_STATUS(hubsig_attachment_field(body, length, &attachments[0], HUBSIG_FIELD_KIND, &value),
                 HUBSIG_ERROR_UNKNOWN_NAME);
    CHECK(check_untouched(&value, sizeof value));
    CHECK_STATUS(hubsig_field(body, length, event, HUBSIG_FIELD_REACTION_EMOJI, &value), HUBSIG_OK);
    CHECK(value.type == HUBSIG_TYPE_ABSENT && value.span.start == 0 && value.span.length == 0 && value.integer == 0);
    CHECK_STATUS(hubsig_field_text(body, length, event, HUBSIG_FIELD_REACTION_EMOJI, text, 64, &written),
                 HUBSIG_ERROR_ABSENT);
    CHECK_STATUS(hubsig_field_text(body, length, event, HUBSIG_FIELD_TIMESTAMP_MS, text, 64, &written),
                 HUBSIG_ERROR_WRONG_TYPE);
    CHECK_STATUS(hubsig_field_text(body, length, event, HUBSIG_FIELD_FLAGS, text, 64, &written),
                 HUBSIG_ERROR_WRONG_TYPE);
    CHECK_STATUS(hubsig_field_text(body, length, &events[1], HUBSIG_FIELD_MESSAGE_ATTACHMENTS, text, 64, &written),
                 HUBSIG_ERROR_WRONG_TYPE);
    CHECK_STATUS(hubsig_text_decode(body, length, (hubsig_span){0, 0}, text, 64, &written), HUBSIG_ERROR_ABSENT);
    CHECK_STATUS(hubsig_text_decode(body, length, (hubsig_span){UINT32_MAX, UINT32_MAX}, text, 64, &written),
                 HUBSIG_ERROR_WRONG_BODY);
    CHECK_STATUS(hubsig_text_decode(body, length, (hubsig_span){1, (uint32_t)length}, text, 64, &written),
                 HUBSIG_ERROR_WRONG_BODY);
    CHECK_STATUS(hubsig_compat(body, length, event, "Zernio", text, 64, &written), HUBSIG_ERROR_UNKNOWN_NAME);
    CHECK_STATUS(hubsig_compat(body, length, event, "", text, 64, &written), HUBSIG_ERROR_UNKNOWN_NAME);
    CHECK_STATUS(hubsig_compat(body, length, event, "\xff", text, 64, &written), HUBSIG_ERROR_UNKNOWN_NAME);
    CHECK(written == 77);
    CHECK_STATUS(hubsig_field_text(body, length, event, HUBSIG_FIELD_KEY, text, 64, &written), HUBSIG_OK);
    CHECK(written == HUBSIG_KEY_LENGTH);
}

/* A child of fork() goes on with the webhook of its parent. */
static void after_fork(void) {
    check_case("after fork");
    fflush(NULL);
    uint8_t *signature = sample_signature(body, length);
    pid_t child = fork();
    if (child == 0) {
        size_t count = 0;
        hubsig_status status = hubsig_receive(webhook, body, length, signature, HUBSIG_SIGNATURE_LENGTH, events, 2,
                                              &count, NULL, NULL);
        _exit(status == HUBSIG_OK && count == 2 ? 0 : 1);
    }
    int outcome = 1;
    CHECK(child > 0 && waitpid(child, &outcome, 0) == child && outcome == 0);
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
}

int main(void) {
    size_t count = 0;
    check_case("a delivery");
    webhook = sample_webhook();
    CHECK_STATUS(hubsig_parse_unverified(body, length, 0, 0, events, 2, &count, NULL), HUBSIG_OK);
    CHECK(events[0].kind == HUBSIG_KIND_MESSAGE_TEXT && events[0].direction == HUBSIG_DIRECTION_INCOMING);
    CHECK(events[1].kind == HUBSIG_KIND_MESSAGE_MIXED && events[1].timestamp_ms == 1767225600456);
    CHECK_TEXT(body + events[1].message_id.start, events[1].message_id.length, "mid.sample-2");
    CHECK_STATUS(hubsig_attachments(body, length, &events[1], attachments, 2, &count), HUBSIG_OK);
    secrets();
    rooms();
    questions();
    after_fork();
    hubsig_webhook_free(webhook);
    return check_end();
}
