"""Who signs at the end of a story, and right below it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsclean.lexicon import Lexicon
from newsclean.page import Line, Page
from newsclean.sentence import ends_sentence
from newsclean.shapes.authors import ends_with_outlet
from newsclean.shapes.byline import may_sign, says_byline
from newsclean.shapes.byline_words import labels
from newsclean.shapes.names import is_name, names
from newsclean.story.may_sign import LAST, LONGEST_NAME, are_places, is_removed, may_be_author, may_be_byline
from newsclean.words import signs_with_one_word

LONGEST_GROUP: Final = 8  # words of a label and who is none of people: "Bài: Truyền thông giáo xứ"
ASKED: Final[tuple[str, ...]] = ("?", "!")
MOST_BELOW: Final = 6  # bare names; more are a list
# What is said of a story that ends above a line, not with what holds it.
ENDED: Final = "ends it"


def signed_at_end(page: Page, lexicon: Lexicon, last: int, *, signed: bool) -> Iterator[tuple[Line, str]]:
    """Who signs in the last lines of the body and right below it, where a bare name is somebody else's if the story is ``signed``."""
    story = page.story
    # Where papers sign with full names, those further down are of boxes and other stories.
    furthest = story.tail if page.kind == "html" or signs_with_one_word(page.language) else story.end - signed
    below: list[Line] = []
    if page.kind == "html" and not signed and story.because.endswith(ENDED):
        yield from _closing(page)
    bottom = _bottom(page)
    for line in page.span(last, story.tail):
        if not may_be_byline(page, line):
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
            and may_be_author(page, line, lexicon)
        ):
            below.append(line)
    for line in below if len(below) <= MOST_BELOW and not are_places(below) else ():
        yield line, "is a name right below the body"


def last_lines(page: Page) -> int:
    """Where the last lines of the body begin, of those that no cleaner removed: tags and prompts may stand below who signs.

    Editors, proofreaders and sources, each in a line of its own, count as none: "责编｜李明".
    """
    at, left = page.story.end, LAST
    while at > page.story.start + 1 and left:
        at -= 1
        verdict = page.verdicts[at]
        left -= (verdict is None or verdict.role is not None) and not says_byline(page.lines[at].text)
    return at


def _bottom(page: Page) -> int:
    """The last line of the body that no cleaner removed; -1 in a dump of which none below it was, whose end is told by names."""
    at = page.story.end - 1
    while at > page.story.start and is_removed(page, page.lines[at]):
        at -= 1
    return at if at < page.story.end - 1 or page.kind == "html" else -1


def _signs_bottom(page: Page, line: Line) -> bool:
    """Whether the last line of the body is a bare name of two words or more below its last paragraph."""
    full = 2 <= line.words <= LONGEST_NAME and not line.prose and page.lines[line.index - 1].prose
    plain = line.markup is None or line.markup.role is None
    return full and plain and may_sign(line.text, page.language) and signs_with_one_word(page.language)


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
