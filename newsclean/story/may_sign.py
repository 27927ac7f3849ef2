"""Whether a line may be the story's byline, or a bare name its author's, wherever it stands."""

from __future__ import annotations

from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.shapes.archives import names_archive
from newsclean.shapes.authors import ends_with_outlet, is_no_name
from newsclean.shapes.byline import has_initial, may_sign
from newsclean.shapes.credit import parted
from newsclean.shapes.names import LONGEST_BYLINE, has_closing_stop, names
from newsclean.words import folded, signs_with_one_word

LONGEST_BARE: Final = 5  # words of a bare name on an HTML page: "A Fresh New Design For Our Ferries" is a heading
LAST: Final = 3  # lines of the body, in which its author may sign
LONGEST_NAME: Final = 4  # words: "Nguyễn Thị Kim Anh"
FEWEST_PLACES: Final = 3
DASHES: Final[tuple[str, ...]] = ("-", "–", "—")


def may_be_byline(page: Page, line: Line) -> bool:
    """Whether a line is short enough for a byline, no paragraph by its markup, and took no picture, as "Max Muster/dpa" did."""
    if line.words > LONGEST_BYLINE or _is_of_picture(line) or (line.markup is not None and line.markup.role == "paragraph"):
        return False
    return page.kind == "html" or parted(page, line) != ("", line.text)


def may_be_author(page: Page, line: Line, lexicon: Lexicon) -> bool:
    """Whether a bare name may be a byline: one word is none without word lists, or where the markup calls it a heading or an item.

    Beside a byline or a stamp, or before a dash, one word is where its author is, or what stands there of both.
    """
    if line.words > 1 or has_initial(line.text):
        if page.kind == "html":
            return all(name.count(" ") < LONGEST_BARE for name in names(line.text))
        return may_sign(line.text, page.language) and (signs_with_one_word(page.language) or _signs_in_full(line.text))
    if page.language not in lexicon.languages or (line.markup is not None and line.markup.role is not None):
        return False
    beside = {page.story.dateline, *(other.index for other in page.marked.get("byline", ()))}
    return (
        may_sign(line.text, page.language)
        or line.text.endswith(DASHES)
        or not beside.isdisjoint((line.index - 1, line.index + 1))
    )


def is_removed(page: Page, line: Line) -> bool:
    """Whether a cleaner removed a line."""
    verdict = page.verdicts[line.index]
    return verdict is not None and verdict.role is None


def are_places(lines: list[Line]) -> bool:
    """Whether a few bare names are a menu of places: "Vĩnh Long", "Vĩnh Phúc", "Yên Bái"; one alone may be an author's pen name."""
    known = folded("places")
    return len(lines) >= FEWEST_PLACES and sum(line.key in known for line in lines) * 2 > len(lines)


def _is_of_picture(line: Line) -> bool:
    """Whether the markup says that the line is a picture's credit, or, by a figure, its class, its stop or an archive, a caption."""
    markup = line.markup
    if markup is None or markup.role not in ("credit", "caption"):
        return False
    told = markup.role == "credit" or "/fig" in markup.path or "caption" in markup.element.said.hints
    return told or has_closing_stop(line.text) or names_archive(line.text)


def _signs_in_full(text: str) -> bool:
    """Whether the names in a line are not a paper's alone, nor those of who took a picture for an agency: "Ann Lee | Getty Images"."""
    parts = [part.strip() for part in text.split("|")]
    shown = any(is_no_name(part) and part.casefold() in folded("picture-agencies") for part in parts)
    return not shown and not all(name.count(" ") > 1 and ends_with_outlet(name) for name in names(text))
