/*
 * A panic inside each export, ordered through a library that was built for it: the answer is HUBSIG_ERROR_INTERNAL, or
 * what the function says of a number it does not know, nothing is written, and the next call works. The name of a case is
 * the export; the runner compares the names with the symbols of the library.
 */
#include "graph_sample.h"
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
    NAME(hubsig_login_name, HUBSIG_LOGIN_INSTAGRAM);
    NAME(hubsig_method_name, HUBSIG_METHOD_GET);
    NAME(hubsig_to_name, HUBSIG_TO_USER);
    NAME(hubsig_messaging_type_name, HUBSIG_MESSAGING_TYPE_UPDATE);
    NAME(hubsig_sender_action_name, HUBSIG_SENDER_ACTION_REACT);
    NAME(hubsig_oauth_name, HUBSIG_OAUTH_REFRESH);
    NAME(hubsig_action_name, HUBSIG_ACTION_WAIT);
    NAME(hubsig_form_name, HUBSIG_FORM_DATA);
    NAME(hubsig_answer_name, HUBSIG_ANSWER_ID);
    NAME(hubsig_due_name, HUBSIG_DUE_FRESH);
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

/* A request that is made, and what reads it. */
#define MAKES(name, call)                                       \
    do {                                                        \
        hubsig_request *made = NULL;                            \
        hubsig_error error;                                     \
        check_case(name);                                       \
        hubsig_test_panic_next();                               \
        filled((call), &error);                                 \
        CHECK(made == NULL);                                    \
        CHECK_STATUS((call), HUBSIG_OK);                        \
        hubsig_request_free(made);                              \
    } while (0)

static void graph(void) {
    hubsig_graph_api api = graph_api(HUBSIG_LOGIN_INSTAGRAM, GRAPH_TOKEN);
    hubsig_graph_message message = graph_message("me", GRAPH_PERSON, "Hi");
    hubsig_graph_action action = graph_action("me", HUBSIG_SENDER_ACTION_TYPING_ON, NULL, NULL);
    hubsig_graph_login login = graph_login();
    login.token = graph_text(GRAPH_TOKEN);
    MAKES("hubsig_graph_call", hubsig_graph_call(&api, HUBSIG_METHOD_GET, SAMPLE_BYTES("me"), 2, NULL, 0, NULL, 0, &made,
                                                 &error));
    MAKES("hubsig_graph_send", hubsig_graph_send(&api, &message, &made, &error));
    MAKES("hubsig_graph_reply", hubsig_graph_reply(&api, body, length, &events[0], SAMPLE_BYTES("Hi"), 2, SAMPLE_NOW, 0,
                                                   &made, &error));
    MAKES("hubsig_graph_act", hubsig_graph_act(&api, &action, &made, &error));
    MAKES("hubsig_graph_oauth", hubsig_graph_oauth(HUBSIG_OAUTH_REFRESH, &login, &made, &error));

    hubsig_request *request = graph_request();
    size_t number = 0;
    VALUE("hubsig_request_method", hubsig_request_method(request), == NULL, != NULL);
    VALUE("hubsig_request_url", hubsig_request_url(request), == NULL, != NULL);
    VALUE("hubsig_request_header_count", hubsig_request_header_count(request), == 0, == 2);
    VALUE("hubsig_request_header_name", hubsig_request_header_name(request, 0), == NULL, != NULL);
    VALUE("hubsig_request_header_value", hubsig_request_header_value(request, 0), == NULL, != NULL);
    VALUE("hubsig_request_body", hubsig_request_body(request, &number), == NULL, != NULL);
    check_case("hubsig_request_free");
    hubsig_test_panic_next();
    hubsig_request_free(request);
    CHECK(hubsig_request_url(request) != NULL);
    hubsig_request_free(request);

    const uint8_t *answered = SAMPLE_BYTES(GRAPH_FAILURE);
    const size_t answered_length = SAMPLE_LENGTH(GRAPH_FAILURE);
    hubsig_answer failure = graph_answer(400, GRAPH_FAILURE);
    hubsig_thread thread = HUBSIG_THREAD_INIT;
    hubsig_allowed allowed;
    hubsig_answer answer;
    hubsig_error error;
    hubsig_value value;
    uint8_t text[128];
    STATUS("hubsig_graph_callback",
           hubsig_graph_callback(SAMPLE_BYTES(GRAPH_QUERY), SAMPLE_LENGTH(GRAPH_QUERY), SAMPLE_BYTES(GRAPH_STATE),
                                 SAMPLE_LENGTH(GRAPH_STATE), text, sizeof text, &number, &error),
           text);
    STATUS("hubsig_graph_proof",
           hubsig_graph_proof(SAMPLE_BYTES("a"), 1, SAMPLE_BYTES("b"), 1, HUBSIG_NO_TIME, text, sizeof text, &number),
           text);
    STATUS("hubsig_graph_interpret", hubsig_graph_interpret(400, NULL, 0, answered, answered_length, &answer), answer);
    STATUS("hubsig_graph_token", hubsig_graph_token(400, answered, answered_length, &answer), answer);
    STATUS("hubsig_answer_text",
           hubsig_answer_text(answered, answered_length, &failure, HUBSIG_ANSWER_MESSAGE, text, sizeof text, &number),
           text);
    STATUS("hubsig_answer_value", hubsig_answer_value(answered, answered_length, NULL, 0, &value), value);
    STATUS("hubsig_graph_allowed", hubsig_graph_allowed(HUBSIG_PLATFORM_MESSENGER, &thread, 1, 0, &allowed), allowed);
    STATUS("hubsig_graph_split_text", hubsig_graph_split_text(answered, answered_length, 10, &number), error);
    VALUE("hubsig_graph_classify", hubsig_graph_classify(190, 0, 0, NULL), == 0, == HUBSIG_ACTION_REAUTH);
    VALUE("hubsig_graph_opens_window",
          hubsig_graph_opens_window(HUBSIG_PLATFORM_INSTAGRAM, HUBSIG_KIND_MESSAGE_TEXT), == 0, == 1);
    VALUE("hubsig_graph_refresh_due", hubsig_graph_refresh_due(0, 1, 2), == 0, == HUBSIG_DUE_DEAD);
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
    graph();
    hubsig_webhook_free(webhook);
    return check_end();
}
