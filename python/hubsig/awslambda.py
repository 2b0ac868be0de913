"""hubsig in AWS Lambda, behind API Gateway (REST APIs, HTTP APIs) or a function URL:

    webhook = hubsig.Webhook(app_secret=…, verify_token=…)
    handler = hubsig.awslambda.handler(webhook, handle)

Needs no package beside hubsig.
"""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from hubsig import _respond
from hubsig._dispatch import as_dispatcher, refuse_async
from hubsig._native import Webhook

__all__ = ["handler"]

#: The request as Lambda hands it over.
LambdaEvent: TypeAlias = Mapping[str, Any]

_LOG: Final = logging.getLogger("hubsig")


def handler(
    webhook: Webhook, on_event: Callable[[Any], Any]
) -> Callable[[LambdaEvent, Any], dict[str, Any]]:
    """The function that Lambda calls. `on_event` is a function of one event, or a `hubsig.Dispatcher`.

    An exception of a handler is written to the log with its traceback, where error reporters find it, and answered with
    500: left to Lambda, some gateways would make 502 of it. Raises TypeError if a handler is `async`.
    """
    dispatcher = as_dispatcher(on_event)
    refuse_async(dispatcher)

    def lambda_handler(event: LambdaEvent, context: Any) -> dict[str, Any]:
        method, query, headers = _request(event)
        outcome = _respond.receive(webhook, method, query, headers, None, lambda: _body(event, webhook.max_body))
        if isinstance(outcome, _respond.Answer):
            return _answer(outcome)
        try:
            return _answer(_respond.run(outcome, dispatcher))
        except Exception:
            _LOG.exception("a handler failed; answered with 500")
            return _answer(_respond.failed())

    return lambda_handler


def _request(event: LambdaEvent) -> tuple[str, Any, Any]:
    """Method, query and headers."""
    if "httpMethod" in event:
        # Version 1, REST APIs. Only the multi-value forms tell of what was sent twice; a test event may lack them.
        query = event.get("multiValueQueryStringParameters") or event.get("queryStringParameters")
        return event["httpMethod"], query, event.get("multiValueHeaders") or event.get("headers")
    try:
        # Version 2, HTTP APIs and function URLs. Headers sent twice are joined with a comma.
        return event["requestContext"]["http"]["method"], event.get("rawQueryString"), event.get("headers")
    except (KeyError, TypeError):
        raise ValueError("this is no request of API Gateway or of a function URL") from None


def _body(event: LambdaEvent, limit: int) -> bytes:
    text: str = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        # A half surrogate pair cannot have come over the wire; as bytes of any kind it fails to match the signature.
        return text.encode("utf-8", "surrogatepass")
    # Four characters for three bytes, so what is far too long need not be decoded.
    if len(text) // 4 * 3 > limit + 3:
        raise _respond.TooLarge
    return base64.b64decode(text)


def _answer(answer: _respond.Answer) -> dict[str, Any]:
    return {
        "statusCode": answer.status,
        "headers": answer.headers,
        "body": answer.text,
        "isBase64Encoded": False,
    }
