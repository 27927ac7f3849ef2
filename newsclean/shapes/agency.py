"""The tag that opens a lede: the agency, the place, or both ("(Thanh tra) -", "TTO -", "LONDON (Reuters) -", "Hà Nội -")."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

import regex

from newsclean.normalize import spellings
from newsclean.shapes.wire import wire_opening
from newsclean.words import any_of, either, folded, words

_DASHES: Final = "-–—―−"
_DASH: Final = f"[{_DASHES}]"
_SET_OFF: Final = re.compile(f"[{_DASHES}:/]")
# A competition has a year, no agency: "(Chung kết SEA Games 2019) - Đội tuyển".
_YEARLESS: Final = r"(?![^()\[\]]*\b(?:19|20)\d\d\b)"
_BRACKETS: Final[tuple[str, ...]] = ("(", "[")
LONGEST_TAG: Final = 28  # characters between brackets
OPENING: Final = 3  # characters that tell whether an agency may stand there
SHORTEST_STOPPED: Final = 4  # characters of an agency, before the stop that sets it off
LONGEST_OPENING: Final = 160  # characters: agency and place with all that stands around them


class Opening(NamedTuple):
    """What stands before a lede's first sentence: ``agency`` and ``place`` (None if absent), and the text after them."""

    agency: str | None
    place: str | None
    rest: str


@lru_cache
def _opening() -> regex.Pattern[str]:
    place = either("places")
    day = r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?"
    city = r"\p{Lu}[\p{L}\p{M}.'’-]{0,20}(?:,?\s(?:del?\s|la\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,3}"
    said = r"(?:,\s(?:\d{1,2}\.?\s\p{L}{3,12}\.?|\p{L}{3,12}\.?\s\d{1,2}\.?)|\s\d{1,2}\.\s\p{L}{3,12})(?:\s20\d\d\.?)?"
    site, near = r"\p{Lu}[\p{L}\d]{2,20}\.(?i:com|id|co\.id|net|news|tv|co)", r"\p{Lu}[\p{L}\p{M}.\s]{2,30}?"
    return regex.compile(
        rf"""(?(DEFINE)(?P<listed>(?i:{either("agencies")})))
        (?:
            [(\[]{_YEARLESS}(?P<agency>[^()\[\]]{{2,28}})[)\]]\s*(?:\.?{_DASH}|[:.]\s|(?=\p{{Lu}}))\s*      # (Thanh tra) - Ngày, (SGGPO).- Ngày
          | (?P<place>\p{{Lu}}[\p{{L}}\p{{M}}.,\s]{{1,40}}?)\s*\((?P<agency>[\p{{L}}\p{{M}}.+/&\s]{{2,25}}?)(?:,?\s{day})?\)\s*{_DASH}{{1,2}}\s+     # LONDON (Reuters) -, Jakarta (TTXVN 12/1) -
          | (?P<place>{city}){said}\s*\((?P<agency>[\p{{L}}\p{{M}}.+/&\s]{{2,25}}?)\)\s*\.?\s*{_DASH}{{1,2}}\s+     # LONDON, Jan 12 (Reuters) -
          | (?P<place>{city}){said}\s*(?:{_DASH}\s*(?P<agency>(?&listed))\.|/(?P<agency>(?&listed))/\.?)\s+    # МОСКВА, 12 янв — РИА Новости., 12 января. /ТАСС/.
          | (?P<place>(?i:{place}))\s*[,(]?\s*(?:\d{{1,2}}[/.-]\d{{1,2}}\)?)?\s*(?:{_DASH}|:)\s*(?=[\p{{Lu}}"“‘'\d])                  # Hà Nội - Công an
          | (?P<agency>(?&listed))\s*{_DASH}\s*                            # TTO - Ông
          | (?P<agency>\p{{Lu}}[\p{{Lu}}\d&]{{1,3}}(?:\.[\p{{Lu}}\d]{{2,5}})?)\s*{_DASH}\s+(?=[\p{{Lu}}"“‘'\d])          # HNMO - Giá; a city has more letters
          | (?P<agency>\p{{Lu}}[\p{{L}}\d]{{2,20}}(?:\.(?:com|net|org|vn)){{1,2}})\s*{_DASH}\s+(?=[\p{{Lu}}"“‘'\d])    # Baomau.vn - Giá
          | (?P<agency>\p{{Lu}}\p{{L}}*(?:\s\p{{Lu}}\p{{L}}*){{0,3}}\s[Oo]nline)\s*{_DASH}\s+(?=[\p{{Lu}}"“‘'\d])                  # QT Online - Sáng
          | (?P<place>{near}),\s(?P<agency>{site}|(?&listed))\s*{_DASH}{{1,2}}\s+(?=[\p{{Lu}}"“‘'\d])   # JAKARTA, CONTOH.com - Warga
          | (?P<agency>{site}),\s(?P<place>{near})\s*{_DASH}{{1,2}}\s+(?=[\p{{Lu}}"“‘'\d])   # CONTOH.CO, Jakarta - Warga
          | (?P<place>\p{{Lu}}[\p{{Lu}}\p{{M}}.\s]{{3,30}})\s*{_DASH}{{1,2}}\s+(?=[\p{{Lu}}"“‘'\d])   # NEW YORK - The
          | (?P<place>\p{{Lu}}[\p{{Lu}}\p{{M}}.'’\s-]{{2,30}},\s\p{{Lu}}[\p{{L}}.]{{1,14}}(?:\s\p{{Lu}}[\p{{L}}.]{{1,12}})?)\s*[—–]\s*(?=[\p{{Lu}}"“‘'\d])  # KENT, Wash. — The
        )
        """,
        regex.X,
    )


