"""A span per delivery for OpenTelemetry.

`error.type` is the code of the error, absent when all is well, as the conventions have it. Exceptions are not
recorded with their text and trace, and neither ids nor texts become attributes: traces are read by many, and kept.
"""

from typing import Any

import hubsig
from opentelemetry.trace import SpanKind, Status, StatusCode, Tracer


def receive(tracer: Tracer, webhook: hubsig.Webhook, body: bytes, headers: Any) -> hubsig.Delivery:
    """`webhook.receive`, within a span."""
    with tracer.start_as_current_span(
        "hubsig receive", kind=SpanKind.CONSUMER, record_exception=False, set_status_on_exception=False
    ) as span:
        span.set_attribute("messaging.message.body.size", len(body))
        try:
            delivery = webhook.receive(body, headers)
        except hubsig.WebhookError as error:
            span.set_attribute("error.type", error.code)
            span.set_status(Status(StatusCode.ERROR))
            raise
        span.set_attribute("messaging.batch.message_count", len(delivery))
        span.set_attribute("hubsig.kinds", sorted({event.kind for event in delivery}))
        span.set_attribute("hubsig.platforms", sorted({event.platform for event in delivery}))
        return delivery
