"""A run gives the same articles whatever the pages come in and go out as, and accounts for what is no page."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from newsclean import Options, clean
from newsclean.arrow import LEDGER, SCHEMA
from newsclean.corpus.batch import run, status
from newsclean.corpus.settings import Fields, Settings
from newsclean.errors import ConfigError, NewscleanError
from tests.corpus.pages import html_page, jsonl, rows, text_page, tree, warc

COUNT = 12
EXPECTED = [clean(text_page(number)).as_dict() for number in range(COUNT)]


def bare(found: dict[str, Any]) -> dict[str, Any]:
    """An article without what depends on where it came from."""
    return {key: value for key, value in found.items() if key not in ("source", "record")}


def as_folder(root: Path) -> Path:
    folder = root / "pages"
    (folder / "b").mkdir(parents=True)
    pack = [lambda data: data, gzip.compress, bz2.compress, lzma.compress, zstandard.compress]
    for number in range(COUNT):
        suffix = ["", ".gz", ".bz2", ".xz", ".zst"][number % 5]
        where = folder / ("b" if number >= 6 else "") / f"{number:02}.txt{suffix}"
        where.write_bytes(pack[number % 5](text_page(number).encode()))
    # In name order: the folder's files and those of the folders in it, by their whole paths.
    return folder


def as_jsonl(root: Path) -> Path:
    path = root / "pages.jsonl.zst"
    path.write_bytes(zstandard.compress(jsonl(COUNT)))
    return path


def as_wet(root: Path) -> Path:
    path = root / "pages.warc.wet.gz"
    path.write_bytes(warc([text_page(number).encode() for number in range(COUNT)], "text/plain", packed=True))
    return path


def as_parquet(root: Path) -> Path:
    path = root / "pages.parquet"
    pq.write_table(pa.table({"text": [text_page(number) for number in range(COUNT)], "n": range(COUNT)}), path, row_group_size=5)
    return path


@pytest.mark.parametrize("make", [as_folder, as_jsonl, as_wet, as_parquet])
def test_every_input_gives_the_same_articles(make: Any, tmp_path: Path) -> None:
    report = run(make(tmp_path), tmp_path / "out.jsonl", jobs=2)
    found = rows(tmp_path / "out.jsonl")
    wanted = [{**bare(article), "site": None} for article in EXPECTED]
    assert [{**bare(article), "site": None} for article in found] == wanted
    assert (report.state, report.exit_code, report.tally.pages) == ("finished", 0, COUNT)


@pytest.mark.parametrize("suffix", ["jsonl", "jsonl.gz", "jsonl.zst", "parquet"])
def test_every_stream_holds_the_same_articles(suffix: str, tmp_path: Path) -> None:
    out = tmp_path / f"out.{suffix}"
    run(as_jsonl(tmp_path), out, Settings(ledger=str(tmp_path / f"ledger.{suffix}")), jobs=1)
    found = unpack(out)
    assert [bare(article) for article in found] == [bare(article) for article in EXPECTED]
    assert [article["source"] for article in found[:2]] == [f"{tmp_path}/pages.jsonl.zst#1", f"{tmp_path}/pages.jsonl.zst#2"]
    assert found[3]["record"] == {"id": "p3"}
    ledger = unpack(tmp_path / f"ledger.{suffix}")
    assert [line["text"] for line in ledger[2]["lines"]] == [row for row in text_page(2).splitlines() if row]
    assert sorted(path.name for path in (tmp_path / f"out.{suffix}.run").iterdir()) == [
        "errors.jsonl",
        "manifest.sqlite",
        "run.json",
    ]


def unpack(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".parquet":
        table = pq.read_table(path)
        assert table.schema.equals(LEDGER if "ledger" in path.name else SCHEMA)
        found: list[dict[str, Any]] = table.to_pylist()
        return [{**row, "record": json.loads(row["record"])} if row.get("record") else row for row in found]
    data = path.read_bytes()
    if path.suffix == ".gz":
        data = gzip.decompress(data)
    if path.suffix == ".zst":
        data = zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read()
    return [json.loads(row) for row in data.splitlines()]


@pytest.mark.parametrize(("form", "suffix"), [("json", ".json"), ("text", ".txt"), ("markdown", ".md")])
def test_a_folder_is_mirrored_with_its_names(form: str, suffix: str, tmp_path: Path) -> None:
    run(as_folder(tmp_path), tmp_path / "out", Settings(form=form), jobs=1)
    names = [name for name in tree(tmp_path / "out") if name != "errors.jsonl"]
    assert names == sorted([f"{'b/' if number >= 6 else ''}{number:02}{suffix}" for number in range(COUNT)])
    if form == "text":
        assert (tmp_path / "out" / "00.txt").read_text(encoding="utf-8").startswith(EXPECTED[0]["headline"])


def test_jobs_do_not_change_a_byte(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(jsonl(700))
    for jobs in (1, 3):
        run(source, tmp_path / f"{jobs}.jsonl.zst", jobs=jobs)
    assert (tmp_path / "1.jsonl.zst").read_bytes() == (tmp_path / "3.jsonl.zst").read_bytes()


def test_html_and_its_address_come_out_of_an_archive(tmp_path: Path) -> None:
    (tmp_path / "a.warc").write_bytes(warc([html_page(number).encode() for number in range(3)]))
    run(tmp_path / "a.warc", tmp_path / "out.jsonl", jobs=1)
    found = rows(tmp_path / "out.jsonl")
    assert [article["record"]["url"] for article in found] == [f"https://vietbao.example/{number}.html" for number in range(3)]
    assert found[1]["record"]["date"] == "2024-03-02T08:00:00Z"
    assert found[1]["source"] == f"{tmp_path}/a.warc#urn:uuid:{1:032}"
    assert found[1]["site"] == "vietbao.example"


def test_what_is_no_text_in_an_archive_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(
        warc([b"\x89PNG"], "image/png", packed=True) + warc([html_page(1).encode()], packed=True)
    )
    report = run(tmp_path / "a.warc.gz", tmp_path / "out.jsonl", jobs=1)
    assert (report.tally.pages, dict(report.tally.skipped), report.exit_code) == (1, {"image/png": 1}, 0)


def test_the_charset_of_the_header_is_a_hint(tmp_path: Path) -> None:
    page = "<html><body><p>Câu chuyện về một dòng sông đã cạn từ lâu lắm rồi.</p></body></html>"
    russian = "<html><body><p>Это длинный рассказ о реке, которая давно пересохла.</p></body></html>"
    data = warc([page.encode()], "text/html; charset=windows-1251") + warc(
        [russian.encode("koi8-r")], "text/html; charset=koi8-r"
    )
    (tmp_path / "a.warc").write_bytes(data)
    run(tmp_path / "a.warc", tmp_path / "out.jsonl", Settings(ledger=str(tmp_path / "ledger.jsonl")), jobs=1)
    lines = ["".join(line["text"] for line in page["lines"]) for page in rows(tmp_path / "ledger.jsonl")]
    assert "Câu chuyện về một dòng sông" in lines[0]
    assert "рассказ о реке" in lines[1]


def test_fields_are_chosen_and_the_others_carried_through(tmp_path: Path) -> None:
    record = {"body": text_page(1), "html": None, "link": "https://a.example/1", "key": 7, "tags": ["x", {"y": 1.5}], "day": None}
    (tmp_path / "in.jsonl").write_text(json.dumps(record), encoding="utf-8")
    run(tmp_path / "in.jsonl", tmp_path / "out.jsonl", Settings(fields=Fields("body", "html", "link", "key")), jobs=1)
    (found,) = rows(tmp_path / "out.jsonl")
    assert found["record"] == {"url": "https://a.example/1", "id": 7, "tags": ["x", {"y": 1.5}], "day": None}
    assert found["headline"] == EXPECTED[1]["headline"]


def test_options_reach_the_workers(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text_page(1), encoding="utf-8")
    run(tmp_path / "a.txt", tmp_path / "out.jsonl", Settings(Options(site="example.vn", ignore=("comment-prompt",))), jobs=1)
    (found,) = rows(tmp_path / "out.jsonl")
    assert found["site"] == "example.vn"
    assert found == clean(text_page(1), found["source"], Options(site="example.vn", ignore=("comment-prompt",))).as_dict()


def test_the_summary_counts(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(jsonl(2) + b'{"text": 5}\n{bad\n\n{"text": "Chia s\xe1\xba\xbb Facebook"}\n')
    report = run(tmp_path / "in.jsonl", tmp_path / "out", jobs=1)
    summary = json.loads((tmp_path / "out" / "run.json").read_text(encoding="utf-8"))
    assert summary == report.as_dict()
    assert (summary["pages"], summary["exit_code"], summary["state"]) == (3, 2, "finished")
    source = f"{tmp_path}/in.jsonl#4"
    told = f"{source}: is no JSON: Expecting property name enclosed in double quotes (column 2)"
    assert summary["errors"]["json"] == {"count": 1, "first": [source], "message": told}
    assert summary["removed_by_rule"]["NC301 comment-prompt"] >= 2
    errors = rows(tmp_path / "out" / "errors.jsonl")
    assert [(error["error"]["kind"], error["error"]["row"]) for error in errors] == [("no-text", 3), ("json", 4)]
    assert set(errors[0]) == {"source", "error"}


def test_max_errors_stops_and_the_run_can_go_on(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes((b"{bad\n" * 600) + jsonl(3))
    report = run(tmp_path / "in.jsonl", tmp_path / "out.jsonl", jobs=1, max_errors=5)
    assert (report.state, report.exit_code) == ("stopped", 2)
    assert not (tmp_path / "out.jsonl").exists()
    told = list(status(tmp_path / "out.jsonl").rows())
    assert f"{tmp_path}/out.jsonl: stopped by --max-errors, 0 of 1 input" in told[0]
    assert "a greater --max-errors, or without, goes on with it" in told[-2]
    report = run(tmp_path / "in.jsonl", tmp_path / "out.jsonl", jobs=1)
    assert (report.state, report.tally.pages, report.tally.error_count) == ("finished", 3, 600)


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text_page(1), encoding="utf-8")
    (tmp_path / "out.jsonl").write_text("mine", encoding="utf-8")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("mine", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"out\.jsonl: is there already"):
        run(tmp_path / "a.txt", tmp_path / "new.jsonl", Settings(ledger=str(tmp_path / "out.jsonl")))
    for out in ("out.jsonl", "out"):
        with pytest.raises(ConfigError, match="--force"):
            run(tmp_path / "a.txt", tmp_path / out)
        run(tmp_path / "a.txt", tmp_path / out, force=True, jobs=1)
    assert (tmp_path / "out" / "mine").read_text(encoding="utf-8") == "mine"
    assert len(rows(tmp_path / "out.jsonl")) == 1


@pytest.mark.parametrize("ledger", ["out.jsonl", "out.jsonl.run/errors.jsonl", "../{}/out.jsonl"])
def test_a_ledger_has_a_file_of_its_own(ledger: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigError, match="needs a name of its own"):
        run("a.txt", "out.jsonl", Settings(ledger=ledger.format(tmp_path.name)), jobs=1)


def test_the_working_folder_may_be_the_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(text_page(1), encoding="utf-8")
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path / "out")
    run("../a.txt", ".", jobs=1)
    assert (tmp_path / "out" / "a.json").exists()


def test_html_in_a_field_for_text_is_told_by_its_content(tmp_path: Path) -> None:
    pq.write_table(pa.table({"content": [html_page(1), text_page(1)]}), tmp_path / "in.parquet")
    (tmp_path / "in.jsonl").write_text(json.dumps({"content": html_page(1)}) + "\n", encoding="utf-8")
    run([tmp_path / "in.parquet", tmp_path / "in.jsonl"], tmp_path / "out.jsonl", Settings(fields=Fields(text="content")), jobs=1)
    assert [found["headline"] for found in rows(tmp_path / "out.jsonl")] == [EXPECTED[1]["headline"]] * 3


def test_an_empty_input_gives_an_empty_output_that_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    for suffix in ("jsonl", "jsonl.gz", "jsonl.zst", "parquet"):
        assert run(tmp_path / "none", tmp_path / f"out.{suffix}", jobs=1).exit_code == 0
        assert unpack(tmp_path / f"out.{suffix}") == []


def test_a_missing_input_is_an_error_record_and_the_rest_is_done(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text_page(1), encoding="utf-8")
    report = run([tmp_path / "gone.jsonl", tmp_path / "a.txt"], tmp_path / "out.jsonl", jobs=1)
    assert (report.exit_code, report.tally.pages) == (2, 1)
    (error,) = rows(tmp_path / "out.jsonl.run" / "errors.jsonl")
    assert (error["source"], error["error"]["kind"]) == (f"{tmp_path}/gone.jsonl", "missing")


def test_an_output_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text_page(1), encoding="utf-8")
    for out in ("a.txt/out.jsonl", "a.txt/deeper/out"):
        with pytest.raises(NewscleanError, match=r"a\.txt.*: cannot be written: (Not a directory|File exists)"):
            run(tmp_path / "a.txt", tmp_path / out, jobs=1)
    with pytest.raises(NewscleanError, match=r"a\.txt.*: cannot be written: (Not a directory|File exists)"):
        run(tmp_path / "a.txt", tmp_path / "out.jsonl", Settings(ledger=str(tmp_path / "a.txt/ledger.jsonl")), jobs=1)
