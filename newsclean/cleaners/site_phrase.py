"""NC501 site-phrase."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner, prompts


@cleaner("NC501", "site-phrase")
def site_phrase(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A phrase that a site's own file, or one learned from its pages, lists as boilerplate.


    Nothing is listed here for any site, so this row stays.
    """
    yield from prompts(page, "site-phrase")
