"""Pictures and the lines that go with them: what a picture's box holds, and how the lines below pictures are set."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.markup.element import Element
from newsclean.markup.line import credit_part
from newsclean.markup.words import names_centred
from newsclean.readers.container import FIGURES, Finder
from newsclean.readers.density import DENSE
from newsclean.readers.dom import Piece
from newsclean.readers.nodes import hints_inside, is_italic
from newsclean.readers.tags import HEADINGS, MEDIA_IDS, TEXT
from newsclean.shapes.archives import names_archive
from newsclean.shapes.byline import says_byline
from newsclean.shapes.credit import is_credit, split_credit
from newsclean.shapes.credit_labels import LONGEST_CREDIT
from newsclean.shapes.names import has_closing_stop, is_name, names

# How many levels above a line its class words are asked for a role, and a picture's box may be.
LEVELS: Final = 4
# A picture's box has little text, this many characters a picture: more in a table, which is how old pages frame pictures.
FRAMED: Final = 500
UNFRAMED: Final = 160
LONGEST_CAPTION: Final = 700
# What is said of a picture in a box of its own: its caption and its credit. The shares of the running text that stand in one element, and in
# no such box.
MOST_SAID: Final = 2
MOSTLY: Final = 0.5
FREE: Final = 0.2
SHORTEST_ABOVE: Final = 16
LONGEST_STEP: Final = 24
FEWEST_SHOWN: Final = 2  # blanks
LONGEST_IN_PARAGRAPH: Final = 200
FRAMES: Final[tuple[str, ...]] = ("td", "tr", "tbody", "table", "dl", "dd")
NO_PICTURE_BOX: Final[tuple[str, ...]] = ("section", "article", "main", "ul", "ol", "li", "header", "aside", "body", "blockquote")
PARTS: Final = "h2, h3"
QUOTED: Final = "blockquote"
OWNED: Final[tuple[str, ...]] = ("©", "ⓒ")
# Who owns a picture, in scripts without capitals.
_CASELESS: Final = re.compile("[\u3400-\u9fff\uac00-\ud7a3]{2,10}")
SIDES: Final[tuple[str, ...]] = ("left", "right")
_FLOAT: Final = re.compile(r"\b(?:align|float)[-_: ]*(?:left|right)\b", re.IGNORECASE)

_SIGN: Final = re.compile(r"(?<![a-z])(?:logo|icon|emoji|smiley|smilie)s?(?![a-z])", re.IGNORECASE)
_NARROW: Final = re.compile(r"(?:[1-9]|[12][0-9]|3[0-2])(?:px)?")


class Pictures:
    """The pictures around and under a story's container, summed up for the pieces from ``first`` to before ``last``.

    Text flows around a picture that floats: it frames nothing. Nor does a paper's logo before a lede, or the frame of a recipe's step,
    "Step 2:".
    ``below`` are the indexes of the pieces right below a picture.
    """

    def __init__(self, finder: Finder, container: Element, first: int, last: int) -> None:
        self.dom = dom = finder.dom
        self.factor = finder.factor
        standing = [(index, node) for index, node in dom.media if first <= index <= last and not _is_aside(node)]
        self.below = frozenset(index for index, _ in standing)
        self._finder, self._container = finder, container
        self._pieces: list[Piece] = []
        self._told: tuple[Element | None, bool, bool] | None = None
        self._above_container = {id(element) for element in container.up()}
        if not standing:
            return
        self._pieces = pieces = dom.pieces[first:last]
        blocks = [dom.block(piece) for piece in pieces]
        for _, node in standing:
            here: Element | None = dom.nearest(node)
            while here is not None and here is not container:
                here.media += 1
                here = here.parent
        for piece, block in zip(pieces, blocks, strict=True):
            here = block
            is_step = piece.length <= LONGEST_STEP and piece.text.endswith(":")
            while here is not None and here is not container:
                if here.media:
                    here.chars += FRAMED * here.media if is_step else int(piece.length * self.factor)
                    here.lines += 1
                here = here.parent

    def holds(self, element: Element, piece: Piece) -> bool:
        """Whether ``element``, which has pictures, is a picture's box, and ``piece`` what it says of the picture."""
        block = self.dom.block(piece)
        return (
            (piece.linked * 2 <= piece.length or _credits_in_brackets(piece.text))
            and block.tag not in HEADINGS
            and self.is_small(element)
            # The picture of an author stands beside the name; one that is told to be somebody's closes with a stop.
            and ("credit" in block.said.hints or has_closing_stop(piece.text) or not is_name(piece.text))
            and not says_byline(piece.text)
            # A text below its heading is a part of the story that a picture goes with.
            and not (piece.weight > 0 and element.node.css_first(PARTS) is not None)
            and not (
                element.tag == "p"
                and (piece.length * self.factor > LONGEST_IN_PARAGRAPH or (piece.weight > 0 and _ends_with_player(element)))
            )
        )

    def is_small(self, element: Element) -> bool:
        """Whether ``element``, which has pictures, has no more text than they need, so that it may be their box."""
        most = UNFRAMED * element.media
        if element.tag in FRAMES or (element.chars >= most and self._stands_alone(element)):
            most = FRAMED * element.media
        return element.chars < most and element.lines <= 2 + element.media and element.tag not in NO_PICTURE_BOX

    def _stands_alone(self, element: Element) -> bool:
        """Whether ``element`` is a box with one picture and below it what is said of it, right beside the story's paragraphs, or above them, on
        a page that names no caption by tag or class.

        A story all of which stands in such boxes has a picture beside each paragraph; a credit tells what is said of one from that.
        """
        if not _is_alone(element) or element.parent is None or id(element) in self._finder.above_headline:
            return False
        if self._told is None:
            self._told = self._tell()
        column, is_free, is_named = self._told
        if is_named:
            return False
        if element.parent is self._container or element.parent is column:
            if not (is_free or _is_credited(element)):
                return False
        elif id(element.parent) not in self._above_container:
            return False
        return element.node.css_first(QUOTED) is None and _opens_with_picture(element)

    def _tell(self) -> tuple[Element | None, bool, bool]:
        """The element right in which most of the story's running text stands, None if none is that; whether enough of it stands in no picture's
        box; and whether the page names captions."""
        sums: dict[Element, int] = {}
        free, is_named = 0, False
        for piece in self._pieces:
            block = self.dom.block(piece)
            near = list(islice(block.up(), LEVELS))
            if any(above.tag in FIGURES or "caption" in above.said.hints for above in near):
                is_named = True
                break
            if piece.weight > 0 and block.parent is not None:
                sums[block.parent] = sums.get(block.parent, 0) + piece.weight
                if not any(map(_is_alone, near)):
                    free += piece.weight
        best, total = max(sums, key=lambda element: sums[element], default=None), sum(sums.values())
        is_most = best is not None and sums[best] > total * MOSTLY
        return best if is_most else None, free >= total * FREE, is_named

    def is_framed(self, piece: Piece, element: Element) -> bool:
        """Whether the line stands with a picture in a box of the headline block."""
        if piece.length < SHORTEST_ABOVE and "credit" not in element.said.hints and not DENSE.search(piece.text):
            return False  # "286,248 views", beside the picture of an eye
        for above in islice(element.up(), LEVELS):
            if id(above) in self._above_container:
                return False
            if above.media and self.holds(above, piece):
                return True
        return False

    def role(self, piece: Piece, element: Element, framed: bool) -> str:
        """What a line in a picture's box is: its credit, as a byline in a figure is one too, or its caption."""
        if piece.length > LONGEST_CREDIT:
            return "caption"
        if is_owner(piece.text):
            return "credit"
        hints, inside = element.said.hints, hints_inside(self.dom, piece) if framed else set()
        if any("credit" in told and "caption" not in told for told in (hints, inside)):
            return "credit"
        # "Ann Lee | The Example Post | Getty Images": of two names, one may be whom the picture shows.
        if (framed or piece.text.count(" | ") > 1) and names_archive(piece.text):
            return "credit"
        if not framed or not names(piece.text) or says_byline(piece.text):
            return "caption"
        signed = "byline" in hints | inside or credit_part(piece.node) == piece.text or _is_beside_caption(piece, element)
        return "credit" if signed else "caption"


