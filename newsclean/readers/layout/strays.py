"""Which lines of the container are none of the story: teasers, links, what is left of stamps, notes on the author."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

import regex
from selectolax.lexbor import LexborNode

from newsclean.markup.element import Element
from newsclean.normalize import tidy
from newsclean.readers.dom import Piece
from newsclean.readers.layout.bylines import FEWEST_SPACES
from newsclean.readers.layout.dated import DATED, SNIPPED, is_dated_teaser, is_snipped_teaser
from newsclean.readers.layout.lede import SHORTEST_LEDE
from newsclean.readers.layout.place import CAPTION_LEVELS, Layout
from newsclean.readers.nodes import hints_inside, inline_around, nodes_of, text_of
from newsclean.readers.signs import LONGEST_STAMP_LINE, is_link, nearest, tag
from newsclean.readers.tags import HEADINGS
from newsclean.sentence import ELLIPSES, ends_sentence
from newsclean.shapes.authors import ends_with_post, is_label, is_post
from newsclean.shapes.names import is_name, names
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import says_when

# How far above the story's end its author may be told of.
NEAR_END: Final = 5
MAY_BE_LINKS: Final[tuple[str, ...]] = ("caption", "credit", "byline", "dateline")
MAY_BE_HIDDEN: Final[tuple[str | None, ...]] = (None, "list-item", "caption", "byline")
# How many levels above a teaser's sentence the box may be that it shares with its picture and its link.
FRAME_LEVELS: Final = 6
LONGEST_PLACE: Final = 40  # characters
# A teaser's box has no more of the story's running text than this.
A_BOX: Final = 0.3
DASHES: Final[tuple[str, ...]] = ("—", "–")
BUTTONS: Final[tuple[str | None, ...]] = (None, "subheading", "list-item")
FEWEST_BUTTONS: Final = 3
# "ListenShare", "Listen0:00", "(+2%)Details"
_HUMP: Final = regex.compile(r"[\p{Ll})](?=\p{Lu})|[\p{Lu}\p{Ll}](?=\d)")
_HOUR: Final = re.compile(r"\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{3,4})?")
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d\d\s?[^\W\d]{0,4}\.?")
OF_AUTHOR: Final = "is what a hidden label says of the author"
BELOW_LINK: Final = "stands in a list's item below a link"
META: Final = frozenset({"dateline", "byline"})


def stray(layout: Layout, index: int, piece: Piece, role: str | None) -> tuple[str, str] | None:
    """The rule that removes a line of the container with the role ``role``, and why; None for text of the story."""
    if index > layout.start and (because := _teases(layout, index, piece)):
        return "related-box", because
    if role is None and piece.weight < 0 and (_is_meta_line(layout, index, piece) or _is_rest(layout, index, piece)):
        return "meta-line", f"is short and stands in {tag(layout.dom.block(piece))}"
    if role in BUTTONS and index < layout.top and runs_together(piece):
        return "share-buttons", "is a row of texts without a blank between them"
    if role in MAY_BE_HIDDEN and piece.weight < 0 and (around := hidden_around(layout, piece)) is not None:
        return "hidden-element", f"stands in {tag(around)}"
    said = role == "quote" and piece.text.startswith(DASHES)  # "— Ann Lee, Lagos, 12 January", a link to where it was said
    labelled = role == "table-row" and piece.node.tag == "th" and piece.linked < piece.length  # "Architect | <a>Ann Lee</a>"
    if (
        is_link(piece)
        and not (said or labelled)
        and (role not in MAY_BE_LINKS or (role == "caption" and piece.node.tag in HEADINGS))
    ):
        return "link-line", f"is a link ({piece.linked / piece.length:.0%} of it)"
    return _stray_by_role(layout, index, piece, role)


def _teases(layout: Layout, index: int, piece: Piece) -> str | None:
    """Why a line amid the text is of another story; None if nothing says so."""
    if index - 1 in layout.boxes and _is_teaser(layout, index, piece):
        return "stands below a heading that links elsewhere"
    if _leads_elsewhere(layout, index, piece):
        return "opens with a link to what the rest of it tells"
    return SNIPPED if is_snipped_teaser(layout, index) else None


def runs_together(piece: Piece) -> bool:
    """Whether a short line is three texts or more without a blank between them: buttons and counters, which a style sheet parts."""
    if piece.length > LONGEST_STAMP_LINE or not _HUMP.search(piece.text):
        return False
    texts = [text for node in nodes_of(piece) if (text := text_of(node))]
    return len(texts) >= FEWEST_BUTTONS and "".join(texts) == piece.text


def _is_of_author(layout: Layout, index: int) -> bool:
    """Whether a hidden label stands before the line, and the author's name, or another such line, before that: "Role, "."""
    if not layout.label(index):
        return False
    return layout.roles.get(index - 2) == "byline" or layout.boxes.get(index - 2, ("", ""))[1] == OF_AUTHOR


