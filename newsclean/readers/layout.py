"""What the lines around and in the story's container are, as far as the markup tells: a role for some, a box for others."""

from __future__ import annotations

import re
from itertools import islice

from newsclean.markup.element import Element
from newsclean.page import SENTENCE_END
from newsclean.readers.container import FIGURES, Container, Finder
from newsclean.readers.dom import CELLS, Dom, Piece, tag_ids
from newsclean.readers.pictures import HEADINGS, LEVELS, LONGEST_CAPTION, LONGEST_CREDIT, Pictures, hints_inside, stands_out
from newsclean.readers.signs import LONGEST_BYLINE, LONGEST_STAMP_LINE, box_name, holds_stamp, is_link, nearest, small_role, tag
from newsclean.readers.titles import bare
from newsclean.shapes.byline import ends_with_post, is_name, is_post, names, says_byline
from newsclean.shapes.stamp import find_stamp, is_stamp

OUTSIDE = "outside-article"
# The share of the story's running text with which a cell frames a part of the page.
MUCH = 0.2
# A quotation has less of it.
HALF = 0.5
KINDS = {"li": "list-item", "blockquote": "quote", "td": "table-row", "th": "table-row", "figcaption": "caption"}
# What has none of these tags tells no role by its tag.
TELLING = frozenset({*KINDS, *FIGURES, *HEADINGS})
SHORTEST_LEDE = 30
# A sentence of fewer may be a name with its post.
FEWEST_SPACES = 6
# A deck is longer, and stands no further below the headline.
SHORTEST_DECK, NEAR_HEADLINE = 40, 2
_GLUED = re.compile(r"[^\W\d]:[^\W\d]")
# A heading of these right below the headline says more of the story.
DECKS = ("h2", "h3")
# How far above the story's end its author may be told of.
NEAR_END = 5
# How far below the container a byline may stand.
BELOW = 12
# How far below the lede its stamp and its byline may stand.
NEAR_LEDE = 8
# How far above the headline its stamp may stand.
ABOVE = 8
CAPTION_LEVELS = 4
_FIGURES = tag_ids(FIGURES)
SET_IN_FIGURES = ("quote", "table-row")
BODY = ("caption", "list-item", "table-row", "quote")
MAY_BE_LINKS = ("caption", "credit", "byline", "dateline")
MAY_SIGN = (None, "subheading", "byline", "list-item")
META = frozenset({"dateline", "byline"})
NO_HEAD = ("related-box", "page-navigation", "comment-box")
LONGEST_NAME = 60
LONGEST_KICKER = 60
LONGEST_SET_APART = 300
NO_STAMP = ("related-box", "page-navigation", "hidden-element")


