/*
 * Bodies of every form, and where they lie: what is JSON and what is not, text that C programs get wrong, and bodies
 * that begin or end at a page that may not be read.
 */
#include "sample.h"

#include <sys/mman.h>
#include <unistd.h>

static void form(const char *body, size_t length, hubsig_status wanted, uint32_t offset) {
    hubsig_event event;
    hubsig_error error = {0};
    size_t count = 0;
    uint8_t *exact = check_copy(body, length);
    if (CHECK_STATUS(hubsig_parse_unverified(exact, length, 0, 0, &event, 1, &count, &error), wanted) &&
        wanted != HUBSIG_OK) {
        CHECK(error.offset == offset && error.http_status == 400);
    }
    CHECK(wanted != HUBSIG_OK || (count == 1 && event.kind == HUBSIG_KIND_UNKNOWN_BODY));
    check_drop(exact, length);
}

#define FORM(body, wanted, offset) form((body), sizeof(body) - 1, (wanted), (offset))

static void forms(void) {
    check_case("what is JSON");
    FORM("null", HUBSIG_OK, 0);
    FORM("1e400", HUBSIG_OK, 0);
    FORM("\"text\"", HUBSIG_OK, 0);
    FORM("\"\\ud800\"", HUBSIG_OK, 0);
    FORM("{}", HUBSIG_OK, 0);
    FORM("{} \t\r\n", HUBSIG_OK, 0);
    FORM("[1]", HUBSIG_OK, 0);

    check_case("what is not");
    FORM("", HUBSIG_ERROR_INVALID_JSON, 0);
    FORM("{", HUBSIG_ERROR_INVALID_JSON, 1);
    FORM("{}\0", HUBSIG_ERROR_INVALID_JSON, 2);
    FORM("{\"a\":NaN}", HUBSIG_ERROR_INVALID_JSON, 5);
    FORM("{\"a\":1,}", HUBSIG_ERROR_INVALID_JSON, 7);
    FORM("\xef\xbb\xbf{}", HUBSIG_ERROR_INVALID_JSON, 0);
    FORM("\"\xc3\"", HUBSIG_ERROR_INVALID_UTF8, 1);
    FORM("\"a\xed\xa0\x80\"", HUBSIG_ERROR_INVALID_UTF8, 2);

    check_case("nesting");
    for (uint32_t levels = 62; levels <= 66; levels++) {
        char deep[200];
        memset(deep, '[', levels);
        memset(deep + levels, ']', levels);
        /* An array is its elements, so there is an event whatever is in it. */
        form(deep, 2 * (size_t)levels, levels <= 64 ? HUBSIG_OK : HUBSIG_ERROR_TOO_DEEP, 64);
    }
    static char deepest[1000000];
    memset(deepest, '[', sizeof deepest);
    form(deepest, sizeof deepest, HUBSIG_ERROR_TOO_DEEP, 64);
}

/* The text of a message, in exactly as much room as it has in the body, and with more. */
static void text(const char *token, const char *wanted, size_t wanted_length) {
    char body[400];
    int length = snprintf(body, sizeof body,
                          "{\"object\":\"instagram\",\"entry\":[{\"id\":\"1\",\"messaging\":[{\"sender\":{\"id\":\"2\"},"
                          "\"recipient\":{\"id\":\"1\"},\"message\":{\"mid\":\"m\",\"text\":\"%s\"}}]}]}",
                          token);
    uint8_t *exact = check_copy(body, (size_t)length);
    hubsig_event event;
    hubsig_value value;
    size_t count = 0;
    CHECK_STATUS(hubsig_parse_unverified(exact, (size_t)length, 0, 0, &event, 1, &count, NULL), HUBSIG_OK);
    CHECK(event.text.length == strlen(token));
    CHECK_STATUS(hubsig_field(exact, (size_t)length, &event, HUBSIG_FIELD_MESSAGE_TEXT, &value), HUBSIG_OK);
    CHECK(((value.flags & HUBSIG_VALUE_ESCAPED) != 0) == (strchr(token, '\\') != NULL));
    for (size_t more = 0; more < 8; more++) {
        size_t capacity = strlen(token) + more;
        uint8_t *room = check_room(capacity);
        size_t written = 0;
        CHECK_STATUS(hubsig_field_text(exact, (size_t)length, &event, HUBSIG_FIELD_MESSAGE_TEXT, room, capacity,
                                       &written),
                     HUBSIG_OK);
        CHECK(written == wanted_length && memcmp(room, wanted, wanted_length) == 0);
        check_drop(room, capacity);
    }
    check_drop(exact, (size_t)length);
}

#define TEXT(token, wanted) text((token), (wanted), sizeof(wanted) - 1)

