"""Whom a line names that says who wrote the story: a byline, or what stands before a stamp."""

from __future__ import annotations

from typing import Final

from newsclean.page import Line
from newsclean.shapes.authors import is_label
from newsclean.shapes.byline import names, says_byline
from newsclean.shapes.stamp import find_stamp
from newsclean.words import folded

_BEFORE_STAMP: Final = " ,;|·•-–—"


def signers(line: Line) -> tuple[str, ...]:
    """The names in a byline, without a label that only the markup sets apart: ``<span>By</span><span>Ann Lee</span>``."""
    label = line.markup.opening if line.markup is not None else None
    text = line.text.removeprefix(label).lstrip() if label and is_label(label) else line.text
    return names(text) or (text,)


def signs_before(text: str) -> tuple[str, ...]:
    """The names before a line's stamp: "By Ann Lee on January 12, 2026"; none if no label says so."""
    stamp = find_stamp(text)
    said = text[: stamp.start].rstrip(_BEFORE_STAMP) if stamp else ""
    *before, last = said.split() or [""]
    if last.casefold() in folded("stamp-words"):
        said = said[: -len(last)].rstrip(_BEFORE_STAMP)
    return names(said) if before and says_byline(said) else ()
