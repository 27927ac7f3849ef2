"""The horoscope box that some papers put into every story."""

from collections.abc import Iterator
from pathlib import Path

from newsclean import Lexicon, Line, Page, cleaner
from newsclean.rules import prompts

# The tables of these files are added to the word lists wherever the rule runs.
LEXICONS = [Path(__file__).with_name("horoscope.toml")]


@cleaner("HOR241", "horoscope", needs="hits")
def horoscope(page: Page, lexicon: Lexicon) -> Iterator[tuple[Line, str]]:
    """The horoscope box inside a story: its heading and the line for a sign.

      The horoscope industry grew by a tenth last year, and the city now has more astrologers than plumbers.
    - Your horoscope for today
    - Aries: a good day to answer letters.
      Prices rose as well, said the association, which speaks for two hundred shops in the old town.
    """
    yield from prompts(page, "horoscope")