def _heads_entry(piece: Piece) -> bool:
    """Whether a line is an hour in an element of its own, with nothing or a full name or a label: "20:24", "20:24Ann Lee", "20:42KEY EVENT"."""
    first = piece.node.first_child
    if first is None or first.tag != "time" or not _HOUR.fullmatch(hour := tidy(first.text())):
        return False
    rest = piece.text.removeprefix(hour).strip()
    return not rest or (" " in rest and (rest.isupper() or is_name(rest)))


def hidden_around(layout: Layout, piece: Piece) -> Element | None:
    """The inline element that holds all of a short line and is there for screen readers alone: "list of two items"."""
    around = inline_around(layout.dom, piece)
    return next((element for element in around if element.hidden or element.said.box == "hidden-element"), None)


def _stray_by_role(layout: Layout, index: int, piece: Piece, role: str | None) -> tuple[str, str] | None:
    """The rule that removes a line whose markup says a role that its words deny."""
    if role in BUTTONS and index < layout.top:
        if _is_of_author(layout, index):
            return "meta-line", OF_AUTHOR
        if is_label(piece.text):
            return "meta-line", "announces who made something, and names nobody"
    if role == "list-item" and layout.roles.get(index - 1) == "dateline" and _CLOCK.fullmatch(piece.text):
        return "meta-line", "is the hour of the day right above it"
    if role is None and piece.weight < 0 and piece.text[0].isdigit() and _heads_entry(piece):
        return "meta-line", "is the hour of an entry, and who wrote it"
    return _stray_by_name(layout, index, piece, role) or _stray_in_list(layout, index, piece, role)


def _stray_by_name(layout: Layout, index: int, piece: Piece, role: str | None) -> tuple[str, str] | None:
    """The rule that removes what is said of the author, where the author's name is expected."""
    # "Gazette Staff Writer", below "By Ann Lee", names nobody.
    names_nobody = role is None or (role == "byline" and not any(" " in name for name in names(piece.text)))
    below_name = names_nobody and layout.roles.get(index - 1) == "byline" and index < layout.top
    if is_post(piece.text) if role == "credit" else below_name and ends_with_post(piece.text):
        return "meta-line", "says what the author is, not who"
    if role == "byline" and index > max(layout.start, layout.end - NEAR_END) and _is_sentence(piece):
        return "author-box", f"is a sentence in {tag(layout.dom.block(piece))}"
    return None


def _stray_in_list(layout: Layout, index: int, piece: Piece, role: str | None) -> tuple[str, str] | None:
    """The rule that removes what dates or counts another story, below its link or its picture."""
    if role == "list-item" and piece.weight < 0 and _is_below_link(layout, index, piece):
        return "related-box", BELOW_LINK
    if role == "caption" and index > layout.start and _is_below_author(layout, index):
        return "author-box", "stands with a picture below the name of who signs"
    if role == "caption" and _is_number(piece.text):
        return "meta-line", "is a number in a picture's box"
    if role == "caption" and index > layout.start and _is_of_teaser(layout, index, piece):
        return "related-box", "stands in a box with a picture and a link"
    if role is None and index > layout.start and index - 1 in layout.boxes and is_dated_teaser(layout, index):
        return "related-box", DATED
    return None


def _is_below_author(layout: Layout, index: int) -> bool:
    """Whether a line of a picture's box stands below the name of an author of the page, alone or as a link to the author's page: the picture is
    the author's."""
    pieces, block = layout.dom.pieces, layout.dom.block
    above, box = pieces[index - 1], block(pieces[index]).parent
    # The box opens with the name: one that holds more is the story's own.
    if box is None or not block(above).under(box) or block(pieces[index - 2]).under(box) or above.length > LONGEST_STAMP_LINE:
        return False
    return above.text in layout.authors or (above.linked > 0 and "byline" in hints_inside(layout.dom, above))


