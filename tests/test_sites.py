"""Which newspaper a page is from, told by its own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean import Options, explain, sites
from newsclean.errors import ConfigError

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


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("name = 3", "«name» must be a string, and is 3"),
        ("agency = true", "«agency» must be a string or a list of strings, and is True"),
        ('names = ["Ví Dụ", 3]', "«names» must be a string or a list of strings"),
        ('hosts = ["https://example.com/news"]', "«hosts» has «https://example.com/news», which is no host"),
    ],
)
def test_a_value_that_makes_no_sense_is_told_with_its_file_and_key(row: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(row + "\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=told) as error:
        sites.load(tmp_path / "a.toml")
    assert str(error.value).startswith(f"{tmp_path}/a.toml: ")


def test_a_host_is_found_however_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('name = "Ví Dụ"\nhosts = ["www.Example.com", "m.vidu.example"]\n', encoding="utf-8")
    files = (str(tmp_path),)
    for url in ("https://www.example.com/1", "https://example.com/1", "http://M.VIDU.example/"):
        assert sites.of_url(url, files) == "example.com"
