"""What a line between the headline and the container is: lede, byline or stamp, the caption of a picture, or none of the story."""

from __future__ import annotations

from typing import Final

from newsclean.normalize import count_words, unspaced
from newsclean.readers.container import FIGURES
from newsclean.readers.dom import Piece
from newsclean.readers.layout.bylines import (
    FEWEST_SPACES,
    LONGEST_NAME,
    SIGNED_BOXES,
    counts_comments,
    is_signed,
    names_source,
    signs_headline,
    signs_in_box,
)
from newsclean.readers.layout.captions import is_below_caption
from newsclean.readers.layout.deck import DECKS, is_kicker, may_be_deck
from newsclean.readers.layout.overhead import role_overhead
from newsclean.readers.layout.place import OUTSIDE, Layout
from newsclean.readers.layout.stamps import NO_STAMP
from newsclean.readers.layout.strays import MAY_BE_HIDDEN, hidden_around, runs_together
from newsclean.readers.nodes import hints_inside
from newsclean.readers.pictures import LONGEST_CAPTION
from newsclean.readers.signs import LONGEST_BYLINE, is_filed, nearest, small_role, tag
from newsclean.readers.titles import bare
from newsclean.readers.weights import CLOSED, LONG
from newsclean.sentence import ends_sentence
from newsclean.shapes.authors import ends_with_post, opens_with_post
from newsclean.shapes.byline import says_byline
from newsclean.shapes.credit import is_credit, split_credit
from newsclean.shapes.credit_labels import LONGEST_CREDIT
from newsclean.shapes.names import names
from newsclean.shapes.stamp_line import opens_with_day

# "2,104 shares" has a caption's class, too.
NO_CAPTION: Final[tuple[str, ...]] = ("share-buttons", "promotion-box", "advert-box", "poll-box", "form")
# What stands in these is a picture's, or sums the story up.
NO_TEXT: Final[tuple[str, ...]] = (*FIGURES, "header")
NO_HEAD: Final[tuple[str, ...]] = ("related-box", "page-navigation", "comment-box")
TOLD_INSIDE: Final = frozenset({"byline", "caption"})
# What such a line says beside a picture is no caption: the picture is the author's.
NO_FRAMES: Final[tuple[str, ...]] = ("lede", "byline", "dateline", "place")


def tell_above(layout: Layout) -> None:
    """Tell what each line of the headline block above the container is."""
    for index in range(layout.head, layout.first):
        piece = layout.dom.pieces[index]
        role = "headline" if index == layout.headline else _role(layout, index, piece)
        if role and role in MAY_BE_HIDDEN and (around := hidden_around(layout, piece)) is not None:
            layout.boxes[index] = ("hidden-element", f"stands in {tag(around)}")
        elif role:
            layout.roles[index] = role
        elif (box := layout.finder.box(layout.dom.block(piece))) is None and _runs_on(layout, index, piece):
            layout.roles[index] = "paragraph" if "lede" in layout.roles.values() else "lede"
        elif (
            box in SIGNED_BOXES and index > layout.headline and not is_signed(layout) and signs_in_box(layout, index, piece, box)
        ):
            layout.roles[index] = "byline"
        else:
            layout.boxes[index] = (box or OUTSIDE, f"stands above <{layout.container.tag}>, which holds the story")


