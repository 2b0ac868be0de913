"""Celery does the work: celery --app celery_worker worker

Verify, hand over, 200: `accept` returns when the broker has every event, and if the broker cannot be reached its
exception becomes a 500 and Meta delivers again. Duplicates are told apart by the worker, not before: a key remembered
at the door, and the broker gone a moment later, would be a message lost. A task is acknowledged after its work
(`acks_late`), so that a worker that dies leaves it to another, for whom the lease on the key (dedup_redis.py) has run
out by then. Events travel as JSON: `event.unified()`.
"""

import os
from typing import Any

import hubsig
from celery import Celery, Task
from dedup_redis import LEASE, Busy, once
from redis import Redis

URL = os.environ.get("REDIS_URL", "redis://localhost:6379/0")
app = Celery("celery_worker", broker=URL)
app.conf.update(
    accept_content=["json"],
    broker_transport_options={"visibility_timeout": 10 * LEASE},
    task_acks_late=True,
    task_ignore_result=True,
    task_reject_on_worker_lost=True,
    task_serializer="json",
)
store: Redis = Redis.from_url(URL)


def reply(event: dict[str, Any]) -> None:
    """Your work."""
    print(event["kind"], event["platform"])


@app.task(bind=True, max_retries=10)
def handle(self: "Task[[dict[str, Any]], None]", event: dict[str, Any]) -> None:
    try:
        once(store, event["key"], lambda: reply(event))
    except Busy as busy:
        raise self.retry(exc=busy, countdown=LEASE) from None
    except Exception as error:
        raise self.retry(exc=error, countdown=2**self.request.retries) from error


def accept(delivery: hubsig.Delivery) -> None:
    """Hands a verified delivery over; when it returns, answer 200."""
    for event in delivery:
        if event.direction == "incoming":
            handle.delay(event.unified())
