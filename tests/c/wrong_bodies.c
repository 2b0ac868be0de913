/*
 * Events and attachments over bodies that are not theirs: another one, a shorter one, none, one that was freed and lives
 * on as a copy; and structs that no call has filled: zeros, rubbish, random bits. Whatever is passed, the answer is one
 * that the header names, and nothing is read beyond the body: bodies and rooms are as long as they are said to be.
 *
 * Usage: wrong_bodies COUNT < paths of deliveries, one on a line. COUNT is how many random structs are tried.
 */
#include "graph_sample.h"
#include "writer.h"

struct delivery {
    uint8_t *body;
    size_t length;
    hubsig_event *events;
    size_t count;
};

static struct delivery deliveries[2000];
static size_t delivery_count;
static uint16_t fields[15][512]; /* by shape: its fields and the attributes */
static size_t field_counts[15];
static uint64_t state = 20251127;

static size_t below(size_t limit) { return (size_t)(check_random(&state) % limit); }

static int is_defined(hubsig_status status) {
    return status == HUBSIG_OK || status == HUBSIG_ERROR_ABSENT || status == HUBSIG_ERROR_WRONG_TYPE ||
           status == HUBSIG_ERROR_WRONG_BODY;
}

static int is_inside(hubsig_span span, size_t length) { return (uint64_t)span.start + span.length <= length; }

/* Reads what a writer writes; `wanted` is the status, or HUBSIG_OK for any that is defined. */
static void write_out(const struct writer *from, hubsig_status wanted) {
    size_t length;
    hubsig_status status;
    uint8_t *text = writer_text(from, &length, &status);
    CHECK(wanted == HUBSIG_OK ? is_defined(status) : status == wanted);
    if (text != NULL) {
        check_drop(text, length);
    }
}

/* What a value says about the body has to be inside of it. */
static void follow(const uint8_t *body, size_t length, const hubsig_value *value) {
    int has_span = value->type == HUBSIG_TYPE_RAW || (value->type == HUBSIG_TYPE_TEXT && value->flags < 2);
    if (has_span && CHECK(is_inside(value->span, length))) {
        write_out(&(struct writer){.what = SPAN, .body = body, .length = length, .span = value->span}, HUBSIG_OK);
    }
}

static void read_attachment(const uint8_t *body, size_t length, const hubsig_attachment *attachment) {
    struct writer from = {.what = ATTACHMENT, .body = body, .length = length, .attachment = attachment};
    for (uint16_t field = HUBSIG_ATTACHMENT_TYPE; hubsig_attachment_field_name(field) != NULL; field++) {
        hubsig_value value;
        hubsig_status status = hubsig_attachment_field(body, length, attachment, field, &value);
        CHECK(status == HUBSIG_OK || status == HUBSIG_ERROR_WRONG_BODY);
        if (status == HUBSIG_OK) {
            follow(body, length, &value);
        }
        from.field = field;
        write_out(&from, HUBSIG_OK);
    }
}

/* Reads a field in both ways. */
static void read_field(const uint8_t *body, size_t length, const hubsig_event *event, uint16_t field,
                       hubsig_status wanted) {
    hubsig_value value;
    hubsig_status status = hubsig_field(body, length, event, field, &value);
    CHECK(wanted == HUBSIG_OK ? status == HUBSIG_OK || status == HUBSIG_ERROR_WRONG_BODY : status == wanted);
    if (status == HUBSIG_OK) {
        follow(body, length, &value);
    }
    write_out(&(struct writer){.what = FIELD, .body = body, .length = length, .event = event, .field = field}, wanted);
}

/* Makes the request that answers it, if it is one to answer. */
static void answer(const uint8_t *body, size_t length, const hubsig_event *event, hubsig_status wanted) {
    hubsig_graph_api api = graph_api(HUBSIG_LOGIN_INSTAGRAM + (uint32_t)below(4), GRAPH_TOKEN);
    hubsig_request *request = NULL;
    hubsig_status status = hubsig_graph_reply(&api, body, length, event, SAMPLE_BYTES("Hi"), 2, event->timestamp_ms, 0,
                                              &request, NULL);
    /* Not to be answered, or by an id that could not stand in a request. */
    int refused = (status >= HUBSIG_ERROR_REPLY_PLATFORM_MISMATCH && status <= HUBSIG_ERROR_REPLY_COMMENT_EXPIRED) ||
                  status == HUBSIG_ERROR_BUILD_ID_INVALID || status == HUBSIG_ERROR_BUILD_EMPTY;
    CHECK((status == HUBSIG_OK) == (request != NULL));
    CHECK(wanted == HUBSIG_OK ? refused || is_defined(status) : status == wanted);
    if (status == HUBSIG_OK) {
        size_t sent = 0;
        const uint8_t *made = hubsig_request_body(request, &sent);
        CHECK(sent > 2 && made[0] == '{' && made[sent - 1] == '}' && hubsig_request_header_count(request) == 2);
        CHECK(strncmp(hubsig_request_url(request), "https://graph.", 14) == 0);
    }
    hubsig_request_free(request);
}

