/*
 * Prints the canonical line of every event of the deliveries whose paths stand on the lines of standard input: every
 * attribute, then the fields of its shape, in the order of their numbers. tests/examples/canonical prints the same line
 * from the core, and the two are compared byte for byte.
 *
 * Everything comes from the struct's members, hubsig_field, hubsig_field_text, hubsig_attachments and the names. Where
 * two of them say the same thing they have to agree, or the program ends with 1.
 */
#include "check.h"

static uint16_t fields[UINT16_MAX];
static size_t field_count;
static uint16_t attachment_fields[UINT16_MAX];
static size_t attachment_field_count;

static const uint8_t *body;
static size_t body_length;

/* Ends the program where the library contradicts itself. */
static void must(int holds, const char *what, const char *name) {
    if (!holds) {
        fprintf(stderr, "%s: %s\n", name != NULL ? name : "?", what);
        exit(1);
    }
}

/* A JSON string, spelled as serde_json does. */
static void put_string(const uint8_t *text, size_t length) {
    putchar('"');
    for (size_t at = 0; at < length; at++) {
        switch (text[at]) {
        case '"': fputs("\\\"", stdout); break;
        case '\\': fputs("\\\\", stdout); break;
        case '\b': fputs("\\b", stdout); break;
        case '\f': fputs("\\f", stdout); break;
        case '\n': fputs("\\n", stdout); break;
        case '\r': fputs("\\r", stdout); break;
        case '\t': fputs("\\t", stdout); break;
        default:
            if (text[at] < 0x20) {
                printf("\\u%04x", (unsigned)text[at]);
            } else {
                putchar(text[at]);
            }
        }
    }
    putchar('"');
}

static void put_name(const char *name) {
    if (name == NULL) {
        fputs("null", stdout);
    } else {
        put_string((const uint8_t *)name, strlen(name));
    }
}

static void put_names(uint32_t bits, const char *(*name_of)(uint8_t)) {
    int first = 1;
    putchar('[');
    for (uint8_t bit = 0; bit < 32; bit++) {
        if ((bits & (UINT32_C(1) << bit)) != 0) {
            must(name_of(bit) != NULL, "a bit without a name", NULL);
            fputs(first ? "" : ",", stdout);
            put_name(name_of(bit));
            first = 0;
        }
    }
    putchar(']');
}

/* What the struct says about an attribute. `span` for text, `number` for everything else. */
static int member(const hubsig_event *event, uint16_t field, hubsig_span *span, int64_t *number) {
    *span = (hubsig_span){0, 0};
    *number = 0;
    switch (field) {
    case HUBSIG_FIELD_KIND: *number = event->kind; return 1;
    case HUBSIG_FIELD_PLATFORM: *number = event->platform; return 1;
    case HUBSIG_FIELD_CONTENT: *number = event->content; return 1;
    case HUBSIG_FIELD_DIRECTION: *number = event->direction; return 1;
    case HUBSIG_FIELD_CHANNEL: *number = event->channel; return 1;
    case HUBSIG_FIELD_ENVELOPE: *number = event->envelope; return 1;
    case HUBSIG_FIELD_USER_ID_TYPE: *number = event->user_id_type; return 1;
    case HUBSIG_FIELD_FLAGS: *number = event->flags; return 1;
    case HUBSIG_FIELD_ALSO: *number = event->also; return 1;
    case HUBSIG_FIELD_TIMESTAMP_MS: *number = event->timestamp_ms; return 1;
    case HUBSIG_FIELD_FIELD: *span = event->field; return 1;
    case HUBSIG_FIELD_ACCOUNT_ID: *span = event->account_id; return 1;
    case HUBSIG_FIELD_PHONE_NUMBER_ID: *span = event->phone_number_id; return 1;
    case HUBSIG_FIELD_SENDER_ID: *span = event->sender_id; return 1;
    case HUBSIG_FIELD_RECIPIENT_ID: *span = event->recipient_id; return 1;
    case HUBSIG_FIELD_USER_ID: *span = event->user_id; return 1;
    case HUBSIG_FIELD_MESSAGE_ID: *span = event->message_id; return 1;
    case HUBSIG_FIELD_TARGET_ID: *span = event->target_id; return 1;
    case HUBSIG_FIELD_MESSAGE_TEXT:
    case HUBSIG_FIELD_COMMENT_TEXT: *span = event->text; return 1;
    default: return 0;
    }
}

