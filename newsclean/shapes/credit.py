"""Credits: who made a picture, as a caption's end says it."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex

from newsclean.normalize import unspaced
from newsclean.page import Line, Page
from newsclean.shapes.archives import BRACKETED, FROM, SIGNED, archives
from newsclean.shapes.authors import dense_outlets
from newsclean.shapes.credit_labels import LONGEST_CREDIT, credit_label, label_starts
from newsclean.shapes.unlabelled import LONGEST_WIRE, find_unlabelled
from newsclean.words import either, folded

MOST_WORDS: Final = 5  # of who is credited
BRACKETS: Final[tuple[str, ...]] = ("()", "[]")
FEWEST_SHOWN: Final = 2  # words of a caption before a credit that no sign parts from it
TWICE_REACH: Final = 6  # lines: buttons stand between
LONGEST_OWNER: Final = 30  # characters
LONGEST_OWNER_DENSE: Final = 14  # in a script without spaces
LONGEST_NAMED: Final = 8  # of one that is no paper there
# What stands before a credit that has an element of its own.
BEFORE: Final = " -–—|/©ⓒ"
# What stands between a caption and its credit.
BETWEEN: Final = " -–—_|/,;([（【、，＝"
FOR: Final[tuple[str, ...]] = ("for", "via", "of", "the", "and", "/", "|", "-")
# What stands between a bracket and a credit's label: "(Express", "(Special".
_OPENED: Final = regex.compile(r"\([^()]*$")
# "圖／張志明", as a credit that has an element of its own begins.
LONGEST_HAN: Final = 24  # characters
STROKES: Final[tuple[str, ...]] = ("／", "/", "｜", "|", "丨")
_HAN_LABEL: Final = regex.compile(r"^(?:[圖图][源片]?|[攝摄]影?|撮影)\s?(?P<sign>[／/:：｜|丨])\s?(?=\S)")
# "Фото: example.ru"
_SITE: Final = regex.compile(r"[a-z\d][a-z\d-]{1,40}(?:\.[a-z\d-]{2,20}){1,2}")
# Papers and people that a stroke parts: "AFP/TTXVN".
_STROKE: Final = regex.compile(r"[^\W\d][^\s/]*\s?/|/\s?[^\W\d]")


@lru_cache
def _credit() -> regex.Pattern[str]:
    label = either("credit-labels")
    return regex.compile(
        rf"""
        (?:^|(?<=[\s.!?…"”»)(/|｜。！？」\[_–—-])|(?<=\p{{Ll}})(?=\p{{Lu}}))
        (?P<open>[(\[]\s*)?+
        (?i:{label})
        (?:
            (?:\s?(?:[:：៖፦՝=＝]|…|\.{{3}})|(?<=[\u1000-\u109f])\s[-–−]\s(?=[^()]*\)\s*$))\s?(?P<who>\S.{{0,{LONGEST_CREDIT}}})              # Ảnh: Kim Thành, (ဓာတ်ပုံ - မင်းထက်)
          | \s(?:©\s?)?(?P<who>(?:\p{{Lu}}{{2,}}\d{{1,2}}(?!\d)|\p{{Lu}}[\p{{L}}\p{{M}}.&-]*+)(?:(?:\s/\s|,?\s|\s(?:on|via|for)\s|/)\p{{Lu}}[\p{{L}}\p{{M}}.&-]*+){{0,5}})   # Ảnh TỰ TRUNG, Фото ©AFP
          | (?<=\.)\s(?P<who>(?(open)\p{{Ll}}[^():]{{1,30}}(?=\))|(?!)))                # (fot. archiwum)
          | (?<=(?i:\ by))\s(?P<who>(?:the\ )?author)                                       # Photo by the author
          | (?<=(?i:courtesy\ of))\s(?P<who>\p{{L}}.{{0,40}})                              # Photo courtesy of danmau.com
          | \s?[/|]\s?(?P<who>\p{{Lu}}[\p{{L}}\p{{M}}.&'’-]*+(?:\s\p{{Lu}}[\p{{L}}\p{{M}}.&'’-]*+){{0,4}})  # PHOTO/ANN LEE
          | \s(?!(?:{either("taken-words")})\b)(?P<who>(?:{either("credit-words")})\b.{{0,30}})  # Ảnh chụp màn hình, but "Ảnh chụp tại Huế"
        )
        \s*[)\]]?\s*\.?\s*$
        """,
        regex.X,
    )


def credited(page: Page, start: int) -> list[Line]:
    """The open lines from index ``start`` on that may end with a credit: those in which the word lists found a label."""
    if page.credited is None:
        return page.span(start, len(page.lines))
    found = sorted(index for index in page.credited if index >= start)
    return [page.lines[index] for index in found if page.verdicts[index] is None]


def credit_of(page: Page, line: Line) -> str | None:
    """The credit that ``line`` ends with, or None."""
    return parted(page, line)[1]


def parted(page: Page, line: Line) -> tuple[str, str | None]:
    """What `split_credit` makes of ``line``; only lines in which the word lists found a credit's label are looked at."""
    if more := page.doubles.get(line.index):
        return page.lines[line.index - 1].text, bare_credit(more.strip(BETWEEN + ".:©)]】")) or None
    told = line.markup is not None and line.markup.role == "caption"
    if page.credited is not None and line.index not in page.credited and not told:
        return line.text, None
    if line.index not in page.credits:
        page.credits[line.index] = split_credit(line.text)
    return page.credits[line.index]


