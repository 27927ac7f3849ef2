"""Credits that close a caption without a word that tells them."""

from __future__ import annotations

import pytest

from newsclean.shapes.closing_credit import closing_credit


@pytest.mark.parametrize(
    ("caption", "told"),
    [
        (
            "Crianças no riacho, no Gama (DF) - Ana Lima/Estúdio Exemplo",
            ("Crianças no riacho, no Gama (DF)", "Ana Lima/Estúdio Exemplo"),
        ),
        ("Children at the gate (Example Post)", ("Children at the gate", "Example Post")),
        ("Children at the gate (left)", ("Children at the gate (left)", None)),
        ("The final - Lee/Rossi against Muster/Lie", ("The final - Lee/Rossi against Muster/Lie", None)),
        ("(Example Post)", ("(Example Post)", None)),
        ("A teacher tries the bike on the island. —ANN M. LEE", ("A teacher tries the bike on the island.", "ANN M. LEE")),
        ("Two trains collide near the border — UN", ("Two trains collide near the border — UN", None)),
        ("橋を渡る人たち＝共同", ("橋を渡る人たち", "共同")),
        ("橋を渡る人たち（写真＝ロイター）", ("橋を渡る人たち", "ロイター")),
        ("居民步行過橋。（美聯社）", ("居民步行過橋。", "美聯社")),
        ("居民步行过桥。视频截图", ("居民步行过桥。", "视频截图")),
        ("橋を渡る人たち（１２日、北橋市）", ("橋を渡る人たち（１２日、北橋市）", None)),
    ],
    ids=[
        "a house",
        "the paper",
        "who stands where",
        "pairs",
        "nothing else",
        "a name in capitals",
        "a word in capitals",
        "an agency behind a sign",
        "an agency in brackets",
        "in brackets of China",
        "a film",
        "where",
    ],
)
def test_a_credit_at_a_captions_end(caption: str, told: tuple[str, str | None]) -> None:
    assert closing_credit(caption, ["Example Post"]) == told
