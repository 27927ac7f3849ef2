"""A page that ends amid a text or a tag was cut off."""

from __future__ import annotations

import pytest

from newsclean.readers.cut_off import is_cut_off


@pytest.mark.parametrize(
    "source",
    [
        "<html><body><p>Cầu dài hơn năm cây số, rộng t",
        "<html><body><p>Cầu dài hơn năm cây số.</p><p cla",
        "<p>Cầu dài hơn năm cây số, rộng tám làn xe</p><p>Theo ban quản lý dự\n",
        b"<p>The bridge was closed for eleven week",
        "<p>Trời nắng đ".encode()[:-1],
    ],
)
def test_a_page_that_ends_amid_its_text_is_cut_off(source: str | bytes) -> None:
    assert is_cut_off(source)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "<p>Cầu dài hơn năm cây số.</p>\n",
        "<html><body><p>Cầu dài hơn năm cây số.</p></body></html>\n<!-- 0.2 s --> 12",
        b"<body><p>The bridge was closed.</p></body>\n ok",
    ],
)
def test_a_page_that_closes_is_whole(source: str | bytes) -> None:
    assert not is_cut_off(source)
