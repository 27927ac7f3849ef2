"""NC301 comment-prompt."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.prompts import LONGEST_TO_COMMENT
from newsclean.rules import cleaner, prompts


@cleaner("NC301", "comment-prompt", needs="hits")
def comment_prompt(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The head of the comment box, and the note that nobody has commented yet.

      Hội nghị ghi nhận nhiều ý kiến bình luận sâu sắc.
    - Ý kiến bình luận:
    - Hiện chưa có bình luận nào.
    """
    yield from prompts(page, "comment-prompt", longest=LONGEST_TO_COMMENT)
