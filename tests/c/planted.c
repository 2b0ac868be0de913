/*
 * Mistakes of a caller, made on purpose, one for each argument: what is to find them has to find them, or its silence
 * about the other programs proves nothing. All but two happen inside the library.
 *
 * Usage: planted none|sign|verify|parse|answer|write|freed|request_freed|leak|request_leak|race|undefined
 */
#include "graph_sample.h"
#include "writer.h"

#include <limits.h>
#include <pthread.h>

/* Two threads that are given the same room. */
static void *into_one_room(void *room) {
    size_t count = 0;
    for (int turn = 0; turn < 100; turn++) {
        hubsig_parse_unverified(SAMPLE_BYTES(SAMPLE_BODY), SAMPLE_LENGTH(SAMPLE_BODY), 0, 0, room, SAMPLE_EVENTS,
                                &count, NULL);
    }
    return NULL;
}

int main(int argc, char **argv) {
    const char *mistake = argc > 1 ? argv[1] : "none";
    const size_t length = SAMPLE_LENGTH(SAMPLE_BODY);
    hubsig_webhook *webhook = sample_webhook();
    uint8_t *body = check_copy(SAMPLE_BODY, length);
    uint8_t *signature = sample_signature(body, length);
    hubsig_event events[SAMPLE_EVENTS];
    uint8_t text[HUBSIG_SIGNATURE_LENGTH];
    size_t count = 0;
    /* One byte more than there is. */
    size_t more = 1;
    hubsig_status status = HUBSIG_OK;
    if (strcmp(mistake, "sign") == 0) {
        status = hubsig_sign(SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET), body, length + more, text,
                             sizeof text, &count, NULL);
    } else if (strcmp(mistake, "verify") == 0) {
        status = hubsig_verify(webhook, body, length + more, signature, HUBSIG_SIGNATURE_LENGTH, NULL, NULL);
    } else if (strcmp(mistake, "parse") == 0) {
        status = hubsig_parse_unverified(body, length + more, 0, 0, events, SAMPLE_EVENTS, &count, NULL);
    } else if (strcmp(mistake, "write") == 0) {
        uint8_t *room = check_room(HUBSIG_SIGNATURE_LENGTH - more);
        status = hubsig_sign(SAMPLE_BYTES(SAMPLE_SECRET), SAMPLE_LENGTH(SAMPLE_SECRET), body, length, room,
                             HUBSIG_SIGNATURE_LENGTH, &count, NULL);
        check_drop(room, HUBSIG_SIGNATURE_LENGTH - more);
    } else if (strcmp(mistake, "freed") == 0) {
        hubsig_webhook_free(webhook);
        status = hubsig_verify(webhook, body, length, signature, HUBSIG_SIGNATURE_LENGTH, NULL, NULL);
        webhook = NULL;
    } else if (strcmp(mistake, "answer") == 0) {
        hubsig_answer answer;
        uint8_t *answered = check_copy(GRAPH_FAILURE, SAMPLE_LENGTH(GRAPH_FAILURE));
        status = hubsig_graph_interpret(400, NULL, 0, answered, SAMPLE_LENGTH(GRAPH_FAILURE) + more, &answer);
        check_drop(answered, SAMPLE_LENGTH(GRAPH_FAILURE));
    } else if (strcmp(mistake, "request_freed") == 0) {
        hubsig_request *request = graph_request();
        const char *url = hubsig_request_url(request);
        hubsig_request_free(request);
        status = url[0] == '\0' ? HUBSIG_OK : HUBSIG_ERROR_INTERNAL;
    } else if (strcmp(mistake, "request_leak") == 0) {
        status = hubsig_request_header_count(graph_request()) == 2 ? HUBSIG_OK : HUBSIG_ERROR_INTERNAL;
    } else if (strcmp(mistake, "leak") == 0) {
        webhook = NULL;
    } else if (strcmp(mistake, "race") == 0) {
        pthread_t threads[2];
        for (int at = 0; at < 2; at++) {
            status |= pthread_create(&threads[at], NULL, into_one_room, events) != 0;
        }
        for (int at = 0; at < 2; at++) {
            pthread_join(threads[at], NULL);
        }
    } else if (strcmp(mistake, "undefined") == 0) {
        int most = INT_MAX;
        status = most + argc < 0 ? HUBSIG_OK : HUBSIG_ERROR_INTERNAL;
    } else {
        status = hubsig_receive(webhook, body, length, signature, HUBSIG_SIGNATURE_LENGTH, events, SAMPLE_EVENTS,
                                &count, NULL, NULL);
    }
    printf("%s: %s\n", mistake, hubsig_status_name(status));
    hubsig_webhook_free(webhook);
    check_drop(signature, HUBSIG_SIGNATURE_LENGTH);
    check_drop(body, length);
    return 0;
}
