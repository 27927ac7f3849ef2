"""Checks by strangers: they tell like the built-in ones, and remove nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsclean.cli import group
from tests.texts import LEDE

STORY = LEDE + "\n"
RULE = '''
from newsclean import Spot, check


@check("ABC710", "shouting")
def shouting(page, lexicon):
    """A line that shouts.

      Trời mưa to từ đêm qua.
    ! TRỜI MƯA TO TỪ ĐÊM QUA!
    """
    for line in page.kept():
        if line.text.isupper():
            yield Spot(line, "shouts", 0, len(line.text), line.text.capitalize())
'''


def test_a_check_of_ones_own_tells_and_mends(tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text(RULE, encoding="utf-8")
    (tmp_path / "newsclean.toml").write_text('load = ["own.py"]\n', encoding="utf-8")
    page = tmp_path / "page.txt"
    page.write_text(
        STORY + "CẦU CẤM XE TẢI TRONG SÁU THÁNG ĐẦU, THÀNH PHỐ CHO BIẾT.\n" + STORY.replace("Sáng", "Chiều"), encoding="utf-8"
    )
    found = CliRunner().invoke(group, ["check", "--no-cache", "--select", "ABC", str(page)])
    assert "page.txt:2:1: ABC710 shouting" in found.stdout
    assert "CẦU CẤM" in CliRunner().invoke(group, ["clean", str(page)]).stdout
    log = json.loads(CliRunner().invoke(group, ["check", "--no-cache", "--select", "ABC", "-f", "sarif", str(page)]).stdout)
    assert [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]] == ["ABC710"]
    CliRunner().invoke(group, ["check", "--no-cache", "--select", "ABC", "--fix", str(page)])
    assert page.read_text(encoding="utf-8").splitlines()[1] == "Cầu cấm xe tải trong sáu tháng đầu, thành phố cho biết."


@pytest.mark.parametrize("named", ["'a row'", "('a row', 'why')", "(page.lines[0], 5)"])
def test_a_check_that_names_no_line_is_told_with_the_page_and_the_record(named: str, tmp_path: Path) -> None:
    rule, page, records = tmp_path / "own.py", tmp_path / "page.txt", tmp_path / "pages.jsonl"
    rule.write_text(
        RULE.replace("yield Spot(line,", f"yield {named}  #").replace("if line.text.isupper()", "if line"), encoding="utf-8"
    )
    page.write_text(STORY, encoding="utf-8")
    records.write_text(json.dumps({"text": STORY}) + "\n", encoding="utf-8")
    told = CliRunner().invoke(group, ["check", "--no-cache", "--load", str(rule), str(page), str(records)])
    assert (told.exit_code, told.stdout) == (2, "")
    assert f"{page}: ABC710 shouting failed: TypeError: a check names (line, because) or a Spot" in told.stderr
    assert f"{records}: row 1: «text»: ABC710 shouting failed: TypeError" in told.stderr
