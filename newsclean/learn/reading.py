"""The pages that a corpus holds, judged, one after the other; what can't be read is told and passed over."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator

from newsclean.corpus.item import Item
from newsclean.corpus.opening import judged, open_item
from newsclean.corpus.settings import Settings
from newsclean.corpus.sources import items_of
from newsclean.corpus.streams import Meter
from newsclean.corpus.walk import Walk
from newsclean.errors import NewscleanError
from newsclean.page import Page
from newsclean.pipeline import Pipeline


def read_pages(inputs: Iterable[str], settings: Settings, complain: Callable[[str], None]) -> Iterator[Page]:
    """The judged pages of files, folders, JSONL, WARC and Parquet, in the order of a batch run.

    ``complain`` gets a message for each that can't be read. Raises `newsclean.errors.ConfigError` for options that make no sense.
    """
    for _, page in judged_pages(inputs, settings, complain):
        if isinstance(page, NewscleanError):
            complain(page.message)
        else:
            yield page


def judged_pages(
    inputs: Iterable[str], settings: Settings, complain: Callable[[str], None]
) -> Iterator[tuple[str, Page | NewscleanError]]:
    """As `read_pages`, with each page's source, and for a page that can't be judged what is wrong with it."""
    pipeline = Pipeline(settings.options)
    pipeline.prepare()
    for item in _items(inputs, settings, complain):
        try:
            opened = open_item(item, settings)
            if not opened.skipped:
                yield item.source, judged(opened, item.source, pipeline)
        except NewscleanError as error:
            yield item.source, error


def _items(inputs: Iterable[str], settings: Settings, complain: Callable[[str], None]) -> Iterator[Item]:
    for found in sorted(Walk(inputs, settings.globs), key=lambda found: (found.argument, found.path)):
        if found.error is not None:
            complain(json.loads(found.error)["message"])
        else:
            yield from items_of(found.path, os.fsdecode(found.name), settings, Meter())
