/*
 * A delivery of two messages, what signs and verifies it, and a signed_request: what most of the programs beside this
 * file begin with. All ids, names and texts are invented.
 */
#ifndef HUBSIG_TESTS_SAMPLE_H
#define HUBSIG_TESTS_SAMPLE_H

#include "check.h"

#define SAMPLE_SECRET "0123456789abcdef0123456789abcdef"
#define SAMPLE_TOKEN "a verify token"
#define SAMPLE_QUERY "?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a+verify%20token"
#define SAMPLE_CHALLENGE "1158201444"
#define SAMPLE_PAYLOAD "{\"user_id\":\"218471\",\"algorithm\":\"HMAC-SHA256\",\"issued_at\":1767225600}"

/* Text with escapes in the first event, two attachments in the second. */
#define SAMPLE_BODY                                                                                                    \
    "{\"object\":\"instagram\",\"entry\":[{\"id\":\"17841400000000001\",\"time\":1767225600000,\"messaging\":["        \
    "{\"sender\":{\"id\":\"1000000000000001\"},\"recipient\":{\"id\":\"17841400000000001\"},"                          \
    "\"timestamp\":1767225600123,\"message\":{\"mid\":\"mid.sample-1\",\"text\":\"caf\\u00e9 \\ud83d\\ude00 \\/ x\"}}," \
    "{\"sender\":{\"id\":\"1000000000000001\"},\"recipient\":{\"id\":\"17841400000000001\"},"                          \
    "\"timestamp\":1767225600456,\"message\":{\"mid\":\"mid.sample-2\",\"attachments\":["                              \
    "{\"type\":\"image\",\"payload\":{\"url\":\"https:\\/\\/media.example\\/1.jpg?asset_id=600000000000001"            \
    "&signature=AbZ3kq0TnTY1wYw5m2Lx\"}},"                                                                             \
    "{\"type\":\"video\",\"payload\":{\"url\":\"https:\\/\\/media.example\\/2.mp4\"}}]}}]}]}"
#define SAMPLE_TEXT "caf\xc3\xa9 \xf0\x9f\x98\x80 / x"
#define SAMPLE_EVENTS 2
/* A minute after the first. */
#define SAMPLE_NOW INT64_C(1767225660123)
#define SAMPLE_ATTACHMENTS 2

#define SAMPLE_BYTES(text) ((const uint8_t *)(text))
#define SAMPLE_LENGTH(text) (sizeof(text) - 1)

/* Options with these secrets and nothing else. */
CHECK_UNUSED static hubsig_options sample_options(const hubsig_bytes *secrets, size_t count) {
    hubsig_options options = HUBSIG_OPTIONS_INIT;
    options.app_secrets = secrets;
    options.app_secret_count = count;
    return options;
}

/* A webhook with the sample's secret and token. */
CHECK_UNUSED static hubsig_webhook *sample_webhook(void) {
    hubsig_bytes secret = {SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET)};
    hubsig_options options = sample_options(&secret, 1);
    hubsig_webhook *webhook = NULL;
    options.verify_token.data = SAMPLE_BYTES(SAMPLE_TOKEN);
    options.verify_token.length = SAMPLE_LENGTH(SAMPLE_TOKEN);
    if (hubsig_webhook_new(&options, &webhook, NULL) != HUBSIG_OK) {
        fputs("no webhook\n", stderr);
        exit(2);
    }
    return webhook;
}

/* The signature of a body, in exactly as much room as it has bytes. */
CHECK_UNUSED static uint8_t *sample_signature(const uint8_t *body, size_t length) {
    uint8_t *signature = check_room(HUBSIG_SIGNATURE_LENGTH);
    size_t written = 0;
    hubsig_status status = hubsig_sign(SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET), body, length,
                                       signature, HUBSIG_SIGNATURE_LENGTH, &written, NULL);
    if (status != HUBSIG_OK || written != HUBSIG_SIGNATURE_LENGTH) {
        fputs("no signature\n", stderr);
        exit(2);
    }
    return signature;
}

/* Writes `length` bytes as base64url without padding; returns how many characters that are. */
static size_t sample_base64(const uint8_t *bytes, size_t length, uint8_t *out) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    size_t written = 0;
    for (size_t at = 0; at < length; at += 3) {
        uint32_t group = (uint32_t)bytes[at] << 16;
        group |= at + 1 < length ? (uint32_t)bytes[at + 1] << 8 : 0;
        group |= at + 2 < length ? bytes[at + 2] : 0;
        size_t characters = at + 2 < length ? 4 : length - at + 1;
        for (size_t each = 0; each < characters; each++) {
            out[written++] = (uint8_t)digits[(group >> (18 - 6 * each)) & 63];
        }
    }
    return written;
}

/* A signed_request with this payload, in exactly as much room as it has bytes. */
CHECK_UNUSED static uint8_t *sample_signed_request(const char *payload, size_t *length) {
    uint8_t encoded[1024];
    uint8_t digest[32];
    uint8_t field[1100];
    size_t encoded_length = sample_base64(SAMPLE_BYTES(payload), strlen(payload), encoded);
    uint8_t *signature = sample_signature(encoded, encoded_length);
    for (size_t at = 0; at < sizeof digest; at++) {
        char hex[3] = {(char)signature[7 + 2 * at], (char)signature[8 + 2 * at], '\0'};
        digest[at] = (uint8_t)strtoul(hex, NULL, 16);
    }
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
    *length = sample_base64(digest, sizeof digest, field);
    field[(*length)++] = '.';
    memcpy(field + *length, encoded, encoded_length);
    *length += encoded_length;
    return check_copy(field, *length);
}

#endif
