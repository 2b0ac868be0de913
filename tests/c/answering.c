/*
 * The way back as a program uses it, and what it is refused: requests are in graph.c. Every text is in exactly as much room
 * as it takes, and gone before the request that was made of it is read.
 */
#include "graph_sample.h"

static hubsig_status send(const hubsig_graph_api *api, const hubsig_graph_message *message, hubsig_error *error) {
    hubsig_request *request = NULL;
    hubsig_status status = hubsig_graph_send(api, message, &request, error);
    CHECK((status == HUBSIG_OK) == (request != NULL));
    hubsig_request_free(request);
    return status;
}

/* Refused for this, because of this argument. */
#define REFUSED(call, wanted, word)                                                                    \
    do {                                                                                               \
        memset(&error, CHECK_PATTERN, sizeof error);                                                   \
        CHECK_STATUS((call), (wanted));                                                                \
        CHECK_TEXT(error.argument.data, error.argument.length, (word));                                \
        CHECK(error.status == (wanted) && error.http_status == hubsig_http_status(wanted));            \
    } while (0)

static void nothing_is_kept(void) {
    check_case("nothing of the caller's is kept");
    uint8_t *token = check_copy(GRAPH_TOKEN, SAMPLE_LENGTH(GRAPH_TOKEN));
    uint8_t *words = check_copy("Hi", 2);
    hubsig_graph_api *api = check_room(sizeof *api);
    hubsig_graph_message *message = check_room(sizeof *message);
    *api = graph_api(HUBSIG_LOGIN_MESSENGER, NULL);
    api->token = (hubsig_bytes){token, SAMPLE_LENGTH(GRAPH_TOKEN)};
    *message = graph_message("me", GRAPH_PERSON, NULL);
    message->text = (hubsig_bytes){words, 2};
    hubsig_request *request = NULL;
    CHECK_STATUS(hubsig_graph_send(api, message, &request, NULL), HUBSIG_OK);
    check_drop(token, SAMPLE_LENGTH(GRAPH_TOKEN));
    check_drop(words, 2);
    check_drop(api, sizeof *api);
    check_drop(message, sizeof *message);
    size_t length = 0;
    const uint8_t *body = hubsig_request_body(request, &length);
    CHECK_TEXT(body, length,
               "{\"recipient\":{\"id\":\"" GRAPH_PERSON "\"},\"messaging_type\":\"RESPONSE\",\"message\":{\"text\":\"Hi\"}}");
    CHECK(strcmp(hubsig_request_method(request), "POST") == 0);
    CHECK(strcmp(hubsig_request_url(request), "https://graph.facebook.com/v26.0/me/messages") == 0);
    CHECK(hubsig_request_header_count(request) == 2);
    CHECK(strcmp(hubsig_request_header_name(request, 0), "authorization") == 0);
    CHECK(strcmp(hubsig_request_header_value(request, 0), "Bearer " GRAPH_TOKEN) == 0);
    CHECK(strcmp(hubsig_request_header_value(request, 1), "application/json") == 0);
    hubsig_request_free(request);
}

