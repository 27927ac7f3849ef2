"""The box that says who the author is, right above the link to what else that author wrote: it is none of the story."""

from __future__ import annotations

from typing import Final

from newsclean.story.kinds import Kinds

MOST: Final = 3  # lines between the name and the link


def above_author_box(kinds: Kinds, start: int, marker: int) -> int:
    """The name on top of the author's box, if ``marker`` is the link to the author's other stories and the same name signs above the
    body or right above the box; else the marker.

    "Kim Thành", "Cây bút tự do, đã in hai tập tản văn.", "Xem tất cả bài viết".
    """
    if marker not in kinds.author_links:
        return marker
    for name in range(marker - 1, max(start, marker - 2 - MOST), -1):
        if kinds.is_name(name):
            key = kinds.keys[name]
            return name if any(key in above for above in (*kinds.keys[:start], *kinds.keys[name - 1 : name])) else marker
        if name not in kinds.prose:
            break
    return marker
