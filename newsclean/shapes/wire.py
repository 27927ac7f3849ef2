"""How stories of East Asian and Persian papers open: agency, place, day and reporter in brackets or before "电": "(서울=연합뉴스) 김민수 기자 = "."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

import regex

from newsclean.words import either

FIRST: Final = "\u0600"
BRACKETS: Final = "([【〔［（"
_BETWEEN: Final = regex.compile(r"[、，,·・/／\s]+")
# A reporter's title may stand before or after each of several names.
_TITLE: Final = regex.compile(r"^(?:实习)?(?:记者|記者|通讯员|通訊員|实习生)|\s?(?:선임|인턴|객원)?(?:기자|특파원)$")


class Wire(NamedTuple):
    """What a story opens with: ``agency``, ``place`` (None if absent), the ``names`` of its reporters, and where it ``end``s."""

    agency: str | None
    place: str | None
    names: tuple[str, ...]
    end: int


@lru_cache
def _opening() -> regex.Pattern[str]:
    # Written out once and called where it stands: the names take most of the time to compile.
    agency = "(?&listed)"
    who = r"\p{Hangul}{2,4}(?:[·, /]{1,2}\p{Hangul}{2,4}){0,3}"
    people = r"\p{Han}{2,4}(?:[、，,\s]\p{Han}{2,4}){0,4}"
    day = r"(?:\d{1,2}月)?\d{1,2}日"
    return regex.compile(
        rf"""(?(DEFINE)(?P<listed>(?i:{either("agencies")})))
        [(\[【](?!사진|영상|자료|그래픽)(?P<place>\p{{Hangul}}{{2,8}})\s?=\s?(?P<agency>[\p{{Hangul}}\d]{{2,8}})[)\]】]\s*(?:(?P<who>{who}\s?(?:\p{{Hangul}}{{2}})?(?:기자|특파원))\s*=)?\s*   # (서울=연합뉴스) 김민수 기자 =
      | \[(?P<agency>[\p{{Hangul}}\d]{{2,10}})[=\s](?P<who>{who}\s(?:\p{{Hangul}}{{2}})?(?:기자|특파원))\]\s*                              # [예시일보 김민수 기자]
      | 据?(?P<agency>{agency}|本报|本報|本网|[\p{{Han}}]{{1,6}}(?:社|网|報|报))(?P<place>\p{{Han}}{{2,8}}?)?{day}(?:电|電|讯|訊)(?!\s?题)(?:\s?[（(]
            (?:\p{{Han}}{{0,8}}?(?:记者|記者)[\s/]?)?(?P<who>{people}(?:\s(?:通讯员|实习生)[\s/]?{people})?)[）)])?[：:\s]*                     # 新华社重庆5月18日电（记者李明、王芳）
      | (?P<agency>本报|本報|本网|本網|\p{{Han}}{{1,7}}[报報网網线])(?:讯|訊|消息)\s?(?:[（(]\p{{Han}}{{2,8}}[）)]\s?)?[（(]\p{{Han}}{{0,8}}?(?:记者|記者|通讯员)[\s/]?(?P<who>{people}(?:\s(?:通讯员|实习生)[\s/]?{people})?)[）)][：:\s]*   # 例日报讯（记者李明）, 例州在线消息（例日报）（记者/李明 实习生/王芳）：
      | [（(](?P<agency>{agency})(?:記者(?P<who>\p{{Han}}{{3}}))?(?P<place>\p{{Han}}{{2,6}}?){day}(?:綜合外電報導|綜合外電|專電|電)[）)]\s*              # （中央社記者王小明台北12日電）
      | [（(](?!本|综合|綜合)(?P<place>\p{{Han}}{{2,6}}?)(?:{day})?(?:讯|訊)[）)]\s*                                    # （新加坡12日讯）
      | (?P<place>[\p{{Arabic}}\u200c]+(?:\s[\p{{Arabic}}\u200c]+)?)\s?[-–—(]\s?(?P<agency>{agency})\)?\s?[-–—:]\s?                     # سنندج- ایرنا-
      | (?P<agency>{agency})/(?P<place>[\p{{Arabic}}\u200c]{{2,15}})\s                                                  # ایسنا/یزد
      | [〔［【\[（(](?:\p{{Han}}{{2,6}}[／/])?(?:特派|特約|實習)?記者(?P<who>{people})[／/╱](?P<place>\p{{Han}}{{2,6}}?)(?:連線|專訪)?報[導道][〕］】\]）)]\s*   # 〔記者王小明／宜蘭報導〕
      | 【(?P<agency>\p{{Han}}{{1,5}}[報报网])[專专]?(?:訊|讯)】\s*                                                      # 【例報專訊】
      | 【(?P<agency>\p{{Han}}{{2,6}}[網网報报社])】\s*[（(](?:记者|記者)\s?(?P<who>{people})[）)][：:\s]*                       # 【例网】（记者 李明）
      | [【〔\[]記者(?P<who>\p{{Han}}{{3}})(?P<place>\p{{Han}}{{2}})報[導道][】〕\]]\s*                                             # 【記者王小明宜蘭報導】
      | 【(?P<agency>{agency})】\s*                                                                               # 【AFP=時事】
      | 【(?P<place>[\p{{Han}}\p{{Katakana}}ー・]{{2,12}})[＝=](?P<who>\p{{Han}}{{2,6}})】\s*                                  # 【ソウル＝山田太郎】
      | 【(?P<place>[\p{{Han}}\p{{Katakana}}ー・]{{2,12}}?)[＝=]?(?P<agency>{agency})】\s*                                     # 【ソウル共同】
      | [［\[](?P<place>[\p{{Han}}\p{{Katakana}}ー・]{{2,12}})\s\d{{1,2}}日\s(?P<agency>{agency})[］\]]\s*[-－–—]?\s*               # ［東京 12日 ロイター］ -
        """,
        regex.X,
    )


def wire_opening(text: str) -> Wire | None:
    """What a story opens with as those of agencies do in Chinese, Japanese, Korean, Persian and Arabic, or None."""
    if text[:1] < FIRST and text[:1] not in BRACKETS:
        return None
    found = _opening().match(text)
    if found is None or found.end() >= len(text):
        return None
    agency, place = found["agency"], found["place"]
    names = tuple(name for part in _BETWEEN.split(found["who"] or "") if (name := _TITLE.sub("", part)))
    return Wire(agency, place, names, found.end()) if agency or place else None
