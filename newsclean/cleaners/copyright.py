"""NC451 copyright."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC451", "copyright", needs="hits")
def copyright(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:  # noqa: A001 (the rule is called so)
    """Who owns the page: licence, publisher, editors, rights. A sentence that opens with one of their words is none.

      Giấy phép xây dựng của ngôi nhà bị thu hồi hôm 3/6 sau khi thanh tra phát hiện sai phạm ở tầng hầm và lối thoát hiểm.
      Tổng biên tập tờ báo nói tòa soạn sẽ kháng cáo, vì bản quyền của bộ ảnh chưa được chuyển cho ai.
      Copyright law in the country has not changed since 1990, the judge said, and the book was published by a small press.
    - Giấy phép số: 12/GP-BTTTT, cấp ngày 15/04/2024.
    - Tổng biên tập: Trần Văn Nam
    - © 2024 Báo Ví dụ. All rights reserved.
    """
    for line, because in prompts(page, "copyright", longest=60):
        if line.markup is None or line.markup.role != "credit":
            yield line, because
