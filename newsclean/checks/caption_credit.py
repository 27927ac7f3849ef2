"""NC721 caption-credit."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check
from newsclean.shapes.credit import split_credit
from newsclean.words import either

ROLES = ("lede", "caption", "paragraph", "quote", "list-item")
# A longer line that ends with a credit may be a paragraph: the fix takes the credit alone.
LONGEST_CAPTION = 40  # words


@lru_cache
def _inner() -> regex.Pattern[str]:
    # (Ảnh: Kim Thành), [Photo: AP]
    return regex.compile(rf"[(\[]\s*(?i:{either('credit-labels')})\s?[:：][^()\[\]]{{1,60}}[)\]]")


@check("NC721", "caption-credit")
def caption_credit(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """The credit of a picture left in the text: a caption on a line of its own, or a credit within or after a paragraph.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    ! Cây cầu nhìn từ bờ nam. Ảnh: Kim Thành
      Bộ ảnh: mười năm nhìn lại là tên của triển lãm khai mạc sáng nay tại bảo tàng thành phố, theo ban tổ chức.
    ! Cầu dài hơn 5 km, rộng tám làn xe (Ảnh: Kim Thành), do hai nhà thầu trong nước xây dựng từ ngân sách của thành phố.
    """
    if page.kind == "html":
        return
    for line, verdict in page.judged():
        if verdict.role not in ROLES:
            continue
        before, credit = split_credit(line.text)
        if credit and verdict.role == "caption" and line.words <= LONGEST_CAPTION:
            yield Spot(line, f"is a caption, with the credit «{credit}»", instead="", safe=False)
        elif credit:
            yield Spot.cut(line, line.text[len(before) :], f"ends with the credit «{credit}»")
        elif any(sign in line.text for sign in "([") and (found := _inner().search(line.text)):
            yield Spot.cut(line, found[0], f"has the credit «{found[0].strip()}»")
