"""The titles that a page says it has, with and without the name of its site."""

from __future__ import annotations

from typing import Any

import regex

from newsclean.normalize import fold

# Shorter titles ("Home", a section, the site's name) name no line.
SHORTEST = 8

# What follows the last of these is the site's name: "Title | Báo Dân trí", "Title - The Standard".
_SUFFIX = regex.compile(r"\s+[|–—·»•:-]\s+|\s*[|»]\s*")


def known_titles(meta: dict[str, Any]) -> list[str]:
    """The titles that the page says it has: og:title, JSON-LD and ``<title>``, each with and without its site's name."""
    site = fold(str(meta.get("site_name") or ""))
    titles = [part for title in (*meta["headlines"], meta["title"]) for part in title_parts(title)]
    return [title for title in dict.fromkeys(titles) if len(title) >= SHORTEST and fold(title) != site]


def title_parts(title: str | None) -> list[str]:
    """A ``<title>`` with and without its site's name: the whole, then what stands before its last dividers."""
    if not title:
        return []
    cuts = [found.start() for found in _SUFFIX.finditer(title)]
    return [title, *(title[:cut].strip() for cut in reversed(cuts))]
