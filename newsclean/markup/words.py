"""Class and id words, read once from ``words.toml``: which box they name, and what a line under them is likely to be."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib import resources
from typing import Final, NamedTuple


class Said(NamedTuple):
    """What the class and id words of an element say: the rule that removes such a box (or None), and roles hinted at."""

    box: str | None
    hints: frozenset[str]


NOTHING: Final = Said(None, frozenset())

# articleBody, wp-caption-text2, tin_lien_quan: words are split at humps, digits, hyphens, underscores and spaces.
_HUMP: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORD: Final = re.compile(r"[^\W\d_]+")
# The same, and the blanks between two classes: "inner article" is no "inner-article".
_WORD_OR_BLANK: Final = re.compile(r"[^\W\d_]+|\s+")
# A word after one of these says nothing: has-sidebar, no-comments.
_NEGATIONS: Final = frozenset({"no", "not", "has", "is", "with", "non"})
# What such words open says how the element looks or works ("has-large-font-size", "ft-helper-fontSize-body"), and so do sizes, and
# what such words close ("modal-enabled").
_STATE: Final = re.compile(
    r"(?<!\S)(?:has|is|no|not|non|with)[-_]\S*|(?:font|text)[-_]?size[-_]*(?:\d+|x*[sml]|small|large)(?![a-z])|(?<!\S)(?:\w{1,8}-)?helper-\S*|(?<!\S)[a-z]{1,20}-(?:enabled|disabled|supported)(?!\S)",
    re.I,
)
# "r4Ad2Q" is a number, not an advert. From where a word begins: a name of a million letters is gone through once.
_NUMBER: Final = re.compile(r"(?<![^\W_])[^\W_]*\d[^\W_\d][^\W_]*")
# "relatedlinks", "topshare": words that papers glued together are no shorter, and no longer.
SHORTEST_GLUED: Final = 5
LONGEST_GLUED: Final = 30
SHORTEST_PART: Final = 2
# The hints that such words give: what is called "authorbody" or "datebar" has more in it than a name or a day.
_GLUED: Final = frozenset({"caption", "credit"})
# Longer names are read anew each time: what is cached stays small whatever a page says.
LONGEST_CACHED: Final = 400

# So many names of so few letters each were given by a program, "mr ms by ao mt": they say nothing.
FEWEST_GIVEN: Final = 5
LONGEST_GIVEN: Final = 3

SHORTEST_FOLDER: Final = 4  # "/licenses/by/4.0"
# Below an author's page, what its stories are read with.
FEEDS: Final[tuple[str, ...]] = ("feed", "rss", "atom")
# Boxes that are no story whatever else their names say.
_SURE: Final = frozenset({"hidden-element", "comment-box"})


class _Tables(NamedTuple):
    """``boxes`` and ``hints`` by phrase, the phrases (as words) by their first word, longest first, those that say nothing among them, what
    each phrase is where its words are ``glued`` together, the ``plain`` words that stand in such a word beside one of them, the names of
    the ``story``, the words of its ``curtain``, and the classes of ``centred`` text."""

    boxes: dict[str, str]
    hints: dict[str, str]
    phrases: dict[str, list[list[str]]]
    glued: dict[str, str]
    plain: frozenset[str]
    story: frozenset[str]
    curtain: frozenset[str]
    centred: frozenset[str]


@lru_cache
def _tables() -> _Tables:
    text = resources.files("newsclean.markup").joinpath("words.toml").read_text(encoding="utf-8")
    document = tomllib.loads(text)
    boxes = {word: rule for rule, words in document["boxes"].items() for word in words}
    hints = {word: role for role, words in document["hints"].items() for word in words}
    phrases: dict[str, list[list[str]]] = {}
    for phrase in sorted({*boxes, *hints, *document["nothing"]["words"]}, key=lambda phrase: (-len(phrase), phrase)):
        words = phrase.split("-")
        phrases.setdefault(words[0], []).append(words)
    named = [*boxes, *[hint for hint, role in hints.items() if role in _GLUED]]
    glued = {phrase.replace("-", ""): phrase for phrase in sorted(named)}
    plain, curtain = frozenset(document["plain"]["words"]), frozenset(document["curtain"]["words"])
    story, centred = frozenset(document["story"]["names"]), frozenset(document["centred"]["names"])
    return _Tables(boxes, hints, phrases, glued, plain, story, curtain, centred)


def said_by(names: str) -> Said:
    """What the class and id words in ``names`` say. Cached: a page says the same few things over and over."""
    return _cached(names) if len(names) <= LONGEST_CACHED else _read(names)


def _read(names: str) -> Said:
    boxes, hints, phrases, glued, plain, _, _, _ = _tables()
    if names.count(" ") >= FEWEST_GIVEN:
        names = _chosen(names)
    given = names
    names = _NUMBER.sub(" ", _STATE.sub(" ", names))
    words = _WORD_OR_BLANK.findall(names if names.islower() else _HUMP.sub("-", names).lower())
    found, after = set(), 0
    for at, word in enumerate(words):
        if at < after:  # "image-copyright" is no copyright notice
            continue
        for phrase in phrases.get(word, ()):
            if words[at : at + len(phrase)] == phrase and not (at and words[at - 1] in _NEGATIONS):
                found.add("-".join(phrase))
                after = at + len(phrase)
                break
        else:
            if SHORTEST_GLUED <= len(word) <= LONGEST_GLUED and not (at and words[at - 1] in _NEGATIONS):
                found.update(_parts(word, glued, plain))
    if not found:
        return NOTHING
    box = next((boxes[phrase] for phrase in sorted(found) if phrase in boxes), None)
    if box is not None and box not in _SURE and names_story(given):
        box = None
    told = {hints[phrase] for phrase in found if phrase in hints}
    return _one_of(box, frozenset(told | {"byline"} if "source" in told else told))


def _parts(word: str, glued: dict[str, str], plain: frozenset[str]) -> list[str]:
    """The phrases in a word that is two glued together, or one and a plain word: "readnext", "socialshare", "articletools"."""
    if word in glued:
        return [glued[word]]
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        left, right = word[:cut], word[cut:]
        if (left in glued and (right in glued or right in plain)) or (left in plain and right in glued):
            return [glued[part] for part in (left, right) if part in glued]
    return []


def _chosen(names: str) -> str:
    """The names that somebody chose: where many have a few letters each, the longer ones."""
    all_names = names.split()
    chosen = [name for name in all_names if len(name) > LONGEST_GIVEN or not name.isalpha()]
    return " ".join(chosen) if len(all_names) - len(chosen) >= FEWEST_GIVEN else names


def names_story(names: str) -> bool:
    """Whether a whole class or id names the text of the story. Cached, as `said_by` is."""
    return _story_cached(names) if len(names) <= LONGEST_CACHED else _is_story(names)


def _is_story(names: str) -> bool:
    return not _tables().story.isdisjoint(map(_joined, names.split()))


def names_curtain(names: str) -> bool:
    """Whether class and id words say that a hidden element is the part of a story that is to be paid for."""
    return not _tables().curtain.isdisjoint(_WORD.findall(_HUMP.sub("-", names).lower()))


def names_centred(names: str) -> bool:
    """Whether a class says that the text of its element is set in the middle."""
    return "cent" in names and not _tables().centred.isdisjoint(names.split())


def _joined(name: str) -> str:
    """One class or id as phrases are written: "storyText" is "story-text"."""
    return _HUMP.sub("-", name).lower().replace("_", "-").replace("--", "-")


@lru_cache(maxsize=1024)
def _one_of(box: str | None, hints: frozenset[str]) -> Said:
    """One object for all names that say the same: Python's garbage collector goes over whatever is kept, again and again."""
    return Said(box, hints)


def leads_to_author(address: str) -> bool:
    """Whether an address has a word for authors above its last part, or its last two: "/author/ann-lee", "/autoren/anna-lee.html",
    "/author/ann-lee/x7q"."""
    parts = address.rstrip("/").rsplit("/", 3)
    above = parts[-3:-1] if len(parts) > 3 and parts[-1] not in FEEDS else parts[-2:-1]
    return len(parts) > 1 and not _authors().isdisjoint(above)


@lru_cache
def _authors() -> frozenset[str]:
    return frozenset(word for word, role in _tables().hints.items() if role == "byline" and len(word) >= SHORTEST_FOLDER)


_cached: Final = lru_cache(maxsize=8192)(_read)
_story_cached: Final = lru_cache(maxsize=8192)(_is_story)


def roles() -> frozenset[str]:
    """Every rule name that a box word leads to."""
    return frozenset(_tables().boxes.values())
