"""HTML lines cut or joined where a reader of the page sees it so: a name and a stamp in one block, a table's row."""

from __future__ import annotations

from newsclean.readers.container import SHORT_COSTS, Container, Finder
from newsclean.readers.dom import Dom, Piece, tag_ids
from newsclean.readers.text import cut
from newsclean.shapes.byline import names
from newsclean.shapes.stamp import find_stamp

NEAR_HEADLINE = 8
LONGEST_CUT = 90
CELLS = ("td", "th")
_CELLS = tag_ids(CELLS)
LONGEST_CELL = 80
BETWEEN_CELLS = " | "


def cut_stamps(dom: Dom, finder: Finder, container: Container) -> Container:
    """Cut lines around the headline that run a name and a stamp together; the container with its indexes moved."""
    index = max(0, finder.headline - NEAR_HEADLINE)
    while index < container.first:
        piece = dom.pieces[index]
        parts = _parts(piece.text) if piece.length <= LONGEST_CUT and index != finder.headline else []
        if len(parts) == 2:
            pieces = [Piece(part, piece.node, 0) for part in parts]
            for new in pieces:
                new.weight = -SHORT_COSTS
            dom.replace(index, index + 1, pieces)
            finder.headline += finder.headline > index
            container = Container(container.element, container.first + 1, container.last + 1)
            index += 1
        index += 1
    return container


def _parts(text: str) -> list[str]:
    parts = [raw.strip() for raw, _ in cut(text, text)]
    if len(parts) == 1 and any(map(str.isdigit, text)):
        stamp = find_stamp(text)
        if stamp and stamp.start > 0 and not text[stamp.end :].strip() and names(text[: stamp.start]):
            return [text[: stamp.start].rstrip(), text[stamp.start :]]
    return parts


def join_rows(dom: Dom, finder: Finder, container: Container) -> Container:
    """Join the short cells of a table's row to one line, as a reader sees them; the container with its indexes moved."""
    index = max(0, container.first - 1)
    first, last = container.first, container.last
    while index < min(last + LONGEST_CUT, len(dom.pieces)):
        end = _row_end(dom, index) if dom.pieces[index].node.tag_id in _CELLS else index
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
    return Container(container.element, first, last)


def _row_end(dom: Dom, start: int) -> int:
    """One past the last of the short cells that stand in one row from the piece ``start`` on; ``start`` + 1 if there is no row."""
    if dom.pieces[start].length > LONGEST_CELL:
        return start + 1
    block = dom.block(dom.pieces[start])
    seen, end = {block}, start + 1
    while end < len(dom.pieces):
        cell = dom.block(dom.pieces[end])
        if cell.tag not in CELLS or cell.parent is not block.parent or cell in seen or dom.pieces[end].length > LONGEST_CELL:
            break
        seen.add(cell)
        end += 1
    return end
