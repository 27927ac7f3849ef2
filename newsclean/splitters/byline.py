"""NC921 byline."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import marked, splitter
from newsclean.sentence import ends_sentence
from newsclean.shapes.archives import names_archive
from newsclean.shapes.authors import ends_with_outlet, is_no_name
from newsclean.shapes.byline import has_initial, may_sign, says_byline
from newsclean.shapes.byline_words import labels
from newsclean.shapes.caption import names_photographer
from newsclean.shapes.credit import credit_of, parted
from newsclean.shapes.names import LONGEST_BYLINE, has_closing_stop, is_name, names
from newsclean.shapes.signers import FIRST_CASELESS, signs_beside, signs_from, signs_unlabelled
from newsclean.story.head import block_below_lede
from newsclean.story.lead_caption import above_agency
from newsclean.story.pictured import find_pictured
from newsclean.words import folded, signs_with_one_word

BESIDE: Final = 2  # lines
# The heading of a first chapter is shaped like a name: "I. Đất".
FIRST_CHAPTER: Final = "I. "
LONGEST_GROUP: Final = 8  # words of a label and who is none of people: "Bài: Truyền thông giáo xứ"
ASKED: Final[tuple[str, ...]] = ("?", "!")
LAST: Final = 3  # lines of the body
LONGEST_BARE: Final = 5  # words of a bare name on an HTML page: "A Fresh New Design For Our Ferries" is a heading
LONGEST_NAME: Final = 4  # words: "Nguyễn Thị Kim Anh"
MOST_BELOW: Final = 6  # bare names; more are a list
FEWEST_PLACES: Final = 3
# What is said of a story that ends above a line, not with what holds it.
ENDED: Final = "ends it"
DASHES: Final[tuple[str, ...]] = ("-", "–", "—")


@splitter("NC921", "byline", role="byline")
def byline(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Who wrote the story: a name above or below its body, or a line whose own words say so.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
    + Kim Thành
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
    + Theo TTXVN
      Mời bạn đọc góp ý cho bài viết này qua hộp thư của tòa soạn, địa chỉ có ở trang cuối của số báo hôm nay.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    + Kim Thành
      12/01/2026 09:30
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.

      12/01/2026 09:30
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
    + Kim Thành
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Theo ông Nam, công trình hoàn thành sớm ba tháng so với kế hoạch đã được phê duyệt, tiết kiệm gần 200 tỷ đồng.
      Người dân hai bờ mong cây cầu này từ nhiều năm nay, khi mỗi ngày họ phải chờ phà hàng giờ để sang sông đi làm.

      12/01/2026 09:30
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Lê Văn Bình
      Ông Lê Văn Bình, 62 tuổi, đội trưởng đội thợ hàn, đã dự cả chín lễ khánh thành, từ ngày tóc còn xanh đến lúc bạc trắng.
      Theo ông, cây cầu lần này khó làm nhất vì nước sông lên sớm hơn mọi năm và gió mùa về dày hơn trong tháng 11.
      Người dân hai bờ mong cây cầu này từ nhiều năm nay, khi mỗi ngày họ phải chờ phà hàng giờ để sang sông đi làm.
    """
    # Running text that names nobody is no byline, whatever its class says.
    yield from (found for found in marked(page, "byline") if not found[0].prose or names(found[0].text))
    story = page.story
    # A notice or a link to a section may stand below the byline.
    last = _last_lines(page)
    pictured = find_pictured(page)
    signed = yield from _above_body(page, lexicon, pictured)
    if page.kind == "text":
        yield from _below_lede(page, last, pictured)
    if not (signed or signs_with_one_word(page.language) or page.kind == "html" or story.dateline < 0):
        signed = signs_beside(page.lines[story.dateline].text) != ()
    yield from _at_end(page, lexicon, last, signed=signed)


def _above_body(page: Page, lexicon: Lexicon, pictured: frozenset[int]) -> Generator[tuple[Line, str], None, bool]:
    """Who signs above the body, in the order of the page those who say so first; whether anybody does comes back."""
    story = page.story
    above: list[Line] = []
    said: list[int] = []
    for line in page.span(story.head, story.start):
        if line.index in pictured or not _may_be(page, line) or above_agency(page.lines[line.index - 1], line):
            continue
        if says_byline(line.text):
            said.append(line.index)
            yield line, "says who wrote it"
        elif names(line.text) and _may_sign(page, line, lexicon) and (page.kind == "html" or parted(page, line)[0]):
            above.append(line)  # "Fot. PAP/Anna Lis" took a picture
        elif signs_from(page, line):
            yield line, "says beside the stamp who writes from where"
        elif line.text[0] >= FIRST_CASELESS and signs_unlabelled(page, line):
            yield line, "is like a name, and stands alone beside the stamp"
    # A heading right above the body, as others stand amid it: "Tuổi Tý".
    headed = above[-1:] and above[-1].index == story.start - 1 and above[-1].key in page.lines[story.start].key
    if (headed or (story.headline < 0 and story.dateline < 0)) and len(above) == 1 and _names_head(page, above[0]):
        above = []
    # Beside who says so, names elsewhere are of places and sections: "New York".
    if not signs_with_one_word(page.language):
        above = [line for line in above if any(abs(line.index - at) <= BESIDE for at in said or _head_lines(page))]
    for line in above if not _are_places(above) else ():
        yield line, "is a name above the body"
    return bool(said or above)


