"""NC703 truncated."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from newsclean.lexicon import Lexicon
from newsclean.normalize import closes_without_stop
from newsclean.page import Page
from newsclean.rules import Spot, check
from newsclean.sentence import ends_sentence
from newsclean.shapes.credit import split_credit
from newsclean.shapes.signature import signature

BODY = ("lede", "caption", "paragraph", "subheading", "list-item", "quote", "table-row", "notice")
# Shorter last lines are verses, scores and signatures.
FEWEST = 12  # words
LONGEST_TAIL = 40  # characters, of scripts that put no space between words
QUOTES = "\"'”’»)]“«‘』」）"
# What may follow the last stop: "(ANI)", "/ ab", "DM".
_INITIALS = regex.compile(r"[.!?…。][\s\"'”’»)\]“«]*(?:[(\[]\p{L}{1,12}[)\]]|/\s?\p{L}{1,4}|\p{Lu}{2,4})$")
# What programs put where they cut.
CUT = ("[…]", "[...]", "(...)")


@check("NC703", "truncated")
def truncated(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """A text that ends in mid-sentence: its last paragraph has no closing stop.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    ! Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách và được

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.

      นายกเทศมนตรีเปิดสะพานแห่งที่เก้าเมื่อเช้าวันจันทร์ หลังก่อสร้างมาสี่ปี และรถคันแรกข้ามสะพานตอนหกโมงเช้า
    """
    # A long line without a stop may pass for a caption; one with a credit is.
    body = [line for line in page.kept(*BODY) if not split_credit(line.text)[1]]
    if not body:
        return
    last = body[-1]
    closed = ends_sentence(last.text.rstrip(QUOTES)) and not last.text.endswith(CUT)
    closed = (
        closed or " | " in last.text or _INITIALS.search(last.text) is not None or closes_without_stop(last.text.rstrip(QUOTES))
    )
    if (
        last.words >= FEWEST
        and not closed
        and last in page.kept("lede", "paragraph", "quote", "caption")
        and not signature(last.text)
    ):
        tail = " ".join(last.text.split()[-4:])[-LONGEST_TAIL:]
        yield Spot(last, f"the last paragraph ends with «{tail}» and no stop")
