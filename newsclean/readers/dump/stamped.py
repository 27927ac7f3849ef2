"""Rows that glue a stamp to other text, or who wrote a story to its last paragraph, are two lines."""

from __future__ import annotations

import re
from typing import Final

from newsclean.normalize import tidy
from newsclean.readers.dump.spliced import closed_up
from newsclean.readers.dump.wrapped import hyphened
from newsclean.shapes.byline import says_byline
from newsclean.shapes.byline_words import source_label
from newsclean.shapes.names import is_name, names
from newsclean.shapes.stamp import find_stamp, with_words
from newsclean.shapes.stamp_line import ago_at, counts, is_stamp, opens_with_time
from newsclean.words import folded

# Who wrote a story takes no more characters behind its last sentence, with what stands before the names.
LONGEST_SIGNED: Final = 60
_LABELLED: Final = re.compile(r"[.!?…”\"]\s?([^\W\d_][^.!?…”\":]*[^\W\d_])\s?:[^:]*\Z")
# A glued row of more words is a teaser or a paragraph: only its opening stamp may be cut off.
LONGEST_GLUED: Final = 24
# A row with a name and its day.
LONGEST_DATED: Final = 100
# A name and how long ago it signed have fewer characters.
LONGEST_AGO: Final = 80
# What parts a name from a day, or announces a source.
PARTING: Final = "|·："
# The label of a source stands behind a number, and has letters: next to all rows are told by that.
_LABEL_BEHIND: Final = re.compile(r"\d.*[^\W\d_]\s*[:：]")
# Between the cells of a table's row.
_BORDER: Final = re.compile(r"(?<!\\)\|")
# "Ann LeeJanuary 12, 2026"
_MONTH_GLUED: Final = re.compile(r"(?<=[a-z])(?=[A-Z][a-z]{2,8}\.? [0-9]{1,2}, 20[0-9][0-9])")
_GLUE: Final = " \t|,;·•-–—\u00a0"


def may_be_glued(text: str, parted: bool, above_text: bool) -> bool:
    """Whether a row may glue a stamp to something, told cheaply: most do not. ``parted`` says that the page has a sign of `PARTING`,
    ``above_text`` that no paragraph stands above."""
    return (
        ":" in text
        or (parted and any(sign in text for sign in PARTING))
        or (len(text) < LONGEST_AGO and text[-1].isalpha() and ago_at(text) > 0)
        or (above_text and _ends_with_number(text) and _dated_at(text) > 0)
    )


def text_of(raw: str) -> str:
    """The tidy text of a row, or of several that are one line."""
    return tidy(closed_up(hyphened(raw)))


def uncell(text: str) -> str:
    """The text of a table row of which one cell alone has text, as extractors write a frame: "| Cầu mới. | |" is "Cầu mới.".

    A stroke that the cell itself has is escaped: "| Bản in \\| Góp ý |".
    """
    if text.startswith("|") and text.endswith("|"):
        cells = [cell for part in _BORDER.split(text) if (cell := part.strip())]
        return cells[0].replace("\\|", "|") if len(cells) == 1 else text
    return text


def _is_cells(text: str) -> bool:
    """Whether a row has the cells of a table, as extractors write them: "| 19:00 - 27/3/2018 | 11 | Jordan |"."""
    return text[0] == "|" and text.count("|") > 2


def cut(raw: str, text: str) -> list[tuple[str, str]]:
    """A row as (raw, text) lines: one, or two where a stamp is glued to a name or a teaser, or who wrote it to the last paragraph.

    "17:51 22/11/2024(Thanh tra) - Tỉnh ..." is a stamp and a teaser, "Thái Hải - 07/03/2026 08:47" a name and a stamp. Only
    a stamp with a time of day at an end of the row is cut off, so that no sentence that cites a date is cut; or a day alone behind a name
    and a stroke or a dot.
    """
    if _is_cells(text):
        return [(raw, text)]
    if at := _signed_at(text) or _said_ago_at(text) or _named_day_at(text) or _sourced_at(text) or _dated_at(text):
        return cut_at(raw, text, at)
    few = text.count(" ") < LONGEST_GLUED
    if not (few or text[:1].isdigit() or text[-1:].isdigit()) or ":" not in text or len(text) < 16:
        return [(raw, text)]
    short = few and not text.endswith((".", "!", "?"))
    stamp = find_stamp(text if short else text[:40])
    if stamp is None or not stamp.timed:
        return [(raw, text)]
    start = with_words(text, stamp.start)
    before, after = text[:start].strip(_GLUE), text[stamp.end :].strip(_GLUE)
    if before and all(word.casefold() in folded("stamp-words") for word in before.split()):
        before = ""
    if after and all(word.casefold() in folded("stamp-words") for word in after.split()):
        after = ""
    if after and names(before) and counts().fullmatch(after):  # "Kim Thành 12/01/2026 09:30 5.210 lượt xem"
        after = ""
    opens = not before and after and (short or after.startswith("(")) and not text[stamp.end :].startswith(":")
    # "CBC News · Posted: Jan 12, 2026 1:05 PM | Updated: January 13, 2026"
    ends = not after or (names(before) and is_stamp(text[start:]))
    closes = before and ends and short and start > 0 and not _is_field(before)
    if (opens or closes) and not is_stamp(text):
        return cut_at(raw, text, stamp.end if opens else start)
    return [(raw, text)]


