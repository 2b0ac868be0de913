/*
 * What the programs beside this file share: counting, printing, and memory in which one byte too many is noticed.
 *
 * A case is a name and the checks made until the next one. Each prints one line, `ok <name>` or `failed <name>`, and what
 * went wrong goes to standard error. Every program is one file, so everything here is static.
 */
#ifndef HUBSIG_TESTS_CHECK_H
#define HUBSIG_TESTS_CHECK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hubsig.h"

#if defined(__GNUC__)
#define CHECK_UNUSED __attribute__((unused))
#else
#define CHECK_UNUSED
#endif

static const char *check_name;
static unsigned long check_made;
static unsigned long check_missed;
static unsigned long check_missed_before;

/* Ends the case that is open, if one is, and prints its line. */
CHECK_UNUSED static void check_close(void) {
    if (check_name != NULL) {
        printf("%s %s\n", check_missed == check_missed_before ? "ok" : "failed", check_name);
        fflush(stdout);
    }
    check_name = NULL;
    check_missed_before = check_missed;
}

/* Begins a case. `name` has to live until the next one. */
CHECK_UNUSED static void check_case(const char *name) {
    check_close();
    check_name = name;
}

/* Ends the program: its exit code. */
CHECK_UNUSED static int check_end(void) {
    check_close();
    fprintf(stderr, "%lu checks, %lu missed\n", check_made, check_missed);
    return check_missed != 0;
}

CHECK_UNUSED static int check_that(int holds, const char *what, const char *file, int line) {
    check_made++;
    if (!holds) {
        check_missed++;
        /* The first few say it all; a loop may miss thousands. */
        if (check_missed - check_missed_before <= 10) {
            fprintf(stderr, "%s:%d: [%s] %s\n", file, line, check_name != NULL ? check_name : "", what);
        }
    }
    return holds;
}

CHECK_UNUSED static int check_status(hubsig_status is, hubsig_status wanted, const char *what, const char *file,
                                     int line) {
    if (!check_that(is == wanted, what, file, line) && check_missed - check_missed_before <= 10) {
        const char *name = hubsig_status_name(is);
        const char *other = hubsig_status_name(wanted);
        fprintf(stderr, "    is %s, should be %s\n", name != NULL ? name : "?", other != NULL ? other : "?");
    }
    return is == wanted;
}

#define CHECK(condition) check_that((condition) != 0, #condition, __FILE__, __LINE__)
#define CHECK_STATUS(call, wanted) check_status((call), (wanted), #call, __FILE__, __LINE__)
#define CHECK_TEXT(data, length, text) \
    CHECK((length) == strlen(text) && memcmp((data), (text), strlen(text)) == 0)

/* `size` bytes exactly, so that a sanitizer sees the first byte beyond them; never NULL, also for 0. */
CHECK_UNUSED static void *check_room(size_t size) {
    /* For 0 the pointer is one past the end of a block: nothing there may be read or written. */
    unsigned char *room = malloc(size > 0 ? size : 1);
    if (room == NULL) {
        fputs("out of memory\n", stderr);
        exit(2);
    }
    return size > 0 ? room : room + 1;
}

CHECK_UNUSED static void check_drop(void *room, size_t size) {
    if (room != NULL) {
        free(size > 0 ? room : (unsigned char *)room - 1);
    }
}

/* A copy of `size` bytes in exactly as much room. */
CHECK_UNUSED static void *check_copy(const void *data, size_t size) {
    void *room = check_room(size);
    if (size > 0) {
        memcpy(room, data, size);
    }
    return room;
}

/* What memory holds before a call that must not write to it. */
#define CHECK_PATTERN 0xA5

CHECK_UNUSED static int check_untouched(const void *room, size_t size) {
    const unsigned char *bytes = room;
    for (size_t at = 0; at < size; at++) {
        if (bytes[at] != CHECK_PATTERN) {
            return 0;
        }
    }
    return 1;
}

/* A whole file in exactly as much room. */
CHECK_UNUSED static uint8_t *check_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) {
        perror(path);
        exit(2);
    }
    long size = ftell(file);
    rewind(file);
    uint8_t *body = check_room((size_t)size);
    *length = fread(body, 1, (size_t)size, file);
    fclose(file);
    if (*length != (size_t)size) {
        perror(path);
        exit(2);
    }
    return body;
}

/* Numbers that look random and are the same in every run (splitmix64). */
CHECK_UNUSED static uint64_t check_random(uint64_t *state) {
    uint64_t z = (*state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

#endif
