"""NC241 player-chrome."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts

SHORTEST_HEADING: Final = 3  # words
REACH: Final = 4  # lines: a picture's caption may stand below the heading


@cleaner("NC241", "player-chrome", needs="hits")
def player_chrome(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """What a video player says of itself.


      Play được xướng tên ở hạng mục phim ngắn hay nhất.
    - Play
    - Trình phát Video is loading.

      Bão đổ bộ Quảng Ngãi
      Tâm bão vào đất liền lúc 11h, gió giật cấp 13, hàng nghìn mái nhà bị tốc, nhiều nơi trong tỉnh mất điện từ sáng sớm.
      13:35
      Lý Sơn tan hoang
      Chủ tịch huyện cho biết bảy trong mười nhà dân tốc mái, các hộ ven biển đã sang trường học từ tối hôm trước.
      12:50
      Cây đổ la liệt ở thành phố
      Đường Phan Đình Phùng bị chia cắt, công nhân cây xanh chưa thể ra đường vì gió còn mạnh, lãnh đạo công ty nói.
    """
    hours = [hit.line for hit in page.hits.get("player-chrome", ()) if _is_time(hit.line) and hit.line.index in page.story]
    for line, because in prompts(page, "player-chrome", longest=14):
        if not (_is_time(line) and page.story.start < line.index and _heads_entry(page, line.index, several=len(hours) > 1)):
            yield line, because


def _is_time(line: Line) -> bool:
    return line.text.replace(":", "").isdigit()


def _heads_entry(page: Page, index: int, *, several: bool) -> bool:
    """Whether what is shaped like a time stands above a paragraph, or several do above its heading: the hour of a live blog's entry.

    One alone above a title may as well be how long a film is.
    """
    below = page.lines[index + 1 : min(index + REACH, page.story.end)]
    if not below or below[0].prose:
        return bool(below)
    headed = several and any(line.prose for line in below) and below[0].words >= SHORTEST_HEADING
    return headed and not any(hit.line is below[0] for hits in page.hits.values() for hit in hits)