/* The name of a value out of a closed list. */
static const char *name_of_number(uint16_t field, int64_t number) {
    switch (field) {
    case HUBSIG_FIELD_KIND: return hubsig_kind_name((uint16_t)number);
    case HUBSIG_FIELD_PLATFORM: return hubsig_platform_name((uint8_t)number);
    case HUBSIG_FIELD_CONTENT: return hubsig_content_name((uint8_t)number);
    case HUBSIG_FIELD_DIRECTION: return hubsig_direction_name((uint8_t)number);
    case HUBSIG_FIELD_CHANNEL: return hubsig_channel_name((uint8_t)number);
    case HUBSIG_FIELD_ENVELOPE: return hubsig_envelope_name((uint8_t)number);
    case HUBSIG_FIELD_USER_ID_TYPE: return hubsig_user_id_type_name((uint8_t)number);
    case HUBSIG_ATTACHMENT_CONTENT: return hubsig_content_name((uint8_t)number);
    default: return NULL;
    }
}

/* A text at a span, decoded; also what it is compared with where the library has written it already. */
static void same_text(hubsig_span span, const uint8_t *text, size_t length, const char *name) {
    size_t decoded_length = 0;
    uint8_t *decoded = check_room(span.length);
    hubsig_status status =
        hubsig_text_decode(body, body_length, span, decoded, span.length, &decoded_length);
    must(status == HUBSIG_OK, "the text does not fit into as many bytes as it has in the body", name);
    must(decoded_length == length && memcmp(decoded, text, length) == 0, "the span is of another text", name);
    check_drop(decoded, span.length);
}

/* The text of a field, of the event or, where there is one, of the attachment. */
static void put_text(const hubsig_event *event, const hubsig_attachment *attachment, uint16_t field,
                     const hubsig_value *value, const char *name) {
    size_t needed = 0;
    size_t length = 0;
    hubsig_status status = attachment != NULL
                               ? hubsig_attachment_text(body, body_length, attachment, field, NULL, 0, &needed)
                               : hubsig_field_text(body, body_length, event, field, NULL, 0, &needed);
    must(status == (needed > 0 ? HUBSIG_ERROR_BUFFER_TOO_SMALL : HUBSIG_OK), "no length for a text", name);
    uint8_t *text = check_room(needed);
    status = attachment != NULL
                 ? hubsig_attachment_text(body, body_length, attachment, field, text, needed, &length)
                 : hubsig_field_text(body, body_length, event, field, text, needed, &length);
    must(status == HUBSIG_OK && length == needed, "another length the second time", name);
    if ((value->flags & HUBSIG_VALUE_COMPUTED) == 0) {
        same_text(value->span, text, length, name);
    }
    put_string(text, length);
    check_drop(text, needed);
}

static void put_attachments(const hubsig_event *event, int64_t announced);

static void put_value(const hubsig_event *event, const hubsig_attachment *attachment, uint16_t field,
                      const char *name) {
    hubsig_value value;
    hubsig_status status = attachment != NULL
                               ? hubsig_attachment_field(body, body_length, attachment, field, &value)
                               : hubsig_field(body, body_length, event, field, &value);
    must(status == HUBSIG_OK, hubsig_status_name(status), name);
    must(value.reserved == 0, "something in what is reserved", name);
    uint8_t wanted = attachment != NULL ? hubsig_attachment_field_type(field) : hubsig_field_type(field);
    must(value.type == HUBSIG_TYPE_ABSENT || value.type == wanted, "a value of another type", name);

    hubsig_span span;
    int64_t number;
    if (attachment == NULL && member(event, field, &span, &number)) {
        int64_t absent = field == HUBSIG_FIELD_TIMESTAMP_MS ? HUBSIG_NO_TIME : 0;
        if (value.type == HUBSIG_TYPE_TEXT) {
            must(span.start == value.span.start && span.length == value.span.length, "not the struct's span", name);
        } else if (value.type == HUBSIG_TYPE_ABSENT && wanted == HUBSIG_TYPE_TEXT) {
            must(span.start == 0 && span.length == 0, "the struct has it", name);
        } else {
            int64_t same = value.type == HUBSIG_TYPE_ABSENT ? absent : value.integer;
            must(number == same, "not the struct's number", name);
        }
    }

    switch (value.type) {
    case HUBSIG_TYPE_ABSENT: fputs("null", stdout); break;
    case HUBSIG_TYPE_NAME: put_name(name_of_number(field, value.integer)); break;
    case HUBSIG_TYPE_NAMES:
        put_names((uint32_t)value.integer, field == HUBSIG_FIELD_FLAGS ? hubsig_flag_name : hubsig_also_name);
        break;
    case HUBSIG_TYPE_TEXT: put_text(event, attachment, field, &value, name); break;
    case HUBSIG_TYPE_INT:
    case HUBSIG_TYPE_TIME: printf("%lld", (long long)value.integer); break;
    case HUBSIG_TYPE_BOOL: fputs(value.integer != 0 ? "true" : "false", stdout); break;
    case HUBSIG_TYPE_RAW:
        must((uint64_t)value.span.start + value.span.length <= body_length, "outside the body", name);
        put_string(body + value.span.start, value.span.length);
        break;
    case HUBSIG_TYPE_LIST: put_attachments(event, value.integer); break;
    default: must(0, "a type without a number in the header", name);
    }
}

