"""NC921 byline."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter
from newsclean.shapes.names import names
from newsclean.shapes.signers import signs_beside
from newsclean.story.pictured import find_pictured
from newsclean.story.signed_above import signed_above, signed_below_lede
from newsclean.story.signed_end import last_lines, signed_at_end
from newsclean.words import signs_with_one_word


@splitter("NC921", "byline", role="byline")
def byline(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Who wrote the story: a name above or below its body, or a line whose own words say so.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
    + Kim Thành
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    + Theo TTXVN
      Mời bạn đọc góp ý cho bài viết này qua hộp thư của tòa soạn, địa chỉ có ở trang cuối của số báo hôm nay.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    + Kim Thành
      12/01/2026 09:30
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.

      12/01/2026 09:30
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    + Kim Thành
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.
      Người dân hai bờ mong cây cầu này từ nhiều năm nay, khi mỗi ngày họ phải chờ phà hàng giờ để sang sông đi làm.

      12/01/2026 09:30
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Lê Văn Bình
      Ông Lê Văn Bình, 62 tuổi, đội trưởng đội thợ hàn, đã dự cả chín lễ khánh thành, từ ngày tóc còn xanh đến lúc bạc trắng.
      Theo ông, cây cầu lần này khó làm nhất vì nước sông lên sớm hơn mọi năm và gió mùa về dày hơn trong tháng 11.
      Người dân hai bờ mong cây cầu này từ nhiều năm nay, khi mỗi ngày họ phải chờ phà hàng giờ để sang sông đi làm.
    """
    # Running text that names nobody is no byline, whatever its class says.
    yield from (found for found in marked(page, "byline") if not found[0].prose or names(found[0].text))
    story = page.story
    # A notice or a link to a section may stand below the byline.
    last = last_lines(page)
    pictured = find_pictured(page)
    signed = yield from signed_above(page, lexicon, pictured)
    if page.kind == "text":
        yield from signed_below_lede(page, last, pictured)
    if not (signed or signs_with_one_word(page.language) or page.kind == "html" or story.dateline < 0):
        signed = signs_beside(page.lines[story.dateline].text) != ()
    yield from signed_at_end(page, lexicon, last, signed=signed)
