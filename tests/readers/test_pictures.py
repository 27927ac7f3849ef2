"""What stands with a picture: its caption, a step of a recipe, or text that flows around it."""

from __future__ import annotations

import pytest

import newsclean
from tests.texts import BODY as BELOW
from tests.texts import LEDE as ABOVE
from tests.texts import MORE

SEEN = "Cây cầu nhìn từ bờ nam trong nắng sớm"


def captions(block: str, around: str = "p") -> list[str]:
    page = f"<html><body><div class=bai><{around}>{ABOVE}</{around}>{block}<{around}>{BELOW}</{around}></div></body></html>"
    return [caption.text for caption in newsclean.clean(page).captions]


@pytest.mark.parametrize(
    "block",
    [
        f"<div align=center><img src=a.jpg></div><div align=center>{SEEN}</div>",
        f'<p><img src=a.jpg></p><p style="TEXT-ALIGN: center">{SEEN}</p>',
        f"<p><img src=a.jpg></p><p><em>{SEEN}</em></p>",
        f"<p><img src=a.jpg></p><p class=text-align-center>{SEEN}</p>",
        f'<p><img src=a.jpg></p><p><span style="font-size:14px"><em>{SEEN}</em></span></p>',
        f'<p><img src=a.jpg></p><p><span style="font-style: italic">{SEEN}</span> </p>',
        f"<p><img src=a.jpg></p><p><small>{SEEN}</small></p>",
        f'<div class=anh><img src=a.jpg></div><div class="nho text-center">{SEEN}</div>',
        f"<p><img src=a.jpg></p><p class=ql-align-center>{SEEN}</p>",
        f'<p><img src=a.jpg></p><p class="x7 text-center">{SEEN}</p>',
        f"<img src=a.jpg><center><font size=1>{SEEN}</font></center>",
    ],
)
def test_a_line_in_the_middle_or_in_italics_below_a_picture_is_its_caption(block: str) -> None:
    assert captions(block) == [SEEN]


def test_text_that_is_all_in_the_middle_has_no_caption_in_it() -> None:
    assert captions(f"<center><img src=a.jpg></center><center>{SEEN}</center>", around="center") == []


def test_text_flows_around_a_picture_that_floats() -> None:
    sentence = "Ông Nam nói công trình xong sớm ba tháng so với kế hoạch."
    assert captions(f'<p><img class="size-full alignleft" src=a.jpg>{sentence}</p>') == []
    assert captions(f"<p><img src=a.jpg>{sentence}</p>") == [sentence]


def test_a_text_below_a_heading_is_none() -> None:
    sentence = "Ông Nam nói công trình xong sớm ba tháng so với kế hoạch."
    assert captions(f"<div><h2>Sớm ba tháng</h2><img src=a.jpg><p>{sentence}</p></div>") == []
    assert captions(f"<div><img src=a.jpg><p>{sentence}</p></div>") == [sentence]
    assert captions(f"<div><h2>Sớm ba tháng</h2><img src=a.jpg><p>{SEEN}</p></div>") == [SEEN]


def test_a_step_of_a_recipe_is_no_caption() -> None:
    step = (
        "<table><tr><td><img src={0}.jpg></td><td><p>Bước {0}:</p><p>Cho bột vào bát, thêm nước rồi nhào.</p></td></tr></table>"
    )
    assert captions(step.format(1) + step.format(2)) == []


