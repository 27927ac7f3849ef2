"""A table's cells, a credit's label and name, and a text and the place or letter that opens it are one line where a reader sees them so."""

from __future__ import annotations

from typing import Final

from selectolax.lexbor import LexborNode

from newsclean.markup.element import Element
from newsclean.readers.container import Container, Finder
from newsclean.readers.dom import Dom, Piece
from newsclean.readers.signs import nearest
from newsclean.readers.tags import CELL_IDS, CELLS
from newsclean.readers.weights import SHORT_COSTS
from newsclean.shapes.credit_labels import is_credit_label

LONGEST_CELL: Final = 80  # characters
# Lines above the last of a menu that stands in one cell.
MENU: Final = 4
LONGEST_LABEL: Final = 24  # characters
# How far below the story's last text rows are joined.
BELOW: Final = 90
# A joint costs time with the length of the page: no page has more pictures.
MOST_JOINTS: Final = 500
# What frames a picture with its credit: elements and hints of class words.
FRAMES: Final = frozenset({"figure", "figcaption", "caption", "credit"})
BETWEEN_CELLS: Final = " | "
PARAGRAPH: Final = "p"
# What parts a place from the text: "Jakarta -".
DASHES: Final[tuple[str, ...]] = (" -", " –", " —", " --")
LONGEST_PLACE: Final = 40
# Words of one letter, which a large first letter may be: "A man", "I went", "Ở đây", "À Paris", "É uma".
WORDS: Final = frozenset("AEIOUYÀÁÉÓÚÍÝÂÊÔƠỞỐỒỪÓÖŐØŒÅVKZWВИКОСУЯАЄЇІЎ")
# How far below a caption that looks like text the story may begin.
NEAR_FIRST: Final = 4


def join_rows(dom: Dom, finder: Finder, container: Container) -> Container:
    """Join the short cells of a table's row to one line, as a reader sees them; the container with its indexes moved."""
    if not dom.has_cells:
        return container
    index = max(0, container.first - 1)
    first, last = container.first, container.last
    while index < min(last + BELOW, len(dom.pieces)):
        end = _row_end(dom, index) if _may_be_cell(dom.pieces[index].node) else index
        if end - index > 1:
            row = dom.pieces[index:end]
            joined = Piece(BETWEEN_CELLS.join(piece.text for piece in row), row[0].node, sum(piece.linked for piece in row))
            joined.weight = max(piece.weight for piece in row)
            dom.replace(index, end, [joined])
            gone = end - index - 1
            finder.headline -= max(0, min(gone, finder.headline - index))
            first -= gone if end <= first else max(0, first - index) if index < first else 0
            last -= gone if end <= last + 1 else max(0, last - index) if index <= last else 0
        index += 1
    return container._replace(first=first, last=last)


def _row_end(dom: Dom, start: int) -> int:
    """One past the last of the short cells that stand in one row from the piece ``start`` on; ``start`` + 1 if there is no row."""
    if dom.pieces[start].length > LONGEST_CELL:
        return start + 1
    block = _cell(dom, start)
    if start >= MENU and _cell(dom, start - MENU) is block:
        return start + 1  # the last line of a menu beside the story
    seen, end = {block}, start + 1
    wrapped = dom.block(dom.pieces[start]) is not block
    while end < len(dom.pieces):
        cell = _cell(dom, end)
        if cell.tag not in CELLS or cell.parent is not block.parent or cell in seen or dom.pieces[end].length > LONGEST_CELL:
            # Paragraphs of one cell stand below each other.
            return start + 1 if wrapped and cell in seen else end
        seen.add(cell)
        end += 1
    return end


def _may_be_cell(node: LexborNode) -> bool:
    """Whether a line stands right in a table's cell, or in a paragraph that stands so, as editors put them into cells."""
    if node.tag_id in CELL_IDS:
        return True
    above = node.parent
    return node.tag == PARAGRAPH and above is not None and above.tag_id in CELL_IDS


def _cell(dom: Dom, index: int) -> Element:
    """The cell in which a line stands, or its block if that is none."""
    block = dom.block(dom.pieces[index])
    above = block.parent
    return above if block.tag == PARAGRAPH and above is not None and above.tag in CELLS else block


def join_credits(dom: Dom, finder: Finder, container: Container) -> Container:
    """Join a credit's label to what follows it in the same frame, "Foto:" and "Ann Lee / AP"; the container with its indexes moved."""
    index, first, last = max(0, finder.headline + 1), container.first, container.last
    joints = 0
    while index < min(last, len(dom.pieces) - 1) and joints < MOST_JOINTS:
        start = _credit_start(dom, index) if dom.pieces[index].length <= LONGEST_LABEL else -1
        if start >= 0:
            joints += 1
            group = dom.pieces[start : index + 2]
            joined = Piece(" ".join(part.text for part in group), group[-1].node, sum(part.linked for part in group))
            joined.weight = -SHORT_COSTS
            dom.replace(start, index + 2, [joined])
            gone = index + 1 - start
            first -= gone * (first > index)
            last -= gone
            index = start
        index += 1
    return container._replace(first=first, last=last)


def join_opening(dom: Dom, finder: Finder, container: Container) -> Container:
    """Join a place with its dash, or the large first letter, to the story's first text right below it; the container with its indexes moved."""
    first = container.first
    for index in range(max(finder.headline + 1, first - 1), min(first + NEAR_FIRST, container.last)):
        opening, text = dom.pieces[index : index + 2]
        between = _before_text(opening, text)
        if between is None or text.weight <= 0:
            continue
        joined = Piece(f"{opening.text}{between}{text.text}", text.node, text.linked)
        joined.weight = text.weight
        dom.replace(index, index + 2, [joined])
        return container._replace(first=first - (first > index), last=container.last - 1)
    return container


def _before_text(opening: Piece, text: Piece) -> str | None:
    """What stands between a text and what opens it, the place or the first letter of its first word; None where that opens nothing."""
    if opening.length > LONGEST_PLACE or opening.linked or not opening.text[0].isupper():
        return None
    if opening.length == 1:
        return "" if text.text[0].islower() and opening.text not in WORDS else None
    around = text.node.parent
    is_beside = around is not None and around.mem_id == opening.node.mem_id
    return " " if is_beside and opening.text.endswith(DASHES) else None


def _credit_start(dom: Dom, index: int) -> int:
    """Where the caption or the credit begins of which the short piece ``index`` is the label, -1 if it is none: "Cat. (", "Image:"."""
    label, credit = dom.pieces[index : index + 2]
    if credit.length > LONGEST_CELL or not is_credit_label(label.text):
        return -1
    frames = [above for above in nearest(dom.block(label)) if FRAMES & {above.tag, *above.said.hints}]
    if not any(dom.block(credit).under(frame) for frame in frames):
        return -1
    above = dom.pieces[index - 1] if index else label
    return index - (above.text.endswith("(") and dom.block(above).under(frames[-1]))
