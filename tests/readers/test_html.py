"""The HTML reader: all visible text, bounded on hostile pages, never online."""

from __future__ import annotations

import gzip
import socket
import time

import pytest

import newsclean
from newsclean import explain
from newsclean.errors import ReadError
from newsclean.readers.sniff import looks_like_html
from tests.texts import BODY, LEDE, MORE, PAGE


def texts(html: str | bytes) -> list[str]:
    return [line.text for line in explain(html).lines]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<!DOCTYPE html><title>x</title>", True),
        ("<!doctypehtml><link rel=icon href=x>", True),  # as minified
        ("<%@ page language='java' %>\n<html>", True),
        ("<!-- saved from url -->\n<body>", True),
        ("chữ <b>đậm</b>", False),
        ("5 < 6 và 7 > 6", False),
        ("chữ " + "<p>đoạn</p>" * 3, True),
        (("chữ " * 999 + "<p>đoạn</p>\n") * 3, False),
        ("* [Cầu <em>mới</em>](/cau-moi.html)\n* [Bến <em>cũ</em>](/ben-cu.html)\n" * 3, False),
        ("", False),
    ],
)
def test_html_is_told_by_its_content(text: str, html: bool) -> None:
    assert looks_like_html(text) is html


def test_all_visible_text_becomes_lines_and_nothing_else_does() -> None:
    page = "<div>một<p>hai <b>ba</b></p>bốn<br>năm<script>x=1</script><style>y</style><!-- z --><template>t</template></div>"
    assert texts("<html><body>" + page + "</body></html>") == ["một", "hai ba", "bốn", "năm"]


@pytest.mark.parametrize("below", ["", "<p>Một dòng</p>"], ids=["at the end", "above a line"])
def test_a_heading_of_a_no_break_space_is_no_heading(below: str) -> None:
    page = explain(f"<html><body>{PAGE.replace('h1', 'h2')}<h1>&nbsp;</h1>{below}</body></html>")
    assert [line.text for line, role in page.roles() if role == "headline"] != ["Một dòng"]
    assert len(page.kept("lede", "paragraph")) == 2


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        ("<p><b>một</b> <i>hai</i></p>", ["một hai"]),
        ("<p><b>một</b><i>hai</i></p>", ["mộthai"]),
        ("<p><b>một<i> </i></b><i>hai</i></p>", ["một hai"]),
        ("<p>một<!-- --> <!-- --><b>hai</b></p>", ["một hai"]),
        ("<p>một<script> </script>hai</p>", ["mộthai"]),
        ("<p>một&nbsp;<br>&nbsp;<br>hai</p>", ["một", "hai"]),
        ("<a href=x><div>một</div> <div>hai</div></a>ba", ["một", "hai", "ba"]),
    ],
)
def test_blank_space_between_inline_elements_is_kept(page: str, lines: list[str]) -> None:
    assert texts("<html><body>" + page) == lines


def test_the_lines_make_up_the_page_and_each_has_a_verdict() -> None:
    page = explain("<nav><a>Thời sự</a></nav>" + PAGE)
    assert "".join(line.raw for line in page.lines) == page.source
    assert None not in page.verdicts


def test_what_was_cleaned_stays_clean() -> None:
    article = newsclean.clean("<nav><a>Thời sự</a></nav>" + PAGE + "<footer>Giấy phép 12</footer>")
    again = newsclean.clean(article.text)
    assert [paragraph.text for paragraph in again.paragraphs] == [paragraph.text for paragraph in article.paragraphs]
    assert again.lede == article.lede


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_page_is_the_same_in_any_encoding_with_a_mark(encoding: str) -> None:
    data = ("" if not encoding.endswith("-le") else "\ufeff") + "<html>" + PAGE
    assert newsclean.clean(data.encode(encoding)).headline == "Hà Nội khánh thành cầu mới trước Tết Nguyên đán"


