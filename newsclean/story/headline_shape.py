"""How much the shape and the place of a line speak for it as the headline, before any words are compared."""

from __future__ import annotations

import re
from typing import Final

import regex

from newsclean.normalize import WORD, closes_without_stop, unspaced
from newsclean.page import Line
from newsclean.sentence import ASKS, CUT, ELLIPSES, PAUSES, STOPS, ends_sentence
from newsclean.shapes.byline import says_byline
from newsclean.shapes.byline_words import cuts
from newsclean.shapes.caption import frames_tell, is_framed, names_photographer
from newsclean.shapes.credit import credit_of, is_above_credit
from newsclean.shapes.prose import LISTED, goes_on, speaks_in_interview
from newsclean.shapes.stamp import find_stamp
from newsclean.shapes.stamp_line import says_no_more
from newsclean.story.kinds import Kinds
from newsclean.story.said_again import FEWEST, LONGEST_NAME, TOP, titles_the_page

FEWEST_SHORT: Final = 2  # words of a heading of Markdown
FEWEST_ASKING: Final = 20  # words
FEWEST_SECTIONS: Final = 4  # of a menu on one row
LONGEST_OF_MENU: Final = 6  # characters
LONGEST_PLACED: Final = 10  # words of a place and a day
MOST: Final = 40  # words
LONGEST_TRAILING: Final = 24  # syllables of one that trails off
LONGEST_STOPLESS: Final = 28  # of a headline alone on top, where paragraphs close without a stop
LONGEST_CLOSED: Final = 14  # words of one that ends with a stop
DASHED: Final[tuple[str, ...]] = (" -", " –", " —")
STEPS: Final[tuple[str, ...]] = (" > ", " » ", " › ", " / ", "【")
ARROWS: Final = (*STEPS[:3], " -> ")
# How a Chinese subtitle opens, right below its headline: "——记乡邮员李明".
SUBTITLE: Final = "——"
STEP: Final = re.compile("[" + "".join(STEPS).replace(" ", "") + "]")
# A line begins with so many points and loses some for each line between it and the body; it gains what follows.
POINTS: Final = 3.0
FARTHER: Final = 0.1
TITLED: Final = 6.0
STAMPED: Final = 1.5
NAMED: Final = 1.0
ABOVE_LEDE: Final = 1.0
ABOVE_TITLE: Final = 0.5
# Names of sections have fewer words, hardly ever more than these; what one between the stamp and the lede loses.
LONG: Final = 6
SECTION: Final = 4.0
# An extractor's dump opens with its headline; sentences are none.
FIRST: Final = 1.5
FEWEST_FIRST: Final = 6
SENTENCES: Final = 2.0
# A deck may stand between the headline and its stamp or byline.
DECKED: Final = 1.0
DECK: Final = 3
SIGNED_BELOW: Final = 6  # lines
LONGEST_SHOUTED: Final = 4  # words of a name in capitals
FEWEST_CAPITALISED: Final = 4  # words of a headline that is shaped like a name
INITIALS: Final = re.compile(r"\b[A-Z]\.(?:[A-Z]\.){1,3}$")
# The last step of a numbered path: "4. Ninth bridge opens".
NUMBERED: Final = 5.0
# A step of a path to the page, and how far above it the one before may stand: "1. Home", "2. Sport", "4. Ninth bridge opens".
_STEP_NUMBER: Final = re.compile(r"(\d{1,2})[.)] ")
STEPS_ABOVE: Final = 2
# Who took a picture, for whom and of what: "Ann Lee/ Ferries/ City of Nordbrook"; a blank tells it from "Schüler/innen und Lehrer/innen".
_CREDITED: Final = re.compile(r"[^\W\d]\s?/\s[^\W\d].*[^\W\d]\s?/\s[^\W\d]")
# How a sentence that is quoted ends: "It's a hoax."
QUOTED_STOPS: Final[tuple[str, ...]] = ('."', ".”", ".»")
# A heading of the first level in Markdown.
HEADED: Final = 6.0
# A line right above a credit says what the picture shows; a headline stands there where the picture has no caption.
CREDITED: Final = 1.5
# So does a line that ends with where it was taken, as Japanese captions do: "橋を渡る人たち=北橋市東区".
TAKEN_AT: Final = re.compile("[=＝][^=＝。]{1,20}[都道府県市区町村]で?$")
# A title that stands twice at once above who signs heads the story, not a picture.
DOUBLED: Final = 3.0
# A row of sections, each of which has one capital: "Điểm nóng Chính sách Doanh nhân Thị trường". A headline names somebody.
SECTIONS: Final = regex.compile(r"(?:\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,2}(?:\s|$)){4,}")
# What a paragraph goes on with behind a link at which an extractor broke it: ", USA TODAY" stands behind a name.
BREAKS: Final[tuple[str, ...]] = (", ", "; ")
FEWEST_BROKEN: Final = 8  # words
SHORTEST_ANNOUNCING: Final = 12  # words; a kicker has fewer
# A day in a language whose months nobody knows: "12 มกราคม 2569".
DAY: Final = re.compile(r"\D{0,20}\b\d{1,2}\b\D{1,20}\b[12]\d{3}\b\D{0,20}")
# A line that has fewer words beside its day only says when: "Publisert 12. januar 2026 kl. 08.30".
BESIDE: Final = 3
SHORTEST_POSTED: Final = 6  # characters of what says before a day that the story appeared then


