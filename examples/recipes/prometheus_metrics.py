"""Counters and histograms of deliveries for Prometheus.

Labels are codes, kinds and platforms, of which there are few; an id or a text would make a series of its own each
time, and tell it to everybody who may read metrics. What is refused has no platform: nothing of it was read.
"""

import time
from typing import Any

import hubsig
from prometheus_client import CollectorRegistry, Counter, Histogram

SIZES = (256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304)
TIMES = (0.00001, 0.0001, 0.001, 0.01, 0.1, 1)
#: From seconds to the week that WhatsApp goes on trying.
AGES = (1, 5, 30, 300, 3600, 21_600, 86_400, 129_600, 604_800)


class Metrics:
    def __init__(self, registry: CollectorRegistry) -> None:
        def histogram(name: str, text: str, buckets: tuple[float, ...], labels: tuple[str, ...] = ()) -> Histogram:
            return Histogram(name, text, labels, buckets=buckets, registry=registry)

        def counter(name: str, text: str, *labels: str) -> Counter:
            return Counter(name, text, labels, registry=registry)

        self.deliveries = counter("hubsig_deliveries_total", "Requests, by what came of them", "platform", "outcome")
        self.events = counter("hubsig_events_total", "Events, by kind", "platform", "kind")
        self.size = histogram("hubsig_delivery_bytes", "Size of the body", SIZES)
        self.duration = histogram("hubsig_receive_seconds", "Time to verify, parse and classify", TIMES)
        self.age = histogram("hubsig_event_age_seconds", "From the event to its arrival", AGES, ("platform",))

    def receive(self, webhook: hubsig.Webhook, body: bytes, headers: Any) -> hubsig.Delivery:
        """`webhook.receive`, counted."""
        self.size.observe(len(body))
        try:
            with self.duration.time():
                delivery = webhook.receive(body, headers)
        except hubsig.WebhookError as error:
            self.deliveries.labels("none", error.code).inc()
            raise
        for event in delivery:
            self.events.labels(event.platform, event.kind).inc()
            if event.timestamp_ms is not None:
                self.age.labels(event.platform).observe(max(0.0, time.time() - event.timestamp_ms / 1000))
        platform = delivery[0].platform if delivery else "none"
        self.deliveries.labels(platform, "accepted").inc()
        return delivery
