"""Records: the place of every character of a field in its row, whatever escapes it is written with."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.checker.fixes import Edit
from newsclean.checker.records import Quoted, read_record
from newsclean.checker.units import Unit, UnitSettings, check, fixed
from newsclean.errors import ReadError

STORY = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công."
TEXTS = st.text(st.characters(codec="utf-8"), max_size=40)


@given(st.dictionaries(TEXTS, st.one_of(TEXTS, st.integers(), st.lists(TEXTS, max_size=3), st.none())), st.booleans())
def test_spans_hold_what_the_fields_say(values: dict[str, object], ascii_only: bool) -> None:
    record = read_record(json.dumps(values, ensure_ascii=ascii_only))
    strings = {name for name, value in values.items() if isinstance(value, str)}
    assert set(record.spans) == strings
    for name, (start, end) in record.spans.items():
        assert json.loads('"' + record.row[start:end] + '"') == values[name]


@given(TEXTS, st.data(), st.booleans())
def test_an_edit_changes_its_characters_alone(text: str, data: st.DataObject, ascii_only: bool) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    written = json.dumps(text, ensure_ascii=ascii_only)[1:-1]
    quoted = Quoted(written)
    head, tail = written[: quoted.column(start)], written[quoted.column(end) :]
    quoted.edit([Edit(start, end, 'đ"\n')])
    assert json.loads(f'"{quoted}"') == text[:start] + 'đ"\n' + text[end:]
    assert str(quoted).startswith(head)
    assert str(quoted).endswith(tail)


@pytest.mark.parametrize("row", ["", "{", "[]", "1", '{"text": "a"', "\ufeff", '{"a": ' + "[" * 5000])
def test_what_is_no_record_is_told(row: str) -> None:
    with pytest.raises(ReadError):
        read_record(row)


def test_the_last_of_two_fields_of_one_name_counts() -> None:
    record = read_record('{"text": "a", "text": "b"}')
    start, end = record.spans["text"]
    assert record.row[start:end] == "b"


def test_every_row_that_is_not_fixed_stays_byte_by_byte() -> None:
    dirty = json.dumps({"text": f"Quảng cáo\n{STORY}"})
    rows = ["{broken\n", '{ "text" : null }\r\n', "\n", dirty + "\r\n", '{"text":"' + STORY + '","n":1e5}']
    data = "".join(rows).encode()
    new = fixed(Unit("a.jsonl", "jsonl", data), UnitSettings(), lambda found: found.fix == "safe").decode()
    kept, changed = new.split("\n"), data.decode().split("\n")
    assert [a == b for a, b in zip(kept, changed, strict=True)] == [True, True, True, False, True]
    assert json.loads(kept[3])["text"] == STORY


def test_records_are_numbered_from_the_top_of_the_file() -> None:
    row = json.dumps({"text": f"{STORY}\nQuảng cáo", "url": "https://example.com/1"}) + "\n"
    found, _ = check(Unit("a.jsonl", "jsonl", row.encode(), before=41), UnitSettings())
    assert [(one.row, one.record, one.id, one.line) for one in found] == [(42, 42, "https://example.com/1", 2)]


def test_a_mark_before_any_row_is_passed_over_and_stays() -> None:
    dirty, mark = json.dumps({"text": f"Quảng cáo\n{STORY}"}, ensure_ascii=False) + "\n", "\ufeff"
    unit = Unit("a.jsonl", "jsonl", f"{mark}{dirty}{mark}{dirty}{mark}\n".encode())
    found, problems = check(unit, UnitSettings())
    assert ([(one.row, one.column, one.code) for one in found], problems) == ([(1, 11, "NC201"), (2, 11, "NC201")], [])
    clean = json.dumps({"text": STORY}, ensure_ascii=False) + "\n"
    assert fixed(unit, UnitSettings(), lambda found: found.fix == "safe").decode() == f"{mark}{clean}{mark}{clean}{mark}\n"


def test_a_row_that_cannot_be_read_is_not_fixed() -> None:
    dirty = "\ufeff\ufeff" + json.dumps({"text": f"Quảng cáo\n{STORY}"}) + "\n"
    unit = Unit("a.jsonl", "jsonl", dirty.encode())
    assert [problem.kind for problem in check(unit, UnitSettings())[1]] == ["json"]
    assert fixed(unit, UnitSettings(), lambda found: True) == unit.data


@pytest.mark.parametrize(
    ("row", "fields", "said"),
    [('{"text": null}', (), "the field «text» is null"), ('{"body": 5}', (), "the field «body» is no text but int"),
     ('{"text": null, "body": [], "article": 1}', (), "«text» is null"), ('{"text": []}', ("text",), "«text» is no text but list"),
     ('{"n": 1' + "0" * 5000 + "}", (), "has a number of more than 4,300 digits"), ('{"text": ' + "[" * 100_000, (), "nested too deep")],
)  # fmt: skip
def test_why_a_row_has_no_text(row: str, fields: tuple[str, ...], said: str) -> None:
    (problem,) = check(Unit("a.jsonl", "jsonl", row.encode()), UnitSettings(text_fields=fields))[1]
    assert said in problem.message


def test_of_several_usual_fields_the_first_that_holds_a_text_counts() -> None:
    assert read_record('{"text": null, "body": "a", "article": "b"}').texts(()) == ["body"]
    assert read_record('{"text": null, "body": "a"}').texts(("text", "body")) == ["body"]


@pytest.mark.parametrize(
    ("row", "fields", "told"),
    [
        ({"body": None}, ("body",), "the field «body» is null"),
        ({"body": None, "lede": None}, ("body", "lede"), "the field «body» is null"),
        ({"body": None, "lede": 3}, ("body", "lede"), "the field «lede» is no text but int"),
        ({"lede": STORY}, ("body", "lede"), "has no field «body»"),
        ({"text": None}, (), "the field «text» is null"),
    ],
)
def test_a_record_without_a_text_is_told(row: dict[str, object], fields: tuple[str, ...], told: str) -> None:
    with pytest.raises(ReadError, match=told):
        read_record(json.dumps(row)).texts(fields)


def test_of_several_fields_one_must_be_filled() -> None:
    record = read_record(json.dumps({"body": None, "lede": STORY, "headline": ""}))
    assert record.texts(("body", "lede", "headline")) == ["lede", "headline"]
