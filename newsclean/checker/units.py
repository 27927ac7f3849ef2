"""A unit of work: a whole text file, or some rows of a file of records; checked or fixed on its own, in any process."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate
from typing import NamedTuple

from newsclean.api import pipeline
from newsclean.checker.fixes import apply, fix
from newsclean.checker.judge import Found, judge
from newsclean.checker.origin import origins
from newsclean.checker.records import Quoted, Record, read_row
from newsclean.checker.text import Text, read_as
from newsclean.errors import NewscleanError, ReadError
from newsclean.findings import Finding
from newsclean.normalize import cut_rows
from newsclean.options import Options
from newsclean.readers.decode import MARKS, decode
from newsclean.readers.sniff import looks_like_html

# Units of these kinds are rows of records.
RECORDS = ("jsonl", "parquet")
FIXES: Set[str] = frozenset({"safe", "unsafe"})


@dataclass(frozen=True, slots=True)
class UnitSettings:
    """How units are read and judged; the same for every unit that one configuration governs."""

    options: Options = field(default_factory=Options)
    text_fields: tuple[str, ...] = ()
    id_field: str | None = None


class Problem(NamedTuple):
    """Why a file, or a row of it, could not be checked."""

    path: str
    kind: str
    message: str
    row: int | None = None


class Unit(NamedTuple):
    """``data`` of the file ``path``: all of it, or rows of records after the ``before`` first ones.

    ``kind`` is text, markdown, html, jsonl or parquet, or "" where the content must tell; the data of Parquet is JSONL made
    of its columns. ``trouble`` is why there is no data.
    """

    path: str
    kind: str
    data: bytes
    before: int = 0
    trouble: Problem | None = None


def check(unit: Unit, settings: UnitSettings) -> tuple[list[Finding], list[Problem]]:
    """What is found in ``unit``, in order, and what of it could not be checked."""
    if unit.trouble:
        return [], [unit.trouble]
    if unit.kind in RECORDS:
        return _check_records(unit, settings)
    try:
        text, encoding, kind = _text(unit, settings)
        read, found = look(text, kind, settings, unit.path)
    except NewscleanError as error:
        return [], [Problem(unit.path, error.kind, error.message, error.row)]
    findings = list(_text_findings(unit.path, read, found, text))
    return _without_fixes(findings, FIXES if kind == "html" else _refused(unit, text, encoding, found)), []


def _check_records(unit: Unit, settings: UnitSettings) -> tuple[list[Finding], list[Problem]]:
    findings: list[Finding] = []
    problems: list[Problem] = []
    for number, raw in enumerate(_raw_rows(unit.data), unit.before + 1):
        try:
            findings += _record_findings(unit, number, raw, settings)
        except NewscleanError as error:
            problems.append(Problem(unit.path, error.kind, f"row {number}: {error.message}", number))
    return _without_fixes(findings) if unit.kind == "parquet" else findings, problems


def _without_fixes(findings: list[Finding], refused: Set[str] = FIXES) -> list[Finding]:
    """The findings without the fixes of these kinds: all in a file that is never rewritten."""
    return [one._replace(fix=None) if one.fix in refused else one for one in findings]


def _refused(unit: Unit, text: str, encoding: str, found: list[Found]) -> Set[str]:
    """The kinds of fix that `fixed` would refuse: the file can't be written back, or its encoding lacks a letter of one of them."""
    fixes = {one.fix for one in found}
    if fixes == {None} or not fixes:
        return frozenset()
    if _encoded(text, encoding, _mark(unit.data)) != unit.data:
        return FIXES
    lacking = {one.fix for one in found if one.fix and one.edit and _encoded(one.edit[2], encoding) is None}
    return FIXES if "safe" in lacking else lacking


