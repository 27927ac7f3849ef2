"""Which files a run takes: all that are pages, each once, in an order that does not depend on the disk."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from newsclean.corpus.batch import run
from newsclean.corpus.item import Place
from newsclean.corpus.manifest import Manifest
from newsclean.corpus.settings import Settings
from newsclean.corpus.walk import Walk
from newsclean.errors import ConfigError, ReadError
from tests.corpus.pages import rows, text_page, tree

POSIX = pytest.mark.skipif(os.name != "posix", reason="links and odd names")


def walked(*inputs: str | Path, globs: tuple[str, ...] = ()) -> list[str]:
    return sorted(os.fsdecode(found.name) for found in Walk(inputs, globs))


def make(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text_page(1), encoding="utf-8")
    return root


def test_a_folder_gives_its_pages_and_counts_the_rest(tmp_path: Path) -> None:
    make(
        tmp_path, "a.txt", "b/c.HTML", "b/d.htm.gz", "e.jpg", "b/Makefile", "f.jsonl.zst", "g.warc.wet.gz", "h.parquet", "i.json"
    )
    walk = Walk([tmp_path])
    found = sorted(os.fsdecode(one.name) for one in walk)
    assert found == ["a.txt", "b/c.HTML", "b/d.htm.gz", "f.jsonl.zst", "g.warc.wet.gz", "h.parquet"]
    assert dict(walk.passed_over) == {".jpg": 1, "without suffix": 1, ".json": 1}


@pytest.mark.parametrize(
    ("glob", "found"), [("*.page", ["a.page", "b/c.page"]), ("b/*", ["b/c.page", "b/d.txt"]), ("d.*", ["b/d.txt"])]
)
def test_globs_choose(glob: str, found: list[str], tmp_path: Path) -> None:
    make(tmp_path, "a.page", "b/c.page", "b/d.txt")
    assert walked(tmp_path, globs=(glob,)) == found


@POSIX
def test_links_are_followed_and_loops_survived(tmp_path: Path) -> None:
    make(tmp_path / "in", "a.txt", "b/c.txt")
    make(tmp_path / "elsewhere", "d.txt", "deep/e.txt")
    (tmp_path / "in" / "b" / "up").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "b" / "self.txt").symlink_to("self.txt")
    (tmp_path / "in" / "out").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "in" / "again").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "deep" / "back").symlink_to(tmp_path)
    (tmp_path / "in" / "link.txt").symlink_to("a.txt")
    found = list(Walk([tmp_path / "in"]))
    assert sorted(os.fsdecode(one.name) for one in found if not one.error) == [
        "a.txt",
        "again/d.txt",
        "again/deep/e.txt",
        "b/c.txt",
        "link.txt",
    ]
    assert [os.fsdecode(one.path) for one in found if one.error] == [str(tmp_path / "in" / "b" / "self.txt")]


@POSIX
def test_names_that_are_no_utf8_come_through(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    name = os.fsencode(folder) + b"/caf\xe9.txt"
    with open(name, "wb") as file:  # noqa: PTH123 (a path of bytes)
        file.write(text_page(1).encode())
    run(folder, tmp_path / "out.jsonl", jobs=1)
    assert rows(tmp_path / "out.jsonl")[0]["source"] == f"{folder}/caf\\xe9.txt"
    run(folder, tmp_path / "out", jobs=1)
    assert os.fsencode(tmp_path / "out") + b"/caf\xe9.json" in [entry.path for entry in os.scandir(os.fsencode(tmp_path / "out"))]


def test_lists_of_inputs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.txt", "b/c.txt", "b/with\tblank.txt" if os.name == "posix" else "b/with blank.txt")
    (tmp_path / "list").write_text(f"{tmp_path}/a.txt\r\n\n{tmp_path}/b\n", encoding="utf-8")
    assert len(walked(f"@{tmp_path}/list")) == 3
    (tmp_path / "list8").write_text(f"{tmp_path}/a.txt\r\n", encoding="utf-8-sig")
    assert walked(f"@{tmp_path}/list8") == ["a.txt"]
    assert [one.error for one in Walk([f"@{tmp_path}/list8"])] == [None]
    (tmp_path / "list0").write_text(f"{tmp_path}/a.txt\0{tmp_path}/b/c.txt\0", encoding="utf-8")
    assert walked(f"@{tmp_path}/list0") == ["a.txt", "c.txt"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{tmp_path}/a.txt\0".encode()), encoding="utf-8"))
    assert walked("@-") == ["a.txt"]
    with pytest.raises(ReadError, match="list cannot be read"):
        walked(f"@{tmp_path}/none")


@POSIX
def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    found = {os.fsdecode(one.path).rpartition("/")[2]: one.error or "" for one in Walk([tmp_path, tmp_path / "none.jsonl"])}
    assert "no regular file" in found["pipe.txt"]
    assert '"missing"' in found["gone.txt"]
    assert '"missing"' in found["none.jsonl"]


@pytest.mark.parametrize("name", ["pages.json", "pages.csv.gz", "PAGES.TSV"])
def test_records_in_a_form_that_is_not_read_are_no_page(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text('[{"text": "Trời mưa to ở nhiều nơi."}]', encoding="utf-8")
    report = run([tmp_path / name], tmp_path / "out.jsonl", jobs=1)
    assert (report.tally.pages, report.tally.errors["records"]["count"]) == (0, 1)


def test_the_order_is_that_of_the_arguments_and_names(tmp_path: Path) -> None:
    make(tmp_path, "z/b.txt", "z/a.txt", "z/a/x.txt", "y.txt")
    manifest = Manifest(tmp_path / "manifest.sqlite")
    manifest.find(Walk([tmp_path / "z", tmp_path / "y.txt"]))
    manifest.adopt()
    assert [os.fsdecode(one.name) for one in manifest.inputs(Place())] == ["z/a.txt", "z/a/x.txt", "z/b.txt", "y.txt"]
    manifest.close()


def test_the_output_is_never_the_input(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.txt")
    for out in ("out", "out.jsonl"):
        for _ in range(2):
            report = run(
                tmp_path, tmp_path / out, Settings(ledger=str(tmp_path / f"ledger-{out}.jsonl"), globs=("[ab].txt",)), jobs=1
            )
            assert report.tally.pages == 2
    (tmp_path / "out2").mkdir()
    assert run(tmp_path, tmp_path / "out2", jobs=1, force=True).inputs == run(tmp_path, tmp_path / "out2", jobs=1).inputs


@pytest.mark.parametrize("how", ["folder", "stream", "link", "ledger", "list"])
def test_what_a_run_would_write_over_is_refused_as_its_input(how: str, tmp_path: Path) -> None:
    make(tmp_path / "in", "a.txt")
    (tmp_path / "in.jsonl").write_text('{"text": "a page"}\n', encoding="utf-8")
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "in.jsonl")
    (tmp_path / "list").write_text(str(tmp_path / "in.jsonl"), encoding="utf-8")
    given = {"folder": "in", "stream": "in.jsonl", "link": "link.jsonl", "ledger": "in.jsonl", "list": "list"}[how]
    out = {"folder": "in", "ledger": "out"}.get(how, "in.jsonl")
    settings = Settings(ledger=str(tmp_path / "in.jsonl") if how == "ledger" else None)
    source = f"@{tmp_path / given}" if how == "list" else tmp_path / given
    before = tree(tmp_path / "in"), (tmp_path / "in.jsonl").read_bytes()
    with pytest.raises(ConfigError, match="is an input, and what the run writes"):
        run(source, tmp_path / out, settings, jobs=1, force=True)
    assert not list(tmp_path.rglob("manifest.sqlite*"))
    assert not list(tmp_path.glob("*.run"))
    # Nor has a later one a right to write over what stands there.
    with pytest.raises(ConfigError, match="already"):
        run(tmp_path / "list", tmp_path / out, settings, jobs=1)
    assert (tree(tmp_path / "in"), (tmp_path / "in.jsonl").read_bytes()) == before


def test_pages_of_one_name_each_get_an_output(tmp_path: Path) -> None:
    make(tmp_path / "in", "a.txt", "a.html", "a.htm.gz", "b/a.txt", "run.html", "errors.txt")
    (tmp_path / "in" / "a.htm.gz").unlink()
    run(tmp_path / "in", tmp_path / "out", jobs=1)
    assert sorted(tree(tmp_path / "out")) == ["a-2.json", "a.json", "b/a.json", "errors.json", "errors.jsonl", "run-2.json"]
