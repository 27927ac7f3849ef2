"""NC227 skipped-box."""

from __future__ import annotations

from collections.abc import Iterator

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner


@cleaner("NC227", "skipped-box")
def skipped_box(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """A box that a link lets readers skip, from the link to where it leads; of a post or a film only these two lines.

      Ninth bridge opens after four years
      The ninth bridge over the river opened on Monday, joining two districts that a ferry had served for a hundred years.
    - Skip Morning Lines and continue reading
    - Morning Lines
    - The day's stories, told by the people who wrote them, before breakfast.
    - End of Morning Lines
      The bridge is three miles long and has eight lanes; two firms built it for a third less than had been planned.
    - Skip Twitter post by river trust
      The herons came back on the day that the last crane left.
    - End of Twitter post by river trust
      Those who live by the old pier had asked for the bridge since the spring when the ferry struck the wall of the quay.
    """
    for index, link in page.skips.items():
        yield page.lines[index], f"stands in the box that row {page.lines[link].row} lets its readers skip"
