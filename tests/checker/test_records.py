"""Records: the place of every character of a field in its row, whatever escapes it is written with."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.checker.fixes import Edit
from newsclean.checker.records import Quoted, read_record
from newsclean.checker.units import Settings, Unit, check, fixed
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
    new = fixed(Unit("a.jsonl", "jsonl", data), Settings(), lambda found: found.fix == "safe").decode()
    kept, changed = new.split("\n"), data.decode().split("\n")
    assert [a == b for a, b in zip(kept, changed, strict=True)] == [True, True, True, False, True]
    assert json.loads(kept[3])["text"] == STORY


def test_records_are_numbered_from_the_top_of_the_file() -> None:
    row = json.dumps({"text": f"{STORY}\nQuảng cáo", "url": "https://example.com/1"}) + "\n"
    found, _ = check(Unit("a.jsonl", "jsonl", row.encode(), before=41), Settings())
    assert [(one.row, one.record, one.id, one.line) for one in found] == [(42, 42, "https://example.com/1", 2)]
