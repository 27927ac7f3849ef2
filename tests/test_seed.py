"""A page like the one that started the project: one answer, however it is written and whatever stands around the story."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest

from newsclean import Article, clean, explain
from tests.ledgers import FIXTURES

PAGE = (FIXTURES / "pages/thanhtra.com.vn/nuoc-sach.txt").read_text(encoding="utf-8")
ROWS = PAGE.splitlines()
BODY = range(5, 11)  # the rows of the paragraphs, from 0
COMMENT_BOX = range(11, 13)

# How a file may be written without saying anything else.
SPELLINGS: dict[str, Callable[[str], str | bytes]] = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "lone CR": lambda text: text.replace("\n", "\r"),
    "mixed line ends": lambda text: text.replace("\n", "\r\n", 7).replace("\n", "\r", 12),
    "no newline at the end": str.rstrip,
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "NFD": lambda text: unicodedata.normalize("NFD", text),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "doubled spaces": lambda text: text.replace(" ", "  "),
    "zero-width spaces": lambda text: text.replace(" ", " \u200b"),
    "trailing blanks": lambda text: text.replace("\n", " \t \n"),
    "leading blanks": lambda text: "    " + text.replace("\n", "\n    "),
    "blank rows between": lambda text: text.replace("\n", "\n\n \n"),
    "blank rows on top": lambda text: "\n\n" + text,
}


def same(article: Article) -> Article:
    """``article`` as it compares: the no-break spaces of one spelling stay in the page's own words nowhere."""
    return replace(article, source="-")


@pytest.fixture(scope="module")
def usual() -> Article:
    return clean(PAGE)


def test_the_fields_are_found(usual: Article) -> None:
    assert usual.headline is None
    assert usual.kicker is None
    assert usual.bylines == ["Minh Hằng"]
    assert usual.dateline.text == "Thứ năm, 09/05/2024 - 16:05"
    assert usual.dateline.published == "2024-05-09T16:05:00+07:00"
    assert usual.dateline.agency == "Thanh tra"
    assert usual.lede == ROWS[3].removeprefix("(Thanh tra) - ")
    assert [(c.text, c.credit, c.before) for c in usual.captions] == [
        ("Chánh Thanh tra huyện Lê Văn Bảo công bố kết luận.", "Minh Hằng", 0)
    ]
    assert [paragraph.text for paragraph in usual.paragraphs] == [ROWS[index] for index in BODY]
    assert usual.site == "thanhtra.com.vn"
    assert usual.language == "vi"


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_spelling_changes_nothing(spelling: str, usual: Article) -> None:
    assert same(clean(SPELLINGS[spelling](PAGE))) == same(usual)


def test_a_row_that_glues_a_stamp_to_a_teaser_is_two_lines() -> None:
    glued = next(number for number, row in enumerate(ROWS, 1) if row.startswith("15:20 09/05/2024(Thanh tra)"))
    page = explain(PAGE)
    found = [(line.text[:16], verdict.rule) for line, verdict in page.judged() if line.row == glued]
    assert found == [("15:20 09/05/2024", "teaser-stamp"), ("(Thanh tra) - UB", "teaser")]


def test_no_comment_box(usual: Article) -> None:
    rows = [row for index, row in enumerate(ROWS) if index not in COMMENT_BOX]
    assert same(clean("\n".join(rows))) == same(usual)


def test_no_byline(usual: Article) -> None:
    """The follow prompt stands right above the stamp then, as a headline would."""
    assert same(clean("\n".join([ROWS[0], *ROWS[2:]]))) == replace(same(usual), bylines=[])


@pytest.mark.parametrize("at", [0, 1], ids=["on top", "below the follow prompt"])
def test_a_headline_is_the_headline(at: int, usual: Article) -> None:
    headline = "Huyện Tân Phú: Thu hồi hơn 640 triệu đồng chi sai cho nước sạch"
    assert same(clean("\n".join([*ROWS[:at], headline, *ROWS[at:]]))) == replace(same(usual), headline=headline)


def test_the_tail_without_stamps(usual: Article) -> None:
    stamps = ("09/05/2024", "08/05/2024")
    rows = ROWS[:13] + [row[16:] if row[6:16] in stamps else row for row in ROWS[13:]]
    assert "15:20" not in "\n".join(rows)
    assert same(clean("\n".join(rows))) == same(usual)


def test_the_story_alone(usual: Article) -> None:
    """What an extractor leaves: no prompt, no tail, so the paper is known by the tag of its lede alone."""
    assert same(clean("\n".join(ROWS[1:11]))) == same(usual)


@pytest.mark.parametrize(
    "sentence",
    [
        "Theo dõi sát tình hình, huyện yêu cầu các xã báo cáo trước 15 giờ hằng ngày về lượng nước còn lại trong bể chứa.",
        "Theo dõi Báo Thanh tra trên mạng, nhiều người dân trong huyện mới biết kết luận đã có từ tháng trước.",
        "Bình luận về kết luận này, luật sư Phan Hữu Định cho rằng mức thu hồi còn nhẹ so với thiệt hại của người dân.",
        "Ý kiến bình luận của đại biểu Lê Thị Na được nhiều người đồng tình.",
        "“Hiện chưa có bình luận nào từ phía công ty”, ông Bảo nói thêm.",
        "Lúc 17:51 22/11/2023, trạm bơm Suối Cạn dừng hoạt động vì cháy tủ điện, đến nay chưa được sửa.",
        "Các cán bộ bị nhắc nhở gồm Trần Trung, Văn Thanh, Thái Hải, Ngọc Phó, Kim Thành và Trung Hà.",
        "Chia sẻ với người dân, lãnh đạo huyện hứa sẽ có nước trước Tết Nguyên đán.",
    ],
)
@pytest.mark.parametrize(
    "at", [BODY[1], BODY[-1], BODY[-1] + 1], ids=["early", "before the last paragraph", "as the last paragraph"]
)
def test_a_sentence_that_cites_furniture_stays(sentence: str, at: int) -> None:
    page = explain("\n".join([*ROWS[:at], sentence, *ROWS[at:]]))
    assert [line.text for line in page.kept()] == [*ROWS[1:at], sentence, *ROWS[at : BODY.stop]]


def test_a_list_of_names_in_the_story_stays(usual: Article) -> None:
    names = ["Trần Trung", "Văn Thanh", "Thái Hải", "Ngọc Phó"]
    article = clean("\n".join([*ROWS[:7], *names, *ROWS[7:]]))
    assert [paragraph.text for paragraph in article.paragraphs[2:6]] == names
    assert article.bylines == usual.bylines
