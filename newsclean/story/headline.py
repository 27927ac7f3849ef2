"""The headline: the line above the body that its shape, its place, the window's title and the words of the body speak for most."""

from __future__ import annotations

import re
from typing import Final

from newsclean.normalize import UNSPACED, WORD, closes_without_stop, has_word
from newsclean.page import Line
from newsclean.sentence import PAUSES, STOPS, ends_sentence
from newsclean.shapes.byline import says_byline
from newsclean.shapes.caption import frames_tell, is_framed, names_photographer
from newsclean.shapes.credit import credit_of, is_above_credit
from newsclean.shapes.echo import said_in
from newsclean.shapes.prose import LISTED, goes_on
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import says_no_more
from newsclean.story.kinds import Kinds
from newsclean.story.said_again import FEWEST, LONGEST_NAME, LONGEST_SECTION, REACH, TOP, titles_the_page
from newsclean.story.said_first import find_said_first

# Above many buttons and menus stands the headline of a page that was dumped whole; it has this share of its words in the body.
FAR: Final = 60
ALIKE: Final = 0.5
# How far above the body a headline of a few words may stand.
SHORT_REACH: Final = 6
FEWEST_SHORT: Final = 2
MOST: Final = 40
LONGEST_CLOSED: Final = 14
DASHED: Final[tuple[str, ...]] = (" -", " –", " —")
STEPS: Final[tuple[str, ...]] = (" > ", " » ", " › ", " / ", "【")
ARROWS: Final = STEPS[:3]
# How a Chinese subtitle opens, right below its headline: "——记乡邮员李明".
SUBTITLE: Final = "——"
STEP: Final = re.compile("[" + "".join(STEPS).replace(" ", "") + "]")
# An extractor's dump opens with its headline; sentences are none.
FIRST: Final = 1.5
FEWEST_FIRST: Final = 6
SENTENCES: Final = 2.0
# A deck may stand between the headline and its stamp or byline.
DECKED: Final = 1.0
DECK: Final = 3
# A headline right above its deck has more words than a section's name, and this share of them in the body. Measured on 25 pairs
# of lines in the dumps of English, German and Greek pages: of section names and prompts hardly any has.
FEWEST_DECKED: Final = 7
LEAST_SHARED: Final = 0.42
# One of fewer words has a deck so many times as long; names of sections and papers have signs between their words: "Crime & Legal".
DECK_LONGER: Final = 1.5
LEAST_OF_SHORT: Final = 0.33
NAMING: Final[tuple[str, ...]] = (" - ", " – ", " & ", "/", "←")
# No headline has so many words below another line that is shaped like one.
LONGER_THAN_ANY: Final = 20
FEWEST_OPENED: Final = 5
# In scripts without capitals, words have articles and endings joined to them: "بالمدينة" is "المدينة".
LEAST_JOINED: Final = 0.25
# Korean papers print two or three decks, each shaped like a headline; sections have names of a word or two.
MOST_DECKS: Final = 3
# On top of a dump the section's name has fewer; words with a space between them.
FEWEST_OPENING: Final = 3