def _bottom(page: Page) -> int:
    """The last line of the body that no cleaner removed; -1 in a dump of which none below it was, whose end is told by names."""
    at = page.story.end - 1
    while at > page.story.start and _is_removed(page, page.lines[at]):
        at -= 1
    return at if at < page.story.end - 1 or page.kind == "html" else -1


def _signs_bottom(page: Page, line: Line) -> bool:
    """Whether the last line of the body is a bare name of two words or more below its last paragraph."""
    full = 2 <= line.words <= LONGEST_NAME and not line.prose and page.lines[line.index - 1].prose
    plain = line.markup is None or line.markup.role is None
    return full and plain and may_sign(line.text, page.language) and signs_with_one_word(page.language)


def _last_lines(page: Page) -> int:
    """Where the last lines of the body begin, of those that no cleaner removed: tags and prompts may stand below who signs.

    Editors, proofreaders and sources, each in a line of its own, count as none: "责编｜李明".
    """
    at, left = page.story.end, LAST
    while at > page.story.start + 1 and left:
        at -= 1
        verdict = page.verdicts[at]
        left -= (verdict is None or verdict.role is not None) and not says_byline(page.lines[at].text)
    return at


def _head_lines(page: Page) -> Iterator[int]:
    """Headline and stamp, beside which a bare name signs; every line of an HTML page, whose markup tells more."""
    story = page.story
    if page.kind == "html":
        yield from range(story.head, story.start)
    yield from (at for at in (story.headline, story.dateline) if at >= 0)


def _below_lede(page: Page, last: int, pictured: frozenset[int]) -> Iterator[tuple[Line, str]]:
    """Who signs below the lede of a dump: in the line right below it or its picture's caption, or beside the stamp that stands there."""
    story, block = page.story, block_below_lede(page)
    below = story.start + 1
    while below < last and (credit_of(page, page.lines[below]) or names_photographer(page.lines[below].text)):
        below += 1
    for line in page.span(story.start + 1, min(max(below + 1, block.stop), last)):
        if _may_be(page, line) and says_byline(line.text):
            yield line, "says who wrote it"
        elif _may_be(page, line) and _signs_lede(page, line):
            yield line, "is a name right below the lede, and nobody in the story"
    if story.start < story.dateline < story.end:
        for line in page.span(story.dateline - 1, max(story.dateline + 2, block.stop - 1)):
            if _may_be(page, line) and line.index not in pictured and may_sign(line.text, page.language):
                yield line, f"is a name beside the stamp in row {page.lines[story.dateline].row}"


def _signs_lede(page: Page, line: Line) -> bool:
    """Whether a bare name of two words or more stands between lede and body, and no text of the story speaks of whom it names.

    Told only where papers sign so, in words that are syllables: elsewhere, "Rising Costs" heads a part of the story. A heading that names
    somebody is about them.
    """
    # A prompt to follow the paper may stand between.
    lines = page.lines
    below = next((lines[at] for at in range(line.index + 1, len(lines)) if not _is_removed(page, lines[at])), line)
    if not (
        signs_with_one_word(page.language)
        and 2 <= line.words <= LONGEST_NAME
        and below.prose
        and may_sign(line.text, page.language)
    ):
        return False
    if line.text.startswith(FIRST_CHAPTER) or _names_head(page, line):
        return False
    name = " ".join(line.key.split()[-2:])
    return not any(
        name in other.key and other is not line and not credit_of(page, other)
        for other in page.lines[page.story.start : page.story.end]
    )


def _is_removed(page: Page, line: Line) -> bool:
    verdict = page.verdicts[line.index]
    return verdict is not None and verdict.role is None


def _names_head(page: Page, name: Line) -> bool:
    """Whether another bare name stands above running text in the story of a dump: both are headings, of places or people."""
    story = page.story
    body = page.lines[story.head : story.end - LAST] if page.kind == "text" else ()
    pictures = folded("picture-agencies")
    short = (line for line in body if line.words <= LONGEST_NAME and line is not name and line.key not in pictures)
    return any(page.lines[line.index + 1].prose and may_sign(line.text, page.language) for line in short)


