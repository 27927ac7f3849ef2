"""A verdict: what became of a line, by which rule, and why."""

from __future__ import annotations


class Verdict:
    """What became of a line: kept with a ``role``, or removed (``role`` is None), by the rule of this ``code``."""

    # No named tuple: a page makes some dozens, and each would take five times as long.
    __slots__ = ("because", "code", "role", "rule")

    def __init__(self, code: str, rule: str, because: str, role: str | None) -> None:
        self.code = code
        self.rule = rule
        self.because = because
        self.role = role

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Verdict) and self._all == other._all

    def __hash__(self) -> int:
        return hash(self._all)

    def __repr__(self) -> str:
        return f"Verdict{self._all!r}"

    @property
    def _all(self) -> tuple[str, str, str, str | None]:
        return self.code, self.rule, self.because, self.role
