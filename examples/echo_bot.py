"""Answers direct messages and comments on Instagram with their own words, with the standard library and hubsig alone:

    META_APP_SECRET=… META_VERIFY_TOKEN=… META_ACCESS_TOKEN=… python echo_bot.py 8080

A delivery is verified, written down and acknowledged; the answers are sent afterwards. Each message is answered once,
or the table says why not: sqlite3 echo_bot.sqlite "SELECT note, count(*) FROM answers GROUP BY note"
"""

import logging
import os
import pickle
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPException, HTTPMessage, HTTPSConnection
from socketserver import ThreadingMixIn
from threading import Event, Lock, Thread
from typing import Any
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIServer, make_server

import hubsig.wsgi
from hubsig import graph

PATIENCE = 60  # seconds within which the echo of a message has come, if the message has arrived
TRIES = 5  # of a message whose trouble ought to pass
WEEK = 7 * 86_400  # so long Meta may deliver an event again

# On disk before Meta is told 200, since what only memory holds dies with the process, and Meta will not tell it again.
# What is on its way is noted before it is sent: after a crash nobody knows whether it has arrived, and the row says so.
TABLES = """
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY,             -- of the event, the same however often Meta delivers it
    event BLOB,                       -- what is to be answered; NULL when it has been, or will not be
    person TEXT,                      -- whose messages are answered one after the other
    done INTEGER NOT NULL DEFAULT 0,  -- pieces of the answer that have arrived
    sending TEXT,                     -- the piece that has left and is not known to have arrived
    due REAL NOT NULL,                -- when to go on with it
    tries INTEGER NOT NULL DEFAULT 0, -- of this piece, in vain
    note TEXT,                        -- how it ended, or what holds it up
    seen REAL NOT NULL);
CREATE INDEX IF NOT EXISTS open ON answers (due) WHERE event IS NOT NULL;
CREATE INDEX IF NOT EXISTS queue ON answers (person) WHERE event IS NOT NULL;
CREATE INDEX IF NOT EXISTS age ON answers (seen);
CREATE TABLE IF NOT EXISTS sent (mid TEXT PRIMARY KEY, seen REAL NOT NULL);
"""
PUT = "INSERT OR IGNORE INTO answers (key, event, person, note, due, seen) VALUES (?, ?, ?, ?, ?, ?)"
NEXT = """SELECT key, event, done, tries FROM answers AS mine WHERE event IS NOT NULL AND due <= ? AND NOT EXISTS
    (SELECT 1 FROM answers WHERE event IS NOT NULL AND person = mine.person AND rowid < mine.rowid)
    ORDER BY due LIMIT 1"""
ARRIVED = "UPDATE answers SET done = done + 1, sending = NULL, due = 0, tries = 0 WHERE event IS NOT NULL AND "

Answer = tuple[int, HTTPMessage, bytes]


def https(request: graph.Request) -> Answer:
    """Sends a request as it is, and follows no redirect."""
    url = urlsplit(request.url)
    with closing(HTTPSConnection(url.netloc, timeout=20)) as connection:
        connection.request(request.method, url._replace(scheme="", netloc="").geturl(), request.body, request.headers)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()


