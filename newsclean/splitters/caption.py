"""NC941 caption."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, prompts, splitter
from newsclean.shapes.caption import has_telling_words, tells
from newsclean.story.captions import by_shape, credits_alone, labelled_alone
from newsclean.story.credit_captions import above_credits

LONGEST_PROMPT: Final = 45  # words


@splitter("NC941", "caption", role="caption")
def caption(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What stands under a picture: a line that ends with a credit, or one whose place and shape say so.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    + Cây cầu nhìn từ bờ nam. Ảnh: Kim Thành
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    + Công nhân kiểm tra dây văng trước giờ thông xe.
      Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.
      Ông nói sẽ thưởng cho đội thợ.
      Toàn cảnh dự án khiến ông tin rằng nhà thầu trong nước làm được việc lớn.
      Chi phí bảo trì khoảng 3 tỷ đồng một năm.
      Người dân hai bờ mong cây cầu này từ nhiều năm nay, khi mỗi ngày họ phải chờ phà hàng giờ để sang sông đi làm.
    """
    yield from marked(page, "caption")
    yield from marked(page, "credit")
    yield from above_credits(page)
    if page.kind == "text":
        known = has_telling_words(page.language)
        for line, because in prompts(page, "caption", LONGEST_PROMPT):
            # A sentence of the story may open as captions do.
            if line.index in page.story and not (known and because.startswith("starts") and tells(line)):
                yield line, because
        yield from by_shape(page)
    else:
        yield from labelled_alone(page)
        yield from credits_alone(page)
