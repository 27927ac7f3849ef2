"""Which of the story's stamps is its dateline: the first, or one below the lede where none stands above."""

from __future__ import annotations

from typing import Final

from newsclean.normalize import unspaced
from newsclean.readers.layout.lede import NEAR_LEDE
from newsclean.readers.layout.place import OUTSIDE, Layout
from newsclean.readers.signs import holds_stamp
from newsclean.shapes.byline import is_of_roll
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import tells_change
from newsclean.words import folded

# How far below the container a row of labels may date the story.
BELOW: Final = 12
MAY_DATE: Final[tuple[str | None, ...]] = (None, "page-footer", "author-box")
NO_STAMP: Final[tuple[str, ...]] = ("related-box", "page-navigation", "hidden-element")


def settle_dateline(layout: Layout) -> int:
    """The first stamp of the story; further ones (updates) are no part of it. -1 if there is none."""
    stamps = [index for index in sorted(layout.roles) if layout.roles[index] == "dateline"]
    # What stands above the headline may be the hour at which the page was loaded, the more so in another column.
    stamps.sort(key=lambda index: 0 if index > layout.headline else 1 + _away(layout, index))
    below = [index for index in stamps if index > layout.headline]
    if len(below) > 1:  # the hour of a change may stand first
        stamps[: len(below)] = sorted(below, key=lambda index: _only_changed(layout.dom.pieces[index].text))
    first = next((index for index in stamps if find_stamp(layout.dom.pieces[index].text)), -1)
    for index in stamps:
        if index != first:
            del layout.roles[index]
            layout.boxes[index] = (OUTSIDE, "is another stamp")
    return first if first >= 0 else _late_stamp(layout)


def _only_changed(text: str) -> bool:
    """Whether a stamp is that of a change, and no other stands before the word for that: "2026-01-12, updated 2026-01-13 09:30"."""
    stamp = find_stamp(text)
    return (
        stamp is not None and tells_change(text) and (tells_change(text[: stamp.start]) or find_stamp(text[stamp.end :]) is None)
    )


def _away(layout: Layout, index: int) -> int:
    """How many elements above a line the first one stands that holds the headline as well."""
    above = layout.dom.block(layout.dom.pieces[index]).up()
    return next((level for level, element in enumerate(above) if id(element) in layout.finder.above_headline), 0)


def _late_stamp(layout: Layout) -> int:
    """A line below the lede that is a stamp and nothing else, where none stands above, or one below who signs and made what at the end of
    the story: -1 if there is none."""
    roll = layout.end
    while roll < layout.last and (layout.roles.get(roll) == "byline" or is_of_roll(layout.dom.pieces[roll].text)):
        roll += 1
    places: list[int] = [
        *range(layout.start, min(layout.start + NEAR_LEDE, layout.end)),
        *range(roll, min(roll + 1, layout.last)),
    ]
    for index in places:
        may_be: tuple[str | None, ...] = (None, "list-item") if index < layout.end else (None, "list-item", "credit")
        if index not in layout.boxes and holds_stamp(layout.dom.pieces[index]) and layout.roles.get(index) in may_be:
            layout.roles[index] = "dateline"
            return index
    return _stamp_below(layout)


def _stamp_below(layout: Layout) -> int:
    """The row of labels below the container that says when a Chinese or Japanese story was published, where nothing else does: "发布日期：
    2026-01-12 10:30 所属分类：要闻". -1 if there is none, or several of different days."""
    found: list[int] = []
    days: set[str] = set()
    pieces = layout.dom.pieces
    for index in range(layout.last, min(layout.last + BELOW, len(pieces))):
        text = pieces[index].text
        stamp = find_stamp(text) if holds_stamp(pieces[index]) else None
        if stamp is None or layout.finder.box(layout.dom.block(pieces[index])) not in MAY_DATE:
            continue
        label = text[: stamp.start].rstrip()
        word = label[:-1].rpartition(" ")[2]
        if label.endswith(("：", ":")) and word and unspaced(word[-1]) and word in folded("stamp-words"):
            found.append(index)
            days.add(stamp.day)
    if len(days) != 1:
        return -1
    layout.roles[found[0]] = "dateline"
    layout.tail = max(layout.tail, found[0] + 1)
    return found[0]
