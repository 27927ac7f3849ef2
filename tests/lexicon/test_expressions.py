"""Regular expressions of word lists: what a glance at a line's opening leaves out, none matches."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newsclean.lexicon import built_in, compile_expression, documents
from newsclean.lexicon.expressions import OPENING, Expressions

CODES = [code for code in sorted(documents()) if any(built_in(code).phrases(rule, "matches") for rule in built_in(code).tables)]


@given(st.sampled_from(CODES), st.data())
def test_what_no_expression_may_match_none_matches(code: str, data: st.DataObject) -> None:
    lists = built_in(code)
    source = data.draw(st.sampled_from([source for rule in lists.tables for source in lists.phrases(rule, "matches")]))
    letters = source.replace(r"[\p{L}", "[a-zđ").replace(r"\p{L}", "[a-zđ]").replace(r"\p{Han}", "一-龥")
    key = data.draw(st.from_regex(re.compile(letters), fullmatch=True))
    expressions = Expressions(lists.tables, trusted=True)
    found = {source for _, _, source in expressions.found_in(key)}
    assert bool(compile_expression(source, code).fullmatch(key)) == (source in found)
    assert not found or key[:OPENING] not in expressions.idle
