"""What the tests of the recipes share: the recipes on the path, and a real Redis on a port of its own."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from conftest import ROOT

RECIPES = ROOT / "examples" / "recipes"
sys.path.insert(0, str(RECIPES))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that keeps nothing and hears only this machine."""
    server = shutil.which("redis-server")
    if server is None:
        pytest.skip("needs redis-server")
    port, folder = free_port(), tmp_path_factory.mktemp("redis")
    command = [server, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        with redis.Redis(port=port) as client:
            for _ in range(200):
                try:
                    client.ping()
                    break
                except redis.ConnectionError:
                    assert process.poll() is None, "redis-server did not start"
                    time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait()


@pytest.fixture
def store(redis_url: str) -> Iterator[redis.Redis]:
    """An empty Redis."""
    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
        yield client


def dies(script: str, *arguments: str) -> None:
    """Runs a script that ends as in a crash: at once, without any clean-up, with the code 9."""
    done = subprocess.run([sys.executable, "-c", script, *arguments], cwd=RECIPES, capture_output=True, text=True)
    assert done.returncode == 9, done.stderr


def recipe_files() -> list[Path]:
    return sorted(RECIPES.glob("*.py"))
