"""The walk over a page: what is one line, where it stands, and what is no text."""

from __future__ import annotations

import pytest

from newsclean.readers.dom import Dom

LINES = {
    "a block begins and ends a line": ("<div>Cầu mới<p>Phà cũ</p>Bến</div>", ["Cầu mới", "Phà cũ", "Bến"]),
    "so do a line break and a picture": ("<p>Cầu mới<br>Phà cũ<img src=a.jpg>Bến</p>", ["Cầu mới", "Phà cũ", "Bến"]),
    "what is inline does not": ("<p>Cầu <b>mới</b> <a href=/x>thông xe</a></p>", ["Cầu mới thông xe"]),
    "blank space between elements parts words": ("<p><span>Cầu</span>\n<span>mới</span></p>", ["Cầu mới"]),
    "no space parts none": ("<p><span>Cầu</span><span>mới</span></p>", ["Cầumới"]),
    "programs, styles and drawings are no text": (
        "<p>Cầu<script>x()</script><style>p{}</style><svg><text>y</text></svg> mới</p>",
        ["Cầu mới"],
    ),
    "nor are notes for programs in a link or a name": (
        "<p>Cầu <a href=/x><meta itemprop=type content=Link>mới</a> do <span><link itemprop=url href=/y>Ann Lee</span> xây</p>",
        ["Cầu mới do Ann Lee xây"],
    ),
    "those right in a block part what stands around them": (
        "<p><span>9:30</span><meta itemprop=datePublished content=2026><span>Cầu mới</span></p>",
        ["9:30", "Cầu mới"],
    ),
    "nor is a comment": ("<p>Cầu<!-- cũ --> mới</p>", ["Cầu mới"]),
    "nor a block of blanks": ("<h1>&nbsp;</h1><p>Cầu mới</p>", ["Cầu mới"]),
    "nor one of characters without a width": ("<h1>&#8203;</h1><p>\ufeff &#173;</p><p>Cầu mới</p>", ["Cầu mới"]),
    "a page without an element is one line": ("Cầu mới", ["Cầu mới"]),
    "an empty page has none": ("", []),
}


@pytest.mark.parametrize(("html", "lines"), LINES.values(), ids=LINES)
def test_a_line_is_what_a_reader_sees_as_one(html: str, lines: list[str]) -> None:
    dom = Dom(html)
    assert [piece.text for piece in dom.pieces] == lines
    assert dom.shown == "\n".join(lines)


@pytest.mark.parametrize(
    ("html", "linked"),
    [
        ("<p>Cầu <a href=/x>mới</a></p>", [3]),
        ("<a href=/x><p>Cầu</p><p>mới</p></a><p>Phà</p>", [3, 3, 0]),
        ("<p>Cầu</p>", [0]),
        ("<p>Cầu <a href=/x><meta content=Link>mới</a> thông xe</p>", [3]),
        ("<p>Cầu <a href=/x>\n          mới\n          xây\n      </a> thông xe</p>", [7]),
    ],
)
def test_links_are_counted_even_around_blocks(html: str, linked: list[int]) -> None:
    assert [piece.linked for piece in Dom(html).pieces] == linked


def test_headings_pictures_and_facts_are_noted_by_the_line_that_follows() -> None:
    html = "<meta name=a content=b><p>Menu</p><h1>Cầu <i>mới</i></h1><img src=a.jpg><h2>Phà</h2><table><td>1<time>12/1</time></table>"
    dom = Dom(html)
    assert [piece.text for piece in dom.pieces] == ["Menu", "Cầu mới", "Phà", "112/1"]
    assert (dom.headings, dom.seconds, [at for at, _ in dom.media], dom.has_cells) == ([1], [2], [2], True)
    assert [node.tag for node in dom.facts][-1] == "time"


def test_pieces_that_are_put_in_move_what_is_noted_below_them() -> None:
    dom = Dom("<p>Menu</p><h1>Cầu mới</h1><img src=a.jpg><p>Phà</p>")
    first = dom.pieces[0]
    dom.replace(0, 1, [first, first])
    assert (dom.headings, [at for at, _ in dom.media]) == ([2], [3])
