"""How long HTML pages take, from bytes to article, against parsing them alone with the same parser in the same run.

A plain install (``pip install .``) is compiled, an editable one is not; what is measured is told.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

import newsclean.page


def seconds(work: Callable[[bytes], object], pages: Sequence[bytes]) -> float:
    """How long ``work`` takes over all pages."""
    start = time.process_time()
    for page in pages:
        work(page)
    return time.process_time() - start


def parse(page: bytes) -> LexborHTMLParser:
    """Lexbor alone: what the ratio counts in."""
    return LexborHTMLParser(page.decode("utf-8", errors="replace"))


def main() -> int:
    """Print the ratio; 1 if it is above ``--most``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path, help="the folder that holds data/fundus and data/vi-html")
    parser.add_argument("--most", type=float, default=3.2)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    pages = [
        path.read_bytes() for name in ("fundus", "vi-html") for path in sorted((given.shared / "data" / name / "pages").iterdir())
    ]
    seconds(newsclean.clean, pages)  # word lists are compiled once, before anything is timed
    rounds = [(seconds(parse, pages), seconds(newsclean.clean, pages)) for _ in range(given.rounds)]
    parsed, cleaned = min(one for one, _ in rounds), min(one for _, one in rounds)
    ratio = cleaned / parsed
    how = "Python" if newsclean.page.__file__.endswith(".py") else "compiled"
    print(
        f"{len(pages)} pages, {how}: parse {parsed:.3f} s, bytes to article {cleaned:.3f} s, ratio {ratio:.2f} (at most {given.most})"
    )
    return int(ratio > given.most)


if __name__ == "__main__":
    raise SystemExit(main())
