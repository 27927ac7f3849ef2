"""Lines that are a phrase of word lists and nothing else, or a row of such phrases: "chia sẻ copy link"; and menus on one row."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

import regex

from newsclean.lexicon.fields import Pattern, Tables, key_of
from newsclean.normalize import FRINGE, fold, spellings
from newsclean.page import Line

# A row of buttons or sections run together has no more words than this, and none of them more than that.
LONGEST_ROW: Final = 24
LONGEST_PART: Final = 7
# A menu on one row has so many names of sections or more, which are half of its words; so few words name none.
FEWEST_SECTIONS: Final = 4
SHORTEST_MENU: Final = 8
LONGEST_NAME: Final = 3  # words of a section's name, as a rule: headlines have fewer capitals
LONGEST_BUTTON: Final = 5
# Hebrew begins here, the first of the scripts without capitals; a row in one of them is told by fewer sections.
FIRST_CASELESS: Final = "\u0590"
FEWEST_CASELESS: Final = 2
LONGEST_CASELESS: Final = 80  # characters
MOST_COMMAS: Final = 1  # of a menu: in its date
SECTIONS: Final = "navigation"
SHARING: Final = "share-bar"
COMMENTING: Final = "comment-prompt"
BUTTONS: Final = frozenset({SHARING, "page-tools"})
STROKE: Final = " | "
FEWEST_BUTTONS: Final = 2
# Where a word begins that lost the blank before it.
_HUMP: Final = regex.compile(r"(?<=[\p{Ll}!?])(?=\p{Lu})")
NO_PHRASES: Final = (0, frozenset[str](), frozenset[str]())
_COUNT: Final = re.compile(r"\(?\d{1,4}\)?")
_DIGIT: Final = re.compile(r"\d")


class WholeLines:
    """What ``tables`` say of whole lines: the ``lines`` by key, the first words (``openers``) and the last (``closers``) of those."""

    def __init__(self, tables: Tables) -> None:
        self.lines: dict[str, tuple[Pattern, ...]] = {}
        for rule, table in tables.items():
            for phrase in table["is"]:
                for key in spellings(key_of(phrase, "is")):
                    self.lines[key] = (*self.lines.get(key, ()), (rule, "is", phrase))
        self.longest = max(map(len, self.lines), default=0)
        self.closers = frozenset(key.split()[-1].strip(FRINGE) for key in self.lines if key)
        self.openers = self._find_openers()

    def _find_openers(self) -> dict[str, tuple[int, frozenset[str], frozenset[str]]]:
        """The first words of the whole-line phrases, with the most words that a phrase of theirs has, their last and their
        second words (empty for one that has none)."""
        openers: dict[str, list[list[str]]] = defaultdict(list)
        for key in self.lines:
            if words := key.split():
                openers[words[0].strip(FRINGE)].append(words)
        return {
            first: (
                min(max(map(len, phrases)), LONGEST_PART),
                frozenset(words[-1].strip(FRINGE) for words in phrases),
                frozenset(words[1].strip(FRINGE) if len(words) > 1 else "" for words in phrases),
            )
            for first, phrases in openers.items()
        }

    def parts(self, key: str) -> list[Pattern]:
        """The whole-line phrases that ``key`` is a row of ("chia sẻ copy link"), longest first; empty if it is not.

        What a button counts may stand behind it: "bình luận (0) lưu tin".
        """
        words, parts, start = key.split(), list[Pattern](), 0
        whole, openers = self.lines, self.openers
        while start < len(words):
            if parts and _COUNT.fullmatch(words[start]):
                start += 1
                continue
            most, closers, seconds = openers.get(words[start].strip(FRINGE), NO_PHRASES)
            # Nor do most words that follow an opener follow it in a phrase.
            if "" not in seconds and (start + 1 == len(words) or words[start + 1].strip(FRINGE) not in seconds):
                return []
            for end in range(min(start + most, len(words)), start, -1):
                # Most stretches end with a word that no such phrase does, which is told before they are put together.
                last = words[end - 1].strip(FRINGE)
                if (not last or last in closers) and (patterns := whole.get(" ".join(words[start:end]).strip(FRINGE))):
                    parts.append(patterns[0])
                    start = end
                    break
            else:
                return []
        return parts

    def glued(self, text: str) -> list[Pattern]:
        """The phrases of a row whose blanks between them are lost: "Chia sẻ FacebookLưu bài viếtNghe bài"."""
        apart = _HUMP.sub(" ", text)
        return self.parts(fold(apart)) if len(apart) > len(text) else []

    def buttons(self, key: str) -> list[str]:
        """The networks and other buttons to share that strokes part in a row, some of which no list may know: "Share | Print | Skype"."""
        cells = [cell.strip(FRINGE) for cell in key.split(STROKE)]
        rules = {cell: {rule for rule, _, _ in self.lines.get(cell, ())} for cell in cells}
        known = [cell for cell in cells if not rules[cell].isdisjoint(BUTTONS)]
        short = all(cell.count(" ") < (LONGEST_BUTTON if rules[cell] else LONGEST_NAME) for cell in cells)
        shares = any(SHARING in rules[cell] for cell in known) or all(rules.values())
        return known if short and shares and len(set(known)) >= FEWEST_BUTTONS and len(known) * 2 > len(cells) else []

    def menu(self, line: Line) -> list[str]:
        """The names of sections in a row of them, some of which no list may know ("Thời sự Thế giới Địa ốc Giáo dục Người lính Thể
        thao"); empty if the line is no such row.

        What names them in a sentence parts them with commas, or has them in small letters.
        """
        text, key = line.text, line.key
        if text[:1] >= FIRST_CASELESS and len(text) <= LONGEST_CASELESS and text[-1].isalnum():
            return self._caseless_menu(key)
        if line.words < SHORTEST_MENU or not text[-1].isalnum():
            return []
        if text.count(",") > MOST_COMMAS or ". " in text:
            return []
        # The first section is known nearly always; a day may stand before it.
        if key[: key.find(" ")] not in self.openers and _DIGIT.search(key) is None:
            return []
        capitals = len([word for word in text.split() if word[0].isupper()])
        if capitals < FEWEST_SECTIONS or capitals * LONGEST_NAME < line.words:
            return []
        words = key.split()
        found, named = self._sections(words)
        is_menu = FEWEST_SECTIONS <= len(set(found)) <= capitals and named * 2 >= max(len(words), SHORTEST_MENU)
        return found if is_menu else []

    def _caseless_menu(self, key: str) -> list[str]:
        """The names of sections in a short row of a script without capitals, of which they are half or more: "港聞 娛樂 國際"."""
        words = key.split()
        if not FEWEST_CASELESS <= len(words) <= LONGEST_ROW or self.openers.keys().isdisjoint(words[:2]):
            return []
        found, named = self._sections(words)
        return found if len(set(found)) > 1 and named * 2 >= len(words) else []

    def _sections(self, words: list[str]) -> tuple[list[str], int]:
        """The names of sections among the words of a row, and how many words those are."""
        found, named, start = list[str](), 0, 0
        while start < len(words):
            most, _, _ = self.openers.get(words[start], NO_PHRASES)
            for end in range(min(start + most, len(words)), start, -1):
                if words[end - 1] not in self.closers:
                    continue
                name = " ".join(words[start:end])
                if any(rule == SECTIONS for rule, _, _ in self.lines.get(name, ())):
                    found.append(name)
                    named += end - start
                    start = end
                    break
            else:
                start += 1
        return found, named
