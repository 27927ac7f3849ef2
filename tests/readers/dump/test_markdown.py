"""Markdown dumps: marks are no text, and what is no mark stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean import clean, explain
from newsclean.readers.dump.markdown import is_markdown, is_only_link, level, unmarked
from newsclean.readers.sniff import looks_like_html
from newsclean.readers.text import read_text

ROWS = {
    r'[ ](mailto:?subject=\[baovidu.vn\] Cầu mới "Gửi email")': "",
    "# Cầu mới **thông xe**": "Cầu mới thông xe",
    "### Vốn": "Vốn",
    "**(Dân trí)** - Sáng nay": "(Dân trí) - Sáng nay",
    "*Ảnh: Kim Thành*": "Ảnh: Kim Thành",
    "_Ảnh: Kim Thành_": "Ảnh: Kim Thành",
    "***Hết***": "Hết",
    'Ông nói: *"Cầu xong': 'Ông nói: "Cầu xong',
    "rồi.*": "rồi.",
    "Xem [bản đồ](https://example.vn/ban-do_(moi)) của cầu": "Xem bản đồ của cầu",
    'Xem [bản đồ](/ban-do "Bản đồ") của cầu': "Xem bản đồ của cầu",
    "![Cầu](cau.jpg) Cầu nhìn từ bờ nam": "Cầu nhìn từ bờ nam",
    "![Cầu](cau.jpg)": "",
    "![Cầu](/anh/cau moi (1).jpg)": "",
    "Từ [cầu ](/cau), ông đi": "Từ cầu, ông đi",
    "[![Cầu](cau.jpg)](/anh)": "",
    "> Cầu đẹp lắm": "Cầu đẹp lắm",
    "[](mailto:?subject=Ninth bridge opens&body=Read this)": "",
    "See [the map](https://example.com/map?q=ninth bridge (new)) of it": "See the map of it",
    "[![Logo](data:image/svg+xml,<svg width='87' viewBox='0 0 87 31'>)](/anh)": "",
    "![다리를 건너는 주민들. [사진 = 김민수]](https://example.kr/dari.png) 사진 확대": "사진 확대",
    "](https://example.vn/cau.jpg) Cầu nhìn từ bờ nam": "Cầu nhìn từ bờ nam",
    "It has exposed**** broad discontent": "It has exposed broad discontent",
    "in the quarter****Son Gotleu": "in the quarter Son Gotleu",
    "He said: “I ****knocked at the door": "He said: “I knocked at the door",
    r"\- Khai thác": "- Khai thác",
    "::: {#dau-trang .hop}": "",
    ":::": "",
    '<div class="quang-cao" data-id="1">': "",
    "</div> </div>": "",
    'Xem [bản đồ](/ban-do){.lien-ket rel="nofollow"} của cầu': "Xem bản đồ của cầu",
    "[Ông Nam]{.ten} nói": "Ông Nam nói",
    "## Vốn {#von .muc}": "Vốn",
    r"Giá 5\*": "Giá 5*",
}
AS_THEY_ARE = (
    "f**** you",
    "Giá 53*",
    "5*3 = 15",
    "ten_tep_moi.py",
    "* một món",
    "- một món",
    "Bài [1]",
    "(xem hình)",
    "::1 là địa chỉ của máy",
    "<Cầu> {5, 7}",
    "#cauvuotsong",
)


@pytest.mark.parametrize(("row", "text"), ROWS.items(), ids=str)
def test_marks_are_no_text(row: str, text: str) -> None:
    assert unmarked(row) == text


@pytest.mark.parametrize("row", AS_THEY_ARE)
def test_what_is_no_mark_stays(row: str) -> None:
    assert unmarked(row) == row
    assert not is_markdown(f"{row}\nSáng nay, cầu thông xe.\n")


@pytest.mark.parametrize("row", ["# Cầu mới", "## Vốn", "Xem [bản đồ](/ban-do)", "Ông **Nam** nói", "*Cầu nhìn từ bờ nam*"])
def test_a_dump_with_marks_is_markdown(row: str) -> None:
    assert is_markdown(f"Sáng nay, cầu thông xe.\n{row}\n")


def test_headings_have_a_level_and_links_stand_alone() -> None:
    assert [level(row) for row in ("# Một", "### Ba", "Không", "#Không")] == [1, 3, 0, 0]
    assert [is_only_link(row) for row in ("* [Thời sự](/thoi-su)", "1. [Một](/1)", "Xem [một](/1)")] == [True, True, False]


@given(st.lists(st.text("#*_[]()!\\> ab\n", max_size=40), max_size=8))
def test_nothing_of_a_markdown_dump_is_lost(rows: list[str]) -> None:
    source = "# a\n" + "\n".join(rows)
    page = explain(source)
    assert "".join(line.raw for line in page.lines) == source
    assert all(page.verdicts)


def test_a_markdown_page_is_an_article() -> None:
    article = clean(
        "* [Thời sự](/thoi-su)\n* [Kinh tế](/kinh-te)\n\n"
        "# Khánh thành cây cầu thứ chín bắc qua sông Hồng\n\n**Kim Thành**\n\n12/01/2026 09:30\n\n"
        "**Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.**\n\n"
        "![Cầu mới](https://example.vn/cau.jpg)\n\n*Cây cầu nhìn từ bờ nam. Ảnh: Kim Thành*\n\n"
        "## Vốn từ ngân sách\n\n"
        "Cầu dài hơn 5 km, theo [chủ đầu tư](https://example.vn/chu-dau-tu), rộng tám làn xe, tổng vốn 9.000 tỷ đồng từ ngân sách.\n"
    )
    assert article.headline == "Khánh thành cây cầu thứ chín bắc qua sông Hồng"
    assert article.bylines == ["Kim Thành"]
    assert article.lede is not None
    assert article.lede.startswith("Sáng 12/1, thành phố")
    assert [(caption.text, caption.credit) for caption in article.captions] == [("Cây cầu nhìn từ bờ nam.", "Kim Thành")]
    assert [(paragraph.kind, paragraph.text[:24]) for paragraph in article.paragraphs] == [
        ("subheading", "Vốn từ ngân sách"),
        ("paragraph", "Cầu dài hơn 5 km, theo c"),
    ]


def test_a_link_to_an_author_signs() -> None:
    dump = (
        "# Khánh thành cây cầu thứ chín bắc qua sông Hồng\n\n[Kim Thành](/tac-gia/kim-thanh-78.html)\n\n[Thời sự](/thoi-su)\n\n"
        "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.\n\n"
        "Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.\n"
    )
    assert clean(dump).bylines == ["Kim Thành"]
    assert [line.text for line, verdict in explain(dump).judged() if verdict.rule == "link-line"] == ["Thời sự"]


def test_a_stamp_behind_a_link_is_a_line() -> None:
    dump = "# Cầu mới\nKim Thành,  Theo [Báo Ví Dụ](https://vidu.vn/) 18:58 18/11/2019\n"
    page = read_text(dump)
    assert [line.text for line in page.lines] == ["Cầu mới", "Kim Thành, Theo Báo Ví Dụ", "18:58 18/11/2019"]
    assert "".join(line.raw for line in page.lines) == dump


def test_a_text_without_marks_is_read_as_it_is() -> None:
    assert [line.text for line in read_text("f**** you\nGiá 53*\n").lines] == ["f**** you", "Giá 53*"]


def test_markdown_between_the_boxes_of_its_page_is_no_html() -> None:
    links = "".join(f"- [Mục {number}](https://example.vn/muc-{number})\n" for number in range(4))
    page = f'<div class="dau-trang">\n\n{links}\n</div>\n\n<div>\n\n# Cầu mới thông xe\n\n{"Sáng 12/1, cầu thông xe. " * 9}\n\n</div>\n'
    assert not looks_like_html(page)
    assert looks_like_html(page.replace("](", "] ("))
    assert clean(page).headline == "Cầu mới thông xe"
