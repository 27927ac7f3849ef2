"""Who signs above boxes that a container has below its story."""

from __future__ import annotations

import newsclean
from tests.texts import BODY, LEDE, MORE

QUIZ = (
    "<div><h3>Sprawdź się</h3><p>Czy wiesz, kiedy zamknięto ostatni prom na rzece? Rozwiąż nasz test!</p></div>"
    "<p>Treści z naszego serwisu nie zastępują wizyty na moście.</p>"
)


def bylines(signed: str) -> list[str]:
    page = f"<div><h1>Most to nie tylko beton</h1><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p>{signed}{QUIZ}</div>"
    return newsclean.clean(page).bylines


def test_a_label_and_a_full_name_below_the_text_sign_the_story() -> None:
    assert bylines("<p><i>Autor: Anna Kowalska</i></p>") == ["Anna Kowalska"]
    assert bylines("<p>Rozmawiała: Anna Kowalska</p>") == ["Anna Kowalska"]


def test_what_a_list_says_of_a_book_signs_nothing() -> None:
    assert bylines("<p>Tytuł: Most</p><p>Autor: Anna Kowalska</p><p>Wydawca: Ven</p>") == []