@pytest.mark.parametrize(
    "credit",
    [
        "<small><span class=asset-byline>ANNA LƯU/Ven Sông</span></small>",
        "<span class=byline>ANNA LƯU/Ven Sông</span>",
        "<span class=a-credit>(ANNA LƯU/Ven Sông)</span>",
    ],
)
def test_a_byline_in_a_figure_is_the_credit_of_the_picture(credit: str) -> None:
    figure = f"<figure><img src=a.jpg><figcaption><p>Công nhân kiểm tra dây văng.</p>{credit}</figcaption></figure>"
    article = newsclean.clean(f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1>{figure}<div><p>{ABOVE}</p><p>{BELOW}</p></div>")
    assert [(one.text, one.credit) for one in article.captions] == [("Công nhân kiểm tra dây văng.", "ANNA LƯU/Ven Sông")]
    assert article.bylines == []


def test_a_name_at_the_end_of_a_caption_is_its_credit_where_the_markup_sets_it_apart() -> None:
    figure = "<figure><img src=a.jpg><figcaption><span>Cây cầu nhìn từ bờ nam.</span><span class=x>Anna Lưu</span></figcaption></figure>"
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{ABOVE}</p>{figure}<p>{BELOW}</p></div>"
    assert [(one.text, one.credit) for one in newsclean.clean(page).captions] == [("Cây cầu nhìn từ bờ nam.", "Anna Lưu")]


def test_the_only_paragraph_of_a_story_is_no_caption_for_a_picture_beside_it() -> None:
    page = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><div class=bai><p>{ABOVE}</p><div><img src=ma.png> Quét mã để đọc</div></div>"
    article = newsclean.clean(page)
    assert article.lede == ABOVE and ABOVE not in [one.text for one in article.captions]


def test_a_count_beside_a_picture_is_no_caption() -> None:
    assert captions("<figure class=kudo><img src=a.png><div>861</div></figure>") == []


def test_a_credit_above_its_caption_goes_with_it() -> None:
    box = f'<div class="image"><img src=a.jpg><p class=source>TTXVN</p><p class=caption>{SEEN}.</p></div>'
    page = f"<html><body><div class=bai><p>{ABOVE}</p>{box}<p>{BELOW}</p></div></body></html>"
    assert [(one.text, one.credit) for one in newsclean.clean(page).captions] == [(f"{SEEN}.", "TTXVN")]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (f"<em class=img_desc>{SEEN}</em>", (SEEN, None)),
        (f"<span class=photo><div></div><span class=caption>{SEEN}</span></span>", (SEEN, None)),
        ("<span class=source><b>Anna Lưu/Getty Images</b></span>", ("", "Anna Lưu/Getty Images")),
    ],
)
def test_an_inline_element_below_a_picture_may_say_what_it_is(below: str, expected: tuple[str, str | None]) -> None:
    page = (
        f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><div>{ABOVE}<br><br><img src=a.jpg>{below}<br><br>{BELOW}</div></div>"
    )
    assert [(one.text, one.credit) for one in newsclean.clean(page).captions] == [expected]


def test_a_credit_in_a_box_that_is_called_description_is_no_lede() -> None:
    box = "<div class=picture><img src=a.jpg><div class=description><p>Ảnh: Anna Lưu / Báo Ven Sông</p></div></div>"
    article = newsclean.clean(
        f"<article><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{box}<div><p>{ABOVE}</p><p>{BELOW}</p></div></article>"
    )
    assert article.lede == ABOVE
    assert [one.credit for one in article.captions] == ["Anna Lưu / Báo Ven Sông"]


def test_an_element_in_a_caption_s_box_may_say_that_it_holds_the_credit() -> None:
    credit = "<div><span class=credit><span>Báo mẫu</span></span></div>"
    box = f"<figcaption class=caption><span class=caption-text><p>{SEEN}</p></span>{credit}</figcaption>"
    article = newsclean.clean(f"<div><p>{ABOVE}</p><figure><img src=a.jpg>{box}</figure><p>{BELOW}</p></div>")
    assert [(caption.text, caption.credit) for caption in article.captions] == [(SEEN, "Báo mẫu")]


def test_a_picture_of_an_amp_page_has_a_caption_like_any_other() -> None:
    story = f"<p>{ABOVE}</p><div><amp-img src=a.jpg></amp-img><span>{SEEN}</span></div><p>{BELOW}</p>"
    page = f"<html amp><body><div>{story}</div></body></html>"
    assert [caption.text for caption in newsclean.clean(page).captions] == [SEEN]


def test_the_caption_of_a_picture_above_the_headline_is_one() -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{SEEN}</figcaption></figure>"
    page = f"<main><div>{figure}<p>Giao thông</p><h1>Cầu mới thông xe trước Tết</h1></div><p>{ABOVE}</p><p>{BELOW}</p></main>"
    assert [caption.text for caption in newsclean.clean(page).captions] == [SEEN]


def test_a_question_in_italics_below_a_picture_is_asked_by_the_interviewer() -> None:
    question = "Ông nghĩ gì khi đứng trên cầu lần đầu?"
    assert captions(f"<p><img src=a.jpg></p><p><em>{question}</em></p>") == []


