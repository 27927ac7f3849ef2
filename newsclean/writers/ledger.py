"""The ledger: every line with its row, its verdict and why. ``+`` keeps, ``-`` removes; the same notation as in a rule's page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newsclean.page import Page
from newsclean.writers.wording import counted

WIDTH = 60  # characters of a line that a terminal shows


def as_ledger(page: Page, width: int | None = WIDTH) -> str:
    """The whole ledger of a judged page as plain text: a header, a row a line, a summary; ``width`` cuts long texts."""
    return "\n".join([*header(page), *rows(page, width), *summary(page)]) + "\n"


def header(page: Page) -> Iterator[str]:
    """What is true of the page as a whole, as comment rows."""
    yield f"# {page.name}: {page.kind}, {page.encoding}" + "".join(f", {repair} mended" for repair in page.repairs)
    yield f"# language: {page.language or 'unknown'} ({page.language_because})"
    chosen = "; its file chose " + ", ".join(sorted(page.meta["chosen"])) if page.meta.get("chosen") else ""
    if page.meta.get("unshown"):
        yield "# story: no element of the page holds it; it is from the page's JSON-LD (articleBody)"
    yield f"# site: {page.site or 'unknown'} ({page.site_because}{chosen})"


def rows(page: Page, width: int | None = WIDTH) -> Iterator[str]:
    """A row a line: its number, the sign, the rule, the text, and the evidence."""
    for line, verdict in page.judged():
        sign = "+" if verdict.role else "-"
        text = line.text if width is None or len(line.text) <= width else line.text[: width - 1] + "…"
        yield f"{line.row:5} {sign} {verdict.code} {verdict.rule:16} {text}  [{verdict.because}]"


def summary(page: Page) -> Iterator[str]:
    """How many lines were kept and removed, by which rules, and the share of words removed."""
    removed = [(line, verdict) for line, verdict in page.judged() if verdict.role is None]
    words = sum(line.words for line in page.lines) or 1
    share = sum(line.words for line, _ in removed) / words
    yield f"# {counted(len(page.lines), 'line')}: {len(page.lines) - len(removed)} kept, {len(removed)} removed ({share:.1%} of the words)"
    for rule, count in Counter(f"{v.code} {v.rule}" for _, v in removed).most_common():
        yield f"#   {count:4} {rule}"
