"""NC151 login-prompt."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC151", "login-prompt", needs="hits")
def login_prompt(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The prompt to log in or register, and what an account shows.


      Phụ huynh đăng nhập để nộp hồ sơ tuyển sinh trực tuyến từ ngày 1/7, theo Sở Giáo dục và Đào tạo.
    - Đăng nhập
    - Already a subscriber? Sign in
    """
    yield from prompts(page, "login-prompt", longest=14)
