"""What the lines around and in the story's container are, as far as the markup tells: a role for some, a box for others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsclean.readers.container import Container, Finder
from newsclean.readers.dom import Dom
from newsclean.readers.layout.above import tell_above
from newsclean.readers.layout.cards import tell_cards
from newsclean.readers.layout.closing import settle_end, tell_below, tell_last
from newsclean.readers.layout.following import tell_following
from newsclean.readers.layout.forms import tell_forms
from newsclean.readers.layout.fragment import tell_fragment
from newsclean.readers.layout.inside import tell_inside
from newsclean.readers.layout.linked import tell_linked
from newsclean.readers.layout.place import Layout
from newsclean.readers.layout.points import tell_points
from newsclean.readers.layout.signed import tell_signed
from newsclean.readers.layout.stamps import settle_dateline

__all__ = ["Layout", "lay_out"]


def lay_out(dom: Dom, finder: Finder, container: Container, meta: Mapping[str, Any], *, is_cut_off: bool = False) -> Layout:
    """The layout of a page, which says ``meta`` of itself; each step asks what the steps before it told.

    ``is_cut_off`` says that the page ends amid its text.
    """
    layout = Layout(dom, finder, container, meta)
    tell_following(layout, meta)
    tell_inside(layout)
    tell_forms(layout)
    tell_cards(layout)
    tell_above(layout)
    tell_points(layout)
    layout.tail = tell_below(layout)
    tell_linked(layout)
    tell_last(layout)
    tell_signed(layout)
    layout.dateline = settle_dateline(layout)
    layout.end = settle_end(layout)
    if is_cut_off:
        tell_fragment(layout)
    return layout
