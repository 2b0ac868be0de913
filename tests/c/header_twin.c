/* The other unit of header.c. */
#include "hubsig.h"

int header_twin(const hubsig_event *event, hubsig_status *status);

int header_twin(const hubsig_event *event, hubsig_status *status) {
    hubsig_value value;
    hubsig_attachment attachment = {{0, 0}, 0};
    hubsig_signed_request request = {HUBSIG_NO_TIME, HUBSIG_NO_TIME, {0, 0}, 0};
    hubsig_graph_api api = HUBSIG_GRAPH_API_INIT;
    hubsig_graph_message message = HUBSIG_GRAPH_MESSAGE_INIT;
    hubsig_graph_action action = HUBSIG_GRAPH_ACTION_INIT;
    hubsig_graph_login login = HUBSIG_GRAPH_LOGIN_INIT;
    hubsig_thread thread = HUBSIG_THREAD_INIT;
    hubsig_allowed allowed;
    hubsig_answer answer;
    hubsig_request *made = NULL;
    (void)attachment;
    (void)request;
    if (hubsig_graph_send(&api, &message, &made, NULL) != HUBSIG_ERROR_UNKNOWN_NAME ||
        hubsig_graph_act(&api, &action, &made, NULL) != HUBSIG_ERROR_UNKNOWN_NAME ||
        hubsig_graph_oauth(HUBSIG_OAUTH_REFRESH, &login, &made, NULL) != HUBSIG_ERROR_UNKNOWN_NAME ||
        hubsig_graph_allowed(HUBSIG_PLATFORM_INSTAGRAM, &thread, 0, 0, &allowed) != HUBSIG_OK ||
        hubsig_graph_interpret(200, NULL, 0, (const uint8_t *)"{}", 2, &answer) != HUBSIG_OK || answer.ok != 1) {
        return 1;
    }
    *status = hubsig_field((const uint8_t *)"{}", 2, event, HUBSIG_FIELD_KIND, &value);
    return *status != HUBSIG_OK || value.type != HUBSIG_TYPE_NAME || value.integer != HUBSIG_KIND_UNKNOWN_BODY ||
           event->timestamp_ms != HUBSIG_NO_TIME || sizeof *event != 128;
}
