"""NC281 original-title."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts

LONGEST: Final = 40  # words; Chinese counts a character as one


@cleaner("NC281", "original-title", needs="hits")
def original_title(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What the headline was in the paper that the story is from.

      第九座跨河大桥春节前通车，两岸往来时间缩短一半
    - （原标题：大桥比计划提前三个月完工）
      示例日报讯 1月12日上午，第九座跨河大桥正式通车，连接南北两个城区，全长五公里，双向八车道，由两家本地企业承建。
      据施工方介绍，工程比原计划提前三个月完成，节省了近两百亿越南盾，两岸居民为此已经等待多年，今后不必再排队等渡船。
    """
    yield from prompts(page, "original-title", LONGEST)
