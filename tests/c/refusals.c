/*
 * What is refused, and how: options that make no webhook, limits, headers, handshakes and signed requests. Each has a
 * status of its own, the same in the error, with the HTTP status to answer and the place where it is known.
 */
#include "sample.h"

static hubsig_webhook *webhook;
static hubsig_event events[SAMPLE_EVENTS];
static const uint8_t *body = SAMPLE_BYTES(SAMPLE_BODY);
static const size_t length = SAMPLE_LENGTH(SAMPLE_BODY);

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
        hubsig_options options = sample_options(both, 2);
        refused(&options, status[at]);
        options = sample_options(both + 1, 1);
        refused(&options, status[at]);
        options = sample_options(&good, 1);
        options.verify_token = bad[at];
        if (bad[at].data != NULL) {
            refused(&options, HUBSIG_ERROR_VERIFY_TOKEN_BLANK);
        }
    }
    hubsig_bytes unset = {NULL, 5};
    hubsig_options options = sample_options(&unset, 1);
    refused(&options, HUBSIG_ERROR_NULL_POINTER);
    unset = (hubsig_bytes){SAMPLE_BYTES("x"), SIZE_MAX};
    refused(&options, HUBSIG_ERROR_TOO_LONG);
    options = sample_options(&good, SIZE_MAX);
    refused(&options, HUBSIG_ERROR_TOO_LONG);
    options = sample_options(NULL, 1);
    refused(&options, HUBSIG_ERROR_NULL_POINTER);
    unsigned char *askew = check_room(sizeof good + 1);
    memcpy(askew + 1, &good, sizeof good);
    options = sample_options((const hubsig_bytes *)(const void *)(askew + 1), 1);
    refused(&options, HUBSIG_ERROR_NULL_POINTER);
    check_drop(askew, sizeof good + 1);
    options = sample_options(NULL, 0);
    refused(&options, HUBSIG_ERROR_SECRET_MISSING);
    options = sample_options(&good, 1);
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
}

static void limits(void) {
    check_case("limits");
    hubsig_webhook *made = NULL;
    hubsig_error error = {0};
    size_t count = 0;
    uint8_t *signature = sample_signature(body, length);
    hubsig_bytes secret = {SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET)};
    hubsig_options options = sample_options(&secret, 1);
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

static void handshakes(void) {
    uint8_t text[64];
    size_t written = 77;
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
    hubsig_options options = sample_options(&secret, 1);
    hubsig_webhook *tokenless = NULL;
    CHECK_STATUS(hubsig_webhook_new(&options, &tokenless, NULL), HUBSIG_OK);
    CHECK_STATUS(hubsig_challenge(tokenless, SAMPLE_BYTES(SAMPLE_QUERY), SAMPLE_LENGTH(SAMPLE_QUERY), text,
                                  sizeof text, &written, NULL),
                 HUBSIG_ERROR_HANDSHAKE_UNSET);
    hubsig_webhook_free(tokenless);
    CHECK(written == 77);
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

int main(void) {
    webhook = sample_webhook();
    options();
    limits();
    headers();
    handshakes();
    signed_requests();
    hubsig_webhook_free(webhook);
    return check_end();
}
