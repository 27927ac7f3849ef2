"""A worker opens an item: the bytes or text of its page, and what came along with it."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsclean.corpus.item import Item, plain
from newsclean.corpus.jsonl import page_of, parse_row, rest_of, url_of
from newsclean.corpus.settings import Settings
from newsclean.corpus.streams import Meter, blocks, packing, whole
from newsclean.corpus.warc import WarcPage
from newsclean.errors import NewscleanError, ReadError, unreadable
from newsclean.normalize import sound
from newsclean.page import Page
from newsclean.pipeline import Pipeline


@dataclass(slots=True)
class Opened:
    """The page of an item: its ``data``, its ``kind`` if that is known, its address, the charset that HTTP told, and the
    ``record``'s other fields (None for a file). ``skipped`` says why it is no page at all; then there is no data."""

    data: str | bytes
    kind: str | None = None
    url: str | None = None
    charset: str | None = None
    record: dict[str, Any] | None = field(default=None)
    skipped: str = ""


def open_item(item: Item, settings: Settings) -> Opened:
    """What ``item`` holds; raises `NewscleanError` when it can't be opened."""
    return _OPEN[item.how](item, settings)


def _error(item: Item, settings: Settings) -> Opened:
    told = item.about["error"]
    raise NewscleanError(told["message"], kind=told["kind"], row=told["row"])


def _file(item: Item, settings: Settings) -> Opened:
    path = Path(item.about["path"])
    try:
        with path.open("rb", buffering=0) as file:
            parts = blocks(file, item.source, packing(path.name), Meter())
            return Opened(whole(parts, item.source, settings.page_bytes))
    except OSError as error:
        raise unreadable(item.source, error) from error


def _json(item: Item, settings: Settings) -> Opened:
    number = item.about["row"]
    found = parse_row(item.blob, item.source, number)
    data, kind = page_of(found, settings.fields, item.source, number)
    if len(data) > settings.page_bytes:
        raise ReadError(
            f"{item.source}: is longer than a page may be; --max-page-bytes allows more", kind="too-large", row=number
        )
    record = rest_of(found, settings.fields)
    return Opened(_sound(data), kind, url_of(record, "url"), record=record)


def _page(item: Item, settings: Settings) -> Opened:
    data = item.blob.decode("utf-8", errors="replace") if item.about.get("text") else item.blob
    record = item.about.get("record")
    return Opened(data, item.about.get("kind"), item.about.get("url") or url_of(record or {}, "url"), record=record)


def _warc(item: Item, settings: Settings) -> Opened:
    page = WarcPage(item.blob, item.about, item.source, settings.page_bytes)
    return Opened(page.data, page.kind, page.url, page.charset, page.record, page.skipped)


_OPEN = {"error": _error, "file": _file, "json": _json, "page": _page, "warc": _warc}


def _sound(data: str | bytes) -> str | bytes:
    return sound(data) if isinstance(data, str) else data


def judged(opened: Opened, source: str, pipeline: Pipeline) -> Page:
    """The judged page of an opened item. The options' kind and encoding win over what the record says of itself."""
    return pipeline.judge(pipeline.read(opened.data, source, opened.kind, _charset(opened), opened.url))


def _charset(opened: Opened) -> str | None:
    """The charset of the HTTP header, if the bytes are no UTF-8 and it fits them: a hint, and often a wrong one."""
    data, charset = opened.data, opened.charset
    if isinstance(data, str) or not charset or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    for name in ("utf-8", charset):
        try:
            data.decode(name)
        except (LookupError, UnicodeError):
            continue
        return None if name == "utf-8" else name
    return None


def record_fields(opened: Opened) -> dict[str, Any]:
    """What is put beside the article: ``{"record": {...}}`` for a record of a larger file, nothing for a file."""
    return {} if opened.record is None else {"record": plain(opened.record)}
