"""Decks: lines that are shaped like a headline, and stand right below it."""

from __future__ import annotations

from typing import Final

from newsclean.normalize import WORD, has_word
from newsclean.shapes.prose import LISTED, goes_on
from newsclean.story.headline_shape import is_closed
from newsclean.story.kinds import Kinds
from newsclean.story.said_again import titles_the_page

# A headline right above its deck has more words than a section's name, and this share of them in the body. Measured on 25 pairs
# of lines in the dumps of English, German and Greek pages: of section names and prompts hardly any has.
FEWEST_DECKED: Final = 7
LEAST_SHARED: Final = 0.42
# One of fewer words has a deck so many times as long; names of sections and papers have signs between their words: "Crime & Legal".
DECK_LONGER: Final = 1.5
LEAST_OF_SHORT: Final = 0.33
NAMING: Final[tuple[str, ...]] = (" - ", " – ", " & ", "/", "←")
# No headline has so many words below another line that is shaped like one.
LONGER_THAN_ANY: Final = 20
FEWEST_OPENED: Final = 5
# What is looked for in so many lines below a deck: words of so many letters, without so many at their ends.
BODY: Final = 24
LONG_WORD: Final = 6
ENDING: Final = 2
# Of a name that both say.
SHORTEST_NAME: Final = 4  # letters
FEWEST_NAMED: Final = 2  # words
# In scripts without capitals, words have articles and endings joined to them: "بالمدينة" is "المدينة".
LEAST_JOINED: Final = 0.25
# Below a stamp, one word that is not changed by its endings is enough.
LEAST_STAMPED: Final = 0.1
# On top of a dump the section's name has fewer; words with a space between them.
FEWEST_OPENING: Final = 3


def is_deck(kinds: Kinds, shares: dict[int, float], index: int) -> bool:
    """Whether a line stands right below one that is shaped like a headline: a deck has more of the body's words than that.

    Told only where words are no syllables: of those, the name of a section has as many as a headline.
    """
    above = index - 1
    if kinds.syllables or above not in shares or shares.get(index - 2, -1) >= shares[above]:
        return False
    again = kinds.keys[index] in kinds.keys[above] or titles_the_page(kinds, index)
    if _is_block(kinds, index):
        return not again and (_has_stop_inside(kinds, index) or _says_stems(kinds, index) or _says_names(kinds, index))
    if kinds.lines[above].words < FEWEST_DECKED and not (
        _has_stop_inside(kinds, index) or _heads_deck(kinds, index, shares[above])
    ):
        return False
    if kinds.lines[index].words >= LONGER_THAN_ANY:
        return kinds.lines[above].words >= FEWEST_OPENED and not again
    # Of two lines the one with a full stop inside is the deck, whatever words it has.
    if goes_on(kinds.lines[index].text) and not goes_on(kinds.lines[above].text):
        return not again
    return (shares[above] >= _least_shared(kinds, index) or kinds.lines[above].words < FEWEST_DECKED) and not again


def _is_block(kinds: Kinds, index: int) -> bool:
    """Whether two lines, the longer one at ``index``, stand alone between the last item of a menu and who signed, or the stamp."""
    above, menu = kinds.lines[index - 1], index - 2
    ends_menu = menu in kinds.navigation or (menu >= 0 and kinds.is_item(menu) and kinds.lines[menu].words < FEWEST_OPENED)
    signed = index + 1 in kinds.stamps or kinds.is_name(index + 1)
    longer = FEWEST_OPENED <= above.words < kinds.lines[index].words
    return ends_menu and signed and longer and not any(sign in above.text for sign in NAMING)


def _says_stems(kinds: Kinds, index: int) -> bool:
    """Whether the body has a word of the line above ``index``, but for its ending, which many languages change: "паромщик", "паром"."""
    said = " ".join([kinds.keys[at] for at in range(index + 1, min(index + 1 + BODY, len(kinds.keys))) if at in kinds.prose])
    return any(f" {word[:-ENDING]}" in said for word in WORD.findall(kinds.keys[index - 1]) if len(word) >= LONG_WORD)


def _says_names(kinds: Kinds, index: int) -> bool:
    """Whether a line says some words of the line above it again, as a deck says who speaks: "Tony Lee", "Sir Tony Lee"."""
    words = [word for word in WORD.findall(kinds.keys[index - 1]) if len(word) >= SHORTEST_NAME]
    return sum(has_word(kinds.keys[index], word) for word in words) >= FEWEST_NAMED


def _least_shared(kinds: Kinds, index: int) -> float:
    """The share of its words that a headline right above ``index`` has in the body: less where what stands around the two tells, too."""
    title = kinds.lines[index - 1].text
    if not _are_two(kinds, index):
        return LEAST_JOINED if title.upper() == title.lower() else LEAST_SHARED
    if index - 2 in kinds.stamps:
        return LEAST_STAMPED
    return LEAST_JOINED if index + 1 in kinds.stamps or kinds.is_name(index + 1) else LEAST_SHARED


def _are_two(kinds: Kinds, index: int) -> bool:
    """Whether two lines alone are shaped like a headline, the longer one at ``index``, and the upper one names no sections."""
    title = kinds.lines[index - 1].text
    named = title.isupper() or any(sign in title for sign in NAMING)  # "NEWS // CITY // TRANSPORT"
    return kinds.lines[index].words > kinds.lines[index - 1].words and not kinds.title(index - 2) and not named


def _has_stop_inside(kinds: Kinds, index: int) -> bool:
    """Whether a line is more than one sentence, and stands right below a short one that is, and names no sections: "Das Büdchen bleibt am Platz
    stehen", "Es war drei Jahre zu. Nun ist das Fenster neu"."""
    above = kinds.lines[index - 1]
    named = kinds.is_item(index - 1) or any(sign in above.text for sign in NAMING)
    return above.words >= FEWEST_OPENED and not named and goes_on(kinds.lines[index].text) and not goes_on(above.text)


def _heads_deck(kinds: Kinds, index: int, share: float) -> bool:
    """Whether a short line right above ``index`` is a headline by its deck, which is much longer: "Port city votes again"."""
    line = kinds.lines[index - 1]
    longer = kinds.lines[index].words >= DECK_LONGER * line.words
    return longer and share >= LEAST_OF_SHORT and not kinds.is_item(index - 1) and not any(sign in line.text for sign in NAMING)


def is_opened(kinds: Kinds, index: int) -> bool:
    """Whether one line stands above a longer one on top of a dump that shows nothing but a story, or opens with it: the headline above its
    deck."""
    first = kinds.lines[0]
    spaced = first.text.count(" ") + 1
    opens = kinds.plain or (spaced >= FEWEST_OPENED and 2 in kinds.prose and not any(sign in first.text for sign in NAMING))
    if index != 1 or not opens or kinds.syllables or not FEWEST_OPENING <= spaced < kinds.lines[1].words:
        return False
    told = kinds.furniture | kinds.stamps | kinds.blank
    return not (0 in told or is_closed(first) or first.text.startswith(LISTED) or " | " in first.text or kinds.is_name(0))
