"""The abstract of a study and the keywords right below it, which are its own: "Tóm tắt: ...", "Từ khóa: ..."."""

from __future__ import annotations

from newsclean.page import Line, Page
from newsclean.words import folded


def is_abstract(line: Line) -> bool:
    """Whether running text opens with the heading of key points and a colon."""
    label, colon, _ = line.key.partition(":")
    return bool(colon) and line.prose and label.rstrip() in folded("point-headings")


def keywords(page: Page) -> set[int]:
    """The indexes of the lines that a heading of tags opens right below an abstract."""
    return {index for index in page.found("tags") if index > 0 and is_abstract(page.lines[index - 1])}
