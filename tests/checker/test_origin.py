"""Findings in HTML name the row of the file, not the line that a reader of the page sees."""

from __future__ import annotations

from newsclean.checker.origin import origins
from newsclean.readers import read

PAGE = """<html><head><title>Bến phà Cồn Én thêm chuyến đêm</title></head>
<body>
<h1>Bến phà Cồn Én
    thêm chuyến đêm</h1>

<p>Từ ngày 9/5, bến phà <b>Cồn Én</b> chạy thêm bốn chuyến đêm để phục vụ công nhân tan ca muộn.</p>
<p>Gi&aacute; v&eacute; giữ nguyên, ban quản lý bến nói.</p>
<div>Bình luận</div>
</body></html>
"""


def test_every_line_of_a_page_is_found_in_its_file() -> None:
    lines = read(PAGE, kind="html").lines
    found = dict(zip((line.text for line in lines), origins(PAGE, lines), strict=True))
    assert found["Bến phà Cồn Én thêm chuyến đêm"] == 3
    assert [row for text, row in found.items() if text.startswith("Từ ngày")] == [6]
    assert found["Bình luận"] == 8


def test_a_line_that_is_not_in_the_file_has_the_row_above_it() -> None:
    lines = read(PAGE, kind="html").lines
    assert origins("<body>\n\nKhác hẳn", lines) == [1] * len(lines)
