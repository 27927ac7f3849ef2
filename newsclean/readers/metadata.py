"""What a page says of itself outside its text: meta tags, JSON-LD, title, language. Evidence, never the answer alone."""

from __future__ import annotations

import html
import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from newsclean.normalize import says_something, sound, tidy
from newsclean.readers.dom import Dom
from newsclean.readers.microdata import dated_amid, is_boxed, signed_amid, time_of
from newsclean.readers.tags import tag_id
from newsclean.readers.titles import without_site
from newsclean.shapes.authors import ends_with_post, is_label
from newsclean.shapes.names import is_name

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# A JSON-LD block longer than this is a product list; one of an article is a few times its text.
LONGEST_JSON: Final = 2_000_000
MOST_NODES: Final = 2_000
MOST_TIMES: Final = 2
CARD: Final[tuple[str, ...]] = ("twitter:label1", "twitter:data1")
# What an archive sets before the address of a page that it saved.
_ARCHIVED: Final = re.compile(r"https?://web\.archive\.org/web/\d{4,14}[a-z_]{0,5}/(?=https?://)")
# What of a page's head speaks of it.
CANONICAL: Final = 'link[rel="canonical"]'
TELLING: Final = f'meta, title, {CANONICAL}, script[type="application/ld+json"]'
ARTICLE_TYPES: Final[tuple[str, ...]] = (
    "article",
    "posting",
    "newsarticle",
    "blogposting",
    "liveblogposting",
    "reportage",
    "reportagenewsarticle",
)
# What a block of JSON-LD that speaks of an article has in it; menus, breadcrumbs and publishers are not even parsed.
OF_AN_ARTICLE: Final[tuple[str, ...]] = ('"headline"', 'article"', 'posting"', 'reportage"', '"datepublished"', "\\u00")
# What an author of JSON-LD is who is nobody in particular.
GROUPS: Final[tuple[str, ...]] = ("Organization", "NewsMediaOrganization")

_META: Final = tag_id("meta")
_JSON: Final = json.JSONDecoder(strict=False)


def read_metadata(dom: Dom) -> dict[str, Any]:
    """The page's own words about itself; a list is empty and a value None where the page says nothing.

    ``headlines``, ``summaries``, ``dates``, ``authors``: lists, best first. ``times``: the dates of elements amid its text, which
    may be those of something else. ``ld_authors``: the authors of JSON-LD alone,
    ``ld_groups``: those of them that are no people.
    ``og_title``, ``ld_title``, ``title``, ``language``, ``url``, ``site_name``, ``publisher``, and ``body``: JSON-LD's text.
    """
    facts = _Facts(dom)
    linked = list(_json_ld(facts.scripts))
    articles = [node for node in linked if _is_article(node)] or [node for node in linked if "headline" in node]
    # What says of a page when it was published speaks of it, too, though it has no headline.
    article = next(iter(articles or [node for node in linked if "datePublished" in node]), {})
    known = {node["@id"]: node for node in linked if isinstance(node.get("@id"), str) and "name" in node}
    dates = _unique([_text(article.get("datePublished")), *facts.values("dates")])
    signing = [_resolved(item, known) for item in _listed(article.get("author"))]
    people = list(_people(signing))
    authors = _unique([*people, *facts.values("authors"), facts.labelled_author])
    site_name = next(iter(facts.values("site-name")), None)
    publisher = next((name for node in articles for name in _people(_resolved(node.get("publisher"), known))), None)
    sites = (site_name, publisher)
    shared = [without_site(title, sites) for title in facts.values("headlines")]
    return {
        "headlines": _unique([without_site(_text(article.get("headline")), sites), *shared]),
        "og_title": next(iter(shared), None),
        "ld_title": without_site(next((_text(node.get("headline")) for node in articles if node.get("headline")), None), sites),
        "title": without_site(facts.title, sites),
        "summaries": _unique([*facts.values("summaries"), _text(article.get("description"))]),
        "dates": dates,
        "times": _unique(facts.times or ([] if dates else [_text(dated_amid(dom.tree))])),
        "authors": authors or facts.creators or signed_amid(dom.tree),
        "ld_authors": _unique(people),
        "ld_groups": set(_people([item for item in signing if isinstance(item, dict) and item.get("@type") in GROUPS])),
        "language": facts.language or next(iter(facts.values("language")), None),
        "url": _address(facts, article),
        "site_name": site_name,
        "publisher": publisher,
        "body": next((node["articleBody"] for node in articles if isinstance(node.get("articleBody"), str)), None),
    }


