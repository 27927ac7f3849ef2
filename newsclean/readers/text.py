"""A text dump to lines: rows are cut at CR, LF and CRLF only; what programs that flatten pages did to them is undone in ``dump/``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from newsclean.errors import ReadError
from newsclean.markup.words import leads_to_author
from newsclean.normalize import cut_rows, tidy, tidy_all
from newsclean.page import Line, Page, lines_of
from newsclean.readers.bounds import LONGEST_ROW, MOST_ROWS
from newsclean.readers.dump.buttoned import button_at
from newsclean.readers.dump.eastern import spliced_eastern
from newsclean.readers.dump.front_matter import Front, read_front
from newsclean.readers.dump.glued import LONG, unglued
from newsclean.readers.dump.links_amid import OPENS, links_amid
from newsclean.readers.dump.marks import Marks, marks_of
from newsclean.readers.dump.one_row import is_cut_off, is_one_row, sentences
from newsclean.readers.dump.referenced import references_at
from newsclean.readers.dump.rejoined import rejoined
from newsclean.readers.dump.spliced import spliced
from newsclean.readers.dump.stamped import PARTING, cut, cut_at, cut_unmarked, may_be_glued, text_of, uncell
from newsclean.readers.dump.wrapped import unwrapped
from newsclean.readers.mojibake import mend
from newsclean.sentence import ends_sentence

# What is left of a page on one row below its last sentence is longer than who signs.
SHORTEST_REST: Final = 60  # characters
# A paragraph is longer than what stands above the story.
SHORTEST_PARAGRAPH: Final = 200  # characters


def read_text(source: str, name: str = "-", encoding: str = "str") -> Page:
    """The page of a text dump, which may be Markdown.

    Blank rows ride with the line before them, so joining every ``raw`` gives ``source`` again.

    Raises `ReadError` for a page of more than ``MOST_ROWS`` rows, or with a row of more than ``LONGEST_ROW`` characters.
    """
    source = unmended = source.removeprefix("\ufeff")
    source, repairs = mend(source)
    rows = _rows(source, name)
    dump, front = _Dump(), read_front(rows)
    meta: dict[str, Any] = {"unmended": unmended} if repairs else {}
    if front:
        dump.add_front(front, rows)
        rows = rows[front.end :]
        meta["front_lines"] = len(dump.parts)
    above, end = front.end if front else 0, references_at(rows, source)
    dump.add(rows[:end] if end else rows, source, marks_of(source, end > 0), above)
    if end:
        dump.add_references(rows[end:], above + end)
    if dump.is_one_row:
        meta["one-row"] = True
    if dump.headings:
        meta["headings"] = dump.headings
    page = Page(source, dump.lines(), name=name, encoding=encoding, repairs=repairs, meta=meta, boxes=dict(dump.boxes))
    page.url = front.url if front else None
    return page


def read_lines(rows: list[str], levels: Mapping[int, int], name: str, encoding: str) -> Page:
    """The page of a text whose ``rows`` are lines already, of which those at ``levels``, by row from 1, are headings."""
    source, dump = "".join(rows), _Dump()
    dump.add(rows, source, None, 0)
    headings = {at: levels[row] for at, (row, _, _) in enumerate(dump.parts) if row in levels}
    return Page(source, dump.lines(), name=name, encoding=encoding, meta={"headings": headings} if headings else {})


def _rows(source: str, name: str) -> list[str]:
    """The rows of ``source``, each with its line end."""
    # Told before anything is cut: a list of fifty million rows has no room.
    ends = max(source.count("\n"), source.count("\r")) if len(source) > MOST_ROWS else 0
    if ends > MOST_ROWS:
        raise ReadError(f"{name}: has {ends:,} rows; a page may have {MOST_ROWS:,}", kind="too-large")
    pieces = cut_rows(source)
    if len(source) > LONGEST_ROW:
        for number, row in enumerate(pieces, 1):
            if len(row) > LONGEST_ROW:
                message = f"{name}: row {number} has {len(row):,} characters; a row may have {LONGEST_ROW:,}"
                raise ReadError(message, kind="too-large", row=number)
    return pieces


class _Dump:
    """The lines of a dump while its rows are read: ``parts`` are (row, raw, text) each, ``blank`` the rows that wait for a line to ride
    with; ``headings`` and ``boxes`` say of lines what `Page` has of them."""

    def __init__(self) -> None:
        self.parts: list[tuple[int, str, str]] = []
        self.blank: list[str] = []
        self.headings: dict[int, int] = {}
        self.is_one_row = False
        self.boxes: defaultdict[str, list[tuple[range, str]]] = defaultdict(list)

    def add_front(self, front: Front, rows: Sequence[str]) -> None:
        """Add the rows of front matter; what is about the page is marked as that."""
        for at, raw in enumerate(rows[: front.end]):
            if at in front.shown:
                self.parts.append((at + 1, self._with_blank(raw), front.shown[at]))
            else:
                self._add_marked(at + 1, raw, "front-matter", "is front matter, above the text")

    def add_references(self, rows: Sequence[str], above: int) -> None:
        """Add the list of a dump's addresses, which stands below ``above`` rows."""
        for number, raw in enumerate(rows, above + 1):
            self._add_marked(number, raw, "link-line", "is in the list of the page's addresses")

    def _add_marked(self, number: int, raw: str, rule: str, because: str) -> None:
        """Add a row that is left to a rule, if it is not blank."""
        if text := tidy(raw):
            raw = self._with_blank(raw)
            self._mark(rule, because)
            self.parts.append((number, raw, text))
        else:
            self.blank.append(raw)

    def add(self, rows: list[str], source: str, marks: Marks | None, above: int) -> None:
        """Add the ``rows`` of a text, of which ``above`` more stand in its ``source``, and the ``marks`` that they have."""
        parted = any(sign in source for sign in PARTING)
        numbers, raws = unwrapped(rows, marks is not None)
        if marks is None:
            numbers, raws = rejoined(*spliced_eastern(*spliced(numbers, raws)))
        elif OPENS in source:
            numbers, raws = links_amid(numbers, raws)
        texts = tidy_all(rows, source) if raws is rows else [text_of(raw) for raw in raws]
        parts, short, alone = self.parts, True, is_one_row(raws)
        for number, row, text in zip(numbers, raws, texts, strict=True):
            short = short and len(text) < SHORTEST_PARAGRAPH
            if not text:
                self.blank.append(row)
                continue
            raw = self._with_blank(row) if self.blank else row
            number += above  # noqa: PLW2901 (of the source)
            if marks is not None and (shown := marks.unmarked(text)) != text:
                self._note_marks(marks, text, shown)
                parts += [(number, part, words) for part, words in cut_unmarked(raw, shown or text)]
            elif len(text) > LONG and len(paragraphs := unglued(raw)) > 1:
                parts += [(number, paragraph, tidy(paragraph)) for paragraph in paragraphs]
            elif alone and len(text) > LONG:
                parts += [(number, sentence, tidy(sentence)) for sentence in sentences(raw)]
                self.is_one_row = True
                self._mark_rest()
            elif button := button_at(text):
                parts += [(number, part, words) for part, words in cut_at(raw, text, button)]
            elif may_be_glued(text, parted, short):
                parts += [(number, part, words) for part, words in cut(raw, uncell(text))]
            else:
                parts.append((number, raw, text))

    def lines(self) -> list[Line]:
        """The lines; one without a text, if there is nothing but blank rows."""
        lead = self._with_blank("")
        return [Line(0, 1, lead, "")] if lead else lines_of(self.parts)

    def _with_blank(self, raw: str) -> str:
        """``raw`` below the blank rows on top of a page; all others go to the line before them."""
        if not self.blank:
            return raw
        space, self.blank = "".join(self.blank), []
        if not self.parts:
            return space + raw
        row, last, text = self.parts[-1]
        self.parts[-1] = (row, last + space, text)
        return raw

    def _mark_rest(self) -> None:
        """Leave what stands below the last sentence of a row that is a page to a rule, if it is no shorter than one. One that was cut off goes
        on in the line above it."""
        row, raw, last = self.parts[-1]
        above = [text for number, _, text in self.parts[:-1] if number == row]
        if not above or ends_sentence(last) or len(last) < SHORTEST_REST:
            return
        if is_cut_off(above, last):
            _, before, _ = self.parts[-2]
            self.parts[-2:] = [(row, before + raw, tidy(before + raw))]
        else:
            at = len(self.parts) - 1
            self.boxes["outside-article"].append((range(at, at + 1), "stands below the last sentence of a page on one row"))

    def _note_marks(self, marks: Marks, text: str, shown: str) -> None:
        """Remember what the marks of a row, of which ``shown`` is left, say of the line that it becomes."""
        if not shown:
            self._mark("picture-label", "is a picture, or has marks and no words")
        elif depth := marks.level(text):
            self.headings[len(self.parts)] = depth
        elif marks.is_only_link(text) and not leads_to_author(marks.leads_to(text)):  # who signs
            self._mark("link-line", "is a link and nothing else")

    def _mark(self, rule: str, because: str) -> None:
        """Leave the next line to a rule."""
        at = len(self.parts)
        self.boxes[rule].append((range(at, at + 1), because))
