"""Every fixture page has the ledger that was decided for it; pages that must stay whole do."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean import explain
from tests.ledgers import FIXTURES, current, golden, pages

WHOLE, KNOWN_WHOLE = (sorted((FIXTURES / folder).glob("*.txt")) for folder in ("negatives", "known/negatives"))


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _known(paths: list[Path]) -> list[object]:
    return [pytest.param(path, marks=pytest.mark.xfail(strict=True), id=_name(path)) for path in paths]


@pytest.mark.parametrize("path", pages("pages"), ids=_name)
def test_a_page_has_the_ledger_that_was_decided(path: Path) -> None:
    assert current(path) == golden(path), "python -m tests.ledgers shows the difference, --update takes it over"


@pytest.mark.parametrize("path", _known(pages("known")))
def test_a_known_failure_still_fails(path: Path) -> None:
    """A page that passes is no known failure any more: move it and its ledger to fixtures/pages."""
    assert current(path) == golden(path)


@pytest.mark.parametrize("path", [*WHOLE, *_known(KNOWN_WHOLE)], ids=lambda path: path.stem)
def test_a_page_without_furniture_stays_whole(path: Path) -> None:
    """A known failure that passes belongs in fixtures/negatives."""
    page = explain(path.read_bytes(), path.name)
    removed = [
        f"{line.row}: {verdict.rule}: {line.text} [{verdict.because}]" for line, verdict in page.judged() if not verdict.role
    ]
    assert removed == []


def test_there_are_pages_of_many_sites() -> None:
    found = [*pages("pages"), *pages("known")]
    assert len(found) >= 12
    assert len({path.parent.name for path in found}) >= 8
    assert len([*WHOLE, *KNOWN_WHOLE]) >= 12