def _runs_on(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a line below the headline is the story's running text, which an advert, a share bar or a smaller container cuts off from the
    rest."""
    if not index > layout.headline >= 0 or piece.weight <= 0 or piece.linked or not piece.text.endswith(CLOSED):
        return False
    element = layout.dom.block(piece)
    told = piece.weight >= LONG or (layout.around is not None and element.under(layout.around))
    return told and not element.hidden and not element.stands_in(NO_TEXT)


def _role(layout: Layout, index: int, piece: Piece) -> str | None:
    """The role of a line other than the headline; None if it is none of the story."""
    element = layout.dom.block(piece)
    if is_below_caption(layout, index, piece):
        return "credit"
    if layout.dates(piece):
        box = layout.finder.box(element)
        # Above the headline, a menu shows the day on which it was loaded.
        return "dateline" if box not in NO_STAMP or (box == "page-navigation" and index > layout.headline) else None
    if is_kicker(layout, index, piece):
        return "kicker"
    if index < layout.headline:
        return role_overhead(layout, index, piece)
    role = _role_below_headline(layout, index, piece)
    if role == "byline" and layout.roles.get(index - 1) == "byline" and _says_post(piece.text):
        return None
    return None if role and is_filed(piece) else role


def _says_post(text: str) -> bool:
    """Whether a line below a name says what its owner is: "Gazette Staff Writer", "Redakteurin Lokales"."""
    return opens_with_post(text) or (ends_with_post(text) and not any(" " in name for name in names(text)))


def _role_below_headline(layout: Layout, index: int, piece: Piece) -> str | None:
    """The role of a line between headline and container that is no stamp."""
    element = layout.dom.block(piece)
    if names_source(layout, index, piece):
        return "byline"
    hints = _hints(layout, piece)
    framed = element.stands_in(FIGURES)
    if piece.linked * 2 > piece.length and not says_byline(piece.text) and not (framed and piece.length <= LONGEST_CREDIT):
        longest = LONGEST_BYLINE if names(piece.text) else LONGEST_NAME
        return "byline" if "byline" in hints and piece.length < longest else None
    if layout.lede.says_summary(piece) and not framed:
        return "lede"
    box = layout.finder.box(element)
    aside = next((above for above in element.up() if above.tag == "aside"), None) if box == "side-box" else None
    if aside is not None and aside.said.box == "related-box":
        return None
    if element.hidden or box in NO_HEAD:
        return "byline" if not element.hidden and counts_comments(element) and says_byline(piece.text) else None
    role = _role_by_hints(layout, index, piece, hints, framed)
    return role if role or box in NO_CAPTION else _role_by_place(layout, index, piece)


def _hints(layout: Layout, piece: Piece) -> frozenset[str]:
    """What class words around the line say of it, and those of an element in it: who signs, or what a picture shows; a place signs nothing."""
    block = layout.dom.block(piece)
    hints = frozenset[str]().union(*[above.said.hints for above in nearest(block)])
    # A title, or the name of a section, in the box of who signs.
    if "byline" not in block.said.hints and (block.tag == "h1" or "kicker" in block.said.hints):
        hints -= {"byline"}
    # "description" is said of pictures, too, and of when the story was published and by whom.
    if "lede" in hints and (is_credit(piece.text) or opens_with_day(piece.text)):
        hints -= {"lede"}
    if piece.length >= LONGEST_BYLINE:
        return hints | hints_inside(layout.dom, piece) & {"caption"} if piece.length < LONGEST_CAPTION else hints
    inside = hints_inside(layout.dom, piece)
    return hints - {"byline"} if "place" in inside | block.said.hints else hints | inside & TOLD_INSIDE


def _role_by_hints(layout: Layout, index: int, piece: Piece, hints: frozenset[str], framed: bool) -> str | None:
    """The role that class words, a frame or the line's own words give it."""
    element = layout.dom.block(piece)
    # "1,204" and its "Shares", in a box at the side
    shares = any(above.said.box == "share-buttons" for above in nearest(element)[:2])
    if not framed and (shares or layout.finder.box(element) in NO_CAPTION):
        return small_role(hints, piece) if "byline" in hints or says_byline(piece.text) else None
    may_caption = hints.isdisjoint(NO_FRAMES) or "credit" in hints or _is_credited(piece.text)
    if framed or "caption" in hints or (may_caption and layout.pictures.is_framed(piece, element)):
        if piece.length < LONGEST_CAPTION:
            return layout.pictures.role(piece, element, framed)
        return "lede" if element.tag == "figcaption" and piece.weight > 0 and not is_credit(piece.text) else None
    if index in layout.pictures.below and piece.length < LONGEST_CAPTION and split_credit(piece.text)[1] is not None:
        return "caption"
    return _role_by_words(layout, piece, hints)


def _role_by_words(layout: Layout, piece: Piece, hints: frozenset[str]) -> str | None:
    """The role that class words or its own give a line that no picture frames."""
    element = layout.dom.block(piece)
    # Where the story's own text is told, more of what stands in the lede's box may be when it was changed.
    may_be = layout.around is None or piece.weight > 0 or "lede" not in layout.roles.values()
    told = ("lede" in hints and may_be) or (piece.weight > 0 and "byline" not in hints and layout.is_beside(element))
    if told and layout.lede.is_long(piece):
        return "lede"
    if piece.length < LONGEST_BYLINE and says_byline(piece.text):
        return "byline"
    return small_role(hints, piece)


def _is_credited(text: str) -> bool:
    """Whether a text is a credit, or a sentence before one: the class of a picture's author may be that of the story's."""
    shown, credit = split_credit(text) if len(text) < LONGEST_CAPTION else (text, None)
    return credit is not None and (not shown or ends_sentence(shown) or unspaced(shown[-1]))


def _role_by_place(layout: Layout, index: int, piece: Piece) -> str | None:
    """The role of a line of which neither class words nor its own say anything: a name by the stamp, or a deck."""
    if signs_headline(layout, index, piece):
        return "byline"
    if index != layout.headline + 1 or not layout.lede.is_long(piece) or piece.linked:
        return None
    element = layout.dom.block(piece)
    if element.tag not in DECKS and count_words(piece.text) <= FEWEST_SPACES:
        return None
    if runs_together(piece) or "dateline" in element.said.hints:  # the day and "by", where no word list knows them
        return None
    says_more = bare(layout.dom.pieces[layout.headline].text) not in bare(piece.text)
    if not says_more or not layout.is_beside(element):
        return None
    return "lede" if may_be_deck(layout, index, piece) else "subheading"
