"""NC461 contact."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts
from newsclean.sentence import PAUSES
from newsclean.shapes.byline import says_byline

_MAIL: Final = re.compile(r"[\w.+-]{1,60}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}", re.I)
LAST: Final = 3  # lines of the body
# The rules whose lines make the imprint of a page.
IMPRINT: Final[tuple[str, ...]] = ("copyright", "contact", "site-links")


@cleaner("NC461", "contact")
def contact(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """How to reach the paper: address, telephone, hotline, mail. Inside the story, an address is that of a restaurant or an office.

      Địa chỉ nhận hàng cứu trợ thay đổi từ chiều qua do nước dâng cao, ủy ban xã cho biết trong thông báo mới nhất gửi các đoàn thiện nguyện.
      Địa chỉ: Số 5 phố Ví Dụ, Hà Nội
      Người dân có thể mang hàng đến ủy ban xã từ sáng sớm mai, nơi các bạn trẻ trong thôn sẽ nhận, phân loại rồi chở vào vùng ngập bằng thuyền.
      Ý kiến bình luận:
    - Địa chỉ: Số 7 phố Ví Dụ, Hà Nội
    - Đường dây nóng: 0900 000 000
    - lan.nguyen@example.vn
    """
    story = page.story
    if page.kind == "html" or "@" in page.source:
        last = page.span(max(story.start + 1, story.end - LAST), len(page.lines))
        for line in (*page.span(story.head, story.start), *last):
            if line.words == 1 and _MAIL.fullmatch(line.text) and not page.lines[line.index - 1].text.endswith(PAUSES):
                where = "at the end of the story" if line.index > story.start else "above the story"
                yield line, f"is only an address for mail, {where}"
        for line in page.span(story.start + 1, story.end - LAST):
            above = page.lines[line.index - 1]
            if line.words == 1 and _MAIL.fullmatch(line.text) and not above.prose and says_byline(above.text):
                yield line, f"is only an address for mail, of the byline in row {above.row}"
    labelled = {hit.line.index for hit in page.hits.get("contact", ()) if hit.phrase.endswith(":")}
    for line, because in prompts(page, "contact", longest=40):
        if line.index not in labelled or not story.start <= line.index < story.end or _is_of_imprint(page, line):
            yield line, because


def _is_of_imprint(page: Page, line: Line) -> bool:
    """Whether the line above says who owns the page, or how to reach them: "主办单位：例州市卫生局", "地址：例州市中山路1号"."""
    above = page.verdicts[line.index - 1]
    return above is not None and above.rule in IMPRINT