static void api_refused(void) {
    hubsig_error error;
    hubsig_graph_message message = graph_message("me", GRAPH_PERSON, "Hi");
    hubsig_graph_api api = graph_api(HUBSIG_LOGIN_INSTAGRAM, GRAPH_TOKEN);
    check_case("an api that is none");
    CHECK_STATUS(send(&api, &message, &error), HUBSIG_OK);
    for (size_t size = 0; size < 2 * sizeof api; size++) {
        api.size = size;
        CHECK_STATUS(send(&api, &message, NULL), size == sizeof api ? HUBSIG_OK : HUBSIG_ERROR_OPTIONS_SIZE);
    }
    const uint32_t logins[] = {0, 5, 255, 257, UINT32_MAX};
    for (size_t at = 0; at < sizeof logins / sizeof logins[0]; at++) {
        api = graph_api(logins[at], GRAPH_TOKEN);
        REFUSED(send(&api, &message, &error), HUBSIG_ERROR_UNKNOWN_NAME, "login");
    }
    api = graph_api(HUBSIG_LOGIN_INSTAGRAM, NULL);
    REFUSED(send(&api, &message, &error), HUBSIG_ERROR_BUILD_EMPTY, "token");
    api = graph_api(HUBSIG_LOGIN_INSTAGRAM, "with a space");
    REFUSED(send(&api, &message, &error), HUBSIG_ERROR_BUILD_TOKEN_INVALID, "token");
    api = graph_api(HUBSIG_LOGIN_INSTAGRAM, "\xff");
    REFUSED(send(&api, &message, &error), HUBSIG_ERROR_TEXT_NOT_UTF8, "token");
    api = graph_api(HUBSIG_LOGIN_INSTAGRAM, GRAPH_TOKEN);
    api.version = graph_text("26");
    REFUSED(send(&api, &message, &error), HUBSIG_ERROR_BUILD_VERSION_INVALID, "version");
    api.version = (hubsig_bytes){NULL, 3};
    REFUSED(send(&api, &message, &error), HUBSIG_ERROR_NULL_POINTER, "");
    api.version = (hubsig_bytes){SAMPLE_BYTES("x"), SIZE_MAX};
    REFUSED(send(&api, &message, &error), HUBSIG_ERROR_TOO_LONG, "");
    api = graph_api(HUBSIG_LOGIN_MESSENGER, GRAPH_TOKEN);
    api.app_secret = graph_text("");
    REFUSED(send(&api, &message, &error), HUBSIG_ERROR_BUILD_EMPTY, "app_secret");
}

static void messages_refused(void) {
    hubsig_error error;
    hubsig_graph_api instagram = graph_api(HUBSIG_LOGIN_INSTAGRAM, GRAPH_TOKEN);
    hubsig_graph_api whatsapp = graph_api(HUBSIG_LOGIN_WHATSAPP, GRAPH_TOKEN);
    hubsig_graph_message message;
    char euros[3 * 334 + 1];
    for (size_t at = 0; at < 334; at++) {
        memcpy(euros + 3 * at, "\xe2\x82\xac", 3);
    }
    check_case("messages that are none");
    euros[1002] = '\0';
    message = graph_message("me", GRAPH_PERSON, euros);
    REFUSED(send(&instagram, &message, &error), HUBSIG_ERROR_BUILD_TOO_LONG, "text");
    message.text.length = 999;
    CHECK_STATUS(send(&instagram, &message, &error), HUBSIG_OK);
    message.text.length = 998;
    REFUSED(send(&instagram, &message, &error), HUBSIG_ERROR_TEXT_NOT_UTF8, "text");
    message = graph_message("me", GRAPH_PERSON, NULL);
    REFUSED(send(&instagram, &message, &error), HUBSIG_ERROR_BUILD_EMPTY, "text");
    message.json = graph_text("[]");
    REFUSED(send(&instagram, &message, &error), HUBSIG_ERROR_BUILD_JSON_INVALID, "message");
    message.text = graph_text("Hi");
    REFUSED(send(&instagram, &message, &error), HUBSIG_ERROR_MESSAGE_AMBIGUOUS, "json");
    message = graph_message("a/b", GRAPH_PERSON, "Hi");
    REFUSED(send(&instagram, &message, &error), HUBSIG_ERROR_BUILD_ID_INVALID, "from");
    message = graph_message("me", "", "Hi");
    REFUSED(send(&instagram, &message, &error), HUBSIG_ERROR_BUILD_EMPTY, "to");
    message = graph_message("me", GRAPH_PERSON, "Hi");
    message.messaging_type = HUBSIG_MESSAGING_TYPE_MESSAGE_TAG;
    REFUSED(send(&instagram, &message, &error), HUBSIG_ERROR_BUILD_TAG_MISMATCH, "messaging_type");
    message.messaging_type = 256;
    REFUSED(send(&instagram, &message, &error), HUBSIG_ERROR_UNKNOWN_NAME, "messaging_type");
    message.messaging_type = 0;
    const struct {
        uint32_t kind;
        hubsig_status on_instagram, on_whatsapp;
    } kinds[] = {
        {0, HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_ERROR_UNKNOWN_NAME},
        {HUBSIG_TO_USER, HUBSIG_OK, HUBSIG_OK},
        {HUBSIG_TO_COMMENT, HUBSIG_OK, HUBSIG_ERROR_BUILD_RECIPIENT_UNSUPPORTED},
        {HUBSIG_TO_POST, HUBSIG_ERROR_BUILD_RECIPIENT_UNSUPPORTED, HUBSIG_ERROR_BUILD_RECIPIENT_UNSUPPORTED},
        {HUBSIG_TO_NOTIFICATION_TOKEN, HUBSIG_ERROR_BUILD_RECIPIENT_UNSUPPORTED,
         HUBSIG_ERROR_BUILD_RECIPIENT_UNSUPPORTED},
        {HUBSIG_TO_PHONE, HUBSIG_ERROR_BUILD_RECIPIENT_UNSUPPORTED, HUBSIG_OK},
        {6, HUBSIG_ERROR_UNKNOWN_NAME, HUBSIG_ERROR_UNKNOWN_NAME},
    };
    for (size_t at = 0; at < sizeof kinds / sizeof kinds[0]; at++) {
        message.to_kind = kinds[at].kind;
        CHECK_STATUS(send(&instagram, &message, &error), kinds[at].on_instagram);
        CHECK_STATUS(send(&whatsapp, &message, &error), kinds[at].on_whatsapp);
    }
    message.to_kind = HUBSIG_TO_PHONE;
    message.human_agent = 1;
    REFUSED(send(&whatsapp, &message, &error), HUBSIG_ERROR_BUILD_CHANNEL_UNSUPPORTED, "messaging_type");
    message.human_agent = 0;
    message.text = graph_text(NULL);
    message.json = graph_text("{}");
    REFUSED(send(&whatsapp, &message, &error), HUBSIG_ERROR_BUILD_EMPTY, "kind");
    message.size--;
    CHECK_STATUS(send(&whatsapp, &message, &error), HUBSIG_ERROR_OPTIONS_SIZE);
}