@lru_cache
def _bare_agency() -> regex.Pattern[str]:
    """Names long enough to be told from a word where the dash is lost: "Dân trí Cơ quan công an ..."; not those that are words: "Thanh tra
    Chính phủ", "Xây dựng Đảng"."""
    names = (
        word for word in words("agencies") if (" " in word or len(word) > 4) and word.casefold() not in folded("word-agencies")
    )
    long = {form for word in names for form in spellings(word)}
    return regex.compile(rf"(?P<agency>{any_of(long)})\s(?=\p{{Lu}})")


@lru_cache
def _any_place() -> str:
    """A regular expression for a place or a country, as written."""
    return any_of(form for word in (*words("places"), *words("countries")) for form in spellings(word))


@lru_cache
def _glued_place() -> regex.Pattern[str]:
    """Places where the space before the lede is lost: "Bến TreSau gần ba năm ..."."""
    return regex.compile(rf"(?P<place>{_any_place()})(?=\p{{Lu}}\p{{Ll}}*\s)")


def split_opening(text: str) -> Opening:
    """The agency tag and the place that ``text`` opens with, and the rest. A text with neither comes back whole."""
    agency, place, end = _tag(text[:LONGEST_OPENING])
    return Opening(agency, place, text[end:].lstrip() if end else text)


@lru_cache(maxsize=256)
def _tag(text: str) -> tuple[str | None, str | None, int]:
    """The agency, the place, and where they end; 0 if ``text`` opens with neither."""
    if wire := wire_opening(text):
        return wire.agency, wire.place, wire.end
    # What opens a lede is set off from it: few ledes without an agency or a place have a dash or a colon there at all.
    found = _opening().match(text) if text.startswith(_BRACKETS) or _SET_OFF.search(text) else None
    if found and found.end() < len(text):
        agency, place = found["agency"], found["place"]
        is_other = agency and (agency.casefold() in folded("byline-credits") or _is_word(agency, text, found.end()))
        if is_other or (place and not agency and _pairs_place(place, text[found.end() :])):
            return None, None, 0
        return agency and agency.strip(), place and place.strip(" ,"), found.end()
    if bare := _bare_agency().match(text):
        return bare["agency"], None, bare.end()
    if glued := _glued_place().match(text):
        return None, glued["place"], glued.end()
    return _stopped(text)


@lru_cache
def _place_first() -> regex.Pattern[str]:
    """Another place, or a first stop of several: "Hải Phòng là tuyến ...", "Long Thành - Dầu Giây"."""
    return regex.compile(
        rf"(?i:{_any_place()})(?![^\W_])|\p{{Lu}}[\p{{L}}\p{{M}}]*(?:\s\p{{Lu}}[\p{{L}}\p{{M}}]*){{0,3}}\s?{_DASH}\s?\p{{Lu}}"
    )


def _pairs_place(place: str, rest: str) -> bool:
    """Whether a dash pairs a place with another, as a sentence about both opens: "Mỹ - Trung nối lại đàm phán", "Hà Nội - Hải Phòng là ..."."""
    known = place.strip(" ,").casefold()
    if known in folded("countries") and rest.partition(" ")[0].casefold() in folded("countries-in-short"):
        return True
    return (known in folded("countries") or known in folded("places")) and _place_first().match(rest) is not None


def _is_word(agency: str, text: str, end: int) -> bool:
    """Whether a paper's name that is a word as well opens a sentence: "Biên phòng - lực lượng nòng cốt"."""
    bare = agency.casefold() in folded("word-agencies") and not text.startswith(_BRACKETS)
    return bare and not (agency[0].isupper() and text[end : end + 1].isupper())


def _stopped(text: str) -> tuple[str | None, None, int]:
    """An agency in capitals that a stop or a stroke sets off: "TGVN. Ngày", "NDO/ Sáng". One of two or three letters has a stroke."""
    word, blank, rest = text.partition(" ")
    name, stroke, glued = word.partition("/")
    if not stroke:
        name = word.removesuffix(".") if word.endswith(".") and len(word) > SHORTEST_STOPPED else ""
    told = name.isupper() and len(name) >= OPENING and (glued or rest)[:1].isupper() and name in words("agencies")
    return (name, None, len(name) + 1 + (not glued and blank != "")) if told else (None, None, 0)


@lru_cache
def _agency_opening() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?:[(\[]{_YEARLESS}[^()\[\]]{{2,{LONGEST_TAG}}}[)\]]\.?|(?i:{either('agencies')}))\s*{_DASH}\s*\p{{L}}"
    )


@lru_cache
def _longest_tag() -> int:
    """The most characters of a tag, with the dash behind it."""
    return max(LONGEST_TAG + len("()."), *map(len, words("agencies"))) + len(" -")


def _has_dash_near(text: str) -> bool:
    """Whether a dash stands as near to the beginning of a tidy text as a tag leaves it."""
    end = _longest_tag()
    return any(text.find(dash, 0, end) >= 0 for dash in _DASHES)


@lru_cache
def _openings() -> frozenset[str]:
    """The first characters of a text that opens with an agency, in any case; a name of two letters has a blank or a dash after it."""
    forms = {form for word in words("agencies") for form in spellings(word.casefold())}
    openings = {(form + after)[:OPENING] for form in forms for after in (" ", *_DASHES)}
    return frozenset("".join(mixed) for one in openings for mixed in product(*({letter, letter.upper()} for letter in one)))


def opens_with_agency(text: str) -> bool:
    """Whether a tidy ``text`` opens as a wire story does, with an agency and a dash: "(Thanh tra) - ...", "TTO - ..."."""
    # Few paragraphs open so, or have a dash there, and that is told much faster.
    return (
        (text[:OPENING] in _openings() or text.startswith(_BRACKETS))
        and _has_dash_near(text)
        and _agency_opening().match(text) is not None
    )
