"""newsclean turns a raw page dump of a news article into the article, and accounts for every line.

The public names are loaded when they are first asked for, so that a command starts fast.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsclean.api import clean, explain
    from newsclean.article import Article, Caption, Dateline, Paragraph
    from newsclean.corpus.batch import run
    from newsclean.corpus.many import clean_many
    from newsclean.errors import NewscleanError
    from newsclean.lexicon import Lexicon
    from newsclean.options import Options
    from newsclean.page import Line, Page
    from newsclean.pipeline import Pipeline
    from newsclean.rules import Rule, Spot, check, cleaner, splitter
    from newsclean.verdict import Verdict

__version__ = "0.1.0"

_HOMES = {
    "Article": "article", "Caption": "article", "Dateline": "article", "Paragraph": "article", "Lexicon": "lexicon", "Line": "page",
    "NewscleanError": "errors", "Options": "options", "Page": "page", "Pipeline": "pipeline", "Rule": "rules", "Verdict": "verdict",
    "clean": "api", "clean_many": "corpus.many", "check": "rules", "cleaner": "rules", "explain": "api", "run": "corpus.batch",
    "splitter": "rules", "Spot": "rules",
}  # fmt: skip

__all__ = [
    "Article",
    "Caption",
    "Dateline",
    "Lexicon",
    "Line",
    "NewscleanError",
    "Options",
    "Page",
    "Paragraph",
    "Pipeline",
    "Rule",
    "Spot",
    "Verdict",
    "check",
    "clean",
    "clean_many",
    "cleaner",
    "explain",
    "run",
    "splitter",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'newsclean' has no attribute '{name}'")
    value = globals()[name] = getattr(import_module(f"newsclean.{_HOMES[name]}"), name)
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
