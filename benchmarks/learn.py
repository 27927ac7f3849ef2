"""How good is what `newsclean learn` learns: half of each site's pages teach, the other half are judged by the learned file.

    python benchmarks/learn.py DATA        a set of dumps with gold (pages/, gold.jsonl), as pressbench.py scores

Twice: without any built-in word list, by the learned file alone, and on top of the built-in lists. Precision is the share of
the lines that the learned phrases removed which stand in no gold unit; recall the share of the lines outside the gold that
they removed, of those that were left without them. Most of those stand on one page only (teasers, comments): recurring are
those that stand, numbers aside, on --min-pages of the pages that taught, which is all that can be learned.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from newsclean.learn.document import merge, new_document, save
from newsclean.learn.guards import Guards
from newsclean.learn.learner import Learner
from newsclean.learn.masks import aspects
from newsclean.normalize import fold
from newsclean.options import Options
from newsclean.page import Line
from newsclean.pipeline import Pipeline

FEWEST = 8  # pages of a site
# A line this short counts as gold only if it is a gold unit as it stands; a longer one also if it is a part of one.
SHORT = 12


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--min-pages", type=int, default=3)
    parser.add_argument("--min-days", type=int, default=2)
    given = parser.parse_args()
    sites: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in (given.data / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        page = json.loads(row)
        sites[page["site"]].append(page)
    chosen = {site: pages for site, pages in sites.items() if len(pages) >= FEWEST}
    guards = Guards(given.min_pages, given.min_days)
    for name, plain in (("learned alone", True), ("on top of the built-in lists", False)):
        for half in (0, 1):
            measure(f"{name}, half {half + 1} judged", given.data, chosen, guards, (plain, 1 - half))


def measure(name: str, data: Path, sites: dict[str, list[dict[str, Any]]], guards: Guards, how: tuple[bool, int]) -> None:
    """Learn from the pages of one half, judge those of the other, print precision and recall."""
    plain, taught = how
    options = Options(built_in_lexicons=not plain, select=("NC5",) if plain else ())
    right = wrong = left = recurring = found = 0
    with tempfile.TemporaryDirectory() as folder:
        for site, pages in sites.items():
            file, seen = learn(
                site, [page for number, page in enumerate(pages) if number % 2 == taught], data, (options, guards, folder)
            )
            pipeline = Pipeline(Options(built_in_lexicons=not plain, select=options.select, lexicons=(file,)))
            for page in (page for number, page in enumerate(pages) if number % 2 != taught):
                judged = pipeline.explain((data / "pages" / page["file"]).read_bytes(), page["file"])
                gold = units(page)
                for line, verdict in judged.judged():
                    ours = verdict.role is None and verdict.code.startswith("NC5")
                    right += ours and not stands(line, gold)
                    wrong += ours and stands(line, gold)
                    left += verdict.role is not None and not stands(line, gold)
                    if (ours or verdict.role) and seen[masked(line)] >= guards.pages and not stands(line, gold):
                        recurring += 1
                        found += ours
    precision = right / (right + wrong) if right + wrong else 1.0
    print(
        f"{name}: removed {right + wrong}, precision {precision:.3f}, recall {right / max(1, right + left):.3f} of {right + left}, "
        f"{found / max(1, recurring):.3f} of the {recurring} that recur"
    )


def learn(site: str, pages: list[dict[str, Any]], data: Path, how: tuple[Options, Guards, str]) -> tuple[str, Counter[str]]:
    """A file with what ``pages`` teach of ``site``, and on how many of them each line stands."""
    options, guards, folder = how
    learner, pipeline = Learner(), Pipeline(options)
    seen: Counter[str] = Counter()
    for page in pages:
        judged = pipeline.explain((data / "pages" / page["file"]).read_bytes(), page["file"])
        judged.url = page.get("url")
        learner.add(judged, site)
        seen.update({masked(line) for line in judged.lines if any(map(str.isalpha, line.key))})
    document = new_document(site, learner.sites[site])
    merge(document, learner.proposals(guards).get(site, []))
    path = Path(folder) / f"{site}.toml"
    save(document, path)
    return str(path), seen


def masked(line: Line) -> str:
    """The folded line with its numbers masked."""
    return next(iter(aspects(line))).key


def units(page: dict[str, Any]) -> set[str]:
    """The folded gold units of a page."""
    texts = [page.get("headline"), page.get("lede"), page.get("kicker"), *page["bylines"]]
    texts += [unit["text"] for unit in page["body"]] + [caption["text"] for caption in page["captions"]]
    return {fold(text) for text in texts if text}


def stands(line: Line, gold: set[str]) -> bool:
    """Whether ``line`` is a gold unit, a part of one, or holds one."""
    if line.key in gold:
        return True
    return any((len(line.key) > SHORT and line.key in unit) or (len(unit) > SHORT and unit in line.key) for unit in gold)


if __name__ == "__main__":
    main()