class Bot:
    def __init__(
        self,
        api: graph.Api,
        database: str,
        send: Callable[[graph.Request], Answer] = https,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.api, self.send, self.clock = api, send, clock
        self.lock, self.awake = Lock(), Event()
        self.quiet_until, self.waits = 0.0, 0
        self.stopped: str | None = None
        self.db = sqlite3.connect(database, check_same_thread=False)
        self.db.executescript(TABLES)
        # What was on its way when the process ended: its echo may be on its way, too.
        self.do("UPDATE answers SET due = ? WHERE sending IS NOT NULL", clock() + PATIENCE)

    def do(self, statement: str, *values: Any) -> sqlite3.Cursor:
        with self.lock, self.db:
            return self.db.execute(statement, values)

    def receive(self, event: hubsig.AnyEvent) -> None:
        """Called for each event of a verified delivery, before the 200."""
        match event:
            case hubsig.Message(kind="message_echo", message_id=str(mid), user_id=person, text=str(text)):
                self.echoed(mid, person, text)
            # A standby copy is another app's business. What else is not to be answered, `graph.reply` will refuse.
            case hubsig.Message() | hubsig.Comment() if (event.direction, event.channel) == ("incoming", "primary"):
                now, person = self.clock(), event.user_id or event.key
                self.do(PUT, event.key, pickle.dumps(event), person, self.stopped, now, now)
                self.awake.set()
            case _:
                pass  # receipts, reactions, whatever else is no message

    def echoed(self, mid: str, person: str | None, text: str) -> None:
        """Meta tells of everything that the account sent. Where no answer had told the id, this is how one knows."""
        with self.lock, self.db:
            if self.db.execute("INSERT OR IGNORE INTO sent VALUES (?, ?)", (mid, self.clock())).rowcount:
                self.db.execute(ARRIVED + "person = ? AND sending = ?", (person, text.strip()))

    def run(self) -> None:
        """Sends for ever. What it raises ends the process: nothing is lost, and the next one goes on."""
        while True:
            if not self.step():
                self.awake.wait(1)
                self.awake.clear()

    def step(self) -> bool:
        """Sends one message, if one is due."""
        now = self.clock()
        if self.stopped or now < self.quiet_until:
            return False
        row = self.do(NEXT, now).fetchone()
        if row is None:
            self.do("DELETE FROM answers WHERE event IS NULL AND seen < ?", now - WEEK)
            self.do("DELETE FROM sent WHERE seen < ?", now - WEEK)
            return False
        key, event, done, tries = row
        self.answer(key, pickle.loads(event), done, tries)
        return True

    def answer(self, key: str, event: hubsig.AnyEvent, done: int, tries: int) -> None:
        pieces = graph.split_text(event.text or "")
        if isinstance(event, hubsig.Comment):
            del pieces[1:]  # a comment can be answered privately once
        if done == len(pieces):
            return self.close(key, done, "answered" if done else "there is no text")
        try:
            request = graph.reply(self.api, event, pieces[done], now_ms=int(self.clock() * 1000))
        except (graph.ReplyRefused, graph.BuildError) as refused:
            return self.close(key, done, str(refused))
        self.do("UPDATE answers SET sending = ? WHERE key = ? AND done = ?", pieces[done].strip(), key, done)
        try:
            try:
                reply = graph.interpret(*self.send(request))
            except (OSError, HTTPException):
                raise graph.unanswered() from None
        except graph.GraphError as error:
            self.failed(key, done, tries, error)
        else:
            self.waits = 0
            with self.lock, self.db:
                self.db.execute(ARRIVED + "key = ? AND done = ?", (key, done))
                if reply.message_id:
                    self.db.execute("INSERT OR IGNORE INTO sent VALUES (?, ?)", (reply.message_id, self.clock()))

    def failed(self, key: str, done: int, tries: int, error: graph.GraphError) -> None:
        match error.action:
            case "retry" if tries + 1 < TRIES and error.maybe_delivered:
                # It may have arrived. Then an echo comes, and `echoed` goes on; only if none does, it is sent again.
                self.later(key, done, PATIENCE, "tries = tries + 1", error)
            case "retry" if tries + 1 < TRIES:
                seconds = error.wait_hint_after(tries) or 2**tries
                self.later(key, done, seconds, "sending = NULL, tries = tries + 1", error)
            case "wait":
                # Not for this message but for the account: whatever is sent meanwhile makes it longer.
                self.quiet_until = self.clock() + (error.wait_hint_after(self.waits) or PATIENCE)
                self.waits += 1
                self.later(key, done, 0, "sending = NULL", error)
            case "reauth":
                # Until somebody logs in again and starts the bot with a new token, all messages wait.
                self.stopped = str(error)
                self.later(key, done, 0, "sending = NULL", error)
                self.do("UPDATE answers SET note = ? WHERE event IS NOT NULL", self.stopped)
                logging.critical("stopped: %s", error)
            case action:
                # drop, window: nobody's fault. fix, escalate: a person should look. retry: it has been tried enough.
                if action in ("fix", "escalate"):
                    logging.error("look at %s: %s", key, error)
                self.close(key, done, str(error))

    def later(self, key: str, done: int, seconds: float, change: str, error: graph.GraphError) -> None:
        values = (self.clock() + seconds, str(error), key, done)
        self.do(f"UPDATE answers SET {change}, due = ?, note = ? WHERE key = ? AND done = ?", *values)

    def close(self, key: str, done: int, note: str) -> None:
        self.do("UPDATE answers SET event = NULL, sending = NULL, note = ? WHERE key = ? AND done = ?", note, key, done)


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


def serve(bot: Bot, webhook: hubsig.Webhook, port: int) -> Server:
    return make_server("127.0.0.1", port, hubsig.wsgi.app(webhook, bot.receive), Server)


if __name__ == "__main__":
    webhook = hubsig.Webhook(app_secret=os.environ["META_APP_SECRET"], verify_token=os.environ["META_VERIFY_TOKEN"])
    bot = Bot(graph.Api("instagram", "v26.0", os.environ["META_ACCESS_TOKEN"]), "echo_bot.sqlite")
    Thread(target=serve(bot, webhook, int(sys.argv[1])).serve_forever, daemon=True).start()
    bot.run()
