/*
 * Receives Meta's webhooks with libmicrohttpd and prints their events, a line each.
 *
 *     cc server.c $(pkg-config --cflags --libs hubsig libmicrohttpd) -o server
 *     META_APP_SECRET=... META_VERIFY_TOKEN=... PORT=8080 ./server
 *
 * Listens on 127.0.0.1 only; TLS and the open net are the business of a proxy in front of it. With PORT=0 the system
 * chooses, and the first line on stderr says what. SIGINT and SIGTERM end it.
 */
#define _POSIX_C_SOURCE 200809L

#include <arpa/inet.h>
#include <hubsig.h>
#include <microhttpd.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MAX_BODY (4 * 1024 * 1024)

/* What has come of a request. Made when its first line is read, freed when it is answered or broken off. */
struct request {
    char *query;
    uint8_t *body;
    size_t length;
};

/* Text, never HTML, and no browser may guess otherwise: what the handshake is answered with, the asker chose. */
static enum MHD_Result answer(struct MHD_Connection *connection, unsigned status, const void *text, size_t length,
                              const char *allow)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(length, (void *)text, MHD_RESPMEM_MUST_COPY);
    if (response == NULL)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, "text/plain; charset=utf-8");
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    if (allow != NULL)
        MHD_add_response_header(response, MHD_HTTP_HEADER_ALLOW, allow);
    enum MHD_Result queued = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return queued;
}

/* The reason is for the log; the sender learns no more than the status says. */
static enum MHD_Result refuse(struct MHD_Connection *connection, const hubsig_error *error)
{
    fprintf(stderr, "%u: %s\n", error->http_status, error->message);
    return answer(connection, error->http_status, error->public_text, strlen(error->public_text), NULL);
}

static void print_text(const struct request *request, hubsig_span span, uint8_t *room, size_t capacity)
{
    size_t length;
    if (hubsig_text_decode(request->body, request->length, span, room, capacity, &length) != HUBSIG_OK)
        room[0] = '-', length = 1; /* HUBSIG_ERROR_ABSENT: the event has no such text */
    /* Any character may be in it. What would break the line, or talk to the terminal, becomes a space. */
    for (size_t i = 0; i < length; i++)
        putchar(room[i] < ' ' || room[i] == 0x7F ? ' ' : room[i]);
}

/* Your code goes here. What it does not finish it must not acknowledge: without a 200 Meta delivers again. */
static bool handle(const struct request *request, const hubsig_event *events, size_t count)
{
    /* Text is never longer decoded than it is in the body; with three bytes more it is decoded fastest. */
    size_t capacity = request->length + 3;
    uint8_t *room = malloc(capacity);
    if (room == NULL)
        return false;
    flockfile(stdout); /* the events of a delivery stay together, whatever other threads print */
    for (const hubsig_event *event = events; event < events + count; event++) {
        printf("%s\t%s\t", hubsig_kind_name(event->kind), hubsig_direction_name(event->direction));
        print_text(request, event->user_id, room, capacity);
        putchar('\t');
        print_text(request, event->text, room, capacity);
        putchar('\n');
    }
    bool printed = fflush(stdout) == 0 && !ferror(stdout);
    clearerr(stdout);
    funlockfile(stdout);
    free(room);
    return printed;
}

static enum MHD_Result subscribe(struct MHD_Connection *connection, const hubsig_webhook *webhook,
                                 const struct request *request)
{
    uint8_t text[HUBSIG_CHALLENGE_LENGTH];
    size_t length;
    hubsig_error error;
    const uint8_t *query = (const uint8_t *)request->query;
    if (hubsig_challenge(webhook, query, strlen(request->query), text, sizeof text, &length, &error) != HUBSIG_OK)
        return refuse(connection, &error);
    return answer(connection, MHD_HTTP_OK, text, length, NULL);
}

/* Which of two values to trust cannot be known. The library refuses values that are joined with a comma. */
static enum MHD_Result find_signature(void *context, enum MHD_ValueKind kind, const char *name, const char *value)
{
    (void)kind;
    const char **found = context;
    if (strcasecmp(name, "X-Hub-Signature-256") == 0)
        *found = *found != NULL ? "," : value != NULL ? value : "";
    return MHD_YES;
}

