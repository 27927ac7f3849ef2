"""Captions without a credit, by place and shape, and the short sentences of a reportage that are none."""

from __future__ import annotations

from newsclean import clean, explain
from tests.story.texts import ENGLISH, ENGLISH_MORE, ONE, ROWS


def test_a_sentence_beside_a_caption_is_a_paragraph() -> None:
    roles = {line.text: role for line, role in explain("\n".join(ROWS)).roles()}
    assert [roles[row] for row in ROWS[2:6]] == ["caption", "paragraph", "paragraph", "caption"]


def test_one_short_sentence_between_paragraphs_is_a_paragraph_unless_it_shows_people() -> None:
    """ "Nước ngập ba con phố." alone may be told; two such, or one of people at work, are pictures."""
    long = [ROWS[1], ROWS[3], ROWS[6], ROWS[4]]
    roles = [
        dict(explain("\n".join((ROWS[0], *long[:2], *lines, *long[2:]))).roles())
        for lines in ((ONE,), (ONE, long[0], TWO), (TWO,))
    ]
    told = [[role for line, role in page.items() if line.text in (ONE, TWO)] for page in roles]
    assert told == [["paragraph"], ["caption", "caption"], ["caption"]]


TWO = "Người dân phân loại cá trên bến."


def test_a_short_sentence_that_says_what_is_seen_right_below_the_lede_is_a_caption() -> None:
    shown, told = "Những tấm lưới mới phơi dọc chân đê.", "Số lưới ấy bà đã bán hết từ tuần trước."
    long = [f"{ROWS[4][:-1]}, và cứ thế suốt hai mươi năm qua.", f"{ROWS[3][:-1]}, mắt dõi theo những con thuyền."]
    for line, found in ((shown, [shown]), (told, [])):
        page = explain("\n".join((*ROWS[:2], line, *long, ROWS[6])))
        assert [line.text for line in page.kept("caption")] == found
    # Among other short paragraphs it is one of them.
    short = "\n".join((*ROWS[:2], shown, long[0], told, *ROWS[3:5]))
    assert explain(short).kept("caption") == []


def test_a_line_that_ends_with_a_day_is_a_caption_and_dates_nothing() -> None:
    shown = "Die ersten Busse fahren am frühen Morgen über die neue Brücke, 12. Januar 2026"
    page = explain(f"Neunte Brücke eröffnet: Wie die Stadt vier Jahre lang baute\n{shown}\n{GERMAN}{shown[:-4]}2025\n{GERMAN}")
    assert page.story.dateline == -1
    assert [line.text[-4:] for line in page.kept("caption")] == ["2025"]


GERMAN = """\
Am Montag hat die Stadt ihre neunte Brücke über den Fluss eröffnet, vier Jahre nach dem ersten Spatenstich und zwei Hochwassern.
Sie ist fünf Kilometer lang, hat acht Spuren und kostete nach Angaben der Stadt dreihundert Millionen Euro, weniger als geplant.
"""


def test_a_caption_stands_below_its_bare_label_and_none_below_the_label_of_a_credit_alone() -> None:
    """As pages for screen readers are dumped: the first picture has a caption, the second none."""
    told = "Ba năm nay, xóm lưới không có thêm người học nghề."
    credit, label, shown = "Nguồn hình ảnh, Kim Thành", "Chụp lại hình ảnh,", "Bến cá lúc 5 giờ sáng"
    page = explain("\n".join((ROWS[0], credit, label, shown, ROWS[1], ROWS[3], credit, told, ROWS[6])))
    roles = {line.text: role for line, role in page.roles()}
    assert (roles[shown], roles[ROWS[1]], roles[told]) == ("caption", "lede", "paragraph")
    assert not {credit, label} & roles.keys()


def test_what_people_do_between_the_headline_block_and_the_lede_is_a_caption() -> None:
    shown = "Ni trưởng trao quà Tết cho ngư dân"
    page = explain("\n".join((ROWS[0], "12/01/2026 09:30", shown, ROWS[1], *ROWS[3:5], ROWS[6])))
    assert [line.text for line in page.kept("caption")] == [shown]


def test_a_short_sentence_that_only_says_what_is_seen_above_a_long_lede_is_a_caption() -> None:
    shown, told = "Ngư dân kéo lưới lên bến cá Cửa Sa.", "Ngư dân Cửa Sa đã bỏ nghề lưới."
    lede = f"{ROWS[1].rstrip('.')}, theo kể lại của những người đan lưới già nhất ở bến cá này từ ngày còn chợ nổi."
    for row, role in ((shown, "caption"), (told, "lede")):
        page = explain("\n".join((ROWS[0], "12/01/2026 09:30", row, lede, *ROWS[3:5], ROWS[6])))
        assert [line.text for line in page.kept(role)] == [row]


def test_an_agency_alone_and_a_label_above_a_name_credit_the_picture_of_a_dump() -> None:
    shown = ("Getty Images", "Ảnh:", "Văn Thương")
    roles = {line.text: role for line, role in explain("\n".join((*ROWS[:2], shown[0], ROWS[3], *shown[1:], *ROWS[4:]))).roles()}
    assert [roles[row] for row in shown] == ["caption"] * 3
    # At the end of a story it says whose it is, and a source is no picture's.
    last = {line.text: role for line, role in explain("\n".join((*ROWS, "Reuters"))).roles()}
    assert last["Reuters"] != "caption"


def test_a_few_words_below_a_link_head_the_paragraph_below_them() -> None:
    page = explain(
        "\n".join((*ROWS[:2], ROWS[3], "Người dân đảo lớn được vay vốn đóng tàu", "Lưới về, cá nhiều", ROWS[4], ROWS[6]))
    )
    assert [line.text for line in page.kept("subheading")][-1:] == ["Lưới về, cá nhiều"]


def test_what_stands_between_the_names_of_who_gave_the_picture_is_its_caption_and_no_lede() -> None:
    shown = "Getty Images The new bridge at dawnGetty Images"
    article = clean(f"City opens its ninth bridge over the river\n{shown}\n{ENGLISH}{ENGLISH_MORE}{ENGLISH}")
    assert ([caption.text for caption in article.captions], article.lede) == ([shown], ENGLISH.splitlines()[0])


def test_a_label_of_pictures_and_what_stands_behind_one_are_captions_on_a_page_too() -> None:
    def shown(line: str, tag: str = "p") -> list[str]:
        rows = [*(f"<p>{row}</p>" for row in ROWS[1:5]), f"<{tag}>{line}</{tag}>", *(f"<p>{row}</p>" for row in ROWS[5:])]
        page = f"<article><h1>{ROWS[0]}</h1>{''.join(rows)}</article>"
        return [caption.text for caption in clean(page).captions if caption.text.startswith(("Clip", "Video", "Ảnh"))]

    assert shown("Clip: Sóng đánh vào chân đê") == ["Clip: Sóng đánh vào chân đê"]
    assert shown("Ảnh minh họa.") == ["Ảnh minh họa."]
    assert shown("Video: 4K, 60 khung hình", tag="li") == shown("Video: 4K, 60 khung hình", tag="h3") == []
