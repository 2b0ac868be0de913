"""Receives again and again in Python, and says how much memory the process has at the start, in the middle and at the end.

The same mix as in `benches/src/bin/soak.rs`. Run by `benches/soak.py`, which compares.
"""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import hubsig

HEADER = "X-Hub-Signature-256"
SECRET = "5e1f0c7a94b2d8366af01be27c95d43e"


def resident() -> int:
    """The bytes of this process that are in memory."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def main(times: int, singles: list[str], batches: list[str]) -> None:
    webhook = hubsig.Webhook(app_secret=SECRET)
    forged = {HEADER: hubsig.sign(SECRET, b"another body")}

    def load(paths: list[str]) -> list[tuple[bytes, dict[str, str], int]]:
        bodies = [Path(path).read_bytes() for path in paths]
        signed = [(body, {HEADER: hubsig.sign(SECRET, body)}) for body in bodies]
        return [(body, headers, len(webhook.receive(body, headers))) for body, headers in signed]

    single, batch = load(singles), load(batches)
    marks = {times // 100, times // 2, times - 1}
    samples = []
    for time in range(times):
        of = batch if time % 100 == 99 else single
        body, headers, events = of[time % len(of)]
        if time % 10 == 7:
            try:
                webhook.receive(body, forged)
            except hubsig.SignatureError:
                pass
            else:
                raise AssertionError("a forged delivery was received")
        else:
            read = [
                (event.kind, event.user_id, event.text, event.message_id, event.timestamp_ms)
                for event in webhook.receive(body, headers)
            ]
            assert len(read) == events
        if time in marks:
            read = []  # or the last batch would count
            samples.append(resident())
    print(*samples)


if __name__ == "__main__":
    split = sys.argv.index("--batches")
    main(int(sys.argv[1]), sys.argv[2:split], sys.argv[split + 1 :])
