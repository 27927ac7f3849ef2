"""The golden ledgers: what became of every line of a fixture page, and the fields of its article, as an editor decided.

`python -m tests.ledgers` shows how pages and ledgers differ; `--update` rewrites the ledgers of `fixtures/pages` (never those of
`fixtures/known`, which say what is right although newsclean does not do it yet); PATHS limit both to some pages. The
evidence of a verdict is left out: its words may get better without a verdict changing.
"""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

from newsclean import Page, explain
from newsclean.build import build_article

FIXTURES = Path(__file__).parent.parent / "fixtures"


def pages(folder: str) -> list[Path]:
    """The fixture pages of a folder that have a ledger, or should have one, in name order."""
    found = (FIXTURES / folder).glob("*/*")
    return sorted(path for path in found if path.suffix in (".txt", ".html", ".htm") and path.parent.name != "negatives")


def ledger_of(path: Path) -> Path:
    """Where the ledger of a fixture page stands: beside it."""
    return path.with_name(path.name + ".ledger") if path.suffix != ".txt" else path.with_suffix(".ledger")


def render(page: Page) -> str:
    """The ledger of a judged page as fixtures have it: the article's fields, then a row a line."""
    rows = [*facts(page)]
    for line, verdict in page.judged():
        sign = "+" if verdict.role else "-"
        rows.append(f"{line.row:4} {sign} {verdict.code} {verdict.rule:17} {line.text}".rstrip())
    return "\n".join(rows) + "\n"


def facts(page: Page) -> list[str]:
    """The fields of the article that are read out of a line's text, a comment row each; a field without a value has none."""
    article = build_article(page)
    dateline = article.dateline
    values = {
        "language": page.language,
        "published": dateline.published,
        "place": dateline.place,
        "agency": dateline.agency,
        "bylines": "; ".join(article.bylines),
        "credits": "; ".join(caption.credit or "-" for caption in article.captions),
    }
    return [f"# {name}: {value}" for name, value in values.items() if value]


def current(path: Path) -> str:
    """The ledger that newsclean gives the page at ``path`` now."""
    return render(explain(path.read_bytes(), path.name))


def golden(path: Path) -> str:
    """The ledger that was decided for the page at ``path``; empty if there is none yet."""
    ledger = ledger_of(path)
    return ledger.read_text(encoding="utf-8") if ledger.exists() else ""


def main() -> int:
    """Show the differences, or rewrite the ledgers; returns 1 if a ledger of `fixtures/pages` differs and stays so."""
    parser = argparse.ArgumentParser(prog="python -m tests.ledgers", description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="pages of fixtures/pages; all, if none is given")
    parser.add_argument("--update", action="store_true", help="write what newsclean says now into the ledgers")
    parser.add_argument("--known", action="store_true", help="show the pages of fixtures/known instead")
    given = parser.parse_args()
    if given.known and given.update:
        parser.error("the ledgers of fixtures/known are written by hand")
    changed = 0
    for path in given.paths or pages("known" if given.known else "pages"):
        now, then = current(path), golden(path)
        if now == then:
            continue
        changed += 1
        sys.stdout.writelines(difflib.unified_diff(then.splitlines(True), now.splitlines(True), "decided", f"{path}", n=0))
        if given.update:
            ledger_of(path).write_text(now, encoding="utf-8")
    print(f"{changed} pages differ", file=sys.stderr)
    return int(bool(changed) and not given.update)


if __name__ == "__main__":
    sys.exit(main())
