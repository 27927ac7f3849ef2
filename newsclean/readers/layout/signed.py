"""Who signs above the last lines of a container: a label and a full name below the story's text, above boxes that close as sentences."""

from __future__ import annotations

from typing import Final

from newsclean.readers.layout.bylines import LONGEST_NAME
from newsclean.readers.layout.place import Layout
from newsclean.readers.tags import HEADINGS
from newsclean.sentence import ends_sentence
from newsclean.shapes.byline import says_byline
from newsclean.shapes.byline_words import labels
from newsclean.shapes.names import names

# How far above the last text of the container its story may end.
NEAR: Final = 10  # lines
SHORTEST_TEXT: Final = 60  # characters


def tell_signed(layout: Layout) -> None:
    """Tell the line of a label and full names among the last ones that stands right below running text: "Rozmawiała: Anna Kowalska".

    What a list says of a book stands below another label: "Title: ...", "Author: Ann Lee".
    """
    for index in range(max(layout.start + 2, layout.end - NEAR), layout.end - 1):
        above, piece, below = layout.dom.pieces[index - 1 : index + 2]
        if index in layout.boxes or layout.roles.get(index) or piece.length >= LONGEST_NAME or piece.linked:
            continue
        if above.length < SHORTEST_TEXT or not ends_sentence(above.text) or ":" in below.text or piece.node.tag in HEADINGS:
            continue
        label = labels().match(piece.text)
        if label is None or label[0].rstrip()[-1:] not in (":", "：") or not says_byline(piece.text):
            continue
        if all(" " in name for name in names(piece.text)):
            layout.roles[index] = "byline"