def test_a_declared_encoding_is_read_and_a_wrong_one_does_not_win_over_utf_8() -> None:
    declared = '<html><meta charset="windows-1253"><p>Καλημέρα σας</p></html>'
    assert texts(declared.encode("cp1253")) == ["Καλημέρα σας"]
    assert texts(declared.encode("utf-8")) == ["Καλημέρα σας"]


@pytest.mark.parametrize("said", ["<title>Café au lait</title>", '<meta property="og:title" content="Café au lait">'])
def test_an_old_encoding_is_told_by_what_the_page_says_of_itself(said: str) -> None:
    page = f'<html><meta charset="windows-1252">{said}<p>Plain letters and nothing else in this paragraph.</p></html>'
    assert explain(page.encode("cp1252")).encoding == "cp1252"


def test_a_broken_byte_that_nobody_sees_leaves_a_page_in_utf_8() -> None:
    page = f"<html>{PAGE}<script>var name = '".encode() + b"\xe9'</script></html>"
    assert explain(page).encoding == "utf-8"
    assert newsclean.clean(page).headline == "Hà Nội khánh thành cầu mới trước Tết Nguyên đán"


def test_gzip_by_mistake_is_an_error_that_says_so() -> None:
    with pytest.raises(ReadError, match="gzip"):
        newsclean.clean(gzip.compress(PAGE.encode()))


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + PAGE,
        "<div>" * 100_000 + PAGE + "</div>" * 100_000,
        "<span><div></span>" * 100_000 + PAGE,
        "<div><object></div></object>" * 100_000 + PAGE,
        "<html><p>" + "<b>" * 50_000 + "chữ",
        "<html>" + '<table><tr><td colspan="9007199254740992" rowspan="9007199254740992">ô</td></tr></table>' * 50 + PAGE,
        "<html>" + '<a href="/x">tin</a> ' * 200_000 + PAGE,
        "<html>" + "<ul><li>tin" * 50_000,
        "<html>" + "chữ " * 2_000_000,
        '<html><script type="application/ld+json">' + "[" * 100_000 + "</script>" + PAGE,
        "<html>" + "<p>\0\ufffd" * 1000 + PAGE,
        "".join(
            f"<div class=ad id=a{at}><p>Cửa hàng số {at} bán thuyền cho người đi sông, giá nào cũng có.</p></div>"
            for at in range(20_000)
        ),
    ],
    ids=[
        "deep",
        "deep-closed",
        "deep-crossed",
        "deep-scoped",
        "deep-inline",
        "colspan",
        "links",
        "unclosed",
        "one-line",
        "json",
        "nul",
        "adverts",
    ],
)
def test_hostile_pages_get_an_answer_in_bounded_time(page: str) -> None:
    start = time.process_time()
    assert newsclean.clean(page) is not None
    assert time.process_time() - start < 20


def test_bytes_of_a_deep_page_that_are_no_utf8_are_read_all_the_same() -> None:
    page = explain(b"<div>" * 100_000 + PAGE.encode() + b"<script>x = '\xb2'</script>")
    assert [line.text for line in page.lines] == texts(PAGE)


def test_a_page_of_millions_of_tags_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(ReadError, match="has 8,000,001 tags; a page may have 8,000,000"):
        explain(b"<p>" * 8_000_001)


def test_a_page_beyond_bounds_is_an_error_record() -> None:
    with pytest.raises(ReadError, match="a page may have"):
        newsclean.clean("<html>" + "<br>x" * 600_000)


def test_the_next_story_of_a_page_that_scrolls_on_is_no_part_of_this_one() -> None:
    after = "".join(
        f"<p>Phố cổ Hội An đón lượt khách thứ {day} nghìn trong tuần, nhiều nhất từ đầu năm đến nay.</p>" for day in range(9)
    )
    next_one = f"<div class=under><article><h1>Hội An đón khách kỷ lục trong tuần</h1>{after}</article></div>"
    article = newsclean.clean(f"<title>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</title><main>{PAGE}{next_one}</main>")
    assert article.headline == "Hà Nội khánh thành cầu mới trước Tết Nguyên đán"
    assert "Hội An" not in article.text
    assert "9.000 tỷ đồng" in article.text


