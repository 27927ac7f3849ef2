"""Credits that no label opens: told by brackets, a dash, ©, a slash, or the words that East Asian papers put behind a name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import regex

from newsclean.shapes.archives import BRACKETED, SIGNED, names_archive, opens_with_archive
from newsclean.shapes.authors import ends_with_outlet
from newsclean.shapes.credit_labels import LONGEST_CREDIT
from newsclean.shapes.eastern_credit import eastern_credit
from newsclean.words import any_of, either, folded, words

LONGEST_WIRE: Final = 150  # characters
_HAN: Final = regex.compile(r"\p{Han}")
_LATIN: Final = regex.compile(r"\p{Latin}")
_HANGUL: Final = re.compile("[가-힣]")
# "주민들이 다리를 건너고 있다. 강원도 제공", "... 있다. 사진 강원도"; "[강원도 제공. 재판매 및 DB 금지]"
_GIVEN: Final = regex.compile(
    r"(?<=[.!?)\]”\"|]\s|/)(?:(?P<who>\p{Hangul}[\p{Hangul}\p{L}\d·, ]{1,30})\s제공"
    r"|사진\s(?P<who>\p{Hangul}[\p{Hangul}\d·]{1,20}(?:\s[\p{Hangul}\d·]{1,12}){0,2}))\.?$"
    r"|\[촬영\s(?P<who>\p{Hangul}{2,4}(?:[·,\s]\s?\p{Hangul}{2,4}){0,2})\]$"
    r"|\[(?P<who>[^\[\]]{2,40}?)(?:\s(?:제공|자료사진|캡처)(?:\.\s재판매 및 DB 금지)?|\.\s재판매 및 DB 금지)\]$"
)
# A caption is one sentence: "주민들이 다리를 건너고 있다. 김민수 기자", "... 있다. 연합뉴스"
_REPORTED: Final = regex.compile(
    r"^[^.!?]{8,160}[.]\s\K(?P<who>\p{Hangul}{2,4}\s?(?:\p{Hangul}{2})?기자|(?:[A-Z]{2,5}[ /=]|\p{Hangul}{2,4}[ /=])?(?:연합뉴스|뉴스1|뉴시스))$"
)
# "주민들이 다리를 건너고 있다. /김민수 기자"
_SLASHED: Final = regex.compile(r"(?<=[.)」\]\p{Hangul}])\s?/\s?(?P<who>\p{Hangul}{2,6}(?:\s?\p{Hangul}{2,4})?)$")
# "La policía entra en el barrio / Ana Muñoz", "... en el barrio / Ana Muñoz (EFE)"
_AFTER_SLASH: Final = regex.compile(
    r"(?<=[\p{L}\d.!?”\")])\s/\s(?P<who>\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,3}(?:\s\(\p{Lu}[^()]{1,20}\))?)$"
)
# "The cobbler in his workshop. | OUEST-EXEMPLE", "El puente de Cádiz. / EFE"
_AFTER_STROKE: Final = regex.compile(
    r"(?<=[.!?»”\")]\s[|/]\s)(?P<who>\p{Lu}[\p{L}\p{M}.'’/&-]*(?:\s\p{Lu}[\p{L}\p{M}.'’/&-]*){0,4})$"
)
FEWEST_BEFORE: Final = 4  # spaces
# "Ann Lee/The Example and Mail", "The bridge on Monday. Ann Lee/Example Chronicle", "The bridge. / Ann Lee/Example Chronicle"
_AT_PAPER: Final = regex.compile(
    r"(?:^|(?<=[.!?”\")]\s|\s/\s))(?P<who>\p{Lu}[\p{L}\p{M}.'’-]*+(?:\s\p{Lu}[\p{L}\p{M}.'’-]*+){1,3}/"
    r"(?P<paper>\p{Lu}[\p{L}\p{M}.'’-]*+(?:\s(?:and|of|the|\p{Lu}[\p{L}\p{M}.'’-]*+)){1,5}))$"
)
# "De brug bij avond. © Anna Lie / ANP", "© dpa | Jan Muster"; a year makes it a copyright notice.
_SIGN: Final = regex.compile(r"(?<=\S)\s*[(\[]?[©ⓒ]\s?(?P<who>(?:\p{Lu}|\p{Hangul}{2}|\p{L}+\s?[|/])[^©\d:]{1,69})$")
# "Ann Lee | Example Gazette"
_OF_PAPER: Final = regex.compile(r"\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}\s?[|,]\s?\p{Lu}[\p{L} ]{1,30}")
# "Le pont, le 12 janvier. ANNE MARTIN POUR « L’EXEMPLE »"
_FOR_PAPER: Final = regex.compile(r"(?<=[.!?»)] )(?P<who>\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40} POUR « ?[^«»]{2,30}»)$")
# "People cross the bridge on Sunday.—Reuters"
_DASHED: Final = regex.compile(r"(?<=[\p{L}\d.!?\"”])\s?[—–]\s?(?P<who>\p{Lu}[^—–.!?()]{1,40})\.?$")
LONGEST_DASHED: Final = 45  # characters that it matches
_VIA: Final = "via "


@lru_cache
def _wire() -> regex.Pattern[str]:
    """A wire in brackets, alone or with its photographer: "(AP Photo/John Doe)", "(Reuters)", "(Getty Images)"."""
    wires = any_of(words("wires-in-brackets"))
    return regex.compile(
        rf"\((?P<who>[^()]{{0,40}}\b(?:{wires}|Getty)\b[^()]{{0,40}}\b(?:Photo|Images)\b[^()]{{0,40}}|{wires})\)\.?\s*$"
    )


@lru_cache
def _wire_first() -> regex.Pattern[str]:
    """A wire before its photographer: "Pickers at a tea estate, January 10, 2024. REUTERS/Ann Lee"."""
    wires = any_of({form for word in words("wires-first") for form in (word, word.upper())})
    return regex.compile(
        rf"(?:^|(?<=[.…!?)\"”]\s|[–—-]\s))(?P<who>(?:{wires})\s?/\s?"
        r"\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s/]\p{Lu}[\p{L}\p{M}.'’-]*){0,5})(?:/\p{Ll}{2,4})*\s*\.?$"
    )


@lru_cache
def _agency() -> regex.Pattern[str]:
    """An agency with who took the picture, or alone in brackets, at the end: "Max Muster/dpa", "(Ann Lee via Getty Images)"."""
    # A stop in a name ends it or follows an initial: "am Pier.Max Muster/dpa". One before a blank and a stroke ends a sentence.
    name, agency = r"\p{Lu}(?:[\p{L}\p{M}'’&-]|\.(?!\p{Lu})|(?<=\p{Lu})\.)*+", either("picture-agencies")
    return regex.compile(
        rf"(?:^|(?<=[\s.…(\[|–—-]))(?P<who>(?:{name}[ /]\s?){{0,5}}{name}\s?(?:\bvia\b|(?:(?<!\p{{Ll}}\.[ ])|(?<=[JS]r\.[ ]))[/|])\s?"
        rf"(?:(?:{name}|(?i:{agency}))\s?(?:/|\bvia\b)\s?){{0,2}}(?i:{agency})|(?<=[(\[])(?i:{agency})\s?[/|]\s?(?:{name}[ ]?){{1,4}})\s*[)\]]?\.?$"
        # "Mieszkańcy na moście /AFP"
        rf"|(?<=[\p{{Ll}}\d.!?”\")]\s)/(?P<who>(?=\p{{Lu}})(?i:{agency}))$"
    )


@lru_cache
def _named_agency() -> regex.Pattern[str]:
    """A full name before its agency in brackets, behind a sentence: "El puente de madera, antes del cierre. ANA VEGA (EFE)"."""
    name = r"\p{Lu}[\p{L}\p{M}'’-]*\.?"
    return regex.compile(rf"(?<=[.!?»”\"]\s)(?P<who>{name}(?:\s{name}){{1,3}}\s\((?i:{either('picture-agencies')})\))$")


@lru_cache
def _closing_agency() -> regex.Pattern[str]:
    """An agency alone behind the one sentence of a caption: "Ruộng nhiễm mặn hôm 20/3/2026. AFP"."""
    return regex.compile(rf"^(?:(?!\. )[^!?]){{20,240}}[.”\"]\s\K(?P<who>(?=\p{{Lu}})(?i:{either('picture-agencies')}))$")


# A line, or what stands behind a sentence: "The baker on her way home. Ann Lee for The Example Times".
_MADE_FOR: Final = regex.compile(
    r"(?:^|(?<=[.!?”\"]\s))(?P<who>(?:\p{Lu}[\p{L}\p{M}.'’-]+\s){2,3}for\s(?:[Tt]he\s)?\p{Lu}\S*(?:\s\p{Lu}\S*){0,3})$"
)


@lru_cache
def _latin_tails() -> frozenset[str]:
    """The words that papers put behind who made a picture, in Latin letters: "nuotr.", "felvétele"."""
    return frozenset(word.casefold() for word in words("credit-tails") if word.isascii() or _LATIN.match(word))


@lru_cache
def _made_by() -> regex.Pattern[str]:
    """Who made a picture, before the word for it: "Tiltas rytą. Jono Bandymo nuotr.", "Jāņa Parauga foto", "(Kovács Anna felvétele)"."""
    name = r"\p{Lu}[\p{L}\p{M}.'’&-]*"
    return regex.compile(
        rf"(?:^|(?<=[.…!?)\"”“]\s|[/(–—-]\s?))(?P<who>{name}(?:[\s/]{name}){{0,4}})\s(?i:{any_of(_latin_tails())})\)?\.?$"
    )


def _last_words(tail: str) -> str:
    """What stands behind the last stop and blank, casefolded."""
    return tail[max(tail.rfind(sign) for sign in (". ", '" ', "” ")) + 2 :].casefold()


def find_unlabelled(text: str) -> regex.Match[str] | None:
    """A credit that no label opens, by its sign: brackets, a dash, ©, a slash; most captions have none of them at their end."""
    end = max(0, len(text) - LONGEST_CREDIT)
    tail = text[end:]
    found = None
    if text.endswith(")"):
        found = (_after_slash(text, end) if " / " in tail else None) or _named_agency().search(text, end)
    found = found or _archive_at_end(text)
    if found is None and "(" in tail:
        found = _wire().search(text, max(0, len(text) - LONGEST_WIRE))
    if found is None and ("©" in text or "ⓒ" in text):
        found = _SIGN.search(text)
    if found is None and text.endswith("»"):
        found = _FOR_PAPER.search(text, end)
    # Few captions end with an agency, which is looked up faster than searched for.
    if found is None and text[-1:].isalpha() and _last_words(tail) in folded("picture-agencies"):
        found = _closing_agency().search(text)
    if found is None and " for " in tail and ends_with_outlet(text):
        found = _MADE_FOR.search(text, end)
    if found is None:
        found = _made(text, tail, end)
    if found is None and ("/" in tail or "|" in tail or "via " in tail):
        found = (
            (_may_end_with_agency(tail) and _agency().search(text, end))
            or _SLASHED.search(text, end)
            or _at_paper(text, end)
            or _after_slash(text, end)
            or _wire_first().search(text, end)
            or _AFTER_STROKE.search(text, end)
            or None
        )
    if found is None and _HANGUL.search(tail):
        found = _GIVEN.search(text, end) or _REPORTED.search(text)
    return found or (eastern_credit().search(text, end) if _HAN.search(text, end) else None)


def _may_end_with_agency(tail: str) -> bool:
    """Whether an agency closes a text behind a slash, a stroke or "via", or may stand in brackets: it is looked up faster than searched for."""
    if "(" in tail or "[" in tail:
        return True
    last = tail.casefold().rstrip(" .)]")
    via = last.rfind(_VIA)
    sign = max(last.rfind("/"), last.rfind("|"), via + len(_VIA) - 1 if via >= 0 else -1)
    return last[sign + 1 :].strip() in folded("picture-agencies")


def _made(text: str, tail: str, end: int) -> regex.Match[str] | None:
    """A full name, or an agency, before the word for who made a picture, which is also one of other languages: "Galeri Foto"."""
    last = tail[tail.rfind(" ") + 1 :].casefold()
    if _latin_tails().isdisjoint((word := last.rstrip(")."), f"{word}.")) or text.casefold() in folded("credit-labels"):
        return None
    found = _made_by().search(text, end)
    if (
        found is None
        or " " in (who := found["who"])
        or "/" in who
        or who.isupper()
        or who.casefold() in folded("picture-agencies")
    ):
        return found
    return None


def _at_paper(text: str, end: int) -> regex.Match[str] | None:
    """A full name and a paper's, with a slash between: a byline opens with a word that says so."""
    found = _AT_PAPER.search(text, end)
    if found is None or found["who"].split(maxsplit=1)[0].casefold() in folded("byline-openers"):
        return None
    return found if ends_with_outlet(found["paper"]) else None


