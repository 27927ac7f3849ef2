"""Which lines are captions and credits of pictures, though no box frames them with a picture."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsclean.readers.dom import Piece
from newsclean.readers.layout.place import Layout
from newsclean.readers.nodes import hints_inside, is_called
from newsclean.readers.pictures import LEVELS, LONGEST_CAPTION, is_owner, stands_out
from newsclean.readers.signs import nearest
from newsclean.readers.tags import HEADINGS
from newsclean.shapes.archives import names_archive
from newsclean.shapes.byline import says_byline
from newsclean.shapes.credit_labels import LONGEST_CREDIT, is_credit_label
from newsclean.shapes.names import is_name, names

LONGEST_SET_APART: Final = 300  # characters
POINTERS: Final[tuple[str, ...]] = ("▲", "△")
# So many children of a block are looked through for the element that holds a line below a picture: line breaks part them.
MOST_BESIDE: Final = 60
# What is said of a picture that stands alone in a box: its caption and its credit.
MOST_SAID: Final = 2
CAPTION: Final = frozenset({"caption"})
PICTURED: Final = frozenset({"caption", "credit"})
# What credits a picture, if it stands right below one.
CREDITS: Final = frozenset({"credit", "source"})


def is_below_caption(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the line credits the picture of the caption above: a name below a line break or in the picture's box, or labelled so."""
    if _is_labelled(layout, index, piece):
        return True
    if layout.roles.get(index - 1) == "caption" and _is_called_credit(layout, index, piece):
        return True
    if layout.roles.get(index - 1) != "caption" or not (is_name(piece.text) or names_archive(piece.text) or is_owner(piece.text)):
        return False
    above = layout.dom.pieces[index - 1]
    if above.text.count(" ") <= 1:
        return False
    return above.node.mem_id == piece.node.mem_id or _shares_picture(layout, above, piece)


def _is_called_credit(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a class calls a short line a credit, and the line above it stands in the same box: "Quelle: Archiv"."""
    block, above = layout.dom.block(piece), layout.dom.block(layout.dom.pieces[index - 1])
    called = piece.length <= LONGEST_CREDIT and "credit" in block.said.hints
    return called and block.parent is not None and block.parent is above.parent


def _shares_picture(layout: Layout, above: Piece, piece: Piece) -> bool:
    """Whether two lines stand side by side in a picture's box, and the second is neither a heading nor called a byline."""
    box = layout.dom.block(piece).parent
    if box is None or box is layout.container or piece.node.tag in HEADINGS or layout.dom.block(above).parent is not box:
        return False
    around = box.parent
    if is_called(layout.dom, piece, "byline"):
        return False
    framed = box if box.media or around is None or around is layout.container else around
    return framed.media > 0 and layout.pictures.is_small(framed)


def _is_labelled(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether a label that nobody sees stands before the line and says that it credits a picture: "Image source, "."""
    return piece.length <= LONGEST_CREDIT and is_credit_label(layout.label(index))


def credits_in_box(layout: Layout, index: int, piece: Piece, box: str) -> bool:
    """Whether a line of the story that a class calls a copyright stands in a picture's box: it credits the picture."""
    element = layout.dom.block(piece)
    if box != "page-footer" or index >= layout.end or piece.length > LONGEST_CREDIT or "credit" not in element.said.hints:
        return False
    return any(above.media and layout.pictures.is_small(above) for above in islice(element.up(), LEVELS))


def captions_in_box(layout: Layout, index: int, piece: Piece, box: str) -> bool:
    """Whether a line is the caption, by its class, or below it the credit of a picture that a box beside the text, a "widget", holds alone."""
    if box != "side-box" or index >= layout.end or piece.linked or piece.length >= LONGEST_CAPTION:
        return False
    around = element = layout.dom.block(piece)
    wanted = PICTURED if layout.roles.get(index - 1) == "caption" else CAPTION
    if all(wanted.isdisjoint(near.said.hints) for near in nearest(element)[:2]) and wanted.isdisjoint(
        hints_inside(layout.dom, piece)
    ):
        return False
    while around.parent is not None and around.parent.state == box:
        around = around.parent
    return around.media > 0 and around.lines <= MOST_SAID


def is_credit(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the line is a credit by its class, though no picture stands around it; names above the story may be its authors."""
    if piece.length > LONGEST_CREDIT:
        return False
    hinted = any("credit" in above.said.hints for above in nearest(layout.dom.block(piece))[:2])
    if not hinted or says_byline(piece.text):
        return False
    near = index in layout.pictures.below or layout.roles.get(index - 1) == "caption"
    # Below the last text no picture is credited: who wrote the story is.
    return near or layout.start < index < layout.end or not names(piece.text)


def called_below_picture(layout: Layout, piece: Piece) -> str | None:
    """What an inline element that holds all of a line below a picture says that it is: ``<em class="img_desc">``; None for neither."""
    if piece.length >= LONGEST_CAPTION or piece.linked * 2 > piece.length:
        return None
    hints = hints_inside(layout.dom, piece, MOST_BESIDE)
    if "caption" in hints and not is_name(piece.text):
        return "caption"
    credits_picture = piece.length <= LONGEST_CREDIT and not CREDITS.isdisjoint(hints) and not says_byline(piece.text)
    return "credit" if credits_picture else None


def is_set_apart(layout: Layout, piece: Piece) -> bool:
    """Whether a line below a picture points to it, "▲", or is set in the middle or in italics, as the text of the story is not; one that asks
    is an interviewer's."""
    if piece.length > LONGEST_SET_APART or piece.linked * 2 > piece.length or piece.text.endswith("?"):
        return False
    if piece.text.startswith(POINTERS):
        return True
    return layout.text_is_plain() and stands_out(layout.dom.block(piece))
