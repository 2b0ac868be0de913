"""Send what hubsig builds with requests.

    reply = graph.interpret(*ask(graph.send(api, "me", user=event.user_id, text="Hi")))

One session for each thread keeps its connections.
"""

from collections.abc import Mapping

import requests
from hubsig import graph

session = requests.Session()


def ask(request: graph.Request) -> tuple[int, Mapping[str, str], bytes]:
    """Status, headers and body of the answer. Without one it raises the GraphError that says so."""
    try:
        answer = session.request(
            request.method,
            request.url,
            headers=request.headers,
            data=request.body,
            timeout=10.0,
            # requests follows redirects unless it is told not to, and would carry the token along.
            allow_redirects=False,
        )
    except requests.RequestException:
        # The cause is left out: its text may hold the URL.
        raise graph.unanswered() from None
    return answer.status_code, answer.headers, answer.content