static void put_attachments(const hubsig_event *event, int64_t announced) {
    size_t count = 0;
    hubsig_status status = hubsig_attachments(body, body_length, event, NULL, 0, &count);
    must(status == (count > 0 ? HUBSIG_ERROR_BUFFER_TOO_SMALL : HUBSIG_OK), "no number of attachments", NULL);
    must(announced == (int64_t)count, "another number of attachments", NULL);
    hubsig_attachment *attachments = check_room(count * sizeof *attachments);
    size_t again = 0;
    status = hubsig_attachments(body, body_length, event, attachments, count, &again);
    must(status == HUBSIG_OK && again == count, "another number the second time", NULL);
    putchar('[');
    for (size_t at = 0; at < count; at++) {
        fputs(at > 0 ? ",{" : "{", stdout);
        for (size_t each = 0; each < attachment_field_count; each++) {
            uint16_t field = attachment_fields[each];
            printf("%s\"%s\":", each > 0 ? "," : "", hubsig_attachment_field_name(field));
            put_value(event, &attachments[at], field, hubsig_attachment_field_name(field));
        }
        putchar('}');
    }
    putchar(']');
    check_drop(attachments, count * sizeof *attachments);
}

static void put_event(const hubsig_event *event) {
    int first = 1;
    must(event->shape == hubsig_kind_shape(event->kind), "not the shape of the kind", hubsig_kind_name(event->kind));
    putchar('{');
    for (size_t at = 0; at < field_count; at++) {
        uint16_t field = fields[at];
        uint8_t shape = hubsig_field_shape(field);
        const char *name = hubsig_field_name(field);
        if ((shape != 0 && shape != event->shape) || strcmp(name, "raw") == 0) {
            continue;
        }
        printf("%s\"%s\":", first ? "" : ",", name);
        put_value(event, NULL, field, name);
        first = 0;
    }
    fputs("}\n", stdout);
}

static void put_delivery(const char *path) {
    uint8_t *whole = check_file(path, &body_length);
    size_t count = 0;
    hubsig_error error;
    body = whole;
    hubsig_status status = hubsig_parse_unverified(body, body_length, 0, 0, NULL, 0, &count, &error);
    if (status == HUBSIG_ERROR_BUFFER_TOO_SMALL) {
        hubsig_event *events = check_room(count * sizeof *events);
        status = hubsig_parse_unverified(body, body_length, 0, 0, events, count, &count, &error);
        must(status == HUBSIG_OK, "refused the second time", path);
        for (size_t at = 0; at < count; at++) {
            put_event(&events[at]);
        }
        check_drop(events, count * sizeof *events);
    } else {
        must(status != HUBSIG_OK, "a body without an event", path);
        must(status == error.status, "two statuses", path);
        printf("{\"error\":\"%s\"}\n", hubsig_status_name(status));
    }
    check_drop(whole, body_length);
}

int main(void) {
    for (uint32_t number = 1; number <= UINT16_MAX; number++) {
        if (hubsig_field_name((uint16_t)number) != NULL) {
            fields[field_count++] = (uint16_t)number;
        }
        if (hubsig_attachment_field_name((uint16_t)number) != NULL) {
            attachment_fields[attachment_field_count++] = (uint16_t)number;
        }
    }
    char path[4096];
    while (fgets(path, sizeof path, stdin) != NULL) {
        path[strcspn(path, "\n")] = '\0';
        put_delivery(path);
    }
    return 0;
}
