/*
 * Every export that takes a pointer × every pointer good, NULL or misaligned × every length whole, 0, 1 or SIZE_MAX, in
 * all combinations.
 *
 * A table says what the arguments of each export are for; what has to come out of a combination follows from that alone.
 * Outputs hold a pattern before each call, and have to hold it still where nothing may be written.
 */
#include "graph_sample.h"

#include <stdalign.h>

enum role {
    DATA,     /* bytes to read, with a length */
    OBJECT,   /* one struct to read */
    STRING,   /* a plain C string to read */
    ROOM,     /* room for bytes or structs, with a capacity */
    NEEDED,   /* room for the number that is needed: written if the room is too small, too */
    RESULT,   /* room for one object */
    OPTIONAL, /* the same, or NULL */
    ERROR     /* room for a hubsig_error, or NULL: written on failure only */
};

struct argument {
    enum role role;
    size_t size;      /* of one element */
    size_t alignment; /* of it */
    const void *data; /* what is read there */
    size_t length;    /* how many elements there are, or are needed */
};

#define ARGUMENTS 8
#define CHOICES 12

/* One way to pass an argument. */
struct choice {
    void *pointer;
    size_t length;
    int invalid; /* the pointer may not be used with this length */
    int whole;   /* nothing is wrong with it */
    void *block; /* what to free */
};

struct export {
    const char *name;
    hubsig_status (*call)(const struct choice *const *with);
    struct argument arguments[ARGUMENTS];
};

#define BYTES(at) (const uint8_t *)with[at]->pointer, with[at]->length
#define SPACE(at) (uint8_t *)with[at]->pointer, with[at]->length
#define AT(at) (void *)with[at]->pointer

static hubsig_status call_new(const struct choice *const *with) {
    hubsig_status status = hubsig_webhook_new(AT(0), AT(1), AT(2));
    if (status == HUBSIG_OK) {
        hubsig_webhook_free(*(hubsig_webhook **)with[1]->pointer);
    }
    return status;
}

static hubsig_status call_receive(const struct choice *const *with) {
    return hubsig_receive(AT(0), BYTES(1), BYTES(2), AT(3), with[3]->length, AT(4), AT(5), AT(6));
}

static hubsig_status call_verify(const struct choice *const *with) {
    return hubsig_verify(AT(0), BYTES(1), BYTES(2), AT(3), AT(4));
}

static hubsig_status call_challenge(const struct choice *const *with) {
    return hubsig_challenge(AT(0), BYTES(1), SPACE(2), AT(3), AT(4));
}

static hubsig_status call_explain(const struct choice *const *with) {
    return hubsig_explain(AT(0), BYTES(1), BYTES(2), SPACE(3), AT(4));
}

static hubsig_status call_parse(const struct choice *const *with) {
    return hubsig_parse_unverified(BYTES(0), 0, 0, AT(1), with[1]->length, AT(2), AT(3));
}

static hubsig_status call_field(const struct choice *const *with) {
    return hubsig_field(BYTES(0), AT(1), HUBSIG_FIELD_MESSAGE_TEXT, AT(2));
}

static hubsig_status call_field_text(const struct choice *const *with) {
    return hubsig_field_text(BYTES(0), AT(1), HUBSIG_FIELD_MESSAGE_TEXT, SPACE(2), AT(3));
}

static hubsig_span text_span;

static hubsig_status call_text_decode(const struct choice *const *with) {
    return hubsig_text_decode(BYTES(0), text_span, SPACE(1), AT(2));
}

static hubsig_status call_attachments(const struct choice *const *with) {
    return hubsig_attachments(BYTES(0), AT(1), AT(2), with[2]->length, AT(3));
}

static hubsig_status call_attachment_field(const struct choice *const *with) {
    return hubsig_attachment_field(BYTES(0), AT(1), HUBSIG_ATTACHMENT_URL, AT(2));
}

static hubsig_status call_attachment_text(const struct choice *const *with) {
    return hubsig_attachment_text(BYTES(0), AT(1), HUBSIG_ATTACHMENT_URL, SPACE(2), AT(3));
}

static hubsig_status call_unified(const struct choice *const *with) {
    return hubsig_unified(BYTES(0), AT(1), SPACE(2), AT(3));
}

static hubsig_status call_compat(const struct choice *const *with) {
    return hubsig_compat(BYTES(0), AT(1), AT(2), SPACE(3), AT(4));
}

static hubsig_status call_sign(const struct choice *const *with) {
    return hubsig_sign(BYTES(0), BYTES(1), SPACE(2), AT(3), AT(4));
}