def _is_beside_caption(piece: Piece, element: Element) -> bool:
    """Whether a name stands in a figure that has a ``figcaption``, outside of that: the picture is from whom it names."""
    if element.tag in HEADINGS or not is_name(piece.text) or element.stands_in(("figcaption",)):
        return False
    figure = next((above for above in element.up() if above.tag == "figure"), None)
    return figure is not None and figure.node.css_first("figcaption") is not None


def is_owner(text: str) -> bool:
    """Whether a text is the sign of a right and a name, without a year: "© Ann Lee", "© AFP", "ⓒ 김민수"."""
    return text.startswith(OWNED) and (is_name(who := text.lstrip("©ⓒ ")) or _CASELESS.fullmatch(who) is not None)


def _is_alone(element: Element) -> bool:
    """Whether an element holds one picture and a line or two."""
    return element.media == 1 and element.lines <= MOST_SAID


def _opens_with_picture(box: Element) -> bool:
    """Whether a picture stands above all text of a box, which is in elements of its own."""
    for node in box.node.traverse(include_text=True, skip_empty=True):
        if node.tag_id in MEDIA_IDS:
            return all(
                child.tag_id != TEXT or not (child.text_content or "").strip() for child in box.node.iter(include_text=True)
            )
        if node.tag_id == TEXT and (node.text_content or "").strip():
            return False
    return False


