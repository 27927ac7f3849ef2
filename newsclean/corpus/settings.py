"""What a batch run can be told."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import PurePath
from typing import Any

from newsclean.options import Options

# The suffixes of files that are one page each.
PAGES = (".txt", ".html", ".htm", ".mhtml", ".mht")
PAGE_BYTES = 32 * 1024 * 1024
PAGE_SECONDS = 30.0  # that a page may take
STREAMS = ("jsonl", "jsonl.gz", "jsonl.zst", "parquet")


def stream_form(path: str | PurePath) -> str | None:
    """The form of a stream that ``path`` names by its suffix (``jsonl.zst``), or None."""
    name = str(path).lower().replace(".ndjson", ".jsonl")
    return next((form for form in STREAMS if name.endswith("." + form)), None)


@dataclass(frozen=True)
class Fields:
    """The names of the fields (JSONL) or columns (Parquet) that hold a record's text, HTML, address and id."""

    text: str = "text"
    html: str = "html"
    url: str = "url"
    id: str = "id"


@dataclass(frozen=True)
class Settings:
    """What decides the bytes of a run's output, beside its input: a resumed run must have the same.

    ``form`` is how a page is written into a folder, ``globs`` which files of folders are taken (all known kinds if empty),
    ``ledger`` whether a ledger is wanted, ``page_bytes`` the most bytes of one page after unpacking,
    ``named_by_id`` whether the records of JSONL give their outputs in a folder the name of their id instead of their number.
    """

    options: Options = field(default_factory=Options)
    fields: Fields = field(default_factory=Fields)
    form: str = "json"
    globs: tuple[str, ...] = ()
    ledger: str | None = None
    page_bytes: int = PAGE_BYTES
    named_by_id: bool = False

    def as_dict(self) -> dict[str, Any]:
        """The settings as JSON holds them (tuples are lists)."""
        found = asdict(self)
        found["globs"] = list(self.globs)
        found["options"] = {key: list(value) if isinstance(value, tuple) else value for key, value in found["options"].items()}
        return found

    @classmethod
    def from_dict(cls, found: dict[str, Any]) -> Settings:
        """The settings out of what `as_dict` gave."""
        options: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in found["options"].items()
        }
        return cls(
            Options(**options),
            Fields(**found["fields"]),
            found["form"],
            tuple(found["globs"]),
            found["ledger"],
            found["page_bytes"],
            found["named_by_id"],
        )
