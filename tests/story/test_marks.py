"""What prompts mark on a page: its end, a box inside it, what pictures leave."""

from __future__ import annotations

from newsclean.pipeline import Pipeline
from newsclean.story.marks import Marks

LEDE = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục."


def _marks(*rows: str) -> Marks:
    return Marks(Pipeline().explain("\n".join((LEDE, *rows))))


def test_a_prompt_to_comment_ends_a_story() -> None:
    marks = _marks("Ý kiến bình luận:")
    assert marks.hard == marks.comments == {1}
    assert marks.furniture == {1}


def test_a_heading_of_links_may_stand_inside_a_story() -> None:
    marks = _marks("Tin liên quan")
    assert (marks.hard, marks.soft) == (set(), {1})
    assert marks.related == {1}


def test_the_sign_of_a_right_without_a_year_may_credit_a_picture() -> None:
    assert _marks("© Kim Thành").hard == set()
    assert _marks("© 2026 Báo Ví dụ").hard == {1}


def test_a_form_below_a_prompt_to_subscribe_is_no_comment_form() -> None:
    assert _marks("Subscribe to our newsletter", "Your email address", LEDE).hard == set()


def test_a_row_that_belongs_to_the_story_is_no_furniture() -> None:
    marks = _marks("Tên nhân vật đã được thay đổi.")
    assert marks.notices == {1}
    assert marks.furniture == set()


def test_the_name_of_a_section_is_a_menu_s() -> None:
    assert _marks("Thời sự").navigation == {1}
