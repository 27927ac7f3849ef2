"""Units: what is found in a text file, and what of it a fix could mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.checker import files
from newsclean.checker.units import Unit, UnitSettings, check, fixed
from newsclean.errors import ReadError
from newsclean.options import Options
from tests.texts import LEDE

STORY = LEDE + "\n"
PROMPT = "Quảng cáo\n"
AMP = "Minh &amp; Sons opened the bridge over the river on Friday morning.\n"
BOLD = "The <b>b&#7841;n</b> was opened by the governor of the province on Friday.\n"
# As Windows-1258 has it: a letter, and its tone as a mark behind it.
IN_1258 = "Sa\u0301ng 12/1, thành phô\u0301 kha\u0301nh thành câ\u0300u.\n".replace("à", "a\u0300")


@pytest.mark.parametrize(
    ("data", "encoding", "fixes"),
    [
        ((PROMPT + STORY).encode(), None, {"NC201": "safe"}),
        ((PROMPT + STORY).encode("utf-16"), None, {"NC201": "safe"}),
        (PROMPT.encode() + STORY.encode().replace("ố".encode(), b"\xe1\xbb", 1), None, {"NC201": None}),
        ((PROMPT + IN_1258).encode("cp1258", "ignore"), "cp1258", {"NC732": None}),
        (AMP.encode("cp1258"), "cp1258", {"NC734": "safe"}),
        (
            ("Advertisement\n" + BOLD + "Two thousand people came to see it, and some of them walked across.\n").encode("cp1258"),
            "cp1258",
            {"NC201": "safe", "NC734": None},
        ),
    ],
    ids=["utf-8", "utf-16", "broken", "lacks a letter", "has all letters", "lacks one of an unsafe fix"],
)
def test_a_fix_is_promised_only_where_it_can_be_written(data: bytes, encoding: str | None, fixes: dict[str, str | None]) -> None:
    unit, settings = Unit("a.txt", "text", data), UnitSettings(Options(encoding=encoding))
    findings, problems = check(unit, settings)
    assert ({one.code: one.fix for one in findings}, problems) == (fixes, [])
    if "safe" in fixes.values():
        assert fixed(unit, settings, lambda found: found.fix == "safe") != data
    else:
        with pytest.raises(ReadError, match=r"rewritten without loss|letters that cp1258 lacks"):
            fixed(unit, settings, lambda found: found.fix == "safe")


def test_a_file_larger_than_a_page_may_be_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 10)
    (tmp_path / "a.txt").write_bytes(b"a" * 100)
    (unit,) = files.units(str(tmp_path / "a.txt"), "text", UnitSettings())
    assert len(unit.data) == 11


@pytest.mark.parametrize("kind", ["html", ""])
def test_html_that_is_read_as_a_dump_is_found_in_the_rows_of_its_file_and_never_rewritten(kind: str) -> None:
    page = "<html>\n<body>\n\n<p>Quảng cáo</p>\n" + f"<p>{LEDE}</p>\n" * 4
    findings, problems = check(Unit("a.html", kind, page.encode()), UnitSettings())
    assert [(one.row, one.fix) for one in findings if one.code == "NC201"] == [(4, None)]
    assert not problems
