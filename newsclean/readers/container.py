"""Which element holds the story.

The idea is that of BTE (Finn, Kushmerick and Smyth 2001) and of Readability, on a tree: running text counts for an element,
what stands between its first and last paragraph counts against it, and the story's container is found by going down from
the root as long as one child keeps nearly all that counts. Paragraphs in boxes whose names say that they are no story
(comments, related news: ``markup/words.toml``) count for nothing, unless such a box holds most of the page's text: papers
call the whole page "has-sidebar", too. A container that is cut into chunks by ads is whole in its parent, so siblings
need no joining.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.markup.element import OF_ITS_OWN, ROOTS, Element
from newsclean.readers.called_story import are_teasers, called_story
from newsclean.readers.density import density
from newsclean.readers.dom import Dom
from newsclean.readers.own_boxes import ASIDE, has_facts, is_curtained
from newsclean.readers.weights import weigh

# A child that keeps this share of an element's running text is the better container.
NEARLY_ALL: Final = 0.92
# One that keeps less is still better if what it leaves out costs more than it counts, or nearly so.
HALF: Final = 0.5
MOST_OF: Final = 0.75
NEARLY: Final = 0.9
# The cell of a table with the headline has the story if it has more of the page's running text than this: two columns have half each.
MOST_OF_PAGE: Final = 0.6
# An ``article`` with less of the running text than this is a headline's, and the story stands beside it.
A_STORY: Final = 0.2
# A line below more of the story than this share is not its headline.
MOST_ABOVE: Final = 0.5
# How many of a page's ``h1`` are asked whether they head another story.
MOST_HEADINGS: Final = 20
# A story whose running text is one paragraph is contained by what holds the paragraph.
LEAVES: Final[tuple[str, ...]] = ("p", "span", "blockquote", "strong", "em", "b", "i", "font", "a", "h2", "h3", "li")
# The share of the page's running text at which a box is not believed to be what its name says.
TOO_MUCH: Final = 0.4
FAR_TOO_MUCH: Final = 0.9
# Buttons to share the text, or to make it larger, say no more than this: what has more is the text that they are for.
MOST_OF_BUTTONS: Final = 400
# Readers' comments often outweigh the story, and so do dialogs on cookies: hidden, or a dialog, and foreign by name is two proofs.
OFTEN_LARGE: Final = frozenset({"comment-box"})
ADVERT: Final = "advert-box"
DIALOGS: Final = frozenset({"dialog", "alertdialog"})
NEVER_STORY: Final = {"nav": "page-navigation", "footer": "page-footer", "aside": "side-box", "dialog": "promotion-box", "form": "form",
               "button": "form", "menu": "page-navigation", "select": "form"}  # fmt: skip

# Where such a tag and a name say the same, that is two proofs, too: what else a page has beside its story may outweigh it.
BESIDE: Final = frozenset({"aside", "nav", "footer"})
# What stands in these is told by its own words, not by their class.
FIGURES: Final[tuple[str, ...]] = ("figure", "figcaption")
NAMELESS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption"})


class Container(NamedTuple):
    """The story's ``element``, and the indexes of the ``first`` and ``last`` running text in it.

    ``around`` is the element around it that seemed to be the container, where its template tells a smaller one: its lede may stand there.
    """

    element: Element
    first: int
    last: int
    around: Element | None = None


class Finder:
    """The search for one page's container; keeps what it learned of elements for those who look at lines next."""

    def __init__(self, dom: Dom, headline: int) -> None:
        self.dom = dom
        self.total = 0
        self.round = 0
        self.factor = 1.0 if dom.shown.isascii() else density(dom.pieces)
        self.prose, self.costs = weigh(dom.pieces, self.factor)
        self.headline = headline
        self.above_headline: set[int] = set()
        if headline >= 0:
            self.above_headline = {id(element) for element in dom.block(dom.pieces[headline]).up()}
        self._sums: dict[tuple[str, str], int] | None = None

    def find(self) -> Container:
        """The container; the whole page when it has no running text outside hidden and foreign boxes."""
        self._count(self.prose)
        shown = [index for index in self.prose if not self.box(self.dom.block(self.dom.pieces[index]))]
        if not shown:
            return Container(self.dom.root, 0, len(self.dom.pieces) - 1)
        if len(shown) < len(self.prose):
            self._count(shown)
        found = self._descend()
        if 0 <= self.headline < found.first:
            inside = [index for index in shown if found.first <= index <= found.last]
            above = [index for index in shown if self.headline < index < found.first]
            if above and are_teasers(self.dom.pieces, inside):
                self._count([index for index in shown if not found.first <= index <= found.last])
                found = self._descend()
        called = called_story(self.counted, found.element, self.headline)
        if called is None:
            return found
        return Container(called, called.first, called.last, found.element)

    def is_below(self, container: Container) -> bool:
        """Whether the headline stands below most of the story: it is another story's then, or a section's."""
        if self.headline <= container.first:
            return False
        prose = [index for index in self.prose if container.first <= index <= container.last]
        above = sum(self.dom.pieces[index].weight for index in prose if index < self.headline)
        return above > sum(self.dom.pieces[index].weight for index in prose) * MOST_ABOVE

    def _count(self, prose: list[int]) -> None:
        """Sum up the running text of the pieces ``prose`` in every element above them, first by the parent they share."""
        self.counted: list[Element] = []
        self.total = 0
        self._sums = None
        self.round += 1
        parents: dict[Element, list[int]] = {}
        beside: Element | None = None
        sums = [0, 0, 0]
        for index in prose:
            piece = self.dom.pieces[index]
            weight = piece.weight
            block = piece.block or self.dom.block(piece)
            self.total += weight
            self._add(block, weight, index, index)
            if block.parent is not beside:  # most paragraphs stand next to the one before
                beside = block.parent
                sums = parents.setdefault(beside, [0, index, index]) if beside is not None else [0, 0, 0]
            sums[0] += weight
            sums[2] = index
        for parent, (weight, first, last) in parents.items():
            here: Element | None = parent
            while here is not None:
                self._add(here, weight, first, last)
                here = here.parent

    def _add(self, element: Element, weight: int, first: int, last: int) -> None:
        if element.round != self.round:
            element.round = self.round
            element.prose, element.first, element.last = weight, first, last
            self.counted.append(element)
            return
        element.prose += weight
        if first < element.first:  # noqa: PLR1730 (thousands of calls a page cost more)
            element.first = first
        if last > element.last:  # noqa: PLR1730
            element.last = last

    def _descend(self) -> Container:
        costs = self.costs
        children: dict[Element | None, list[Element]] = {}
        for element in self.counted:
            children.setdefault(element.parent, []).append(element)

        def score(element: Element) -> int:
            return element.prose - (costs[element.last + 1] - costs[element.first])

        here = self._own_cell() or children[None][0]
        while below := children.get(here):
            own = self._own_story(here, below)
            best = own or max(below, key=score)
            share = best.prose / here.prose
            gains = score(best) > score(here)
            if best is not own and not (
                share >= NEARLY_ALL or (gains and share >= HALF) or (share >= MOST_OF and score(best) >= score(here) * NEARLY)
            ):
                break
            here = best
        first, last = here.first, here.last
        while here.parent is not None and here.tag in LEAVES:
            here = here.parent
        return Container(here, first, last)

    def _own_story(self, here: Element, below: list[Element]) -> Element | None:
        """The ``article`` that holds the headline, where another one in ``here`` has an ``h1``, too: pages that scroll on."""
        own = next((element for element in below if element.tag == "article" and id(element) in self.above_headline), None)
        if own is None or own.prose < here.prose * A_STORY:
            return None
        for index in self.dom.headings[:MOST_HEADINGS]:
            above = list(self.dom.block(self.dom.pieces[index]).up())
            if here in above and own not in above and any(element.tag == "article" for element in above[: above.index(here)]):
                return own
        return None

    def _own_cell(self) -> Element | None:
        """The cell of a table that holds the headline and most of the page's running text: beside it stand menus and other stories."""
        if self.headline < 0:
            return None
        above = self.dom.block(self.dom.pieces[self.headline]).up()
        most = self.total * MOST_OF_PAGE
        cells = (element for element in above if element.tag == "td" and element.round == self.round)
        return next((element for element in cells if element.prose >= most), None)

    def box(self, element: Element | None) -> str | None:
        """The rule that removes what stands under ``element``: ``hidden-element``, ``comment-box`` ...; None for the story."""
        if element is not None and element.state is not None:
            return element.state or None
        below = []
        while element is not None and element.state is None:
            below.append(element)
            element = element.parent
        state = element.state or "" if element is not None else ""
        for element in reversed(below):
            if state == "form" and element.tag in FIGURES:  # a picture that opens when it is clicked
                state = ""
            if not state:
                state = self._own_box(element) or ""
            element.state = state
        return state or None

    def _own_box(self, element: Element) -> str | None:
        tag = element.tag
        if element.hidden and not (element.parent and element.parent.hidden):
            found: str | None = "hidden-element" if not is_curtained(element) else None
        else:
            found = NEVER_STORY.get(tag)
            if found is None and (element.names or OF_ITS_OWN in tag) and tag not in NAMELESS:
                found = element.said.box
        if (tag == ASIDE and has_facts(element)) or (tag == "footer" and element.stands_in(FIGURES)):
            return None
        if found is None or tag in ROOTS or id(element) in self.above_headline:
            return None
        if found == "share-buttons" and self.alike(element) > MOST_OF_BUTTONS:
            return None
        share = (element.prose if found == "hidden-element" else self.alike(element)) / (self.total or 1)
        told = element.said.box
        # <aside class="sidebar">
        twice = told is not None and ((tag in BESIDE and told == found) or not DIALOGS.isdisjoint(element.names.split()))
        sure = found in OFTEN_LARGE or twice or (element.hidden and (tag in NEVER_STORY or told is not None))
        return found if share < (FAR_TOO_MUCH if sure else TOO_MUCH) else None

    def alike(self, element: Element) -> int:
        """The running text of all boxes of the same tag and names: a story cut into chunks stands in several.

        Adverts hold little, so all of one tag count: chunks that have adverts are named for them, each by an id of its own besides.
        """
        if not element.prose:
            return 0
        if self._sums is None:
            self._sums = {}
            for other in self.counted:
                key = _kind(other)
                self._sums[key] = self._sums.get(key, 0) + other.prose
        return self._sums.get(_kind(element), 0)


def _kind(element: Element) -> tuple[str, str]:
    """What boxes that are alike share: the tag and the names; of adverts the tag alone."""
    return element.tag, ADVERT if element.said.box == ADVERT else element.names
