"""One pass over the nodes of a page: its visible texts, cut where a reader sees a new line, and the elements that say more."""

from __future__ import annotations

from typing import Any, Final

from selectolax.lexbor import LexborNode

from newsclean.normalize import is_unseen
from newsclean.readers.bounds import DEEPEST_INLINE
from newsclean.readers.preformatted import SHORTEST, rows_of
from newsclean.readers.tags import (
    BLOCK,
    CELL_IDS,
    COMMENT,
    HEADING,
    KNOWN,
    LINK,
    MEDIA_IDS,
    META,
    NEVER,
    NOTES,
    PROGRAMS,
    SECOND,
    TAG_KINDS,
    TEXT,
    TIME,
    TOLD,
    TOLD_ANYWHERE,
    WITHIN,
    WORDS,
    is_inline,
)

# Numbers of nodes begin above it.
NOWHERE: Final = 0


class Walk:
    """What the pass from ``root`` found; ``pictures`` are the numbers of tags that stand for pictures on this page alone.

    ``texts`` are what a reader sees as one line each, in page order, as they stand: one ends where a block begins or ends, at a
    line break, and at a picture. ``blocks`` are the nodes they stand in, and ``links`` how many of their characters stand in links.
    ``headings`` are the indexes of texts in an ``h1``, ``seconds`` of those right in an ``h2``, and ``media`` are pictures and
    players, with the index of the text that follows. ``facts`` are the elements that may speak of the page: scripts, ``meta`` and
    ``time``; ``has_cells`` says that it has tables.
    """

    def __init__(self, root: LexborNode, pictures: frozenset[int]) -> None:
        self.texts: list[str] = []
        self.blocks: list[LexborNode] = []
        self.links: list[int] = []
        self.headings: list[int] = []
        self.seconds: list[int] = []
        self.media: list[tuple[int, LexborNode]] = []
        self.facts: list[LexborNode] = []
        self.has_cells = False
        self._pictures: frozenset[int] = MEDIA_IDS | pictures
        # The text that is being put together, where it stands, and its last node; it is cut once a line end has followed.
        self._text = ""
        self._block = self._last = root
        self._linked = 0
        self._is_cut = True
        # A link that was opened since the last block began: if it holds blocks, its text is found by where it ends.
        self._opens_link = False
        # Where what is skipped, a link around blocks and a heading end; while there is none of these, nodes need no number.
        self._skip_to = self._link_to = self._heading_to = NOWHERE
        self._is_watched = self._in_program = False
        self._pass(root)
        self._close()

    def _pass(self, root: LexborNode) -> None:
        for node in root.traverse(include_text=True, skip_empty=True):
            tag = node.tag_id
            if self._is_watched and self._is_skipped(node.mem_id):
                continue
            kind = TAG_KINDS[tag] if tag < KNOWN else BLOCK
            if kind <= TOLD:
                self._is_cut = True
                if self._opens_link:
                    self._enter_link(node.parent)
                if kind == TOLD or (tag >= KNOWN and tag in self._pictures):
                    self._note(node, tag)
            elif kind == WORDS:
                self._read(node)
            elif kind == WITHIN:
                if tag == LINK:
                    self._opens_link = True
                elif tag == TIME:
                    self.facts.append(node)
            elif tag != COMMENT:
                self._pass_by(node, tag)

    def _is_skipped(self, number: int) -> bool:
        """Whether the node of this number is skipped; what ends there is no longer watched for."""
        if self._skip_to != NOWHERE:
            if number != self._skip_to:
                return True
            self._skip_to = NOWHERE
        if number == self._link_to:
            self._link_to = NOWHERE
        if number == self._heading_to:
            self._heading_to = NOWHERE
        self._is_watched = self._link_to != NOWHERE or self._heading_to != NOWHERE
        return False

    def _enter_link(self, above: Any) -> None:
        """Watch for the end of the link around a block that stands in the node ``above``, if there is one."""
        self._opens_link = False
        if is_inline(above.tag_id) and self._link_to == NOWHERE:
            self._link_to = _end_of_link(above)
            self._is_watched = self._is_watched or self._link_to != NOWHERE

    def _note(self, node: LexborNode, tag: int) -> None:
        """Remember a block that is more than a place where a line ends."""
        if tag in self._pictures:
            self._close()
            self.media.append((len(self.texts), node))
        elif tag == HEADING:
            self._heading_to, self._is_watched = _after(node), True
        elif tag in CELL_IDS:
            self.has_cells = True

    def _read(self, node: LexborNode) -> None:
        """Go on with the text that is being put together, or begin a new one."""
        block: Any = node.parent  # text always stands in an element
        if self._in_program:
            self._in_program = False
            if block.tag_id in PROGRAMS:
                return
        is_link = self._link_to != NOWHERE
        left = DEEPEST_INLINE
        while is_inline(tag := block.tag_id) and left:
            if tag == LINK:
                is_link = True
            block = block.parent
            left -= 1
        is_deep = not left and self._text != ""
        text = node.text_content or ""
        if not is_deep and (self._is_cut or block.mem_id != self._block.mem_id):
            if is_unseen(text):  # a heading of a no-break space would make a headline of the line below it
                return
            self._close()
            self._text, self._block, self._linked, self._is_cut = text, block, 0, False
            if tag == SECOND:
                self.seconds.append(len(self.texts))
            if self._heading_to != NOWHERE:
                self.headings.append(len(self.texts))
        elif text[0].isspace() or self._text[-1].isspace() or not _apart(node, self._last.mem_id):
            self._text += text
        else:
            self._text += " " + text
        self._last = node
        if is_link:
            # Templates indent what they put into links.
            self._linked += len(text) if text.isprintable() else len(" ".join(text.split()))

    def _close(self) -> None:
        """Keep the text that is put together."""
        text = self._text
        if text:
            self._text = ""
            if len(text) >= SHORTEST and "\n" in text:
                self._keep_rows(text)
            else:
                self.texts.append(text)
                self.blocks.append(self._block)
                self.links.append(self._linked)

    def _keep_rows(self, text: str) -> None:
        """Keep a text that may show rows; links are taken to stand in all of them alike."""
        for row in rows_of(text, self._block):
            self.texts.append(row)
            self.blocks.append(self._block)
            self.links.append(self._linked * len(row) // len(text))

    def _pass_by(self, node: LexborNode, tag: int) -> None:
        """Skip what holds no text that a reader sees."""
        if tag in NOTES:
            around: Any = node.parent
            # Right in a block, they stand between its parts: a day and a lede, a byline and a day.
            self._is_cut = self._is_cut or not is_inline(around.tag_id)
            if tag == META:
                self.facts.append(node)
            return
        if tag in PROGRAMS:
            self._in_program = True
            if tag in TOLD_ANYWHERE and node.first_child is not None:
                self.facts.append(node)
            return
        if tag in MEDIA_IDS:
            self._is_cut = True
            self._close()
            self.media.append((len(self.texts), node))
        if node.first_child is not None:
            self._skip_to, self._is_watched = _after(node), True


def _after(node: LexborNode) -> int:
    """The number of the first node that the walk meets after all that stands under ``node``; -1 when it closes the page."""
    here: LexborNode | None = node
    while here is not None:
        following = here.next
        while following is not None and following.is_empty_text_node:
            following = following.next
        if following is not None:
            return following.mem_id
        here = here.parent
    return -1


def _end_of_link(inline: LexborNode) -> int:
    """Where the link ends that an inline element is, or stands in with no block between them; 0 if there is none."""
    here: LexborNode | None = inline
    while here is not None and is_inline(here.tag_id):
        if here.tag_id == LINK:
            return _after(here)
        here = here.parent
    return 0


def _apart(node: LexborNode, earlier: int) -> bool:
    """Whether blank space, which the walk does not see, stands between a text and the one before it, ``earlier``."""
    here = node
    while True:
        before = here.prev
        if before is None:
            above = here.parent
            if above is None:
                return False
            here = above
            continue
        here = before
        while here.tag_id not in NEVER and (last := here.last_child) is not None:
            here = last
        if here.tag_id == TEXT:
            return here.mem_id != earlier
