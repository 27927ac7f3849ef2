"""The headline: the line shown, against the titles that the page tells."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsclean.normalize import count_words, fold
from newsclean.page import Line, Page
from newsclean.readers.titles import bare, known_titles, longest_part, title_parts, without_site

MOST_OF_SECTION: Final = 2  # words
# What a site's name leaves behind at the end of a title.
_LEFT: Final = " -–—|"
# How many lines above a headline its kicker may stand.
ABOVE: Final = 3


def settle_headline(shown: str | None, page: Page) -> str | None:
    """The headline shown, unless no title of the page agrees with it and two of them agree with each other."""
    meta = page.meta
    told: list[str] = [whole for title in (meta["ld_title"], meta["og_title"]) if title and (whole := title.rstrip(_LEFT))]
    if shown is None:
        return _told_headline(told, page)
    shown = without_site(shown, (meta["site_name"], meta["publisher"])) or shown
    key = bare(shown)
    if not any(key == bare(part) for title in (*told, meta["title"]) for part in title_parts(title)):
        keys = [bare(title) for title in (*told, *title_parts(meta["title"]))]
        agreed = [title for title in told if keys.count(bare(title)) > 1]
        # A title with the kicker that stands above it, or a line that has no word of the title: a section, a slogan.
        for title in agreed if not _names_site(agreed, page) else ():
            if _has_kicker(title, shown, page) or (
                set(fold(shown).split()).isdisjoint(fold(title).split()) and not _is_only_heading(shown, page)
            ):
                return title
        return next((title for title in told if _is_named_after(shown, title)), shown)
    return next((title for title in told if bare(title) == key and _is_spelt_out(title, shown)), shown)


def _is_only_heading(shown: str, page: Page) -> bool:
    """Whether a line of more words than a section's name has is the page's one ``h1``: papers print another headline than they share."""
    return count_words(shown) > MOST_OF_SECTION and [_is_first(line) for line in page.lines].count(True) == 1


def _is_first(line: Line) -> bool:
    return line.markup is not None and any(element.tag == "h1" for element in islice(line.markup.element.up(), 2))


def _names_site(titles: list[str], page: Page) -> bool:
    """Whether titles are the site's name, as its address has it: "The Example House" on examplehouse.gov."""
    label = (page.site or "").partition(".")[0]
    return label != "" and any(bare(title).removeprefix("the") == label for title in titles)


def _is_spelt_out(title: str, shown: str) -> bool:
    """Whether a title has a space or the colon that a heading leaves out between its kicker and the rest, or none where it has one too many:
    "Kicker : Headline"."""
    return title.count(" ") > shown.count(" ") or (":" in title and ":" not in shown) or (" :" in shown and " :" not in title)


def _told_headline(told: list[str], page: Page) -> str | None:
    """The headline as the page tells it, for one that shows none: without its site's name."""
    sites = {bare(str(name)) for name in (page.meta["site_name"], page.meta["publisher"], page.site) if name}
    for title in told:
        parts = [part for part in title_parts(title) if _is_suffix(title.removeprefix(part), sites)]
        if parts and bare(parts[-1]) not in {"", *sites}:
            return parts[-1]
    titles = known_titles(page.meta)
    return (titles and longest_part(titles[0])) or None


def _is_suffix(rest: str, sites: set[str]) -> bool:
    """Whether the rest of a title is the site's name, or stands after a bar."""
    return bare(rest) in {"", *sites} or rest.lstrip().startswith("|")


def _has_kicker(title: str, shown: str, page: Page) -> bool:
    """Whether ``title`` is the line ``shown`` after a kicker and a colon, and the page shows that kicker right above it."""
    kicker = bare(title).removesuffix(bare(shown))
    at = page.story.headline
    return ":" in title and any(bare(line.text) == kicker for line in page.lines[max(0, at - ABOVE) : at])


def _is_named_after(shown: str, title: str) -> bool:
    """Whether the line ``shown`` is ``title`` and, after a bar, the name of section or site."""
    return "|" in shown and bare(title) in [bare(part) for part in title_parts(shown)]
