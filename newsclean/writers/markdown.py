"""Markdown: the article as a document."""

from __future__ import annotations

import regex

from newsclean.article import Article, Paragraph

# Characters that would make markup of a text's opening, or emphasis within it.
_SPECIAL = regex.compile(r"([\\`*_\[\]<>])|^(#{1,6}\s|[-+]\s|\d+[.)]\s|>)")


def as_markdown(article: Article) -> str:
    """The article as Markdown: headline as a heading, captions in italics, subheadings, lists and quotes as such."""
    parts = [f"# {_escape(article.headline)}"] if article.headline else []
    if line := " · ".join(part for part in (", ".join(article.bylines), article.dateline.text) if part):
        parts.append(_escape(line))
    if article.lede:
        parts.append(f"**{_escape(article.lede)}**")
    for index in range(len(article.paragraphs) + 1):
        for caption in article.captions:
            if caption.before == index:
                credit = f" ({_escape(caption.credit)})" if caption.credit else ""
                parts.append(f"*{_escape(caption.text)}{credit}*")
        if index < len(article.paragraphs):
            parts.append(_paragraph(article.paragraphs[index]))
    return "\n\n".join(parts) + "\n" if parts else ""


def _paragraph(paragraph: Paragraph) -> str:
    if paragraph.kind == "list-item":
        return f"- {_escape(paragraph.text.lstrip('-•+*– '))}"
    mark = {"subheading": "## ", "quote": "> "}.get(paragraph.kind, "")
    return mark + _escape(paragraph.text)


def _escape(text: str) -> str:
    return _SPECIAL.sub(lambda found: "\\" + found[0], text)
