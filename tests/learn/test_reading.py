"""The pages of a corpus come in one order, whatever the disk has."""

from __future__ import annotations

from pathlib import Path

from newsclean.corpus.settings import Settings
from newsclean.learn.reading import read_pages


def test_pages_come_in_the_order_of_a_run(tmp_path: Path) -> None:
    names = [f"{number * 7 % 40:02}.txt" for number in range(40)]
    for name in names:
        (tmp_path / name).write_text("Hôm qua trời mưa to cả ngày ở phía bắc tỉnh.\n", encoding="utf-8")
    found = [Path(page.name).name for page in read_pages([str(tmp_path)], Settings(), lambda _: None)]
    assert found == sorted(names)
