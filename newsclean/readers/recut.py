"""HTML lines cut or joined where a reader of the page sees it so: a name and a stamp in one block, a table's row."""

from __future__ import annotations

import re
from itertools import islice

from selectolax.lexbor import LexborNode

from newsclean.normalize import says_something, tidy
from newsclean.readers.container import SHORT_COSTS, Container, Finder
from newsclean.readers.dom import CELLS, INLINE, TEXT, Dom, Piece, tag_ids
from newsclean.readers.signs import nearest
from newsclean.readers.text import cut
from newsclean.shapes.byline import is_label, names, says_byline
from newsclean.shapes.credit import is_credit_label
from newsclean.shapes.stamp import find_stamp, is_stamp, with_words

NEAR_HEADLINE = 8
# How far above the headline an author is looked for.
NEAR_ABOVE = 3
LONGEST_CUT = 90
# How far below the story its author may be named in a line with other things.
BELOW = 6
# A line that holds the author's name in an element of its own may be longer: dates, comments and tags stand in it, too.
LONGEST_SIGNED = 300
_CELLS, _INLINE = tag_ids(CELLS), tag_ids(INLINE)
LONGEST_CELL = 80
LONGEST_LABEL = 24
# A joint costs time with the length of the page: no page has more pictures, or more to cut near its headline.
MOST_JOINTS, MOST_CUTS = 500, 100
# What frames a picture with its credit: elements and hints of class words.
FRAMES = frozenset({"figure", "figcaption", "caption", "credit"})
BETWEEN_CELLS = " | "
_DIGIT = re.compile(r"\d")
NAMED = '.fn, [rel="author"], [itemprop="name"], .author-name'
# A line of more nodes than this is no byline.
MOST_NODES = 16


def cut_stamps(dom: Dom, finder: Finder, container: Container) -> Container:
    """Cut lines around the headline that run a name and a stamp together; the container with its indexes moved."""
    index = max(0, finder.headline - NEAR_HEADLINE)
    end = _second_text(dom, container)
    cuts = 0
    while index < end and cuts < MOST_CUTS:
        piece = dom.pieces[index]
        may_cut = index not in (finder.headline, container.first)
        # A stamp has digits, as few of these lines do.
        parts = _parts(piece) if may_cut and piece.length <= LONGEST_CUT and _DIGIT.search(piece.text) else []
        if may_cut and len(parts) < 2 and index > finder.headline - NEAR_ABOVE:
            parts = _around_author(dom, piece) or _glued(dom, piece)
        if len(parts) > 1 or (parts and parts[0].text != piece.text):
            cuts += 1
            for new in parts:
                new.weight = -SHORT_COSTS
            dom.replace(index, index + 1, parts)
            more = len(parts) - 1
            finder.headline += more * (finder.headline > index)
            container = Container(container.element, container.first + more * (container.first > index), container.last + more)
            index += more
            end += more
        index += 1
    for index in range(container.last + 1, min(container.last + 1 + BELOW, len(dom.pieces))):
        parts = _around_author(dom, dom.pieces[index])
        if parts:
            dom.replace(index, index + 1, parts)
            break
    return container


def _second_text(dom: Dom, container: Container) -> int:
    """Where the second running text of a story stands: names and stamps may stand below its lede."""
    below = range(container.first + 1, min(container.first + NEAR_HEADLINE, container.last + 1))
    return next((index for index in below if _is_text(dom.pieces[index])), container.first)


def _is_text(piece: Piece) -> bool:
    """Whether a piece is running text, as a name with two stamps is not."""
    return piece.weight > 0 and not (piece.length <= LONGEST_CUT and piece.text[-1:] == ")" and find_stamp(piece.text))


def _parts(piece: Piece) -> list[Piece]:
    """The pieces that a piece is cut into; the piece alone if it is not cut."""
    text = piece.text
    stamp = find_stamp(text)
    if stamp and is_stamp(text):
        stamp = None
    if stamp and (spans := _around_stamp(piece)):
        return spans
    parts = [raw.strip() for raw, _ in cut(text, text)]
    if len(parts) == 1 and stamp:
        start = with_words(text, stamp.start)
        if start > 0 and not text[stamp.end :].strip() and names(text[:start]):
            parts = [text[:start].rstrip(), text[start:]]
    return [Piece(part, piece.node, 0) for part in parts]


