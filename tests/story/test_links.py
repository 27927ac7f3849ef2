"""Links to other stories inside a story."""

from __future__ import annotations

from newsclean import clean
from tests.story.texts import MORE, STORY


def test_a_headline_that_asks_is_a_link_below_a_heading_and_above_another_link() -> None:
    box = "Có thể bạn quan tâm:\nVì sao cầu thứ tám của thành phố chậm hai năm?\nKhởi công tuyến đường vành đai phía tây\n"
    asked = "Bao giờ thì xe tải được qua cầu?\n"
    assert clean(f"{STORY}{box}{MORE}{MORE}").text == clean(f"{STORY}{MORE}{MORE}").text
    # A subheading that asks stands above its text.
    assert asked.strip() in clean(f"{STORY}Có thể bạn quan tâm:\n{asked}{MORE}{MORE}").text
