"""Narration: a sentence that quotes a prompt and tells who said it, as stories do: "Follow us on Facebook, the footer begged"."""

from __future__ import annotations

import re
from functools import lru_cache

from newsclean.words import either

LONGEST_SAYING = 60  # characters from what is quoted to the word that tells


@lru_cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"[,:?!]\W?\s[^,.:;?!]{{0,{LONGEST_SAYING}}}?\b(?:{either('saying-words')})\b")


def narrates(text: str) -> bool:
    """Whether a sentence goes on after a pause with who said what stands before it; a prompt speaks to its reader alone."""
    return ("," in text or ":" in text or "!" in text or "?" in text) and _told().search(text.casefold()) is not None
