"""Chinese and Japanese sentences whose links stand in rows of their own, as `get_text("\\n")` leaves them, are one line again.

"軽減税率", "や", "還元制度", "が入り乱れ、": no line opens with what closes a clause, "。" or "」", so a page on which rows do is such a dump.
On it, a row that opens so goes on in the one above, as do one that a particle opens, one below an open bracket, and the words of a link between
such rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import regex

from newsclean.readers.dump.together import put_together
from newsclean.sentence import ends_sentence
from newsclean.words import any_of, either, words

# So many rows must go on in the one above, one of them with what closes a clause.
FEWEST: Final = 3
CLOSES: Final = frozenset("。、，；：！？）」』】》〉”’")
OPENS: Final[tuple[str, ...]] = ("（", "「", "『", "《", "【", "〈", "“", "‘")
LISTS: Final = "、"
# The words of a link, and the shortest part of a sentence that one may stand in.
LONGEST_LINK: Final = 24  # characters
SHORTEST_PART: Final = 10
# Between two of these, no blank stands for the end of a row.
_DENSE: Final = re.compile("[\u2018-\u201d\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_SPACE: Final = re.compile(r"\s+")
_BREAK: Final = re.compile(r"[\r\n]")
OPEN: Final = frozenset("（「『《【〈")
CLOSED: Final = frozenset("。、，）」』】》〉")


@lru_cache
def _going_on() -> regex.Pattern[str]:
    """What opens the rest of a Japanese sentence: a particle, but not what only begins like one: "が入り乱れる", not "がん患者"."""
    openers = words("clause-openers")
    particles = "".join(word for word in openers if len(word) == 1)
    rest = any_of(word for word in openers if len(word) > 1)
    return regex.compile(rf"(?!{either('line-openers')})(?:[{particles}](?!\p{{Hiragana}})|{rest})")


def spliced_eastern(numbers: Sequence[int], raws: list[str]) -> tuple[Sequence[int], list[str]]:
    """The numbers and the rows, where the parts of a sentence are one, under the first's number."""
    closing = {at for at in range(1, len(raws)) if raws[at][0] in CLOSES and raws[at - 1].strip()}
    if not closing:
        return numbers, raws
    texts = [raw.strip() for raw in raws]
    going_on = closing | {at for at in range(1, len(texts)) if _is_open(texts[at - 1], texts[at])}
    if len(going_on) < FEWEST:
        return numbers, raws
    for at in range(1, len(texts) - 1):
        # A link may stand behind another: what was joined above tells the next one.
        if at not in going_on and at + 1 in going_on and _is_linked(texts, at, going_on):
            going_on.add(at)
    return put_together(numbers, raws, [at for at in range(len(raws)) if at not in going_on])


def without_breaks(raw: str) -> str:
    """A line of several rows in scripts without spaces, without the breaks between them."""
    parts: list[str] = []
    end = 0
    for space in _SPACE.finditer(raw):
        broken = _BREAK.search(space[0])
        if broken is None:
            continue
        start = space.start() + len(space[0][: broken.start()].rstrip(" \t"))
        above, below = raw[start - 1 : start], raw[space.end() : space.end() + 1]
        if above in OPEN or below in CLOSED or (_DENSE.match(above) and _DENSE.match(below)):
            parts.append(raw[end:start])
            end = space.end()
    return "".join([*parts, raw[end:]])


def _is_open(above: str, text: str) -> bool:
    """Whether a row goes on with the one above it: that ends with an open bracket or amid a list, or does not close, and a particle opens
    the row."""
    if not above or not text:
        return False
    if above.endswith((*OPENS, LISTS)):
        return True
    return above[-1].isalnum() and _going_on().match(text) is not None


def _is_linked(texts: list[str], at: int, going_on: set[int]) -> bool:
    """Whether a row that does not close may be the words of a link behind a part of a sentence."""
    above, text = texts[at - 1], texts[at]
    if not above or not text or len(text) > LONGEST_LINK or text.endswith(OPENS) or ends_sentence(text) or ends_sentence(above):
        return False
    is_part = at - 1 in going_on or len(above) >= SHORTEST_PART
    return is_part and (above[-1].isalnum() or above[-1] in "、，＝=")
