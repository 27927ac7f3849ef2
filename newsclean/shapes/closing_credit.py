"""Credits that close what markup says is a caption, and that no word tells: a name before a stroke and its house, the paper's own name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import regex

from newsclean.normalize import FIRST_HAN, fold
from newsclean.shapes.archives import names_archive

LONGEST: Final = 80  # characters
# "Crianças no riacho, no Gama (DF) - Joana Prates/Estúdio Exemplo": one name, one house.
_AT_HOUSE: Final = regex.compile(
    r"\s[-–—]\s(?P<who>\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}\s?/\s?\p{Lu}[\p{L}\p{M}.-]{2,}(?:\s\p{Lu}[\p{L}\p{M}.-]+){0,2})$"
)
# "... the bike she will use to reach her school. —CARLO M. ABELLO"
_IN_CAPITALS: Final = regex.compile(r"\s?—\s?(?P<who>\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){1,3})\.?$")
# "Children at the gate (Example Post)"
_IN_BRACKETS: Final = regex.compile(r"\s?[(\[（](?P<who>[^()\[\]（）]{2,40})[)\]）]\.?$")
# "橋を渡る人々＝ロイター", "橋を渡る人々（写真＝共同）", "大橋夜景。（美聯社）", "大桥夜景。视觉中国", "大橋。(c)AFP"; Hangul is told elsewhere.
_EASTERN: Final = regex.compile(
    r"(?:\s?[＝=(（]|(?<=[。！？」』）)])\s?|(?<=[\p{Han}\p{Hiragana}\p{Katakana}])\s)"
    r"(?:(?:写真|照片|[圖图]片?)\s?[＝=:：／/])?(?:\([cC]\))?(?P<who>[^\s。，、（）()＝=:：]{2,24})[)）]?。?$"
)


def closing_credit(text: str, outlets: Iterable[str]) -> tuple[str, str | None]:
    """A caption's text without such a credit, and the credit; None if it closes with none. ``outlets`` are the paper's names."""
    start = max(0, len(text) - LONGEST)
    tail = text[start:]
    found = _AT_HOUSE.search(text, start) if "/" in tail else None
    if found is None and "—" in tail and text[-2:].strip(".").isupper():
        found = _IN_CAPITALS.search(text, start)
    if found:
        return text[: found.start()].rstrip(), found["who"]
    if text[0] >= FIRST_HAN and (found := _EASTERN.search(text, start)) and found.start() and names_archive(found["who"]):
        return text[: found.start()].rstrip(), found["who"]
    found = _IN_BRACKETS.search(text, start) if text.endswith((")", "]", "）", ").")) else None
    if found and found.start() and fold(found["who"]) in map(fold, outlets):
        return text[: found.start()].rstrip(), found["who"]
    return text, None
