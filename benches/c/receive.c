/*
 * What a C program does with a delivery, for the comparison: verify, read, and look at five attributes of each event.
 * Built as a shared library that the comparison loads, so that both languages take turns in one process.
 */

#include <stdlib.h>
#include <string.h>

#include "hubsig.h"

/* What was read from the events; the same numbers as `Seen` in src/work.rs. */
struct seen {
    uint32_t events;
    uint32_t kinds;
    uint32_t ids;
    uint32_t texts;
    int64_t times;
};

struct bench {
    hubsig_webhook *webhook;
    uint8_t *body;
    size_t body_length;
    uint8_t *header;
    size_t header_length;
    hubsig_event *events;
    size_t capacity;
};

static uint8_t *copy(const uint8_t *data, size_t length)
{
    uint8_t *own = malloc(length ? length : 1);
    if (own)
        memcpy(own, data, length);
    return own;
}

void bench_free(struct bench *bench);

/* NULL on any failure. */
struct bench *bench_new(const uint8_t *secret, size_t secret_length, const uint8_t *body, size_t body_length,
                        const uint8_t *header, size_t header_length, size_t capacity)
{
    struct hubsig_bytes secrets[] = {{secret, secret_length}};
    hubsig_options options = HUBSIG_OPTIONS_INIT;
    struct bench *bench = calloc(1, sizeof *bench);
    if (!bench)
        return NULL;
    options.app_secrets = secrets;
    options.app_secret_count = 1;
    bench->body = copy(body, body_length);
    bench->body_length = body_length;
    bench->header = copy(header, header_length);
    bench->header_length = header_length;
    bench->events = calloc(capacity, sizeof *bench->events);
    bench->capacity = capacity;
    if (!bench->body || !bench->header || !bench->events ||
        hubsig_webhook_new(&options, &bench->webhook, NULL) != HUBSIG_OK) {
        bench_free(bench);
        return NULL;
    }
    return bench;
}

void bench_free(struct bench *bench)
{
    hubsig_webhook_free(bench->webhook);
    free(bench->body);
    free(bench->header);
    free(bench->events);
    free(bench);
}

/* Receives so many times and reads all five attributes, or with `unread` the kinds alone. `seen` is that of the last
   time. Returns the status of the first call that fails. */
hubsig_status bench_receive(const struct bench *bench, uint64_t times, int unread, struct seen *seen)
{
    for (uint64_t time = 0; time < times; time++) {
        size_t count = 0;
        hubsig_status status =
            hubsig_receive(bench->webhook, bench->body, bench->body_length, bench->header, bench->header_length,
                           bench->events, bench->capacity, &count, NULL, NULL);
        if (status != HUBSIG_OK)
            return status;
        memset(seen, 0, sizeof *seen);
        for (size_t at = 0; at < count; at++) {
            const hubsig_event *event = &bench->events[at];
            seen->events++;
            seen->kinds = seen->kinds * 31 + event->kind;
            if (unread)
                continue;
            seen->ids += event->user_id.length + event->message_id.length;
            seen->texts += event->text.start != 0;
            seen->times += event->timestamp_ms == HUBSIG_NO_TIME ? 0 : event->timestamp_ms;
        }
    }
    return HUBSIG_OK;
}