static void others_refused(void) {
    hubsig_error error;
    hubsig_request *request = NULL;
    hubsig_graph_api instagram = graph_api(HUBSIG_LOGIN_INSTAGRAM, GRAPH_TOKEN);
    hubsig_graph_api whatsapp = graph_api(HUBSIG_LOGIN_WHATSAPP, GRAPH_TOKEN);
    hubsig_graph_action action = graph_action("me", 0, "m_1", "love");
    check_case("actions that are none");
    REFUSED(hubsig_graph_act(&instagram, &action, &request, &error), HUBSIG_ERROR_UNKNOWN_NAME, "action");
    action.action = HUBSIG_SENDER_ACTION_REACT;
    action.to_kind = HUBSIG_TO_COMMENT;
    REFUSED(hubsig_graph_act(&instagram, &action, &request, &error), HUBSIG_ERROR_BUILD_RECIPIENT_UNSUPPORTED, "to");
    action.to_kind = HUBSIG_TO_PHONE;
    action.reaction = graph_text(NULL);
    REFUSED(hubsig_graph_act(&whatsapp, &action, &request, &error), HUBSIG_ERROR_BUILD_EMPTY, "reaction");
    action.action = HUBSIG_SENDER_ACTION_TYPING_OFF;
    REFUSED(hubsig_graph_act(&whatsapp, &action, &request, &error), HUBSIG_ERROR_BUILD_CHANNEL_UNSUPPORTED, "action");

    check_case("calls that are none");
    const uint8_t *path = SAMPLE_BYTES("me");
    const hubsig_pair token[] = {{graph_text("access_token"), graph_text("x")}};
    REFUSED(hubsig_graph_call(&instagram, 0, path, 2, NULL, 0, NULL, 0, &request, &error), HUBSIG_ERROR_UNKNOWN_NAME,
            "method");
    REFUSED(hubsig_graph_call(&instagram, HUBSIG_METHOD_GET, path, 2, NULL, 0, SAMPLE_BYTES("{}"), 2, &request, &error),
            HUBSIG_ERROR_BUILD_BODY_NOT_ALLOWED, "json");
    REFUSED(hubsig_graph_call(&instagram, HUBSIG_METHOD_GET, path, 2, token, 1, NULL, 0, &request, &error),
            HUBSIG_ERROR_BUILD_QUERY_RESERVED, "query");
    const char *const paths[] = {"", "/me", "me/", "me//x", "a b", "..", "me/../x", "a%2fb"};
    for (size_t at = 0; at < sizeof paths / sizeof paths[0]; at++) {
        hubsig_status status = hubsig_graph_call(&instagram, HUBSIG_METHOD_GET, SAMPLE_BYTES(paths[at]), strlen(paths[at]),
                                                 NULL, 0, NULL, 0, &request, &error);
        CHECK(status == HUBSIG_ERROR_BUILD_EMPTY || status == HUBSIG_ERROR_BUILD_ID_INVALID);
    }

    check_case("logins that are none");
    hubsig_graph_login login = graph_login();
    hubsig_bytes scopes[] = {graph_text("a"), graph_text("b")};
    REFUSED(hubsig_graph_oauth(0, &login, &request, &error), HUBSIG_ERROR_UNKNOWN_NAME, "step");
    REFUSED(hubsig_graph_oauth(HUBSIG_OAUTH_AUTHORIZE, &login, &request, &error), HUBSIG_ERROR_BUILD_EMPTY, "scopes");
    REFUSED(hubsig_graph_oauth(HUBSIG_OAUTH_PAGE_TOKENS, &login, &request, &error),
            HUBSIG_ERROR_BUILD_CHANNEL_UNSUPPORTED, "login");
    login.scopes = scopes;
    login.scope_count = 2;
    CHECK_STATUS(hubsig_graph_oauth(HUBSIG_OAUTH_AUTHORIZE, &login, &request, &error), HUBSIG_OK);
    CHECK(strcmp(hubsig_request_url(request),
                 "https://www.instagram.com/oauth/authorize?client_id=990001112223334&redirect_uri="
                 "https%3A%2F%2Fapp.example.test%2Fcb&response_type=code&scope=a%2Cb&state=a+state") == 0);
    CHECK(hubsig_request_header_count(request) == 0);
    hubsig_request_free(request);
    login.login = HUBSIG_LOGIN_MESSENGER;
    REFUSED(hubsig_graph_oauth(HUBSIG_OAUTH_REFRESH, &login, &request, &error), HUBSIG_ERROR_BUILD_CHANNEL_UNSUPPORTED,
            "login");
    login.scope_count = SIZE_MAX;
    REFUSED(hubsig_graph_oauth(HUBSIG_OAUTH_AUTHORIZE, &login, &request, &error), HUBSIG_ERROR_TOO_LONG, "");
}

