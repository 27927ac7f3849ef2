"""How a sentence ends, in the scripts of the press."""

from __future__ import annotations

import pytest

from newsclean.sentence import SENTENCE_END, ends_sentence, runs_on


@pytest.mark.parametrize("end", SENTENCE_END)
def test_what_closes_a_sentence_is_told_by_a_glance(end: str) -> None:
    assert ends_sentence(f"Cầu mới thông xe{end}")
    assert not ends_sentence(f"{end}Cầu mới thông xe")


@pytest.mark.parametrize("text", ["", "Cầu mới thông xe", "Cầu mới thông xe,", "Cầu (mới)", "“Cầu mới”", "A bridge –"])
def test_what_does_not_close_is_no_sentence(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize("end", [".[1]", ".[2][13]", '."[4]', ".[citation needed]", "。[注 2]", "?[1, 3]"])
def test_notes_may_stand_behind_a_sentence(end: str) -> None:
    assert ends_sentence(f"The bridge opened in 1874{end}")
    assert not ends_sentence(f"The bridge opened in 1874{end.lstrip('.?。')}")


@pytest.mark.parametrize(
    ("words", "text", "told"),
    [
        (20, "Cầu mới thông xe", True),  # so long is no title
        (7, "Sáng nay cầu mới bắc qua sông thông xe.", True),
        (7, "Sáng nay cầu mới bắc qua sông thông xe", False),
        (3, "Cầu thông xe.", False),
        (9, "The bridge will be open on Monday. — VNS", True),
        (9, "Most będzie otwarty w poniedziałek o świcie. (ula)", True),
        (9, "Most będzie otwarty w poniedziałek o świcie (ula)", False),
        (9, "The bridge will be open on Monday – Herald", False),
        (9, "大桥今天正式通车。（佐藤花子）", True),
        (22, "動画＝春らしい渡し船がいっぱい、川辺の楽しいイースターまとめ", False),
        (22, "橋は開通した。（写真は今月１２日の渡り初めの様子）", True),
        (22, "“有利于两岸往来的，我们要多做，办好；", True),
        (22, "大桥周一通车，两岸居民往来只要十分钟，渡口保留到年底", True),
        (40, "橋は開通し、市は渡し船を年末まで残す", True),
        (9, "連載「浜浦の渡し船と暮らした三十年」", False),
        (9, "「渡し船には三十年の思い出があります」", True),
        (30, "橋が開通、渡し船は年末まで残る（続報） | 浜浦新聞（はまうら）", False),
        (9, "市长谈例州大桥通车之后：渡口为何要保...", False),
        (9, "市长说：“大桥通车之后，渡口要保留……”", True),
    ],
)
def test_running_text_is_closed_or_long(words: int, text: str, told: bool) -> None:
    assert runs_on(words, text) is told