def _is_credited(box: Element) -> bool:
    """Whether one of the lines in a picture's box is a credit."""
    rows = box.node.text(separator="\n").split("\n")
    return any(is_credit(text) for row in rows if (text := row.strip()) and len(text) <= LONGEST_CREDIT)


def _credits_in_brackets(text: str) -> bool:
    """Whether a credit in brackets tells a text from a teaser's title: a caption may stand in the link that enlarges its picture."""
    if not text.endswith((")", "]")):
        return False
    shown, credit = split_credit(text)
    return credit is not None and shown.count(" ") >= FEWEST_SHOWN


def _ends_with_player(paragraph: Element) -> bool:
    """Whether a paragraph has no picture, but a player below its text: it is the story's, which a video closes."""
    first = next(iter(paragraph.node.iter(include_text=True)), None)
    return (first is None or first.tag != "iframe") and paragraph.node.css_first("img, picture, video, amp-img") is None


def stands_out(element: Element) -> bool:
    """Whether the text of a block is set in the middle, or all of it in italics."""
    above = element.parent or element
    if element.centred or above.centred or "center" in (element.tag, above.tag) or names_centred(element.names):
        return True
    return is_italic(element.node)


def _is_aside(picture: LexborNode) -> bool:
    """Whether a picture goes with no text of its own, as its attributes say."""
    told = picture.attributes
    return _floats(told) or _is_sign(told)


def _floats(told: dict[str, str | None]) -> bool:
    """Whether a picture stands at one side of a text."""
    if told.get("align") in SIDES:
        return True
    names, style = told.get("class"), told.get("style")
    return (names is not None and _FLOAT.search(names) is not None) or (style is not None and _FLOAT.search(style) is not None)


def _is_sign(told: dict[str, str | None]) -> bool:
    """Whether a picture is a sign in a row of text: a logo, an icon, an emoji."""
    names, width = told.get("class"), told.get("width")
    return (names is not None and _SIGN.search(names) is not None) or (width is not None and _NARROW.fullmatch(width) is not None)
