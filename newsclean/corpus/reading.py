"""The items of a run, file after file, from any place on."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator

from newsclean.corpus.item import Chunk, Item, Place, chunked
from newsclean.corpus.manifest import Input, Manifest
from newsclean.corpus.settings import Settings
from newsclean.corpus.sources import items_of
from newsclean.corpus.streams import Meter
from newsclean.corpus.target import Target, name_output
from newsclean.errors import ConfigError
from newsclean.writers.wording import shown


class Reading:
    """Reads the inputs of a manifest; ``meter`` counts their bytes."""

    def __init__(self, manifest: Manifest, settings: Settings, target: Target, meter: Meter) -> None:
        self.manifest, self.settings, self.target, self.meter = manifest, settings, target, meter

    def chunks(self, after: Place, number: int) -> Iterator[Chunk]:
        """The chunks after a place, the first of them with this ``number``; items that go into a folder get their names."""
        self.meter.before = self.manifest.totals(after)[1]
        for chunk in chunked(self._items(after), number):
            for item in () if self.target.stream else chunk.items:
                if item.how != "error":
                    name_output(item, self.settings.form, chunk.number, self.manifest)
            yield chunk

    def _items(self, after: Place) -> Iterator[tuple[Item, Place]]:
        for found in self.manifest.inputs(after):
            skip = after.items if (found.argument, found.path) == after[:2] else 0
            digest = hashlib.sha256() if found.path == b"-" else None
            for number, item in enumerate(self._of(found), 1):
                if digest is not None:
                    digest.update(item.blob)
                place = Place(found.argument, found.path, number, digest.hexdigest() if digest else "")
                if number > skip:
                    yield item, place
                elif number == skip and place.digest != after.digest:
                    raise ConfigError(
                        "standard input is not what it was when this run began; --force starts over", kind="changed"
                    )

    def _of(self, found: Input) -> Iterator[Item]:
        if found.error is not None:
            yield Item("error", shown(found.path), about={"error": json.loads(found.error)})
        else:
            yield from items_of(found.path, os.fsdecode(found.name), self.settings, self.meter)
