"""What one delivery takes from the heap in Python: allocations, the bytes they asked for, and the most at once.

Run by `benches/heap.py`, which loads the counter before everything else and lets Python take all memory from it. For each
delivery two lines: received and kept without a look at the events, and with five attributes of each read.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Callable
from pathlib import Path

import hubsig

SECRET = "5e1f0c7a94b2d8366af01be27c95d43e"
heap = ctypes.CDLL(None)
found = (ctypes.c_uint64 * 3)()


def five(delivery: hubsig.Delivery) -> list[tuple[object, ...]]:
    return [
        (event.kind, event.user_id, event.text, event.message_id, event.timestamp_ms) for event in delivery
    ]


def unread(delivery: hubsig.Delivery) -> int:
    return len(delivery)


def measure(webhook: hubsig.Webhook, path: str) -> None:
    body = Path(path).read_bytes()
    headers = {"X-Hub-Signature-256": hubsig.sign(SECRET, body)}
    readings: tuple[Callable[[hubsig.Delivery], object], ...] = (unread, five)
    for read in readings:
        read(webhook.receive(body, headers))  # what is made once
        gc.collect()
        heap.heap_begin()
        delivery = webhook.receive(body, headers)
        kept = read(delivery)
        heap.heap_end(found)
        print(*found)
        del delivery, kept


if __name__ == "__main__":
    gc.disable()
    heap.heap_begin()
    heap.heap_end(found)  # what the first call makes, it makes once
    own = hubsig.Webhook(app_secret=SECRET)
    for each in sys.argv[1:]:
        measure(own, each)