# A byline that says so stands a little below the headline, not below its pictures' captions.
SIGNED: Final = 1.0
SIGNED_BELOW: Final = 6  # lines
FEWEST_CAPITALISED: Final = 4  # words of a headline that is shaped like a name
# The path to the page ends right above it: "Trang chủ", "Du lịch".
CRUMBED: Final = 1.5
CRUMBS: Final = 3  # lines
# The last step of a numbered path: "4. Ninth bridge opens".
NUMBERED: Final = 5.0
# A heading of the first level in Markdown.
HEADED: Final = 6.0
# A line right above a credit says what the picture shows; a headline stands there where the picture has no caption.
CREDITED: Final = 1.5
# So does a line that ends with where it was taken, as Japanese captions do: "橋を渡る人たち=北橋市東区".
TAKEN_AT: Final = re.compile("[=＝][^=＝。]{1,20}[都道府県市区町村]で?$")
# A headline shares its words with the paragraphs right below it; words of fewer letters stand everywhere.
SHARED: Final = 5.0
SAMPLE: Final = 12  # lines
LONGEST_READ: Final = 5_000  # characters of each
LETTERS: Final = 4
# Syllables stand everywhere, pairs of them are words; the name of a topic has few, which the body says all.
PAIRED: Final = 5.0
# A line with fewer words of that many letters shares them by chance.
FEWEST_LONG: Final = 3
# A day in a language whose months nobody knows: "12 มกราคม 2569".
DAY: Final = re.compile(r"\D{0,20}\b\d{1,2}\b\D{1,20}\b[12]\d{3}\b\D{0,20}")
# Words of Chinese, Japanese and Thai stand side by side without a space. Two of their characters are a word by chance as well,
# so that a caption shares as many as a headline: more than this share says no more.
ENOUGH: Final = 0.4
DENSE: Final = re.compile(f"[{UNSPACED}]{{2,}}")
# A line that has fewer words beside its day only says when: "Publisert 12. januar 2026 kl. 08.30".
BESIDE: Final = 3
SHORTEST_POSTED: Final = 6  # characters of what says before a day that the story appeared then


def find_headline(kinds: Kinds, start: int) -> int:
    """The line above the body that is most likely its headline, or -1 where none is shaped like one."""
    above = range(start - 1, max(-1, start - 1 - FAR), -1)
    scores = {index: score for index in above if (score := _headline_score(kinds, index, start)) is not None}
    shares: dict[int, float] = {}
    if len(scores) > 1 or any(score <= 0 for score in scores.values()):
        # Words are compared where they may decide: most dumps of extractors have one line above the body, or none.
        below = kinds.lines[start : start + SAMPLE]
        crumbs = {hit.line.index for hit in kinds.page.hits.get("breadcrumb", ())}
        said = "\n".join([line.key[:LONGEST_READ] for line in below if line.index in kinds.prose])
        for index in list(scores):
            below = kinds.lines[index + 1 : index + 1 + DECK]
            scores[index] += CRUMBED * any(at in crumbs for at in range(index - CRUMBS, index))
            scores[index] += SIGNED * any(kinds.is_name(line.index) and says_byline(line.text) for line in below)
            words = _telling_words(kinds.lines[index].key)
            share = shares[index] = sum(has_word(said, word) for word in words) / max(FEWEST_LONG, len(words))
            if kinds.pen_names and kinds.lines[index].words > LONGEST_SECTION:
                scores[index] += PAIRED * said_in(kinds.lines[index], said)
            scores[index] += SHARED * (min(share, ENOUGH) if DENSE.search(kinds.lines[index].key) else share)
            if start - index > REACH and (share < ALIKE or len(words) < FEWEST):
                del scores[index]
    found = max(scores, key=lambda index: scores[index], default=-1)
    if _is_deck(kinds, shares, found) or _is_opened(kinds, found):
        return found - 1
    if kinds.short_decks:
        decks = 0
        while decks < MOST_DECKS and found - decks - 1 in scores:
            decks += 1
        return found - decks if scores.get(found, 0) > 0 else _short_headline(kinds, start)
    return found if scores.get(found, 0) > 0 else _short_headline(kinds, start)


def _is_deck(kinds: Kinds, shares: dict[int, float], index: int) -> bool:
    """Whether a line stands right below one that is shaped like a headline: a deck has more of the body's words than that.

    Told only where words are no syllables: of those, the name of a section has as many as a headline.
    """
    above = index - 1
    if kinds.pen_names or above not in shares or shares.get(index - 2, -1) >= shares[above]:
        return False
    if kinds.lines[above].words < FEWEST_DECKED and not _heads_deck(kinds, index, shares[above]):
        return False
    again = kinds.keys[index] in kinds.keys[above] or titles_the_page(kinds, index)
    if kinds.lines[index].words >= LONGER_THAN_ANY:
        return kinds.lines[above].words >= FEWEST_OPENED and not again
    # Of two lines the one with a full stop inside is the deck, whatever words it has.
    if goes_on(kinds.lines[index].text) and not goes_on(kinds.lines[above].text):
        return not again
    title = kinds.lines[above].text
    least = LEAST_JOINED if title.upper() == title.lower() else LEAST_SHARED
    return (shares[above] >= least or kinds.lines[above].words < FEWEST_DECKED) and not again