def _after_slash(text: str, end: int) -> regex.Match[str] | None:
    """A full name behind a slash with blanks, where several words stand before it."""
    found = _AFTER_SLASH.search(text, end)
    return found if found and text.count(" ", 0, found.start()) >= FEWEST_BEFORE else None


def _archive_at_end(text: str) -> regex.Match[str] | None:
    """A credit without a label, in brackets or after a dash: "(Getty Images)", "(رويترز)", "— AFP"."""
    found = None
    if text.endswith((")", ").")):
        found = BRACKETED.search(text)
    elif "—" in text or "–" in text:
        found = _DASHED.search(text, max(0, len(text) - LONGEST_DASHED))
    told = found and (names_archive(who := found["who"]) or SIGNED.fullmatch(who) or _is_of_paper(who) or opens_with_archive(who))
    return found if told else None


def _is_of_paper(who: str) -> bool:
    """Whether a full name and a paper stand beside each other: "Ann Lee | Example Gazette", "Ann Lee, Example Media for Ann's Paper", "Ann Lee
    for The Example Post"."""
    who, made_for, paper = who.partition(" for ")
    if made_for and who.count(" ") in (1, 2) and who.istitle() and ends_with_outlet(paper):
        return True
    return _OF_PAPER.fullmatch(who) is not None and ends_with_outlet(who)
