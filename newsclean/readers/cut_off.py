"""Whether a page was cut off amid its text, as crawlers do that take no more than so many bytes of a page."""

from __future__ import annotations

from typing import Final

# What closes a page stands this near its end: counters and comments of caches may follow.
NEAR_END: Final = 2000


def is_cut_off(source: str | bytes) -> bool:
    """Whether ``source``, an HTML page or a fragment of one, ends amid a text or a tag, and closes neither body nor page."""
    tail = source[-NEAR_END:]
    said = tail if isinstance(tail, str) else tail.decode("ascii", errors="replace")
    said = said.rstrip().lower()
    return bool(said) and not said.endswith(">") and "</body" not in said and "</html" not in said
