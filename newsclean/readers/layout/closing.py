"""What closes the story: names below its last text and below the container, a note on the author, and where its text ends."""

from __future__ import annotations

import re
from typing import Final

from newsclean.lexicon import lists
from newsclean.normalize import closes_without_stop, count_words, fold, unspaced
from newsclean.readers.dom import Piece
from newsclean.readers.layout.bylines import LONGEST_NAME, is_signed, is_told, signed_again, signers_above
from newsclean.readers.layout.place import Layout
from newsclean.readers.signs import LONGEST_BYLINE, is_hinted, nearest
from newsclean.readers.tags import HEADINGS
from newsclean.sentence import FEW_WORDS, SENTENCE_END, ends_sentence
from newsclean.shapes.byline import says_byline
from newsclean.shapes.names import is_name, names
from newsclean.words import folded

# How far below the container a byline may stand.
BELOW: Final = 12
# So many lines of a container may be about the author.
ABOUT: Final = 6
LONGEST_LABEL: Final = 24
# More names than these are who played.
FEWEST_LISTED: Final = 4
ENDS: Final[tuple[str, ...]] = (*SENTENCE_END, ":", '"', "”")
# "... said the mayor. (al)", "... đường thứ ba. [T.L.]"
_SIGNED: Final = re.compile(r"\w{3}[.!?…][\"”’»]?\s*[(\[][^()\[\]]{1,40}[)\]]$")
_NOTE: Final = re.compile(r"[(\[][0-9]{1,2}[)\]](?=\s)")
_NUMBER: Final = re.compile(r"([0-9]{1,2})[.)]\s")
MARKS: Final[tuple[str, ...]] = ("•", "·", "▪", "■", "●", "–", "—", "*", "-")
# A story of so many lines, this share of them without stops, is a song.
FEWEST_VERSES: Final = 8
MOSTLY: Final = 0.6
# Signs that no sentence has.
NO_TEXT: Final = frozenset(":：@©|/→►»")
# Thai, Lao and Tibetan.
_NO_STOPS: Final = re.compile("[\u0e00-\u0fff]")
# Cyrillic and Greek: their papers sign in full.
_IN_FULL: Final = re.compile("[\u0370-\u052f]")
# Of a last paragraph in such a script that stands as the one above it does.
FEW_STOPLESS: Final = 5  # words
BODY: Final[tuple[str, ...]] = ("caption", "list-item", "table-row", "quote")


def tell_below(layout: Layout) -> int:
    """Tell which lines right below the container are bylines; one past the last of them."""
    tail = layout.last
    for index in range(layout.last, min(layout.last + BELOW, len(layout.dom.pieces))):
        piece = layout.dom.pieces[index]
        if piece.length < LONGEST_NAME and _signs_below(layout, index, piece, tail):
            layout.roles[index] = "byline"
            tail = index + 1
    return tail


def _signs_below(layout: Layout, index: int, piece: Piece, tail: int) -> bool:
    """Whether a short line below the container is a byline: by its class, or where nobody else signs as an author whom the
    page tells, a bare name right there, or by its label: "Tin, ảnh: Minh Tú"."""
    alone = not is_signed(layout) and piece.linked == 0 and piece.node.tag not in HEADINGS
    told = is_told(layout, piece) or (
        index == tail and (_names_some(layout, piece.text) or (":" in piece.text and says_byline(piece.text)))
    )
    named = is_hinted(layout.dom, piece.node, "byline") or (alone and told)
    return named and (not layout.finder.box(layout.dom.block(piece)) or _signs_footer(layout, piece))


def _names_some(layout: Layout, text: str) -> bool:
    """Whether a line is a bare name, or full names; one word heads tags and comments where no word list can say so: "Gogoetak"."""
    if not is_name(text):
        found = names(text)
        return len(found) > 1 and all(" " in name for name in found)
    return " " in text or (not _IN_FULL.match(text) and (not layout.language or layout.language in lists()))


