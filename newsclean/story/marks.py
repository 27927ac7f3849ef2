"""What the prompts on a page mark: the end of its story, a box inside it, what pictures and players leave."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.page import Line, Page
from newsclean.prompts import LONGEST_PROMPT, LONGEST_TO_COMMENT, speaks
from newsclean.shapes.abstract import keywords
from newsclean.shapes.skips import find_skips

# Prompts after which a story never goes on, and those after which it may (a box inside it).
COMMENTS: Final[tuple[str, ...]] = ("comment-prompt", "comment-form")
HARD: Final[tuple[str, ...]] = (*COMMENTS, "tags", "copyright")
SOFT: Final[tuple[str, ...]] = ("related-heading", "share-bar", "author-link", "subscribe-prompt", "follow-prompt", "page-tools",
        "login-prompt", "app-prompt", "site-links")  # fmt: skip
EMBEDS: Final[tuple[str, ...]] = ("ad-label", "player-chrome", "zoom-prompt")
# Of the soft ones, those whose words label adverts and pictures inside a story as well: "Publicidad", "Ampliar foto".
LABELS: Final[tuple[str, ...]] = ("page-tools", "site-links")
# Phrases that belong to a story, not to what stands around it.
OF_THE_STORY: Final[tuple[str, ...]] = ("notice", "caption", "picture-label", "contents", "kicker")
FORM: Final = 3  # lines above a field


class Marks:
    """Line indexes by the prompts that stand on them: ``hard`` markers (``comments`` among them), ``soft`` ones, ``embeds`` and so on.

    ``furniture`` are all of them, but for those that belong to a story.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines: Sequence[Line] = page.lines
        # Boxes that readers may skip stand anywhere and say nothing of where the story is.
        self.skips = find_skips(page.lines, [hit.line for hit in page.hits.get("skipped-box", ())])
        marked = self._find_marks()
        self.hard = _of(marked, HARD)
        self.comments = _of(marked, COMMENTS)
        softer = _signed(self.page) | _of_newsletters(marked)
        self.hard -= softer
        sure = _of(marked, [rule for rule in SOFT if rule not in LABELS]) | softer
        self.soft = (sure | (_of(marked, LABELS) - _of(marked, EMBEDS))) - self.hard
        # The headings of boxes with links, and links that say so themselves.
        self.related = marked.get("related-heading", set())
        self.tags = marked.get("tags", set())
        self.see_also = marked.get("see-also", set())
        self.author_links = marked.get("author-link", set())
        self.notices = marked.get("notice", set())
        # Addresses and telephone numbers: a paper's own end the page, those of restaurants and offices stand inside a story.
        self.contact = marked.get("contact", set()) - self.hard
        # What pictures, players and adverts leave inside a story.
        self.adverts = marked.get("ad-label", set())
        pictures, links = self.page.boxed("picture-label"), self.page.boxed("link-line")
        self.embeds = (_of(marked, EMBEDS) | pictures) - self.hard - self.soft
        # A row of Markdown that is a link and nothing else is a menu's, or leads to another story.
        named = marked.get("navigation", set())
        # The weather and prices beside a menu stand above the story; in one they may be what it tells.
        first = next((line.index for line in self.lines if line.prose), 0) if named else 0
        figures = {index for index in named if index > first and any(map(str.isdigit, self.lines[index].text))}
        named -= figures
        self.links, self.navigation = links - named, named | links
        self.furniture = (
            _of(marked, [rule for rule in marked if rule not in OF_THE_STORY]) - figures
            | links
            | pictures
            | self.page.boxed("front-matter")
        )

    def _find_marks(self) -> dict[str, set[int]]:
        """The lines in which a phrase of a rule makes a prompt, by rule, but for those in boxes that readers may skip."""
        page = self.page
        marked = {
            rule: {
                hit.line.index
                for hit in hits
                if speaks(hit, rule, page.language, LONGEST_TO_COMMENT if rule == "comment-prompt" else LONGEST_PROMPT)
            }
            for rule, hits in page.hits.items()
            if rule != "skipped-box"
        }
        if "tags" in marked:
            marked["tags"] -= keywords(page)
        return {rule: found.difference(self.skips) for rule, found in marked.items()} if self.skips else marked


def _signed(page: Page) -> set[int]:
    """Lines whose sign alone speaks of copyright, without a year: "© Ann Lee/The Example" may credit a picture."""
    signed, told = set[int](), set[int]()
    for hit in page.hits.get("copyright", ()):
        told_by_more = hit.phrase != "©" or "copyright" in hit.line.key or any(map(str.isdigit, hit.line.text))
        (told if told_by_more else signed).add(hit.line.index)
    return signed - told


def _of_newsletters(marked: dict[str, set[int]]) -> set[int]:
    """The fields of a form that stand right below a prompt to subscribe: they are no comment form's."""
    prompts = marked.get("subscribe-prompt", set())
    forms = marked.get("comment-form", set()) - marked.get("comment-prompt", set()) if prompts else set[int]()
    return {index for index in forms if not prompts.isdisjoint(range(index - FORM, index))}


def _of(marked: dict[str, set[int]], rules: Sequence[str]) -> set[int]:
    """The lines that phrases of these rules mark."""
    return {index for rule in rules if rule in marked for index in marked[rule]}
