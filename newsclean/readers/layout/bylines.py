"""Who signs: which lines above the story's second paragraph say who wrote it."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from newsclean.markup.element import Element, said_of
from newsclean.normalize import unspaced
from newsclean.readers.dom import Piece
from newsclean.readers.layout.place import PARTING, Layout
from newsclean.readers.nodes import hints_inside, inline_around, inline_parts, text_of
from newsclean.readers.signs import holds_stamp, is_hinted, is_place, is_place_by_date
from newsclean.shapes.authors import dense_outlets, ends_with_outlet, is_agency, is_label, opens_with_post
from newsclean.shapes.byline import has_address, has_initial, says_byline
from newsclean.shapes.names import is_name, names
from newsclean.shapes.stamp_line import says_when
from newsclean.words import words

LONGEST_NAME: Final = 60  # characters
# A sentence of fewer may be a name with its post.
FEWEST_SPACES: Final = 6
LONGEST_HAN: Final = 8
# How many levels above a line a region may be that is named for the byline.
REGION_LEVELS: Final = 4
# A paper's name in a script that puts no space between words.
LONGEST_OUTLET: Final = 12
SHORTEST_OUTLET: Final = 3
DASHES: Final[tuple[str, ...]] = (" - ", " – ", " — ")
# "author-box", "author-share-box", "authors-tts"
SIGNED_BOXES: Final[tuple[str, ...]] = ("author-box", "share-buttons", "player-box")
_HAN: Final = re.compile("[\u3400-\u9fff\u3005]{1,4} ?[\u3400-\u9fff\u3005\u3040-\u30ff]{1,4}")


def signature(layout: Layout, index: int, piece: Piece, role: str | None) -> str | None:
    """The role of a short line above the story's second paragraph: a byline or a caption if elements in it or its own words say so."""
    if (
        is_label(layout.label(index))
        or _signs_too(layout, index, piece)
        or is_told(layout, piece)
        or _is_first_labelled(layout, index)
    ):
        return "byline"
    around = [element.said.hints for element in inline_around(layout.dom, piece)]
    inside = frozenset[str]().union(*around)
    if role is None and "caption" in inside:
        return "caption"
    placed = "place" in inside | layout.dom.said(piece.node).hints
    if role == "byline":
        return None if placed else role
    near = not placed and " " in piece.text and is_name(piece.text) and is_hinted(layout.dom, piece.node, "byline")
    # "signature__location"
    told = any("byline" in hints and "place" not in hints for hints in around)
    # The items of a list that are full names and links to their author's page sign as well: "Feed" is one of its buttons.
    full = piece.linked == piece.length and (" " in piece.text or not piece.text.isascii())
    told = told and (role != "list-item" or full)
    named = piece.length < LONGEST_NAME and (near or told)
    signs = _signs_story(layout, index, piece) if role is None else role == "list-item" and says_byline(piece.text)
    return "byline" if named or signs else role


def _is_first_labelled(layout: Layout, index: int) -> bool:
    """Whether a line is the first with a hidden label in a region that is named for the byline: in a language without word lists, too."""
    if not layout.label(index) or layout.label(index - 2):
        return False
    return any(
        "byline" in above.said.hints for above in islice(layout.dom.block(layout.dom.pieces[index]).up(), 1, REGION_LEVELS)
    )


