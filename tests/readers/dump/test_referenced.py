"""The numbers before links and the list of their addresses, as browsers for terminals write them, are no text."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.normalize import cut_rows
from newsclean.readers.dump.referenced import is_numbered, is_only_link, references_at, unmarked

STORY = """   [1]Trang chủ [2]Thời sự

                       Cầu Bãi Sậy thông xe sớm hai tháng

   Theo [3]Kim Thành 09:30 12/01/2026

   Sáng 12/1, huyện [4]Vĩnh Tân thông xe cây cầu thứ chín bắc qua sông, nối hai xã sau bốn năm thi công liên tục, ông [5]Nam cho biết.

     * [6]Bến phà Cồn Én thêm chuyến đêm
     * [7]Chợ nổi dời về bến mới

   Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách của tỉnh và của huyện.

References

   Visible links:
   1. https://example.vn/
   2. file:///thoi-su.html
   3. javascript:;
   4. Vĩnh Tân
\tfile:///vinh-tan
   5. https://example.vn/nam?muc=doi bo

   Hidden links:
   8. https://example.vn/an
"""


def test_the_list_of_addresses_is_found_below_its_heading() -> None:
    rows = cut_rows(STORY)
    assert rows[references_at(rows, STORY)] == "References\n"
    story = STORY[: STORY.index("References")]
    assert references_at(cut_rows(story), story) == 0
    notes = "Ông Nam nói.[1]\n\nReferences\n\n1. Nam, Cầu và đường, 2019, tr. 5: bản in lần hai.\n"
    assert references_at(cut_rows(notes), notes) == 0


def test_a_list_of_what_a_writer_cites_is_the_writers_own() -> None:
    cited = """The width of the bridge

The bridge has been measured since 1874 [1]. In [2], the authors found a metre more than the county says, and a later survey agreed [3].

References

1. https://example.org/measured
2. https://example.org/more
3. https://example.org/later
"""
    assert references_at(cut_rows(cited), cited) == 0
    assert [paragraph.text for paragraph in clean(cited).paragraphs][:1] == ["References"]
    assert (clean(cited).lede or "").startswith("The bridge has been measured since 1874 [1]. In [2], the authors")


def test_numbers_count_up_before_words() -> None:
    assert is_numbered(STORY)
    assert not is_numbered("Ông Nam nói.[1] Bà Mười nói.[2] Ông Én nói.[3] Cầu dài.[4] Cầu rộng.[5] Hết.\n")


@pytest.mark.parametrize(
    ("row", "text"),
    {
        "Theo [3]Kim Thành": "Theo Kim Thành",
        "[12] [13][nut-chia-se.png]": "",
        "[IMG] [IMG]": "",
        "Ông Nam nói.[1] Rồi ông về": "Ông Nam nói.[1] Rồi ông về",
    }.items(),
)
def test_numbers_are_no_text(row: str, text: str) -> None:
    assert unmarked(row) == text


def test_an_item_that_opens_with_a_link_is_told() -> None:
    assert is_only_link("* [6]Bến phà Cồn Én thêm chuyến đêm")
    assert not is_only_link("* [6]Bến phà Cồn Én thêm chuyến đêm, ông Nam nói.")


@pytest.mark.parametrize("page", [STORY, STORY[: STORY.index("References")]], ids=["listed", "not listed"])
def test_a_dump_with_numbers_is_read_without(page: str) -> None:
    article = clean(page)
    assert article.headline == "Cầu Bãi Sậy thông xe sớm hai tháng"
    assert article.bylines == ["Kim Thành"]
    assert article.lede is not None
    assert article.lede.startswith("Sáng 12/1, huyện Vĩnh Tân thông xe cây cầu thứ chín bắc qua sông, nối")
    assert len(article.paragraphs) == 1


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
def test_markdown_with_a_list_of_its_sources_is_markdown(end: str) -> None:
    article = clean(
        "# Cầu Bãi Sậy thông xe sớm hai tháng\n\n"
        "Sáng 12/1, huyện [Vĩnh Tân](https://example.vn/tan) thông xe **cây cầu** thứ chín bắc qua sông, sau bốn năm thi công.[1]\n\n"
        "Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng của tỉnh.\n\n"
        "References\n\n[1] https://example.vn/cau\n[2] https://example.vn/von\n".replace("\n", end)
    )
    assert article.headline == "Cầu Bãi Sậy thông xe sớm hai tháng"
    assert article.lede is not None
    assert article.lede.startswith("Sáng 12/1, huyện Vĩnh Tân thông xe cây cầu")
    assert len(article.paragraphs) == 1
