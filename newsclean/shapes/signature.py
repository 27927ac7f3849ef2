"""A signature: the byline or source that closes a text, glued to the end of its last paragraph."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex

from newsclean.shapes.authors import is_no_name
from newsclean.shapes.byline import says_byline
from newsclean.shapes.names import names
from newsclean.words import either, words

LONGEST: Final = 8  # words
LONGEST_CLOSING: Final = 50  # characters
_BRACKETS: Final[tuple[str, ...]] = (")", "）", "】")

# What closes the last sentence before a signature: "... ngân sách." in "... ngân sách.Kim Thành".
_CLOSED: Final = regex.compile(r"[.!?…][\"”’')»\]]{0,2}")
# "...と話した。（佐藤花子）", "...計画だ。【山田太郎、佐藤花子】"
_CLOSING: Final = regex.compile(
    r"[。」][（(【](?:文・写真、?)?(?P<who>[\p{Han}\p{Hiragana}\p{Katakana}ー]{2,8}(?:[、・][\p{Han}\p{Hiragana}\p{Katakana}ー]{2,8}){0,3})[）)】]$"
)
_PARTS: Final = regex.compile("[、・]")
# "……正在办理中。（记者 李明）", "……将陆续举行。（李明 王强）"
_CHINESE: Final = regex.compile(r"[。！？”」]\s?[（(](?P<who>[^（）()]{2,30})[）)]$")
_CHINESE_PARTS: Final = regex.compile("[、 ]")
_BARE: Final = regex.compile(r"\p{Han}{2,3}(?:[、 ]\p{Han}{2,3}){0,3}")


@lru_cache
def _bracketed() -> regex.Pattern[str]:
    """A source in brackets, which needs no stop before it: "(Theo TTXVN)", "(Source: Example News)"."""
    return regex.compile(rf"\((?:{either('bracketed-sources')}):?\s[^()]{{2,40}}\)\.?\s*$", regex.I)


def closing_names(text: str, language: str | None) -> tuple[str, ...]:
    """Who wrote a Japanese or Chinese story, in brackets behind its last sentence; none where they say that it is over."""
    if language == "zh":
        return _closing_chinese(text)
    if language != "ja":
        return ()
    found = _CLOSING.search(text, max(0, len(text) - LONGEST_CLOSING)) if text.endswith(_BRACKETS) else None
    if found is None:
        return ()
    who = tuple(_PARTS.split(found["who"]))
    return () if any(map(is_no_name, who)) else who


def _closing_chinese(text: str) -> tuple[str, ...]:
    """Who signs a Chinese story: a label, or the surname that each name opens with, tells it from what else stands in brackets."""
    found = _CHINESE.search(text, max(0, len(text) - LONGEST_CLOSING)) if text.endswith(_BRACKETS) else None
    if found is None:
        return ()
    if says_byline(found["who"]):
        return names(found["who"])
    who = tuple(_CHINESE_PARTS.split(found["who"])) if _BARE.fullmatch(found["who"]) else ()
    return who if all(name.startswith(words("surnames")) and not is_no_name(name) for name in who) else ()


def signature(text: str) -> str | None:
    """The signature that ``text`` ends with, with the blank before it, or None.

    A name counts where it is glued to the stop ("sách.Kim Thành") or has more than one word ("sách. Kim Thành"); a text
    that is nothing but a signature has none.
    """
    bracketed = _bracketed().search(text)
    if bracketed and bracketed.start():
        return text[bracketed.start() :]
    stop = None
    for stop in _CLOSED.finditer(text, max(0, len(text) - 100)):
        tail = text[stop.end() :]
        words = tail.split()
        if not words or len(words) > LONGEST or tail.endswith((".", "!", "?", "…", '"', "”")):
            continue
        glued = not tail[0].isspace()
        if says_byline(tail.strip()) or (
            names(tail) and (len(words) > 1 or glued) and not _abbreviated(text, stop.start(), glued)
        ):
            return tail
    return None


def _abbreviated(text: str, at: int, glued: bool) -> bool:
    """Whether the stop at ``at`` closes a short form ("TP.HCM", "GS. Nguyễn Văn A") and not a sentence."""
    before = text[:at].split()[-1:] or [""]
    return before[0][:1].isupper() or (glued and len(before[0]) <= 2)
