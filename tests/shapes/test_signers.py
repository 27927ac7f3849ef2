"""Who signs beside a stamp."""

from __future__ import annotations

import pytest

from newsclean.shapes.signers import signs_beside


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Lee on January 12, 2026", ("Ann Lee",)),
        ("Posted on January 12, 2026 by Ann Lee", ("Ann Lee",)),
        ("Veröffentlicht am 12. Januar 2026 von Anna Muster", ("Anna Muster",)),
        ("January 12, 2026 | Example City", ()),
        ("PTI | 05:01 PM,Jan 17,2012", ("PTI",)),
        ("Ann Lee & Bob Ray, EX Bureau Jan 16, 2012, 03.47AM IST", ("Ann Lee", "Bob Ray")),
        ("Ann Lee, New Delhi, Jan 16, 2012", ()),
        ("New Delhi, Jan 16, 2012", ()),
        ("Posted on January 12, 2026", ()),
        ("By Ann Lee", ()),
    ],
)
def test_names_before_or_behind_a_stamp(text: str, names: tuple[str, ...]) -> None:
    assert signs_beside(text) == names
