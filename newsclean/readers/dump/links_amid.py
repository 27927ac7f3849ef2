"""A link that stands in a row of its own amid a sentence, as writers of Markdown break it and html2text does before a long address, is part of
the sentence: the three rows are one line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsclean.readers.dump.markdown import is_only_link
from newsclean.readers.dump.together import put_together
from newsclean.sentence import ends_sentence

OPENS: Final = "["
# What closes a row that ends with a link, a picture or a table's cell: none of them is an open sentence.
CLOSES: Final = frozenset(")]>|")
# The sentence around a link has so many words in its rows.
FEWEST: Final = 3


def links_amid(numbers: Sequence[int], raws: list[str]) -> tuple[Sequence[int], list[str]]:
    """The numbers and the rows of Markdown, where a link and the rows of the sentence around it are one, under the first's number."""
    amid = {at for at in range(1, len(raws) - 1) if raws[at].lstrip().startswith(OPENS) and _is_amid(raws, at)}
    if not amid:
        return numbers, raws
    return put_together(numbers, raws, [at for at in range(len(raws)) if at not in amid and at - 1 not in amid])


def _is_amid(raws: list[str], at: int) -> bool:
    """Whether a row is a link, the one right above an open sentence, and the one right below goes on in small letters."""
    above, below = raws[at - 1].strip(), raws[at + 1].strip()
    if not below[:1].islower() or not above or above[-1] in CLOSES or ends_sentence(above):
        return False
    return min(len(above.split()), len(below.split())) >= FEWEST and is_only_link(raws[at].strip())
