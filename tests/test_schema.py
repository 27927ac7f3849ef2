"""docs/article.schema.json is what newsclean prints, no more and no less."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from newsclean import Article, explain
from newsclean.article import KINDS, SCHEMA
from newsclean.errors import ReadError
from newsclean.rules import ROLES
from newsclean.writers.json import as_object, error_object
from tests.ledgers import FIXTURES

DOCUMENT = json.loads((Path(__file__).parent.parent / "docs/article.schema.json").read_text(encoding="utf-8"))
SHAPES = DOCUMENT["$defs"]
PAGES = sorted(path for path in FIXTURES.glob("*/**/*") if path.suffix in (".txt", ".html"))

valid = Draft202012Validator(DOCUMENT).is_valid


def article() -> dict[str, Any]:
    """The object of a page that shows nearly every field."""
    return as_object(explain((FIXTURES / "pages/thanhtra.com.vn/nuoc-sach.txt").read_bytes(), "page.txt"), ledger=True)


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(DOCUMENT)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.name}")
@pytest.mark.parametrize("ledger", [False, True], ids=["article", "with ledger"])
def test_every_page_fits(path: Path, ledger: bool) -> None:
    found = as_object(explain(path.read_bytes(), path.name), ledger)
    assert [error.message for error in Draft202012Validator(SHAPES["article"] | {"$defs": SHAPES}).iter_errors(found)] == []


def test_an_error_fits() -> None:
    assert valid(error_object("page.txt", ReadError("page.txt: is binary", kind="binary", row=3)))
    assert valid(error_object("page.txt", ReadError("page.txt: is binary")))


def test_the_schema_has_the_fields_of_an_article_and_those_of_a_record() -> None:
    fields = {"schema", *Article("-").as_dict()}
    assert set(SHAPES["article"]["required"]) == fields
    assert set(SHAPES["article"]["properties"]) == fields | {"lines", "record"}
    assert SHAPES["article"]["properties"]["schema"]["const"] == SCHEMA
    assert SHAPES["paragraph"]["properties"]["kind"]["enum"] == list(KINDS)
    assert set(SHAPES["line"]["properties"]["role"]["enum"]) == {*ROLES, None}


SPOILED: dict[str, Callable[[dict[str, Any]], object]] = {
    "a field is missing": lambda found: found.pop("lede"),
    "a field too many": lambda found: found.update(title="x"),
    "an empty headline": lambda found: found.update(headline=""),
    "the same author twice": lambda found: found.update(bylines=["A", "A"]),
    "a day that is none": lambda found: found["dateline"].update(published="12/07/2023"),
    "an unknown kind": lambda found: found["paragraphs"][0].update(kind="text"),
    "a caption before paragraph -1": lambda found: found["captions"][0].update(before=-1),
    "a line without evidence": lambda found: found["lines"][0].update(because=""),
    "an article and an error": lambda found: found.update(error={"kind": "binary", "message": "x", "row": None}),
}


@pytest.mark.parametrize("how", SPOILED)
def test_what_is_not_so_does_not_fit(how: str) -> None:
    found = article()
    assert valid(found)
    spoiled = copy.deepcopy(found)
    SPOILED[how](spoiled)
    assert not valid(spoiled)