static enum MHD_Result receive(struct MHD_Connection *connection, const hubsig_webhook *webhook,
                               const struct request *request)
{
    const char *signature = NULL;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, find_signature, &signature);
    size_t signature_length = signature == NULL ? 0 : strlen(signature);

    /* This is nearly always enough room. If it is not, `count` says afterwards how much is. */
    size_t capacity, count = request->length / 200 + 4;
    hubsig_event *events = NULL;
    hubsig_status status;
    hubsig_error error;
    do {
        capacity = count;
        free(events);
        events = malloc(capacity * sizeof *events);
        if (events == NULL)
            return MHD_NO;
        status = hubsig_receive(webhook, request->body, request->length, (const uint8_t *)signature, signature_length,
                                events, capacity, &count, NULL, &error);
    } while (status == HUBSIG_ERROR_BUFFER_TOO_SMALL);
    bool handled = status == HUBSIG_OK && handle(request, events, count);
    free(events);
    if (status != HUBSIG_OK)
        return refuse(connection, &error);
    return answer(connection, handled ? MHD_HTTP_OK : MHD_HTTP_INTERNAL_SERVER_ERROR, "", 0, NULL);
}

/* The query as it was sent: libmicrohttpd decodes it in place later, and the library decodes it itself. */
static void *begin(void *context, const char *uri, struct MHD_Connection *connection)
{
    (void)context, (void)connection;
    struct request *request = calloc(1, sizeof *request);
    if (request != NULL)
        request->query = strdup(uri + strcspn(uri, "?"));
    return request;
}

static void end(void *context, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode why)
{
    (void)context, (void)connection, (void)why;
    struct request *request = *state;
    if (request == NULL)
        return;
    free(request->query);
    free(request->body);
    free(request);
}

/* Called when the head of a request is there, for each piece of its body, and when the body is complete. MHD_NO breaks
 * the connection off: there is no memory, and Meta delivers again. */
static enum MHD_Result proceed(void *context, struct MHD_Connection *connection, const char *path, const char *method,
                               const char *version, const char *data, size_t *size, void **state)
{
    (void)version;
    struct request *request = *state;
    if (request == NULL || request->query == NULL)
        return MHD_NO;
    if (request->body == NULL) {
        request->body = malloc(MAX_BODY + 1); /* room that is never written to costs nothing */
        return request->body == NULL ? MHD_NO : MHD_YES;
    }
    if (*size > 0) {
        /* A byte more than is allowed makes the library refuse the body. What follows is read, so that the sender
         * gets that answer, and dropped. */
        size_t left = MAX_BODY + 1 - request->length;
        size_t kept = *size < left ? *size : left;
        memcpy(request->body + request->length, data, kept);
        request->length += kept;
        *size = 0;
        return MHD_YES;
    }
    if (strcmp(path, "/webhook") != 0)
        return answer(connection, MHD_HTTP_NOT_FOUND, "", 0, NULL);
    if (strcmp(method, MHD_HTTP_METHOD_GET) == 0)
        return subscribe(connection, context, request);
    if (strcmp(method, MHD_HTTP_METHOD_POST) == 0)
        return receive(connection, context, request);
    return answer(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "", 0, "GET, POST");
}

static hubsig_bytes from_environment(const char *name)
{
    const char *value = getenv(name);
    if (value == NULL) {
        fprintf(stderr, "%s is not set\n", name);
        exit(2);
    }
    return (hubsig_bytes){(const uint8_t *)value, strlen(value)};
}

int main(void)
{
    hubsig_bytes app_secret = from_environment("META_APP_SECRET");
    hubsig_options options = HUBSIG_OPTIONS_INIT;
    options.app_secrets = &app_secret;
    options.app_secret_count = 1;
    options.verify_token = from_environment("META_VERIFY_TOKEN");
    options.max_body = MAX_BODY;
    hubsig_webhook *webhook;
    hubsig_error error;
    if (hubsig_webhook_new(&options, &webhook, &error) != HUBSIG_OK)
        return fprintf(stderr, "%s\n", error.message), 2;

    const char *port = getenv("PORT");
    unsigned long number = port == NULL ? 8080 : strtoul(port, NULL, 10);
    if (number > UINT16_MAX)
        return fprintf(stderr, "PORT is at most %d\n", UINT16_MAX), 2;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)number)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);

    /* Blocked before there are threads, so that none of them is interrupted: this one waits for them below. */
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    signal(SIGPIPE, SIG_IGN); /* a reader of stdout that went away is an error of printing, not the end */

    struct MHD_Daemon *daemon = MHD_start_daemon(
        MHD_USE_AUTO_INTERNAL_THREAD | MHD_USE_ERROR_LOG, 0, NULL, NULL, proceed, webhook,
        MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&address, MHD_OPTION_URI_LOG_CALLBACK, begin, NULL,
        MHD_OPTION_NOTIFY_COMPLETED, end, NULL, MHD_OPTION_THREAD_POOL_SIZE, 4u, /* one webhook serves all threads */
        MHD_OPTION_CONNECTION_LIMIT, 64u, MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
    if (daemon == NULL)
        return perror("cannot listen"), 2;
    fprintf(stderr, "http://127.0.0.1:%u/webhook\n", MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port);

    int caught;
    sigwait(&signals, &caught);
    MHD_stop_daemon(daemon);
    hubsig_webhook_free(webhook);
    return 0;
}