def headline_score(kinds: Kinds, index: int, start: int) -> float | None:
    """How much the shape and the place of a line speak for it; None if it can't be a headline."""
    line = kinds.lines[index]
    if _is_no_headline(kinds, line) or _is_broken_off(kinds, index):
        return None
    titled = titles_the_page(kinds, index, start)
    if (not titled and (says_day(line) or says_byline(line.text))) or (not kinds.known and DAY.fullmatch(line.text)):
        return None
    if kinds.doubles.get(index + 1):
        return None
    closed = is_closed(line) and not _opens_above_stamp(kinds, index)
    if not titled and (closed or _is_byline(kinds, index)):
        return None
    is_long = line.words >= LONG
    score = POINTS - FARTHER * (start - index) + TITLED * titled + is_long
    beside = {index - 1, index + 1}
    score += STAMPED * (bool(beside & kinds.stamps) and not _is_listed(kinds, index)) + NAMED * kinds.is_name(index + 1)
    # Its lede is running text, apart from the body; where two lines could be the headline, the second is its lede.
    score += ABOVE_LEDE * (index + 1 < start and index + 1 in kinds.prose)
    score += ABOVE_TITLE * (index + 1 < start and is_long and kinds.title(index + 1))
    score += FIRST * (index == 0 and line.words > FEWEST_FIRST) - SENTENCES * (line.text.count(". ") > 1)
    below = range(index + 2, min(start, index + 2 + DECK))
    score += DECKED * (is_long and not titled and any(at in kinds.stamps or kinds.is_name(at) for at in below))
    score += HEADED * (kinds.headings.get(index) == 1)
    # "An Ottawa resident shovels snow in this undated file photo" has words of captions.
    shows = TAKEN_AT.search(line.text) is not None or is_above_credit(kinds.page, line) or index in kinds.page.found("caption")
    score -= CREDITED * (not titled and shows)
    score -= NUMBERED * (line.text[0].isdigit() and kinds.is_item(index))
    # A section's name stands between the stamp and the lede; a headline there has more words.
    return score - SECTION * (index - 1 in kinds.stamps and line.words <= LONG and not titled)


