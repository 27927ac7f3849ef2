"""The paragraphs of a short Vietnamese story, for pages that tests make."""

from __future__ import annotations

LEDE = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Cấm, nối hai quận sau bốn năm thi công liên tục."
BODY = "Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách."
MORE = "Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng."
# Such a story as a page of HTML.
PAGE = """<article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
<p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
<p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p></article>"""
