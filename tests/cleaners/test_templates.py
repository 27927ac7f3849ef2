"""English prompts of templates, which papers in other languages leave as they are: shaped like names, they sign nothing."""

from __future__ import annotations

import pytest

from newsclean import explain
from tests.story.texts import BODY, MORE

PROMPTS = (
    "Share This Post",
    "Next Article",
    "Post Views: 512",
    "Skip To Content",
    "Follow Us",
    "Sign In",
    "Privacy Policy",
    "Most Popular",
    "No Comments",
    "By Admin",
)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_an_english_prompt_on_a_page_in_another_language_is_removed(prompt: str) -> None:
    page = explain(f"Khánh thành cây cầu thứ chín bắc qua sông Hồng\n12/01/2026 09:30\n{prompt}\n{BODY}{MORE}{prompt}\n")
    assert not [line.row for line in page.kept() if line.text == prompt]
