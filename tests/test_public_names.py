"""The public names: what `from newsclean import ...` gives, and that it is all there and documented."""

from __future__ import annotations

import inspect

import pytest

import newsclean

# Names that programs may count on. One more is a promise, one fewer breaks programs: either goes into CHANGELOG.md.
CORE = {
    *("Article", "Caption", "Dateline", "Lexicon", "Line", "NewscleanError", "Options", "Page", "Paragraph", "Pipeline"),
    *("Rule", "Verdict", "clean", "cleaner", "explain", "splitter"),
}


def test_the_core_is_public() -> None:
    assert set(newsclean.__all__) >= CORE
    assert newsclean.__all__ == sorted(newsclean.__all__)
    assert set(dir(newsclean)) == {*newsclean.__all__, "__version__"}


@pytest.mark.parametrize("name", newsclean.__all__)
def test_a_public_name_is_there_and_documented(name: str) -> None:
    found = getattr(newsclean, name)
    assert inspect.getdoc(found)


def test_a_name_that_there_is_not_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'cleen'"):
        newsclean.cleen  # noqa: B018


def test_the_version_is_the_package_s() -> None:
    from importlib.metadata import version

    assert newsclean.__version__ == version("newsclean")