/* Calls every getter: `some` fields of the event's shape, or all of them with 0. */
static void read_event(const uint8_t *body, size_t length, const hubsig_event *event, size_t some,
                       hubsig_status wanted) {
    static const char *const formats[] = {"socialhook", "socialhook-flat", "zernio", "zernio-data"};
    size_t shape = event->shape < 15 ? event->shape : 0;
    for (size_t at = 0; at < (some > 0 ? some : field_counts[shape]); at++) {
        size_t which = some > 0 ? below(field_counts[shape]) : at;
        read_field(body, length, event, fields[shape][which], wanted);
    }
    size_t count = 0;
    hubsig_status status = hubsig_attachments(body, length, event, NULL, 0, &count);
    if (status == HUBSIG_ERROR_BUFFER_TOO_SMALL) {
        hubsig_attachment *attachments = check_room(count * sizeof *attachments);
        size_t again = 0;
        CHECK_STATUS(hubsig_attachments(body, length, event, attachments, count, &again), HUBSIG_OK);
        CHECK(again == count);
        for (size_t at = 0; at < count; at++) {
            CHECK(is_inside(attachments[at].raw, length));
            read_attachment(body, length, &attachments[at]);
        }
        check_drop(attachments, count * sizeof *attachments);
    } else {
        CHECK(wanted == HUBSIG_OK ? is_defined(status) : status == wanted);
    }
    struct writer from = {.what = UNIFIED, .body = body, .length = length, .event = event};
    write_out(&from, wanted);
    from.what = COMPAT;
    from.format = formats[below(4)];
    write_out(&from, wanted);
    answer(body, length, event, wanted);
}

static void load(void) {
    char path[4096];
    while (fgets(path, sizeof path, stdin) != NULL) {
        struct delivery *delivery = &deliveries[delivery_count];
        path[strcspn(path, "\n")] = '\0';
        delivery->body = check_file(path, &delivery->length);
        hubsig_status status = hubsig_parse_unverified(delivery->body, delivery->length, 0, 0, NULL, 0,
                                                       &delivery->count, NULL);
        if (status != HUBSIG_ERROR_BUFFER_TOO_SMALL) {
            check_drop(delivery->body, delivery->length);
            continue;
        }
        delivery->events = check_room(delivery->count * sizeof(hubsig_event));
        CHECK_STATUS(hubsig_parse_unverified(delivery->body, delivery->length, 0, 0, delivery->events,
                                             delivery->count, &delivery->count, NULL),
                     HUBSIG_OK);
        delivery_count++;
        CHECK(delivery_count < sizeof deliveries / sizeof deliveries[0]);
    }
    for (uint8_t shape = 0; shape < 15; shape++) {
        for (uint32_t number = 1; number <= UINT16_MAX; number++) {
            uint16_t field = (uint16_t)number;
            if (hubsig_field_name(field) != NULL &&
                (hubsig_field_shape(field) == 0 || hubsig_field_shape(field) == shape)) {
                fields[shape][field_counts[shape]++] = field;
            }
        }
    }
}

/* A body that ends early: an event whose JSON is not all there has another body. */
static void shorter(const struct delivery *delivery) {
    for (size_t at = 0; at < delivery->count; at++) {
        const hubsig_event *event = &delivery->events[at];
        size_t end = event->raw.start + event->raw.length;
        size_t lengths[] = {0, 1, end - 1, end, delivery->length - 1, below(delivery->length), below(end), below(end)};
        for (size_t each = 0; each < sizeof lengths / sizeof lengths[0]; each++) {
            uint8_t *body = check_copy(delivery->body, lengths[each]);
            read_event(body, lengths[each], event, each < 4 ? 0 : 8,
                       lengths[each] < end ? HUBSIG_ERROR_WRONG_BODY : HUBSIG_OK);
            check_drop(body, lengths[each]);
        }
    }
}

