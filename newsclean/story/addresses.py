"""Addresses and telephone numbers that are the story's own: restaurants, offices, whom to help."""

from __future__ import annotations

from typing import Final

from newsclean.story.kinds import Kinds

# How far below an address the next item of its list may begin.
NEXT: Final = 8  # lines
NAMED: Final = 3  # lines above it that say whose it is
FEWEST_ANNOUNCING: Final = 6  # words


def addresses(kinds: Kinds, body: range) -> set[int]:
    """The lines that say how to reach somebody, if the story goes on below one, or announces one: restaurants, offices, whom to help;
    else none."""
    below = [index for index in kinds.contact if index >= body.start]
    told = any(index in body or _tells_on(kinds, index) or _is_announced(kinds, index) for index in below)
    return kinds.contact if told else set()


def _is_announced(kinds: Kinds, address: int) -> bool:
    """Whether running text that ends with a colon stands above an address and who lives there: "Mọi giúp đỡ xin gửi về:", "Chị Lê Thị Lài"."""
    for index in range(address - 1, max(-1, address - 1 - NAMED), -1):
        if index in kinds.furniture:
            return False
        if kinds.lines[index].text.endswith(":") or index in kinds.prose:
            return kinds.lines[index].text.endswith(":") and kinds.lines[index].words >= FEWEST_ANNOUNCING
    return False


def _tells_on(kinds: Kinds, address: int) -> bool:
    """Whether any running text comes below an address before the next prompt."""
    for index in range(address + 1, min(address + 1 + NEXT, len(kinds.lines))):
        if index in kinds.prose:
            return True
        if index in kinds.furniture and index not in kinds.contact:
            return False
    return False
