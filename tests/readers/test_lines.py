"""Lines far from the story are made when asked for, and are the same lines then."""

from __future__ import annotations

from newsclean import explain
from newsclean.options import Options

STORY = """<h1>Hà Nội khánh thành cầu mới trước Tết Nguyên đán</h1>
<p>Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.</p>
<p>Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng.</p>"""
PAGE = f"<body><div>Thời sự</div><div>Thế giới</div><article>{STORY}</article><div>Giấy phép số 12</div><div>Tòa soạn: Hà Nội</div></body>"


def test_a_line_is_the_same_by_index_by_slice_and_from_the_end() -> None:
    lines = explain(PAGE).lines
    assert [line.text for line in lines[:2]] == ["Thời sự", "Thế giới"]
    assert lines[-1] is lines[len(lines) - 1]
    assert [line.index for line in lines] == list(range(len(lines)))
    assert list(lines) == [lines[index] for index in range(len(lines))]
    assert lines[0].row == 1
    assert lines[0].markup is not None
    assert lines[0].markup.element.tag == "div"


def test_far_lines_stand_in_the_ledger_with_a_rule_and_evidence() -> None:
    page = explain(PAGE)
    far = [(line.text, verdict.rule, verdict.because) for line, verdict in page.judged() if "đồng" not in line.text]
    outside = "stands outside <article>, which holds the story"
    assert ("Thời sự", "outside-article", outside) in far
    assert ("Tòa soạn: Hà Nội", "outside-article", outside) in far


def test_far_lines_go_to_other_rules_where_theirs_is_ignored() -> None:
    page = explain(PAGE, options=Options(ignore=("outside-article",)))
    assert None not in page.verdicts
    assert not any(verdict.rule == "outside-article" for _, verdict in page.judged())
