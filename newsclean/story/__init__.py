"""Where the story stands among the lines of a dump. Every rule that needs to know reads `Page.story`; there is no second copy.

The idea is that of jusText (classify lines, then let their neighbours decide) and of the maximum subsequence of Pasternack
and Roth (WWW 2009): lines of running text count for the story, short lines against it, and the stretch with the highest sum
is its core. Form and place together then set its ends: the headline block above the core, and below it the first sure sign
that something else begins.
"""

from __future__ import annotations

from newsclean.page import Page, Story
from newsclean.story.core import find_core
from newsclean.story.end import find_end
from newsclean.story.head import find_dateline, find_head
from newsclean.story.headline import find_headline
from newsclean.story.kinds import Kinds
from newsclean.story.start import find_start
from newsclean.story.top_teaser import find_top_teaser

__all__ = ["find_story"]


def find_story(page: Page) -> Story:
    """Where the story of ``page`` stands; a page without running text is all story, so that nothing of it is lost."""
    kinds = Kinds(page)
    kinds.leave_out(find_top_teaser(kinds))
    page.doubles, page.skips = kinds.doubles, kinds.skips
    core = find_core(kinds)
    if core.start == core.stop:
        return Story(0, 0, len(page.lines), len(page.lines), "there is no running text to tell the story by")
    start = find_start(kinds, core)
    headline = find_headline(kinds, start)
    end, tail, because = find_end(kinds, range(start, core.stop), headline)
    head = find_head(kinds, start, headline)
    return Story(head, start, end, tail, because, headline, find_dateline(kinds, Story(head, start, end, tail, "", headline)))
