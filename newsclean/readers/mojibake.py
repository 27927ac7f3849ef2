"""Mojibake: UTF-8 that was read as Latin-1 or Windows-1252 ("Thá»© tÆ°"). Found by a cheap test, and only then mended."""

from __future__ import annotations

import re
from typing import Final

# What the lead bytes of Vietnamese, Greek, Cyrillic and Latin letters become: "á»", "Ä‘", "Æ°", "Ã©", "â€œ".
_TRACE: Final = re.compile(
    r"á[ºº»¡-¿]|Ä[‘\u0090\u0091ƒ\u0083]|Æ[°¡]|Ã[\u00a0-\u00bf€-™]|â\u0080[\u0093-\u009d¦]|â€[œ\u009d™˜“”¦]|Ð[\u00a0-\u00bf]|Î[\u00b1-\u00bf]"
)
SAMPLE: Final = 6_000  # characters at the beginning, and as many from the middle
# A page of more characters is left as it is: mending takes about two microseconds a character.
LONGEST_MENDED: Final = 2_000_000
# Fewer traces than this may be a quotation about mojibake.
FEWEST: Final = 3
# A first and a second character of the traces: looking for one character is next to free.
LEADS: Final = "ÃáÄÆâÐÎ"
TRAILS: Final = "»º°¡©³¨¼¶¤±€\u0080¾"

# What quotes and dashes become: one is enough.
CONTROLS: Final = "\x91\x92\x93\x94\x96\x97"
_MEANT: Final = {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}


def has_mojibake(text: str) -> bool:
    """Whether the opening of ``text``, or its middle, bears the traces of mojibake."""
    middle = len(text) // 2
    text = text[:SAMPLE] + text[max(SAMPLE, middle) : middle + SAMPLE]
    if text.isascii() or not any(_follows_lead(text, trail) for trail in TRAILS):
        return False
    return len(_TRACE.findall(text)) >= FEWEST


def _follows_lead(text: str, trail: str) -> bool:
    """Whether one of the `LEADS` stands right before a ``trail``."""
    at = text.find(trail)
    while at >= 0:
        if text[at - 1 : at] in LEADS and at:
            return True
        at = text.find(trail, at + 1)
    return False


def has_controls(text: str) -> bool:
    """Whether ``text`` holds control characters that are quotes and dashes of Windows-1252, read as Latin-1."""
    return not text.isascii() and any(control in text for control in CONTROLS)


def without_controls(text: str) -> tuple[str, list[str]]:
    """``text`` with those control characters as what they were meant to be, and what was done."""
    return text.translate(_MEANT), ["control-characters"]


def mend(text: str) -> tuple[str, list[str]]:
    """``text`` mended by ftfy if it has mojibake, and what was done (``["mojibake"]``, or nothing)."""
    return repair(text) if len(text) <= LONGEST_MENDED and has_mojibake(text) else (text, [])


def repair(text: str) -> tuple[str, list[str]]:
    """``text`` mended by ftfy, whatever it looks like, and what was done."""
    import ftfy  # noqa: PLC0415 (slow to import, and seldom needed)

    config = ftfy.TextFixerConfig(unescape_html=False, remove_terminal_escapes=False, fix_latin_ligatures=False, fix_character_width=False,
                                  uncurl_quotes=False, fix_line_breaks=False, fix_surrogates=False, remove_control_chars=False,
                                  normalization=None)  # fmt: skip
    mended = ftfy.fix_text(text, config)
    return (mended, ["mojibake"]) if mended != text else (text, [])
