"""An inbox in SQLite: every event once, worked on later, and none lost in a crash.

    inbox.put(webhook.receive(body, headers))    # on disk, and only then 200
    inbox.work(answer)                           # later, in any thread or process

Two steps, because one loses messages: had only the key been remembered, Meta's next try after a crash would be taken
for a duplicate of work that was never done. `put` keeps the event beside its key; the text goes when the work is
done, the key stays for a week. Who dies at work leaves a lease that runs out, and the event is taken again: at least
once, never less. An event that failed `tries` times stays for a person to look at.
"""

import json
import logging
import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from typing import Any

import hubsig

SCHEMA = """CREATE TABLE IF NOT EXISTS inbox
    (key TEXT PRIMARY KEY, event TEXT, seen REAL, leased_until REAL DEFAULT 0, tries INTEGER DEFAULT 0)"""
INDEX = "CREATE INDEX IF NOT EXISTS waiting ON inbox (seen) WHERE event IS NOT NULL"
PUT = "INSERT OR IGNORE INTO inbox (key, event, seen) VALUES (?, ?, ?)"
EXPIRE = "DELETE FROM inbox WHERE event IS NULL AND seen < ?"
TAKE = """UPDATE inbox SET leased_until = ?1 + ?2, tries = tries + 1 WHERE key = (SELECT key FROM inbox
    WHERE event IS NOT NULL AND leased_until <= ?1 AND tries < ?3 ORDER BY seen LIMIT 1) RETURNING key, event"""


class Inbox:
    def __init__(self, path: str, *, lease: float = 60, keep: float = 7 * 86_400, tries: int = 5) -> None:
        self.path, self.lease, self.keep, self.tries = path, lease, keep, tries
        for statement in ("PRAGMA journal_mode = WAL", SCHEMA, INDEX):
            self._run(statement)

    def _run(self, statement: str, *values: Any, rows: Sequence[Any] = ()) -> list[Any]:
        with closing(sqlite3.connect(self.path, timeout=30)) as database, database:  # one transaction
            if rows:
                database.executemany(PUT, rows)
            return database.execute(statement, values).fetchall()

    def put(self, events: Iterable[hubsig.AnyEvent]) -> None:
        now = time.time()
        self._run(EXPIRE, now - self.keep, rows=[(event.key, event.unified_json(), now) for event in events])

    def waiting(self) -> int:
        return int(self._run("SELECT count(*) FROM inbox WHERE event IS NOT NULL AND tries < ?", self.tries)[0][0])

    def work(self, handle: Callable[[dict[str, Any]], object]) -> None:
        """Handles all that waits and that nobody else is handling."""
        while taken := self._run(TAKE, time.time(), self.lease, self.tries):
            ((key, event),) = taken
            try:
                handle(json.loads(event))
                self._run("UPDATE inbox SET event = NULL WHERE key = ?", key)
            except Exception as error:  # the others' turn; this one again when its lease has run out
                logging.getLogger(__name__).error("an event was not handled: %s", type(error).__name__)
