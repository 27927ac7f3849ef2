"""What stands with a form in a small box amid the story: it says what the form is for, a newsletter most often, in any language."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsclean.markup.element import Element
from newsclean.readers.layout.place import Layout

FORM: Final = "form"
FIELD: Final = "input"
# A form's box has no more lines besides, and no more levels part the two.
MOST_LINES: Final = 4
LEVELS: Final = 2
# Nor more of the story's running text than this share.
MUCH: Final = 0.2
# What a picture shows, or who signs, stands in no form's box.
OTHERS: Final[tuple[str, ...]] = ("caption", "credit", "byline", "dateline", "headline", "lede")


def tell_forms(layout: Layout) -> None:
    """Tell the lines right above the forms of the container that share a small box with them."""
    told = [index for index, (rule, _) in layout.boxes.items() if rule == FORM and layout.start < index < layout.last]
    for index in told:
        element = layout.dom.block(layout.dom.pieces[index])
        form = next((above for above in element.up() if above.tag == FORM), None) or _around_input(element)
        if form is None or layout.boxes.get(index - 1, ("",))[0] == FORM:
            continue
        for line in _asks(layout, index, form):
            layout.roles.pop(line, None)
            layout.boxes.setdefault(line, ("promotion-box", "stands in a small box with a form"))


def _around_input(button: Element) -> Element | None:
    """What holds a button and a field to fill in, where no form does; None if nothing near it has one."""
    around = (above for above in islice(button.up(), 1, LEVELS + 1) if above.node.css_first(FIELD) is not None)
    return next(around, None) if button.tag == "button" else None


def _asks(layout: Layout, index: int, form: Element) -> list[int]:
    """The lines above the first line of a form, ``index``, in the box that holds hardly more than the form; empty if there is no such box."""
    asks: list[int] = []
    for box in islice(form.up(), LEVELS + 1):
        if box is layout.container or layout.container.under(box) or box.prose > layout.container.prose * MUCH:
            break
        above = index
        while above > layout.start and index - above <= MOST_LINES and layout.dom.block(layout.dom.pieces[above - 1]).under(box):
            above -= 1
        lines = list(range(above, index))
        if above == layout.start or len(lines) > MOST_LINES or any(layout.roles.get(line) in OTHERS for line in lines):
            break
        asks = lines
    return asks