def _is_number(text: str) -> bool:
    """Whether a text counts something: "861", "1,204 17"."""
    return text[0].isdigit() and text.replace(",", "").replace(" ", "").isdigit()


def _is_below_link(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a line dates or counts a teaser whose link stands above it in one item of a list, or stands below such a line."""
    above = layout.dom.pieces[index - 1]
    rule, because = layout.boxes.get(index - 1, ("", ""))
    is_first = rule == "link-line" and above.length >= SHORTEST_LEDE
    if not (is_first and (_is_number(piece.text) or find_stamp(piece.text))) and because != BELOW_LINK:
        return False
    item = next((element for element in nearest(layout.dom.block(piece)) if element.tag == "li"), None)
    return item is not None and layout.dom.block(above).under(item)


def _is_teaser(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the line stands with a linked heading above it in a box that is a teaser by its tag or its class."""
    if layout.boxes[index - 1][0] != "link-line":
        return False
    heading, frame = layout.dom.block(layout.dom.pieces[index - 1]), layout.dom.block(piece).parent
    if heading.tag not in HEADINGS or frame is None or frame is layout.container or heading.parent is not frame:
        return False
    return frame.tag == "article" or "lede" in frame.said.hints


def _is_of_teaser(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the line of a picture's box is a stamp, opens with the link that its picture is, a title, or stands there right below a link
    that is long enough for a headline."""
    if says_when(piece.text) or _opens_with_title(piece) or _titles_sentence(piece):
        return True
    above = layout.dom.pieces[index - 1]
    if layout.boxes.get(index - 1, ("",))[0] != "link-line" or above.length < SHORTEST_LEDE:
        return False
    near = list(islice(layout.dom.block(piece).up(), FRAME_LEVELS))
    frames = islice(layout.dom.block(above).up(), CAPTION_LEVELS)
    return any(frame.media and frame in near and not _holds_story(layout, frame) for frame in frames)


def _holds_story(layout: Layout, frame: Element) -> bool:
    """Whether more running text stands under an element than a teaser's box has: its pictures are the story's."""
    return frame.round == layout.finder.round and frame.prose > layout.container.prose * A_BOX


def _opens_with_title(piece: Piece) -> bool:
    """Whether a line goes on behind a link that holds a picture and a title, as what a teaser says does."""
    link = _opening_link(piece)
    return link is not None and link.css_first("img, picture") is not None


def _leads_elsewhere(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a new sentence follows the title that opens the line and is a link, and is cut off, or so does one beside the line."""
    if not _titles_sentence(piece):
        return False
    beside = layout.dom.pieces[index - 1 : index] + layout.dom.pieces[index + 1 : index + 2]
    return piece.text.endswith(ELLIPSES) or any(map(_titles_sentence, beside))


def _titles_sentence(piece: Piece) -> bool:
    link = _opening_link(piece)
    return link is not None and piece.text[len(text_of(link)) :].lstrip()[:1].isupper()


def _opening_link(piece: Piece) -> LexborNode | None:
    """The link with which a line opens that goes on behind it, if it is long enough for a headline."""
    if not SHORTEST_LEDE <= piece.linked < piece.length:
        return None
    link = next((node for node in piece.node.iter() if node.tag == "a"), None)
    return link if link is not None and piece.text.startswith(text := text_of(link)) and len(text) >= SHORTEST_LEDE else None


def _is_meta_line(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the class words of the line's element, or the one above it, speak of dates and bylines, or those of all that the line is, above
    the story, of where it was written."""
    if piece.length > LONGEST_STAMP_LINE:
        return False
    if index < layout.top and piece.length <= LONGEST_PLACE:
        told = layout.dom.said(piece.node).hints | hints_inside(layout.dom, piece)
        if "place" in told and "byline" not in told:
            return True
    near = [above for above in nearest(layout.dom.block(piece))[:2] if above is not layout.container]
    return any(not META.isdisjoint(above.said.hints) for above in near)


def _is_rest(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the line is what was left of a line after its stamp: "05-09-2023 | Hàng hóa"."""
    return index > 0 and layout.dom.pieces[index - 1].node is piece.node and layout.roles.get(index - 1) == "dateline"


def _is_sentence(piece: Piece) -> bool:
    """Whether a line with a byline's class says at length who the author is."""
    return ends_sentence(piece.text) and piece.text.count(" ") >= FEWEST_SPACES and not names(piece.text)
