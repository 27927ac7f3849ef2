"""What an HTML page shows against what it says of itself: neither is trusted blindly, and the reader's view comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsclean.page import Page
from newsclean.reconcile.bylines import settle_bylines
from newsclean.reconcile.headline import settle_headline
from newsclean.reconcile.published import settle_published

if TYPE_CHECKING:
    from newsclean.article import Article


def reconcile(article: Article, page: Page) -> None:
    """Settle what an HTML page's metadata speaks of: the date, the bylines, and a headline that is in no line.

    A headline that the site's file chose stands.
    """
    article.dateline.published = settle_published(article.dateline.published, page)
    article.bylines = settle_bylines(article.bylines, page)
    if not (article.headline and "headline" in page.meta.get("chosen", ())):
        article.headline = settle_headline(article.headline, page)
