"""Findings as SARIF 2.1.0, which GitHub code scanning and many editors read."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

import newsclean
from newsclean.findings import Finding
from newsclean.rules import Rule
from newsclean.writers.findings import fingerprint

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(findings: Iterable[Finding], rules: Sequence[Rule]) -> Iterator[str]:
    """One SARIF log with one run; ``rules`` describes those that are found."""
    found = list(findings)
    codes = {one.code for one in found}
    told = [rule for rule in rules if rule.code in codes]
    index = {rule.code: number for number, rule in enumerate(told)}
    driver = {"name": "newsclean", "version": newsclean.__version__, "rules": [_rule(rule) for rule in told]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [_result(one, index) for one in found]}
    yield json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(rule: Rule) -> dict[str, Any]:
    page = inspect.cleandoc(rule.doc)
    return {"id": rule.code, "name": rule.name, "shortDescription": {"text": page.splitlines()[0]}, "help": {"text": page}}


def _result(one: Finding, index: dict[str, int]) -> dict[str, Any]:
    place = {
        "artifactLocation": {"uri": quote(Path(one.path).as_posix())},
        "region": {"startLine": one.row, "startColumn": one.column},
    }
    result: dict[str, Any] = {
        "ruleId": one.code,
        "level": "warning",
        "message": {"text": f"«{one.words}»: {one.because}"},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"words/v1": fingerprint(one.code, one.words)},
        "properties": {
            key: value for key, value in (("fix", one.fix), ("record", one.record), ("id", one.id)) if value is not None
        },
    }
    if one.code in index:
        result["ruleIndex"] = index[one.code]
    return result