static hubsig_status call_signed_request(const struct choice *const *with) {
    return hubsig_verify_signed_request(AT(0), BYTES(1), AT(2), SPACE(3), AT(4), AT(5));
}

/* Misaligned on purpose: one byte into a block that is aligned. */
static void *askew(void *block) { return (unsigned char *)block + 1; }

static hubsig_status freed(hubsig_status status, const struct choice *with) {
    if (status == HUBSIG_OK) {
        hubsig_request_free(*(hubsig_request **)with->pointer);
    }
    return status;
}

static hubsig_status call_graph_call(const struct choice *const *with) {
    return freed(hubsig_graph_call(AT(0), HUBSIG_METHOD_POST, BYTES(1), AT(2), with[2]->length, BYTES(3), AT(4), AT(5)),
                 with[4]);
}

static hubsig_status call_graph_send(const struct choice *const *with) {
    return freed(hubsig_graph_send(AT(0), AT(1), AT(2), AT(3)), with[2]);
}

static hubsig_status call_graph_reply(const struct choice *const *with) {
    return freed(hubsig_graph_reply(AT(0), BYTES(1), AT(2), BYTES(3), SAMPLE_NOW, 0, AT(4), AT(5)), with[4]);
}

static hubsig_status call_graph_act(const struct choice *const *with) {
    return freed(hubsig_graph_act(AT(0), AT(1), AT(2), AT(3)), with[2]);
}

static hubsig_status call_graph_oauth(const struct choice *const *with) {
    return freed(hubsig_graph_oauth(HUBSIG_OAUTH_REFRESH, AT(0), AT(1), AT(2)), with[1]);
}

static hubsig_status call_graph_callback(const struct choice *const *with) {
    return hubsig_graph_callback(BYTES(0), BYTES(1), SPACE(2), AT(3), AT(4));
}

static hubsig_status call_graph_proof(const struct choice *const *with) {
    return hubsig_graph_proof(BYTES(0), BYTES(1), 1780000000, SPACE(2), AT(3));
}

static hubsig_status call_graph_interpret(const struct choice *const *with) {
    return hubsig_graph_interpret(200, AT(0), with[0]->length, BYTES(1), AT(2));
}

static hubsig_status call_graph_token(const struct choice *const *with) {
    return hubsig_graph_token(200, BYTES(0), AT(1));
}

static hubsig_status call_answer_text(const struct choice *const *with) {
    return hubsig_answer_text(BYTES(0), AT(1), HUBSIG_ANSWER_MESSAGE, SPACE(2), AT(3));
}

static hubsig_status call_answer_value(const struct choice *const *with) {
    return hubsig_answer_value(BYTES(0), BYTES(1), AT(2));
}

static hubsig_status call_graph_allowed(const struct choice *const *with) {
    return hubsig_graph_allowed(HUBSIG_PLATFORM_INSTAGRAM, AT(0), 1, 0, AT(1));
}

static hubsig_status call_graph_split(const struct choice *const *with) {
    return hubsig_graph_split_text(BYTES(0), 4, AT(1));
}

/* What reads a request, and what answers without a status. */
static void without_status(void) {
    hubsig_request *request = graph_request();
    const hubsig_request *crooked = askew(request);
    size_t length = 77;
    check_case("hubsig_request_method");
    CHECK(hubsig_request_method(NULL) == NULL && hubsig_request_method(crooked) == NULL);
    check_case("hubsig_request_url");
    CHECK(hubsig_request_url(NULL) == NULL && hubsig_request_url(crooked) == NULL);
    check_case("hubsig_request_header_count");
    CHECK(hubsig_request_header_count(NULL) == 0 && hubsig_request_header_count(crooked) == 0);
    check_case("hubsig_request_header_name");
    CHECK(hubsig_request_header_name(NULL, 0) == NULL && hubsig_request_header_name(crooked, 0) == NULL);
    CHECK(hubsig_request_header_name(request, 2) == NULL && hubsig_request_header_name(request, SIZE_MAX) == NULL);
    check_case("hubsig_request_header_value");
    CHECK(hubsig_request_header_value(NULL, 0) == NULL && hubsig_request_header_value(crooked, 0) == NULL);
    CHECK(hubsig_request_header_value(request, 2) == NULL && hubsig_request_header_value(request, SIZE_MAX) == NULL);
    check_case("hubsig_request_body");
    CHECK(hubsig_request_body(NULL, &length) == NULL && length == 0);
    length = 77;
    CHECK(hubsig_request_body(crooked, &length) == NULL && length == 0);
    CHECK(hubsig_request_body(request, NULL) == NULL && hubsig_request_body(NULL, NULL) == NULL);
    CHECK(hubsig_request_body(request, askew(&length)) == NULL);
    CHECK(hubsig_request_body(request, &length) != NULL && length > 0);
    check_case("hubsig_request_free");
    hubsig_request_free(NULL);
    hubsig_request_free(request);
    check_case("hubsig_graph_classify");
    uint8_t maybe = 77;
    CHECK(hubsig_graph_classify(190, 0, 0, NULL) == HUBSIG_ACTION_REAUTH);
    CHECK(hubsig_graph_classify(2, 0, 0, &maybe) == HUBSIG_ACTION_RETRY && maybe == 1);
}