def test_a_story_beside_the_article_that_holds_its_headline_is_kept() -> None:
    head = "<article><h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1><p>Cầu thứ chín bắc qua sông Hồng.</p></article>"
    body = PAGE.partition("</h1>")[2].removesuffix("</article>") * 3
    teaser = "<article><h1>Hội An đón khách kỷ lục trong tuần</h1></article>"
    assert "9.000 tỷ đồng" in newsclean.clean(f"<main>{head}<div>{body}</div>{teaser}</main>").text


def test_the_cell_of_a_table_that_holds_the_headline_and_most_of_the_text_holds_the_story() -> None:
    beside = "".join(f"<p><a href=/{at}>Phà số {at}</a></p><p>{BODY[:70]} {at}.</p>" for at in range(2))
    story = f"<h1>Cầu qua sông Cấm thông xe trước Tết</h1><p>{LEDE}</p><p>{BODY}</p><p>{MORE}</p>"
    page = f"<table><tr><td>{story}</td><td>{beside}</td></tr></table><div>{BODY[:60]} ở trang nhất.</div>"
    article = newsclean.clean(page)
    assert [article.lede, *(one.text for one in article.paragraphs)] == [LEDE, BODY, MORE]


def test_a_hidden_dialog_is_no_story_however_long_it_is() -> None:
    cookies = "<p>Cookie này được đặt để nhớ lựa chọn của bạn về quyền riêng tư trong mười một tháng tới.</p>" * 9
    dialog = f'<div class="cookie-modal" aria-hidden="true">{cookies}</div>'
    assert "Cookie" not in newsclean.clean(f"<body>{PAGE}{dialog}</body>").text
    assert "quyền riêng tư" in newsclean.clean(f'<body><div style="display:none">{cookies}</div></body>').text


SENTENCES = (
    "The first cyclist across the bridge on Monday was a baker on her way home from the night shift at the mill.",
    "For four years she had taken the ferry, which stops at nine, or driven 30km to the next crossing up the river.",
    "The repairs cost $31 million, twice the first estimate, the town council said in a statement on Sunday night.",
    "Toll booths will stay closed until the summer, when the second lane opens to lorries and to buses of all lines.",
    "“I had forgotten how short the way is,” said the baker, who has crossed the bridge twice a day since it opened.",
)


def test_a_story_in_chunks_that_are_named_for_their_adverts_is_whole() -> None:
    chunks = [f"<section class='part part--ads' id=part{at}><p>{sentence}</p></section>" for at, sentence in enumerate(SENTENCES)]
    advert = "<div class=ads><p>Some links on this page are paid for by the shops that they lead to, at no cost to you.</p></div>"
    note = (
        "<p>The prices of the shops that this page names were asked for on the day that it was written, and may have changed.</p>"
    )
    page = f"<body>{advert}<div>{note}</div><article><h1>Town reopens its oldest bridge</h1>{''.join(chunks)}</article></body>"
    article = newsclean.clean(page)
    assert (article.lede, *(part.text for part in article.paragraphs)) == SENTENCES


def test_text_that_an_advert_cuts_off_from_the_rest_is_the_storys() -> None:
    cut = [f"<div class=b{at}><div class=text><p>{sentence}</p></div></div>" for at, sentence in enumerate(SENTENCES[:2])]
    rest = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[2:] * 16)
    page = f"<main><div><h1>Town reopens its oldest bridge</h1></div>{''.join(cut)}<div class=ad>Advertisement</div><div>{rest}</div></main>"
    article = newsclean.clean(page)
    assert (article.lede, *(part.text for part in article.paragraphs)) == SENTENCES


def test_a_lede_set_as_a_caption_is_longer_than_any() -> None:
    lede = "The council opened the bridge on Monday after four years of work, twice as long as planned. " * 8
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES * 16)  # the lede is little of it
    figure = f"<div class=row><section><figure><img src=a><figcaption>{lede}</figcaption></figure></section></div>"
    page = f"<article><h1>Town reopens its oldest bridge</h1>{figure}<div><a href=/s>Share</a></div><div>{text}</div></article>"
    assert newsclean.clean(page).lede == lede.strip()


