"""The examples of the rule hold, and newsclean finds the installed rule by itself."""

from newsclean_plugin_example import LEXICONS, horoscope

from newsclean import Options, clean
from newsclean.testing import check_rule


def test_the_examples_hold() -> None:
    check_rule(horoscope, Options(lexicons=tuple(map(str, LEXICONS))))


def test_newsclean_finds_the_rule() -> None:
    first = "The town opened its new library on Friday, after three years of work and two changes of architect."
    article = clean(
        f"{first}\nAries: a good day to answer letters.\nIt has forty thousand books and a café that looks on to the river.\n"
    )
    assert "Aries" not in article.text