def _around_stamp(piece: Piece) -> list[Piece]:
    """What stands before, in and after an inline element that holds a stamp and nothing else; empty if there is none.

    What one element holds before the stamp, a name most often, keeps that element, whose class may say that it is one.
    """
    nodes = _nodes_of(piece)
    texts = [_text(node) for node in nodes]
    at = next((at for at, text in enumerate(texts) if is_stamp(text)), -1)
    if at < 0:
        return []
    above = [node for node, text in zip(nodes[:at], texts, strict=False) if says_something(text)]
    named = above[0] if len(above) == 1 and above[0].tag_id != TEXT else piece.node
    rest = [(text, node) for text, node in zip(texts[at + 1 :], nodes[at + 1 :], strict=False) if text]
    signed = 1 if len(rest) > 1 and says_byline(rest[0][0]) else 0
    before = " ".join(filter(None, texts[:at])) + " "
    words = with_words(before, len(before))  # "on", "am", before the element of the stamp
    if words and not before[words - 1].isspace():
        words = len(before)
    first = [(before[:words].strip(), named), (before[words:].lstrip() + texts[at], piece.node)]
    # A prompt and a name, each in an element of its own: "有料記事", "佐藤花子".
    if len(above) == at > 1 and not any(node.tag_id == TEXT or is_label(text) for node, text in zip(above, texts, strict=False)):
        first = [*zip(texts[:at], above, strict=True), (texts[at], piece.node)]
    parts = [
        *first,
        *((text, node if node.tag_id != TEXT else piece.node) for text, node in rest[:signed]),
        (" ".join(text for text, _ in rest[signed:]), piece.node),
    ]
    return [Piece(part, node, 0) for part, node in parts if part]


def _inline_parts(piece: Piece) -> list[LexborNode]:
    """The inline elements right in a piece's element, if it holds more than one node; most hold one text."""
    node = piece.node.first_child
    if node is None or node.next is None:
        return []
    parts: list[LexborNode] = []
    for _ in range(MOST_NODES):
        if node.tag_id in _INLINE:
            parts.append(node)
        node = node.next
        if node is None:
            break
    return parts


def _around_author(dom: Dom, piece: Piece) -> list[Piece]:
    """What stands before, in and after the inline element that names the author by its class; empty if there is none."""
    if piece.length > LONGEST_SIGNED or piece.weight > 0:
        return []
    told = [node for node in _inline_parts(piece) if "byline" in dom.element(node).said.hints]
    if not told or names(piece.text) or len(_nodes_of(piece)) < 2:
        return []
    for node in told:
        # "Author" for screen readers may stand before the name.
        named = node.css_first(NAMED) or node
        name = _text(named)
        if not names(name) or is_label(name) or name not in piece.text:
            continue
        before, _, after = piece.text.partition(name)
        before, after = before.strip(), after.strip()
        if is_label(before):
            name, before = f"{before} {name}", ""
        linked = min(piece.linked, len(name))
        parts = [(before, piece.node, 0), (name, named, linked), (after, piece.node, piece.linked - linked)]
        return [Piece(text, holder, links) for text, holder, links in parts if text]
    return []


def _glued(dom: Dom, piece: Piece) -> list[Piece]:
    """The elements of a byline that stand in a line without a space between them: the name, and what the author is."""
    if piece.length > LONGEST_CUT or len(_inline_parts(piece)) < 2:
        return []
    if not any("byline" in above.said.hints for above in nearest(dom.block(piece))):
        return []
    nodes = _nodes_of(piece)
    texts = [_text(node) for node in nodes]
    if len(nodes) < 2 or any(node.tag_id == TEXT for node in nodes) or "".join(texts) != piece.text or not names(texts[0]):
        return []
    if is_label(texts[0]):
        return [Piece(" ".join(texts), nodes[1], piece.linked)] if len(nodes) == 2 else []
    return [Piece(text, node, piece.linked and len(text)) for text, node in zip(texts, nodes, strict=True) if text]


def _text(node: LexborNode) -> str:
    return tidy(node.text_content or "" if node.tag_id == TEXT else node.text())


def _nodes_of(piece: Piece) -> list[LexborNode]:
    """The nodes right in the piece's element that make up its text; empty if they are many, or cut elsewhere."""
    whole = "".join(piece.text.split())
    nodes = list(islice(piece.node.iter(include_text=True), MOST_NODES))
    keys = ["".join(_text(node).split()) for node in nodes]
    for first in range(len(nodes)):
        said = ""
        for last in range(first, len(nodes)):
            said += keys[last]
            if said == whole:
                return nodes[first : last + 1]
            if not whole.startswith(said):
                break
    return []


def join_rows(dom: Dom, finder: Finder, container: Container) -> Container:
    """Join the short cells of a table's row to one line, as a reader sees them; the container with its indexes moved."""
    if not dom.has_cells:
        return container
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


def join_credits(dom: Dom, finder: Finder, container: Container) -> Container:
    """Join a credit's label to what follows it in the same frame, "Foto:" and "Ann Lee / AP"; the container with its indexes moved."""
    index, first, last = max(0, finder.headline + 1), container.first, container.last
    joints = 0
    while index < min(last, len(dom.pieces) - 1) and joints < MOST_JOINTS:
        start = _credit_start(dom, index)
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
    return Container(container.element, first, last)


def _credit_start(dom: Dom, index: int) -> int:
    """Where the caption or the credit begins of which the piece ``index`` is the label, -1 if it is none: "Cat. (", "Image:"."""
    label, credit = dom.pieces[index : index + 2]
    if label.length > LONGEST_LABEL or credit.length > LONGEST_CELL or not is_credit_label(label.text):
        return -1
    frames = [above for above in nearest(dom.block(label)) if FRAMES & {above.tag, *above.said.hints}]
    if not any(dom.block(credit).under(frame) for frame in frames):
        return -1
    above = dom.pieces[index - 1] if index else label
    return index - (above.text.endswith("(") and dom.block(above).under(frames[-1]))


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
