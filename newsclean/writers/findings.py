"""Findings as rows: for people (concise, full), for programs (json, jsonl), and for the annotations of GitHub and GitLab."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator

from newsclean.findings import Finding

WIDTH = 60  # characters of a line that a row for people shows


def concise(findings: Iterable[Finding]) -> Iterator[str]:
    """A row a finding: ``path:row:column: code name «words»: evidence``, and ``[*]`` (``[u]``) for a safe (unsafe) fix."""
    for one in findings:
        mark = {"safe": " [*]", "unsafe": " [u]"}.get(one.fix or "", "")
        where = f" (record {_record(one)}, row {one.line})" if one.record is not None else ""
        yield f"{_place(one)}: {one.code} {one.name} «{_short(one.words)}»: {one.because}{where}{mark}"


def full(findings: Iterable[Finding]) -> Iterator[str]:
    """Three rows a finding: where and what, the words, the evidence and the fix."""
    helps = {"safe": "--fix mends it", "unsafe": "--fix --unsafe-fixes mends it", "": "no fix"}
    for one in findings:
        where = f", record {_record(one)}, row {one.line}" if one.record is not None else ""
        yield f"{_place(one)}: {one.code} {one.name}{where}"
        yield f"  | {one.words}"
        yield f"  = {one.because}; {helps[one.fix or '']}; `newsclean rules {one.code}` explains"


def as_json(findings: Iterable[Finding]) -> Iterator[str]:
    """One array of objects."""
    yield json.dumps([one.as_dict() for one in findings], ensure_ascii=False, indent=2)


def as_jsonl(findings: Iterable[Finding]) -> Iterator[str]:
    """One object a row."""
    for one in findings:
        yield json.dumps(one.as_dict(), ensure_ascii=False, separators=(",", ":"))


def github(findings: Iterable[Finding]) -> Iterator[str]:
    """A workflow command a finding, which GitHub shows beside the line."""
    for one in findings:
        title = _property(f"newsclean {one.code} {one.name}")
        message = _data(f"«{_short(one.words)}»: {one.because}")
        yield f"::error file={_property(one.path)},line={one.row},col={one.column},title={title}::{message}"


def gitlab(findings: Iterable[Finding]) -> Iterator[str]:
    """GitLab's code quality report: one array, each finding with a fingerprint that neither moved rows nor other files change."""
    seen: Counter[str] = Counter()
    report = []
    for one in findings:
        key = f"{one.path}:{fingerprint(one.code, one.words)}"
        seen[key] += 1
        report.append({
            "description": f"{one.code} {one.name} «{_short(one.words)}»: {one.because}",
            "check_name": one.code,
            "fingerprint": hashlib.sha256(f"{key}:{seen[key]}".encode()).hexdigest(),
            "severity": "minor",
            "location": {"path": one.path, "lines": {"begin": one.row}},
        })  # fmt: skip
    yield json.dumps(report, ensure_ascii=False, indent=2)


def fingerprint(code: str, words: str) -> str:
    """What a finding is known by wherever its row moves: the rule and the words of the line, in 16 hexadecimal digits."""
    words = " ".join(words.casefold().split())
    return hashlib.sha256(f"{code}\n{words}".encode("utf-8", "replace")).hexdigest()[:16]


def _place(one: Finding) -> str:
    """Where it is, in one row and without colours, whatever the file's name holds: a row break in it is written ``\\x0a``."""
    path = "".join(f"\\x{ord(letter):02x}" if letter < " " or letter == "\x7f" else letter for letter in one.path)
    return f"{path}:{one.row}:{one.column}"


def _record(one: Finding) -> str:
    return f"{one.record}" + (f" «{one.id}»" if one.id else "")


def _short(words: str) -> str:
    return words if len(words) <= WIDTH else words[: WIDTH - 1] + "…"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
