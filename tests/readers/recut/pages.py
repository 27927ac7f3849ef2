"""The page that the tests of this room put a line into."""

from __future__ import annotations

from tests.texts import BODY, LEDE


def below_headline(block: str) -> str:
    """A page with ``block`` between its headline and its story."""
    story = f"<p>{LEDE}</p>\n<p>{BODY}</p>"
    return f"<html><body><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{block}<div>{story}</div></div></body></html>"
