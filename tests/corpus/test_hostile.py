"""Input that is cut off, broken, far too large or up to no good: an error record, every whole record, nothing outside OUT."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import random
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from newsclean.corpus import streams
from newsclean.corpus.batch import run
from newsclean.corpus.item import Item
from newsclean.corpus.jsonl import jsonl_items
from newsclean.corpus.settings import Settings
from newsclean.corpus.sources import items_of, safe
from newsclean.corpus.streams import Meter
from newsclean.errors import ReadError
from tests.corpus.pages import html_page, jsonl, rows, text_page, tree, warc

Pack = Callable[[bytes], bytes]
PACK: dict[str, Pack] = {".gz": gzip.compress, ".zst": zstandard.compress, ".bz2": bz2.compress, ".xz": lzma.compress}


def read(path: Path) -> list[Item]:
    return list(items_of(os.fsencode(path), path.name, Settings(), Meter()))


def by_record(data: bytes, pack: Pack) -> bytes:
    """Each row packed for itself, as archives do it."""
    return b"".join(pack(row) for row in data.splitlines(keepends=True))


@pytest.mark.parametrize("suffix", list(PACK))
@pytest.mark.parametrize("members", ["one", "many"])
def test_a_cut_stream_gives_every_whole_record_and_tells_the_cut(suffix: str, members: str, tmp_path: Path) -> None:
    plain = jsonl(60)
    data = PACK[suffix](plain) if members == "one" else by_record(plain, PACK[suffix])
    whole = plain.splitlines()
    for size in range(0, len(data), 1000):
        path = tmp_path / f"a.jsonl{suffix}"
        path.write_bytes(data[:size])
        found = read(path)
        records = [item.blob for item in found if item.how == "json"]
        assert records == whole[: len(records)]
        # What a patient reader gets out of the cut bytes is what must be there.
        assert len(records) >= unpacked(data[:size], suffix).count(b"\n")
        cut = [item.about["error"]["kind"] for item in found if item.how == "error"]
        assert cut in ([], ["truncated"])
        assert cut or len(records) == unpacked(data[:size], suffix).count(b"\n")


def unpacked(data: bytes, suffix: str) -> bytes:
    """All that can be unpacked of ``data``, by another way than the one under test: a byte at a time."""
    make = {".gz": lambda: zlib.decompressobj(31), ".bz2": bz2.BZ2Decompressor, ".xz": lzma.LZMADecompressor,
            ".zst": lambda: zstandard.ZstdDecompressor().decompressobj()}[suffix]  # fmt: skip
    found, one = b"", make()
    for at in range(len(data)):
        if one.eof:
            one = make()
        found += one.decompress(data[at : at + 1])
    return found


@pytest.mark.parametrize("packed", [False, True])
def test_a_cut_archive_gives_every_whole_record_and_tells_the_cut(packed: bool, tmp_path: Path) -> None:
    pages = [html_page(number).encode() for number in range(40)]
    data = warc(pages, packed=packed)
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(data)
    whole = read(path)
    full = [item.source for item in whole]
    assert len(full) == 40
    for size in range(0, len(data), 1000):
        path.write_bytes(data[:size])
        found = read(path)
        records = [item for item in found if item.how == "warc"]
        assert [item.source for item in records] == full[: len(records)]
        assert all(item.blob.endswith(page) for item, page in zip(records, pages, strict=False))
        assert len(records) == patient(data[:size], [item.blob for item in whole])
        errors = [item.about["error"]["kind"] for item in found if item.how == "error"]
        assert errors in ([], ["truncated"])


def test_a_cut_through_the_headers_of_a_record_is_told(tmp_path: Path) -> None:
    data = warc([html_page(number).encode() for number in range(2)])
    last = data.rfind(b"WARC/1.0")
    path = tmp_path / "a.warc"
    for size in range(last + 1, data.index(b"\r\n\r\n", last) + 4):
        path.write_bytes(data[:size])
        record, error = read(path)
        assert (record.how, error.about["error"]["kind"] in ("truncated", "corrupt")) == ("warc", True), data[last:size]


def patient(data: bytes, blobs: list[bytes]) -> int:
    """How many of ``blobs`` stand whole in the bytes of an archive, packed or not."""
    plain = unpacked(data, ".gz") if data.startswith(b"\x1f\x8b") else data
    return sum(blob in plain for blob in blobs)


@pytest.mark.parametrize("suffix", list(PACK))
def test_a_cut_page_is_an_error_record(suffix: str, tmp_path: Path) -> None:
    data = PACK[suffix](text_page(1).encode() + random.Random(1).randbytes(9_000).hex().encode())  # noqa: S311
    for size in range(0, len(data), 1000):
        (tmp_path / f"{size:06}.txt{suffix}").write_bytes(data[:size])
    run(tmp_path, tmp_path / "out.jsonl", jobs=1)
    kinds = {row["error"]["kind"] for row in rows(tmp_path / "out.jsonl.run" / "errors.jsonl")}
    assert kinds == {"truncated"}


def test_noise_is_never_more_than_an_error(tmp_path: Path) -> None:
    noise = bytes(range(256)) * 40
    for suffix in (
        ".txt",
        ".txt.gz",
        ".html.zst",
        ".txt.xz",
        ".jsonl",
        ".jsonl.gz",
        ".jsonl.bz2",
        ".warc",
        ".warc.gz",
        ".wet.zst",
        ".parquet",
    ):
        (tmp_path / f"a{suffix}").write_bytes(noise)
    broken = bytearray(gzip.compress(jsonl(50)))
    broken[len(broken) // 2] ^= 0xFF
    (tmp_path / "b.jsonl.gz").write_bytes(broken)
    report = run(tmp_path, tmp_path / "out.jsonl", jobs=1)
    assert report.state == "finished"
    kinds = {
        Path(row["source"].partition("#")[0]).name: row["error"]["kind"]
        for row in rows(tmp_path / "out.jsonl.run" / "errors.jsonl")
    }
    assert kinds["b.jsonl.gz"] == kinds["a.parquet"] == kinds["a.txt.gz"] == "corrupt"
    assert set(kinds) >= {"a.txt", "a.jsonl", "a.jsonl.gz", "a.warc", "a.warc.gz", "a.wet.zst"}


@pytest.mark.parametrize("suffix", list(PACK))
def test_a_bomb_is_not_unpacked(suffix: str, tmp_path: Path) -> None:
    bomb = PACK[suffix](b"a" * 50_000_000)
    (tmp_path / f"a.txt{suffix}").write_bytes(bomb)
    (tmp_path / f"b.jsonl{suffix}").write_bytes(PACK[suffix](b'{"text": "' + b"a" * 20_000_000 + b'"}\n' + jsonl(1)))
    report = run(tmp_path, tmp_path / "out.jsonl", Settings(page_bytes=1_000_000), jobs=1)
    assert report.tally.errors["too-large"]["count"] == 2
    assert report.tally.pages == 1


@pytest.mark.parametrize("suffix", list(PACK))
def test_blocks_are_of_bounded_size(suffix: str) -> None:
    bomb = PACK[suffix](b"\0" * 200_000_000)
    largest = max(len(block) for block in streams.blocks(io.BytesIO(bomb), "a", suffix, Meter()))
    assert largest <= 80_000_000 if suffix == ".zst" else largest <= streams.BLOCK


def test_an_archive_record_that_is_too_large_is_passed_over(tmp_path: Path) -> None:
    pages = [html_page(1).encode(), b"<p>" + b"a" * 3_000_000, html_page(2).encode()]
    packed = gzip.compress(b"a" * 5_000_000)
    data = warc(pages, packed=True)
    (tmp_path / "a.warc.gz").write_bytes(data)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    record = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:bomb>\r\nContent-Type: application/http; msgtype=response\r\n"
    )
    body = head + packed
    (tmp_path / "b.warc").write_bytes(record + b"Content-Length: %d\r\n\r\n" % len(body) + body + b"\r\n\r\n")
    report = run(tmp_path, tmp_path / "out.jsonl", Settings(page_bytes=1_000_000), jobs=1)
    assert report.tally.pages == 2
    ((kind, found),) = report.tally.errors.items()
    first = [f"{tmp_path}/a.warc.gz#urn:uuid:{1:032}", f"{tmp_path}/b.warc#urn:x:bomb"]
    assert (kind, found["count"], found["first"]) == ("too-large", 2, first)
    assert found["message"].startswith(f"{first[0]}: has ")


def test_rows_of_a_record_that_is_no_page_are_errors_with_their_row(tmp_path: Path) -> None:
    lines = [b'{"text": "a"', b"[]", b'{"text": null}', b'{"text": ""}', b"[" * 100_000, b'{"text": "\\ud800 half a pair in a sentence."}',
             b"\xff\xfe", b'{"a": 1' + b"0" * 5000 + b"}", b"{}", b'{"text": ["a"]}', b""]  # fmt: skip
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    run(tmp_path / "a.jsonl", tmp_path / "out.jsonl", jobs=1)
    told = {row["error"]["row"]: row["error"] for row in rows(tmp_path / "out.jsonl.run" / "errors.jsonl")}
    errors = {number: error["kind"] for number, error in told.items()}
    assert errors == {
        1: "json",
        2: "json",
        3: "no-text",
        4: "empty",
        5: "json",
        7: "json",
        8: "json",
        9: "no-text",
        10: "no-text",
    }
    for number, said in {3: "«text» is null", 9: "it has: no field", 10: "«text» is no text but list"}.items():
        assert said in told[number]["message"]
    assert len(rows(tmp_path / "out.jsonl")) == 1


NAMES = [
    "../../evil",
    "/etc/passwd",
    "a/b",
    "..",
    ".",
    "",
    "nul\0byte",
    "C:\\x",
    "x" * 5000,
    "con/../..",
    "ć" * 200,
    "errors",
    "run",
    "same",
    "same",
    "SAME",
    "ph\u00e0",
    "pha\u0300",
]


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_record_names_never_leave_the_output(kind: str, tmp_path: Path) -> None:
    source = tmp_path / f"in.{kind}"
    if kind == "jsonl":
        source.write_text("".join(json.dumps({"id": name, "text": text_page(1)}) + "\n" for name in NAMES), encoding="utf-8")
    else:
        pq.write_table(pa.table({"id": NAMES, "text": [text_page(1)] * len(NAMES)}), source)
    before = set(tmp_path.rglob("*"))
    report = run(source, tmp_path / "out", Settings(named_by_id=True), jobs=1)
    assert report.tally.pages == len(NAMES)
    new = set(tmp_path.rglob("*")) - before
    assert all(path == tmp_path / "out" or tmp_path / "out" in path.parents for path in new)
    outputs = [name for name in tree(tmp_path / "out") if name != "errors.jsonl"]
    # Some file systems have one file for two names that differ in case, or in the form of a letter.
    assert len(outputs) == len({unicodedata.normalize("NFC", name.casefold()) for name in outputs}) == len(NAMES)
    assert all(Path(name).parent == Path("in") for name in outputs)


@pytest.mark.parametrize("name", [*NAMES, "CON.txt", "a:b", "trailing. "])
def test_a_safe_name_is_one_plain_file_name(name: str) -> None:
    found = safe(name)
    assert found == os.path.basename(found)  # noqa: PTH119 (the name itself is in question)
    assert found not in ("", ".", "..")
    assert len(os.fsencode(found)) <= 120
    assert not set(found) & set('\0/\\:*?"<>|')


@pytest.mark.parametrize("name", ["bến phà", "be\u0302\u0301n-pha\u0300", "कीमत", "น้ำท่วม", "جُمعة"])
def test_a_safe_name_keeps_its_letters_with_their_marks(name: str) -> None:
    assert safe(name) == name.replace(" ", "_")


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_records_are_named_by_an_id_only_if_that_is_asked_for(kind: str, tmp_path: Path) -> None:
    source, found = tmp_path / f"in.{kind}", [{"id": "a", "text": text_page(1)}, {"id": None, "text": text_page(2)}]
    if kind == "jsonl":
        source.write_text("".join(json.dumps(record) + "\n" for record in found), encoding="utf-8")
    else:
        pq.write_table(pa.Table.from_pylist(found), source)
    for named, names in ((False, ["in/000001.json", "in/000002.json"]), (True, ["in/000002.json", "in/a.json"])):
        run(source, tmp_path / f"out-{named}", Settings(named_by_id=named), jobs=1)
        assert [name for name in tree(tmp_path / f"out-{named}") if name != "errors.jsonl"] == names


def rows_of(data: bytes, most: int) -> list[bytes | None]:
    def parts() -> Iterator[bytes]:
        for at in range(0, len(data), 3):
            yield data[at : at + 3]

    return list(streams.rows(parts(), most))


def test_rows_are_cut_at_line_feeds_and_long_ones_passed_over() -> None:
    assert rows_of(b"ab\r\ncd\n\nefghijk\nl", 5) == [b"ab", b"cd", b"", None, b"l"]
    assert rows_of(b"", 5) == []
    assert rows_of(b"abcdefgh", 5) == [None]


def test_an_error_in_a_stream_comes_after_its_whole_rows() -> None:
    def parts() -> Iterator[bytes]:
        yield b'{"a": 1}\n{"b"'
        raise ReadError("cut", kind="truncated")

    found = jsonl_items(parts(), "x", 1000)
    assert next(found).blob == b'{"a": 1}'
    with pytest.raises(ReadError, match=r"cut \(after 1 whole row\)") as told:
        next(found)
    assert told.value.kind == "truncated"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (jsonl(3), "cannot be unpacked; it may be no gz: Error -3"),
        (gzip.compress(jsonl(3)) + jsonl(3), "cannot be unpacked beyond this point: Error -3"),
    ],
)
def test_a_packed_stream_is_told_from_one_that_only_is_called_so(data: bytes, why: str) -> None:
    with pytest.raises(ReadError) as told:
        list(streams.blocks(io.BytesIO(data), "a.jsonl.gz", ".gz", streams.Meter()))
    assert told.value.kind == "corrupt"
    assert why in told.value.message
