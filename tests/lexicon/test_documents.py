"""Word lists as files: what stands above the tables is read alone."""

from __future__ import annotations

import pytest

from newsclean.lexicon import document, documents, lists


@pytest.mark.parametrize("code", documents())
def test_the_lists_of_a_language_are_what_stands_above_its_tables(code: str) -> None:
    assert lists()[code] == {name: value for name, value in document(code).items() if not isinstance(value, dict)}
