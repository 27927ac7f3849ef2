"""Who wrote the story: the names shown, against the authors that the page tells; never the paper itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from newsclean.normalize import fold, says_something, unspaced
from newsclean.page import Line, Page
from newsclean.readers.titles import bare
from newsclean.reconcile.people import is_group, is_nobody, is_outlet, is_paper, people_in, without_place
from newsclean.shapes.authors import ends_with_outlet, is_agency, is_desk
from newsclean.shapes.byline import says_byline
from newsclean.shapes.byline_words import labels, source_label
from newsclean.shapes.caseless import tells_source
from newsclean.shapes.editing import tells_editor
from newsclean.shapes.names import is_name, names
from newsclean.shapes.signature import closing_names
from newsclean.shapes.signers import signers, signs_beside
from newsclean.shapes.wire import wire_opening

# So many authors that a page tells are looked for among the names shown.
MOST_TOLD: Final = 100
# How far above the end of a story its byline may stand; one between its paragraphs is that of a teaser.
NEAR_END: Final = 3
# A bare name that heads something, or stands in a table, signs nothing.
HEADS: Final[tuple[str, ...]] = ("subheading", "table-row")
# "admin", "ann.lee", "desk2"
_USER: Final = regex.compile(r"[\p{Ll}\d._-]*\p{Ll}[\p{Ll}\d._-]*")


def settle_bylines(shown: list[str], page: Page) -> list[str]:
    """The authors that the page's JSON-LD names, else the names shown, else those of its meta tags; never the paper itself.

    A desk of the paper signs only where no person does.
    """
    outlets = {fold(str(name)) for name in (page.meta["site_name"], page.meta["publisher"], page.site) if name}
    if _publishes_alone(page):
        outlets.discard(fold(page.meta["publisher"]))
    for said in _told(shown, page):
        found: dict[str, str] = {}
        for name in [
            name
            for value in said
            for name in people_in(value, page.language)
            if says_something(name) and not is_outlet(name, outlets)
        ]:
            found.setdefault(name.casefold(), name)
        if found:
            if all(map(is_nobody, found)):
                return list(found.values())
            _drop_said_again(found)
            persons = [name for name in found.values() if not (is_group(name) or (is_paper(name) and not _is_source(name, page)))]
            return persons or [name for name in found.values() if not is_desk(name)]
    return []


def _drop_said_again(found: dict[str, str]) -> None:
    """Drop the names that a story signs again for its paper, "Ann Lee/Example News", beside "Ann Lee"."""
    for key in [key for key in found if key.partition("/")[0].rstrip() in found and "/" in key]:
        del found[key]


def _told(shown: list[str], page: Page) -> Iterator[list[str]]:
    """Who may have written the story, the surest first; who signs it is only looked for where nothing surer names anybody."""
    told = [name for name in page.meta["ld_authors"] if not _is_user(name)]
    yield _beside(told, page)
    names_nobody = _stands_for_people(told, shown, page)
    if not names_nobody:
        yield told
    signed = _signed(page)
    yield _reporters(page, signed)
    together = " ".join(shown)
    known = [name for name in page.meta["authors"][:MOST_TOLD] if name in together]
    if known and all(map(is_paper, known)):  # "来源：例日报", "作者：李明"
        yield [name for line in _above(page) if labels().match(line.text) for name in signers(line) if not is_paper(name)]
    if all(map(is_paper, known)) and not all(map(is_nobody, signed)):  # meta tags name the source, the page who wrote it
        known = []
    signing = [line for line, role in page.roles() if role == "byline"] if known else []
    yield [*known, *(name for line in signing for name in _cosigners(line, known))]
    if signed and _are_bare(page):
        yield [name for name in page.meta["authors"] if " " in name and is_name(name) and not is_nobody(name)]
    yield signed
    yield [name for name in page.meta["authors"] if not (names_nobody and name in told)]
    yield shown


def _publishes_alone(page: Page) -> bool:
    """Whether JSON-LD has one person for author and publisher, as that of blogs has, whose name is not that of the site."""
    name = page.meta["publisher"]
    if not name or name not in page.meta["ld_authors"] or name in page.meta["ld_groups"] or name == page.meta["site_name"]:
        return False
    return " " in name and is_name(name) and not ends_with_outlet(name) and bare(name) not in bare(page.site or "")


def _is_source(name: str, page: Page) -> bool:
    """Whether a byline of the page tells a paper as where the story is from: "Theo Example Daily News"; Chinese papers tell it of each."""
    return " " in name and any(
        role == "byline" and name in line.text and source_label().search(line.text) for line, role in page.roles()
    )


def _stands_for_people(told: list[str], shown: list[str], page: Page) -> bool:
    """Whether JSON-LD names an agency for want of a name, or a paper whose reporter signs at the end: people whom the page shows are better."""
    people = [name for name in shown if not is_agency(name)]
    if all(map(is_agency, told)) and any(" " in name for name in people):
        return True
    return page.meta["ld_groups"].issuperset(told) and any(unspaced(name[-1]) for name in people)


def _reporters(page: Page, signed: list[str]) -> list[str]:
    """Who reported, as the lede opens with it, "本报讯（记者 李明）", or the story closes with it, unless all of them are ``signed`` or people
    sign above the story.

    Who edited signs below, "（编辑：王红）", and above stands the source.
    """
    lede = next((line.text for line, role in page.roles() if role == "lede"), "")
    wire = wire_opening(lede) if lede else None
    reported = wire.names if wire else ()
    if not reported and page.language == "zh":
        texts = [line.text for line, role in page.roles() if role == "paragraph"]
        reported = closing_names(texts[-1], page.language) if texts else ()
    if set(signed).issuperset(reported):
        return []
    told_above = [name for line in _above(page) for value in signers(line) for name in people_in(value, page.language)]
    return list(reported) if all(map(is_paper, told_above)) else []


def _above(page: Page) -> list[Line]:
    """The bylines above the story: who edited signs below."""
    return [line for line, role in page.roles() if role == "byline" and line.index < page.story.start]


def _are_bare(page: Page) -> bool:
    """Whether all bylines of a page are bare names above the story that no class calls so: those may be places, or headings."""
    lines = [line for line, role in page.roles() if role == "byline"]
    told = any((line.markup is not None and line.markup.role == "byline") or says_byline(line.text) for line in lines)
    return not told and _above(page) == lines


def _beside(told: list[str], page: Page) -> list[str]:
    """Who signs above the story in elements of one class, if JSON-LD names only some of them; else none."""
    lines = [line for line in page.marked.get("byline", ()) if line.index < page.story.start]
    if not told or len(lines) < 2:
        return []
    signed = [(line.markup.element, signers(line)) for line in lines if line.markup is not None]
    like = {(element.tag, element.names) for element, found in signed if element.names and not set(told).isdisjoint(found)}
    names_of = [name for element, found in signed if (element.tag, element.names) in like for name in found]
    return names_of if set(told) < set(names_of) and all(is_name(name) and " " in name for name in names_of) else []


def _cosigners(line: Line, known: list[str]) -> tuple[str, ...]:
    """Who signs in one line with an author of the page's meta tags: "Ann Lee - Maria Rossi"."""
    found = names(line.text)
    return found if not set(known).isdisjoint(found) and all(" " in name and is_name(name) for name in found) else ()