def _heads_deck(kinds: Kinds, index: int, share: float) -> bool:
    """Whether a short line right above ``index`` is a headline by its deck, which is much longer: "Port city votes again"."""
    line = kinds.lines[index - 1]
    longer = kinds.lines[index].words >= DECK_LONGER * line.words
    return longer and share >= LEAST_OF_SHORT and not kinds.is_item(index - 1) and not any(sign in line.text for sign in NAMING)


def _is_opened(kinds: Kinds, index: int) -> bool:
    """Whether one line stands above a longer one on top of a dump that shows nothing but a story: the headline above its deck."""
    first = kinds.lines[0]
    if index != 1 or not kinds.plain or kinds.pen_names or not FEWEST_OPENING <= first.text.count(" ") + 1 < kinds.lines[1].words:
        return False
    told = kinds.furniture | kinds.stamps | kinds.blank
    return not (0 in told or _is_closed(first) or first.text.startswith(LISTED) or " | " in first.text or kinds.is_name(0))


def _telling_words(text: str) -> set[str]:
    """The words of a text that do not stand everywhere; two characters are one where no space parts words."""
    words = {word for word in WORD.findall(text) if len(word) >= LETTERS}
    if not DENSE.search(text):
        return words
    runs = [run for word in words for run in DENSE.findall(word)]
    return {word for word in words if not DENSE.search(word)} | {run[at : at + 2] for run in runs for at in range(len(run) - 1)}


def _short_headline(kinds: Kinds, start: int) -> int:
    """The line of a few words right above the body, its stamps and names, where no word list can say that it names a section; or -1."""
    if not kinds.short_headlines:
        return find_said_first(kinds, start)
    for index in range(start - 1, max(-1, start - 1 - SHORT_REACH), -1):
        line = kinds.lines[index]
        if index in kinds.stamps or kinds.is_name(index) or index in kinds.blank or _says_when(line) or DAY.fullmatch(line.text):
            continue
        short = FEWEST_SHORT <= line.words < FEWEST and not _is_closed(line)
        return index if short and index not in kinds.furniture and not line.text.startswith(LISTED) else -1
    return -1


def _headline_score(kinds: Kinds, index: int, start: int) -> float | None:
    """How much the shape and the place of a line speak for it; None if it can't be a headline."""
    line = kinds.lines[index]
    # What is asked first costs least and is most lines: menus.
    if (
        not (FEWEST_SHORT if kinds.headings.get(index) == 1 else FEWEST) <= line.words <= MOST
        or index in kinds.furniture
        or index in kinds.stamps
        or index in kinds.labelled
        or " | " in line.text
        or line.text.count("｜") > 1  # "社会｜経済｜国際"
        or (is_framed(line) and frames_tell(kinds.lines))
        or line.text.startswith(LISTED)
        or line.text.startswith((SUBTITLE, *PAUSES))
        or _leads_here(line)
        or credit_of(kinds.page, line)
        or names_photographer(line.text)
    ):
        return None
    titled = titles_the_page(kinds, index, start)
    if (not titled and (_says_when(line) or says_byline(line.text))) or (not kinds.known and DAY.fullmatch(line.text)):
        return None
    if kinds.doubles.get(index + 1):
        return None
    closed = _is_closed(line) and not _opens_above_stamp(kinds, index)
    if not titled and (closed or _named(kinds, index)):
        return None
    score = 3.0 - 0.1 * (start - index) + 6.0 * titled + (line.words >= 6)
    beside = {index - 1, index + 1}
    score += 1.5 * (bool(beside & kinds.stamps) and not _is_listed(kinds, index)) + 1.0 * kinds.is_name(index + 1)
    # Its lede is running text, apart from the body; where two lines could be the headline, the second is its lede.
    score += 1.0 * (index + 1 < start and index + 1 in kinds.prose)
    score += 0.5 * (index + 1 < start and line.words >= 6 and kinds.title(index + 1))
    score += FIRST * (index == 0 and line.words > FEWEST_FIRST) - SENTENCES * (line.text.count(". ") > 1)
    below = range(index + 2, min(start, index + 2 + DECK))
    score += DECKED * (line.words >= 6 and not titled and any(at in kinds.stamps or kinds.is_name(at) for at in below))
    score += HEADED * (kinds.headings.get(index) == 1)
    shows = TAKEN_AT.search(line.text) is not None or is_above_credit(kinds.page, line)
    score -= CREDITED * (not titled and shows)
    score -= NUMBERED * (line.text[0].isdigit() and kinds.is_item(index))
    # A section's name stands between the stamp and the lede; a headline there has more words.
    return score - 4.0 * (index - 1 in kinds.stamps and line.words < 7 and not titled)


