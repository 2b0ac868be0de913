"""The fixtures, in runs of pytest of their own."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hubsig.testing import SECRET

pytest_plugins = ["pytester"]

USES_ALL = """
    import hubsig, pytest

    class Client:
        def post(self, url, data, headers):
            return url, data, headers

    def test_fixtures(hubsig_secret, hubsig_sample, hubsig_sign, hubsig_deliver):
        body = hubsig_sample("message_text", text="Hello")
        assert hubsig_sign(body) == hubsig.sign(hubsig_secret, body)
        assert hubsig_deliver(Client(), body) == ("/webhook", body, {
            "X-Hub-Signature-256": hubsig_sign(body), "Content-Type": "application/json",
        })
        (event,) = hubsig.Webhook(hubsig_secret).receive(*hubsig_deliver(Client(), "comment", url="/x")[1:])
        assert event.kind == "comment"
        assert hubsig_deliver(Client(), body, signature=None)[2] == {"Content-Type": "application/json"}
"""


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_subprocess("-q", "-W", "error", "-p", "no:cacheprovider", *arguments)


def test_are_there_without_being_asked_for(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(USES_ALL)
    run(pytester).assert_outcomes(passed=1)
    described = run(pytester, "--fixtures", "-v").stdout.str()
    for name in ("hubsig_secret", "hubsig_sample", "hubsig_sign", "hubsig_deliver"):
        assert name in described
    assert SECRET not in described


@pytest.mark.parametrize("scope", ["session", "function"])
def test_with_a_secret_of_ones_own(pytester: pytest.Pytester, scope: str) -> None:
    pytester.makeconftest(f"""
        import pytest

        @pytest.fixture(scope="{scope}")
        def hubsig_secret():
            return "a secret of our own"
    """)
    pytester.makepyfile(USES_ALL + "        assert hubsig_secret == 'a secret of our own'\n")
    run(pytester).assert_outcomes(passed=1)


def test_nothing_is_loaded_by_those_who_use_none(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("""
        import sys

        def test_loaded():
            assert "hubsig.pytest_plugin" in sys.modules
            assert not {"hubsig.testing", "hubsig._samples"} & set(sys.modules)
    """)
    run(pytester).assert_outcomes(passed=1)


def test_importing_hubsig_imports_no_pytest() -> None:
    script = "import sys, hubsig, hubsig.testing; sys.exit('pytest' in sys.modules or '_pytest' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0
