"""Rules that only tell, one file each, in the order they run over a page that is judged."""

from __future__ import annotations

from newsclean.checks.agency_tag import agency_tag
from newsclean.checks.byline_in_text import byline_in_text
from newsclean.checks.caption_credit import caption_credit
from newsclean.checks.embedded_blob import embedded_blob
from newsclean.checks.future_date import future_date
from newsclean.checks.html_residue import html_residue
from newsclean.checks.invisible_character import invisible_character
from newsclean.checks.missing_headline import missing_headline
from newsclean.checks.mojibake import mojibake
from newsclean.checks.no_paragraphs import no_paragraphs
from newsclean.checks.not_nfc import not_nfc
from newsclean.checks.repeated_paragraph import repeated_paragraph
from newsclean.checks.stamp_in_text import stamp_in_text
from newsclean.checks.truncated import truncated
from newsclean.rules import Rule

CHECKS: tuple[Rule, ...] = (
    missing_headline,
    no_paragraphs,
    truncated,
    repeated_paragraph,
    caption_credit,
    byline_in_text,
    agency_tag,
    stamp_in_text,
    mojibake,
    not_nfc,
    invisible_character,
    html_residue,
    embedded_blob,
    future_date,
)
