"""Checks by strangers: they tell like the built-in ones, and remove nothing."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from newsclean.cli import group

STORY = "Sáng 12/1, thành phố khánh thành cây cầu thứ chín bắc qua sông Hồng, nối hai quận với nhau sau bốn năm thi công.\n"
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
    CliRunner().invoke(group, ["check", "--no-cache", "--select", "ABC", "--fix", str(page)])
    assert page.read_text(encoding="utf-8").splitlines()[1] == "Cầu cấm xe tải trong sáu tháng đầu, thành phố cho biết."