static int is_input(enum role role) { return role == DATA || role == OBJECT || role == STRING; }
static int is_counted(enum role role) { return role == DATA || role == ROOM; }
static int may_be_null(enum role role) { return role == OPTIONAL || role == ERROR; }

/* All ways to pass an argument; the first is the good one. */
static size_t choices_of(const struct argument *argument, struct choice *choices) {
    const size_t lengths[] = {argument->length, 0, 1, SIZE_MAX};
    size_t count = 0;
    for (size_t of = 0; of < (is_counted(argument->role) ? 4u : 1u); of++) {
        size_t length = is_counted(argument->role) ? lengths[of] : argument->length;
        /* Nothing is that long; what there is has the whole length. */
        size_t there = (length == SIZE_MAX ? argument->length : length) * argument->size;
        for (int way = 0; way < (argument->alignment > 1 ? 3 : 2); way++) {
            struct choice *choice = &choices[count++];
            *choice = (struct choice){NULL, length, 0, 0, NULL};
            if (way == 0 && argument->role == OBJECT && argument->size == 0) {
                choice->pointer = (void *)(uintptr_t)argument->data; /* opaque: cannot be copied */
            } else if (way == 0) {
                choice->block = is_input(argument->role) ? check_copy(argument->data, there) : check_room(there);
                choice->pointer = choice->block;
            } else if (way == 2) {
                choice->block = check_room(there + argument->alignment);
                choice->pointer = askew(choice->block);
            }
            choice->invalid = way > 0 && length > 0 && !may_be_null(argument->role);
            choice->whole = (way == 0 && of == 0) || may_be_null(argument->role);
        }
    }
    return count;
}

static void drop(const struct argument *argument, struct choice *choice, int way) {
    size_t there = (choice->length == SIZE_MAX ? argument->length : choice->length) * argument->size;
    if (choice->block != NULL) {
        check_drop(choice->block, way == 2 ? there + argument->alignment : there);
    }
}

/* How many bytes of an output there are to look at. */
static size_t extent(const struct argument *argument, const struct choice *choice) {
    if (choice->block == NULL || is_input(argument->role)) {
        return 0;
    }
    return (choice->length == SIZE_MAX ? argument->length : choice->length) * argument->size;
}

