"""Work once per event, remembered in Redis, for any number of processes and machines.

    for event in webhook.receive(body, headers):
        once(redis, event.key, lambda: answer(event))    # Busy: answer 503

Two steps, because one loses messages: had the key been remembered for a week at the start, Meta's next try after a
crash would be taken for a duplicate of work that was never done. So the key is first only leased (SET NX EX), and
remembered when the work is done. A key that somebody else has leased is not done yet: refuse with 503, or leave the
job to a later try, and it is either remembered by then or free again. The lease has to be longer than the longest
work.
"""

from collections.abc import Callable
from uuid import uuid4

import redis

LEASE = 60
WEEK = 7 * 86_400

#: Gives a lease back, unless it has run out and is another's by now.
RELEASE = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end"


class Busy(Exception):
    """Somebody else is working on this event."""


def once(store: redis.Redis, key: str, work: Callable[[], object], *, lease: int = LEASE, keep: int = WEEK) -> bool:
    """Does the work unless it was done before; returns whether it did."""
    name, mine = f"hubsig:{key}", uuid4().hex
    if not store.set(name, mine, nx=True, ex=lease):
        if store.get(name) in (b"done", "done"):
            return False
        raise Busy
    try:
        work()
    except Exception:
        store.eval(RELEASE, 1, name, mine)
        raise
    store.set(name, "done", ex=keep)
    return True
