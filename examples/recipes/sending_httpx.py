"""Send what hubsig builds with httpx.

    reply = graph.interpret(*ask(graph.send(api, "me", user=event.user_id, text="Hi")))

One client for the whole process keeps its connections. For asyncio it is `httpx.AsyncClient`, with the same arguments.
"""

import httpx
from hubsig import graph

#: Meta's load balancers answer within seconds or not at all. httpx follows no redirect unless it is told to.
client = httpx.Client(timeout=10.0)


def ask(request: graph.Request) -> tuple[int, httpx.Headers, bytes]:
    """Status, headers and body of the answer. Without one it raises the GraphError that says so."""
    try:
        answer = client.request(request.method, request.url, headers=request.headers, content=request.body)
    except httpx.TransportError:
        # The cause is left out: its text may hold the URL.
        raise graph.unanswered() from None
    return answer.status_code, answer.headers, answer.content
