/*
 * What each function does when it is used as the header says, and what it answers to a request that is to be refused.
 * Every room is as large as it is said to be and no larger, so that a sanitizer or valgrind sees one byte too many.
 */
#include "writer.h"

#include <sys/wait.h>
#include <unistd.h>

static hubsig_webhook *webhook;
static hubsig_event events[SAMPLE_EVENTS];
static hubsig_attachment attachments[SAMPLE_ATTACHMENTS];
static const uint8_t *body = SAMPLE_BYTES(SAMPLE_BODY);
static const size_t length = SAMPLE_LENGTH(SAMPLE_BODY);

static hubsig_options with_secrets(const hubsig_bytes *secrets, size_t count) {
    hubsig_options options = HUBSIG_OPTIONS_INIT;
    options.app_secrets = secrets;
    options.app_secret_count = count;
    return options;
}

/* A webhook that is refused: the status is in the error, too, and there is no webhook. */
static void refused(const hubsig_options *options, hubsig_status wanted) {
    hubsig_webhook *made = NULL;
    hubsig_error error = {0};
    CHECK_STATUS(hubsig_webhook_new(options, &made, &error), wanted);
    CHECK(made == NULL && error.status == wanted && error.http_status == 500 && error.offset == HUBSIG_NO_OFFSET);
}

static void options(void) {
    const hubsig_bytes good = {SAMPLE_BYTES("a secret"), 8};
    const hubsig_bytes bad[] = {{NULL, 0}, {SAMPLE_BYTES(""), 0}, {SAMPLE_BYTES(" \t\r\n"), 4}};
    const hubsig_status status[] = {HUBSIG_ERROR_SECRET_EMPTY, HUBSIG_ERROR_SECRET_EMPTY, HUBSIG_ERROR_SECRET_BLANK};
    check_case("options that are refused");
    for (size_t at = 0; at < 3; at++) {
        hubsig_bytes both[] = {good, bad[at]};
        hubsig_options options = with_secrets(both, 2);
        refused(&options, status[at]);
        options = with_secrets(both + 1, 1);
        refused(&options, status[at]);
        options = with_secrets(&good, 1);
        options.verify_token = bad[at];
        if (bad[at].data != NULL) {
            refused(&options, HUBSIG_ERROR_VERIFY_TOKEN_BLANK);
        }
    }
    hubsig_bytes unset = {NULL, 5};
    hubsig_options options = with_secrets(&unset, 1);
    refused(&options, HUBSIG_ERROR_NULL_POINTER);
    unset = (hubsig_bytes){SAMPLE_BYTES("x"), SIZE_MAX};
    refused(&options, HUBSIG_ERROR_TOO_LONG);
    options = with_secrets(&good, SIZE_MAX);
    refused(&options, HUBSIG_ERROR_TOO_LONG);
    options = with_secrets(NULL, 1);
    refused(&options, HUBSIG_ERROR_NULL_POINTER);
    options = with_secrets(NULL, 0);
    refused(&options, HUBSIG_ERROR_SECRET_MISSING);
    options = with_secrets(&good, 1);
    options.verify_token = (hubsig_bytes){NULL, 3};
    refused(&options, HUBSIG_ERROR_NULL_POINTER);

    check_case("options of another size");
    /* No more than the size is read where it is not the right one. */
    const size_t sizes[] = {0, 1, sizeof(size_t), sizeof(hubsig_options) - 1, sizeof(hubsig_options) + 8, SIZE_MAX};
    for (size_t at = 0; at < sizeof sizes / sizeof sizes[0]; at++) {
        size_t *size = check_copy(&sizes[at], sizeof *size);
        refused((const hubsig_options *)(const void *)size, HUBSIG_ERROR_OPTIONS_SIZE);
        check_drop(size, sizeof *size);
    }

    check_case("limits");
    hubsig_webhook *made = NULL;
    hubsig_error error = {0};
    size_t count = 0;
    uint8_t *signature = sample_signature(body, length);
    hubsig_bytes secret = {SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET)};
    options = with_secrets(&secret, 1);
    options.max_body = length;
    options.max_events = SAMPLE_EVENTS;
    CHECK_STATUS(hubsig_webhook_new(&options, &made, NULL), HUBSIG_OK);
    CHECK_STATUS(hubsig_receive(made, body, length, signature, HUBSIG_SIGNATURE_LENGTH, events, SAMPLE_EVENTS, &count,
                                NULL, &error),
                 HUBSIG_OK);
    hubsig_webhook_free(made);
    options.max_events = SAMPLE_EVENTS - 1;
    CHECK_STATUS(hubsig_webhook_new(&options, &made, NULL), HUBSIG_OK);
    CHECK_STATUS(hubsig_receive(made, body, length, signature, HUBSIG_SIGNATURE_LENGTH, events, SAMPLE_EVENTS, &count,
                                NULL, &error),
                 HUBSIG_ERROR_TOO_MANY_EVENTS);
    CHECK(error.http_status == 413);
    hubsig_webhook_free(made);
    options.max_body = length - 1;
    CHECK_STATUS(hubsig_webhook_new(&options, &made, NULL), HUBSIG_OK);
    CHECK_STATUS(hubsig_verify(made, body, length, signature, HUBSIG_SIGNATURE_LENGTH, NULL, &error),
                 HUBSIG_ERROR_BODY_TOO_LARGE);
    CHECK(error.http_status == 413);
    hubsig_webhook_free(made);
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
    CHECK_STATUS(hubsig_parse_unverified(body, length, length - 1, 0, events, 2, &count, NULL),
                 HUBSIG_ERROR_BODY_TOO_LARGE);
    CHECK_STATUS(hubsig_parse_unverified(body, length, 0, 1, events, 2, &count, NULL), HUBSIG_ERROR_TOO_MANY_EVENTS);
