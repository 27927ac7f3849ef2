"""The harness: an example that does not hold is told, row by row, and so is one that is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from newsclean import Options, check
from newsclean.checks import CHECKS
from newsclean.errors import ConfigError, RuleError
from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.pipeline import BUILT_IN
from newsclean.rules import Rule
from newsclean.testing import _pipeline, check_rule, examples, faults

HOROSCOPE = """The day's horoscope.

    Prose that explains, and is no example: it stands at the docstring's own indent in the file.

      The stars looked down on the city that night, and nobody in the streets knew what the morning would bring.
    - Horoscope: Aries
"""


def judge(page: Page, lexicon: Lexicon) -> Iterable[tuple[Line, str]]:
    return ((line, "starts with «Horoscope»") for line in page.open if line.text.startswith("Horoscope"))


def rule(doc: str | None, code: str = "ABC241", name: str = "horoscope", role: str | None = None) -> Rule:
    def own(page: Page, lexicon: Lexicon) -> Iterable[tuple[Line, str]]:
        return judge(page, lexicon)

    own.__doc__ = doc
    return Rule(code, name, own, role)


def test_an_example_that_holds_passes() -> None:
    check_rule(rule(HOROSCOPE))


def test_prose_is_no_example() -> None:
    assert [[row.mark for row in example] for example in examples(rule(HOROSCOPE))] == [[" ", "-"]]


def test_a_block_of_near_misses_is_told_by_its_indent() -> None:
    doc = "Takes it.\n\n    Some prose.\n\n        Alone on its page.\n\n    - Horoscope: Leo\n"
    assert [[tuple(row) for row in example] for example in examples(rule(doc))] == [
        [(" ", "Alone on its page.")],
        [("-", "Horoscope: Leo")],
    ]


@pytest.mark.parametrize(
    ("doc", "fault"),
    [
        (None, "has no docstring"),
        ("Takes it.", "shows no line that it takes"),
        ("Takes it.\n\n    - Horoscope: Leo\n", "shows no near miss"),
        ("Takes it.\n\n      The stars.\n    + Horoscope: Leo\n", "a cleaner marks its rows"),
        ("Takes it.\n\n      Horoscope: Leo\n    - Horoscope: Aries\n", "«  Horoscope: Leo»: is taken"),
        ("Takes it.\n\n      The stars.\n    - The sun\n", "«- The sun»: is left alone"),
    ],
)
def test_what_does_not_hold_is_told(doc: str | None, fault: str) -> None:
    assert any(fault in one for one in faults(rule(doc)))
    with pytest.raises(AssertionError, match="ABC241 horoscope"):
        check_rule(rule(doc))


def test_a_rule_that_fails_is_told_with_its_own_file() -> None:
    def broken(page: Page, lexicon: Lexicon) -> Iterable[tuple[Line, str]]:
        raise KeyError(page.name)

    broken.__doc__ = HOROSCOPE
    with pytest.raises(RuleError, match=r"a rule of .*test_testing\.py, row \d+\)"):
        check_rule(Rule("ABC241", "horoscope", broken))


def test_a_code_or_name_that_is_taken_is_refused() -> None:
    with pytest.raises(ConfigError, match="comment-prompt"):
        faults(rule(HOROSCOPE, code="NC301"))
    with pytest.raises(ConfigError, match="comment-prompt"):
        faults(rule(HOROSCOPE, name="comment-prompt"))


def test_a_check_may_have_a_word_list(tmp_path: Path) -> None:
    words = tmp_path / "words.toml"
    # The tables of the plugin's other rules stand in the same file.
    words.write_text('[slang]\ncontains = ["xịn sò"]\n[shouting]\nis = ["ôi"]\n', encoding="utf-8")

    @check("ABC791", "slang")
    def slang(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
        """Slang.

        ! Cầu mới xịn sò đã thông xe sáng nay, người dân hai bờ đổ ra xem từ rất sớm.
          Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau.
        """
        yield from ((hit.line, hit.because) for hit in page.hits.get("slang", ()))

    check_rule(slang, Options(lexicons=(str(words),)))


def test_built_in_rules_are_tested_by_one_pipeline() -> None:
    assert _pipeline(BUILT_IN[0], Options()) is _pipeline(BUILT_IN[-1], Options()) is _pipeline(CHECKS[0], Options())
