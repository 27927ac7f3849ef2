"""The marks that a program leaves in the rows of its dumps, told once a page: those of Markdown, and of links in dumps that have none.

``marks_of`` gives what reads them; next to all dumps have none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from newsclean.readers.dump import addressed, markdown, referenced


class Marks(NamedTuple):
    """What reads the marks in tidy rows.

    ``unmarked`` gives a row without its marks, empty for one that is nothing but a picture or an address; ``level`` that of the heading
    that a row is, from 1, 0 if it is none or is not told to be one; ``is_only_link`` whether a row is a link and nothing else;
    ``leads_to`` the address of its first link, empty where none is told.
    """

    unmarked: Callable[[str], str]
    level: Callable[[str], int]
    is_only_link: Callable[[str], bool]
    leads_to: Callable[[str], str]


def _no_level(_: str) -> int:
    return 0


def _nowhere(_: str) -> str:
    return ""


MARKDOWN: Final = Marks(markdown.unmarked, markdown.level, markdown.is_only_link, markdown.leads_to)
# The address of each link stands behind its words.
ADDRESSED: Final = Marks(addressed.unmarked, _no_level, addressed.is_only_link, addressed.leads_to)
# A number stands before each link.
REFERENCED: Final = Marks(referenced.unmarked, _no_level, referenced.is_only_link, _nowhere)


def marks_of(source: str, has_references: bool) -> Marks | None:
    """What reads the marks of a dump; None where it has none. ``has_references`` says that a list of its links' addresses ends it."""
    # Where a link has its address behind it, what is numbered are notes of the text and its sources.
    if not markdown.has_addresses(source) and (has_references or referenced.is_numbered(source)):
        return REFERENCED
    if markdown.is_markdown(source):
        return MARKDOWN
    return ADDRESSED if addressed.is_addressed(source) else None