def test_newsclean_never_goes_online(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("opened a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    newsclean.clean('<html><link rel="stylesheet" href="http://example.com/a.css"><img src="http://example.com/a.png">' + PAGE)


def test_control_characters_are_the_quotes_that_they_were() -> None:
    page = "<h1>Town opens its ninth bridge</h1><p>\u0093It\u0092s our bridge,\u0094 said the mayor, who cut the ribbon on Monday.</p>"
    assert "“It’s our bridge,”" in newsclean.clean(page).text


def test_a_page_that_an_archive_saved_is_of_its_own_site_and_without_the_archives_toolbar() -> None:
    archive = "https://web.archive.org/web/20260112093000/"
    saying = "which saves pages of papers that close, with all that stood on them."
    bar = f"<p>Collected by the Example Archive Team, {saying}</p>"
    page = f"<link rel=canonical href='{archive}https://www.example.com/bridge.html'><div id=wm-ipp-base>{bar}</div>{PAGE}"
    assert newsclean.clean(page).site == "example.com"
    assert not any("Archive Team" in paragraph.text for paragraph in newsclean.clean(page).paragraphs)


def test_a_dialog_on_cookies_that_is_called_so_is_no_story_however_long_it_is() -> None:
    asks = "".join(
        f"<p>Use the button to consent to purpose {number} of our partners, or close this notice to go on without it.</p>"
        for number in range(6)
    )
    page = f"<div id=iubenda-cs-banner><div class=iubenda-cs-container role=alertdialog>{asks}</div></div>{PAGE}"
    assert not any("consent" in paragraph.text for paragraph in newsclean.clean(page).paragraphs)
    assert newsclean.clean(page).headline == "Hà Nội khánh thành cầu mới trước Tết Nguyên đán"


def test_the_titles_of_a_playlist_above_the_story_are_no_captions() -> None:
    def box(names: str, *titles: str) -> str:
        films = "".join(f"<figure><img src=a.jpg><div class=caption>{title}</div></figure>" for title in titles)
        return PAGE.replace("</h1>", f"</h1><div class={names}>{films}</div>")

    shown, *others = "Xe đầu tiên qua cầu", "Chợ nổi đón khách trở lại", "Bão đổ bộ trong đêm"
    assert [caption.text for caption in newsclean.clean(box("video", shown)).captions] == [shown]
    assert newsclean.clean(box("video-playlist__items", shown, *others)).captions == []


def test_a_box_that_readers_may_skip_is_none_of_the_story() -> None:
    box = "<p>Bỏ qua Phổ biến và tiếp tục đọc</p><h2>Phổ biến</h2><p>Làng chài cuối cùng trên vịnh</p><p>Kết thúc Phổ biến</p>"
    article = newsclean.clean(f"<main><h1>Cầu qua sông Cấm thông xe</h1><p>{LEDE}</p>{box}<p>{BODY}</p><p>{MORE}</p></main>")
    assert [one.text for one in article.paragraphs] == [BODY, MORE]


@pytest.mark.parametrize(
    ("broken", "repairs"), [(LEDE.encode().decode("latin-1"), ["mojibake"]), ("It\x92s \x93new\x94.", ["control-characters"])]
)
@pytest.mark.parametrize(
    "script", [b"", b"<script>x = '\xff'</script>"], ids=["UTF-8", "bytes that are none where nobody sees them"]
)
def test_pages_are_mended_and_it_is_told(broken: str, repairs: list[str], script: bytes) -> None:
    whole = LEDE if repairs == ["mojibake"] else "It’s “new”."
    page = explain(b"<html><body>" + script + f"<p>{broken}</p><p>{broken}</p></body></html>".encode())
    assert (page.repairs, [line.text for line in page.lines]) == (repairs, [whole, whole])