static void callbacks(void) {
    check_case("callbacks");
    const struct {
        const char *query, *state;
        hubsig_status status;
    } cases[] = {
        {GRAPH_QUERY, GRAPH_STATE, HUBSIG_OK},
        {GRAPH_QUERY, "another", HUBSIG_ERROR_CALLBACK_STATE_MISMATCH},
        {GRAPH_QUERY, "", HUBSIG_ERROR_CALLBACK_STATE_MISMATCH},
        {"error=access_denied", GRAPH_STATE, HUBSIG_ERROR_CALLBACK_DENIED},
        {"error=server_error", GRAPH_STATE, HUBSIG_ERROR_CALLBACK_REFUSED},
        {"state=a+state", GRAPH_STATE, HUBSIG_ERROR_CALLBACK_CODE_MISSING},
        {"code=a&code=b&state=a+state", GRAPH_STATE, HUBSIG_ERROR_CALLBACK_REPEATED},
        {"\xff", GRAPH_STATE, HUBSIG_ERROR_TEXT_NOT_UTF8},
    };
    for (size_t at = 0; at < sizeof cases / sizeof cases[0]; at++) {
        uint8_t code[64];
        size_t length = 0;
        hubsig_error error;
        hubsig_status status =
            hubsig_graph_callback(SAMPLE_BYTES(cases[at].query), strlen(cases[at].query), SAMPLE_BYTES(cases[at].state),
                                  strlen(cases[at].state), code, sizeof code, &length, &error);
        CHECK_STATUS(status, cases[at].status);
        if (status == HUBSIG_OK) {
            CHECK_TEXT(code, length, "AQTEST");
        } else {
            /* It is the browser's request that is refused, but for what is no text at all. */
            CHECK(error.http_status == (status == HUBSIG_ERROR_TEXT_NOT_UTF8 ? 500 : 400));
        }
    }
    uint8_t proof[HUBSIG_PROOF_LENGTH];
    size_t length = 0;
    check_case("proofs");
    CHECK_STATUS(hubsig_graph_proof(SAMPLE_BYTES("EAAB-test-token"), 15, SAMPLE_BYTES(SAMPLE_SECRET), 32, HUBSIG_NO_TIME,
                                    proof, sizeof proof, &length),
                 HUBSIG_OK);
    CHECK(length == HUBSIG_PROOF_LENGTH &&
          memcmp(proof, "a6024693394a23e652049c7c3571712892f80c08425a659c3fdb161563eefa4f", length) == 0);
    CHECK_STATUS(hubsig_graph_proof(SAMPLE_BYTES("EAAB-test-token"), 15, SAMPLE_BYTES(SAMPLE_SECRET), 32, 1780000000,
                                    proof, sizeof proof, &length),
                 HUBSIG_OK);
    CHECK(memcmp(proof, "feba7a015b66a16e60cc1c92402b33b93efe47e9c1ae1815df1614179bc86f05", length) == 0);
}

