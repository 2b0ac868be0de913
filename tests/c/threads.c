/*
 * One webhook and many threads: genuine, forged and broken deliveries, every answer looked at, while other threads make
 * and free webhooks of their own. Made on one thread, freed on another.
 *
 * Usage: threads THREADS RECEIVES
 */
#include "writer.h"

#include <pthread.h>

#define MOST_THREADS 64

struct work {
    pthread_t thread;
    const hubsig_webhook *webhook;
    unsigned long receives;
    unsigned long answers;
    unsigned long wrong;
    uint64_t state;
};

static const uint8_t *body = SAMPLE_BYTES(SAMPLE_BODY);
static const size_t length = SAMPLE_LENGTH(SAMPLE_BODY);
static uint8_t *genuine;
static uint8_t *broken; /* the signature of the body without its last byte */

static int one_receive(const hubsig_webhook *webhook, uint64_t choice) {
    uint8_t header[HUBSIG_SIGNATURE_LENGTH];
    hubsig_event events[SAMPLE_EVENTS];
    hubsig_error error = {0};
    size_t count = 0;
    uint32_t index = 77;
    hubsig_status status;
    memcpy(header, genuine, sizeof header);
    switch (choice % 4) {
    case 0: /* forged */
        header[7 + (choice >> 8) % 64] ^= 1;
        status = hubsig_receive(webhook, body, length, header, sizeof header, events, 2, &count, &index, &error);
        return (status == HUBSIG_ERROR_SIGNATURE_MISMATCH || status == HUBSIG_ERROR_SIGNATURE_NOT_HEX) &&
               error.status == status && error.http_status == 401 && count == 0 && index == 77;
    case 1: /* genuine, but no JSON */
        status = hubsig_receive(webhook, body, length - 1, broken, HUBSIG_SIGNATURE_LENGTH, events, 2, &count, &index,
                                &error);
        return status == HUBSIG_ERROR_INVALID_JSON && error.offset == length - 1 && count == 0;
    case 2: /* too little room */
        status = hubsig_receive(webhook, body, length, header, sizeof header, events, 1, &count, &index, &error);
        return status == HUBSIG_ERROR_BUFFER_TOO_SMALL && count == SAMPLE_EVENTS;
    default: {
        uint8_t text[64];
        size_t written = 0;
        status = hubsig_receive(webhook, body, length, header, sizeof header, events, 2, &count, &index, &error);
        return status == HUBSIG_OK && count == SAMPLE_EVENTS && index == 0 && error.status == 0 &&
               events[0].kind == HUBSIG_KIND_MESSAGE_TEXT &&
               hubsig_field_text(body, length, &events[0], HUBSIG_FIELD_MESSAGE_TEXT, text, sizeof text, &written) ==
                   HUBSIG_OK &&
               written == strlen(SAMPLE_TEXT) && memcmp(text, SAMPLE_TEXT, written) == 0;
    }
    }
}

static void *receive(void *argument) {
    struct work *work = argument;
    for (unsigned long turn = 0; turn < work->receives; turn++) {
        work->wrong += !one_receive(work->webhook, check_random(&work->state));
        work->answers++;
    }
    return NULL;
}

/* Webhooks that come and go. */
static void *make(void *argument) {
    struct work *work = argument;
    for (unsigned long turn = 0; turn < work->receives / 10 + 1; turn++) {
        hubsig_webhook *own = sample_webhook();
        work->wrong += !one_receive(own, 3);
        work->answers++;
        hubsig_webhook_free(own);
    }
    return NULL;
}

static void *create(void *argument) {
    *(hubsig_webhook **)argument = sample_webhook();
    return NULL;
}

static void *end(void *argument) {
    hubsig_webhook_free(argument);
    return NULL;
}

/* Runs something on a thread of its own, to its end. */
static void elsewhere(void *(*run)(void *), void *argument) {
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, run, argument) == 0);
    CHECK(pthread_join(thread, NULL) == 0);
}

int main(int argc, char **argv) {
    static struct work works[MOST_THREADS + 2];
    size_t threads = argc > 1 ? strtoul(argv[1], NULL, 10) : 16;
    unsigned long receives = argc > 2 ? strtoul(argv[2], NULL, 10) : 100000;
    hubsig_webhook *webhook = NULL;
    pthread_attr_t small;
    if (threads > MOST_THREADS) {
        return 2;
    }
    genuine = sample_signature(body, length);
    broken = sample_signature(body, length - 1);

    check_case("one webhook, many threads");
    elsewhere(create, &webhook);
    CHECK(pthread_attr_init(&small) == 0);
    for (size_t at = 0; at < threads + 2; at++) {
        works[at] = (struct work){.webhook = webhook, .receives = receives, .state = at};
        CHECK(pthread_create(&works[at].thread, &small, at < threads ? receive : make, &works[at]) == 0);
    }
    for (size_t at = 0; at < threads + 2; at++) {
        CHECK(pthread_join(works[at].thread, NULL) == 0);
        CHECK(works[at].wrong == 0);
        CHECK(works[at].answers == (at < threads ? receives : receives / 10 + 1));
    }
    pthread_attr_destroy(&small);
    elsewhere(end, webhook);
    check_drop(genuine, HUBSIG_SIGNATURE_LENGTH);
    check_drop(broken, HUBSIG_SIGNATURE_LENGTH);
    return check_end();
}
