"""The loop: tell language and site, find the phrases and the story, let every rule name lines, stamp, check the promises."""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from newsclean import collector, languages, plugins, sites
from newsclean.article import Article
from newsclean.build import build_article
from newsclean.checks import CHECKS
from newsclean.cleaners import CLEANERS
from newsclean.errors import ConfigError, NewscleanError, PromiseError, RuleError, nearest_name
from newsclean.lexicon import CREDIT, Lexicon, add_up, built_in, parse, read_toml, searchable
from newsclean.markup.selectors import SelectorsOf
from newsclean.options import Options, check_tables, meant
from newsclean.page import Page
from newsclean.readers import read
from newsclean.rules import Judge, Rule
from newsclean.shapes.archives import ends_with_signature
from newsclean.shapes.skips import find_skips
from newsclean.splitters import SPLITTERS
from newsclean.story import find_story
from newsclean.story.columns import end_at_columns
from newsclean.story.comments import end_at_comments
from newsclean.story.teasers import end_at_teasers

BUILT_IN: tuple[Rule, ...] = tuple(sorted((*CLEANERS, *SPLITTERS), key=lambda rule: rule.order))


@dataclass(frozen=True)
class Pipeline:
    """Rules and word lists, ready to clean any number of pages; keeps nothing of a page after it.

    Raises `ConfigError` for ``options`` that make no sense.
    """

    options: Options = field(default_factory=Options)
    all_rules: Sequence[Rule] | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "options", meant(self.options))

    def __reduce__(self) -> tuple[type[Pipeline], tuple[Options, Sequence[Rule] | None]]:
        """A copy in another process reads its word lists anew."""
        return Pipeline, (self.options, self.all_rules)

    @cached_property
    def plugins(self) -> plugins.Plugins:
        """The rules and word lists of strangers: those that were told and those that are installed."""
        return plugins.find(self.options.plugins, BUILT_IN)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that run, in order."""
        rules = (*BUILT_IN, *self.plugins.rules) if self.all_rules is None else self.all_rules
        return choose((rule for rule in rules if not rule.tells), self.options.select, self.options.ignore)

    @cached_property
    def _steps(self) -> tuple[tuple[Rule, Judge, str | None, str], ...]:
        """The rules that run with what is asked of each on every page."""
        return tuple((rule, rule.judge, rule.needs, rule.name) for rule in self.rules)

    @property
    def checks(self) -> tuple[Rule, ...]:
        """The rules that only tell; `newsclean check` runs them over a judged page."""
        return (*CHECKS, *(rule for rule in self.plugins.rules if rule.tells))

    def prepare(self) -> None:
        """Read what the options name; raises `ConfigError`, so that what is wrong with them is told before any page is read."""
        self.rules  # noqa: B018 (made when first asked for)
        self._own  # noqa: B018
        self.selectors_at  # noqa: B018

    @cached_property
    def _own(self) -> Lexicon:
        """The word lists that are given. Where rules are given as well, as in a test of one, the tables of others may be missing."""
        given = () if self.all_rules is not None else self.plugins.lexicons
        files = {path: read_toml(path) for path in (*given, *self.options.lexicons)}
        if self.all_rules is None:
            of_sites = {site.origin: site.document for site in sites.known(self.options.sites).values() if site.origin}
            for path, document in (files | of_sites).items():
                check_tables(document, path, (*BUILT_IN, *self.plugins.rules))
        return add_up(parse(document, path) for path, document in files.items())

    @cached_property
    def selectors_at(self) -> SelectorsOf | None:
        """What gives the selectors of a site's file for a page of an address; None where no file has any."""
        options = self.options
        return sites.selectors_of(options.site, options.sites, options.lexicons, options.built_in_lexicons)

    @cached_property
    def _lexicons(self) -> dict[tuple[str | None, str | None], Lexicon]:
        return {}

    def lexicon(self, language: str | None, site: str | None = None) -> Lexicon:
        """The word lists for a page of this language and site, compiled once."""
        key = (language, site)
        if key not in self._lexicons:
            own = sites.known(self.options.sites).get(site or "")
            lists = [self._own]
            if self.options.built_in_lexicons or (own and own.origin):
                lists.insert(0, sites.lexicon(site, self.options.sites))
            if self.options.built_in_lexicons:
                lists.insert(0, built_in(language))
            self._lexicons[key] = add_up(lists)
        return self._lexicons[key]

    @collector.waits
    def judge(self, page: Page) -> Page:
        """Give every line of ``page`` its verdict.

        Raises `RuleError` when a rule failed, and `PromiseError` when one broke the page's promises.
        """
        page.language, page.language_because = languages.tell(page, self.options.language)
        lexicon = self._find_phrases(page)
        page.credited = frozenset(hit.line.index for hit in page.hits.pop(CREDIT, ()))
        # The reader of an HTML page has seen where the story stands, and what pictures show.
        if page.kind == "html":
            if links := page.hits.get("skipped-box"):
                page.skips = find_skips(page.lines, [hit.line for hit in links])
            page.story = end_at_comments(page)
            page.story = end_at_teasers(page)
            page.story = end_at_columns(page)
        else:
            page.credited |= {line.index for line in page.lines if ends_with_signature(line.text)}
            page.story = find_story(page)
        # Most rules look for what most pages do not have: not to ask them takes a tenth of the time.
        found: dict[str, Mapping[str, object]] = {"hits": page.hits, "boxes": page.boxes, "marked": page.marked}
        steps = self._steps
        try:
            for rule, judge, needs, name in steps:
                if needs is None or name in found[needs]:
                    page.stamp(rule.code, name, rule.role, judge(page, lexicon))
        except Exception as error:
            raise self.failed(rule, page, error) from error
        check_promises(page)
        return page

    def _find_phrases(self, page: Page) -> Lexicon:
        """Tell the site of ``page``, and find the phrases of its language and site in it: those of the lexicon that comes back."""
        lexicon, files = self.lexicon(page.language), self.options.sites
        data = searchable(page.near)
        found = lexicon.search(data)
        # Without an address, the phrases of the language tell the site.
        told = self.options.site or sites.of_url(page.url, files)
        if not told:
            page.hits = lexicon.scan(page.near, found)
        page.site, page.site_because = sites.tell(page, self.options.site, files)
        # Only its own phrases are looked for after that: an automaton of both would have to be compiled for every site.
        own = sites.lexicon(page.site, files)
        if own.tables:
            lexicon, found = self.lexicon(page.language, page.site), [*found, *own.search(data)]
        if told or own.tables:
            page.hits = lexicon.scan(page.near, found)
        return lexicon

    def failed(self, rule: Rule, page: Page, error: Exception) -> NewscleanError:
        """What is raised for the ``error`` that ``rule`` ended with on ``page``: it names the rule, and the row where it is from."""
        if isinstance(error, NewscleanError):
            return error
        code = getattr(rule.judge, "__code__", None)
        ours = rule in BUILT_IN or rule in CHECKS
        file = code.co_filename if code else rule.judge.__module__
        origin = "newsclean; please report this page" if ours else dict(self.plugins.origins).get(rule.code, file)
        rows = [
            row for frame, row in traceback.walk_tb(error.__traceback__) if code and frame.f_code.co_filename == code.co_filename
        ]
        origin += f", row {rows[-1]}" if rows else ""
        return RuleError(f"{page.name}: {rule.code} {rule.name} failed: {type(error).__name__}: {error} (a rule of {origin})")

    @collector.waits
    def read(
        self, data: str | bytes, name: str = "-", kind: str | None = None, encoding: str | None = None, url: str | None = None
    ) -> Page:
        """``data`` read as the options say; ``kind``, ``encoding`` and ``url`` are what is known of the page without them.

        Raises `ReadError` when it is no page, and TypeError when it is neither text nor bytes.
        """
        if not isinstance(data, (str, bytes)):
            raise TypeError(f"a page is text or bytes, not {type(data).__name__}; a file is read first")
        of = self.selectors_at
        page = read(
            data,
            name,
            kind=self.options.kind or kind,
            encoding=self.options.encoding or encoding,
            site=of and (lambda told: of(told or url)),
        )
        page.url = page.url or url
        return page

    def explain(self, data: str | bytes, name: str = "-", url: str | None = None) -> Page:
        """``data`` read and judged; raises `ReadError` when it is no page."""
        return self.judge(self.read(data, name, url=url))

    @collector.waits
    def clean(self, data: str | bytes, name: str = "-", url: str | None = None) -> Article:
        """The article of a page given as text or bytes; raises `ReadError` when it is no page."""
        return build_article(self.explain(data, name, url))


