/*
 * A panic inside each export, ordered through a library that was built for it: the answer is HUBSIG_ERROR_INTERNAL, or
 * what the function says of a number it does not know, nothing is written, and the next call works. The name of a case is
 * the export; the runner compares the names with the symbols of the library.
 */
#include "writer.h"

/* Only in a library with the feature `inject-panics`: makes the next call on this thread panic. */
void hubsig_test_panic_next(void);

static hubsig_webhook *webhook;
static hubsig_event events[SAMPLE_EVENTS];
static const uint8_t *body = SAMPLE_BYTES(SAMPLE_BODY);
static const size_t length = SAMPLE_LENGTH(SAMPLE_BODY);

/* `answer` as soon as a panic is ordered, `normal` otherwise and right after. */
#define VALUE(name, call, answer, normal)   \
    do {                                    \
        check_case(name);                   \
        CHECK((call)normal);                \
        hubsig_test_panic_next();           \
        CHECK((call)answer);                \
        CHECK((call)normal);                \
    } while (0)

/* The same for a name: NULL instead of it. */
#define NAME(function, number)                                                              \
    do {                                                                                    \
        check_case(#function);                                                              \
        CHECK(function(number) != NULL);                                                    \
        hubsig_test_panic_next();                                                           \
        CHECK(function(number) == NULL);                                                    \
        CHECK(function(number) != NULL);                                                    \
    } while (0)

/* A call with a status. `output`, and the error if there is one, are looked at after the panic. */
#define STATUS(name, call, output)                                                          \
    do {                                                                                    \
        check_case(name);                                                                   \
        CHECK_STATUS((call), HUBSIG_OK);                                                    \
        memset(&(output), CHECK_PATTERN, sizeof(output));                                   \
        memset(&error, CHECK_PATTERN, sizeof error);                                        \
        number = 77;                                                                        \
        hubsig_test_panic_next();                                                           \
        CHECK_STATUS((call), HUBSIG_ERROR_INTERNAL);                                        \
        CHECK(check_untouched(&(output), sizeof(output)) && number == 77);                  \
        CHECK_STATUS((call), HUBSIG_OK);                                                    \
    } while (0)

/* The error of a call that panicked; to be used before STATUS makes the last call. */
static void filled(hubsig_status status, const hubsig_error *error) {
    CHECK_STATUS(status, HUBSIG_ERROR_INTERNAL);
    CHECK(error->status == HUBSIG_ERROR_INTERNAL && error->http_status == 500 && error->offset == HUBSIG_NO_OFFSET);
    CHECK(error->message != NULL && error->public_text != NULL);
}

static void names(void) {
    VALUE("hubsig_version", hubsig_version(), == 0, == HUBSIG_VERSION);
    VALUE("hubsig_version_string", strlen(hubsig_version_string()), == 0, == strlen(HUBSIG_VERSION_STRING));
    VALUE("hubsig_abi_version", hubsig_abi_version(), == UINT32_MAX, == HUBSIG_ABI_VERSION);
    NAME(hubsig_kind_name, HUBSIG_KIND_MESSAGE_TEXT);
    VALUE("hubsig_kind_shape", hubsig_kind_shape(HUBSIG_KIND_MESSAGE_TEXT), == 0, == HUBSIG_SHAPE_MESSAGE);
    NAME(hubsig_shape_name, HUBSIG_SHAPE_MESSAGE);
    NAME(hubsig_platform_name, HUBSIG_PLATFORM_INSTAGRAM);
    NAME(hubsig_content_name, HUBSIG_CONTENT_TEXT);
    NAME(hubsig_direction_name, HUBSIG_DIRECTION_INCOMING);
    NAME(hubsig_channel_name, HUBSIG_CHANNEL_PRIMARY);
    NAME(hubsig_envelope_name, HUBSIG_ENVELOPE_MESSAGING);
    NAME(hubsig_user_id_type_name, HUBSIG_USER_ID_TYPE_IGSID);
    NAME(hubsig_flag_name, 0);
    NAME(hubsig_also_name, 0);
    NAME(hubsig_field_name, HUBSIG_FIELD_MESSAGE_TEXT);
    VALUE("hubsig_field_shape", hubsig_field_shape(HUBSIG_FIELD_MESSAGE_TEXT), == 0, == HUBSIG_SHAPE_MESSAGE);
    VALUE("hubsig_field_type", hubsig_field_type(HUBSIG_FIELD_MESSAGE_TEXT), == HUBSIG_TYPE_ABSENT,
          == HUBSIG_TYPE_TEXT);
    NAME(hubsig_attachment_field_name, HUBSIG_ATTACHMENT_URL);
    VALUE("hubsig_attachment_field_type", hubsig_attachment_field_type(HUBSIG_ATTACHMENT_URL), == HUBSIG_TYPE_ABSENT,
          == HUBSIG_TYPE_TEXT);
    NAME(hubsig_status_name, HUBSIG_OK);
    NAME(hubsig_status_message, HUBSIG_OK);
    VALUE("hubsig_http_status", hubsig_http_status(HUBSIG_ERROR_SIGNATURE_MISMATCH), == 500, == 401);
    NAME(hubsig_public_text, HUBSIG_ERROR_SIGNATURE_MISMATCH);
}

static void calls(void) {
    uint8_t *signature = sample_signature(body, length);
    size_t request_length = 0;
    uint8_t *request = sample_signed_request(SAMPLE_PAYLOAD, &request_length);
    hubsig_attachment attachments[SAMPLE_ATTACHMENTS];
    hubsig_event room[SAMPLE_EVENTS];
    hubsig_signed_request content;
    hubsig_error error;
    hubsig_value value;
    uint8_t text[8192];
    uint32_t index = 0;
    size_t number = 0;

    STATUS("hubsig_receive",
           hubsig_receive(webhook, body, length, signature, HUBSIG_SIGNATURE_LENGTH, room, SAMPLE_EVENTS, &number, NULL,
                          &error),
           room);
    hubsig_test_panic_next();
    filled(hubsig_receive(webhook, body, length, signature, HUBSIG_SIGNATURE_LENGTH, room, SAMPLE_EVENTS, &number, NULL,
                          &error),
           &error);
    STATUS("hubsig_verify", hubsig_verify(webhook, body, length, signature, HUBSIG_SIGNATURE_LENGTH, &index, &error),
           index);
    hubsig_test_panic_next();
    filled(hubsig_verify(webhook, body, length, signature, HUBSIG_SIGNATURE_LENGTH, &index, &error), &error);
    STATUS("hubsig_challenge",
           hubsig_challenge(webhook, SAMPLE_BYTES(SAMPLE_QUERY), SAMPLE_LENGTH(SAMPLE_QUERY), text, sizeof text,
                            &number, &error),
           text);
    hubsig_test_panic_next();
    filled(hubsig_challenge(webhook, SAMPLE_BYTES(SAMPLE_QUERY), SAMPLE_LENGTH(SAMPLE_QUERY), text, sizeof text,
                            &number, &error),
           &error);
    STATUS("hubsig_explain",
           hubsig_explain(webhook, body, length, signature, HUBSIG_SIGNATURE_LENGTH, text, sizeof text, &number), text);
    STATUS("hubsig_parse_unverified",
           hubsig_parse_unverified(body, length, 0, 0, room, SAMPLE_EVENTS, &number, &error), room);
    hubsig_test_panic_next();
    filled(hubsig_parse_unverified(body, length, 0, 0, room, SAMPLE_EVENTS, &number, &error), &error);
    STATUS("hubsig_field", hubsig_field(body, length, &events[0], HUBSIG_FIELD_MESSAGE_TEXT, &value), value);
    STATUS("hubsig_field_text",
           hubsig_field_text(body, length, &events[0], HUBSIG_FIELD_MESSAGE_TEXT, text, sizeof text, &number), text);
    STATUS("hubsig_text_decode", hubsig_text_decode(body, length, events[0].text, text, sizeof text, &number), text);
    STATUS("hubsig_attachments",
           hubsig_attachments(body, length, &events[1], attachments, SAMPLE_ATTACHMENTS, &number), attachments);
    STATUS("hubsig_attachment_field",
           hubsig_attachment_field(body, length, &attachments[0], HUBSIG_ATTACHMENT_URL, &value), value);
    STATUS("hubsig_attachment_text",
           hubsig_attachment_text(body, length, &attachments[0], HUBSIG_ATTACHMENT_URL, text, sizeof text, &number),
           text);
    STATUS("hubsig_unified", hubsig_unified(body, length, &events[0], text, sizeof text, &number), text);
    STATUS("hubsig_compat", hubsig_compat(body, length, &events[0], "zernio", text, sizeof text, &number), text);
    STATUS("hubsig_sign",
           hubsig_sign(SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET), body, length, text, sizeof text,
                       &number, &error),
           text);
    hubsig_test_panic_next();
    filled(hubsig_sign(SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET), body, length, text, sizeof text,
                       &number, &error),
           &error);
    STATUS("hubsig_verify_signed_request",
           hubsig_verify_signed_request(webhook, request, request_length, &content, text, sizeof text, &number, &error),
           content);
    hubsig_test_panic_next();
    filled(hubsig_verify_signed_request(webhook, request, request_length, &content, text, sizeof text, &number, &error),
           &error);
    check_drop(request, request_length);
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
}

