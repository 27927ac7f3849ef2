"""Credits of Chinese and Japanese captions: told by the word behind a name, by a stroke before it, or by where the picture is from."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex

from newsclean.words import any_of, either, folded

# What stands before a credit that is no whole line: the stop of what the picture shows, a blank, a stroke.
_BEFORE: Final = r"[。！？」\s|｜丨]"
# Who gave a picture, up to a stop, a bracket or another stroke.
_OWNER: Final = r"(?P<who>[^（()）【】。，\s／/:：｜|][^（()）【】。，]{1,22}?)\s?"


@lru_cache
def eastern_credit() -> regex.Pattern[str]:
    """A Chinese or Japanese credit, which most often ends with its word: "本报记者 李明 摄", "田中太郎撮影"; who it names may follow a title."""
    # A place before a name ends with what kind of place it is.
    titles = either("byline-labels")
    name = r"(?!\p{Han}{1,5}[市区町村県郡][、 ])(?:\p{Han}{2,6}|\p{Han}{1,3}\p{Hiragana}{1,3}\p{Han}?)(?<!で)"
    # A blank parts names of people, and what a picture shows from who took it: "大桥夜景 李明 摄".
    names = rf"{name}(?:、{name}){{0,3}}|\p{{Han}}{{2,3}}(?: \p{{Han}}{{2,3}}){{1,3}}"
    # What was done follows any name, what was made ("图") only one that a bracket or a title sets apart.
    tails = any_of(tail for tail in folded("credit-tails") if tail[-1] not in "图圖照片")
    # "（民眾提供）", "（圖／記者王小明翻攝）", "圖／例報資料照片", "例報记者 李明 图", "（图源：例网）"
    label = r"(?:[圖图](?:[片源]|片[来來]源)?|照片|画像)\s?[／/:：｜|丨]\s?"
    made = r"(?:[圖图]源?|[摄攝]影|撮影)\s?[／/｜|丨]\s?"
    return regex.compile(
        # "新华社发（李明摄）"
        rf"(?:(?<=[。！？」])\p{{Han}}{{1,5}}社[发發]\s?)?[（(](?:{label})?(?:記者|记者)?{_OWNER}(?:提供|供圖|供图|翻攝|資料照片?|资料图片?|[攝摄](?:影)?)[）)][。.]?$"
        rf"|[（(]{label}{_OWNER}[）)][。.]?$"
        # "（例台圖片）", "（例社檔案照片）"
        r"|[（(](?P<who>\p{Han}{1,8}(?:[圖图]片|照片))[）)][。.]?$"
        # "受访者供图", "例州公安供图 例网发"
        rf"|(?<={_BEFORE})(?:{made}{_OWNER}|{_OWNER}供[圖图](?:\s\p{{Han}}{{2,8}}[发發])?)$"
        rf"|(?<={_BEFORE})\p{{Han}}{{0,6}}(?:记者|記者)\s?{_OWNER}\s[图圖]$"
        # "本文图片 例报记者 李明 图", "本文图片除特别标注外，均为例报记者李明 图"
        rf"|(?<=[。！？」\s])(?:{either('pictures-of-text')})\s?(?:除[^。，]{{2,12}}外，)?(?:均[为由])?\s?{_OWNER}[图摄]$"
        # "图片来自网络", "题图来自例图网"
        rf"|(?:^▲?|(?<=[。！？」\s（(|｜丨]))(?:{either('credit-origins')})\s?(?P<who>[^，。；：、\s][^，。；：（）()]{{1,20}})[）)]?[。.]?$"
        rf"|(?:^|(?<=[。！？」\s（(【、；＝=]))[（(【]?(?:[\p{{Han}}]{{0,4}}{titles}[ ]?)?"
        rf"(?P<who>{names})\s?[／/╱]?\s?{tails}[）)】]?[。.]?$"
    )