def _is_no_headline(kinds: Kinds, line: Line) -> bool:
    """Whether a line is too short or too long, or is shaped like something else: a prompt, a row of sections, an item, a path, a credit."""
    index = line.index
    # What is asked first costs least and is most lines: menus.
    return (
        not (FEWEST_SHORT if kinds.headings.get(index) == 1 else FEWEST) <= line.words <= MOST
        or index in kinds.furniture
        or index in kinds.stamps
        or index in kinds.labelled
        or " | " in line.text
        or line.text[0] == "|"
        or any(line.text.count(stroke) > 1 for stroke in "|｜")  # "社会｜経済｜国際"
        or is_menu(line.text)
        or (kinds.syllables and SECTIONS.fullmatch(line.text) is not None)
        or _is_event(kinds, index)
        or (is_framed(line) and frames_tell(kinds.lines))
        or line.text.startswith(LISTED)
        or line.text.startswith((SUBTITLE, *PAUSES))
        or leads_here(line)
        or _ends_path(kinds, index)
        or _CREDITED.search(line.text) is not None
        or credit_of(kinds.page, line) is not None
        or names_photographer(line.text)
        or speaks_in_interview(line)
        or (index > 0 and _announces_below(kinds.lines[index - 1]))
    )


def _ends_path(kinds: Kinds, index: int) -> bool:
    """Whether a line is a step of a numbered path to the page, the step before it right above: "3. Athletics", "4. Ninth bridge opens"."""
    if not kinds.lines[index].text[0].isdigit() or (number := _STEP_NUMBER.match(kinds.lines[index].text)) is None:
        return False
    above = (_STEP_NUMBER.match(line.text) for line in kinds.lines[max(0, index - STEPS_ABOVE) : index])
    return any(step is not None and 1 <= int(number[1]) - int(step[1]) <= STEPS_ABOVE for step in above)


def is_menu(text: str) -> bool:
    """Whether a row is one of sections in a script that needs no blanks: "会议通知 学术活动 科普活动 表彰奖励", "首页｜机构｜法规｜公告"."""
    sections = text.replace("｜", " ").split()
    return len(sections) >= FEWEST_SECTIONS and all(len(name) <= LONGEST_OF_MENU and unspaced(name[-1]) for name in sections)


def _announces_below(line: Line) -> bool:
    """Whether a line is long and ends with a colon, below which no headline stands but what it announces: "The family regrets to tell:"."""
    return line.text.endswith(":") and line.words >= SHORTEST_ANNOUNCING


def _is_broken_off(kinds: Kinds, index: int) -> bool:
    """Whether a line is a piece of a paragraph that an extractor broke at its links: one of the next two goes on with a comma."""
    return any(line.text.startswith(BREAKS) and line.words >= FEWEST_BROKEN for line in kinds.lines[index + 1 : index + 3])


def _is_listed(kinds: Kinds, index: int) -> bool:
    """Whether a title with its stamp below is one of a list of such: another title and its stamp stand right above or below."""
    above, own, below = (index + step in kinds.stamps for step in (-1, 1, 3))
    return own and ((above and kinds.title(index - 2)) or (below and kinds.title(index + 2)))


def _is_event(kinds: Kinds, index: int) -> bool:
    """Whether a title is one of several with a stamp above each, and is said again below its stamp: an event of a live blog, whose entry
    follows."""
    stamps = kinds.stamps
    if index - 1 not in stamps or stamps.isdisjoint((index - 3, index + 1)):
        return False
    return any(at - 1 in stamps for at in range(index + 2, len(kinds.keys)) if kinds.keys[at] == kinds.keys[index])


def _opens_above_stamp(kinds: Kinds, index: int) -> bool:
    """Whether a line opens a dump right above a stamp, or ends with initials on top, there or above who signs: a headline that ends with a
    stop, "Ottawa rates higher than rest of Ont.", "Governors meet in Washington D.C."; a Chinese site may cut one short."""
    line, below = kinds.lines[index], kinds.page.below(index)
    if line.text.endswith(CUT) and unspaced(line.text[-4:-3] or " "):  # "大桥即将通车，免费..."
        return index + 1 in kinds.stamps
    if not FEWEST <= line.words <= LONGEST_CLOSED:
        return False
    if INITIALS.search(line.text) is not None:
        return index == 0 or index + 1 in kinds.stamps or (below is not None and says_byline(below.text))
    return index == 0 and index + 1 in kinds.stamps


