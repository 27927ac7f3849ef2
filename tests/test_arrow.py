"""`clean_batch` maps a batch to a batch: a row a row, of the schema that it promised."""

from __future__ import annotations

import json

import pyarrow as pa
import pytest

from newsclean import Options, clean
from newsclean.arrow import CLEANED, SCHEMA, as_batch, clean_batch, output_schema
from newsclean.corpus.settings import Fields
from newsclean.errors import ConfigError
from tests.corpus.pages import text_page

PAGES = [text_page(number) for number in range(5)]


def batch() -> pa.RecordBatch:
    return pa.RecordBatch.from_pydict({"id": list(range(5)), "text": PAGES, "site": ["x"] * 5, "score": [0.5] * 5})


def test_a_row_a_row_with_the_other_columns_beside() -> None:
    found = clean_batch(batch())
    assert found.schema.equals(output_schema(batch().schema))
    assert found.schema.names == [*CLEANED.names, "id", "input_site", "score"]
    for row, page in zip(found.to_pylist(), PAGES, strict=True):
        article = clean(page, row["source"]).as_dict()
        assert {key: row[key] for key in article} == article
        assert (row["input_site"], row["score"], row["error"]) == ("x", 0.5, None)


def test_a_page_that_cannot_be_read_keeps_its_row() -> None:
    found = clean_batch(pa.RecordBatch.from_pydict({"text": [None, PAGES[0], "", "\0" * 50]})).to_pylist()
    assert [row["error"]["kind"] if row["error"] else None for row in found][:3] == ["no-text", None, "empty"]
    assert [row["source"] for row in found] == ["#1", "#2", "#3", "#4"]
    assert found[0]["paragraphs"] is None


def test_a_record_whose_id_is_empty_has_its_number() -> None:
    found = clean_batch(pa.RecordBatch.from_pydict({"text": [PAGES[0], "", PAGES[0]], "id": ["", "", "b"]})).to_pylist()
    assert [row["source"] for row in found] == ["#1", "#2", "b"]
    assert found[1]["error"]["message"] == "#2: the field «text» is empty"


def test_fields_and_options_are_heard() -> None:
    given = pa.RecordBatch.from_pydict({"body": PAGES[:1], "key": ["a"], "link": ["https://vietbao.example/1"]})
    (row,) = clean_batch(given, Fields("body", "html", "link", "key"), Options(language="en")).to_pylist()
    assert (row["source"], row["site"], row["language"]) == ("a", "vietbao.example", "en")


def test_an_empty_batch_gives_an_empty_batch() -> None:
    assert clean_batch(batch().slice(0, 0)).schema.equals(output_schema(batch().schema))


def test_the_schema_has_the_articles_fields() -> None:
    assert [name for name in SCHEMA.names if name != "record"] == list(clean(PAGES[0]).as_dict())
    found = as_batch([{**clean(PAGES[0]).as_dict(), "record": {"id": "ệ"}}]).to_pylist()[0]
    assert json.loads(found["record"]) == {"id": "ệ"}


@pytest.mark.parametrize("options", [Options(language="xx"), Options(lexicons=("nope.toml",)), Options(select=("nope",))])
def test_options_that_make_no_sense_are_raised_and_not_told_row_by_row(options: Options) -> None:
    with pytest.raises(ConfigError):
        clean_batch(pa.RecordBatch.from_pydict({"text": ["Trời mưa to ở nhiều nơi."]}), options=options)