def cut_unmarked(raw: str, shown: str) -> list[tuple[str, str]]:
    """A row of Markdown as (raw, text) lines, given what its marks leave: two where a stamp without marks closes it."""
    if ":" in shown:
        *_, (_, stamp) = found = cut(shown, shown)
        at = raw.rfind(stamp)
        if len(found) > 1 and raw[at:].rstrip() == stamp:
            return [(raw[:at], found[0][1]), (raw[at:], stamp)]
    return [(raw, shown)]


def _signed_at(text: str) -> int:
    """Where who wrote a story stands behind its last sentence, with a label that says so: "... xong. Bài và ảnh: KIM THÀNH"; 0 if nowhere."""
    start = len(text) - LONGEST_SIGNED
    found = _LABELLED.search(text, start) if start > 0 and ":" in text else None
    # What is shorter is no paragraph: a caption's credit may stand behind it.
    if found is None or found.start() < LONGEST_SIGNED or found[1].casefold() not in folded("byline-labels"):
        return 0
    return found.start(1) if names(text[found.start(1) :]) else 0


def _said_ago_at(text: str) -> int:
    """Where a name ends before how long ago it wrote, "Ann Lee5 hours ago"; 0 if nowhere."""
    ago = ago_at(text)
    name = text[:ago].strip(_GLUE)
    return ago if " " in name and names(name) else 0


def _named_day_at(text: str) -> int:
    """Where the day stands on which somebody wrote, behind a full name: "Ann Lee | January 12, 2026"; 0 if nowhere."""
    if len(text) > LONGEST_AGO:
        return 0
    name, sign, day = text.partition(" | ")
    if not sign:
        name, sign, day = text.partition(" · ")
    signs = sign and " " in name and is_name(name) and names(name) == (name,) and name.casefold() not in folded("places")
    return len(text) - len(day) if signs and is_stamp(day) else 0


def _ends_with_number(text: str) -> bool:
    """Whether a short row ends with a number, or one letter behind it, as a day or an hour may: "12 juillet 2016", "urriaren 12a"."""
    return len(text) <= LONGEST_DATED and (text[-1].isdigit() or text[-2:-1].isdigit())


def _dated_at(text: str) -> int:
    """Where a day stands behind who says that he wrote it, or behind a full name, and nothing else: "Par Ann Lee Publié le 12 juillet 2016"."""
    if not _ends_with_number(text):
        return 0
    stamp = find_stamp(text)
    start = hump.start() if (hump := _MONTH_GLUED.search(text)) else with_words(text, stamp.start) if stamp else 0
    name = text[:start].strip(_GLUE)
    if " " not in name or is_stamp(text) or not is_stamp(text[start:]) or not names(name) or name.casefold() in folded("places"):
        return 0
    # "Minutes of the Meeting 12 January 2026" and "The Great Flood January 12, 2026" are titles.
    said = name.casefold().split()
    apart = not text[start - 1].isalnum() or text[start].isdigit() or hump is not None  # "Ann Lee12 January 2026"
    bare = apart and is_name(name) and name.istitle() and folded("stopwords").isdisjoint(said)
    return start if (bare and all(map(str.isalpha, said))) or says_byline(name) else 0


def _sourced_at(text: str) -> int:
    """Where a source stands behind when the story appeared: "发布时间：2026-01-12 来源：例日报"; 0 if nowhere."""
    may_be = len(text) <= LONGEST_AGO and opens_with_time(text) and _LABEL_BEHIND.search(text) is not None
    said = source_label().search(text) if may_be else None
    if said is None or not said.start() or said[0].rstrip()[-1] not in ":：":
        return 0
    when = text[: said.start()].rstrip(_GLUE)
    return len(when) if is_stamp(when.lstrip(_GLUE)) else 0


def _is_field(before: str) -> bool:
    """Whether what stands before a stamp says what happens then, or whose page it is: "1. Thời gian: 8h30 -", "例州市卫生局 www.example.cn"."""
    label, _, rest = before.partition(":")
    return (
        before[0].isdigit()
        or before.rpartition(" ")[2].startswith(("www.", "http://"))
        or (rest != "" and label.casefold() in folded("stamp-words"))
    )


def cut_at(raw: str, text: str, at: int) -> list[tuple[str, str]]:
    """Cut ``raw`` where its tidy text has ``at`` characters, so that both parts tidy to the two parts of the text."""
    size = len(text[:at].rstrip())
    low, high = (size, size) if raw.startswith(text) else (0, len(raw))
    while low < high:
        middle = (low + high) // 2
        if len(text_of(raw[:middle])) < size:
            low = middle + 1
        else:
            high = middle
    first, second = text_of(raw[:low]), text_of(raw[low:])
    if not first.strip(_GLUE) or not second.strip(_GLUE):
        return [(raw, text)]
    return [(raw[:low], first.strip(_GLUE)), (raw[low:], second.strip(_GLUE))]
