"""JSON: one object a page. Its schema is docs/article.schema.json."""

from __future__ import annotations

import json
from typing import Any

from newsclean.build import build_article
from newsclean.errors import NewscleanError
from newsclean.page import Page


def as_object(page: Page, ledger: bool = False) -> dict[str, Any]:
    """A judged page's article as a JSON object, with ``lines`` (every line and its verdict) if ``ledger`` is asked for."""
    found = build_article(page).as_dict()
    if ledger:
        found["lines"] = [
            {"row": line.row, "text": line.text, "role": verdict.role, "rule": verdict.code, "because": verdict.because}
            for line, verdict in page.judged()
        ]
    return found


def error_object(name: str, error: NewscleanError) -> dict[str, Any]:
    """What stands in place of a page that could not be read."""
    return {"source": name, "error": error.as_dict()}


def compact(value: dict[str, Any]) -> str:
    """One object in one row, for JSONL."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def indented(values: list[dict[str, Any]]) -> str:
    """One indented object for one page, an array for several."""
    return json.dumps(values[0] if len(values) == 1 else values, ensure_ascii=False, indent=2)
