/*
 * Reads one delivery and prints the request that answers each message of it: method, URL and body, a line each. Sending them
 * is for an HTTP client, which adds the headers of the request and follows no redirect; hubsig_graph_interpret then says
 * what the answer means.
 *
 *     cc answer.c $(pkg-config --cflags --libs hubsig) -o answer
 *     META_APP_SECRET=... INSTAGRAM_TOKEN=... ./answer body.json sha256=... "Thank you!"
 *
 * The exit code is 0 if the delivery was read, 1 if it was refused, 2 if it could not be tried.
 */
#include <hubsig.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MAX_EVENTS 1000

static uint8_t body[4 * 1024 * 1024];
static hubsig_event events[MAX_EVENTS];

static hubsig_bytes bytes(const char *text)
{
    return (hubsig_bytes){(const uint8_t *)text, strlen(text)};
}

int main(int argc, char **argv)
{
    const char *secret = getenv("META_APP_SECRET"), *token = getenv("INSTAGRAM_TOKEN");
    FILE *file = argc == 4 ? fopen(argv[1], "rb") : NULL;
    if (secret == NULL || token == NULL || file == NULL)
        return fprintf(stderr, "usage: META_APP_SECRET=... INSTAGRAM_TOKEN=... %s BODY_FILE HEADER_VALUE TEXT\n", argv[0]), 2;
    size_t length = fread(body, 1, sizeof body, file), count;
    fclose(file);

    hubsig_bytes app_secret = bytes(secret);
    hubsig_options options = HUBSIG_OPTIONS_INIT;
    options.app_secrets = &app_secret;
    options.app_secret_count = 1;
    hubsig_webhook *webhook;
    hubsig_error error;
    if (hubsig_webhook_new(&options, &webhook, &error) != HUBSIG_OK)
        return fprintf(stderr, "META_APP_SECRET: %s\n", error.message), 2;
    hubsig_status status = hubsig_receive(webhook, body, length, (const uint8_t *)argv[2], strlen(argv[2]), events,
                                          MAX_EVENTS, &count, NULL, &error);
    hubsig_webhook_free(webhook);
    if (status != HUBSIG_OK)
        return fprintf(stderr, "answer %u: %s\n", (unsigned)error.http_status, error.message), 1;

    hubsig_graph_api api = HUBSIG_GRAPH_API_INIT;
    api.login = HUBSIG_LOGIN_INSTAGRAM;
    api.version = bytes("v26.0");
    api.token = bytes(token);
    const int64_t now = (int64_t)time(NULL) * 1000, skew = 60 * 1000;
    for (size_t i = 0; i < count; i++) {
        hubsig_request *request;
        status = hubsig_graph_reply(&api, body, length, &events[i], (const uint8_t *)argv[3], strlen(argv[3]), now, skew,
                                    &request, &error);
        if (status != HUBSIG_OK) { /* an echo, a receipt, a window that is closed; or the text is too long */
            printf("%s\n", hubsig_status_name(status));
            continue;
        }
        size_t body_length;
        const uint8_t *sent = hubsig_request_body(request, &body_length);
        printf("%s %s\n", hubsig_request_method(request), hubsig_request_url(request));
        fwrite(sent, 1, body_length, stdout);
        putchar('\n');
        hubsig_request_free(request);
    }
    return 0;
}
