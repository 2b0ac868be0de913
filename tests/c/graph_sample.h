/*
 * What the programs about the way back begin with: an api, a message, a request, an answer. All ids and tokens are invented.
 */
#ifndef HUBSIG_TESTS_GRAPH_SAMPLE_H
#define HUBSIG_TESTS_GRAPH_SAMPLE_H

#include "sample.h"

#define GRAPH_VERSION "v26.0"
#define GRAPH_TOKEN "TEST-TOKEN"
#define GRAPH_ACCOUNT "17841499900011122"
#define GRAPH_PERSON "906112233445566"
#define GRAPH_QUERY "?code=AQTEST&state=a+state#_"
#define GRAPH_STATE "a state"
#define GRAPH_OK "{\"recipient_id\":\"906112233445566\",\"message_id\":\"m_\\u00e9\",\"data\":[{\"id\":17,\"on\":true}]}"
#define GRAPH_FAILURE                                                                                                 \
    "{\"error\":{\"message\":\"(#4) limit \\u00e9\",\"code\":4,\"error_subcode\":0,\"is_transient\":true,"              \
    "\"error_data\":{\"details\":\"later\"},\"fbtrace_id\":\"ATest1\"}}"
#define GRAPH_TOKEN_ANSWER "{\"access_token\":\"IGAA-1\",\"user_id\":17841499900011122,\"permissions\":\"a,b\",\"expires_in\":60}"

/* A plain C string as the interface takes it; NULL for nothing. */
CHECK_UNUSED static hubsig_bytes graph_text(const char *text) {
    hubsig_bytes bytes = {SAMPLE_BYTES(text), text != NULL ? strlen(text) : 0};
    return bytes;
}

CHECK_UNUSED static hubsig_graph_api graph_api(uint32_t login, const char *token) {
    hubsig_graph_api api = HUBSIG_GRAPH_API_INIT;
    api.login = login;
    api.version = graph_text(GRAPH_VERSION);
    api.token = graph_text(token);
    return api;
}

CHECK_UNUSED static hubsig_graph_message graph_message(const char *from, const char *to, const char *text) {
    hubsig_graph_message message = HUBSIG_GRAPH_MESSAGE_INIT;
    message.from = graph_text(from);
    message.to = graph_text(to);
    message.text = graph_text(text);
    return message;
}

CHECK_UNUSED static hubsig_graph_action graph_action(const char *from, uint32_t what, const char *message_id,
                                                     const char *reaction) {
    hubsig_graph_action action = HUBSIG_GRAPH_ACTION_INIT;
    action.from = graph_text(from);
    action.to = graph_text(GRAPH_PERSON);
    action.action = what;
    action.message_id = graph_text(message_id);
    action.reaction = graph_text(reaction);
    return action;
}

CHECK_UNUSED static hubsig_graph_login graph_login(void) {
    hubsig_graph_login login = HUBSIG_GRAPH_LOGIN_INIT;
    login.login = HUBSIG_LOGIN_INSTAGRAM;
    login.version = graph_text(GRAPH_VERSION);
    login.app_id = graph_text("990001112223334");
    login.app_secret = graph_text("TEST-SECRET");
    login.redirect_uri = graph_text("https://app.example.test/cb");
    login.state = graph_text(GRAPH_STATE);
    return login;
}

/* A request to send a text. */
CHECK_UNUSED static hubsig_request *graph_request(void) {
    hubsig_graph_api api = graph_api(HUBSIG_LOGIN_INSTAGRAM, GRAPH_TOKEN);
    hubsig_graph_message message = graph_message("me", GRAPH_PERSON, "Hi");
    hubsig_request *request = NULL;
    if (hubsig_graph_send(&api, &message, &request, NULL) != HUBSIG_OK) {
        fputs("no request\n", stderr);
        exit(2);
    }
    return request;
}

/* What an answer with this status means. */
CHECK_UNUSED static hubsig_answer graph_answer(uint16_t status, const char *body) {
    hubsig_answer answer;
    if (hubsig_graph_interpret(status, NULL, 0, SAMPLE_BYTES(body), strlen(body), &answer) != HUBSIG_OK) {
        fputs("no answer\n", stderr);
        exit(2);
    }
    return answer;
}

#endif
