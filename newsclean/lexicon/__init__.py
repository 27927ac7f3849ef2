"""Word lists: read from TOML, added up, and compiled into matchers that go over a page once.

A list has a table a rule, named as the rule. Its fields hold phrases: ``is`` (the whole line), ``starts``, ``ends``,
``contains``, ``matches`` (a regular expression for the whole folded line) and ``except`` (phrases taken back, and openings
of lines that the rule leaves alone). All but ``matches`` are compared folded (`newsclean.normalize.fold`).
"""

from newsclean.lexicon.documents import document, documents, lists, read_toml, tables
from newsclean.lexicon.expressions import compile_expression
from newsclean.lexicon.fields import CREDIT, FIELDS, HOW
from newsclean.lexicon.inner import searchable
from newsclean.lexicon.lexicon import Lexicon
from newsclean.lexicon.reading import add_up, built_in, parse

__all__ = [
    "CREDIT",
    "FIELDS",
    "HOW",
    "Lexicon",
    "add_up",
    "built_in",
    "compile_expression",
    "document",
    "documents",
    "lists",
    "parse",
    "read_toml",
    "searchable",
    "tables",
]