static void texts(void) {
    check_case("text that holds NUL, surrogates and more");
    TEXT("", "");
    TEXT("plain", "plain");
    TEXT("caf\xc3\xa9", "caf\xc3\xa9");
    TEXT("a\\u0000b", "a\0b");
    TEXT("\\u0000", "\0");
    TEXT("\\ud83d\\ude00", "\xf0\x9f\x98\x80");
    TEXT("\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80");
    TEXT("\\ud83d", "\xef\xbf\xbd");
    TEXT("\\ude00", "\xef\xbf\xbd");
    TEXT("\\ude00\\ud83d", "\xef\xbf\xbd\xef\xbf\xbd");
    TEXT("\\ud83d\\ud83d\\ude00", "\xef\xbf\xbd\xf0\x9f\x98\x80");
    TEXT("\\ud83dx", "\xef\xbf\xbdx");
    TEXT("\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t");
    TEXT("\\u00e9\\u20ac\\uffff", "\xc3\xa9\xe2\x82\xac\xef\xbf\xbf");
    TEXT("1234567\\n", "1234567\n");
    TEXT("12345678\\n12345678", "12345678\n12345678");
}

/* Three pages, of which only the middle one may be touched. */
static uint8_t *page;
static size_t page_size;

static int fence(void) {
    page_size = (size_t)sysconf(_SC_PAGESIZE);
    uint8_t *pages = mmap(NULL, 3 * page_size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED || mprotect(pages + page_size, page_size, PROT_READ | PROT_WRITE) != 0) {
        return 0;
    }
    page = pages + page_size;
    return 1;
}

/* `data` at the very end of the page, or at its very beginning. */
static uint8_t *place(const void *data, size_t length, int at_end) {
    uint8_t *to = at_end ? page + page_size - length : page;
    memset(page, 'x', page_size);
    memcpy(to, data, length);
    return to;
}

/* Everything that reads bytes, over the first `length` of `data`. The answers are those of the same bytes elsewhere. */
static void at_the_fence(const hubsig_webhook *webhook, const uint8_t *data, size_t length, int at_end) {
    hubsig_event events[4], others[4];
    size_t count = 0, other_count = 0, written = 0;
    hubsig_error error = {0}, other_error = {0};
    uint8_t text[8192], other_text[8192];
    size_t other_written = 0;
    uint8_t *here = place(data, length, at_end);
    uint8_t *signature = sample_signature(here, length);
    hubsig_status status = hubsig_receive(webhook, here, length, signature, HUBSIG_SIGNATURE_LENGTH, events, 4, &count,
                                          NULL, &error);
    hubsig_status other = hubsig_parse_unverified(data, length, 0, 0, others, 4, &other_count, &other_error);
    CHECK_STATUS(status, other);
    CHECK(error.offset == other_error.offset && count == other_count);
    if (status == HUBSIG_OK) {
        for (size_t at = 0; at < count; at++) {
            CHECK_STATUS(hubsig_unified(here, length, &events[at], text, sizeof text, &written), HUBSIG_OK);
            CHECK_STATUS(hubsig_unified(data, length, &others[at], other_text, sizeof other_text, &other_written),
                         HUBSIG_OK);
            CHECK(written == other_written && written <= sizeof text && memcmp(text, other_text, written) == 0);
        }
    }
    CHECK_STATUS(hubsig_explain(webhook, here, length, signature, HUBSIG_SIGNATURE_LENGTH, text, sizeof text, &written),
                 HUBSIG_OK);
    hubsig_status decoded =
        hubsig_text_decode(here, length, (hubsig_span){0, (uint32_t)length}, text, sizeof text, &written);
    CHECK_STATUS(decoded, length == 0 ? HUBSIG_ERROR_ABSENT : HUBSIG_OK);
    CHECK(hubsig_challenge(webhook, here, length, text, sizeof text, &written, NULL) != HUBSIG_OK);
    hubsig_signed_request request;
    CHECK(hubsig_verify_signed_request(webhook, here, length, &request, text, sizeof text, &written, NULL) !=
          HUBSIG_OK);
    CHECK(hubsig_verify(webhook, data, length, here, length, NULL, NULL) != HUBSIG_OK);
    hubsig_status signed_with = hubsig_sign(here, length, data, 3, text, sizeof text, &written, NULL);
    CHECK_STATUS(signed_with, length == 0 ? HUBSIG_ERROR_SECRET_EMPTY : HUBSIG_OK);
    /* The header and the room, too. */
    uint8_t *header = place(signature, HUBSIG_SIGNATURE_LENGTH, at_end);
    CHECK_STATUS(hubsig_verify(webhook, data, length, header, HUBSIG_SIGNATURE_LENGTH, NULL, NULL), HUBSIG_OK);
    header = place("", 0, at_end);
    uint8_t *room = at_end ? header - HUBSIG_SIGNATURE_LENGTH : header;
    CHECK_STATUS(hubsig_sign(SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET), data, length, room,
                             HUBSIG_SIGNATURE_LENGTH, &written, NULL),
                 HUBSIG_OK);
    CHECK(memcmp(room, signature, HUBSIG_SIGNATURE_LENGTH) == 0);
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
}

int main(void) {
    forms();
    texts();
    hubsig_webhook *webhook = sample_webhook();
    check_case("bodies between pages that may not be read");
    CHECK(SAMPLE_LENGTH(SAMPLE_BODY) > 600);
    if (CHECK(fence())) {
        for (size_t length = 0; length <= SAMPLE_LENGTH(SAMPLE_BODY); length++) {
            at_the_fence(webhook, SAMPLE_BYTES(SAMPLE_BODY), length, 1);
            at_the_fence(webhook, SAMPLE_BYTES(SAMPLE_BODY), length, 0);
        }
    }
    hubsig_webhook_free(webhook);
    return check_end();
}
