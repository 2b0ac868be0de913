"""RQ does the work: rq worker --with-scheduler

Verify, hand over, 200: `accept` returns when Redis has every event, and if Redis cannot be reached its exception
becomes a 500 and Meta delivers again. Duplicates are told apart by the worker, not before: a key remembered at the
door, and Redis gone a moment later, would be a message lost. A job whose worker dies is tried again when the lease on
the key (dedup_redis.py) has run out. Events travel as themselves: RQ pickles, an event carries its own bytes and no
more, and whoever can write to this Redis can run code, so keep it to yourself.
"""

import hubsig
from dedup_redis import LEASE, once
from rq import Queue, Retry, get_current_job

#: Long enough for a lease to run out, and then longer. Retries with an interval need the scheduler.
INTERVALS = [LEASE + 5, 2 * LEASE, 4 * LEASE, 8 * LEASE, 16 * LEASE]


def reply(event: hubsig.AnyEvent) -> None:
    """Your work."""
    print(event.kind, event.platform)


def handle(event: hubsig.AnyEvent) -> None:
    job = get_current_job()
    assert job is not None, "called by a worker"
    once(job.connection, event.key, lambda: reply(event))  # Busy, or what the work raises, is a retry


def accept(queue: Queue, delivery: hubsig.Delivery) -> None:
    """Hands a verified delivery over; when it returns, answer 200."""
    for event in delivery:
        if event.direction == "incoming":
            retry = Retry(max=len(INTERVALS), interval=INTERVALS)
            # Failed jobs hold what people wrote: let them go after a day.
            queue.enqueue(handle, event, description=event.kind, retry=retry, failure_ttl=86_400, result_ttl=0)
