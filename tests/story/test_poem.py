"""A poem none of whose verses closes, on a page without running text."""

from __future__ import annotations

from newsclean import clean, explain

VERSES = """\
Mẹ ngồi vá áo bên sông
Mùi khói rơm quẩn vào trong câu hò
À ơi con cá con cò
Nước trôi về phía học trò xa quê
Trăng lên một nửa bờ đê
Nửa kia mẹ cất đem về ru con
Lớn lên trăng vẫn còn tròn
Mà lưng của mẹ không còn thẳng đâu
"""
TITLE = "Khúc ru bên sông Thương"


def test_its_verses_are_told_from_menus_and_links() -> None:
    article = clean(f"Tin tức\nVăn\nThơ\n{TITLE}\n05/05/2024 - 08:00\n{VERSES}Kim Thành\nTin cùng chuyên mục\nMùa hoa gạo\n")
    assert (article.headline, article.bylines, article.dateline.published) == (TITLE, ["Kim Thành"], "2024-05-05T08:00:00+07:00")
    assert [paragraph.text for paragraph in article.paragraphs] == VERSES.splitlines()


def test_its_first_verse_is_no_headline() -> None:
    page = explain(VERSES)
    assert page.story.headline < 0
    assert len(page.kept()) == len(VERSES.splitlines())