def _signed(page: Page) -> list[str]:
    """The names before the stamp, else those of bylines. A desk before the stamp signs where nobody else does."""
    kept = [(line, role) for line, role in page.roles() if role in ("dateline", "byline", "paragraph")]
    desk: list[str] = []
    for line, role in kept:
        if role == "dateline" and (found := signs_beside(line.text)):
            desk = list(found)
            if not all(map(is_agency, desk)):
                return desk
    return _in_bylines(page, kept) or desk


def _in_bylines(page: Page, kept: list[tuple[Line, str]]) -> list[str]:
    """The names in lines whose markup says that they are bylines, beside which a bare name is somebody else's; else those of all bylines
    among the ``kept`` lines but bare names in headings and tables."""
    # Below a lede the byline stands within the story.
    text = next((line.index for line, role in kept if role == "paragraph"), page.story.start)
    lines = [(line, line.markup.role) for line, role in kept if role == "byline" and line.markup is not None]
    told = [line for line, role in lines if role == "byline" and names(line.text)]
    told = [line for line in told if not max(text, page.story.start) <= line.index < page.story.end - NEAR_END] or told
    # Who signs above the story wrote it: a name below it is that of a teaser, or of who wrote more there, unless it is the source.
    above = [line for line in told if line.index < text]
    signed = {name for line in above for name in signers(line)}
    if not all(map(is_nobody, signed)):
        told = above + [
            line for line in told if line.index >= text and (_tells_more(line) or not signed.isdisjoint(signers(line)))
        ]
    said = told or [line for line, role in lines if role not in HEADS or says_byline(line.text)]
    said = [line for line in said if not tells_source(line.text)] or said
    said = [line for line in said if not tells_editor(line.text)] or said
    return list(dict.fromkeys(name for line in said for name in without_place(signers(line), page.language)))


def _tells_more(line: Line) -> bool:
    """Whether a byline says by its words or its class where the story is from, or who did what: "Theo Example Daily News", "Ảnh: Kim Thành"."""
    if source_label().match(line.text) or (":" in line.text and says_byline(line.text)):
        return True
    element = line.markup.element if line.markup is not None else None
    return element is not None and "source" in element.said.hints


def _is_user(name: str) -> bool:
    """Whether a name is how somebody logs in ("admin", "ann.lee"): one word of small letters."""
    return _USER.fullmatch(name) is not None
