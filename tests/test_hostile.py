"""Pages that nobody means well with: a clear answer, and no more work than their size asks for.

Work is counted in steps of the interpreter, not in seconds: twice the page must not take four times the steps. Calls into
compiled code count as one step, so sizes are such that a quadratic one there would hang the test run.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from newsclean import NewscleanError, explain, languages
from newsclean.options import Options
from newsclean.readers.dump.eastern import without_breaks
from tests.texts import BODY, LEDE, MORE

UNITS = [
    "(",
    "[",
    ">",
    "…",
    "- ",
    "a",
    "A ",
    "1 ",
    "Bài: ",
    "Theo ",
    "A, ",
    "TTO - ",
    "http://a.b ",
    "12:44 22/11/2024",
    "\u0301",
    "\ud800",
    "©",
]


def steps(work: Callable[[], object]) -> int:
    """How many calls, into Python or out of it, ``work`` makes."""
    count = 0

    def tick(_frame: object, _event: str, _arg: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_a_long_row_of_one_thing_is_judged(unit: str) -> None:
    page = explain(unit * (50_000 // len(unit)))
    assert [verdict is None for verdict in page.verdicts] == [False] * len(page.lines)


@pytest.mark.parametrize("row", ["{} 12/01/2026 08:30", "The bridge opens {} on Mon, 01/12/2026 08:30"])
def test_a_long_word_before_a_stamp_is_not_gone_through_letter_by_letter(row: str) -> None:
    page = explain(row.format("a" * 200_000))
    assert [verdict is None for verdict in page.verdicts] == [False] * len(page.lines)


@pytest.mark.parametrize(
    "row",
    [
        "Trần Văn A",
        "12:44 22/11/2024 Trần A",
        "• Thời sự",
        "Ảnh: A",
        "(TTO) - Một hai ba",
        "Bình luận",
        "x",
        "[1]Cầu",
        "• Cầu (/cau)",
        "1. https://a.b/",
    ],
    ids=str,
)
def test_twice_the_rows_are_twice_the_work(row: str) -> None:
    explain(row)
    small, large = (steps(lambda n=n: explain((row + "\n") * n)) for n in (300, 600))  # type: ignore[misc]
    assert large < 3 * small


def test_a_story_is_not_read_again_for_each_of_its_sentences() -> None:
    paragraph = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục {}."
    sentence = "Cây cầu thứ chín bắc qua sông Hồng cũng nói {} thông xe."
    rows = [row.format(number) for number in range(20_000) for row in (paragraph, sentence)]
    page = explain("\n".join(rows), options=Options(language="vi"))
    assert [verdict is None for verdict in page.verdicts] == [False] * len(rows)


def test_rows_that_are_one_paragraph_are_not_put_together_one_by_one() -> None:
    rows = [f"theo dõi báo cáo số {number} của thành phố về cầu" for number in range(80_000)]
    page = explain("\n".join(rows), options=Options(language="vi"))
    assert [line.text for line in page.lines] == [" ".join(rows)]


@pytest.mark.parametrize("row", ["<br>{}", "<p>{}\n\u3000{}</p>", "<div>{}"], ids=["one element", "an element each", "nested"])
def test_rows_in_html_are_not_read_again_for_each_line(row: str) -> None:
    text = "九番目の橋が開通し、両岸の住民が歩いて渡った。橋の長さは五キロで、車線は八本あり、工事には四年かかった。費用は二割少ない。"
    page = explain("<html><body><h1>九番目の橋が開通</h1><div>\n\u3000" + row.replace("{}", text) * 20_000)
    assert [verdict is None for verdict in page.verdicts] == [False] * len(page.lines)


@pytest.mark.parametrize("tags", ["<b>", "<i><b>", "<ruby><rt>", "<span><br>"])
def test_inline_tags_that_nobody_closes_are_not_climbed_for_each_text(tags: str) -> None:
    text = "九番目の橋が開通し、両岸の住民が歩いて渡った。"
    page = explain("<html><body><h1>九番目の橋が開通</h1>" + f"{tags}{text}" * 20_000)
    assert page.source.count(text) == 20_000
    assert [verdict is None for verdict in page.verdicts] == [False] * len(page.lines)


CHINESE = "<h1>例州大桥周一通车</h1>" + "<p>例州大桥周一通车，市民可步行、骑车过江，两岸往来时间由四十分钟缩短至十分钟。</p>" * 5


@pytest.mark.parametrize(
    ("above", "row"),
    [
        (
            "",
            "<div class=entry-content><p>The city opened its ninth bridge over the river on Monday, four years after.</p></div>",
        ),
        (
            "<p>The city opened its ninth bridge over the river on Monday, four years after work began.</p>" * 600,
            "<p>words here</p>",
        ),
    ],
    ids=["called the story", "below the story"],
)
def test_elements_of_a_page_are_not_compared_with_all_others(above: str, row: str) -> None:
    explain(above + row)
    small, large = (
        steps(lambda n=n: explain("<h1>Ninth bridge</h1>" + above[: len(above) * n // 600] + row * n)) for n in (300, 600)
    )  # type: ignore[misc]
    assert large < 3 * small


def test_boxes_that_open_with_a_prompt_are_not_compared_with_each_line() -> None:
    chunk = "<p>The city opened its ninth bridge over the river on Monday, four years after work began on it.</p>"
    box = "<div class=more><p>Read more:</p><p><a href=/ferry>The ferry runs until the end of the year</a></p></div>"
    explain(chunk + box)
    small, large = (steps(lambda n=n: explain("<h1>Ninth bridge opens</h1>" + (chunk + box) * n)) for n in (300, 600))  # type: ignore[misc]
    assert large < 3 * small


@pytest.mark.parametrize("sign", [" ", "\t", "\n", "\r", "\n "], ids=repr)
def test_blanks_amid_rows_of_a_sentence_are_not_gone_through_again(sign: str) -> None:
    assert without_breaks(f"桥{sign * 50_000}x") == f"桥{sign * 50_000}x"


def test_names_of_a_class_are_not_compared_with_all_others() -> None:
    letters = [chr(0x4E00 + at) for at in range(20_000)]
    assert explain(f"<div class='{' '.join(letters)}'>{CHINESE}</div>").story.end > 4


@pytest.mark.parametrize("data", [b"t\xe1\xbb\xab " * 10_485_760, b"(" * 52_428_800], ids=["words", "signs"])
def test_one_row_of_50_mb_is_refused(data: bytes) -> None:
    with pytest.raises(NewscleanError) as caught:
        explain(data, "page.txt")
    assert (caught.value.kind, caught.value.row) == ("too-large", 1)


def test_a_page_of_100_mb_is_refused() -> None:
    with pytest.raises(NewscleanError, match="larger than 67,108,864 bytes"):
        explain(bytes(100_000_000))


@pytest.mark.parametrize("language", languages.names())
def test_an_empty_page_is_one_in_any_language(language: str) -> None:
    assert not explain("", options=Options(language=language)).lines


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\xfe\xff\xd8\x00", b"<", b"<html", b"\x1b[31m", b"%"], ids=repr
)
def test_scraps_are_a_page_or_refused(data: bytes) -> None:
    try:
        page = explain(data)
    except NewscleanError as error:
        assert error.kind in {"binary", "encoding"}
    else:
        assert len(list(page.judged())) == len(page.lines)


def test_quotations_are_not_compared_with_each_other() -> None:
    texts = "".join(f"<p>{text}</p>" for text in (LEDE, BODY, MORE))
    posts = "<p>Phà cũ vui thật.</p><p>— Ann Lee (@annlee) January 12, 2026</p>" * 8_000
    page = explain(f"<article><h1>Cầu mới</h1>{texts}<blockquote>{posts}</blockquote>{texts}</article>")
    assert sum(verdict.rule == "embed-box" for _, verdict in page.judged()) == 16_000
