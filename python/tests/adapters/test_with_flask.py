"""What is Flask's own: configuration, async handlers, error handling, bodies that somebody else has read."""

from __future__ import annotations

import io
from typing import Any

import hubsig.flask
import pytest
from conftest import SECRET, TOKEN
from flask import Flask, got_request_exception, request
from flask.cli import routes_command
from flask.testing import FlaskClient
from table import ONE, PATH, TOO_LONG, signature

CONFIG = {"HUBSIG_APP_SECRET": SECRET, "HUBSIG_VERIFY_TOKEN": TOKEN}


def build(hooks: hubsig.flask.Hooks | None = None, **config: Any) -> tuple[Flask, FlaskClient]:
    app = Flask(__name__)
    app.config.update(CONFIG | config)
    (hooks or hubsig.flask.Hooks()).init_app(app)
    return app, app.test_client()


def post(client: FlaskClient, url: str = PATH, body: bytes = ONE, **more: Any) -> Any:
    name, value = signature(body)
    return client.post(url, data=body, headers={name: value.decode()}, **{"content_type": "application/json"} | more)


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ({"HUBSIG_APP_SECRET": None}, ["HUBSIG_APP_SECRET is not set"]),
        ({"HUBSIG_VERIFY_TOKEN": None}, ["HUBSIG_VERIFY_TOKEN is not set"]),
        (dict.fromkeys(CONFIG), ["APP_SECRET is not set", "VERIFY_TOKEN is not set"]),
        ({"HUBSIG_APP_SECRET": " "}, ["HUBSIG_APP_SECRET: secret_blank"]),
        ({"HUBSIG_APP_SECRET": []}, ["HUBSIG_APP_SECRET: secret_missing"]),
        ({"HUBSIG_VERIFY_TOKEN": ""}, ["HUBSIG_VERIFY_TOKEN: verify_token_blank"]),
        ({"HUBSIG_VERIFY_TOKEN": 1234567}, ["HUBSIG_VERIFY_TOKEN is a number; write it in quotes"]),
        ({"HUBSIG_MAX_BODY": "4 MiB"}, ["HUBSIG_MAX_BODY: "]),
        ({"HUBSIG_MAX_EVENTS": 0}, ["HUBSIG_MAX_EVENTS: "]),
    ],
)
def test_does_not_start_without_its_settings(config: dict[str, Any], told: list[str]) -> None:
    with pytest.raises(ValueError, match="hubsig is not configured") as caught:
        build(**config)
    assert all(each in str(caught.value) for each in told)
    assert SECRET not in str(caught.value) and TOKEN not in str(caught.value) and "1234567" not in str(caught.value)


def test_settings_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLASK_HUBSIG_APP_SECRET", f'["an older secret", "{SECRET}"]')
    monkeypatch.setenv("FLASK_HUBSIG_VERIFY_TOKEN", '"1234567"')
    monkeypatch.setenv("FLASK_HUBSIG_URL", "/hook")
    monkeypatch.setenv("FLASK_HUBSIG_MAX_BODY", "1000")
    app = Flask(__name__)
    app.config.from_prefixed_env()
    hubsig.flask.Hooks(app)
    assert post(app.test_client(), "/hook").status_code == 200
    assert app.extensions["hubsig"].max_body == 1000
    query = {"hub.mode": "subscribe", "hub.verify_token": "1234567", "hub.challenge": "5"}
    assert app.test_client().get("/hook", query_string=query).text == "5"


def test_a_webhook_and_an_address_of_ones_own() -> None:
    app = Flask(__name__)
    webhook = hubsig.Webhook(SECRET)
    hubsig.flask.Hooks(app, webhook=webhook, url="/mine")
    assert app.extensions["hubsig"] is webhook
    assert post(app.test_client(), "/mine").status_code == 200


def test_one_extension_for_several_applications() -> None:
    seen: list[str] = []
    hooks = hubsig.flask.Hooks()
    hooks.on()(lambda event: seen.append(request.path))
    _, first = build(hooks, HUBSIG_URL="/one")
    _, second = build(hooks, HUBSIG_URL="/two", HUBSIG_APP_SECRET="another")
    assert post(first, "/one").status_code == 200
    assert post(second, "/two").status_code == 401
    assert seen == ["/one"]


def test_several_in_one_application() -> None:
    app, client = build()
    hubsig.flask.Hooks(app, webhook=hubsig.Webhook("another"), url="/two", name="two")
    assert post(client).status_code == 200
    assert post(client, "/two").status_code == 401
    assert set(app.extensions) >= {"hubsig", "two"}


def test_the_routes_can_be_listed() -> None:
    app, _ = build()
    done = app.test_cli_runner().invoke(routes_command)
    assert done.exit_code == 0 and PATH in done.output


def test_async_handlers() -> None:
    seen: list[str] = []
    hooks = hubsig.flask.Hooks()

    @hooks.on("message_text")
    async def handle(event: hubsig.Message) -> None:
        seen.append(event.kind)

    _, client = build(hooks)
    assert post(client).status_code == 200
    assert seen == ["message_text"]


def test_flask_sees_what_a_handler_raises() -> None:
    hooks = hubsig.flask.Hooks()

    @hooks.on()
    def fail(event: hubsig.AnyEvent) -> None:
        raise ZeroDivisionError

    app, client = build(hooks)
    reported: list[Any] = []

    def report(sender: Any, exception: BaseException, **more: Any) -> None:
        # What an error reporter does with a request it tells about.
        reported.append((type(exception), request.get_data()))

    with got_request_exception.connected_to(report, app):
        assert post(client).status_code == 500
    assert reported == [(ZeroDivisionError, ONE)]


@pytest.mark.parametrize("read", ["get_data", "get_json"])
def test_a_body_that_was_read_and_kept(read: str) -> None:
    app, client = build()
    app.before_request(lambda: getattr(request, read)() and None)
    assert post(client).status_code == 200


CONSUMED = r"cannot read the request's body.*request\.get_data\(\) before that"


@pytest.mark.parametrize(
    "read",
    [lambda: request.form, lambda: request.get_data(cache=False), lambda: request.stream.read(9)],
    ids=["form", "get_data", "stream"],
)
def test_a_body_that_was_read_and_not_kept(read: Any) -> None:
    app, client = build(TESTING=True)
    app.before_request(lambda: read() and None)
    with pytest.raises(RuntimeError, match=CONSUMED):
        post(client, content_type="application/x-www-form-urlencoded")


def test_a_chunked_body_that_was_read_as_a_form() -> None:
    app, client = build(TESTING=True)
    app.before_request(lambda: request.form and None)
    with pytest.raises(RuntimeError, match=CONSUMED):
        client.post(
            PATH,
            input_stream=io.BytesIO(ONE),
            content_type="application/x-www-form-urlencoded",
            environ_overrides={"wsgi.input_terminated": True},
        )


def test_the_limit_of_the_request_is_left_as_it_was() -> None:
    app, client = build(HUBSIG_MAX_BODY=1000)
    seen: list[Any] = []
    app.teardown_request(lambda error: seen.append(request.max_content_length))
    assert post(client).status_code == 200
    assert post(client, body=TOO_LONG).status_code == 413
    assert seen == [None, None]