def choose(rules: Iterable[Rule], select: Sequence[str], ignore: Sequence[str]) -> tuple[Rule, ...]:
    """The rules that ``select`` names (all, if it names none) less those that ``ignore`` names, in the order they run.

    A splitter is never selected away (a line kept has a role); raises `ConfigError` for a name that fits no rule.
    """
    rules = sorted(rules, key=lambda rule: rule.order)
    for word in (*select, *ignore):
        if not any(fits(rule, word) for rule in (*rules, *CHECKS)):
            raise no_rule(word, (*rules, *CHECKS))
    if any(rule.name == "paragraph" and fits(rule, word) for rule in rules for word in ignore):
        raise ConfigError("the rule paragraph can't be ignored: it takes every line that is left")
    return tuple(
        rule
        for rule in rules
        if (rule.role or not select or any(fits(rule, word) for word in select)) and not any(fits(rule, word) for word in ignore)
    )


def fits(rule: Rule, word: str) -> bool:
    """Whether ``word`` is the name, the code or a prefix of the code of ``rule``, in capitals or small letters."""
    return word.casefold() == rule.name or (word != "" and rule.code.startswith(word.upper()))


def no_rule(word: str, known: Iterable[Rule]) -> ConfigError:
    """The error for a ``word`` that fits none of the ``known`` rules; it names the nearest one."""
    near = nearest_name(word, (rule.name for rule in known))
    return ConfigError(f"no rule is called «{word}»{near}; `newsclean rules` lists them")


def check_promises(page: Page) -> None:
    """Partition and totality, checked on every page; raises `PromiseError`."""
    if not page.is_whole:
        raise PromiseError(f"{page.name}: the lines do not make up the page again; please report this page")
    if not all(page.verdicts):
        row = page.lines[page.verdicts.index(None)].row
        raise PromiseError(f"{page.name}: row {row} has no verdict; please report this page", row=row)
