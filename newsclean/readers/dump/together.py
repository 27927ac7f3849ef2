"""Rows that are one line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise


def put_together(numbers: Sequence[int], raws: list[str], firsts: Sequence[int]) -> tuple[list[int], list[str]]:
    """The numbers and the rows, where those from each of ``firsts`` (indexes, in order, from 0) up to the next are one, under its number."""
    return [numbers[at] for at in firsts], ["".join(raws[first:end]) for first, end in pairwise((*firsts, len(raws)))]