static void another(const struct delivery *delivery) {
    for (size_t at = 0; at < delivery->count; at++) {
        for (int turn = 0; turn < 8; turn++) {
            const struct delivery *other = &deliveries[below(delivery_count)];
            read_event(other->body, other->length, &delivery->events[at], turn == 0 ? 0 : 8, HUBSIG_OK);
        }
    }
}

/* The body is wiped and freed as soon as its events are there; a copy elsewhere gives the same answers. */
static void moved(const struct delivery *delivery) {
    uint8_t *first = check_copy(delivery->body, delivery->length);
    size_t count = 0;
    hubsig_event *events = check_room(delivery->count * sizeof *events);
    CHECK_STATUS(
        hubsig_parse_unverified(first, delivery->length, 0, 0, events, delivery->count, &count, NULL), HUBSIG_OK);
    memset(first, 0xFF, delivery->length);
    check_drop(first, delivery->length);
    uint8_t *body = check_copy(delivery->body, delivery->length);
    for (size_t at = 0; at < count; at++) {
        struct writer here = {.what = UNIFIED, .body = body, .length = delivery->length, .event = &events[at]};
        struct writer there = {
            .what = UNIFIED, .body = delivery->body, .length = delivery->length, .event = &delivery->events[at]};
        size_t here_length, there_length;
        hubsig_status status;
        uint8_t *one = writer_text(&here, &here_length, &status);
        uint8_t *two = writer_text(&there, &there_length, &status);
        CHECK(one != NULL && two != NULL && here_length == there_length && memcmp(one, two, here_length) == 0);
        check_drop(one, here_length);
        check_drop(two, there_length);
        read_event(body, delivery->length, &events[at], 0, HUBSIG_OK);
    }
    check_drop(body, delivery->length);
    check_drop(events, delivery->count * sizeof *events);
}

/* Structs that no call has filled. None of them is an event of anything. */
static void never_filled(void) {
    const uint8_t *body = SAMPLE_BYTES(SAMPLE_BODY);
    const size_t length = SAMPLE_LENGTH(SAMPLE_BODY);
    hubsig_event event;
    hubsig_attachment attachment;
    const int patterns[] = {0x00, 0xFF, 0xA5};
    for (size_t at = 0; at < 3; at++) {
        memset(&event, patterns[at], sizeof event);
        memset(&attachment, patterns[at], sizeof attachment);
        read_event(body, length, &event, 0, HUBSIG_ERROR_WRONG_BODY);
        read_event(NULL, 0, &event, 0, HUBSIG_ERROR_WRONG_BODY);
        hubsig_value value;
        CHECK_STATUS(hubsig_attachment_field(body, length, &attachment, HUBSIG_ATTACHMENT_URL, &value),
                     HUBSIG_ERROR_WRONG_BODY);
        read_attachment(body, length, &attachment);
        read_attachment(NULL, 0, &attachment);
    }
}

/* Changes an event: all of it at random, a few of its bytes, or its places in the body. */
static void spoil(hubsig_event *event, size_t length) {
    unsigned char bytes[sizeof *event];
    hubsig_span *spans[] = {&event->raw,          &event->field,        &event->account_id, &event->phone_number_id,
                            &event->sender_id,    &event->recipient_id, &event->user_id,    &event->message_id,
                            &event->target_id,    &event->text,         &event->private_value};
    switch (below(4)) {
    case 0:
        for (size_t at = 0; at < sizeof bytes; at++) {
            bytes[at] = (unsigned char)below(256);
        }
        memcpy(event, bytes, sizeof bytes);
        break;
    case 1:
        memcpy(bytes, event, sizeof bytes);
        for (size_t turn = below(8) + 1; turn > 0; turn--) {
            bytes[below(sizeof bytes)] = (unsigned char)below(256);
        }
        memcpy(event, bytes, sizeof bytes);
        break;
    default:
        for (size_t turn = below(4) + 1; turn > 0; turn--) {
            hubsig_span *span = spans[below(11)];
            span->start = (uint32_t)below(length + 2);
            span->length = (uint32_t)below(below(4) == 0 ? (size_t)UINT32_MAX + 1 : length - span->start % length + 2);
        }
        event->private_list = (uint8_t)below(16);
        event->kind = (uint16_t)(below(3) == 0 ? below(140) : event->kind);
        event->private_keys = (uint32_t)(below(3) == 0 ? below((size_t)1 << 32) : event->private_keys);
        event->private_around = (uint32_t)below(length + 2);
        event->private_related = (uint32_t)below(length + 2);
    }
}

