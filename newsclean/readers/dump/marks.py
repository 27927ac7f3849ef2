"""The marks that a program leaves in the rows of its dumps, told once a page: those of Markdown, and of links in dumps that have none.

``marks_of`` gives what reads them; next to all dumps have none.
"""

from __future__ import annotations

from newsclean.readers.dump import addressed, markdown, referenced


class Marks:
    """Reads the marks in the rows of Markdown."""

    def unmarked(self, text: str) -> str:
        """A tidy row without its marks; empty for one that is nothing but a picture or an address."""
        return markdown.unmarked(text)

    def level(self, text: str) -> int:
        """The level of the heading that a tidy row is, from 1; 0 if it is none, or is not told to be one."""
        return markdown.level(text)

    def is_only_link(self, text: str) -> bool:
        """Whether a tidy row is a link and nothing else."""
        return markdown.is_only_link(text)

    def leads_to(self, text: str) -> str:
        """The address of the first link in a tidy row; empty where none is told."""
        return markdown.leads_to(text)


class Addressed(Marks):
    """Reads those of dumps with the address of each link behind its words."""

    def unmarked(self, text: str) -> str:
        return addressed.unmarked(text)

    def level(self, text: str) -> int:
        return 0

    def is_only_link(self, text: str) -> bool:
        return addressed.is_only_link(text)

    def leads_to(self, text: str) -> str:
        return addressed.leads_to(text)


class Referenced(Marks):
    """Reads those of dumps with a number before each link."""

    def unmarked(self, text: str) -> str:
        return referenced.unmarked(text)

    def level(self, text: str) -> int:
        return 0

    def is_only_link(self, text: str) -> bool:
        return referenced.is_only_link(text)

    def leads_to(self, text: str) -> str:
        return ""


def marks_of(source: str, has_references: bool) -> Marks | None:
    """What reads the marks of a dump; None where it has none. ``has_references`` says that a list of its links' addresses ends it."""
    # Where a link has its address behind it, what is numbered are notes of the text and its sources.
    if not markdown.has_addresses(source) and (has_references or referenced.is_numbered(source)):
        return Referenced()
    if markdown.is_markdown(source):
        return Marks()
    return Addressed() if addressed.is_addressed(source) else None
