"""Generated from the tables in core/spec; edit those, not this file.

What the seven actions ask of whoever sent the request.
"""

from typing import Final

ACTIONS: Final = {
    "retry": "Passing trouble: try again, waiting longer each time; look at `maybe_delivered` first.",
    "wait": "Throttled: send nothing until the wait is over. Calls made meanwhile prolong it.",
    "reauth": "The token is dead: stop the account and ask for a new login.",
    "drop": "This person cannot be reached, or this look-up has no answer: discard it, keep the account.",
    "fix": "The request itself is wrong: never send it again unchanged.",
    "window": "Outside the messaging window: a HUMAN_AGENT reply or a template, or nothing, until the person writes.",
    "escalate": "Permission, review, linkage, policy or rollout: a person has to act, waiting does not help.",
}