def _at_end(page: Page, lexicon: Lexicon, last: int, *, signed: bool) -> Iterator[tuple[Line, str]]:
    """Who signs in the last lines of the body and right below it, where a bare name is somebody else's if the story is ``signed``."""
    story = page.story
    # Where papers sign with full names, those further down are of boxes and other stories.
    furthest = story.tail if page.kind == "html" or signs_with_one_word(page.language) else story.end - signed
    below: list[Line] = []
    if page.kind == "html" and not signed and story.because.endswith(ENDED):
        yield from _closing(page)
    bottom = _bottom(page)
    for line in page.span(last, story.tail):
        if not _may_be(page, line):
            continue
        if says_byline(line.text) or _says_group(line):
            yield line, "says who wrote it"
        elif not signed and line.index == bottom and _signs_bottom(page, line):
            yield line, "is a name alone below the body"
        elif line.index < story.end:
            if says_byline(page.lines[line.index - 1].text) and names(line.text):
                yield line, "is a name right below a byline"
        elif (
            (line.index <= furthest or (ends_with_outlet(line.text) and not signed))  # "Ann Lee / Example News"
            and names(line.text)
            and not line.is_heading
            and _may_sign(page, line, lexicon)
        ):
            below.append(line)
    for line in below if len(below) <= MOST_BELOW and not _are_places(below) else ():
        yield line, "is a name right below the body"


def _closing(page: Page) -> Iterator[tuple[Line, str]]:
    """The full name that is the last line left of a story which ended above its comments, below running text."""
    *above, last = page.span(page.story.start, page.story.end)[-2:] or page.lines[:1]
    signs = 1 < last.words <= LONGEST_NAME and is_name(last.text) and not (last.is_heading or last.text.isupper())
    if signs and above and (above[-1].prose or ends_sentence(above[-1].text)):
        yield last, "is a full name that closes the body"


def _says_group(line: Line) -> bool:
    """Whether a label opens a few words that name nobody, "Bài: Truyền thông giáo xứ", and are not said by who asks: "PV: Xin cảm ơn ông!"."""
    if line.words > LONGEST_GROUP or ":" not in line.text or line.text.endswith(ASKED) or any(map(str.isdigit, line.text)):
        return False
    return labels().match(line.text) is not None


def _are_places(lines: list[Line]) -> bool:
    """Whether a few bare names are a menu of places: "Vĩnh Long", "Vĩnh Phúc", "Yên Bái"; one alone may be an author's pen name."""
    known = folded("places")
    return len(lines) >= FEWEST_PLACES and sum(line.key in known for line in lines) * 2 > len(lines)


def _may_be(page: Page, line: Line) -> bool:
    """Whether a line is short enough for a byline, no paragraph by its markup, and took no picture, as "Max Muster/dpa" did."""
    if line.words > LONGEST_BYLINE or _is_of_picture(line) or (line.markup is not None and line.markup.role == "paragraph"):
        return False
    return page.kind == "html" or parted(page, line) != ("", line.text)


def _is_of_picture(line: Line) -> bool:
    """Whether the markup says that the line is a picture's credit, or, by a figure, its class, its stop or an archive, a caption."""
    markup = line.markup
    if markup is None or markup.role not in ("credit", "caption"):
        return False
    told = markup.role == "credit" or "/fig" in markup.path or "caption" in markup.element.said.hints
    return told or has_closing_stop(line.text) or names_archive(line.text)


def _may_sign(page: Page, line: Line, lexicon: Lexicon) -> bool:
    """Whether a bare name may be a byline: one word is none without word lists, or where the markup calls it a heading or an item.

    Beside a byline or a stamp, or before a dash, one word is where its author is, or what stands there of both.
    """
    if line.words > 1 or has_initial(line.text):
        if page.kind == "html":
            return all(name.count(" ") < LONGEST_BARE for name in names(line.text))
        return may_sign(line.text, page.language) and (signs_with_one_word(page.language) or _signs_in_full(line.text))
    if page.language not in lexicon.languages or (line.markup is not None and line.markup.role is not None):
        return False
    beside = {page.story.dateline, *(other.index for other in page.marked.get("byline", ()))}
    return (
        may_sign(line.text, page.language)
        or line.text.endswith(DASHES)
        or not beside.isdisjoint((line.index - 1, line.index + 1))
    )


def _signs_in_full(text: str) -> bool:
    """Whether the names in a line are not a paper's alone, nor those of who took a picture for an agency: "Ann Lee | Getty Images"."""
    parts = [part.strip() for part in text.split("|")]
    shown = any(is_no_name(part) and part.casefold() in folded("picture-agencies") for part in parts)
    return not shown and not all(name.count(" ") > 1 and ends_with_outlet(name) for name in names(text))
