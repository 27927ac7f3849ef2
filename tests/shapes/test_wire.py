"""How stories of East Asian papers open: agency, place, day and reporter."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.shapes.agency import split_opening
from newsclean.shapes.wire import wire_opening

OPENINGS = {
    "(서울=연합뉴스) 김민수 기자 = ": ("연합뉴스", "서울", ("김민수",)),
    "【서울=뉴시스】김민수 기자 = ": ("뉴시스", "서울", ("김민수",)),
    "【例州网】（记者 李明）": ("例州网", None, ("李明",)),
    "【記者王小明宜蘭報導】": (None, "宜蘭", ("王小明",)),
    "[서울=뉴시스]김민수 기자 = ": ("뉴시스", "서울", ("김민수",)),
    "(세종=연합뉴스) 김민수 이영희 기자 = ": ("연합뉴스", "세종", ("김민수", "이영희")),
    "[예시일보 김민수 기자] ": ("예시일보", None, ("김민수",)),
    "[예시경제=김민수 기자] ": ("예시경제", None, ("김민수",)),
    "新华社重庆1月12日电（记者李明、王小芳）": ("新华社", "重庆", ("李明", "王小芳")),
    "中新网1月12日电 ": ("中新网", None, ()),
    "本报北京1月12日电 （记者李明）": ("本报", "北京", ("李明",)),
    "本报讯（记者 李明 通讯员 王小芳）": ("本报", None, ("李明", "王小芳")),
    "例日报讯（记者李明 王小芳）": ("例日报", None, ("李明", "王小芳")),
    "例州网消息 （例州都市报）（记者李明 通讯员王小芳）": ("例州网", None, ("李明", "王小芳")),
    "例州日报讯 （记者/李明 实习生/王小芳）": ("例州日报", None, ("李明", "王小芳")),
    "例州在线消息（记者 李明）：": ("例州在线", None, ("李明",)),
    "例网长沙1月12日讯（例州晨报记者 李明）": ("例网", "长沙", ("李明",)),
    "（中央社記者王小明台北12日電）": ("中央社", "台北", ("王小明",)),
    "（新加坡12日讯）": (None, "新加坡", ()),
    "（新加坡讯）": (None, "新加坡", ()),
    "سنندج- ایرنا- ": ("ایرنا", "سنندج", ()),
    "ایسنا/یزد ": ("ایسنا", "یزد", ()),
    "〔記者王小明／宜蘭報導〕": (None, "宜蘭", ("王小明",)),
    "【例報專訊】": ("例報", None, ()),
    "【ソウル共同】": ("共同", "ソウル", ()),
    "【ソウル＝山田太郎】": (None, "ソウル", ("山田太郎",)),
    "［東京 12日 ロイター］ - ": ("ロイター", "東京", ()),
}


@pytest.mark.parametrize(("tag", "told"), OPENINGS.items(), ids=str)
def test_the_opening_of_a_wire_story_is_read(tag: str, told: tuple[str | None, str | None, tuple[str, ...]]) -> None:
    found = wire_opening(tag + "大桥通车。")
    assert found == (*told, len(tag)) or (found is not None and found[:3] == told and found.end >= len(tag.rstrip(" -")))
    assert split_opening(tag + "大桥通车。")[:2] == told[:2]


@pytest.mark.parametrize(
    "text",
    [
        "(사진=연합뉴스) 다리의 모습",
        "[속보] 다리 개통",
        "〔即時新聞／綜合報導〕大橋今天通車。",
        "（本报讯）大桥今天通车。",
        "وكالة الأنباء - التي نقلت الخبر - قالت إن الجسر فتح.",
        "【写真】橋を渡る人たち",
        "人民日报社社长李明说，大桥将在年底通车。",
        "記者會今天在橋頭舉行。",
        "新华社重庆1月12日电",
        "新华社重庆1月12日电 题：大桥飞架南北，小城迎来新机",
        "",
    ],
)
def test_a_text_without_such_an_opening_has_none(text: str) -> None:
    assert wire_opening(text) is None


def test_the_reporter_of_a_lede_signs_the_story() -> None:
    page = "다리 개통에 주민들 걸어서 강 건너\n"
    page += "(서울=연합뉴스) 김민수 기자 = 강을 건너는 아홉 번째 다리가 12일 개통해 주민 수천 명이 걸어서 다리를 건넜다.\n"
    article = clean(page + "시에 따르면 공사에는 4년이 걸렸고 비용은 예상보다 적게 들었다.\n")
    assert article.bylines == ["김민수"]
    assert article.lede is not None
    assert article.lede.startswith("강을 건너는")