class Layout:
    """Roles and boxes of a page's pieces by index. What has neither is text of the story if ``first <= index < end``."""

    def __init__(self, dom: Dom, finder: Finder, container: Container, summaries: list[str]) -> None:
        self.dom = dom
        self.finder = finder
        self.roles: dict[int, str] = {}
        self.boxes: dict[int, tuple[str, str]] = {}
        self.headline = finder.headline
        self.container = container.element
        self.first, last = self._span(container)
        self.last = last
        self.start, self.end = self._start(container), container.last + 1
        self._summaries = [text.casefold()[:60] for text in summaries if len(text) >= SHORTEST_LEDE]
        self.top = self._top()
        self._above_container = {id(element) for element in self.container.up()}
        self.head = self._head(container.first)
        self._text_is_plain: bool | None = None
        self._plain: dict[Element, bool] = {}
        self.pictures = Pictures(dom, self.container, min(self.head, self.first), last)
        for index in range(self.first, last):
            self._inside(index, dom.pieces[index])
        for index in range(self.head, self.first):
            self._above(index, dom.pieces[index])
        self.tail = self._tail(last)
        for index in range(max(0, container.last), last):
            self._closing(index, dom.pieces[index])
        self.dateline = self._dateline()
        self.end = self._end(last)

    def _span(self, container: Container) -> tuple[int, int]:
        """All pieces under the container: its running text and the short lines around it."""
        pieces, block, element = self.dom.pieces, self.dom.block, container.element
        first, end = container.first, container.last + 1
        while first > 0 and block(pieces[first - 1]).under(element):
            first -= 1
        while end < len(pieces) and block(pieces[end]).under(element):
            end += 1
        return first, end

    def _start(self, container: Container) -> int:
        """The first running text, which a long headline and a stamp are not."""
        for index in range(container.first, container.last + 1):
            piece = self.dom.pieces[index]
            if piece.weight > 0 and index != self.headline and not holds_stamp(piece):
                return index
        return container.first

    def _top(self) -> int:
        """Where the second running text stands if the first is the lede, below which a stamp and a byline may stand; else the first."""
        below = self.dom.pieces[self.start : min(self.start + NEAR_LEDE, self.end)]
        second = next((more for more, piece in enumerate(below) if more and piece.weight > 0), 0)
        if not second:
            return self.start
        lede, text = (self.dom.block(below[at]) for at in (0, second))
        # A stamp between texts of two columns tells the lede, too.
        apart = lede.parent is not text.parent and any(holds_stamp(piece) for piece in below[1:second])
        return self.start + second if apart or self._is_lede(below[0], lede) else self.start

    def _inside(self, index: int, piece: Piece) -> None:
        element = self.dom.block(piece)
        if index < self.top and holds_stamp(piece) and self.finder.box(element) not in NO_STAMP:
            self.roles[index] = "dateline"
        elif (box := self.finder.box(element)) and not self._signs_in_box(index, piece, box):
            self.boxes[index] = (box, f"stands in {box_name(element, box)}")
        elif self._is_kicker(index, piece, element):
            self.roles[index] = "kicker"
        elif index < self.headline:
            self.boxes[index] = (OUTSIDE, "stands above the headline")
        elif index == self.headline:
            self.roles[index] = "headline"
        elif index <= self.start and (self._is_lede(piece, element) or self._is_deck(index, piece, element)):
            self.roles[index] = "lede"
        else:
            self._inside_text(index, piece, element)

    def _signs_in_box(self, index: int, piece: Piece, box: str) -> bool:
        """Whether a box about the author holds a name above the story: it is the byline then."""
        return box == "author-box" and index < self.top and " " in piece.text and is_name(piece.text)

    def _inside_text(self, index: int, piece: Piece, element: Element) -> None:
        """A line of the container below the headline that is not its lede."""
        role = self._text_role(index, piece, element)
        box = self._text_box(index, piece, element, role)
        if box is not None:
            self.boxes[index] = box
        elif role:
            self.roles[index] = role

    def _text_role(self, index: int, piece: Piece, element: Element) -> str | None:
        """What the markup says that a line of the container is."""
        if self._is_below_caption(index, piece):
            return "credit"
        role = self._role(piece, element)
        if role is None and self._is_credit(index, piece, element):
            return "credit"
        if role is None and index in self.pictures.below and self._is_set_apart(piece, element):
            return "caption"
        if role == "table-row" and index == self.start:
            role = None
        if index < self.top and piece.length < LONGEST_BYLINE and role in MAY_SIGN:
            return self._signature(index, piece, role)
        return role

    def _signature(self, index: int, piece: Piece, role: str | None) -> str | None:
        """The role of a short line above the story's second paragraph: a byline if elements in it or its own words say so."""
        inside = hints_inside(self.dom, piece)
        if role == "byline":
            return None if "place" in inside else role
        near = (
            " " in piece.text
            and is_name(piece.text)
            and any("byline" in one.said.hints for one in nearest(self.dom.block(piece)))
        )
        named = piece.length < LONGEST_NAME and (near or ("byline" in inside and role != "list-item"))
        return "byline" if named or (role is None and self._signs_story(index, piece)) else role

    def _text_box(self, index: int, piece: Piece, element: Element, role: str | None) -> tuple[str, str] | None:
        """The rule that removes a line of the container with the role ``role``, and why; None for text of the story."""
        if index > self.start and index - 1 in self.boxes and self._is_teaser(index, element):
            return "related-box", "stands below a heading that links elsewhere"
        if role is None and piece.weight < 0 and (self._is_meta_line(piece, element) or self._is_rest(index, piece)):
            return "meta-line", f"is short and stands in {tag(element)}"
        if is_link(piece) and role not in MAY_BE_LINKS:
            return "link-line", f"is a link ({piece.linked / piece.length:.0%} of it)"
        return self._box_by_role(index, piece, element, role)

    def _box_by_role(self, index: int, piece: Piece, element: Element, role: str | None) -> tuple[str, str] | None:
        """The rule that removes a line whose markup says a role that its words deny."""
        below_name = role is None and self.roles.get(index - 1) == "byline" and index < self.top
        if is_post(piece.text) if role == "credit" else below_name and ends_with_post(piece.text):
            return "meta-line", "says what the author is, not who"
        if role == "byline" and index > max(self.start, self.end - NEAR_END) and _is_sentence(piece):
            return "author-box", f"is a sentence in {tag(element)}"
        if role == "caption" and index > self.start and self._is_of_teaser(index, piece, element):
            return "related-box", "stands in a box with a picture and a link"
        return None

    def _is_plain(self, element: Element | None) -> bool:
        """Whether nothing from ``element`` up to the container tells a role: most paragraphs stand so, next to each other."""
        if element is None or element is self.container:
            return True
        plain = self._plain.get(element)
        if plain is None:
            plain = self._plain[element] = (
                not element.media and element.tag not in TELLING and not element.said.hints and self._is_plain(element.parent)
            )
        return plain

    def _role(self, piece: Piece, element: Element) -> str | None:
        if self._is_plain(element):
            return None
        role: str | None = None
        here: Element | None = element
        for level in range(LEVELS + 1):
            if here is None or here is self.container:
                break
            # A figure may frame a quotation or a table as well as a picture.
            if here.tag in FIGURES and (role in SET_IN_FIGURES or self._signs_quote(here)):
                return role or "quote"
            hints = here.said.hints
            framed = here.tag in FIGURES or ("caption" in hints and piece.length < LONGEST_CAPTION)
            if framed or (here.media and self.pictures.holds(here, piece)):
                return self.pictures.role(piece, element, framed)
            if role is None:
                role = small_role(hints, piece) if hints and level < 2 else None
                if role is None and here.tag in KINDS:
                    role = self._kind(here)
                if hints and level < 2 and "quote" in hints and self._share(here) < HALF:
                    role = "quote"
            here = here.parent
        if role is None and element.tag in HEADINGS:
            return "subheading"
        return role

    def _signs_quote(self, figure: Element) -> bool:
        """Whether a figure holds a quotation and no picture; who said it stands in its ``figcaption``."""
        around = figure.parent if figure.tag == "figcaption" else figure
        return (
            around is not None
            and around.media == 0
            and around.tag == "figure"
            and around.node.css_first("blockquote") is not None
        )

    def _kind(self, element: Element) -> str | None:
        """The kind of what stands in an element by its tag; a cell that holds much of the story is no row of a table."""
        frames = element.tag in CELLS and element.first < element.last and self._share(element) > MUCH
        return None if frames else KINDS.get(element.tag)

    def _share(self, element: Element) -> float:
        """The share of the container's running text that stands under ``element``."""
        counted = element.round == self.finder.round and self.container.prose > 0
        return element.prose / self.container.prose if counted else 0.0

    def _is_below_caption(self, index: int, piece: Piece) -> bool:
        """Whether the line is a name right below a caption, with nothing but a line break between them."""
        if self.roles.get(index - 1) != "caption" or not is_name(piece.text):
            return False
        above = self.dom.pieces[index - 1]
        return above.node.mem_id == piece.node.mem_id and above.text.count(" ") > 1

    def _is_credit(self, index: int, piece: Piece, element: Element) -> bool:
        """Whether the line is a credit by its class, though no picture stands around it; names above the story may be its authors."""
        if piece.length > LONGEST_CREDIT:
            return False
        hinted = any("credit" in above.said.hints for above in nearest(element)[:2])
        if not hinted or says_byline(piece.text):
            return False
        near = index > self.start or index in self.pictures.below or self.roles.get(index - 1) == "caption"
        return near or not names(piece.text)

    def _is_set_apart(self, piece: Piece, element: Element) -> bool:
        """Whether a line below a picture is set in the middle or in italics, as the text of the story is not."""
        if piece.length > LONGEST_SET_APART or piece.linked * 2 > piece.length:
            return False
        if self._text_is_plain is None:
            text = [
                self.dom.block(self.dom.pieces[index])
                for index in range(self.start, self.end)
                if self.dom.pieces[index].weight > 0
            ]
            self._text_is_plain = sum(map(stands_out, text)) * 2 <= len(text)
        return self._text_is_plain and stands_out(element)

    def _is_teaser(self, index: int, element: Element) -> bool:
        """Whether the line stands with a linked heading above it in a box that is a teaser by its tag or its class."""
        if self.boxes[index - 1][0] != "link-line":
            return False
        heading, frame = self.dom.block(self.dom.pieces[index - 1]), element.parent
        if heading.tag not in HEADINGS or frame is None or frame is self.container or heading.parent is not frame:
            return False
        return frame.tag == "article" or "lede" in frame.said.hints

    def _is_of_teaser(self, index: int, piece: Piece, element: Element) -> bool:
        """Whether the line of a picture's box is a stamp, or stands there right below a link that is long enough for a headline."""
        if is_stamp(piece.text):
            return True
        above = self.dom.pieces[index - 1]
        if self.boxes.get(index - 1, ("",))[0] != "link-line" or above.length < SHORTEST_LEDE:
            return False
        near = nearest(element)
        return any(frame.media and frame in near for frame in islice(self.dom.block(above).up(), CAPTION_LEVELS))

    def _is_rest(self, index: int, piece: Piece) -> bool:
        """Whether the line is what was left of a line after its stamp: "05-09-2023 | Hàng hóa"."""
        return index > 0 and self.dom.pieces[index - 1].node is piece.node and self.roles.get(index - 1) == "dateline"

    def _is_meta_line(self, piece: Piece, element: Element) -> bool:
        """Whether the class words of the line's element, or the one above it, speak of dates and bylines."""
        if piece.length > LONGEST_STAMP_LINE:
            return False
        near = [above for above in nearest(element)[:2] if above is not self.container]
        return any(not META.isdisjoint(above.said.hints) for above in near)

    def _is_lede(self, piece: Piece, element: Element) -> bool:
        """Whether the first running text says that it is the lede: by its words, its class, or by being a heading."""
        if piece.length < SHORTEST_LEDE or piece.weight <= 0:
            return False
        says_so = (
            element.tag in HEADINGS
            or any("lede" in above.said.hints for above in nearest(element) if above is not self.container)
            or self.says_summary(piece)
        )
        return says_so and not element.stands_in(FIGURES)

    def _is_deck(self, index: int, piece: Piece, element: Element) -> bool:
        """Whether a line right below the headline is the deck, though it is no sentence: by its class, or by being a heading."""
        if (
            self.headline < 0
            or index > self.headline + NEAR_HEADLINE
            or piece.linked
            or piece.length * self.finder.factor < SHORTEST_DECK
        ):
            return False
        told = element.tag in DECKS or "lede" in element.said.hints
        return told and element.tag not in FIGURES and self._may_be_deck(index, piece)

    def _may_be_deck(self, index: int, piece: Piece) -> bool:
        """Whether nothing else is the lede: no line above, and none below whose class or whose words say so."""
        # "Marathon in Berlin:Weit nach vorn" is another headline with its kicker.
        if "lede" in self.roles.values() or _GLUED.search(piece.text):
            return False
        below = self.dom.pieces[index + 1 : min(self.start + 1, index + NEAR_LEDE)]
        return not any(self._is_lede(other, self.dom.block(other)) for other in below)

    def _head(self, start: int) -> int:
        """The first line of the headline block: the headline, or a stamp or a framed picture's caption a little above it."""
        head = self.headline if 0 <= self.headline < start else self.first
        first = head
        for index in range(head - 1, max(-1, head - 1 - ABOVE), -1):
            piece = self.dom.pieces[index]
            if holds_stamp(piece):
                return index
            if index == head - 1 and piece.length < LONGEST_KICKER and "kicker" in self.dom.block(piece).said.hints:
                first = index
            if piece.node.tag_id in _FIGURES and self._beside(self.dom.block(piece), CAPTION_LEVELS):
                first = index
        return first

    def _above(self, index: int, piece: Piece) -> None:
        """A line between headline and container: its lede, byline or stamp, the caption of its picture, or none of the story."""
        if index == self.headline:
            self.roles[index] = "headline"
            return
        element = self.dom.block(piece)
        role = "credit" if self._is_below_caption(index, piece) else self._head_role(index, piece, element)
        if role:
            self.roles[index] = role
        else:
            self.boxes[index] = (
                self.finder.box(element) or OUTSIDE,
                f"stands above <{self.container.tag}>, which holds the story",
            )

    def _head_role(self, index: int, piece: Piece, element: Element) -> str | None:
        if holds_stamp(piece):
            return "dateline" if self.finder.box(element) not in NO_STAMP else None
        is_kicker = self._is_kicker(index, piece, element)
        if is_kicker or index < self.headline:
            framed = element.tag in FIGURES and self._beside(element, CAPTION_LEVELS)
            return "kicker" if is_kicker else "caption" if framed else None
        hints = set().union(*[above.said.hints for above in nearest(element)])
        if piece.length < LONGEST_BYLINE:
            inside = hints_inside(self.dom, piece)
            hints = hints - {"byline"} if "place" in inside else hints | inside & {"byline"}
        framed = element.stands_in(FIGURES)
        if piece.linked * 2 > piece.length and not says_byline(piece.text) and not (framed and piece.length <= LONGEST_CREDIT):
            return "byline" if piece.length < LONGEST_NAME and "byline" in hints else None
        if self.says_summary(piece) and not framed:
            return "lede"
        if element.hidden or self.finder.box(element) in NO_HEAD:
            return None
        return self._shown_role(piece, element, frozenset(hints), framed) or self._role_by_place(index, piece, element)

    def _role_by_place(self, index: int, piece: Piece, element: Element) -> str | None:
        if self._signs(index, piece):
            return "byline"
        if index != self.headline + 1 or piece.length < SHORTEST_LEDE or piece.linked:
            return None
        if element.tag not in DECKS and piece.text.count(" ") < FEWEST_SPACES:
            return None
        says_more = bare(self.dom.pieces[self.headline].text) not in bare(piece.text)
        if not says_more or not self._beside(element):
            return None
        return "lede" if self._may_be_deck(index, piece) else "subheading"

    def _signs(self, index: int, piece: Piece) -> bool:
        """Whether the line is a name that stood in one line with the stamp below it, or stands between headline and stamp."""
        below = self.dom.pieces[index + 1]
        if not holds_stamp(below) or not names(piece.text):
            return False
        return below.node is piece.node or (index == self.headline + 1 and " " in piece.text and is_name(piece.text))

    def _signs_story(self, index: int, piece: Piece) -> bool:
        """Whether a line above the story's second paragraph says who wrote it, or has full names and stands beside the stamp."""
        if says_byline(piece.text):
            return True
        beside = self.dom.pieces[index - 1 : index] + self.dom.pieces[index + 1 : index + 2]
        found = () if piece.linked or not any(map(holds_stamp, beside)) else names(piece.text)
        return bool(found) and all(" " in name for name in found)

    def _is_kicker(self, index: int, piece: Piece, element: Element) -> bool:
        """Whether the line stands right above or below the headline, and is a kicker by its class."""
        if abs(index - self.headline) != 1 or piece.length >= LONGEST_KICKER:
            return False
        return "kicker" in element.said.hints or "kicker" in hints_inside(self.dom, piece)

    def _shown_role(self, piece: Piece, element: Element, hints: frozenset[str], framed: bool) -> str | None:
        if framed or "caption" in hints or ("lede" not in hints and self.pictures.is_framed(piece, element)):
            return self.pictures.role(piece, element, framed) if piece.length < LONGEST_CAPTION else None
        if piece.length >= SHORTEST_LEDE and ("lede" in hints or (piece.weight > 0 and self._beside(element))):
            return "lede"
        if piece.length < LONGEST_BYLINE and says_byline(piece.text):
            return "byline"
        return small_role(hints, piece)

    def _beside(self, element: Element, levels: int = 2) -> bool:
        """Whether the line stands in the same column as headline or container: ancestors of theirs are ``levels`` above it."""
        column = self._above_container | self.finder.above_headline
        return any(id(above) in column for above in islice(element.up(), 1, levels + 1))

    def _away(self, element: Element) -> int:
        """How many elements above a line the first one stands that holds the headline as well."""
        return next((level for level, above in enumerate(element.up()) if id(above) in self.finder.above_headline), 0)

    def says_summary(self, piece: Piece) -> bool:
        """Whether the line says what the page's own summary says."""
        if piece.length < SHORTEST_LEDE:
            return False
        text = piece.text.casefold()
        return any(summary in text or (len(text) >= 60 and text[:60] in summary) for summary in self._summaries)

    def _closing(self, index: int, piece: Piece) -> None:
        """A name that stands alone after the last running text is who wrote it."""
        if index in self.boxes or self.roles.get(index) not in (None, "table-row", "list-item"):
            return
        if self._tells_of_author(index, piece):
            self.roles.pop(index, None)
            self.boxes[index] = ("author-box", "says who the author is")
            return
        if self.roles.get(index) == "list-item":
            return
        if piece.linked * 2 <= piece.length < LONGEST_BYLINE and (is_name(piece.text) or says_byline(piece.text)):
            self.roles[index] = "byline"

    def _is_signed(self) -> bool:
        """Whether a byline stands above the story: a bare name below it is a heading or a link then."""
        return any(role == "byline" and index < self.start for index, role in self.roles.items())

    def _tells_of_author(self, index: int, piece: Piece) -> bool:
        """Whether the story's last line is about one whom its byline names: "Ann Lee is a correspondent of this paper."."""
        if not self.end - 1 <= index <= self.end + 1 or not piece.text.endswith(SENTENCE_END):
            return False
        signed = (
            name
            for at, role in self.roles.items()
            if role == "byline" and at < self.start
            for name in names(self.dom.pieces[at].text)
        )
        return any(" " in name and piece.text.startswith(f"{name} ") and piece.text[len(name) + 1].islower() for name in signed)

    def _end(self, last: int) -> int:
        """One past the last line that is more than a name or a label: what follows it are bylines, sources and the like."""
        for index in range(last - 1, self.end - 1, -1):
            piece = self.dom.pieces[index]
            if index not in self.boxes and (self.roles.get(index) in BODY or piece.text.endswith((*SENTENCE_END, ":", '"', "”"))):
                return index + 1
        return self.end

    def _dateline(self) -> int:
        """The first stamp of the story; further ones (updates) are no part of it."""
        stamps = [index for index in sorted(self.roles) if self.roles[index] == "dateline"]
        # What stands above the headline may be the hour at which the page was loaded, the more so in another column.
        stamps.sort(key=lambda index: 0 if index > self.headline else 1 + self._away(self.dom.block(self.dom.pieces[index])))
        first = next((index for index in stamps if find_stamp(self.dom.pieces[index].text)), -1)
        for index in stamps:
            if index != first:
                del self.roles[index]
                self.boxes[index] = (OUTSIDE, "is another stamp")
        return first if first >= 0 else self._late_stamp()

    def _late_stamp(self) -> int:
        """A line below the lede that is a stamp and nothing else, where none stands above: -1 if there is none."""
        for index in range(self.start, min(self.start + NEAR_LEDE, self.end)):
            piece = self.dom.pieces[index]
            if index not in self.boxes and holds_stamp(piece) and self.roles.get(index) in (None, "list-item"):
                self.roles[index] = "dateline"
                return index
        return -1

    def _signs_footer(self, piece: Piece, element: Element) -> bool:
        """Whether a footer of the story names its author, as blogs do, where nothing above does."""
        is_footer = self.finder.box(element) == "page-footer" and any(
            "byline" in above.said.hints for above in nearest(element)[:2]
        )
        return is_footer and not self._is_signed() and bool(names(piece.text))

    def _tail(self, last: int) -> int:
        """One past the bylines that stand right below the container."""
        for index in range(last, min(last + BELOW, len(self.dom.pieces))):
            piece = self.dom.pieces[index]
            if piece.length >= LONGEST_NAME:
                continue
            element = self.dom.block(piece)
            named = any("byline" in above.said.hints for above in nearest(element)) or (
                index == last
                and piece.linked == 0
                and is_name(piece.text)
                and element.tag not in HEADINGS
                and not self._is_signed()
            )
            if named and (not self.finder.box(element) or self._signs_footer(piece, element)):
                self.roles[index] = "byline"
                last = index + 1
        return last


def _is_sentence(piece: Piece) -> bool:
    """Whether a line with a byline's class words says at length who the author is."""
    return piece.text.endswith(SENTENCE_END) and piece.text.count(" ") >= FEWEST_SPACES and not names(piece.text)