static void random_structs(unsigned long count) {
    for (unsigned long turn = 0; turn < count; turn++) {
        const struct delivery *delivery = &deliveries[below(delivery_count)];
        hubsig_event event = delivery->events[below(delivery->count)];
        spoil(&event, delivery->length);
        read_event(delivery->body, delivery->length, &event, 3, HUBSIG_OK);
        hubsig_attachment attachment = {{(uint32_t)below(delivery->length + 2), 0}, (uint8_t)below(256)};
        attachment.raw.length = (uint32_t)below(below(8) == 0 ? (size_t)UINT32_MAX + 1 : delivery->length);
        if (turn % 8 == 0) {
            read_attachment(delivery->body, delivery->length, &attachment);
        } else {
            hubsig_value value;
            uint16_t field = (uint16_t)(HUBSIG_ATTACHMENT_TYPE + below(17));
            if (hubsig_attachment_field(delivery->body, delivery->length, &attachment, field, &value) == HUBSIG_OK) {
                follow(delivery->body, delivery->length, &value);
            }
        }
    }
}

/*
 * Spans of what is no text. Of broken escapes there is one text, whatever the capacity. Of broken UTF-8, which no body
 * that was read holds, there may be several; but nothing is written where it must not be, and the length that is asked
 * for is enough.
 */
static void no_text(unsigned long count) {
    static const char alphabet[] = "\\\\\\uuud8d83cdE0nx\"/\xff\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80";
    const size_t ascii = strcspn(alphabet, "\xff");
    for (unsigned long turn = 0; turn < count; turn++) {
        uint8_t wanted[256], text[256], body[40];
        size_t length = below(sizeof body) + 1;
        size_t choice = turn % 2 == 0 ? ascii : sizeof alphabet - 1;
        size_t wanted_length = 0;
        size_t needed = 0;
        for (size_t at = 0; at < length; at++) {
            body[at] = (uint8_t)alphabet[below(choice)];
        }
        uint8_t *exact = check_copy(body, length);
        struct writer from = {.what = SPAN, .body = exact, .length = length, .span = {0, (uint32_t)length}};
        CHECK_STATUS(writer_call(&from, wanted, sizeof wanted, &wanted_length), HUBSIG_OK);
        CHECK_STATUS(writer_call(&from, NULL, 0, &needed), HUBSIG_ERROR_BUFFER_TOO_SMALL);
        for (size_t capacity = 0; capacity < sizeof text; capacity++) {
            size_t written = 0;
            memset(text, CHECK_PATTERN, sizeof text);
            hubsig_status status = writer_call(&from, text, capacity, &written);
            CHECK(check_untouched(text + capacity, sizeof text - capacity));
            CHECK(status == HUBSIG_OK || (status == HUBSIG_ERROR_BUFFER_TOO_SMALL && written > capacity));
            CHECK(status == HUBSIG_OK || check_untouched(text, capacity));
            CHECK(status == HUBSIG_OK || capacity < needed);
            if (choice == ascii) {
                CHECK(written == wanted_length && (status == HUBSIG_OK) == (capacity >= wanted_length));
                CHECK(status != HUBSIG_OK || memcmp(text, wanted, written) == 0);
            }
        }
        check_drop(exact, length);
    }
}

int main(int argc, char **argv) {
    unsigned long count = argc > 1 ? strtoul(argv[1], NULL, 10) : 200000;
    check_case("deliveries to begin with");
    load();
    CHECK(delivery_count > 10);
    if (delivery_count == 0) {
        return check_end();
    }
    check_case("structs that were never filled");
    never_filled();
    check_case("a body that is shorter");
    for (size_t at = 0; at < delivery_count; at++) {
        shorter(&deliveries[at]);
    }
    check_case("another body");
    for (size_t at = 0; at < delivery_count; at++) {
        another(&deliveries[at]);
    }
    check_case("a body that was freed, and a copy of it");
    for (size_t at = 0; at < delivery_count; at++) {
        moved(&deliveries[at]);
    }
    check_case("structs of random bits");
    random_structs(count);
    check_case("spans of what is no text");
    no_text(count / 100);
    for (size_t at = 0; at < delivery_count; at++) {
        check_drop(deliveries[at].events, deliveries[at].count * sizeof(hubsig_event));
        check_drop(deliveries[at].body, deliveries[at].length);
    }
    return check_end();
}
