"""The tag that a page teaches: what its paper opens ledes with, where no word list has it, opens the snippets of its other stories, too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

import regex

from newsclean.page import Line
from newsclean.shapes.prose import is_question
from newsclean.words import folded

FEWEST: Final = 3  # lines with the same tag; two, if the page's first running text is one of them
LONGEST: Final = 22  # characters of a tag with the dash behind it
DASHES: Final[tuple[str, ...]] = ("-", "–", "—")
# "SKGĐ - Bệnh viện", "ANTĐ.VN - Chiều", "QT Online - Sáng"; "PV -" and "LS -" say who speaks.
TAG: Final = regex.compile(r"(\p{Lu}[\p{Lu}\d.]{1,11}|\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3}\s[Oo]nline) ?[-–—] (?=[\p{Lu}\d\"“‘'])")
SHORTEST: Final = 3  # characters; one of two opens the lede as well


def recurring_tags(prose: Iterable[Line]) -> set[int]:
    """The indexes of those lines of running text, in page order, that open with a tag in capitals which others of them open with as well."""
    places: dict[str, list[int]] = defaultdict(list)
    first = -1
    for line in prose:
        first = line.index if first < 0 else first
        head = line.text[:LONGEST]
        # One character is found ten times as fast as two.
        if DASHES[0] not in head and DASHES[1] not in head and DASHES[2] not in head:
            continue
        tag = TAG.match(line.text)
        if tag and not is_question(line) and tag[1].casefold() not in folded("speaker-labels"):
            places[tag[1]].append(line.index)
    return {
        index
        for tag, found in places.items()
        if len(found) >= FEWEST - (found[0] == first) and (len(tag) >= SHORTEST or found[0] == first)
        for index in found
    }
