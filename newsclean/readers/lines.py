"""The lines of an HTML page: those near the story are made at once, the rest, most of a page, when somebody asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import overload

from newsclean.markup.line import Markup
from newsclean.normalize import INVISIBLE, tidy, tidy_all
from newsclean.page import Line, SlowLines, lines_of
from newsclean.readers.dom import Dom
from newsclean.readers.layout import Layout


class HtmlLines(SlowLines):
    """A line a piece of ``dom``; ``near`` are those that may be the story's, ``marked`` those with a role, by that role."""

    def __init__(self, dom: Dom, layout: Layout) -> None:
        self._dom = dom
        self.near = _near_lines(dom, layout)
        self._made: dict[int, Line] = {line.index: line for line in self.near}
        self.marked: dict[str, list[Line]] = {}
        for index in sorted(layout.roles):
            if line := self._made.get(index):
                self.marked.setdefault(layout.roles[index], []).append(line)

    def __len__(self) -> int:
        return len(self._dom.pieces)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> list[Line]: ...
    def __getitem__(self, index: int | slice) -> Line | list[Line]:
        if isinstance(index, slice):
            return [self[one] for one in range(*index.indices(len(self)))]
        if index < 0:
            index += len(self)
        line = self._made.get(index)
        if line is None:
            piece = self._dom.pieces[index]
            line = self._made[index] = Line(index, index + 1, piece.text + "\n", tidy(piece.text), Markup(self._dom, piece.node))
        return line

    def __iter__(self) -> Iterator[Line]:
        return (self[index] for index in range(len(self)))

    @property
    def source(self) -> str:
        """What all pieces of the page say, a row each."""
        return "".join([f"{piece.text}\n" for piece in self._dom.pieces])

    @property
    def are_whole(self) -> bool:
        """Whether the lines made so far say what their pieces say."""
        pieces = self._dom.pieces
        return [line.raw for line in self._made.values()] == [f"{pieces[index].text}\n" for index in self._made]


def _near_lines(dom: Dom, layout: Layout) -> list[Line]:
    indexes = [index for index in range(layout.head, layout.tail) if index not in layout.boxes]
    pieces = [dom.pieces[index] for index in indexes]
    texts = [piece.text for piece in pieces]
    tidied = tidy_all(texts, "\n".join(texts), INVISIBLE)
    near = lines_of([(index + 1, raw + "\n", text) for index, raw, text in zip(indexes, texts, tidied, strict=True)])
    role = layout.roles.get
    for line, index, piece in zip(near, indexes, pieces, strict=True):
        line.index = index
        line.markup = Markup(dom, piece.node, piece.linked / piece.length, role(index))
    return near
