"""NC041 template-residue."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC041", "template-residue", needs="hits")
def template_residue(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Code of the page that leaked into its text: template tags, script, tracking notes.

      Công thức hàm bậc hai {x} được học ở lớp 9.
    - <%@ page language="java" contentType="text/html" %>
    - Debug: ADS tracking link http://example.com/a
    """
    yield from prompts(page, "template-residue", longest=60)