def _is_listed(kinds: Kinds, index: int) -> bool:
    """Whether a title with its stamp below is one of a list of such: another title and its stamp stand right above or below."""
    above, own, below = (index + step in kinds.stamps for step in (-1, 1, 3))
    return own and ((above and kinds.title(index - 2)) or (below and kinds.title(index + 2)))


def exclaims(kinds: Kinds, index: int) -> bool:
    """A long headline, or one that asks, told by what stands beside it or by the window's title: "Vì sao giá vàng tăng?"."""
    line = kinds.lines[index]
    if line.words > MOST or goes_on(line.text) or index in kinds.agency or line.text.endswith(PAUSES):
        return False
    if ends_sentence(line.text) and not line.text.endswith(("?", "!", "…", "...")):
        return _opens_above_stamp(kinds, index)
    above = kinds.above_signature(index)
    if not kinds.stamps.isdisjoint(range(above + 1, index)) and kinds.title(above):
        return False
    # Where no sentence closes with a stop, a lede that stands among buttons looks the same: headlines have their stamp below.
    told = kinds.furniture if not closes_without_stop(line.text) else frozenset[int]()
    near = (index - 1, index + 1) if told is kinds.furniture else (index + 1,)
    beside = any(at in kinds.stamps or at in told or kinds.is_name(at) for at in near)
    return beside or index <= TOP or titles_the_page(kinds, index)


def _opens_above_stamp(kinds: Kinds, index: int) -> bool:
    """Whether a line opens a dump right above a stamp: a headline that ends with a stop, "Ottawa rates higher than rest of Ont."."""
    return index == 0 and 1 in kinds.stamps and FEWEST <= kinds.lines[0].words <= LONGEST_CLOSED


def _leads_here(line: Line) -> bool:
    """Whether a line is the path to the page ("Tin tức > Trong nước > Bài"), or a row of buttons: "【字号 大 小】【打印】"."""
    if STEP.search(line.text) is None:
        return False
    # One arrow leads from a section to another; a slash and a bracket may stand in a headline.
    return any(arrow in line.text for arrow in ARROWS) or any(line.text.count(step) > 1 for step in STEPS)


def _says_when(line: Line) -> bool:
    """Whether a day with its hour stands in the line, or a day among a few words: headlines name days, not hours."""
    stamp = find_stamp(line.text)
    if stamp is None:
        return False
    before = line.text[: stamp.start]
    beside = WORD.findall(before + " " + line.text[stamp.end :])
    if len(before) >= SHORTEST_POSTED and says_no_more(before):  # "Posted on January 12, 2026 by Ann Lee"
        return True
    return stamp.timed or line.words <= LONGEST_NAME or sum(word.isalpha() for word in beside) < BESIDE


def _named(kinds: Kinds, index: int) -> bool:
    """A byline; capitals alone do not make one of a longer line, or of one above who says that he signs, since papers capitalise
    headlines too."""
    line = kinds.lines[index]
    if not kinds.is_name(index):
        return False
    if says_byline(line.text):
        return True
    below = kinds.lines[index + 1 : index + 1 + SIGNED_BELOW] if line.words >= FEWEST_CAPITALISED and not kinds.pen_names else ()
    return line.words <= LONGEST_NAME and not any(says_byline(other.text) for other in below)


def _is_closed(line: Line) -> bool:
    return line.text[-1:] in STOPS or line.text.endswith(DASHED)
