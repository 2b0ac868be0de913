"""Logs, metrics and spans: what is told, and that nothing else is."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable
from typing import Any

import hubsig
import pytest
from hubsig.testing import sample
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode
from prometheus_client import CollectorRegistry, generate_latest
from recipes_support import recipe_files

import logging_outcomes  # isort: skip
import opentelemetry_spans  # isort: skip
from prometheus_metrics import Metrics  # isort: skip

SECRET, TOKEN = "CANARY-secret", "CANARY-token"
WEBHOOK = hubsig.Webhook(SECRET, TOKEN)
BODY = sample(
    "message_text", text="CANARY text", user_id="CANARY-user", account_id="CANARY-account", message_id="CANARY-mid"
)
GOOD = hubsig.sign(SECRET, BODY)
#: Bodies and signatures, each with what comes of it.
CASES: list[tuple[bytes, str | None, str]] = [
    (BODY, GOOD, "accepted"),
    (BODY, None, "signature_missing"),
    (BODY, "CANARY-signature", "signature_algorithm"),
    (BODY, "sha256=CANARY", "signature_length"),
    (BODY, "sha256=" + "c0" * 32, "signature_mismatch"),
    (b'{"CANARY": x', hubsig.sign(SECRET, b'{"CANARY": x'), "invalid_json"),
]
#: None of these may be told to anybody.
HIDDEN = re.compile(r"CANARY|c0c0|" + "|".join(hubsig.sign(SECRET, body)[7:] for body, _, _ in CASES))


class Watch:
    """One of the recipes, and all it has told, as text."""

    def __init__(self, receive: Callable[..., hubsig.Delivery], told: Callable[[], str]) -> None:
        self.receive, self.told = receive, told


@pytest.fixture
def registry() -> CollectorRegistry:
    return CollectorRegistry()


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture(params=["logging", "prometheus", "opentelemetry"])
def watch(
    request: pytest.FixtureRequest,
    caplog: pytest.LogCaptureFixture,
    registry: CollectorRegistry,
    exporter: InMemorySpanExporter,
) -> Watch:
    if request.param == "logging":
        caplog.set_level(logging.DEBUG)
        return Watch(logging_outcomes.receive, lambda: caplog.text + repr([vars(each) for each in caplog.records]))
    if request.param == "prometheus":
        return Watch(Metrics(registry).receive, lambda: generate_latest(registry).decode())
    tracer = traced(exporter)
    return Watch(
        lambda *arguments: opentelemetry_spans.receive(tracer, *arguments),
        lambda: "".join(span.to_json() for span in exporter.get_finished_spans()),
    )


def traced(exporter: InMemorySpanExporter) -> Any:
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider.get_tracer("test")


def outcome(receive: Callable[..., hubsig.Delivery], body: bytes, signature: str | None) -> str:
    try:
        delivery = receive(WEBHOOK, body, {"X-Hub-Signature-256": signature} if signature else {})
    except hubsig.WebhookError as error:
        return error.code
    assert list(delivery) == list(WEBHOOK.receive(body, signature))
    return "accepted"


def test_the_outcome_is_told_and_nothing_else(watch: Watch) -> None:
    for body, signature, expected in CASES:
        assert outcome(watch.receive, body, signature) == expected
        if expected != "accepted" or "outcome=" in watch.told():
            assert expected in watch.told()
    assert "message_text" in watch.told()
    # The last lines of a log's record hold the exception only if it was asked for; nothing here asks.
    assert HIDDEN.search(watch.told()) is None


def test_every_kind_of_every_platform_can_be_told(watch: Watch) -> None:
    for kind in hubsig.kinds():
        if kind != "signed_request":
            body = sample(kind)
            assert outcome(watch.receive, body, hubsig.sign(SECRET, body)) == "accepted"
            assert kind in watch.told()


def test_the_lines_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "webhook")
    for body, signature, _ in CASES[:2]:
        outcome(logging_outcomes.receive, body, signature)
    accepted, refused = caplog.records
    assert re.fullmatch(
        r"delivery outcome=accepted bytes=\d+ ms=\d+\.\d\d events=1 kinds=instagram/message_text:1",
        accepted.getMessage(),
    )
    assert refused.getMessage() == f"delivery outcome=signature_missing bytes={len(BODY)}"
    assert [record.levelname for record in caplog.records] == ["INFO", "WARNING"]
    assert [vars(record)["outcome"] for record in caplog.records] == ["accepted", "signature_missing"]


def test_the_names_and_labels_of_the_metrics(registry: CollectorRegistry) -> None:
    metrics = Metrics(registry)
    for body, signature, _ in CASES:
        outcome(metrics.receive, body, signature)

    def value(name: str, **labels: str) -> float | None:
        return registry.get_sample_value(name, labels)

    assert value("hubsig_deliveries_total", platform="instagram", outcome="accepted") == 1
    assert value("hubsig_deliveries_total", platform="none", outcome="signature_mismatch") == 1
    assert value("hubsig_events_total", platform="instagram", kind="message_text") == 1
    assert value("hubsig_delivery_bytes_count") == value("hubsig_receive_seconds_count") == len(CASES)
    assert value("hubsig_delivery_bytes_sum") == sum(len(body) for body, _, _ in CASES)
    assert value("hubsig_event_age_seconds_count", platform="instagram") == 1


def test_the_age_of_events(registry: CollectorRegistry) -> None:
    metrics = Metrics(registry)
    for off in (-90, 3600):  # seconds from now; nobody's clock is exact, and no age is negative
        body = sample("message_text", timestamp_ms=int(time.time() + off) * 1000)
        outcome(metrics.receive, body, hubsig.sign(SECRET, body))
    total = registry.get_sample_value("hubsig_event_age_seconds_sum", {"platform": "instagram"})
    assert total is not None and 90 <= total < 95


def test_an_empty_delivery_is_counted(registry: CollectorRegistry) -> None:
    metrics, body = Metrics(registry), b"[]"
    outcome(metrics.receive, body, hubsig.sign(SECRET, body))
    assert sum(each.value for each in next(
        family.samples for family in registry.collect() if family.name == "hubsig_deliveries"
    ) if each.name.endswith("_total")) == 1  # fmt: skip


def test_the_spans(exporter: InMemorySpanExporter) -> None:
    tracer = traced(exporter)
    for body, signature, _ in CASES[:2]:
        outcome(lambda *arguments: opentelemetry_spans.receive(tracer, *arguments), body, signature)
    accepted, refused = exporter.get_finished_spans()
    assert dict(accepted.attributes or {}) == {
        "messaging.message.body.size": len(BODY),
        "messaging.batch.message_count": 1,
        "hubsig.kinds": ("message_text",),
        "hubsig.platforms": ("instagram",),
    }
    assert dict(refused.attributes or {}) == {
        "messaging.message.body.size": len(BODY),
        "error.type": "signature_missing",
    }
    assert accepted.status.status_code is StatusCode.UNSET and refused.status.status_code is StatusCode.ERROR
    assert refused.status.description is None and list(refused.events) == []


def test_an_exception_of_ones_own_is_not_told_either(exporter: InMemorySpanExporter) -> None:
    """What goes wrong in a wrapped call may quote the person."""

    class Broken:
        def receive(self, *_: object) -> Any:
            raise RuntimeError("CANARY")

    with pytest.raises(RuntimeError):
        opentelemetry_spans.receive(traced(exporter), Broken(), BODY, GOOD)  # type: ignore[arg-type]
    (span,) = exporter.get_finished_spans()
    assert "CANARY" not in span.to_json()


@pytest.mark.parametrize("path", recipe_files(), ids=lambda path: path.stem)
def test_recipes_are_short(path: Any) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) < 60 and max(map(len, lines)) <= 120
