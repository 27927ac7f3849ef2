"""Lines said twice at once: what the second says more than the first, or nothing if it does not say it again as captions do."""

from __future__ import annotations

import pytest

from newsclean.page import Line
from newsclean.shapes.doubles import find_doubles

PAIRS = {
    ("Der neue Turm bei Nacht.", "Der neue Turm bei Nacht."): "",
    ("Der neue Turm bei Nacht.", "Der neue Turm bei Nacht.Max Muster/dpa"): "Max Muster/dpa",
    ("Der neue Turm bei Nacht.", "Der neue Turm bei Nacht. © dpa | Max Muster"): "© dpa | Max Muster",
    ("Vista del puente desde la orilla norte", "Vista del puente desde la orilla norte / Ana Ruiz"): "/ Ana Ruiz",
    ("Những người thợ cuối cùng rời cầu. Ảnh: Kim Thành", "Những người thợ cuối cùng rời cầu. Ảnh: Kim Thành"): "",
    ("Das Wetter", "Das Wetter bleibt in den nächsten Tagen im ganzen Land wechselhaft, sagen die Meteorologen."): None,
    ("Chính sách mới", "Chính sách mới có hiệu lực từ tháng 3"): None,
    ("Ja", "Ja"): None,
}


@pytest.mark.parametrize(("pair", "more"), PAIRS.items(), ids=str)
def test_a_line_said_again_is_found(pair: tuple[str, str], more: str | None) -> None:
    lines = [Line(index, index + 1, text, text) for index, text in enumerate(pair)]
    assert find_doubles(lines) == ({} if more is None else {1: more})
