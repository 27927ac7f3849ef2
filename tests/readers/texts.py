"""A story and its title, which the tests of headlines are made of."""

from __future__ import annotations

import newsclean

STORY = """<p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
<p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p>"""
TITLE = "Cầu thứ chín qua sông Hồng thông xe"
EASTERN = (
    "市议会星期一决定重建老港口大桥，这座桥自去年春天的洪水以来一直禁止货车通行，两岸的店主盼了很久。",
    "工程将于三月开工，预计需要两年时间，市长在上次选举前就承诺要修一座新桥，如今终于有了着落。",
)


def headline(title: str, above: str, shared: str = "") -> str | None:
    og = f'<meta property="og:title" content="{shared}">' if shared else ""
    page = f"<html><head><title>{title}</title>{og}</head><body>{above}<div class=body>{STORY}</div></body></html>"
    return newsclean.clean(page).headline
