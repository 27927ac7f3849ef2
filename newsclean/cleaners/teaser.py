"""NC491 teaser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.sentence import STOPS
from newsclean.shapes.agency import opens_with_agency, split_opening
from newsclean.shapes.names import names
from newsclean.shapes.prose import is_question

# What a site's own file lists is left to the rules that say so.
LISTED: Final = ("site-phrase", "site-inside", "site-below")
FEWEST: Final = 6  # words
FEWEST_OF_TITLE: Final = 3
NEAR: Final = 3  # lines below the tag of a wire story's first paragraph: a picture may stand between
SHORTEST_TITLE: Final = 6  # words of one above a snippet with the tag of the story itself


@cleaner("NC491", "teaser")
def teaser(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The headline or the opening of another story, below this one.

      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Ý kiến bình luận:
    - (Thanh tra) - Tỉnh vừa có văn bản chỉ đạo các ngành mở đợt cao điểm tuần tra trên biển trong tháng cuối năm...
    - Gió mùa đông bắc về, miền Bắc rét đậm từ đêm mai

      Theo luật, chủ nhà phải báo trước ba tháng khi đòi lại nhà cho thuê, trừ khi hai bên có thỏa thuận khác bằng văn bản.
      Bà nên giữ lại hợp đồng cũ và giấy biên nhận tiền đặt cọc, nhờ tổ hòa giải của phường mời chủ nhà đến làm việc.
      Luật sư Lê Văn Bình
      (Đoàn Luật sư tỉnh)
    - (Thanh tra) - Tỉnh vừa có văn bản chỉ đạo các ngành mở đợt cao điểm tuần tra trên biển trong tháng cuối năm...
    """
    story = page.story
    listed = {hit.line.index for rule in LISTED for hit in page.hits.get(rule, ())}
    tag = _own_tag(page)
    for line in page.span(story.start + 1, story.end):
        if (
            line.prose
            and not _is_caption(line)
            and (opens_with_agency(line.text) or (tag and line.text.startswith(tag) and _is_title(page, line.index - 1)))
            and not _opens_body(page, line)
        ):
            above = page.lines[line.index - 1]
            if above.index > story.start and above.words >= FEWEST_OF_TITLE and _may_be_title(above):
                yield above, f"is the title of the teaser in row {line.row}"
            yield line, "opens with an agency tag inside the story, as another story does"
    because = f"below the story; {story.because}"
    # What the paper says of its story stands below who signed it.
    listed |= {story.dateline, *(index for index in page.found("notice") if index < story.tail)}
    for line in page.span(max(story.start + 1, story.end), len(page.lines)):
        if line.words >= FEWEST and line.index not in listed and not names(line.text):
            yield line, because


def _opens_body(page: Page, line: Line) -> bool:
    """Whether a line stands right below a lede that is the deck of a wire story, and has more of it below: the wire's tag opens it."""
    start = page.story.start
    return (
        line.index == start + 1
        and not opens_with_agency(page.lines[start].text)
        and any(below.prose for below in page.lines[line.index + 1 : line.index + 1 + NEAR])
    )


def _own_tag(page: Page) -> str:
    """What the lede of a dump opens with, if that is the paper's tag: "SKĐS - "; snippets of its other stories open with it, too."""
    if page.kind != "text" or page.story.start >= len(page.lines):
        return ""
    text = page.lines[page.story.start].text
    opening = split_opening(text)
    return text.removesuffix(opening.rest) if opening.agency and not opening.place else ""


def _is_caption(line: Line) -> bool:
    """Whether the markup says that a line is a caption, which may open with the paper's tag, too."""
    return line.markup is not None and line.markup.role == "caption"


def _may_be_title(line: Line) -> bool:
    """Whether a line right above a snippet may be its title: what stands in brackets says more of who signs above it."""
    return (is_question(line) or not line.prose) and not line.text.startswith("(")


def _is_title(page: Page, index: int) -> bool:
    line = page.lines[index]
    return index > page.story.start and line.words >= SHORTEST_TITLE and (is_question(line) or line.text[-1:] not in STOPS)
