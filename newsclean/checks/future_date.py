"""NC741 future-date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from newsclean.lexicon import Lexicon
from newsclean.page import Page
from newsclean.rules import Spot, check
from newsclean.shapes.stamp import find_stamp, moment

# The date line moves around the earth in less than this.
SLACK = timedelta(days=1)


@check("NC741", "future-date")
def future_date(page: Page, lexicon: Lexicon) -> Iterator[Spot]:
    """A stamp that lies in the future: a date read wrongly, or a clock that was.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
    ! Thứ tư, 12/01/2099 - 22:40
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công liên tục.
    """
    limit = datetime.now(UTC) + SLACK
    for line in page.kept("dateline"):
        stamp = find_stamp(line.text)
        if stamp and moment(stamp.published) > limit:
            yield Spot(line, f"{stamp.day} is still to come")
    published = page.meta.get("published")
    stamp = find_stamp(published) if isinstance(published, str) else None
    if stamp and moment(stamp.published) > limit and page.lines:
        yield Spot(page.lines[0], f"its date {stamp.day} is still to come")
