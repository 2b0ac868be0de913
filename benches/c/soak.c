/*
 * Receives again and again in C, and prints how much memory the process has at the start, in the middle and at the end:
 * the same mix as in src/bin/soak.rs. Run by benches/soak.py, which compares.
 *
 *     soak times payload... --batches payload...
 *     soak heap payload...
 *
 * The second prints what one delivery takes from the heap; heap.c has to be loaded before.
 */

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hubsig.h"

#define SECRET "5e1f0c7a94b2d8366af01be27c95d43e"
#define MOST_PAYLOADS 16
#define MOST_EVENTS 1000

/* Of heap.c. */
extern void heap_begin(void) __attribute__((weak));
extern void heap_end(uint64_t found[3]) __attribute__((weak));

struct payload {
    uint8_t *body;
    size_t length;
    uint8_t header[HUBSIG_SIGNATURE_LENGTH];
};

struct payloads {
    struct payload all[MOST_PAYLOADS];
    size_t count;
};

static void expect(int what, const char *text)
{
    if (!what) {
        fprintf(stderr, "%s\n", text);
        exit(1);
    }
}

static void sign(const void *body, size_t length, uint8_t *header)
{
    size_t written = 0;
    hubsig_status status = hubsig_sign((const uint8_t *)SECRET, strlen(SECRET), body, length, header,
                                       HUBSIG_SIGNATURE_LENGTH, &written, NULL);
    expect(status == HUBSIG_OK && written == HUBSIG_SIGNATURE_LENGTH, "cannot sign");
}

static void load(struct payloads *into, const char *path)
{
    struct payload *payload = &into->all[into->count];
    FILE *file = fopen(path, "rb");
    expect(file != NULL && into->count < MOST_PAYLOADS, path);
    expect(fseek(file, 0, SEEK_END) == 0, path);
    payload->length = (size_t)ftell(file);
    rewind(file);
    payload->body = malloc(payload->length);
    expect(payload->body && fread(payload->body, 1, payload->length, file) == payload->length, path);
    fclose(file);
    sign(payload->body, payload->length, payload->header);
    into->count++;
}

/* The bytes of this process that are in memory. */
static uint64_t resident(void)
{
    uint64_t pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    expect(file && fscanf(file, "%*s %" SCNu64, &pages) == 1, "no statm");
    fclose(file);
    return pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

/* Receives once and reads what is read of events. */
static hubsig_status receive(const hubsig_webhook *webhook, const struct payload *payload, const uint8_t *header)
{
    static hubsig_event events[MOST_EVENTS];
    static volatile size_t seen;
    size_t count = 0;
    hubsig_status status = hubsig_receive(webhook, payload->body, payload->length, header, HUBSIG_SIGNATURE_LENGTH,
                                          events, MOST_EVENTS, &count, NULL, NULL);
    for (size_t at = 0; status == HUBSIG_OK && at < count; at++)
        seen += events[at].kind + events[at].user_id.length + events[at].message_id.length + events[at].text.length;
    return status;
}

static void measure_heap(const hubsig_webhook *webhook, const struct payloads *payloads)
{
    expect(heap_begin && heap_end, "heap.c is not loaded");
    for (size_t at = 0; at < payloads->count; at++) {
        const struct payload *payload = &payloads->all[at];
        uint64_t found[3];
        heap_begin();
        hubsig_status status = receive(webhook, payload, payload->header);
        heap_end(found);
        expect(status == HUBSIG_OK, "a delivery was not received");
        printf("%" PRIu64 " %" PRIu64 " %" PRIu64 "\n", found[0], found[1], found[2]);
    }
}

int main(int count, char **arguments)
{
    static struct payloads single, batches;
    struct payloads *into = &single;
    uint8_t forged[HUBSIG_SIGNATURE_LENGTH];
    hubsig_webhook *webhook = NULL;
    struct hubsig_bytes secrets[] = {{(const uint8_t *)SECRET, strlen(SECRET)}};
    hubsig_options options = HUBSIG_OPTIONS_INIT;
    uint64_t times = count > 1 ? strtoull(arguments[1], NULL, 10) : 0;

    options.app_secrets = secrets;
    options.app_secret_count = 1;
    expect(hubsig_webhook_new(&options, &webhook, NULL) == HUBSIG_OK, "no webhook");
    for (int at = 2; at < count; at++) {
        if (strcmp(arguments[at], "--batches") == 0)
            into = &batches;
        else
            load(into, arguments[at]);
    }
    if (count > 1 && strcmp(arguments[1], "heap") == 0) {
        measure_heap(webhook, &single);
        hubsig_webhook_free(webhook);
        return 0;
    }
    expect(times && single.count && batches.count, "usage: soak times payload... --batches payload...");
    sign("another body", strlen("another body"), forged);
    for (uint64_t time = 0; time < times; time++) {
        const struct payloads *of = time % 100 == 99 ? &batches : &single;
        const struct payload *payload = &of->all[time % of->count];
        if (time % 10 == 7)
            expect(receive(webhook, payload, forged) == HUBSIG_ERROR_SIGNATURE_MISMATCH, "received a forged delivery");
        else
            expect(receive(webhook, payload, payload->header) == HUBSIG_OK, "a delivery was not received");
        if (time == times / 100 || time == times / 2 || time == times - 1)
            printf("%" PRIu64 "\n", resident());
    }
    hubsig_webhook_free(webhook);
    return 0;
}
