"""Bylines in scripts without capitals, where only a label or a title tells a name: "（记者 李明）", "김민수 기자"."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Final

import regex

from newsclean.normalize import FIRST_HAN
from newsclean.shapes.authors import is_no_name
from newsclean.words import either, folded, words

# Scripts that have no capitals: a name of two to four Chinese characters, of a few words in other scripts.
_NAME: Final = regex.compile(
    r"[\p{Han}]{2,4}|\p{Han}{1,4}\p{Hiragana}{1,4}\p{Han}?|(?![\p{Han}])[\p{Lo}\p{Georgian}\p{M}.]{2,20}(?:\s[\p{Lo}\p{Georgian}\p{M}.]{1,20}){0,3}"
)
# The first character of the scripts in which a title may follow a name without a space, as in "김민수기자".
UNSPACED: Final = "\u0e00"
# Where a Korean reporter writes from: "대전=김민수 기자".
_PLACE: Final = regex.compile(r"^\p{Hangul}{2,6}=(?=\p{Hangul}{2,4}\s?\p{Hangul})")
_GROUP: Final = regex.compile(r"\p{Han}{5,12}")
_FRINGE: Final = " .,;:()（）[]【】|·-–—"
# What an author is: "作者：李明（例州大学教授）".
_BEHIND: Final = regex.compile(r"(?<=\p{Han})[（(][^（）()]{2,30}[）)]$")
# "李明/文"
_WRITER: Final = regex.compile(r"\p{Han}{2,4}(?=\s?[/／]\s?文$)")
_BUTTONS: Final = regex.compile(r"(?:\s?[\[【][^\[\]【】]{1,12}[\]】]){2,}$")
_BETWEEN: Final = regex.compile(r"\s*[、，,;；|/／·・&＆]\s*|(?<=\p{Han})\s+(?=\p{Han})")


def caseless_names(text: str, is_told: bool = False) -> tuple[str, ...]:
    """The names in a byline of a script without capitals; only a label before them or a reporter's title tells them.

    A row of several labels names people first: "来源：新京报 责任编辑：李明" gives 李明. A label may have been told and taken off before.
    """
    if text.endswith(("）", ")")) and _rows().match(text):
        text = _BEHIND.sub("", text)
    text = _PLACE.sub("", _ending().sub("", _without_buttons(text).strip(_FRINGE)))
    if text.endswith("文") and (writer := _WRITER.match(text)):
        return (writer[0],)
    starts = [said.start() for said in _rows().finditer(text) if said.start()]
    parts = [text[start:end] for start, end in pairwise((0, *starts, len(text)))]
    if len(parts) > 1:  # who took the pictures is none of its authors
        parts = [part for part in parts if not _roll().match(part)]
    found = [_find_labelled(part, is_told) or (_find_group(part) if starts else ()) for part in parts]
    if not (found and all(found)):
        return ()
    people = [names for part, names in zip(parts, found, strict=True) if not _source().fullmatch(part.strip(_FRINGE))]
    # "作者：未知" says that nobody knows.
    return tuple(dict.fromkeys(name for names in people or found for name in names if not is_no_name(name)))


def tells_source(text: str) -> bool:
    """Whether a line in Chinese only says where its text is from, not who wrote it: "来源：例网", "来源｜例州发布"."""
    return text[:1] >= FIRST_HAN and _source().fullmatch(_ending().sub("", text).strip(_FRINGE)) is not None


def _without_buttons(text: str) -> str:
    """A row of labels without the buttons in brackets behind it: "来源：新京报 作者：李明 [打印] [收藏] [关闭]"."""
    found = _BUTTONS.search(text) if text.endswith(("]", "】")) else None
    return text[: found.start()] if found else text


def _find_labelled(text: str, is_told: bool) -> tuple[str, ...]:
    """The names after one label, or before a reporter's title; a desk with its place: "নিজস্ব প্রতিবেদক, ঢাকা"."""
    text = text.strip(_FRINGE)
    if said := _reporter_said().fullmatch(text):
        return (said["who"],)
    if said := _source().fullmatch(text):
        return (said["who"],)
    if (desk := text.partition(",")[0].rstrip()) in folded("byline-groups"):
        return (desk,)
    unlabelled = _label().sub("", _label().sub("", text))  # 采写：新京报记者 李明
    parts = [part.strip(_FRINGE) for part in _BETWEEN.split(unlabelled)]
    if len(parts) > 1 and parts[-1] in _tails():  # 記者 王小明 報導
        parts, is_told = parts[:-1], True
    elif len(parts) > 1 and parts[-1].endswith(words("report-words")):  # 记者 李明 例州报道
        parts = parts[:-1]
    # The title after the last of several names is for all of them.
    tail = next((tail for tail in _tails() if parts[-1].endswith(tail if tail >= UNSPACED else f" {tail}")), "")
    found = [part.removesuffix(tail).rstrip() for part in parts]
    told = is_told or unlabelled != text or tail
    # "সুনামগঞ্জ প্রতিনিধি" is who writes from there: people have two names where words are spaced.
    if tail and unlabelled == text and tail < UNSPACED and parts == [text] and " " not in found[0]:
        return (text,)
    return tuple(dict.fromkeys(found)) if told and all(map(_NAME.fullmatch, found)) else ()