#if SIZE_MAX > UINT32_MAX
    options.max_body = (size_t)UINT32_MAX + 1;
    refused(&options, HUBSIG_ERROR_LIMIT_INVALID);
    options.max_body = 0;
    options.max_events = SIZE_MAX;
    refused(&options, HUBSIG_ERROR_LIMIT_INVALID);
    CHECK_STATUS(hubsig_parse_unverified(body, length, SIZE_MAX, 0, events, 2, &count, NULL),
                 HUBSIG_ERROR_LIMIT_INVALID);
    CHECK_STATUS(hubsig_parse_unverified(body, length, 0, SIZE_MAX, events, 2, &count, NULL),
                 HUBSIG_ERROR_LIMIT_INVALID);
#endif
}

/* Several secrets, in memory that is gone when they are used. */
static void secrets(void) {
    check_case("several secrets");
    const char *const texts[] = {"the first secret", "x", SAMPLE_SECRET};
    hubsig_bytes *each = check_room(3 * sizeof *each);
    hubsig_webhook *made = NULL;
    for (size_t at = 0; at < 3; at++) {
        each[at] = (hubsig_bytes){check_copy(texts[at], strlen(texts[at])), strlen(texts[at])};
    }
    hubsig_options options = with_secrets(each, 3);
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

/* A header that is refused, by both functions that look at one. */
static void header(const char *value, size_t value_length, hubsig_status wanted, uint32_t offset) {
    hubsig_error error = {0};
    size_t count = 77;
    CHECK_STATUS(hubsig_verify(webhook, body, length, SAMPLE_BYTES(value), value_length, NULL, &error), wanted);
    CHECK(error.status == wanted && error.offset == offset && error.http_status == 401);
    CHECK_STATUS(hubsig_receive(webhook, body, length, SAMPLE_BYTES(value), value_length, events, 2, &count, NULL,
                                &error),
                 wanted);
    CHECK(error.status == wanted && error.offset == offset && count == 77);
}

static void headers(void) {
    check_case("headers that are refused");
    uint8_t *signature = sample_signature(body, length);
    char value[256];
    header(NULL, 0, HUBSIG_ERROR_SIGNATURE_MISSING, HUBSIG_NO_OFFSET);
    header("", 0, HUBSIG_ERROR_SIGNATURE_EMPTY, HUBSIG_NO_OFFSET);
    header(" \t", 2, HUBSIG_ERROR_SIGNATURE_EMPTY, HUBSIG_NO_OFFSET);
    header("sha1=0123456789012345678901234567890123456789", 45, HUBSIG_ERROR_SIGNATURE_ALGORITHM, HUBSIG_NO_OFFSET);
    for (size_t cut = 7; cut < HUBSIG_SIGNATURE_LENGTH; cut++) {
        header((const char *)signature, cut, HUBSIG_ERROR_SIGNATURE_LENGTH, HUBSIG_NO_OFFSET);
    }
    for (uint32_t at = 7; at < HUBSIG_SIGNATURE_LENGTH; at++) {
        memcpy(value, signature, HUBSIG_SIGNATURE_LENGTH);
        value[at] = 'g';
        header(value, HUBSIG_SIGNATURE_LENGTH, HUBSIG_ERROR_SIGNATURE_NOT_HEX, at);
        value[at] = (char)0xE9;
        header(value, HUBSIG_SIGNATURE_LENGTH, HUBSIG_ERROR_SIGNATURE_NOT_ASCII, at);
        value[at] = signature[at] == '0' ? '1' : '0';
        header(value, HUBSIG_SIGNATURE_LENGTH, HUBSIG_ERROR_SIGNATURE_MISMATCH, HUBSIG_NO_OFFSET);
    }
    memcpy(value, signature, HUBSIG_SIGNATURE_LENGTH);
    memcpy(value + HUBSIG_SIGNATURE_LENGTH, ", ", 2);
    memcpy(value + HUBSIG_SIGNATURE_LENGTH + 2, signature, HUBSIG_SIGNATURE_LENGTH);
    header(value, 2 * HUBSIG_SIGNATURE_LENGTH + 2, HUBSIG_ERROR_SIGNATURE_REPEATED, HUBSIG_NO_OFFSET);
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
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

    check_case("handshakes that are refused");
    const struct {
        const char *query;
        hubsig_status status;
    } queries[] = {
        {"", HUBSIG_ERROR_HANDSHAKE_MISSING},
        {"?", HUBSIG_ERROR_HANDSHAKE_MISSING},
        {"hub.mode=subscribe&hub.challenge=1", HUBSIG_ERROR_HANDSHAKE_MISSING},
        {"hub.mode=other&hub.challenge=1&hub.verify_token=a+verify+token", HUBSIG_ERROR_HANDSHAKE_MODE},
        {"hub.mode=subscribe&hub.challenge=1&hub.verify_token=b", HUBSIG_ERROR_HANDSHAKE_TOKEN},
        {"hub.mode=subscribe&hub.challenge=1&hub.verify_token=\xff", HUBSIG_ERROR_HANDSHAKE_TOKEN},
        {"hub.mode=subscribe&hub.challenge=%3Cb%3E&hub.verify_token=a+verify+token", HUBSIG_ERROR_HANDSHAKE_CHALLENGE},
        {"hub.mode=subscribe&hub.mode=subscribe&hub.challenge=1&hub.verify_token=a", HUBSIG_ERROR_HANDSHAKE_REPEATED},
    };
    for (size_t at = 0; at < sizeof queries / sizeof queries[0]; at++) {
        hubsig_error error = {0};
        CHECK_STATUS(hubsig_challenge(webhook, SAMPLE_BYTES(queries[at].query), strlen(queries[at].query), text,
                                      sizeof text, &written, &error),
                     queries[at].status);
        CHECK(error.http_status == 403);
    }
    hubsig_bytes secret = {SAMPLE_BYTES("s"), 1};
    hubsig_options options = with_secrets(&secret, 1);
    hubsig_webhook *tokenless = NULL;
    CHECK_STATUS(hubsig_webhook_new(&options, &tokenless, NULL), HUBSIG_OK);
    CHECK_STATUS(hubsig_challenge(tokenless, SAMPLE_BYTES(SAMPLE_QUERY), SAMPLE_LENGTH(SAMPLE_QUERY), text,
                                  sizeof text, &written, NULL),
                 HUBSIG_ERROR_HANDSHAKE_UNSET);
    hubsig_webhook_free(tokenless);
}

static void signed_requests(void) {
    check_case("signed requests");
    const struct {
        const char *payload;
        hubsig_status status;
        int64_t issued_at;
        int64_t expires;
    } each[] = {
        {SAMPLE_PAYLOAD, HUBSIG_OK, 1767225600, HUBSIG_NO_TIME},
        {"{\"algorithm\":\"HMAC-SHA256\",\"expires\":0,\"user_id\":\"218471\"}", HUBSIG_OK, HUBSIG_NO_TIME, 0},
        {"{\"algorithm\":\"none\",\"user_id\":\"218471\"}", HUBSIG_ERROR_SIGNED_REQUEST_ALGORITHM, 0, 0},
        {"{\"user_id\":\"218471\"}", HUBSIG_ERROR_SIGNED_REQUEST_ALGORITHM, 0, 0},
        {"{\"algorithm\":\"HMAC-SHA256\"}", HUBSIG_ERROR_SIGNED_REQUEST_MALFORMED, 0, 0},
        {"[]", HUBSIG_ERROR_SIGNED_REQUEST_MALFORMED, 0, 0},
    };
    for (size_t at = 0; at < sizeof each / sizeof each[0]; at++) {
        size_t field_length = 0;
        uint8_t *field = sample_signed_request(each[at].payload, &field_length);
        uint8_t *payload = check_room(field_length);
        size_t written = 0;
        hubsig_signed_request request;
        hubsig_error error = {0};
        hubsig_status status = hubsig_verify_signed_request(webhook, field, field_length, &request, payload,
                                                            field_length, &written, &error);
        CHECK_STATUS(status, each[at].status);
        if (status == HUBSIG_OK) {
            CHECK_TEXT(payload, written, each[at].payload);
            CHECK(request.issued_at == each[at].issued_at && request.expires == each[at].expires);
            CHECK_TEXT(payload + request.user_id.start, request.user_id.length, "218471");
            CHECK(request.secret_index == 0);
        } else {
            CHECK(error.status == status && error.http_status == hubsig_http_status(status));
        }
        field[3] = field[3] == 'A' ? 'B' : 'A';
        CHECK_STATUS(hubsig_verify_signed_request(webhook, field, field_length, &request, payload, field_length,
                                                  &written, NULL),
                     HUBSIG_ERROR_SIGNED_REQUEST_MISMATCH);
        for (size_t cut = 0; cut < field_length; cut++) {
            uint8_t *part = check_copy(field, cut);
            CHECK(hubsig_verify_signed_request(webhook, part, cut, &request, payload, field_length, &written, NULL) !=
                  HUBSIG_OK);
            check_drop(part, cut);
        }
        check_drop(payload, field_length);
        check_drop(field, field_length);
    }
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
    options();
    secrets();
    headers();
    rooms();
    questions();
    signed_requests();
    after_fork();
    hubsig_webhook_free(webhook);
    return check_end();
}
