"""The article: what a page says, in fields."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

SCHEMA = 1  # of the JSON: docs/article.schema.json
# Roles whose lines are paragraphs, with the role as their kind.
KINDS = ("paragraph", "subheading", "list-item", "quote", "table-row", "notice")


@dataclass(slots=True)
class Dateline:
    """When and where: ``text`` as shown, ``published`` in ISO 8601 (zone if known), ``place``, ``agency``; each may be None."""

    text: str | None = None
    published: str | None = None
    place: str | None = None
    agency: str | None = None


@dataclass(slots=True)
class Caption:
    """A photo's caption, its credit if it has one, and ``before``: the index of the paragraph it stands before."""

    text: str
    credit: str | None
    before: int


@dataclass(slots=True)
class Paragraph:
    """A paragraph; its ``kind`` is one of `KINDS`."""

    text: str
    kind: str = "paragraph"


@dataclass(slots=True)
class Article:
    """What a page says: a field is None or empty where the page does not show it. Nothing is invented."""

    source: str
    site: str | None = None
    language: str | None = None
    headline: str | None = None
    kicker: str | None = None
    lede: str | None = None
    dateline: Dateline = field(default_factory=Dateline)
    bylines: list[str] = field(default_factory=list)
    captions: list[Caption] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Headline, lede and paragraphs, a blank row between each."""
        parts = [self.headline, self.lede, *(paragraph.text for paragraph in self.paragraphs)]
        return "\n\n".join(part for part in parts if part)

    def as_dict(self) -> dict[str, Any]:
        """The article as JSON has it, with the version of its schema."""
        return {"schema": SCHEMA, **asdict(self)}
