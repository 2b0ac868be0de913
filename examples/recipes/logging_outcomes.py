"""One log line per delivery: what came of it, and nothing that anybody wrote.

`outcome` is "accepted" or the code of the error, one of `hubsig.errors()`; kinds are those of `hubsig.kinds()`.
Neither ids, texts, signatures nor the body belong in a log.
"""

import logging
from collections import Counter
from time import perf_counter
from typing import Any

import hubsig

log = logging.getLogger("webhook")


def receive(webhook: hubsig.Webhook, body: bytes, headers: Any) -> hubsig.Delivery:
    """`webhook.receive`, logged."""
    began = perf_counter()
    try:
        delivery = webhook.receive(body, headers)
    except hubsig.WebhookError as error:
        log.warning("delivery outcome=%s bytes=%d", error.code, len(body), extra={"outcome": error.code})
        raise
    kinds = Counter(f"{event.platform}/{event.kind}" for event in delivery)
    log.info(
        "delivery outcome=accepted bytes=%d ms=%.2f events=%d kinds=%s",
        len(body),
        1000 * (perf_counter() - began),
        len(delivery),
        ",".join(f"{kind}:{count}" for kind, count in sorted(kinds.items())),
        extra={"outcome": "accepted"},
    )
    return delivery