def _find_group(text: str) -> tuple[str, ...]:
    """A name too long for a person's after a label, as in a row of labels: "作者：示例区宣传办公室"."""
    text = text.strip(_FRINGE)
    name = _label().sub("", text)
    return (name,) if name != text and _GROUP.fullmatch(name) else ()


@lru_cache
def _tails() -> list[str]:
    """What may follow a name, long ones first."""
    return sorted(folded("byline-tails"), key=len, reverse=True)


@lru_cache
def _ending() -> regex.Pattern[str]:
    """What networks add to a name: "김민수 기자 구독"."""
    return regex.compile(rf"\s(?:{either('byline-endings')})$")


@lru_cache
def _rows() -> regex.Pattern[str]:
    """Where a label begins in a row of several."""
    label = f"(?:{either('byline-labels')}|{either('source-labels')})"
    return regex.compile(rf"(?:{label}|{either('byline-credits')})\s?[:：]|(?<=\s){label}\s?[/／|｜丨\s]")


@lru_cache
def _roll() -> regex.Pattern[str]:
    """What announces who made what is no text: "摄影：李明"."""
    return regex.compile(rf"(?:{either('byline-credits')})\s?[:：]")


@lru_cache
def _source() -> regex.Pattern[str]:
    """Where a text is from: "来源：新京报"; the paper's name is longer than a person's."""
    return regex.compile(rf"(?:{either('source-labels')})\s*[:：|｜丨]\s*(?P<who>[\p{{Lo}}\p{{M}}A-Za-z0-9·、－—-]{{2,30}})")


@lru_cache
def _label() -> regex.Pattern[str]:
    return regex.compile(
        # 新京报记者 李明, 文/图 李明
        rf"^(?:\p{{Han}}{{2,10}}?)?(?:{either('byline-openers')})\s+(?![|｜丨/／:：])|^(?:{either('byline-labels')})\s*[:：៖/／|｜丨,،＝=]\s*"
    )


@lru_cache
def _reporter_said() -> regex.Pattern[str]:
    """A reporter's line with paper, desk or place: "某報╱記者王小明╱台北報導", "某報 記者王小明／台北即時報導", "社會中心／王小明報導"."""
    return regex.compile(
        rf"\p{{Han}}{{2,4}}(?:中心|組)[／/╱](?P<who>\p{{Han}}{{2,4}}){either('report-words')}|"
        rf"(?:.{{1,8}}(?:\s?[／/╱|]\s?|\s))?{either('byline-labels')}(?P<who>\p{{Han}}{{2,4}})[／/╱].{{1,8}}{either('byline-tails')}"
    )