static void replies(void) {
    hubsig_graph_api api = graph_api(HUBSIG_LOGIN_INSTAGRAM, GRAPH_TOKEN);
    hubsig_graph_api whatsapp = graph_api(HUBSIG_LOGIN_WHATSAPP, GRAPH_TOKEN);
    const uint8_t *body = SAMPLE_BYTES(SAMPLE_BODY);
    const size_t length = SAMPLE_LENGTH(SAMPLE_BODY);
    hubsig_event events[SAMPLE_EVENTS];
    hubsig_request *request = NULL;
    hubsig_error error;
    size_t count = 0;
    check_case("replies");
    CHECK_STATUS(hubsig_parse_unverified(body, length, 0, 0, events, SAMPLE_EVENTS, &count, NULL), HUBSIG_OK);
    CHECK_STATUS(hubsig_graph_reply(&api, body, length, &events[0], SAMPLE_BYTES("Hi"), 2, SAMPLE_NOW, 60000, &request,
                                    &error),
                 HUBSIG_OK);
    size_t sent = 0;
    const uint8_t *made = hubsig_request_body(request, &sent);
    CHECK_TEXT(made, sent, "{\"recipient\":{\"id\":\"1000000000000001\"},\"message\":{\"text\":\"Hi\"}}");
    hubsig_request_free(request);
    request = NULL;
    const int64_t day = INT64_C(86400000);
    REFUSED(hubsig_graph_reply(&api, body, length, &events[0], SAMPLE_BYTES("Hi"), 2, SAMPLE_NOW + day, 0, &request,
                               &error),
            HUBSIG_ERROR_REPLY_WINDOW_CLOSED, "");
    REFUSED(hubsig_graph_reply(&whatsapp, body, length, &events[0], SAMPLE_BYTES("Hi"), 2, SAMPLE_NOW, 0, &request,
                               &error),
            HUBSIG_ERROR_REPLY_PLATFORM_MISMATCH, "");
    REFUSED(hubsig_graph_reply(&api, body, length, &events[0], NULL, 0, SAMPLE_NOW, 0, &request, &error),
            HUBSIG_ERROR_BUILD_EMPTY, "text");
    REFUSED(hubsig_graph_reply(&api, body, 10, &events[0], SAMPLE_BYTES("Hi"), 2, SAMPLE_NOW, 0, &request, &error),
            HUBSIG_ERROR_WRONG_BODY, "");
    CHECK(request == NULL);
}

