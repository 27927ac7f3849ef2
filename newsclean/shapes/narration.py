"""Narration: a sentence that quotes a prompt, or speaks of what it asks for, as stories do: "Follow us on Facebook, the footer begged"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsclean.words import any_word, either

LONGEST_SAYING: Final = 60  # characters from what is quoted to the word that tells


@lru_cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"[,:?!]\W?\s[^,.:;?!]{{0,{LONGEST_SAYING}}}?\b(?:{either('saying-words')})\b")


def narrates(text: str) -> bool:
    """Whether a sentence goes on after a pause with who said what stands before it; a prompt speaks to its reader alone."""
    return ("," in text or ":" in text or "!" in text or "?" in text) and _told().search(text.casefold()) is not None


def tells_of_others(key: str, language: str | None) -> bool:
    """Whether a folded sentence speaks of others than its reader: "Tải ứng dụng xong, bà Mười mất tiền"."""
    others, reader = any_word("others-words", language), any_word("reader-words", language)
    return others is not None and others.search(key) is not None and not (reader is not None and reader.search(key))


def goes_on_after(key: str, language: str | None) -> bool:
    """Whether a line with a pause right behind a prompt speaks to no reader: "Nghe bài này, nhiều cựu binh đã khóc"."""
    reader = any_word("reader-words", language)
    return reader is not None and not reader.search(key)


@lru_cache
def _topic() -> re.Pattern[str]:
    return re.compile(rf"\W{{0,2}}\s(?:{either('topic-words')})\s")


def speaks_of(key: str, phrase: str) -> bool:
    """Whether a folded sentence that opens with ``phrase`` speaks of it: "Đăng ký nhận bản tin là việc chị làm ngay"."""
    return _topic().match(key, len(phrase)) is not None