static void new_and_free(void) {
    check_case("hubsig_webhook_new");
    hubsig_bytes secret = {SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET)};
    hubsig_options options = sample_options(&secret, 1);
    hubsig_webhook *made = NULL;
    hubsig_error error;
    hubsig_test_panic_next();
    filled(hubsig_webhook_new(&options, &made, &error), &error);
    CHECK(made == NULL);
    CHECK_STATUS(hubsig_webhook_new(&options, &made, &error), HUBSIG_OK);

    /* It has no answer: that the webhook is still there and can be freed is all there is to see. */
    check_case("hubsig_webhook_free");
    uint8_t *signature = sample_signature(body, length);
    hubsig_test_panic_next();
    hubsig_webhook_free(made);
    CHECK_STATUS(hubsig_verify(made, body, length, signature, HUBSIG_SIGNATURE_LENGTH, NULL, NULL), HUBSIG_OK);
    hubsig_webhook_free(made);
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
}

int main(void) {
    size_t count = 0;
    webhook = sample_webhook();
    if (hubsig_parse_unverified(body, length, 0, 0, events, SAMPLE_EVENTS, &count, NULL) != HUBSIG_OK) {
        return 2;
    }
    names();
    new_and_free();
    calls();
    hubsig_webhook_free(webhook);
    return check_end();
}
