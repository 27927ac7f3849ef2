"""NC221 inline-related."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner

BULLETS = ("•", "·", "●", "▪")
FEWEST, MOST = 7, 30  # words of a headline


@cleaner("NC221", "inline-related")
def inline_related(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Links to other stories as a list right below the lede or between paragraphs: bulleted headlines.

      Ngọn lửa khởi phát từ khoang lái rồi lan ra các bộ phận khác của tàu, bảy thành viên trên tàu phải nhảy xuống biển.
    - • Nhà bốc cháy lúc nửa đêm, hai vợ chồng ở Lâm Đồng kịp cứu ba con
    - • Xe khách bốc cháy trên cao tốc, ba mươi hành khách thoát nạn
      Cơ quan chức năng đang điều tra nguyên nhân vụ việc, ông Nam nói với phóng viên chiều cùng ngày.
    """
    story = page.story
    inside = [line for line in page.open if story.start < line.index < story.end]
    for line in inside:
        if line.text.startswith(BULLETS) and FEWEST <= line.words <= MOST and not line.text.endswith((".", ";", ":", ",")):
            yield line, "is a bulleted headline inside the story"