def fixed(unit: Unit, settings: UnitSettings, wanted: Callable[[Found], bool]) -> bytes:
    """The bytes of ``unit`` with what is ``wanted`` fixed; the same bytes if there is nothing to do.

    Raises `ReadError` for HTML, and for a text that could not be written back byte by byte.
    """
    if unit.kind == "jsonl":
        return b"".join(_fixed_row(row, settings, wanted) for row in _raw_rows(unit.data))
    text, encoding, kind = _text(unit, settings)
    if kind == "html":
        raise ReadError(
            f"{unit.path}: is HTML, which is never rewritten; `newsclean clean {unit.path}` gives its text", kind="html"
        )
    mark = _mark(unit.data)
    if _encoded(text, encoding, mark) != unit.data:
        raise ReadError(f"{unit.path}: is not whole in {encoding}, so it can't be rewritten without loss", kind="encoding")
    passes = fix(text, partial(look, kind=kind, settings=settings, name=unit.path), wanted)
    for edits in passes:
        text = apply(text, edits)
    if not passes:
        return unit.data
    new = _encoded(text, encoding, mark)
    if new is None:
        raise ReadError(f"{unit.path}: a fix has letters that {encoding} lacks; convert it to UTF-8 first", kind="encoding")
    return new


def look(
    source: str, kind: str, settings: UnitSettings, name: str = "-", record: Record | None = None
) -> tuple[Text, list[Found]]:
    """``source`` read as ``kind`` and judged; ``name`` is what an error calls it."""
    judging = pipeline(settings.options)
    text = read_as(kind, source, name, judging.selectors_at)
    if record is not None:
        text.page.meta["headline"] = record.headline is None or bool(record.headline)
        text.page.meta["published"] = record.published
    return text, judge(text, judging, judging.checks)


def _text(unit: Unit, settings: UnitSettings) -> tuple[str, str, str]:
    """The text of a file, the encoding that it was read in, and its kind."""
    text, encoding = decode(unit.data, unit.path, settings.options.encoding)
    return text, encoding, unit.kind or ("html" if looks_like_html(text) else "text")


def _text_findings(path: str, text: Text, found: list[Found], source: str) -> Iterator[Finding]:
    rows = origins(source, text.page.lines) if found and (text.page.kind == "html" or "flat" in text.page.meta) else []
    starts = list(accumulate(map(len, cut_rows(text.page.source)), initial=0))
    for one in found:
        start = starts[bisect_right(starts, one.at) - 1]
        row, column = (rows[one.line.index], 1) if rows else (one.line.row, one.at - start + 1)
        yield Finding(path, row, column, one.code, one.name, _shown(one.line.text), one.because, one.fix)


def _record_findings(unit: Unit, number: int, raw: bytes, settings: UnitSettings) -> Iterator[Finding]:
    _, record, _ = read_row(raw)
    if record is None:
        return
    for name in record.texts(settings.text_fields):
        start, end = record.spans[name]
        quoted = Quoted(record.row[start:end])
        for one in look(record.values[name], "record", settings, f"«{name}»", record)[1]:
            column = start + quoted.column(one.at) + 1
            yield Finding(unit.path, number, column, one.code, one.name, _shown(one.line.text), one.because, one.fix,
                          number, record.id(settings.id_field), one.line.row)  # fmt: skip


def _shown(words: str) -> str:
    """``words`` without half of a surrogate pair, which JSON can hold and no encoding can."""
    return words.encode("utf-8", "replace").decode("utf-8")


def _raw_rows(data: bytes) -> list[bytes]:
    rows = data.split(b"\n")
    return [row + b"\n" for row in rows[:-1]] + ([rows[-1]] if rows[-1] else [])


def _fixed_row(raw: bytes, settings: UnitSettings, wanted: Callable[[Found], bool]) -> bytes:
    """The row with what is ``wanted`` fixed; as it is where it can't be read, which the check tells."""
    try:
        mark, record, end_of_row = read_row(raw)
        if record is None:
            return raw
        names = record.texts(settings.text_fields)
    except NewscleanError:
        return raw
    changed = record.row
    for name in sorted(names, key=lambda name: record.spans[name], reverse=True):
        start, end = record.spans[name]
        looking = partial(look, kind="record", settings=settings, name=f"«{name}»", record=record)
        passes = fix(record.values[name], looking, wanted)
        quoted = Quoted(record.row[start:end])
        for edits in passes:
            quoted.edit(edits)
        changed = changed[:start] + str(quoted) + changed[end:]
    return (mark + changed + end_of_row).encode("utf-8")


def _mark(data: bytes) -> bytes:
    return next((mark for mark, _ in MARKS if data.startswith(mark)), b"")


def _encoded(text: str, encoding: str, mark: bytes = b"") -> bytes | None:
    try:
        return mark + text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return None
