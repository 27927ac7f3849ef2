"""Formats of findings: what programs read holds to its schema, whatever the words are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import jsonschema
import pytest

from newsclean.checks import CHECKS
from newsclean.findings import Finding
from newsclean.pipeline import BUILT_IN
from newsclean.writers import findings as writers
from newsclean.writers.sarif import sarif
from tests.ledgers import FIXTURES

FOUND = [
    Finding("dữ liệu/a b.txt", 3, 1, "NC301", "comment-prompt", "100 %: «ý kiến», <b>", "is «ý kiến»", "safe"),
    Finding("a.jsonl", 9, 40, "NC703", "truncated", "x" * 200, "no stop", None, 9, "u,1", 2),
    Finding("a.jsonl", 9, 90, "NC703", "truncated", "x" * 200, "no stop", None, 9, "u,1", 3),
    Finding("plugin.txt", 1, 1, "ABC310", "own-rule", "x", "y", "unsafe"),
]


def test_sarif_holds_to_its_schema() -> None:
    schema = json.loads((FIXTURES / "schemas" / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
    for found in (FOUND, []):
        log = json.loads("\n".join(sarif(found, (*BUILT_IN, *CHECKS))))
        jsonschema.validate(log, schema)
        results = log["runs"][0]["results"]
        assert len(results) == len(found)
        rules = log["runs"][0]["tool"]["driver"]["rules"]
        assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in results if "ruleIndex" in one)


@pytest.mark.parametrize("form", [writers.concise, writers.full])
def test_a_path_stays_in_its_row_and_colours_nothing(form: Callable[[list[Finding]], Iterator[str]]) -> None:
    row = next(form([FOUND[0]._replace(path="a\n\x1b[31mb.txt")]))
    assert row.startswith("a\\x0a\\x1b[31mb.txt:3:1: NC301")


def test_github_rows_are_one_row_each_and_escaped() -> None:
    rows = list(writers.github([*FOUND, FOUND[0]._replace(words="a\nb", path="a:b,c.txt")]))
    assert rows[0].startswith("::error file=dữ liệu/a b.txt,line=3,col=1,title=newsclean NC301 comment-prompt::«100 %25: ")
    assert rows[-1].startswith("::error file=a%3Ab%2Cc.txt,line=3,")
    assert all("\n" not in row for row in rows)


def test_gitlab_fingerprints_are_unique_and_do_not_know_rows() -> None:
    report = json.loads("\n".join(writers.gitlab(FOUND)))
    moved = json.loads("\n".join(writers.gitlab([one._replace(row=one.row + 7) for one in FOUND])))
    prints = [one["fingerprint"] for one in report]
    assert len(set(prints)) == len(FOUND)
    assert prints == [one["fingerprint"] for one in moved]
    alone = json.loads("\n".join(writers.gitlab([FOUND[0]])))
    behind = json.loads("\n".join(writers.gitlab([FOUND[0]._replace(path="another.txt"), FOUND[0]])))
    assert behind[1]["fingerprint"] == alone[0]["fingerprint"]


@pytest.mark.parametrize("form", ["as_json", "as_jsonl"])
def test_json_says_all_that_a_finding_does(form: str) -> None:
    text = "\n".join(getattr(writers, form)(FOUND))
    rows = json.loads(text) if form == "as_json" else [json.loads(row) for row in text.splitlines()]
    assert [Finding(**row) for row in rows] == FOUND