/* One combination: calls, and looks at everything that may have changed. */
static void combination(const struct export *export, size_t count, const struct choice *const *with) {
    int null_expected = 0;
    int long_expected = 0;
    int all_whole = 1;
    int too_small = 1; /* nothing is wrong but the room */
    const hubsig_error *error = NULL;
    size_t needed = 0;
    const size_t *number = NULL;
    for (size_t at = 0; at < count; at++) {
        const struct argument *argument = &export->arguments[at];
        const struct choice *choice = with[at];
        long_expected |= is_counted(argument->role) && choice->length == SIZE_MAX;
        null_expected |= choice->invalid;
        all_whole &= choice->whole;
        if (argument->role == ROOM) {
            needed = argument->length;
            too_small &= choice->length < argument->length && !choice->invalid;
        } else {
            too_small &= choice->whole;
        }
        if (extent(argument, choice) > 0) {
            memset(choice->pointer, CHECK_PATTERN, extent(argument, choice));
        }
        if (argument->role == ERROR && choice->block != NULL && choice->pointer == choice->block) {
            error = choice->pointer;
        }
        if (argument->role == NEEDED && choice->block != NULL && choice->pointer == choice->block) {
            number = choice->pointer;
        }
    }

    hubsig_status status = export->call(with);

    if (null_expected || long_expected) {
        CHECK((status == HUBSIG_ERROR_NULL_POINTER && null_expected) ||
              (status == HUBSIG_ERROR_TOO_LONG && long_expected));
    } else {
        CHECK(status != HUBSIG_ERROR_NULL_POINTER && status != HUBSIG_ERROR_TOO_LONG);
    }
    CHECK(status != HUBSIG_ERROR_INTERNAL && hubsig_status_name(status) != NULL);
    if (all_whole) {
        CHECK_STATUS(status, HUBSIG_OK);
    } else if (needed > 0 && too_small) {
        CHECK_STATUS(status, HUBSIG_ERROR_BUFFER_TOO_SMALL);
        CHECK(number != NULL && *number == needed);
    }
    for (size_t at = 0; at < count; at++) {
        enum role role = export->arguments[at].role;
        size_t bytes = extent(&export->arguments[at], with[at]);
        int aligned = with[at]->pointer == with[at]->block;
        if (bytes == 0) {
            continue;
        }
        if (role == ERROR && aligned && status != HUBSIG_OK) {
            CHECK(error->status == status && error->http_status == hubsig_http_status(status));
            CHECK(error->message != NULL && strcmp(error->message, hubsig_status_message(status)) == 0);
            CHECK(error->public_text != NULL && error->public_text[0] != '\0');
        } else if (role == ERROR || !aligned || (status != HUBSIG_OK && role != NEEDED)) {
            CHECK(check_untouched(with[at]->pointer, bytes));
        } else if (role == NEEDED) {
            int written = status == HUBSIG_OK || status == HUBSIG_ERROR_BUFFER_TOO_SMALL;
            CHECK(check_untouched(with[at]->pointer, bytes) != written);
        } else if (role == RESULT || role == OPTIONAL) {
            CHECK(!check_untouched(with[at]->pointer, bytes));
        }
    }
}

/* All combinations of one export. */
static void matrix(const struct export *export) {
    struct choice choices[ARGUMENTS][CHOICES];
    const struct choice *with[ARGUMENTS];
    size_t counts[ARGUMENTS];
    size_t turn[ARGUMENTS] = {0};
    size_t count = 0;
    check_case(export->name);
    while (count < ARGUMENTS && export->arguments[count].alignment > 0) {
        counts[count] = choices_of(&export->arguments[count], choices[count]);
        count++;
    }
    for (size_t at = 0; at < count;) {
        for (size_t each = 0; each < count; each++) {
            with[each] = &choices[each][turn[each]];
        }
        combination(export, count, with);
        /* Like the wheels of a mileage counter. */
        for (at = 0; at < count && ++turn[at] == counts[at]; at++) {
            turn[at] = 0;
        }
    }
    for (size_t at = 0; at < count; at++) {
        int ways = export->arguments[at].alignment > 1 ? 3 : 2;
        for (size_t each = 0; each < counts[at]; each++) {
            drop(&export->arguments[at], &choices[at][each], (int)each % ways);
        }
    }
}

/* How much room an export needs: asked of itself, with room for nothing. */
static void measure(struct export *export) {
    struct choice choices[ARGUMENTS];
    const struct choice *with[ARGUMENTS];
    size_t needed = 0;
    struct argument *room = NULL;
    for (size_t at = 0; at < ARGUMENTS; at++) {
        struct argument *argument = &export->arguments[at];
        choices[at] = (struct choice){(void *)(uintptr_t)argument->data, argument->length, 0, 0, NULL};
        with[at] = &choices[at];
        if (argument->role == ROOM && argument->alignment > 0) {
            room = argument;
        } else if (argument->role == NEEDED) {
            choices[at].pointer = &needed;
        } else if (argument->role == RESULT) {
            choices[at].pointer = check_room(argument->size);
            choices[at].block = choices[at].pointer;
        }
    }
    if (room != NULL) {
        CHECK_STATUS(export->call(with), HUBSIG_ERROR_BUFFER_TOO_SMALL);
        CHECK(needed > 1);
        room->length = needed;
    }
    for (size_t at = 0; at < ARGUMENTS; at++) {
        free(choices[at].block);
    }
}

#define READ(bytes, count) {DATA, 1, 1, (bytes), (count)}
#define ONE(role, type) {role, sizeof(type), alignof(type), NULL, 1}
#define STRUCT(object) {OBJECT, sizeof(object), alignof(hubsig_event), &(object), 1}
#define HANDLE(webhook) {OBJECT, 0, alignof(void *), (webhook), 1}
#define WRITE(type) {ROOM, sizeof(type), alignof(type), NULL, 0}

