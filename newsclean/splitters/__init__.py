"""Rules that keep, one file each, in the order they run; paragraph, the last, takes every line that is left."""

from __future__ import annotations

from newsclean.rules import Rule
from newsclean.splitters.byline import byline
from newsclean.splitters.caption import caption
from newsclean.splitters.dateline import dateline
from newsclean.splitters.headline import headline
from newsclean.splitters.kicker import kicker
from newsclean.splitters.lede import lede
from newsclean.splitters.list_item import list_item
from newsclean.splitters.notice import notice
from newsclean.splitters.paragraph import paragraph
from newsclean.splitters.quote import quote
from newsclean.splitters.subheading import subheading
from newsclean.splitters.table_row import table_row

SPLITTERS: tuple[Rule, ...] = (
    headline,
    kicker,
    dateline,
    byline,
    lede,
    caption,
    notice,
    subheading,
    list_item,
    quote,
    table_row,
    paragraph,
)
