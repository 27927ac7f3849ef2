"""Lines inside the container: the first of them is text, whatever holds it."""

from __future__ import annotations

import newsclean

LEDE = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Cấm, nối hai quận sau bốn năm thi công liên tục."
BODY = "Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách."
MORE = "Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng."


def test_the_first_row_of_a_page_made_of_tables_is_no_row_of_a_table() -> None:
    rows = ["Cầu qua sông Cấm thông xe trước Tết", "Cập nhật lúc: 08:30 12/01/2026 (GMT+7)", LEDE, f"<p>{BODY}</p><p>{MORE}</p>"]
    page = f"<table>{''.join(f'<tr><td>{row}</td></tr>' for row in rows)}</table>"
    article = newsclean.clean(f"<title>{rows[0]}</title>{page}")
    assert (article.headline, article.lede, article.dateline.text) == (rows[0], LEDE, rows[1])
    assert [one.kind for one in article.paragraphs] == ["paragraph", "paragraph"]
