"""Python's collector of reference cycles waits while a page is worked on, and is after it as it was before."""

import gc
from collections.abc import Iterator

import pytest

from newsclean import clean, collector
from tests.ledgers import pages


@pytest.fixture(autouse=True)
def _left_as_found() -> Iterator[None]:
    was = gc.isenabled()
    yield
    (gc.enable if was else gc.disable)()


@collector.waits
def state(fails: bool = False) -> bool:
    if fails:
        raise ValueError("no page")
    return gc.isenabled()


def test_it_waits_and_is_on_again() -> None:
    gc.enable()
    assert not state()
    assert gc.isenabled()


def test_it_is_on_again_after_an_error() -> None:
    gc.enable()
    with pytest.raises(ValueError, match="no page"):
        state(fails=True)
    assert gc.isenabled()


def test_it_stays_off_where_it_was_off() -> None:
    gc.disable()
    assert not state()
    assert not gc.isenabled()


def test_a_page_leaves_nothing_for_it() -> None:
    """What the wait rests on: the objects of a page are in no cycle, and go with the page."""
    texts = [path.read_bytes() for path in pages("pages")]
    for text in texts:
        clean(text)
    gc.collect()
    gc.disable()
    for text in texts:
        clean(text)
    assert gc.collect() == 0
