"""The two functions that most programs need."""

from __future__ import annotations

from newsclean import clean, explain

PAGE = (
    "Cầu mới thông xe\nSáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm.\n"
)


def test_an_address_tells_the_site_of_a_page_that_does_not_name_it() -> None:
    assert clean(PAGE).site is None
    assert clean(PAGE, url="https://www.vietbao.example/1.html").site == "vietbao.example"
    assert explain(PAGE, url="https://tuoitre.vn/1.htm").site == "tuoitre.vn"