static void answers(void) {
    hubsig_answer answer = graph_answer(200, GRAPH_OK);
    hubsig_value value;
    uint8_t text[64];
    size_t length = 0;
    const uint8_t *body = SAMPLE_BYTES(GRAPH_OK);
    const size_t body_length = SAMPLE_LENGTH(GRAPH_OK);
    check_case("a success");
    CHECK(answer.ok == 1 && answer.action == 0 && answer.wait_s == HUBSIG_NO_NUMBER && answer.success == HUBSIG_NO_NUMBER);
    CHECK(answer.used_percent == HUBSIG_NO_NUMBER && answer.usage_wait_s == HUBSIG_NO_NUMBER && !answer.has_token);
    CHECK_STATUS(hubsig_answer_text(body, body_length, &answer, HUBSIG_ANSWER_MESSAGE_ID, text, sizeof text, &length),
                 HUBSIG_OK);
    CHECK_TEXT(text, length, "m_\xc3\xa9");
    CHECK_STATUS(hubsig_text_decode(body, body_length, answer.recipient_id, text, sizeof text, &length), HUBSIG_OK);
    CHECK_TEXT(text, length, GRAPH_PERSON);
    for (uint8_t id = HUBSIG_ANSWER_ID; id <= HUBSIG_ANSWER_FBTRACE_ID; id++) {
        CHECK_STATUS(hubsig_answer_text(body, body_length, &answer, id, text, sizeof text, &length), HUBSIG_ERROR_ABSENT);
    }
    CHECK_STATUS(hubsig_answer_text(body, body_length, &answer, 0, text, sizeof text, &length), HUBSIG_ERROR_UNKNOWN_NAME);
    CHECK_STATUS(hubsig_answer_text(body, 3, &answer, HUBSIG_ANSWER_MESSAGE_ID, text, sizeof text, &length),
                 HUBSIG_ERROR_WRONG_BODY);
    const struct {
        const char *path;
        unsigned type;
        int64_t integer;
    } paths[] = {
        {"data/0/id", HUBSIG_TYPE_INT, 17}, {"data/0/on", HUBSIG_TYPE_BOOL, 1}, {"recipient_id", HUBSIG_TYPE_TEXT, 0},
        {"", HUBSIG_TYPE_RAW, 0},           {"data", HUBSIG_TYPE_RAW, 0},       {"data/1", HUBSIG_TYPE_ABSENT, 0},
        {"data/x", HUBSIG_TYPE_ABSENT, 0},  {"nothing", HUBSIG_TYPE_ABSENT, 0}, {"data/0/id/x", HUBSIG_TYPE_ABSENT, 0},
    };
    for (size_t at = 0; at < sizeof paths / sizeof paths[0]; at++) {
        CHECK_STATUS(hubsig_answer_value(body, body_length, SAMPLE_BYTES(paths[at].path), strlen(paths[at].path), &value),
                     HUBSIG_OK);
        CHECK(value.type == paths[at].type && value.integer == paths[at].integer);
    }
    CHECK_STATUS(hubsig_answer_value(body, body_length, SAMPLE_BYTES("data/0/id"), 9, &value), HUBSIG_OK);
    CHECK_TEXT(body + value.span.start, value.span.length, "17");

    check_case("a failure");
    const hubsig_pair headers[] = {
        {graph_text("X-App-Usage"), graph_text("{\"call_count\":101}")},
        {graph_text("\xff"), graph_text("\xff")},
        {graph_text("Retry-After"), graph_text("9")},
    };
    CHECK_STATUS(hubsig_graph_interpret(400, headers, 3, SAMPLE_BYTES(GRAPH_FAILURE), SAMPLE_LENGTH(GRAPH_FAILURE),
                                        &answer),
                 HUBSIG_OK);
    CHECK(answer.ok == 0 && answer.action == HUBSIG_ACTION_WAIT && answer.code == 4 && answer.transient == 1);
    CHECK(answer.wait_s == 9 && answer.wait_factor == 1 && answer.wait_max_s == 9 && answer.form == HUBSIG_FORM_ERROR);
    CHECK(answer.used_percent == 101 && answer.usage_wait_s == 9 && answer.status == 400 && !answer.maybe_delivered);
    answer = graph_answer(400, "{\"error\":{\"code\":131056}}");
    CHECK(answer.wait_s == 1 && answer.wait_factor == 4 && answer.wait_max_s == 3600);
    answer = graph_answer(0, "");
    CHECK(answer.ok == 0 && answer.action == HUBSIG_ACTION_RETRY && answer.maybe_delivered == 1 && answer.form == 0);
    CHECK_STATUS(hubsig_answer_text(NULL, 0, &answer, HUBSIG_ANSWER_MEANING, text, sizeof text, &length), HUBSIG_OK);
    CHECK_TEXT(text, length, "There was no answer.");

    check_case("a token");
    body = SAMPLE_BYTES(GRAPH_TOKEN_ANSWER);
    CHECK_STATUS(hubsig_graph_token(200, body, SAMPLE_LENGTH(GRAPH_TOKEN_ANSWER), &answer), HUBSIG_OK);
    CHECK(answer.ok == 1 && answer.has_token == 1 && answer.expires_in_s == 60);
    CHECK_STATUS(hubsig_answer_text(SAMPLE_BYTES("{}"), 2, &answer, HUBSIG_ANSWER_USER_ID, text, sizeof text, &length),
                 HUBSIG_ERROR_WRONG_BODY);
    CHECK_STATUS(hubsig_graph_token(200, SAMPLE_BYTES("{}"), 2, &answer), HUBSIG_OK);
    CHECK(answer.ok == 0 && answer.action == HUBSIG_ACTION_REAUTH && answer.has_token == 0);
    CHECK_STATUS(hubsig_answer_text(SAMPLE_BYTES("{}"), 2, &answer, HUBSIG_ANSWER_MEANING, text, sizeof text, &length),
                 HUBSIG_OK);
}

