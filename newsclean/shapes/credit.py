"""Credits: who made a picture, as a caption's end says it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import regex

from newsclean.lexicon.credit_marks import WIRES
from newsclean.page import Line, Page
from newsclean.shapes.authors import ends_with_outlet
from newsclean.words import any_of, either, folded

# A credit names people, papers or archives: a longer one is a sentence.
LONGEST_CREDIT: Final = 70  # characters
LONGEST_WIRE: Final = 150
MOST_WORDS: Final = 5
BRACKETS: Final[tuple[str, ...]] = ("()", "[]")
LONGEST_OWNER: Final = 30  # characters
# What stands before a credit that has an element of its own.
BEFORE: Final = " -–—|/©"
# What stands between a caption and its credit.
BETWEEN: Final = " -–—|/,;([（【、，＝"


@lru_cache
def _credit() -> regex.Pattern[str]:
    label = either("credit-labels")
    return regex.compile(
        rf"""
        (?:^|(?<=[\s.!?…"”»)(/。！？」\[-]))
        (?P<open>[(\[]\s*)?+
        \b(?i:{label})
        (?:
            \s?(?:[:：=＝]|…|\.{{3}})\s?(?P<who>\S.{{0,{LONGEST_CREDIT}}})              # Ảnh: Kim Thành
          | \s(?P<who>\p{{Lu}}[\p{{L}}\p{{M}}.&-]*+(?:(?:\s/\s|,?\s|\s(?:on|via|for)\s|/)\p{{Lu}}[\p{{L}}\p{{M}}.&-]*+){{0,5}})   # Ảnh TỰ TRUNG
          | (?<=(?i:courtesy\ of))\s(?P<who>\p{{L}}.{{0,40}})                              # Photo courtesy of danmau.com
          | \s?[/|]\s?(?P<who>\p{{Lu}}[\p{{L}}\p{{M}}.&'’-]*+(?:\s\p{{Lu}}[\p{{L}}\p{{M}}.&'’-]*+){{0,4}})  # PHOTO/ANN LEE
          | \s(?P<who>(?:chụp|cắt|minh họa|minh hoạ|tư liệu|internet|ctv|nvcc|cacc|vgp|ttxvn)\b.{{0,30}})  # Ảnh chụp màn hình
        )
        \s*[)\]]?\s*\.?\s*$
        """,
        regex.X,
    )


@lru_cache
def _caseless() -> regex.Pattern[str]:
    """A Chinese or Japanese credit, which ends with its word: "本报记者 李明 摄", "田中太郎撮影"; who it names may follow a title."""
    # A place before a name ends with what kind of place it is.
    titles = either("byline-labels")
    name = r"(?!\p{Han}{1,5}[市区町村県郡][、 ])(?:\p{Han}{2,6}|\p{Han}{1,3}\p{Hiragana}{1,3}\p{Han}?)(?<!で)"
    # What was done follows any name, what was made ("图") only one that a bracket or a title sets apart.
    tails = any_of(tail for tail in folded("credit-tails") if tail[-1] not in "图圖照片")
    # "（民眾提供）", "（圖／記者王小明翻攝）", "圖／例報資料照片", "例報记者 李明 图"
    label = r"(?:[圖图]片?|照片|画像)\s?[／/:：]\s?"
    owner = r"(?P<who>[^（()）【】。，\s／/:：][^（()）【】。，]{1,22}?)\s?"
    return regex.compile(
        rf"[（(](?:{label})?(?:記者|记者)?{owner}(?:提供|供圖|供图|翻攝|資料照片?|资料图片?|[攝摄](?:影)?)[）)][。.]?$"
        rf"|[（(]{label}{owner}[）)][。.]?$|(?<=[。！？」\s])(?:[圖图]\s?[／/]\s?{owner}|{owner}供[圖图])$"
        rf"|(?<=[。！？」\s])\p{{Han}}{{0,6}}(?:记者|記者)\s?{owner}\s[图圖]$"
        rf"|(?:^|(?<=[。！？」\s（(【、；＝=]))[（(【]?(?:[\p{{Han}}]{{0,4}}{titles}[ ]?)?"
        rf"(?P<who>{name}(?:[、 ]{name}){{0,3}})\s?[／/╱]?\s?{tails}[）)】]?[。.]?$"
    )


# What stands between a bracket and a credit's label: "(Express", "(Special".
_OPENED: Final = regex.compile(r"\([^()]*$")
_HAN: Final = regex.compile(r"\p{Han}")
_HANGUL: Final = re.compile("[가-힣]")
# Wire style: "(AP Photo/John Doe)", "(Reuters)", "/Getty Images" need no label.
_WIRE: Final = regex.compile(
    r"\((?P<who>[^()]{0,40}\b(?:AP|AFP|Reuters|Getty|EPA|PA)\b[^()]{0,40}\b(?:Photo|Images)\b[^()]{0,40}|AP|AFP|Reuters|EPA|PA)\)\.?\s*$"
)

# "주민들이 다리를 건너고 있다. 강원도 제공", "... 있다. 사진 강원도"; "[강원도 제공. 재판매 및 DB 금지]"
_GIVEN: Final = regex.compile(
    r"(?<=[.!?)\]”\"]\s|/)(?:(?P<who>\p{Hangul}[\p{Hangul}\p{L}\d·, ]{1,30})\s제공"
    r"|사진\s(?P<who>\p{Hangul}[\p{Hangul}\d·]{1,20}(?:\s[\p{Hangul}\d·]{1,12}){0,2}))\.?$"
    r"|\[촬영\s(?P<who>\p{Hangul}{2,4}(?:[·,\s]\s?\p{Hangul}{2,4}){0,2})\]$"
    r"|\[(?P<who>[^\[\]]{2,40}?)(?:\s(?:제공|자료사진|캡처)(?:\.\s재판매 및 DB 금지)?|\.\s재판매 및 DB 금지)\]$"
)
# A caption is one sentence: "주민들이 다리를 건너고 있다. 김민수 기자", "... 있다. 연합뉴스"
_REPORTED: Final = regex.compile(
    r"^[^.!?]{8,160}[.]\s\K(?P<who>\p{Hangul}{2,4}\s?(?:\p{Hangul}{2})?기자|(?:[A-Z]{2,5}[ /=]|\p{Hangul}{2,4}[ /=])?(?:연합뉴스|뉴스1|뉴시스))$"
)
# "Pickers at a tea estate, January 10, 2024. REUTERS/Ann Lee"
_AGENCY_FIRST: Final = regex.compile(
    rf"(?:^|(?<=[.…!?)\"”]\s|[–—-]\s))(?P<who>(?:{'|'.join((*map(str.upper, WIRES), 'Reuters', 'Xinhua'))})\s?/\s?"
    r"\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s/]\p{Lu}[\p{L}\p{M}.'’-]*){0,5})(?:/\p{Ll}{2,4})*\s*\.?$"
)
# "주민들이 다리를 건너고 있다. /김민수 기자"
_SLASHED: Final = regex.compile(r"(?<=[.)」\]\p{Hangul}])\s?/\s?(?P<who>\p{Hangul}{2,6}(?:\s?\p{Hangul}{2,4})?)$")

# "La policía entra en el barrio / Ana Muñoz"
_AFTER_SLASH: Final = regex.compile(
    r"(?<=[\p{L}\d.!?”\")])\s/\s(?P<who>\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,3})$"
)
# "The cobbler in his workshop. | OUEST-EXEMPLE"
_AFTER_STROKE: Final = regex.compile(
    r"(?<=[.!?»”\")]\s\|\s)(?P<who>\p{Lu}[\p{L}\p{M}.'’/&-]*(?:\s\p{Lu}[\p{L}\p{M}.'’/&-]*){0,4})$"
)
FEWEST_BEFORE: Final = 4  # spaces
# "De brug bij avond. © Anna Lie / ANP", "© dpa | Jan Muster"; a year makes it a copyright notice.
_SIGN: Final = regex.compile(r"(?<=\S)\s*[(\[]?[©ⓒ]\s?(?P<who>(?:\p{Lu}|\p{Hangul}{2}|\p{L}+\s?[|/])[^©\d:]{1,69})$")


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
    text, credit = parted(page, page.lines[line.index + 1]) if line.index + 1 < len(page.lines) else (line.text, None)
    return credit is not None and not text


def split_credit(text: str) -> tuple[str, str | None]:
    """A caption's text without its credit, and the credit without its label ("Ảnh: Kim Thành" gives "Kim Thành").

    The credit is None if the text ends with none. The text that is left may be empty.
    """
    if not text:
        return text, None
    found = next(
        (match for start in _label_starts(text) if (match := _credit().match(text, start)) and _credits(text, match)), None
    )
    found = found or _unlabelled(text)
    if found is None:
        return text, None
    who = found["who"].strip(" .,;:")
    at = found.start()
    # "(Express photo by Ann Lee)": whose photo it is belongs to the credit.
    if text.endswith(")") and (opened := _OPENED.search(text, max(0, at - LONGEST_OWNER), at)):
        at, who = opened.start(), who.removesuffix(")")
    if found.groupdict().get("open") or who.count(")") > who.count("("):
        who = who.removesuffix(")").removesuffix("]").strip(" .")
        if who.count(")") > who.count("("):  # "(사진=해변구 제공) 2026.01.12. photo@example.com"
            who = who[: who.index(")")]
    return text[:at].rstrip(BETWEEN), who or None


def _unlabelled(text: str) -> regex.Match[str] | None:
    """A credit that no label opens, by its sign: brackets, a dash, ©, a slash; most captions have none of them at their end."""
    end = max(0, len(text) - LONGEST_CREDIT)
    tail = text[end:]
    found = _archive_at_end(text)
    if found is None and "(" in tail:
        found = _WIRE.search(text, max(0, len(text) - LONGEST_WIRE))
    if found is None and ("©" in text or "ⓒ" in text):
        found = _SIGN.search(text)
    if found is None and text.endswith("»"):
        found = _FOR_PAPER.search(text, end)
    if found is None and ("/" in tail or "|" in tail or "via " in tail):
        found = (
            _agency().search(text, end)
            or _SLASHED.search(text, end)
            or _after_slash(text, end)
            or _AGENCY_FIRST.search(text, end)
            or ("|" in tail and _AFTER_STROKE.search(text, end))
            or None
        )
    if found is None and _HANGUL.search(tail):
        found = _GIVEN.search(text, end) or _REPORTED.search(text)
    return found or (_caseless().search(text, end) if _HAN.search(text, end) else None)


def _after_slash(text: str, end: int) -> regex.Match[str] | None:
    """A full name behind a slash with blanks, where several words stand before it."""
    found = _AFTER_SLASH.search(text, end)
    return found if found and text.count(" ", 0, found.start()) >= FEWEST_BEFORE else None


def bare_credit(credit: str) -> str:
    """A credit without its label and the one pair of brackets around it: "(Photo: Ann Lee)" gives "Ann Lee"."""
    credit = credit.lstrip(BEFORE) or credit
    inside = credit[1:-1].strip()
    if inside and credit[0] + credit[-1] in BRACKETS and not any(c in "()[]" for c in inside):
        credit = inside
    label = _label().match(credit)
    rest = credit[label.end() :].lstrip() if label else ""
    return rest[1:].lstrip() or credit if rest.startswith((":", "：")) else credit


def names_archive(text: str) -> bool:
    """Whether a short text ends with an agency or an archive of pictures: "Getty Images", "Ann Lee / Reuters", "STR via AFP"."""
    if len(text) > LONGEST_CREDIT or _CLOSED.search(text) or _label().search(text):
        return False
    # A word with a small letter is none of a name.
    if any(word[0].islower() and word not in _SMALL for word in text.split()):
        return False
    return _FROM.split(text.rstrip(" )"))[-1].strip(" (").casefold() in _archives()


def _archive_at_end(text: str) -> regex.Match[str] | None:
    """A credit without a label, in brackets or after a dash: "(Getty Images)", "(رويترز)", "— AFP"."""
    found = None
    if text.endswith((")", ").")):
        found = _BRACKETED.search(text)
    elif "—" in text or "–" in text:
        found = _DASHED.search(text)
    told = found and (names_archive(found["who"]) or _SIGNED.fullmatch(found["who"]) or _is_of_paper(found["who"]))
    return found if told else None


def _is_of_paper(who: str) -> bool:
    """Whether a full name and a paper stand beside each other: "Ann Lee | Example Gazette", "Ann Lee, Example Gazette"."""
    return _OF_PAPER.fullmatch(who) is not None and ends_with_outlet(who)


# "Ann Lee | Example Gazette"
_OF_PAPER: Final = regex.compile(r"\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}\s?[|,]\s?\p{Lu}[\p{L} ]{1,30}")
# "CONTOH/ANDI WIJAYA", "Ann Lee/The Example Star", "Andi Wijaya/contohcom"
_SIGNED: Final = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4}/\s?\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,4}")
# "Le pont, le 12 janvier. ANNE MARTIN POUR « L’EXEMPLE »"
_FOR_PAPER: Final = regex.compile(r"(?<=[.!?»)] )(?P<who>\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40} POUR « ?[^«»]{2,30}»)$")
# "People cross the bridge on Sunday.—Reuters"
_DASHED: Final = regex.compile(r"(?<=[\p{L}\d.!?\"”])\s?[—–]\s?(?P<who>\p{Lu}[^—–.!?()]{1,40})\.?$")
_BRACKETED: Final = regex.compile(r"\((?P<who>[^()]{2,60})\)\.?$")
# A sentence before the credit is a caption.
_CLOSED: Final = regex.compile(r"\p{Ll}{2}[.!?]\s")
_SMALL: Final = frozenset({"via", "for", "the", "and", "de", "von", "van", "der", "pool", "dpa", "imago", "iStock"})
# What stands before an agency: the photographer, "Pool via".
_FROM: Final = regex.compile(r"\s*[/|,]\s*|\s+(?:via|for|for the)\s+")


@lru_cache
def _archives() -> frozenset[str]:
    return folded("agencies") | folded("picture-agencies")


def is_credit(text: str) -> bool:
    """Whether a text is a credit with its label and nothing else: "Foto: Ann Lee / AP"."""
    before, credit = split_credit(text) if len(text) <= LONGEST_WIRE else (text, None)
    return credit is not None and not before


def is_credit_label(text: str) -> bool:
    """Whether a text is the label of a credit and nothing else: "Foto:", "(Image:"."""
    return text.strip(" ([:：").casefold() in folded("credit-labels")


def _credits(text: str, found: regex.Match[str]) -> bool:
    """A label that opens the text credits only with a colon, or "by", and a name: "Ảnh cắt từ clip", "Clip: Xe lật" are captions."""
    who = found["who"].strip(" .")
    if before := text[: found.start()].strip():
        # "(AP Photo/Ann Lee)" names the agency, too.
        if before.rsplit(maxsplit=1)[-1].isupper() and "/" in found[0][: found.start("who") - found.start()]:
            return False
        # "In pictures: the ninth bridge over the river" credits nobody.
        return not (before[-1].isalpha() and who[:1].islower() and who.count(" ") >= MOST_WORDS)
    if "courtesy of " in found[0].casefold():
        return who.count(" ") < MOST_WORDS
    label = found[0][: found.start("who") - found.start()].rstrip()
    said = label.endswith(".") or any(sign in found[0] for sign in (":", "=", "＝", "...", "…")) or " by " in found[0].casefold()
    if text.endswith(")") and (signed := _BRACKETED.search(who)) and _SIGNED.fullmatch(signed["who"]):
        return False  # "Foto: Jembatan baru (Andi Wijaya/contohcom)"
    return (
        said
        and (who.partition(" for ")[0].count(" ") < MOST_WORDS or "/" in who)
        and (not who[:1].islower() or _FROM.split(who)[0].casefold() in _archives())
    )


@lru_cache
def _label() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|(?<=[\s.!?…\"”»)(/。！？」\[-]))(?:[(\[]\s*)?\b(?i:{either('credit-labels')})(?=[\s:：=＝…/|]|\.{{3}})"
    )


@lru_cache
def _folded_label() -> re.Pattern[str]:
    """The same for casefolded texts, from the character before it on: the search goes from one of these to the next."""
    before, after = "(?:^|(?<=[", "]))"
    return re.compile(_label().pattern.replace("(?i:", "(?:").replace(before, "[", 1).replace(after, "]", 1))


def _label_starts(text: str) -> list[int]:
    """Where a credit may begin: the labels in the last stretch of ``text``, first one first."""
    start = max(0, len(text) - LONGEST_CREDIT - 40)
    tail = text[start - 1 :] if start else f" {text}"
    key = tail.casefold()
    if len(key) != len(tail):  # "Straße" is "strasse"
        key = "".join(small if len(small := letter.casefold()) == 1 else letter for letter in tail)
    return [start + found.start() for found in _folded_label().finditer(key)]