class _Facts:
    """The elements of a page that speak of it: those of its head, and those that the walk met."""

    def __init__(self, dom: Dom) -> None:
        self.named: dict[str, list[str]] = {}
        self.scripts: list[LexborNode] = []
        self.times: list[str | None] = []
        self.title: str | None = None
        self.canonical: str | None = None
        head, root = dom.tree.head, dom.tree.root
        nodes: list[LexborNode] = head.css(TELLING) if head is not None else []
        for node in nodes + dom.facts:
            attributes = node.attributes
            if node.tag_id == _META:  # next to all
                name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
                # Templates that take a meta tag for a field of a form write "value".
                if name and (value := attributes.get("content") or attributes.get("value")):
                    self.named.setdefault(name.lower().strip(), []).append(value)
            else:
                self._read(node, attributes)
        self._complete(dom)
        said = root.attributes if root is not None else {}
        self.language = said.get("lang") or said.get("xml:lang")

    def _complete(self, dom: Dom) -> None:
        """Look for what a head has that an image or a warning cut short: it goes on in the body."""
        if self.canonical is None:
            canonical = dom.tree.css_first(CANONICAL)
            self.canonical = canonical.attributes.get("href") if canonical is not None else None

    def _read(self, node: LexborNode, attributes: dict[str, str | None]) -> None:
        tag = node.tag
        if tag == "script":
            if attributes.get("type") == "application/ld+json":
                self.scripts.append(node)
        elif tag == "title":
            self.title = self.title or _text(node.text())
        elif tag == "link":
            if attributes.get("rel") == "canonical":
                self.canonical = attributes.get("href")
        elif tag == "time" and len(self.times) < MOST_TIMES and not is_boxed(node):
            self.times.append(_text(time_of(node)))

    @property
    def labelled_author(self) -> str | None:
        """Who wrote the page as its card for sharing has it, a label and a value: "Written by", "Ann Lee"."""
        label, value = (self.named.get(name, [""])[0] for name in CARD)
        return _text(value) if is_label(label) else None

    @property
    def creators(self) -> list[str]:
        """Who made the page as its card for sharing has them by name, not by what a network calls them."""
        return [name for name in self.values("creators") if " " in name and is_name(name)]

    def values(self, what: str) -> list[str]:
        """The values of the meta tags that tell ``what``, as ``metadata.toml`` names them, best first."""
        return [text for name in _names()[what] for value in self.named.get(name, ()) if (text := _text(value))]


@lru_cache
def _names() -> dict[str, list[str]]:
    text = resources.files("newsclean.markup").joinpath("metadata.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def _text(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return None
    text = tidy(sound(html.unescape(value) if "&" in value else value))
    return text if says_something(text) else None


def _unique(values: Sequence[str | None]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))


def _json_ld(scripts: list[LexborNode]) -> Iterator[dict[str, Any]]:
    """Every object of the JSON-LD that may speak of an article, outer ones first; what is no JSON is passed over."""
    for script in scripts:
        source = script.text()
        if not 2 < len(source) < LONGEST_JSON or not _speaks_of_article(source):
            continue
        try:
            stack: list[Any] = [_JSON.decode(source.strip().strip(";"))]
        except (ValueError, RecursionError):
            continue
        seen = 0
        while stack and seen < MOST_NODES:
            seen += 1
            node = stack.pop(0)
            if isinstance(node, dict):
                yield node
                stack += [value for value in node.values() if isinstance(value, (dict, list))]
            elif isinstance(node, list):
                stack += node


def _speaks_of_article(source: str) -> bool:
    if '"headline"' in source:  # as most that do
        return True
    small = source.lower()
    return any(word in small for word in OF_AN_ARTICLE)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    if isinstance(kinds, str):
        return kinds.casefold().endswith(ARTICLE_TYPES)
    return isinstance(kinds, list) and any(isinstance(kind, str) and kind.casefold().endswith(ARTICLE_TYPES) for kind in kinds)


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _resolved(item: Any, known: Mapping[str, dict[str, Any]]) -> Any:
    """``item``, or the object of the page's ``known`` ones that it only points to by its ``@id``."""
    return known.get(str(item.get("@id")), item) if isinstance(item, dict) and "name" not in item else item


def _people(value: object) -> Iterator[str]:
    for item in _listed(value):
        for one in _listed(item.get("name") if isinstance(item, dict) else item):
            rows = one.strip().split("\n") if isinstance(one, str) else [one]
            texts = [text for row in rows if (text := _text(row))]
            # "ANN LEE\nGazette Staff Writer", as a byline of two rows reads
            yield from texts[:1] + [text for text in texts[1:] if not ends_with_post(text)]


def _address(facts: _Facts, article: dict[str, Any]) -> str | None:
    page = article.get("mainEntityOfPage")
    told = [facts.canonical, *facts.values("address"), _text(page.get("@id")) if isinstance(page, dict) else _text(page)]
    url = next((url for url in told if url and url.startswith(("http://", "https://"))), None)
    return _ARCHIVED.sub("", url, count=1) if url else None