def test_a_caption_that_is_the_paper_s_name_is_its_credit() -> None:
    figure = f"<figure><img src=a.jpg><figcaption>{SEEN}</figcaption><figcaption>Báo Ven Sông</figcaption></figure>"
    head = '<meta property="og:site_name" content="Báo Ven Sông">'
    found = newsclean.clean(
        f"<html><head>{head}</head><body><div><p>{ABOVE}</p>{figure}<p>{BELOW}</p></div></body></html>"
    ).captions
    assert [(one.text, one.credit) for one in found] == [(SEEN, "Báo Ven Sông")]


def test_a_picture_may_have_a_photographer_and_a_paper() -> None:
    box = f"<figcaption>{SEEN}</figcaption><div class=credit>Kim Thành</div><div class=image-source>Báo Ven Sông</div>"
    found = newsclean.clean(f"<div><p>{ABOVE}</p><figure><img src=a.jpg>{box}</figure><p>{BELOW}</p></div>").captions
    assert [(one.text, one.credit) for one in found] == [(SEEN, "Kim Thành / Báo Ven Sông")]


@pytest.mark.parametrize(
    ("below", "bylines"), [("Ann Lee Jr.", ["Ann Lee Jr."]), ("Ann Lee, M.D.", ["Ann Lee"]), ("Ann Lee.", [])]
)
def test_a_stop_makes_a_caption_of_a_name_unless_it_is_the_names_own(below: str, bylines: list[str]) -> None:
    page = f"<h1>Ninth bridge opens over the river</h1><div><img src=a><p>{below}</p></div><p>{ABOVE}</p><p>{BELOW}</p>"
    assert newsclean.clean(page).bylines == bylines


@pytest.mark.parametrize("sign", ["<img class=logo-small src=l.gif>", "<img src=e.png width=16>", "<img class='wp-emoji icon'>"])
def test_a_sign_before_a_lede_frames_no_caption(sign: str) -> None:
    assert captions(f"<p><b>{sign} - {SEEN}</b></p>") == []
    assert captions(f"<div><img src=a.jpg width=160><div>{SEEN}</div></div>") == [SEEN]


def test_a_paragraph_that_a_player_closes_is_no_caption() -> None:
    last = "“Bây giờ đêm nào chúng tôi cũng về nhà được”, ông Mười nói."
    page = f"<div><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{ABOVE}</p><p>{BELOW}</p><p>{last}<br><iframe src=/v></iframe></p></div>"
    assert newsclean.clean(page).paragraphs[-1].text == last
    assert [
        caption.text for caption in newsclean.clean(page.replace("<iframe src=/v></iframe>", "<img src=a.jpg>")).captions
    ] == [last]


def test_a_long_caption_above_the_story_is_told_by_the_inline_element_that_holds_it() -> None:
    caption = "Công nhân và người dân hai bờ đi bộ qua cầu trong buổi sáng thông xe, khi sương trên sông còn chưa tan hết và nước đang lên."
    picture = f"<div class=photo-box><img src=a.jpg><br><span class=pb-caption>{caption} Ảnh: Kim Thành</span></div>"
    page = f"<article><h1>Cầu qua sông Cấm thông xe</h1>{picture}<div><p>{ABOVE}</p><p>{BELOW}</p><p>{MORE}</p></div></article>"
    article = newsclean.clean(page)
    assert (article.lede, [(one.text, one.credit) for one in article.captions]) == (ABOVE, [(caption, "Kim Thành")])


def test_an_archive_that_ends_a_row_of_names_credits_the_picture() -> None:
    said = "<div class=attribution>Anna Lưu | The Example Post | Getty Images</div><div class=caption>Người dân đi qua cầu.</div>"
    page = f"<article><h1>Cầu qua sông Cấm thông xe</h1><p>{ABOVE}</p><div><img src=a.jpg>{said}</div><p>{BELOW}</p><p>{MORE}</p></article>"
    article = newsclean.clean(page)
    expected = [("Người dân đi qua cầu.", "Anna Lưu | The Example Post | Getty Images")]
    assert (article.bylines, [(one.text, one.credit) for one in article.captions]) == ([], expected)


def test_the_word_beside_a_count_of_shares_is_no_caption() -> None:
    count = "<aside><div class=total-shares><em>367</em><div class=caption>Người chia sẻ bài</div></div></aside>"
    page = f"<main><h1>Cầu qua sông Cấm thông xe</h1>{count}<div><p>{ABOVE}</p><p>{BELOW}</p><p>{MORE}</p></div></main>"
    assert newsclean.clean(page).captions == []