def is_above_credit(page: Page, line: Line) -> bool:
    """Whether the line below ``line`` is a credit and nothing else: "Cầu mới lúc bình minh", "Ảnh: Kim Thành"."""
    below = page.below(line.index)
    text, credit = (line.text, None) if below is None else parted(page, below)
    return credit is not None and not text


def says_caption_again(page: Page, line: Line) -> bool:
    """Whether a line says what a caption a few lines above it says before its credit, as pages that enlarge a picture show it twice."""
    near = page.lines[max(0, line.index - TWICE_REACH) : line.index]
    return any(len(above.key) > len(line.key) and above.key.startswith(line.key) and credit_of(page, above) for above in near)


def split_credit(text: str) -> tuple[str, str | None]:
    """A caption's text without its credit, and the credit without its label ("Ảnh: Kim Thành" gives "Kim Thành").

    The credit is None if the text ends with none. The text that is left may be empty.
    """
    if not text:
        return text, None
    if len(text) <= LONGEST_HAN and (said := _HAN_LABEL.match(text)) and said["sign"] in STROKES and "。" not in text:
        return "", text[said.end() :]
    found = next(
        (
            match
            for start in label_starts(text)
            if (match := _credit().match(text, start)) and not _is_archive(text, match) and _credits(text, match)
        ),
        None,
    )
    labelled = found is not None
    found = found or find_unlabelled(text)
    if found is None:
        return text, None
    who = found["who"].strip(" .,;:")
    if not labelled:  # "Credit Ann Lee / AP"
        who = bare_credit(who)
    at = found.start()
    # "(Express photo by Ann Lee)": whose photo it is belongs to the credit.
    if text.endswith(")") and (opened := _OPENED.search(text, max(0, at - LONGEST_OWNER), at)):
        at, who = opened.start(), who.removesuffix(")")
    if found.groupdict().get("open") or who.count(")") > who.count("("):
        who = who.removesuffix(")").removesuffix("]").strip(" .")
        if who.count(")") > who.count("("):  # "(사진=해변구 제공) 2026.01.12. photo@example.com"
            who = who[: who.index(")")]
    return text[:at].rstrip(BETWEEN), who or None


