"""Lines said twice at once: what the second says more than the first, or nothing if it does not say it again as captions do."""

from __future__ import annotations

import pytest

from newsclean.page import Line
from newsclean.shapes.doubles import find_doubles, is_doubled_caption, stands_between_credits

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


ROWS = {
    "A plough clears the avenue in Nordbrook on Sunday. A plough clears the avenue in Nordbrook on Sunday.": True,
    "Le pont vu de la rive sud - Nordbrück - 2 mars 2019 Le pont vu de la rive sud - Nordbrück - 2 mars 2019": True,
    "Der Turm am Abend © Max Muster Der Turm am Abend © Max Muster": True,
    "北岸看到的第九座大桥。例日报供图北岸看到的第九座大桥。例日报供图": True,
    "北岸看到的第九座长江大桥（视频截图） 北岸看到的第九座长江大桥（视频截图）": True,
    # Titles of links, and what is said twice.
    "Ninth bridge opens over the river at lastNinth bridge opens over the river at last": False,
    "北岸看到的第九座长江大桥（组图） 北岸看到的第九座长江大桥（组图）": False,
    "Never again. Never again.": False,
    "The bridge is long and it is wide. The bridge is long and it is high.": False,
}


@pytest.mark.parametrize(("text", "told"), ROWS.items())
def test_a_row_that_has_a_pictures_text_and_its_caption_is_told_from_a_link(text: str, *, told: bool) -> None:
    assert is_doubled_caption(text) is told


BETWEEN = {
    "Getty Images The old pier of NordbrookGetty Images": True,
    "EPA Ann Lee and Max MusterEPA": True,
    "Getty Images say that they gave no picture of the pier": False,
    "LAS GUERRILLAS": False,
    "Ann took the ferry with Ann": False,
    "Reuters The old pier closed in May, the mayor said.": False,
}


@pytest.mark.parametrize(("text", "told"), BETWEEN.items())
def test_what_a_picture_shows_stands_between_its_credits(text: str, *, told: bool) -> None:
    assert stands_between_credits(text) is told