def test_a_caption_in_the_link_that_enlarges_its_picture_is_told_by_its_credit() -> None:
    def seen(said: str) -> list[str]:
        return captions(f"<div class=anh><a href=/lon><img src=a.jpg><span>{said}</span></a></div>")

    assert seen(f"{SEEN}. (Ảnh: AFP)") == [f"{SEEN}."]
    assert seen(SEEN) == []


def test_a_name_behind_the_sign_of_a_right_credits_the_picture_it_stands_with() -> None:
    box = "<div><img src=a.jpg><p>Công nhân kiểm tra dây văng của cây cầu</p><p>© Lưu Huy</p></div>"
    page = f"<article><h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{ABOVE}</p><p>{BELOW}</p>{box}<p>{MORE}</p><p>© Báo 2026</p></article>"
    (caption,) = newsclean.clean(page).captions
    assert (caption.text, caption.credit) == ("Công nhân kiểm tra dây văng của cây cầu", "Lưu Huy")
    assert "2026" not in newsclean.clean(page).text


LONG = (
    "Cây cầu nhìn từ bờ nam trong nắng sớm, nơi hàng trăm người dân hai quận đã đứng chờ từ năm giờ để được đi bộ qua trước khi xe tải, "
    "xe khách và xe máy nối nhau lên cầu trong tiếng nhạc và tiếng còi tàu từ bến phà cũ vọng lại."
)
MUCH = "".join(f"<p>{MORE.replace('ba tháng', f'{months} tháng')}</p>" for months in ("bốn", "năm", "sáu", "bảy", "tám"))


def test_a_picture_and_a_long_text_in_a_box_beside_the_paragraphs_are_picture_and_caption() -> None:
    box = f"<div class=css-1x2y3z><div><img src=a.jpg></div><div><p>{LONG}</p></div></div>"
    assert captions(box + MUCH) == [LONG]
    assert captions(f"<div><img src=a.jpg><blockquote>{LONG}</blockquote></div>{MUCH}") == []


def test_a_text_that_is_no_more_told_than_that_stays() -> None:
    box = f"<div><div><img src=a.jpg></div><div><p>{LONG}</p></div></div>"
    assert captions(f"<figure><img src=b.jpg><figcaption>{SEEN}</figcaption></figure>{box}{MUCH}") == [SEEN]
    assert captions(f"<div><p>{LONG}</p><div><img src=a.jpg></div></div>{MUCH}") == []
    assert captions(f"<div><img src=a.jpg>{LONG}</div>{MUCH}") == []


def test_a_picture_and_a_text_in_each_box_are_the_story_where_no_text_stands_beside_them() -> None:
    box = "<div><div><img src={0}.jpg></div><div><p>{1}</p></div></div>"
    boxes = "".join(box.format(at, LONG.replace("năm giờ", f"{at} giờ")) for at in range(6, 12))
    assert captions(boxes) == []
    assert newsclean.clean(f"<body><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{boxes}</div></body>").captions == []


def test_a_picture_above_the_text_has_its_caption_in_a_box_without_a_class() -> None:
    def shown(box: str) -> list[str]:
        page = f"<body><div><h1>Cầu qua sông Cấm thông xe trước Tết</h1>{box}<div><p>{ABOVE}</p><p>{BELOW}</p>{MUCH}</div></div>"
        return [caption.text for caption in newsclean.clean(page).captions]

    assert shown(f"<div><div><img src=a.jpg></div><div>{LONG}</div></div>") == [LONG]
    assert shown(f"<picture><img src=a.jpg></picture><div><span>{SEEN}, Ảnh: Anna Lưu</span></div>") == [SEEN]


def test_the_sign_of_a_right_before_a_name_without_capitals_is_a_credit() -> None:
    rows = "<tr><td><img src=a.jpg></td></tr><tr><td class=caption>다리에 해가 뜬다</td></tr><tr><td>ⓒ 김민수</td></tr>"
    page = f"<div class=bai><p>{ABOVE}</p><table>{rows}</table><p>{BELOW}</p><p>{MORE}</p></div>"
    assert [(caption.text, caption.credit) for caption in newsclean.clean(page).captions] == [("다리에 해가 뜬다", "김민수")]