def _signs_footer(layout: Layout, piece: Piece) -> bool:
    """Whether a footer of the story names its author, as blogs do, where nothing above does."""
    element = layout.dom.block(piece)
    is_footer = layout.finder.box(element) == "page-footer" and any(
        "byline" in above.said.hints for above in nearest(element)[:2]
    )
    return is_footer and not is_signed(layout) and bool(names(piece.text))


def tell_last(layout: Layout) -> None:
    """Tell what the lines of the container from its last running text on are, as far as they are of the author."""
    while layout.end > layout.start + 1 and layout.end - 1 in layout.boxes:  # a teaser's snippet is running text, too
        layout.end -= 1
    for index in signed_again(layout):
        layout.roles[index] = "byline"
    about = _about_author(layout)
    for index in range(about, layout.last):
        layout.roles.pop(index, None)
        layout.boxes.setdefault(index, ("author-box", f"stands below «{layout.dom.pieces[about].text}»"))
    layout.last = about
    layout.end = min(layout.end, about)
    for index in range(max(0, layout.end - 1), layout.last):
        role, piece = layout.roles.get(index), layout.dom.pieces[index]
        if _fills_author_box(layout, index):
            del layout.boxes[index]
            layout.roles[index] = "byline"
        if index in layout.boxes or role not in (None, "table-row", "list-item"):
            continue
        if _tells_of_author(layout, index, piece):
            layout.roles.pop(index, None)
            layout.boxes[index] = ("author-box", "says who the author is")
        elif (role != "list-item" or _is_only_item(layout, index)) and _is_last_name(layout, piece):
            layout.roles[index] = "byline"


def _about_author(layout: Layout) -> int:
    """Where a heading stands below which the container only says who the author is, "About the author"; its end if there is none."""
    for index in range(max(layout.start + 1, layout.last - ABOUT), layout.last):
        text = layout.dom.pieces[index].text
        if len(text) < LONGEST_NAME and fold(text.rstrip(" :：")) in folded("about-author"):
            return index
    return layout.last


def _fills_author_box(layout: Layout, index: int) -> bool:
    """Whether a name is all that a box about the author holds, and nothing above the story signs: it is the byline then."""
    near = [layout.boxes.get(at, ("",))[0] for at in (index - 1, index, index + 1)]
    alone = near[1] == "author-box" and near.count("author-box") == 1
    return alone and is_name(layout.dom.pieces[index].text) and not is_signed(layout)


def _is_only_item(layout: Layout, index: int) -> bool:
    """Whether no other item of a list stands beside one: pages of 2007 move who wrote the story to the right so."""
    return all(layout.roles.get(beside) != "list-item" for beside in (index - 1, index + 1))


def _is_last_name(layout: Layout, piece: Piece) -> bool:
    """Whether a line is a name that stands alone: after the last running text, it is who wrote it.

    One word in capitals names nobody below a text in a script without spaces: "Push", "Recommend".
    """
    if piece.linked * 2 > piece.length or piece.length >= LONGEST_BYLINE:
        return False
    is_word = " " not in piece.text and piece.text.isascii() and layout.finder.factor != 1.0
    return (is_name(piece.text) and not is_word) or says_byline(piece.text)


def _tells_of_author(layout: Layout, index: int, piece: Piece) -> bool:
    """Whether the story's last line is about one who wrote it, as its byline or the page says: "Ann Lee is a correspondent."."""
    if not layout.end - 1 <= index <= layout.end + 1 or not ends_sentence(piece.text):
        return False
    text = piece.text
    known = (*layout.authors, *signers_above(layout))
    return any(" " in name and text.startswith(f"{name} ") and text[len(name) + 1].islower() for name in known)


def settle_end(layout: Layout) -> int:
    """One past the last line that is more than a name or a label: what follows it are bylines, sources and the like."""
    songs: set[int] | None = None
    for index in range(layout.last - 1, layout.end - 1, -1):
        text = layout.dom.pieces[index].text
        is_text = layout.roles.get(index) in BODY or text.endswith(ENDS) or _is_sentence(text)
        if index not in layout.boxes and (
            is_text
            or _is_note(layout, text)
            or _goes_on(layout, index)
            or _stands_as_text(layout, index)
            or _is_listed(layout, index)
        ):
            return index + 1
        if index not in layout.boxes and _stands_as_verse(layout, index):
            songs = _below_songs(layout) if songs is None else songs
            if index in songs:
                return index + 1
    return layout.end


