/*
 * Reads one delivery and prints its events, a line each: what happened, who did it, the other person, what was written.
 *
 *     cc main.c $(pkg-config --cflags --libs hubsig) -o main
 *     META_APP_SECRET=... ./main body.json sha256=...
 *
 * The exit code is 0 if the delivery was read, 1 if it was refused, 2 if it could not be tried.
 */
#include <hubsig.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_BODY (4 * 1024 * 1024)

/* One byte more than is allowed is enough for the library to refuse the body. */
static uint8_t body[MAX_BODY + 1];
static size_t body_length;

/* Text is never longer decoded than it is in the body; with three bytes more it is decoded fastest. */
static void print_text(hubsig_span span)
{
    static uint8_t text[MAX_BODY + 3];
    size_t length;
    if (hubsig_text_decode(body, body_length, span, text, sizeof text, &length) != HUBSIG_OK)
        text[0] = '-', length = 1; /* HUBSIG_ERROR_ABSENT: the event has no such text */
    /* Any character may be in it. What would break the line, or talk to the terminal, becomes a space. */
    for (size_t i = 0; i < length; i++)
        putchar(text[i] < ' ' || text[i] == 0x7F ? ' ' : text[i]);
}

int main(int argc, char **argv)
{
    const char *secret = getenv("META_APP_SECRET");
    FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
    if (secret == NULL || file == NULL)
        return fprintf(stderr, "usage: META_APP_SECRET=... %s BODY_FILE HEADER_VALUE\n", argv[0]), 2;
    body_length = fread(body, 1, sizeof body, file);
    fclose(file);

    hubsig_bytes app_secret = {(const uint8_t *)secret, strlen(secret)};
    hubsig_options options = HUBSIG_OPTIONS_INIT;
    options.app_secrets = &app_secret;
    options.app_secret_count = 1;
    options.max_body = MAX_BODY;
    hubsig_webhook *webhook;
    hubsig_error error;
    if (hubsig_webhook_new(&options, &webhook, &error) != HUBSIG_OK)
        return fprintf(stderr, "META_APP_SECRET: %s\n", error.message), 2;

    /* This is nearly always enough room. If it is not, `count` says afterwards how much is. */
    size_t capacity, count = body_length / 200 + 4;
    hubsig_event *events = NULL;
    hubsig_status status;
    do {
        capacity = count;
        free(events);
        if ((events = malloc(capacity * sizeof *events)) == NULL)
            return perror(argv[0]), 2;
        status = hubsig_receive(webhook, body, body_length, (const uint8_t *)argv[2], strlen(argv[2]), events, capacity,
                                &count, NULL, &error);
    } while (status == HUBSIG_ERROR_BUFFER_TOO_SMALL);
    hubsig_webhook_free(webhook);

    if (status != HUBSIG_OK) {
        fprintf(stderr, "answer %u: %s", error.http_status, error.message);
        fprintf(stderr, error.offset == HUBSIG_NO_OFFSET ? "\n" : ", at byte %lu\n", (unsigned long)error.offset);
        return 1;
    }
    for (size_t i = 0; i < count; i++) {
        printf("%s\t%s\t", hubsig_kind_name(events[i].kind), hubsig_direction_name(events[i].direction));
        print_text(events[i].user_id);
        putchar('\t');
        print_text(events[i].text);
        putchar('\n');
    }
    free(events);
    return fflush(stdout) == 0 ? 0 : 2;
}
