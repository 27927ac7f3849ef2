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
    ],
    ids=["a house", "the paper", "who stands where", "pairs", "nothing else", "a name in capitals", "a word in capitals"],
)
def test_a_credit_at_a_captions_end(caption: str, told: tuple[str, str | None]) -> None:
    assert closing_credit(caption, ["Example Post"]) == told
