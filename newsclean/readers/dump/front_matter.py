"""Front matter: what an extractor or a reader for language models wrote of a page above its text.

That is YAML between two fences, as Trafilatura and the generators of static sites have it, or the rows that Jina's reader opens with:
"Title: ...", "URL Source: ...", "Published Time: ...", "Markdown Content:". What it says and the text below does not, the title, who
wrote and when, is the page's; all else is about it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib import resources
from typing import Final, NamedTuple

from newsclean.normalize import fold, tidy
from newsclean.shapes.stamp import find_stamp

FENCE: Final = "---"
OPENS: Final = "Title:"
CLOSES: Final = "Markdown Content:"
MOST_ROWS: Final = 100
FEWEST_FIELDS: Final = 2
# So many rows below it may say again what it says.
TOP: Final = 30
# A title may have the name of the paper behind it, and what stands before that so many words.
FEWEST_WORDS: Final = 4
_FIELD: Final = re.compile(r"(?P<key>[A-Za-z][\w-]{0,40}(?: [A-Z][a-z]{1,20})?)\s?:(?:\s+(?P<value>.*))?")
# A list, a table, a block of text, a reference: no value on one row.
_NO_VALUE: Final = ("[", "{", ">", "|", "&", "*")


class Front(NamedTuple):
    """The first ``end`` rows are front matter; ``shown`` are the values that are the page's text, by row from 0; ``url`` its address."""

    end: int
    shown: Mapping[int, str]
    url: str | None


def read_front(rows: Sequence[str]) -> Front | None:
    """The front matter of a dump, given its rows; None where it has none."""
    first = rows[0].strip() if rows else ""
    if first == FENCE:
        end = _end(rows, FENCE)
    elif first.startswith(OPENS):
        end = _end(rows, CLOSES)
    else:
        return None
    fields = {at: found for at in range(end) if (found := _FIELD.fullmatch(rows[at].rstrip()))}
    if len(fields) < FEWEST_FIELDS:
        return None
    told: dict[str, tuple[int, str]] = {}
    for at, field in fields.items():
        value = tidy(field["value"] or "").strip("\"'")
        what = _names().get(field["key"].casefold())
        if what and value and not value.startswith(_NO_VALUE):
            told.setdefault(what, (at, value))
    url = told.pop("addresses", (0, ""))[1]
    below = [tidy(row) for row in rows[end : end + TOP]]
    shown = dict(place for what, place in told.items() if not _is_said(what, place[1], below))
    return Front(end, shown, url if url.startswith(("https://", "http://")) else None)


def _end(rows: Sequence[str], last: str) -> int:
    """One past the row that closes the front matter; 0 where none near does, or something else stands there."""
    for at in range(1, min(MOST_ROWS, len(rows))):
        row = rows[at].rstrip()
        if row == last:
            return at + 1
        goes_on = not row or row[0].isspace() or row.startswith("- ")
        if not (goes_on or _FIELD.fullmatch(row)):
            return 0
    return 0


def _is_said(what: str, value: str, below: Sequence[str]) -> bool:
    """Whether the text below says again what the front matter tells: its title, who wrote it, the day."""
    if what == "dates":
        stamp = find_stamp(value)
        days = {found.day for row in below if (found := find_stamp(row))}
        return stamp is None or stamp.day in days
    key, keys = fold(value), [fold(row.lstrip("#*_> ")) for row in below]
    if what == "titles":
        return any(row == key or (row.count(" ") + 1 >= FEWEST_WORDS and key.startswith(row)) for row in keys)
    return any(key in row for row in keys)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """What each field tells, by its name in small letters."""
    text = resources.files("newsclean.markup").joinpath("front_matter.toml").read_text(encoding="utf-8")
    return {name: what for what, names in tomllib.loads(text).items() for name in names}