def _signs_story(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a line above the story's second paragraph says who wrote it, is a name with an address for mail, or has full names and stands
    beside the stamp."""
    text = piece.text
    if says_byline(text) or has_address(text) or _signs_again(layout, index, piece) or _signs_for_paper(piece):
        return True
    beside = layout.dom.pieces[index - 1 : index] + layout.dom.pieces[index + 1 : index + 2]
    return not piece.linked and any(map(holds_stamp, beside)) and names_in_full(layout, piece)


def signs_in_box(layout: Layout, index: int, piece: Piece, box: str) -> bool:
    """Whether a box about the author holds a name above the story, or the headline's footer or what counts comments there says who signs: it
    is the byline then."""
    if index >= layout.top or " " not in piece.text:
        return False
    if box in SIGNED_BOXES:
        hinted = box == "author-box" or is_hinted(layout.dom, piece.node, "byline") or _holds_byline(piece)
        return hinted and (is_name(piece.text) or says_byline(piece.text) or ("@" in piece.text and names(piece.text) != ()))
    may_sign = box == "page-footer" or counts_comments(layout.dom.block(piece))
    return may_sign and says_byline(piece.text)


def _holds_byline(piece: Piece) -> bool:
    """Whether an element in a line that a class calls a byline is a name, beside what else the line has: where to write to."""
    return any("byline" in said_of(node).hints and is_name(text_of(node)) for node in inline_parts(piece))


def signs_inside(layout: Layout, piece: Piece) -> bool:
    """Whether a full name in the body stands in an inline element that a class calls a byline, and nothing else in the line."""
    full = piece.length < LONGEST_NAME and piece.weight < 0 and " " in piece.text and is_name(piece.text)
    return full and "byline" in hints_inside(layout.dom, piece)


def names_source(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a line beside the stamp, and in one element with it, is a paper's name, from which Chinese pages have the story: "例州日报网"."""
    text = piece.text
    if not SHORTEST_OUTLET <= piece.length <= LONGEST_OUTLET or not unspaced(text[-1]) or " " in text:
        return False
    if text.endswith(words("news-words")) or not text.endswith(dense_outlets()):
        return False
    box = layout.dom.block(piece).parent
    for beside in (index - 1, index + 1):
        other = layout.dom.pieces[beside] if 0 <= beside < len(layout.dom.pieces) else piece
        if beside != layout.headline and holds_stamp(other):
            block = layout.dom.block(other)
            return block is layout.dom.block(piece) or (box is not None and box is block.parent)
    return False


def counts_comments(element: Element) -> bool:
    """Whether a line of the headline block stands in what counts comments beside other things: its class says of more than comments."""
    return any(above.said.box == "comment-box" and above.said.hints for above in element.up())


def signs_headline(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the line is a name that stood in one line with the stamp below it, stands beside it, is labelled so, or goes on a byline."""
    if is_label(layout.label(index)) or _signs_too(layout, index, piece) or is_told(layout, piece) or _signs_for_paper(piece):
        return True
    below = layout.dom.pieces[index + 1]
    if _signs_again(layout, index, piece) or _signs_behind(layout, index, piece) or _signs_after(layout, index, piece):
        return True
    if _signs_first(layout, index, piece) or (is_agency(piece.text) and holds_stamp(below)):
        return True
    where = is_place(piece.text) or (is_place_by_date(piece.text) and below.node is piece.node)
    if where or not (holds_stamp(below) or says_when(below.text)) or not names(piece.text):
        return False
    bare = piece.text.rstrip(PARTING)
    # "Rampura | January 12": below a byline, one word is where the story was written.
    if " " not in bare and is_signed(layout):
        return False
    return below.node is piece.node or (not is_signed(layout) and _shares_box(layout, piece, below))


def _signs_for_paper(piece: Piece) -> bool:
    """Whether a line is a full name and, behind a dash, the paper it signs for: "Ann Lee - Example News"."""
    if piece.linked or piece.length >= LONGEST_NAME:
        return False
    found = next((parts for dash in DASHES if len(parts := piece.text.split(dash)) == 2), None)
    return found is not None and " " in found[0] and is_name(found[0]) and ends_with_outlet(found[1])


def _signs_first(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a full name stands right below the headline, above the stamp, or above the row of a paper and one of a stamp."""
    bare = piece.text.rstrip(PARTING)
    below = layout.dom.pieces[index + 1 : index + 3]
    if index != layout.headline + 1 or " " not in bare or not is_name(bare) or not below:
        return False
    if holds_stamp(below[0]) or says_when(below[0].text):
        return True
    is_one = all(other.node.mem_id == piece.node.mem_id for other in below)
    return is_one and below[0].length < LONGEST_NAME and holds_stamp(below[-1])


def _signs_after(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a full name stands right behind the stamp, in one element with it, and nobody else signs."""
    above = layout.dom.pieces[index - 1]
    beside = index - 1 > layout.headline and holds_stamp(above) and _shares_box(layout, piece, above)
    return beside and names_in_full(layout, piece) and not is_signed(layout)


def is_told(layout: Layout, piece: Piece) -> bool:
    """Whether a line is an author whom the page itself names, and nothing else but what parts the name from a stamp, or from the paper."""
    if not layout.authors or piece.length >= LONGEST_NAME:
        return False
    return piece.text.strip(PARTING) in layout.authors or piece.text.partition(" / ")[0] in layout.authors


def _signs_behind(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a full name, or one with an initial, stood in one line with the stamp above it: "12/01/2026 (T.Lưu)"."""
    above = layout.dom.pieces[index - 1]
    cut_off = piece.linked == 0 and above.node.mem_id == piece.node.mem_id and says_when(above.text) and not is_signed(layout)
    return cut_off and names_in_full(layout, piece)


def names_in_full(layout: Layout, piece: Piece) -> bool:
    """Whether a line is a byline of full names, or of such with an initial; a class tells sections, which are shaped so as well, apart:
    "Science Climate"."""
    found = names(piece.text)
    if not found or not all((" " in name and "/" not in name) or has_initial(name) for name in found):
        return False
    return "kicker" not in layout.dom.said(piece.node).hints | hints_inside(layout.dom, piece)


def _shares_box(layout: Layout, piece: Piece, below: Piece) -> bool:
    """Whether a full name, and a place perhaps, stands in one element with the stamp below it: "Ann Lee | Lagos"."""
    name, _, place = piece.text.rstrip(PARTING).partition(" | ")
    box = layout.dom.block(piece).parent
    full = piece.linked == 0 and " " in name and ((is_name(name) and (not place or is_name(place))) or _names_one(piece.text))
    return full and box is not None and box is layout.dom.block(below).parent and not box.media


def _names_one(text: str) -> bool:
    """Whether a line is one full name, with what its owner is, or where to write to: "Ann Lee, reporter", "Ann Lee / alee@example.com"."""
    found = names(text) if "," in text or "@" in text else ()
    return len(found) == 1 and " " in found[0] and text.startswith(found[0])


def _signs_again(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a line of Han characters alone beside the stamp has a blank between its two names, or signs the story's end, or a picture:
    "佐藤 花子", "佐藤花子", "（佐藤花子）"."""
    if piece.length > LONGEST_HAN or not _HAN.fullmatch(piece.text):
        return False
    beside = layout.dom.pieces[index - 1 : index] + layout.dom.pieces[index + 1 : index + 2]
    signed = (f"（{piece.text}）", f"({piece.text})", f"{piece.text}撮影")
    in_full = " " in piece.text and not piece.linked
    return any(map(holds_stamp, beside)) and (in_full or any(said in layout.dom.shown for said in signed))


def _signs_too(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the line is a full name with nothing but a line break between it and the byline above, or one credited below stamp and names."""
    above = layout.dom.pieces[index - 1]
    near = layout.roles.get(index - 1) == "byline" and above.node.mem_id == piece.node.mem_id and not opens_with_post(piece.text)
    # Who is credited there wrote the story: no picture stands between stamp and names, at most what each of them is.
    head = (layout.roles.get(index - 1), layout.roles.get(index - 2))
    credited = (head[0] == "dateline" or "byline" in head) and is_hinted(layout.dom, piece.node, "credit")
    return (near or credited) and " " in piece.text and is_name(piece.text.rstrip(","))


def is_signed(layout: Layout) -> bool:
    """Whether a byline stands above the story: a bare name below it is a heading or a link then."""
    return any(role == "byline" and index < layout.start for index, role in layout.roles.items())


def signed_again(layout: Layout) -> list[int]:
    """The lines of the container that are no more than a byline of two names or more above the story, said again: "Ann Lee - Maria Rossi"."""
    signed = {text for text in _bylines_above(layout) if len(names(text)) > 1}
    lines = range(layout.start + 1, layout.last) if signed else ()
    return [at for at in lines if at not in layout.boxes and at not in layout.roles and layout.dom.pieces[at].text in signed]


def signers_above(layout: Layout) -> list[str]:
    """The names in the bylines above the story."""
    return [name for text in _bylines_above(layout) for name in names(text)]


def _bylines_above(layout: Layout) -> list[str]:
    return [layout.dom.pieces[at].text for at, role in layout.roles.items() if role == "byline" and at < layout.start]
