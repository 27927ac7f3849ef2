"""What each line of a page looks like, told once, so that the search for the story only has to look at places."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Final

from newsclean.lexicon import lists
from newsclean.normalize import says_something
from newsclean.page import Line, Page
from newsclean.sentence import FIRST_DENSE, LAST_DENSE, STOPS, ends_sentence
from newsclean.shapes.agency import opens_with_agency
from newsclean.shapes.byline import may_sign, says_byline
from newsclean.shapes.caption import labelled
from newsclean.shapes.credit import parted
from newsclean.shapes.doubles import find_doubles, stands_between_credits
from newsclean.shapes.names import LONGEST_BYLINE
from newsclean.shapes.own_tags import recurring_tags
from newsclean.shapes.prose import goes_on, is_told, tells, unquoted
from newsclean.shapes.skips import resumes
from newsclean.shapes.stamp_line import says_when
from newsclean.story.marks import Marks
from newsclean.story.openings import find_openings
from newsclean.story.poem import find_verses
from newsclean.words import has_short_decks, has_short_headlines, signs_with_one_word, words_are_syllables

LONGEST_TITLE: Final = 300  # characters
CLOSED: Final = STOPS | {")"}
LONGEST_STAMP: Final = 20  # words
LONGEST_HEADING: Final = 32  # words
# Lines that only name what may be a section: a table of a story has some, a menu has more.
FEW_SECTIONS: Final = 2
CLOSING: Final = 0.75  # of a page's lines
DENSE: Final = re.compile(f"[{FIRST_DENSE}-{LAST_DENSE}]")
FEW_EMBEDS: Final = 2
# Rows that go on, on a page that is broken at a width, and the words of those before them.
FEWEST_ROWS: Final = 6
SHORTEST_ROW: Final = 6
LONGEST_VERSE: Final = 8  # words
LONGEST_MEASURE: Final = 12
FEWEST_MEASURES: Final = 3  # lines
MOSTLY_SHORT: Final = 0.8  # of the lines
MOST_NAMED: Final = 0.2


class Kinds(Marks):
    """Line indexes by what the lines look like: the ``prose``, the ``stamps``, and what the prompts on them mark (`Marks`).

    ``known`` says that the page's language has word lists: without them, no line is marked and little can be told apart.
    ``plain`` says that nothing but the story shows: no prompt of any kind, as in a dump of an extractor that left them all out;
    ``closed`` is the first prompt, or one past the last line.
    ``short_headlines`` says that two words may be one, as where no word list tells a section's name.
    ``short_decks`` says that several lines below a headline may be shaped like one.
    ``pen_names`` says that its papers sign stories with one word.
    ``syllables`` says that its words are written as syllables: the words of a line are many, and pairs of them are what others call one.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.known = page.language in lists()
        # The levels of the rows that are headings in Markdown.
        self.headings: dict[int, int] = page.meta.get("headings") or {}
        self.short_decks = has_short_decks(page.language)
        self.pen_names = signs_with_one_word(page.language)
        self.syllables = words_are_syllables(page.language)
        # What is said twice at once belongs to pictures, or is a link or the headline: it is no running text.
        self.doubles = find_doubles(page.lines)
        self.labelled = labelled(page)
        self.twice = self.doubles.keys() | {index - 1 for index in self.doubles} | self.skips.keys()
        self.blank = {line.index for line in page.odd if not says_something(line.text)}
        self.stamps: set[int] = set()
        self.prose: set[int] = set()
        self.agency: set[int] = set()
        self._sort_lines()
        # The label of an advert right above running text stands amid a story, whatever it may be elsewhere; some say so.
        self.soft -= {index for index in self.adverts if index + 1 in self.prose}
        self.resumed = {index for index in self.adverts if resumes(self.lines[index])}
        self._told, self._names = frozenset(self.furniture), dict[int, bool]()
        self.furniture -= find_openings(self)
        self.prose |= self._wrapped()
        silent = self.syllables and not self.prose
        self.poem = find_verses(self.lines, self.furniture | self.stamps | self.twice) if silent else set[int]()
        self.prose |= self.poem
        self.short_headlines = has_short_headlines(page.language) or bool(self.poem)
        self._tell_plain()
        self.keys = [line.key for line in page.lines]
        # The window's title may stand on top, with other quotes; a paragraph is none.
        self.tops = [unquoted(key) for key in self.keys[:3] if len(key) <= LONGEST_TITLE]
        self.above = self._count_above()
        self.first_stamp = min(self.stamps, default=-1)

    def _count_above(self) -> list[int]:
        """The words of running text above each line, and at last above the end of the page."""
        return [0, *accumulate([line.words if line.index in self.prose else 0 for line in self.lines])]

    def leave_out(self, lines: range) -> None:
        """Take lines for what stands around a story."""
        if lines:
            self.prose.difference_update(lines)
            self.stamps.difference_update(lines)
            self.furniture.update(lines)
            self.above = self._count_above()
            self.first_stamp = min(self.stamps, default=-1)

    def _sort_lines(self) -> None:
        """Tell stamps and running text, which may open with an agency, from all other lines."""
        other = self.furniture | self.twice
        if self.headings:
            other |= self._top_heading()
        for line in self.lines:
            index, text = line.index, line.text
            if line.words <= LONGEST_STAMP and says_when(text):
                self.stamps.add(index)
            elif index not in other and ((line.prose and tells(text)) or is_told(line)):
                if stands_between_credits(text):
                    continue
                self.prose.add(index)
                if opens_with_agency(text):
                    self.agency.add(index)
        self.agency |= recurring_tags([line for line in self.lines if line.index in self.prose])

    def _top_heading(self) -> set[int]:
        """The one heading of the first level in Markdown: a headline that asks or exclaims is no running text."""
        tops = {index for index, level in self.headings.items() if level == 1 and self.lines[index].words <= LONGEST_HEADING}
        return tops if len(tops) == 1 else set()

    def _tell_plain(self) -> None:
        """Tell whether nothing but the story shows, and where the first prompt closes it."""
        prompts = self.furniture - self.navigation - self.contact
        if len(self.embeds) <= FEW_EMBEDS:  # a picture of the story's left a word
            prompts -= self.embeds
        self.closed = min(prompts, default=len(self.lines))
        shows_no_more = not prompts or (self.closed >= CLOSING * len(self.lines) and self._is_dense())
        self.plain = self.known and shows_no_more and len(self.navigation) <= FEW_SECTIONS

    def _is_dense(self) -> bool:
        """Whether the first running text is in kana or Chinese characters.

        Chinese posts for phones are rows of a few words: prompts at their end say nothing of what stands above.
        """
        return bool(self.prose) and DENSE.search(self.lines[min(self.prose)].text) is not None

    def is_name(self, index: int) -> bool:
        """Whether the line is a byline by its words, or a bare name that may be one; asked of few lines, since it costs most."""
        found = self._names.get(index)
        if found is None:
            found = self._names[index] = 0 <= index < len(self.lines) and self._signs(self.lines[index])
        return found

    def _signs(self, line: Line) -> bool:
        text = line.text
        if line.words > LONGEST_BYLINE or line.index in self._told:
            return False
        signs = may_sign(text, self.page.language) or says_byline(text)
        return signs and parted(self.page, line) != ("", text)  # "Max Muster/dpa" took a picture

    def _wrapped(self) -> set[int]:
        """Rows of paragraphs that are broken at a width: many rows go on, with a small letter, where the one above did not close."""
        lines = self.lines
        broken = [
            line.index
            for line in lines
            if line.text[:1].islower()
            and line.index
            and lines[line.index - 1].words >= SHORTEST_ROW
            and not ends_sentence(lines[line.index - 1].text)
        ]
        if len(broken) < FEWEST_ROWS or len(broken) < len(self.prose):
            return set()
        return {row for index in broken for row in (index - 1, index)} - self.furniture - self.stamps

    def verses(self, run: range) -> bool:
        """Whether most of the lines are too short for titles of other stories, or rows of cells, and none is a prompt: verses, ingredients.

        Told only where words are syllables, as in Vietnamese: titles of five words are common elsewhere.
        """
        short = sum(self.lines[at].words <= LONGEST_VERSE or " | " in self.lines[at].text for at in run) if self.syllables else -1
        named = self.furniture.intersection(run) if short >= MOSTLY_SHORT * len(run) else self.furniture
        return named <= self.navigation and len(named) <= MOST_NAMED * len(run)

    def measures(self, run: range) -> bool:
        """Whether most of the lines are short and open with a number, and none is a prompt: ingredients, as in a recipe."""
        short = (self.lines[index] for index in run if self.lines[index].words <= LONGEST_MEASURE)
        opened = sum(line.text[:1].isnumeric() and not self.is_item(line.index) for line in short)
        return opened >= FEWEST_MEASURES and opened * 2 >= len(run) and self.furniture.isdisjoint(run)

    def said(self, run: range) -> str:
        """The folded running text among the lines of a run, a row each."""
        return "\n".join([self.keys[at] for at in run if at in self.prose])

    def alone(self, index: int) -> bool:
        """Whether no running text stands right above or below, or beyond one prompt: a teaser's, a caption's."""
        prose, furniture = self.prose, self.furniture
        if index - 1 in prose or index + 1 in prose:
            return False
        return not any(index + step in furniture and index + 2 * step in prose for step in (-1, 1))

    def above_signature(self, index: int) -> int:
        """The first line above ``index`` that is neither a stamp nor a name; -1 at the top of the page."""
        index -= 1
        while index >= 0 and (index in self.stamps or self.is_name(index)):
            index -= 1
        return index

    def is_item(self, index: int) -> bool:
        """Whether the line opens with the mark of a list, as a step of the path to the page does: "• Title", "4. Title"."""
        return self.lines[index].key[:4] != self.lines[index].text[:4].casefold()

    def title(self, index: int, fewest: int = 6) -> bool:
        """Whether the line is shaped like the headline of some story: some words, no closed sentence, no row of sections."""
        if not 0 <= index < len(self.lines):
            return False
        line = self.lines[index]
        if not fewest <= line.words <= 32 or index in self.prose or index in self.notices or " | " in line.text:
            return False
        if line.text[-1:] in CLOSED:
            return False
        figures = sum(word[0].isdigit() for word in line.text.split())
        return not goes_on(line.text) and figures * 3 < line.words
