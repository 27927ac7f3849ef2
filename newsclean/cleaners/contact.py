"""NC461 contact."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC461", "contact")
def contact(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """How to reach the paper: address, telephone, hotline, mail.


      Địa chỉ nhận hàng cứu trợ thay đổi từ chiều qua do nước dâng cao, ủy ban xã cho biết trong thông báo mới nhất gửi các đoàn thiện nguyện.
    - Địa chỉ: Số 5 phố Ví Dụ, Hà Nội
    - Đường dây nóng: 0900 000 000
    """
    yield from prompts(page, "contact", longest=40)
