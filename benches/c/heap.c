/*
 * Counts what a process takes from the heap, for benches/heap.py: loaded before everything else, it stands before the
 * system's allocator. A program that wants to know calls heap_begin, does its work, and calls heap_end.
 */

#define _GNU_SOURCE
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>

/* One thread is measured, so nothing here is atomic. */
static uint64_t allocations, bytes;
static int64_t live, peak;

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

void heap_begin(void)
{
    allocations = bytes = 0;
    live = peak = 0;
}

/* Allocations, growing included; the bytes that those asked for; the most that was there at once, above the beginning. */
void heap_end(uint64_t found[3])
{
    found[0] = allocations;
    found[1] = bytes;
    found[2] = peak > 0 ? (uint64_t)peak : 0;
}

static void *taken(void *made, size_t wanted)
{
    if (made) {
        allocations++;
        bytes += wanted;
        live += (int64_t)malloc_usable_size(made);
        if (live > peak)
            peak = live;
    }
    return made;
}

void *malloc(size_t wanted)
{
    return taken(__libc_malloc(wanted), wanted);
}

void *calloc(size_t count, size_t each)
{
    return taken(__libc_calloc(count, each), count * each);
}

void *realloc(void *old, size_t wanted)
{
    int64_t before = old ? (int64_t)malloc_usable_size(old) : 0;
    void *made = __libc_realloc(old, wanted);
    if (made || wanted == 0)
        live -= before;
    return taken(made, wanted);
}

int posix_memalign(void **made, size_t alignment, size_t wanted)
{
    *made = taken(__libc_memalign(alignment, wanted), wanted);
    return *made ? 0 : 12;
}

void *aligned_alloc(size_t alignment, size_t wanted)
{
    return taken(__libc_memalign(alignment, wanted), wanted);
}

void free(void *old)
{
    if (old)
        live -= (int64_t)malloc_usable_size(old);
    __libc_free(old);
}
