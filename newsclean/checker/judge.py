"""Judge a text: the lines that a cleaner would remove, and what the checks tell, with the evidence and the fix."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from typing import NamedTuple, cast

from newsclean.checker.markdown import is_heading
from newsclean.checker.text import Text
from newsclean.checks import CHECKS
from newsclean.page import Line, Page, Story
from newsclean.pipeline import Pipeline
from newsclean.rules import Rule, Spot, Teller
from newsclean.verdict import Verdict

# Cleaners that go by what a line is, not by a phrase or by where it stands, and whose lines hold no word of a story.
BY_FORM = frozenset({"encoded-blob", "separator", "template-residue"})
# Cleaners whose form is evidence enough, and whose lines may hold words that are wanted.
BY_SHAPE = frozenset({"bare-url", "repeat", "see-also"})
# Cleaners whose phrases are no evidence by themselves: the name of a section is a prompt outside the story alone.
BY_PLACE = frozenset({"navigation"})

# The lines in which a phrase of a rule was found: the rule's name, and the line's index.
Phrases = Set[tuple[str, int]]


class Found(NamedTuple):
    """What one rule says of one line of a text: the edit that would fix it (a span of the text and what to put there) and whether
    that loses nothing. A removal has no edit of its own: rows are mended by `newsclean.checker.fixes`."""

    code: str
    name: str
    line: Line
    because: str
    at: int
    removes: bool = False
    edit: tuple[int, int, str] | None = None
    safe: bool = False

    @property
    def fix(self) -> str | None:
        """``safe``, ``unsafe``, or None where there is no fix."""
        if not self.removes and self.edit is None:
            return None
        return "safe" if self.safe else "unsafe"


def judge(text: Text, pipeline: Pipeline, checks: Sequence[Rule] = CHECKS) -> list[Found]:
    """Everything that rules find in ``text``, in page order. Raises what `Pipeline.judge` does."""
    page = pipeline.judge(text.page)
    lexicon = pipeline.lexicon(page.language, page.site)
    starts = [0]
    for line in page.lines:
        starts.append(starts[-1] + len(line.raw))
    found = list(_removed(text))
    try:
        for check in checks:
            spots = map(_as_spot, cast(Teller, check.judge)(page, lexicon))
            found += [_told(check, spot, text, starts[spot.line.index]) for spot in spots]
    except Exception as error:
        raise pipeline.failed(check, page, error) from error
    # Who keeps text data wrote the front matter there.
    front = page.meta.get("front_lines", 0)
    return sorted((one for one in found if one.line.index >= front), key=lambda one: (one.line.index, one.at, one.code))


def _as_spot(named: tuple[Line, str] | Spot) -> Spot:
    """What a check named, as a spot; raises TypeError for what is none."""
    if isinstance(named, Spot):
        return named
    if not (isinstance(named, tuple) and len(named) == 2 and isinstance(named[0], Line) and isinstance(named[1], str)):
        raise TypeError(f"a check names (line, because) or a Spot, not {named!r:.60}")
    return Spot(*named)


def _told(check: Rule, spot: Spot, text: Text, start: int) -> Found:
    own = text.spans[spot.line.index][0]
    if spot.end is not None:
        edit = None if spot.instead is None else (start + spot.start, start + spot.end, spot.instead)
        at = start + spot.start + _blanks(text.page.source[start + spot.start : start + spot.end])
        return Found(check.code, check.name, spot.line, spot.because, at, False, edit, spot.safe)
    if spot.instead == "":
        return Found(check.code, check.name, spot.line, spot.because, own, True, None, spot.safe)
    edit = None if spot.instead is None else (start, start + len(spot.line.raw), spot.instead)
    return Found(check.code, check.name, spot.line, spot.because, own, False, edit, spot.safe)


def _blanks(text: str) -> int:
    return len(text) - len(text.lstrip())


def _removed(text: Text) -> Iterator[Found]:
    page = text.page
    phrases = {(rule, hit.line.index) for rule, hits in page.hits.items() if rule not in BY_PLACE for hit in hits}
    removed = [(line, verdict) for line, verdict in page.judged() if verdict.role is None and line.text]
    if page.kind != "html":
        removed = _with_evidence(page.story, removed, phrases)
    safe = _safe(page, removed, phrases)
    for line, verdict in removed:
        yield Found(verdict.code, verdict.rule, line, verdict.because, text.spans[line.index][0], True, None, safe(line, verdict))


def _speaks(line: Line, verdict: Verdict, phrases: Phrases) -> bool:
    """Whether the line's own words or form are the evidence, and not the place where it stands."""
    return verdict.rule in BY_FORM or verdict.rule in BY_SHAPE or (verdict.rule, line.index) in phrases


def _with_evidence(story: Story, removed: list[tuple[Line, Verdict]], phrases: Phrases) -> list[tuple[Line, Verdict]]:
    """``removed`` without lines that went by their place alone where nothing shows that a page stands around the story.

    A text that is clean already has no page around it, and its last lines may look like what stands below a story: a list of
    results, of names, of prices. So a place is evidence only on a side of the story where another line speaks for itself.
    """
    speaking = [line.index for line, verdict in removed if _speaks(line, verdict, phrases)]
    above = any(index < story.start for index in speaking)
    below = any(index >= story.end for index in speaking)

    def holds(line: Line, verdict: Verdict) -> bool:
        if _speaks(line, verdict, phrases) or story.start <= line.index < story.end:
            return True
        return above if line.index < story.start else below

    return [(line, verdict) for line, verdict in removed if holds(line, verdict)]


def _safe(page: Page, removed: list[tuple[Line, Verdict]], phrases: Phrases) -> Callable[[Line, Verdict], bool]:
    """Tells which removals lose nothing: prompts by their own words, unless lines beside them go by their place alone.

    Those would lose their evidence with the prompt ("Tin liên quan" gone, the teasers below it left, and unseen from then on). A heading of
    a Markdown file may be its title, whatever it says: "# Contact".
    """
    story = page.story
    places = [line.index for line, verdict in removed if not _speaks(line, verdict, phrases)]
    above = any(index < story.start for index in places)
    below = any(index >= story.end for index in places)

    def safe(line: Line, verdict: Verdict) -> bool:
        held = (above and line.index < story.start) or (below and line.index >= story.end)
        prompt = (verdict.rule, line.index) in phrases and not line.prose
        return not (held or is_heading(page, line)) and (prompt or verdict.rule in BY_FORM)

    return safe