static void windows(void) {
    const int64_t day = INT64_C(86400000);
    hubsig_thread thread = HUBSIG_THREAD_INIT;
    hubsig_allowed allowed;
    check_case("windows");
    CHECK_STATUS(hubsig_graph_allowed(HUBSIG_PLATFORM_INSTAGRAM, &thread, 0, 0, &allowed), HUBSIG_OK);
    CHECK(allowed.open_until == HUBSIG_NO_TIME && allowed.human_until == HUBSIG_NO_TIME);
    CHECK(allowed.private_reply_until == HUBSIG_NO_TIME && allowed.templates == 0);
    thread.last_open_ms = 1000;
    thread.comment_ms = 1000;
    CHECK_STATUS(hubsig_graph_allowed(HUBSIG_PLATFORM_MESSENGER, &thread, day + 999, 0, &allowed), HUBSIG_OK);
    CHECK(allowed.open_until == day + 1000 && allowed.human_until == 7 * day + 1000 && allowed.templates == 1);
    CHECK(allowed.private_reply_until == 7 * day + 1000);
    CHECK_STATUS(hubsig_graph_allowed(HUBSIG_PLATFORM_MESSENGER, &thread, day + 1000, 0, &allowed), HUBSIG_OK);
    CHECK(allowed.open_until == HUBSIG_NO_TIME);
    thread.live = HUBSIG_LIVE_OVER;
    CHECK_STATUS(hubsig_graph_allowed(HUBSIG_PLATFORM_INSTAGRAM, &thread, 2000, 60000, &allowed), HUBSIG_OK);
    CHECK(allowed.private_reply_until == HUBSIG_NO_TIME && allowed.open_until == day + 1000 - 60000);
    thread.live = HUBSIG_LIVE_RUNNING;
    CHECK_STATUS(hubsig_graph_allowed(HUBSIG_PLATFORM_INSTAGRAM, &thread, 2000, 0, &allowed), HUBSIG_OK);
    CHECK(allowed.private_reply_until == 7 * day + 1000);
    thread.comment_used = 1;
    CHECK_STATUS(hubsig_graph_allowed(HUBSIG_PLATFORM_INSTAGRAM, &thread, 2000, 0, &allowed), HUBSIG_OK);
    CHECK(allowed.private_reply_until == HUBSIG_NO_TIME);
    CHECK_STATUS(hubsig_graph_allowed(HUBSIG_PLATFORM_OTHER, &thread, 0, 0, &allowed), HUBSIG_ERROR_UNKNOWN_NAME);
    CHECK(hubsig_graph_opens_window(HUBSIG_PLATFORM_INSTAGRAM, HUBSIG_KIND_MESSAGE_TEXT) == 1);
    CHECK(hubsig_graph_opens_window(HUBSIG_PLATFORM_INSTAGRAM, HUBSIG_KIND_COMMENT) == 0);
    CHECK(hubsig_graph_opens_window(HUBSIG_PLATFORM_OTHER, HUBSIG_KIND_MESSAGE_TEXT) == 0);
    CHECK(hubsig_graph_opens_window(HUBSIG_PLATFORM_INSTAGRAM, UINT16_MAX) == 0);
    CHECK(hubsig_graph_refresh_due(0, 60 * day, day - 1) == HUBSIG_DUE_TOO_YOUNG);
    CHECK(hubsig_graph_refresh_due(0, 60 * day, day) == HUBSIG_DUE_FRESH);
    CHECK(hubsig_graph_refresh_due(0, 60 * day, 50 * day) == HUBSIG_DUE_DUE);
    CHECK(hubsig_graph_refresh_due(0, 60 * day, 60 * day) == HUBSIG_DUE_DEAD);
    CHECK(hubsig_graph_classify(10, 2534022, 0, NULL) == HUBSIG_ACTION_WINDOW);
    CHECK(hubsig_graph_classify(131047, 0, 0, NULL) == HUBSIG_ACTION_WINDOW);
    CHECK(hubsig_graph_classify(100, 0, 1, NULL) == HUBSIG_ACTION_RETRY);
}

