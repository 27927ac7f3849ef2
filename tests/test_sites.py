"""Which newspaper a page is from, told by its own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean import Options, explain

STORY = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận sau bốn năm thi công liên tục."
NAMES = {"short.example": "Ví Dụ", "long.example": "Báo Ví Dụ Mới"}


@pytest.mark.parametrize(
    ("prompt", "site"),
    {
        "© 2024 Tuổi Trẻ Online": "tuoitre.vn",
        "© 2024 \ud800 Tuổi Trẻ Online \ud800": "tuoitre.vn",
        "© 2024 Nhà xuất bản": None,
    }.items(),
)
def test_a_prompt_that_names_a_paper_tells_it(prompt: str, site: str | None) -> None:
    assert explain(f"{STORY}\n{STORY}\n{prompt}\n").site == site


def test_of_two_names_in_a_prompt_the_longer_counts(tmp_path: Path) -> None:
    for host, name in NAMES.items():
        (tmp_path / f"{host}.toml").write_text(f'name = "{name}"\nhosts = ["{host}"]\n', encoding="utf-8")
    page = explain(f"{STORY}\n{STORY}\n© 2024 Báo Ví Dụ Mới\n", options=Options(sites=(str(tmp_path),)))
    assert page.site == "long.example"