def _goes_on(layout: Layout, index: int) -> bool:
    """Whether a line opens with a label that lines of the story open with, too, or lists names where a paragraph would stand.

    The last "Address: ..." of a list of restaurants; who played in a match.
    """
    piece = layout.dom.pieces[index]
    label, colon, listed = piece.text.partition(":")
    if not colon or len(label) > LONGEST_LABEL:
        return False
    names_of = listed.split(",")
    if len(names_of) > FEWEST_LISTED and all(name.lstrip()[:1].isupper() for name in names_of):
        return layout.stands_as_text(index)
    return any(
        at not in layout.boxes and layout.dom.pieces[at].text.startswith(f"{label}:") for at in range(layout.start, layout.end)
    )


def _is_note(layout: Layout, text: str) -> bool:
    """Whether a line opens with the mark of a note that the story has, too: "(1) Xem: ..."."""
    mark = _NOTE.match(text)
    return mark is not None and any(mark[0] in piece.text for piece in layout.dom.pieces[layout.start : layout.end])


def _is_listed(layout: Layout, index: int) -> bool:
    """Whether a line opens with the number that follows that of the line above it, or with its mark: "2. Blue socks, 8 euros"."""
    above, text = layout.dom.pieces[index - 1].text, layout.dom.pieces[index].text
    if text[0] in MARKS:
        return text[0] == above[0]
    first, second = _NUMBER.match(above), _NUMBER.match(text)
    return first is not None and second is not None and int(second[1]) == int(first[1]) + 1


def _stands_as_verse(layout: Layout, index: int) -> bool:
    """Whether a line that is no link stands as the running text does."""
    return not layout.dom.pieces[index].linked and index not in layout.roles and layout.stands_as_text(index)


def _below_songs(layout: Layout) -> set[int]:
    """The lines below the container most lines above which have no stops, as those of songs do: a verse there is one of theirs."""
    found: set[int] = set()
    lines = verses = 0
    for index in range(layout.start, layout.last):
        if index >= layout.end and lines >= FEWEST_VERSES and verses > lines * MOSTLY:
            found.add(index)
        if index not in layout.boxes and index not in layout.roles:
            lines += 1
            verses += layout.dom.pieces[index].weight <= 0
    return found


def _stands_as_text(layout: Layout, index: int) -> bool:
    """Whether a line says as much as a sentence, and stands as the running text above it does: its full stop was forgotten."""
    piece = layout.dom.pieces[index]
    if piece.linked or layout.roles.get(index) or not _runs_on(piece.text) or says_byline(piece.text):
        return False
    block, text = (layout.dom.block(layout.dom.pieces[at]) for at in (index, layout.end - 1))
    if not layout.stands_as_text(index) or block.names != text.names:
        return False
    return all(layout.roles.get(at) in BODY for at in range(layout.end, index))


def _runs_on(text: str) -> bool:
    """Whether a text has the words of a sentence, most of them in small letters, and none of what labels and addresses have."""
    if not NO_TEXT.isdisjoint(text):
        return False
    if unspaced(text[-1]):
        return "，" in text or (closes_without_stop(text) and count_words(text) >= FEW_STOPLESS)
    words = text.split()
    return len(words) >= FEW_WORDS and sum(word[0].islower() for word in words) * 2 >= len(words)


def _is_sentence(text: str) -> bool:
    """Whether a text closes with who wrote it behind the stop of a sentence, or, in a script without stops, is as long as one."""
    if "。" in text or (text.endswith((")", "]")) and _SIGNED.search(text, max(0, len(text) - LONGEST_NAME))):
        return True
    return text[-1:] >= "\u0e00" and _NO_STOPS.match(text) is not None and count_words(text) >= FEW_WORDS