/* The pieces of random texts put together are the texts, and each fits. */
static void pieces(void) {
    static const char *const letters[] = {"a", " ", "\n", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80"};
    uint64_t state = 7;
    check_case("pieces of a text");
    for (int turn = 0; turn < 2000; turn++) {
        char text[256] = "";
        size_t length = 0;
        size_t most = check_random(&state) % 40;
        for (size_t count = check_random(&state) % 60; count > 0; count--) {
            const char *letter = letters[check_random(&state) % 6];
            memcpy(text + length, letter, strlen(letter));
            length += strlen(letter);
        }
        uint8_t *exact = check_copy(text, length);
        size_t at = 0;
        while (at < length) {
            size_t piece = 0;
            CHECK_STATUS(hubsig_graph_split_text(exact + at, length - at, most, &piece), HUBSIG_OK);
            if (!CHECK(piece > 0 && piece <= length - at && (piece <= most || piece <= 4))) {
                break;
            }
            at += piece;
            CHECK(at == length || (exact[at] & 0xC0) != 0x80);
        }
        check_drop(exact, length);
    }
    size_t piece = 77;
    CHECK_STATUS(hubsig_graph_split_text(NULL, 0, 10, &piece), HUBSIG_OK);
    CHECK(piece == 0);
    CHECK_STATUS(hubsig_graph_split_text(SAMPLE_BYTES("one two three"), 13, 8, &piece), HUBSIG_OK);
    CHECK(piece == 8);
    CHECK_STATUS(hubsig_graph_split_text(SAMPLE_BYTES("ab\xff"), 3, 10, &piece), HUBSIG_ERROR_TEXT_NOT_UTF8);
    CHECK_STATUS(hubsig_graph_split_text(SAMPLE_BYTES("ab\xe2\x82"), 4, SIZE_MAX, &piece), HUBSIG_ERROR_TEXT_NOT_UTF8);
}

/* Random and damaged answers with random statuses: they mean something, and their texts can be read or are absent. */
static void robust(void) {
    uint64_t state = 11;
    check_case("damaged answers");
    for (int turn = 0; turn < 20000; turn++) {
        const char *whole = turn % 3 == 0 ? GRAPH_OK : turn % 3 == 1 ? GRAPH_FAILURE : GRAPH_TOKEN_ANSWER;
        size_t length = check_random(&state) % (strlen(whole) + 1);
        uint8_t *body = check_copy(whole, length);
        for (size_t count = check_random(&state) % 4; count > 0 && length > 0; count--) {
            body[check_random(&state) % length] = (uint8_t)check_random(&state);
        }
        hubsig_answer answer;
        uint16_t code = (uint16_t)(check_random(&state) % 700);
        hubsig_pair header = {graph_text("x-business-use-case-usage"), {body, length}};
        CHECK_STATUS(turn % 2 == 0 ? hubsig_graph_interpret(code, &header, 1, body, length, &answer)
                                   : hubsig_graph_token(code, body, length, &answer),
                     HUBSIG_OK);
        CHECK((answer.ok == 1) == (answer.action == 0));
        /* Now and then the answer of another body. */
        if (turn % 5 == 0) {
            answer.message_id.start = (uint32_t)check_random(&state);
            answer.has_token ^= 1;
            answer.ok ^= 1;
        }
        for (uint8_t id = 1; hubsig_answer_name(id) != NULL; id++) {
            uint8_t text[1100];
            size_t needed = 0;
            hubsig_status status = hubsig_answer_text(body, length, &answer, id, text, sizeof text, &needed);
            CHECK(status == HUBSIG_OK || status == HUBSIG_ERROR_ABSENT || status == HUBSIG_ERROR_WRONG_BODY);
        }
        check_drop(body, length);
    }
}

int main(void) {
    nothing_is_kept();
    api_refused();
    messages_refused();
    others_refused();
    callbacks();
    replies();
    answers();
    windows();
    pieces();
    robust();
    return check_end();
}
