"""NC001 site-box."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import cleaner


@cleaner("NC001", "site-box", needs="boxes")
def site_box(page: Page, lexicon: Lexicon) -> Iterator[tuple[range, str]]:
    """What stands in an element that the site's own file drops (``drop``, a list of CSS selectors). Here: ``[type="RelatedOneNews"]``.

      <link rel="canonical" href="https://tuoitre.vn/1.htm"><article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
      <p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
    - <div type="RelatedOneNews">Cầu cũ đóng cửa ba tháng để sửa chữa, xe tải phải đi vòng qua hai tỉnh.</div>
      <p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p>
      <div>Tàu thuyền được đi qua nhịp giữa từ tháng sau, theo thông báo của cảng vụ sáng nay.</div></article>
    """
    yield from page.boxes.get("site-box", ())
