"""Credits: who made a picture, as a caption's end says it."""

from __future__ import annotations

import re
from functools import lru_cache

import regex

from newsclean.page import Line, Page
from newsclean.words import either

# A credit names people, papers or archives: a longer one is a sentence.
LONGEST_CREDIT = 70
MOST_WORDS = 5
BRACKETS = ("()", "[]")
# What stands between a caption and its credit.
BETWEEN = " -–—|/,;([（【"


@lru_cache
def _credit() -> regex.Pattern[str]:
    label = either("credit-labels")
    return regex.compile(
        rf"""
        (?:^|(?<=[\s.!?…"”»)(\[-]))
        (?P<open>[(\[]\s*)?+
        \b(?i:{label})
        (?:
            \s?[:：=＝]\s?(?P<who>\S.{{0,{LONGEST_CREDIT}}})              # Ảnh: Kim Thành
          | \s(?P<who>\p{{Lu}}[\p{{L}}\p{{M}}.&-]*+(?:(?:\s/\s|\s(?:on|via|for)\s|[\s/])\p{{Lu}}[\p{{L}}\p{{M}}.&-]*+){{0,5}})   # Ảnh TỰ TRUNG
          | \s(?P<who>(?:chụp|cắt|minh họa|minh hoạ|tư liệu|internet|ctv|nvcc|cacc|vgp|ttxvn)\b.{{0,30}})  # Ảnh chụp màn hình
        )
        \s*[)\]]?\s*\.?\s*$
        """,
        regex.X,
    )


@lru_cache
def _caseless() -> regex.Pattern[str]:
    """A Chinese or Japanese credit, which ends with its word: "本报记者 李明 摄", "田中太郎撮影"; who it names may follow a title."""
    titles, name = either("byline-labels"), r"\p{Han}{2,4}"
    return regex.compile(
        rf"(?:^|(?<=[。！？」\s（(【、；]))[（(【]?(?:[\p{{Han}}]{{0,4}}{titles}[ ]?)?"
        rf"(?P<who>{name}(?:[、 ]{name}){{0,3}})\s?[／/╱]?\s?{either('credit-tails')}[）)】]?[。.]?$"
    )


# Wire style: "(AP Photo/John Doe)", "(Reuters)", "/Getty Images" need no label.
_WIRE = regex.compile(
    r"\((?P<who>[^()]{0,40}\b(?:AP|AFP|Reuters|Getty|EPA|PA)\b[^()]{0,40}\b(?:Photo|Images)\b[^()]{0,40}|AP|AFP|Reuters|EPA|PA)\)\.?\s*$"
)

# "De brug bij avond. © Anna Lie / ANP"; a year makes it a copyright notice.
_SIGN = regex.compile(r"(?<=\S)\s*[(\[]?©\s?(?P<who>\p{L}[^©\d:]{1,69})$")


@lru_cache
def _agency() -> regex.Pattern[str]:
    """An agency with who took the picture, or alone in brackets, at the end: "Max Muster/dpa", "(Ann Lee via Getty Images)"."""
    name, agency = r"[\p{Lu}][\p{L}\p{M}.'’&-]*+", either("picture-agencies")
    return regex.compile(
        rf"(?:^|(?<=[\s.…(\[|–—-]))(?P<who>(?:{name}[ /]\s?){{0,5}}{name}\s?(?:/|\bvia\b|\|)\s?"
        rf"(?:{name}\s?(?:/|\bvia\b)\s?)?(?i:{agency})|(?<=[(\[])(?i:{agency})\s?[/|]\s?(?:{name}[ ]?){{1,4}})\s*[)\]]?\.?$"
    )


def credited(page: Page, start: int) -> list[Line]:
    """The open lines from index ``start`` on that may end with a credit: those in which the word lists found a label."""
    lines, found = page.span(start, len(page.lines)), page.credited
    return lines if found is None else [line for line in lines if line.index in found]


def credit_of(page: Page, line: Line) -> str | None:
    """The credit that ``line`` ends with, or None."""
    return parted(page, line)[1]


def parted(page: Page, line: Line) -> tuple[str, str | None]:
    """What `split_credit` makes of ``line``; only lines in which the word lists found a credit's label are looked at."""
    if more := page.doubles.get(line.index):
        return page.lines[line.index - 1].text, bare_credit(more.strip(BETWEEN + ".:©)]】")) or None
    if page.credited is not None and line.index not in page.credited:
        return line.text, None
    if line.index not in page.credits:
        page.credits[line.index] = split_credit(line.text)
    return page.credits[line.index]


def split_credit(text: str) -> tuple[str, str | None]:
    """A caption's text without its credit, and the credit without its label ("Ảnh: Kim Thành" gives "Kim Thành").

    The credit is None if the text ends with none. The text that is left may be empty.
    """
    if not text:
        return text, None
    found = next(
        (match for start in _label_starts(text) if (match := _credit().match(text, start)) and _credits(text, match)), None
    )
    if found is None:
        found = _WIRE.search(text) or _SIGN.search(text) or _agency_at_end(text)
    if found is None:
        found = _caseless().search(text, max(0, len(text) - LONGEST_CREDIT))
    if found is None:
        return text, None
    who = found["who"].strip(" .,;:")
    if found.groupdict().get("open") or who.count(")") > who.count("("):
        who = who.removesuffix(")").removesuffix("]").strip(" .")
    before = text[: found.start()].rstrip(BETWEEN)
    return before, who or None


def _agency_at_end(text: str) -> regex.Match[str] | None:
    return _agency().search(text, max(0, len(text) - LONGEST_CREDIT))


def bare_credit(credit: str) -> str:
    """A credit without its label and the one pair of brackets around it: "(Photo: Ann Lee)" gives "Ann Lee"."""
    inside = credit[1:-1].strip()
    if inside and credit[0] + credit[-1] in BRACKETS and not any(c in "()[]" for c in inside):
        credit = inside
    label = _label().match(credit)
    rest = credit[label.end() :].lstrip() if label else ""
    return rest[1:].lstrip() or credit if rest.startswith((":", "：")) else credit


def _credits(text: str, found: regex.Match[str]) -> bool:
    """A label that opens the text credits only with a colon, or "by", and a name: "Ảnh cắt từ clip", "Clip: Xe lật" are captions."""
    who = found["who"].strip(" .")
    if before := text[: found.start()].strip():
        # "In pictures: the ninth bridge over the river" credits nobody.
        return not (before[-1].isalpha() and who[:1].islower() and who.count(" ") >= MOST_WORDS)
    said = ":" in found[0] or " by " in found[0].casefold()
    return said and (who.count(" ") < MOST_WORDS or "/" in who) and who[:1].isupper()


@lru_cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=[\s.!?…\"”»)(\[-]))(?:[(\[]\s*)?\b(?i:{either('credit-labels')})(?=[\s:：=＝])")


def _label_starts(text: str) -> list[int]:
    """Where a credit may begin: the labels in the last stretch of ``text``, first one first."""
    return [found.start() for found in _label().finditer(text, max(0, len(text) - LONGEST_CREDIT - 40))]
