"""NC521 site-inside."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC521", "site-inside", needs="hits")
def site_inside(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A phrase that a site's own file lists as standing inside its stories; above them it is left alone.

      Đội chủ nhà thắng trận đầu tiên của mùa giải trước mười nghìn khán giả, sau hai bàn thắng trong hiệp một.
    - Xem diễn biến chính
      Huấn luyện viên nói rằng ông hài lòng với các cầu thủ trẻ, và sẽ giữ đội hình này trong ba trận sắp tới.
      ® VnExpress giữ bản quyền nội dung trên website này
    """
    for line, because in prompts(page, "site-inside"):
        if line.index >= page.story.start:
            yield line, because
