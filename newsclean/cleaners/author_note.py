"""NC473 author-note."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.rules import cleaner
from newsclean.shapes.byline import may_sign, says_byline
from newsclean.shapes.names import LONGEST_BYLINE, names
from newsclean.words import folded

LAST: Final = 4  # lines of the body
SHORTEST: Final = 5  # words


@cleaner("NC473", "author-note")
def author_note(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """Who the author is, in a sentence that opens with the name that signs the story and one of `author-verbs`, above the body or at its end,
    or right below that name alone; a name said twice, or with a post behind it, opens such a sentence, too. At the end, what one of
    `about-words` and the name stand above.

      City opens its ninth bridge over the river
      By Ann Lee
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
      It was built by two local contractors, who finished three months early and saved some twenty million dollars.
      Max Muster is a pilot who has taken ferries across the river for thirty years and does not know what to do now.
    - Ann Lee is a reporter who covers rivers and bridges for The Example Herald.

      Hà Nội khánh thành cầu mới trước Tết Nguyên đán
      Kim Thành
      12/01/2026 09:30
      Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục.
      Cầu dài hơn 5 km, rộng tám làn xe, do hai nhà thầu trong nước xây dựng với tổng vốn 9.000 tỷ đồng từ ngân sách.
      Kim Thành - Hoài Thu
      Kim Thành
    - Phóng viên mảng giao thông của báo từ năm 2015.

      City opens its ninth bridge over the river
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
      It was built by two local contractors, who finished three months early and saved some twenty million dollars.
    - About Ann Lee
    - Ann Lee is a reporter who covers rivers and bridges for The Example Herald.

      City opens its ninth bridge over the river
      By Ann Lee
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
    - Ann Lee
    - Ann is the river correspondent of The Example Herald.
      It was built by two local contractors, who finished three months early and saved some twenty million dollars.
      Max Muster is a pilot who has taken ferries across the river for thirty years and does not know what to do now.

      City opens its ninth bridge over the river
      12 January 2026
      Ann Lee Senior Politics Editor, The Example Herald
      The city opened its ninth bridge over the river on Monday, four years after work began and two floods delayed it.
      It was built by two local contractors, who finished three months early and saved some twenty million dollars.
    """
    story = page.story
    if page.kind == "html":
        return
    above = page.span(story.headline + 1 if story.headline >= 0 else story.head, story.start)
    body = page.span(max(story.start + 1, story.end - LAST), story.end)
    told = [line for line in (*above, *body) if line.words >= SHORTEST]
    if not told:
        return
    yield from _below_about(page, [line for line in body if line.words >= SHORTEST])
    signing = [(name.casefold(), line) for line in above if _signs(page, line) for name in names(line.text) if " " in name]
    signed = [name for name, _ in signing]
    for line in told if signed else ():
        # "Ann Lee Senior editor" signs itself where no other line does.
        name = next((name for name, other in signing if other is not line and line.key.startswith(f"{name} ")), None)
        if name and _says_who(line, name):
            yield line, f"says who «{line.text[: len(name)]}» is, who signs the story"
        elif line.index > story.start and (above_line := page.lines[line.index - 1]).key in signed and _opens_with_post(line):
            yield line, f"says what «{above_line.text}» is, who signs the story"
    yield from _below_name(page, signed)


def _below_name(page: Page, signed: list[str]) -> Iterator[tuple[Line, str]]:
    """Who signs the story, alone in a row of it, and the sentence right below that opens with the name or its first word, and a verb."""
    for above in page.span(page.story.start + 1, page.story.end - 1) if signed else ():
        if above.key not in signed:
            continue
        line = page.lines[above.index + 1]
        opener = above.key if line.key.startswith(f"{above.key} ") else above.key.partition(" ")[0]
        if line.words >= SHORTEST and line.key.startswith(f"{opener} ") and _opens_with_verb(line.key[len(opener) :]):
            yield above, "stands above who the author is"
            yield line, f"says who «{above.text}» is, who signs the story"


def _says_who(line: Line, name: str) -> bool:
    """Whether a line that opens with a name says who it is: "Ann Lee writes", "Ann Lee Ann writes", "Ann Lee Senior editor, tea lover"."""
    rest = line.key[len(name) + 1 :]
    if _opens_with_verb(rest) or rest.startswith((f"{name} ", f"{name.partition(' ')[0]} ")):
        return True
    return rest.partition(" ")[0] in folded("post-openers") and line.text[len(name) + 1 :][:1].isupper()


def _opens_with_verb(key: str) -> bool:
    return key.split(maxsplit=1)[0] in folded("author-verbs")


def _below_about(page: Page, told: list[Line]) -> Iterator[tuple[Line, str]]:
    """The sentences that open with a name which stands right above, behind a word that says "about", and those rows: "About Ann Lee"."""
    for line in told:
        above = page.lines[line.index - 1]
        opener, _, name = above.key.partition(" ")
        if opener in folded("about-words") and " " in name and line.key.startswith(f"{name} ") and above.index > page.story.start:
            yield above, f"stands above who «{above.text[len(opener) + 1 :]}» is"
            yield line, f"says who «{above.text[len(opener) + 1 :]}» is"


def _opens_with_post(line: Line) -> bool:
    """Whether a sentence opens with what its owner is: "Phóng viên mảng giao thông của báo từ năm 2015."."""
    return any(line.key.startswith(f"{post} ") for post in folded("note-posts"))


def _signs(page: Page, line: Line) -> bool:
    return line.words <= LONGEST_BYLINE and (says_byline(line.text) or may_sign(line.text, page.language))
