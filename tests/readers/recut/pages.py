"""The page that the tests of this room put a line into."""

from __future__ import annotations

from tests.texts import BODY, LEDE

STORY = f"<p>{LEDE}</p>\n<p>{BODY}</p>"


def below_headline(block: str) -> str:
    """A page with ``block`` between its headline and its story."""
    return f"<html><body><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{block}<div>{STORY}</div></div></body></html>"