int main(void) {
    const uint8_t *body = SAMPLE_BYTES(SAMPLE_BODY);
    const size_t length = SAMPLE_LENGTH(SAMPLE_BODY);
    hubsig_webhook *webhook = sample_webhook();
    hubsig_bytes secret = {SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET)};
    hubsig_options options = sample_options(&secret, 1);
    uint8_t *signature = sample_signature(body, length);
    hubsig_event events[SAMPLE_EVENTS];
    hubsig_attachment attachments[SAMPLE_ATTACHMENTS];
    size_t count = 0;
    size_t request_length = 0;
    uint8_t *request = sample_signed_request(SAMPLE_PAYLOAD, &request_length);

    check_case("preparation");
    CHECK_STATUS(hubsig_parse_unverified(body, length, 0, 0, events, SAMPLE_EVENTS, &count, NULL), HUBSIG_OK);
    CHECK_STATUS(hubsig_attachments(body, length, &events[1], attachments, SAMPLE_ATTACHMENTS, &count), HUBSIG_OK);
    text_span = events[0].text;
    hubsig_graph_api api = graph_api(HUBSIG_LOGIN_INSTAGRAM, GRAPH_TOKEN);
    hubsig_graph_message message = graph_message("me", GRAPH_PERSON, "Hi");
    hubsig_graph_action action = graph_action("me", HUBSIG_SENDER_ACTION_TYPING_ON, NULL, NULL);
    hubsig_graph_login login = graph_login();
    login.token = graph_text(GRAPH_TOKEN);
    const hubsig_pair pairs[] = {{graph_text("fields"), graph_text("id")}, {graph_text("limit"), graph_text("2")}};
    hubsig_answer failure = graph_answer(400, GRAPH_FAILURE);
    hubsig_thread thread = HUBSIG_THREAD_INIT;

    struct export exports[] = {
        {"hubsig_webhook_new", call_new, {STRUCT(options), ONE(RESULT, hubsig_webhook *), ONE(ERROR, hubsig_error)}},
        {"hubsig_receive", call_receive,
         {HANDLE(webhook), READ(body, length), READ(signature, HUBSIG_SIGNATURE_LENGTH), WRITE(hubsig_event),
          ONE(NEEDED, size_t), ONE(OPTIONAL, uint32_t), ONE(ERROR, hubsig_error)}},
        {"hubsig_verify", call_verify,
         {HANDLE(webhook), READ(body, length), READ(signature, HUBSIG_SIGNATURE_LENGTH), ONE(OPTIONAL, uint32_t),
          ONE(ERROR, hubsig_error)}},
        {"hubsig_challenge", call_challenge,
         {HANDLE(webhook), READ(SAMPLE_QUERY, SAMPLE_LENGTH(SAMPLE_QUERY)), WRITE(uint8_t), ONE(NEEDED, size_t),
          ONE(ERROR, hubsig_error)}},
        {"hubsig_explain", call_explain,
         {HANDLE(webhook), READ(body, length), READ(signature, HUBSIG_SIGNATURE_LENGTH), WRITE(uint8_t),
          ONE(NEEDED, size_t)}},
        {"hubsig_parse_unverified", call_parse,
         {READ(body, length), WRITE(hubsig_event), ONE(NEEDED, size_t), ONE(ERROR, hubsig_error)}},
        {"hubsig_field", call_field, {READ(body, length), STRUCT(events[0]), ONE(RESULT, hubsig_value)}},
        {"hubsig_field_text", call_field_text,
         {READ(body, length), STRUCT(events[0]), WRITE(uint8_t), ONE(NEEDED, size_t)}},
        {"hubsig_text_decode", call_text_decode, {READ(body, length), WRITE(uint8_t), ONE(NEEDED, size_t)}},
        {"hubsig_attachments", call_attachments,
         {READ(body, length), STRUCT(events[1]), WRITE(hubsig_attachment), ONE(NEEDED, size_t)}},
        {"hubsig_attachment_field", call_attachment_field,
         {READ(body, length),
          {OBJECT, sizeof(hubsig_attachment), alignof(hubsig_attachment), &attachments[0], 1},
          ONE(RESULT, hubsig_value)}},
        {"hubsig_attachment_text", call_attachment_text,
         {READ(body, length),
          {OBJECT, sizeof(hubsig_attachment), alignof(hubsig_attachment), &attachments[0], 1},
          WRITE(uint8_t), ONE(NEEDED, size_t)}},
        {"hubsig_unified", call_unified,
         {READ(body, length), STRUCT(events[0]), WRITE(uint8_t), ONE(NEEDED, size_t)}},
        {"hubsig_compat", call_compat,
         {READ(body, length), STRUCT(events[0]), {STRING, sizeof "zernio", 1, "zernio", 1}, WRITE(uint8_t),
          ONE(NEEDED, size_t)}},
        {"hubsig_sign", call_sign,
         {READ(SAMPLE_SECRET, SAMPLE_LENGTH(SAMPLE_SECRET)), READ(body, length), WRITE(uint8_t), ONE(NEEDED, size_t),
          ONE(ERROR, hubsig_error)}},
        {"hubsig_verify_signed_request", call_signed_request,
         {HANDLE(webhook), READ(request, request_length), ONE(RESULT, hubsig_signed_request), WRITE(uint8_t),
          ONE(NEEDED, size_t), ONE(ERROR, hubsig_error)}},
        {"hubsig_graph_call", call_graph_call,
         {STRUCT(api), READ("me", 2), {DATA, sizeof pairs[0], alignof(hubsig_pair), pairs, 2}, READ("{}", 2),
          ONE(RESULT, hubsig_request *), ONE(ERROR, hubsig_error)}},
        {"hubsig_graph_send", call_graph_send,
         {STRUCT(api), STRUCT(message), ONE(RESULT, hubsig_request *), ONE(ERROR, hubsig_error)}},
        {"hubsig_graph_reply", call_graph_reply,
         {STRUCT(api), READ(body, length), STRUCT(events[0]), READ("Hi", 2), ONE(RESULT, hubsig_request *),
          ONE(ERROR, hubsig_error)}},
        {"hubsig_graph_act", call_graph_act,
         {STRUCT(api), STRUCT(action), ONE(RESULT, hubsig_request *), ONE(ERROR, hubsig_error)}},
        {"hubsig_graph_oauth", call_graph_oauth,
         {STRUCT(login), ONE(RESULT, hubsig_request *), ONE(ERROR, hubsig_error)}},
        {"hubsig_graph_callback", call_graph_callback,
         {READ(GRAPH_QUERY, SAMPLE_LENGTH(GRAPH_QUERY)), READ(GRAPH_STATE, SAMPLE_LENGTH(GRAPH_STATE)), WRITE(uint8_t),
          ONE(NEEDED, size_t), ONE(ERROR, hubsig_error)}},
        {"hubsig_graph_proof", call_graph_proof,
         {READ(GRAPH_TOKEN, SAMPLE_LENGTH(GRAPH_TOKEN)), READ(SAMPLE_SECRET, SAMPLE_LENGTH(SAMPLE_SECRET)),
          WRITE(uint8_t), ONE(NEEDED, size_t)}},
        {"hubsig_graph_interpret", call_graph_interpret,
         {{DATA, sizeof pairs[0], alignof(hubsig_pair), pairs, 2}, READ(GRAPH_OK, SAMPLE_LENGTH(GRAPH_OK)),
          ONE(RESULT, hubsig_answer)}},
        {"hubsig_graph_token", call_graph_token,
         {READ(GRAPH_TOKEN_ANSWER, SAMPLE_LENGTH(GRAPH_TOKEN_ANSWER)), ONE(RESULT, hubsig_answer)}},
        {"hubsig_answer_text", call_answer_text,
         {READ(GRAPH_FAILURE, SAMPLE_LENGTH(GRAPH_FAILURE)), STRUCT(failure), WRITE(uint8_t), ONE(NEEDED, size_t)}},
        {"hubsig_answer_value", call_answer_value,
         {READ(GRAPH_OK, SAMPLE_LENGTH(GRAPH_OK)), READ("data/0/id", 9), ONE(RESULT, hubsig_value)}},
        {"hubsig_graph_allowed", call_graph_allowed, {STRUCT(thread), ONE(RESULT, hubsig_allowed)}},
        {"hubsig_graph_split_text", call_graph_split, {READ("some words", 10), ONE(RESULT, size_t)}},
    };
    for (size_t at = 0; at < sizeof exports / sizeof exports[0]; at++) {
        measure(&exports[at]);
    }
    for (size_t at = 0; at < sizeof exports / sizeof exports[0]; at++) {
        matrix(&exports[at]);
    }

    without_status();
    check_case("hubsig_webhook_free");
    hubsig_webhook_free(NULL);
    hubsig_webhook_free(webhook);
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
    check_drop(request, request_length);
    return check_end();
}
