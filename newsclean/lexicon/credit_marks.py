"""How a credit shows itself in a line, as phrases to look for; `newsclean.shapes.credit` reads the lines they are found in."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsclean.lexicon.documents import lists
from newsclean.normalize import FIRST_HAN, fold, spellings

ANY: Final = frozenset({"any"})


@lru_cache
def credit_marks(languages: tuple[str, ...]) -> list[str]:
    """How a credit shows itself in a line: a label with a colon, after a bracket, a dash or a stop; a tail; an agency; a paper in brackets.

    The labels are those of ``languages`` and of English, in which agencies credit everywhere; of all where none is known, for
    all of them would make each language's automaton twice as large.
    """
    codes = frozenset({*languages, "any", "en"}) if {*languages} - {"any"} else frozenset(lists())
    tails = _folded_list("credit-tails", codes)
    marks = {tail + after for tail in tails for after in ("\n", ")", "）", "】", "。")}
    marks |= {f"{tail} " for tail in tails if tail[-1] in "图圖" and len(tail) > 1}  # 例州公安供图 例网发
    marks |= _folded_list("credit-origins", codes) | _folded_list("pictures-of-text", codes)
    for label in _folded_list("credit-labels", codes):
        places = [
            ("", ":"),
            ("", " :"),
            ("", "..."),
            ("(", " "),
            ("(", "/"),
            ("- ", " "),
            ("-", " "),
            (". ", " "),
            (". ", "/"),
            (", ", " "),
            ("/", " "),
            ("/ ", " "),
            ("\n", " "),
            ("\n", "/"),
        ]
        if label >= "\u1100":  # 사진=예시일보
            places += [("", "="), ("", " ="), ("", "＝"), ("[", " "), ("", "៖"), ("", "፦")]
        if label >= FIRST_HAN:  # 图／李明, 图丨例图网
            places += [("", sign) for sign in "／/｜|丨"]
        if "\u0561" <= label[:1] <= "\u0587":  # Armenian
            places.append(("", "՝"))
        if label.endswith("."):  # "Most o świcie fot. Adam Nowak"
            places.append((" ", " "))
        marks |= {before + label + after for before, after in places}
    for agency in _folded_list("picture-agencies", codes):
        marks |= {f"{before}{agency}{after}" for before in ("/", "/ ", "via ", "| ") for after in ("\n", ")")}
        marks |= {f"{before}{agency}\n" for before in (". ", '" ')}
        marks |= {f"{bracket}{agency}{after}" for bracket in "([" for after in ("/", " /")}
    marks |= {f"{word}{after}" for word in _folded_list("outlet-words", codes) for after in (")\n", "\n")}
    marks |= {f"{before}{wire}/" for wire in _folded_list("wires-first", ANY) for before in (". ", ") ", "- ", "\n")}
    marks |= {f"({wire}" for wire in _folded_list("wires-in-brackets", ANY)}
    return sorted(marks | {"images)", "©", "ⓒ", ". | "})


def _folded_list(name: str, codes: frozenset[str]) -> set[str]:
    """The entries of a list of these languages, folded, in every spelling; one that ends with a stop keeps it ("fot.")."""
    entries = [entry for code in codes if code in lists() for entry in lists()[code].get(name, ())]
    keys = {key for entry in entries for key in spellings(fold(entry))}
    return keys | {f"{fold(entry)}." for entry in entries if entry.endswith(".")}
