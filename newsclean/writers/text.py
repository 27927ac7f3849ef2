"""Plain text: the article's fields, a blank row between two."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.article import Article

DEFAULT = ("headline", "lede", "paragraphs")
FIELDS = ("headline", "kicker", "dateline", "bylines", "lede", "paragraphs", "captions")


def as_text(article: Article, fields: Sequence[str] = DEFAULT) -> str:
    """The chosen ``fields`` of an article, in page order, with a newline at the end; an empty article is an empty text."""
    parts: list[str] = []
    if "kicker" in fields and article.kicker:
        parts.append(article.kicker)
    if "headline" in fields and article.headline:
        parts.append(article.headline)
    if "bylines" in fields and article.bylines:
        parts.append(", ".join(article.bylines))
    if "dateline" in fields and article.dateline.text:
        parts.append(article.dateline.text)
    if "lede" in fields and article.lede:
        parts.append(article.lede)
    captions = list(article.captions) if "captions" in fields else []
    paragraphs = article.paragraphs if "paragraphs" in fields else []
    for index in range(len(article.paragraphs) + 1):
        parts += [f"{c.text} ({c.credit})" if c.credit else c.text for c in captions if c.before == index]
        if index < len(paragraphs):
            parts.append(paragraphs[index].text)
    return "\n\n".join(parts) + "\n" if parts else ""