def leads_here(line: Line) -> bool:
    """Whether a line is the path to the page ("Tin tức > Trong nước > Bài"), or a row of buttons: "【字号 大 小】【打印】"."""
    if STEP.search(line.text) is None:
        return False
    # One arrow leads from a section to another; a slash and a bracket may stand in a headline.
    return any(arrow in line.text for arrow in ARROWS) or any(line.text.count(step) > 1 for step in STEPS)


def says_day(line: Line) -> bool:
    """Whether a day with its hour stands in the line, or a day among a few words: headlines name days, not hours."""
    stamp = find_stamp(line.text)
    if stamp is None:
        return False
    before = line.text[: stamp.start]
    beside = WORD.findall(before + " " + line.text[stamp.end :])
    if len(before) >= SHORTEST_POSTED and says_no_more(before):  # "Posted on January 12, 2026 by Ann Lee"
        return True
    return stamp.timed or line.words <= LONGEST_NAME or sum(word.isalpha() for word in beside) < BESIDE


def _is_byline(kinds: Kinds, index: int) -> bool:
    """Whether a line is a byline: capitals alone do not make one of a longer line, or of one above who says that he signs, since papers
    capitalise headlines too."""
    line = kinds.lines[index]
    if not kinds.is_name(index):
        return False
    if says_byline(line.text):
        return True
    below = kinds.lines[index + 1 : index + 1 + SIGNED_BELOW] if line.words >= FEWEST_CAPITALISED and not kinds.pen_names else ()
    # "Gia Minh, biên tập viên RFA", "ThS. Lê Hoàng Na (Trường Đại học Cầu đường)"
    posted = kinds.pen_names and cuts().search(line.text) is not None
    # All in capitals, five syllables are rather a title: "NGƯỜI GIỮ TIẾNG ĐÀN ĐÁ".
    longest = LONGEST_SHOUTED if kinds.pen_names and line.text.isupper() else LONGEST_NAME
    return (line.words <= longest or posted) and not any(says_byline(other.text) for other in below)


def is_closed(line: Line) -> bool:
    """Whether a line ends with a stop, quoted or not, or a dash that something follows."""
    return line.text[-1:] in STOPS or line.text.endswith((*DASHED, *QUOTED_STOPS))


def exclaims(kinds: Kinds, index: int) -> bool:
    """Whether a line is a long headline, or one that asks, by what stands beside it or by the window's title: "Vì sao giá vàng tăng?"."""
    line = kinds.lines[index]
    if line.words > MOST or goes_on(line.text) or index in kinds.agency or line.text.endswith(PAUSES):
        return False
    if line.words >= FEWEST_ASKING and line.text[-1] == ")" and "? " in line.text:
        return False  # a reader asks: "Tôi có được trả lương không? - Thanh Tuyền (Bình Phước)"
    if line.words >= LONGEST_TRAILING and line.text.endswith(ELLIPSES) and kinds.syllables:
        return titles_the_page(kinds, index)  # a lede may trail off; headlines have fewer words
    if ends_sentence(line.text) and not line.text.endswith((*ASKS, *ELLIPSES)):
        return _opens_above_stamp(kinds, index)
    above = kinds.above_signature(index)
    if not kinds.stamps.isdisjoint(range(above + 1, index)) and kinds.title(above):
        return False
    # Where no sentence closes with a stop, a lede that stands among buttons looks the same: headlines have their stamp below.
    stopless = closes_without_stop(line.text)
    told = frozenset[int]() if stopless else kinds.furniture
    near = (index + 1,) if stopless else (index - 1, index + 1)
    beside = any(at in kinds.stamps or at in told or kinds.is_name(at) for at in near)
    below = kinds.page.below(index)
    dated = below is not None and below.words <= LONGEST_PLACED and says_day(below)  # "Phú Yên, ngày 20 tháng 7 năm 2026"
    on_top = index <= TOP and not (stopless and line.words > LONGEST_STOPLESS)
    return beside or dated or on_top or titles_the_page(kinds, index)
