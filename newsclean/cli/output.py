"""Where the articles of `newsclean clean` go, and in which form: standard output, or a file a page."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import click

from newsclean.build import build_article
from newsclean.cli.common import complain
from newsclean.corpus.settings import PAGES
from newsclean.errors import NewscleanError
from newsclean.exit_codes import COULD_NOT, FINE, FOUND
from newsclean.page import Page
from newsclean.writers.json import as_object, compact, error_object, indented
from newsclean.writers.ledger import as_ledger
from newsclean.writers.markdown import as_markdown
from newsclean.writers.text import as_text
from newsclean.writers.wording import shown

# The formats, and the suffix of a file in each.
FORMATS = {"text": ".txt", "json": ".json", "jsonl": ".jsonl", "markdown": ".md", "ledger": ".ledger"}


class Form(NamedTuple):
    """How a page is written: the format's name, the fields of text, and whether JSON has the ledger as well."""

    name: str
    fields: tuple[str, ...]
    ledger: bool

    def of(self, page: Page) -> str:
        """The judged ``page`` in a format for one page."""
        if self.name == "ledger":
            return as_ledger(page, None)
        article = build_article(page)
        return as_markdown(article) if self.name == "markdown" else as_text(article, self.fields)


class Output:
    """Takes pages in input order and writes them. Nothing is kept but what a JSON array needs, and the names of files."""

    def __init__(self, form: Form, folder: Path | None) -> None:
        self.form = form
        self.folder = folder
        self.printed = False
        self.array: list[dict[str, object]] = []
        self.written: dict[Path, str] = {}

    def take(self, source: str, page: Page | NewscleanError, paths: tuple[str, ...]) -> int:
        """Write one page, or what kept it from being read; returns the exit code that it asks for."""
        code = FINE
        if isinstance(page, NewscleanError):
            complain(str(page))
            code = COULD_NOT
        elif not page.kept():
            complain(f"{source}: nothing is left of it")
            code = FOUND
        if self.form.name in ("json", "jsonl"):
            return max(code, self._json(source, page, paths))
        if isinstance(page, NewscleanError):
            return code
        text = self.form.of(page)
        if self.folder:
            return max(code, self._file(source, text, paths))
        click.echo(("\n" if self.printed and text else "") + text, nl=False)
        self.printed = self.printed or bool(text)
        return code

    def close(self) -> None:
        """Print the JSON array, if that is the format."""
        if self.array:
            click.echo(indented(self.array))

    def _json(self, source: str, page: Page | NewscleanError, paths: tuple[str, ...]) -> int:
        found = error_object(shown(source), page) if isinstance(page, NewscleanError) else as_object(page, self.form.ledger)
        if self.folder:
            return self._file(source, (compact(found) if self.form.name == "jsonl" else indented([found])) + "\n", paths)
        if self.form.name == "json":
            self.array.append(found)
        else:
            click.echo(compact(found))
        return FINE

    def _file(self, source: str, text: str, paths: tuple[str, ...]) -> int:
        """Write ``text`` beside the other pages; a name that is taken, or a folder that can't be written to, is told."""
        from newsclean.corpus.forms import write_whole  # noqa: PLC0415 (what is printed needs none of it)

        assert self.folder is not None  # noqa: S101 (for the type checker)
        target = self.folder / _name(source, paths, FORMATS[self.form.name])
        if target in self.written:
            complain(f"{source}: is not written: {target} is what became of {self.written[target]}")
            return COULD_NOT
        try:
            if target.exists() and _is_input(target, self.folder, paths):
                complain(f"{source}: is not written: {target} is one of the pages")
                return COULD_NOT
            write_whole(target, text.encode(errors="backslashreplace"))
        except OSError as error:
            complain(f"{target}: cannot be written: {error.strerror}")
            return COULD_NOT
        self.written[target] = source
        return FINE


def _is_input(target: Path, folder: Path, paths: tuple[str, ...]) -> bool:
    """Whether ``target`` is one of the pages that ``paths`` name: those in the output ``folder`` below one of them are none."""
    own, home = target.resolve(), folder.resolve()
    for given in (Path(path).resolve() for path in paths if path != "-"):
        if own == given or (own.suffix.lower() in PAGES and given in own.parents and given not in home.parents):
            return True
    return False


def _name(source: str, paths: tuple[str, ...], suffix: str) -> Path:
    """The file for a page, below the output folder: its path below the folder that was given, or its own name."""
    if source == "-":
        return Path("stdin" + suffix)
    path = Path(source)
    for given in paths:
        if path != Path(given) and path.is_relative_to(given):
            return path.relative_to(given).with_suffix(suffix)
    return Path(path.name).with_suffix(suffix)
