"""Boxes that class words name, glued together or side by side."""

from __future__ import annotations

import pytest

import newsclean

BODY = (
    "<p>De nieuwe brug over de Linge is maandagochtend om zes uur opengegaan voor auto's, bussen en fietsers uit beide dorpen.</p>"
    "<p>Wethouder Jansen noemde de opening een mijlpaal en dankte de buurt, die vier jaar lang moest omrijden.</p>"
    "<p>Volgens de aannemer kostte het werk elf miljoen euro, een half miljoen minder dan was begroot.</p>"
)
BOX = "Elke ochtend om zeven uur sturen wij het belangrijkste uit de streek naar alle lezers die zich hebben opgegeven."


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        ("artikelnieuwsbrief", False),
        ("blok meerover", False),
        ("inner article", True),
        ("right col-12", True),
        ("blokkade", True),
    ],
)
def test_a_box_goes_by_the_words_in_its_class(names: str, kept: bool) -> None:
    story = f"<div><p>De brug is open.</p>{BODY}<div class='{names}'><p>{BOX}</p></div>{BODY.replace('brug', 'weg')}</div>"
    told = newsclean.clean(f"<html lang=nl><main><h1>Brug over de Linge open voor verkeer</h1>{story}</main></html>").text
    assert (BOX in told) == kept