def bare_credit(credit: str) -> str:
    """A credit without its label and the one pair of brackets around it: "(Photo: Ann Lee)" gives "Ann Lee"."""
    credit = credit.lstrip(BEFORE) or credit
    credit = _HAN_LABEL.sub("", credit)
    inside = credit[1:-1].strip()
    if inside and credit[0] + credit[-1] in BRACKETS and not any(c in "()[]" for c in inside):
        credit = inside
    label = credit_label().match(credit)
    rest = credit[label.end() :].lstrip() if label else ""
    if rest.startswith((":", "：", "／", "=", "＝")):
        return rest[1:].lstrip() or credit
    # "Credit Ann Lee for The Example Times"; one word may be the other half of an archive's name, "Image Source".
    return (
        rest if " " in rest and rest[0].isupper() and all(word[0].isupper() or word in FOR for word in rest.split()) else credit
    )


def _tells_dense(who: str) -> bool:
    """Whether what stands behind a label says what is seen, in a script without spaces: it closes, or is longer than a name and no paper's."""
    if not unspaced(who[:1] or " "):
        return False
    return (
        who.endswith("。") or len(who) > LONGEST_OWNER_DENSE or (len(who) > LONGEST_NAMED and not who.endswith(dense_outlets()))
    )


def is_credit(text: str) -> bool:
    """Whether a text is a credit with its label and nothing else: "Foto: Ann Lee / AP"."""
    before, credit = split_credit(text) if len(text) <= LONGEST_WIRE else (text, None)
    return credit is not None and not before


def _is_archive(text: str, found: regex.Match[str]) -> bool:
    """Whether a label is a part of an archive's name: "Getty Images / File"."""
    return " ".join(text[: found.start("who")].rstrip(" /|:").casefold().split()[-2:]) in archives()


def _credits(text: str, found: regex.Match[str]) -> bool:
    """A label that opens the text credits only with a colon, or "by", and a name: "Ảnh cắt từ clip", "Clip: Xe lật" are captions."""
    who = found["who"].strip(" .")
    if before := text[: found.start()].strip():
        # "(AP Photo/Ann Lee)" names the agency, too.
        if before.rsplit(maxsplit=1)[-1].isupper() and "/" in found[0][: found.start("who") - found.start()]:
            return False
        # "UniCredit: Nach der Krise", glued as a label may be, opens words that are no name.
        if text[found.start() - 1].islower() and who.count(" ") and any(word[0].islower() for word in who.split()[:2]):
            return False
        # "Chùm ảnh: Chợ trâu Cán Cấu", "Phóng sự ảnh: Chợ trâu Cán Cấu" announce what they show.
        announces = before.count(" ") < FEWEST_SHOWN and found[0][0].islower()
        # "In pictures: the ninth bridge over the river" credits nobody.
        return not (before[-1].isalpha() and (announces or (who[:1].islower() and who.count(" ") >= MOST_WORDS)))
    if "courtesy of " in found[0].casefold():
        return who.count(" ") < MOST_WORDS
    label = found[0][: found.start("who") - found.start()].rstrip()
    said = (
        label.endswith(".")
        or (label.endswith("/") and " " in who and who.istitle())  # Ljósmynd/Anna Dæmi
        or any(sign in found[0] for sign in (":", "：", "=", "＝", "...", "…"))
        or " by " in found[0].casefold()
    )
    if text.endswith(")") and (signed := BRACKETED.search(who)) and SIGNED.fullmatch(signed["who"]):
        return False  # "Foto: Jembatan baru (Andi Wijaya/contohcom)"
    # "Clip: Hiện trường vụ lật xe"
    told = sum(word[0].islower() for word in who.split()) > 1 or _tells_dense(who)
    shown = told and label.strip(" ([:：").casefold() in folded("film-labels")
    stroke = "/" in who and _STROKE.search(who) is not None  # one between figures parts a day: "Video: Cầu mới sáng 12/1"
    return (
        said
        and not (shown and not stroke)
        and (who.partition(" for ")[0].count(" ") < MOST_WORDS or stroke or "|" in who)
        and (
            not who[:1].islower()
            or _SITE.fullmatch(who) is not None
            or any(part.casefold().removesuffix(".com") in archives() for part in FROM.split(who.rstrip(")")))
        )
    )
