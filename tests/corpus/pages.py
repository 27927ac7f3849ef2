"""Pages for batch tests: made up, each different, all with a story and furniture around it."""

from __future__ import annotations

import gc
import io
import json
import warnings
from pathlib import Path
from typing import Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

STREETS = ["Lê Lợi", "Trần Phú", "Hai Bà Trưng", "Nguyễn Huệ", "Pasteur", "Điện Biên Phủ", "Lý Thường Kiệt"]


def text_page(number: int, paragraphs: int = 4) -> str:
    """A dump of a page about road works; ``number`` makes it another."""
    street = STREETS[number % len(STREETS)]
    rows = [
        f"Sửa đường {street}, xe cộ đi lối nào trong đợt {number}?",
        f"Thứ ba, {number % 28 + 1:02}/03/2024 - 08:{number % 60:02}",
        f"(Thanh tra) - Từ ngày {number % 28 + 1}/3, đường {street} được rào chắn để sửa mặt đường, đoạn dài {number + 200} m.",
    ]
    rows += [
        f"Theo chủ đầu tư, gói thầu số {number}.{part} trên đường {street} làm vào ban đêm để xe cộ ban ngày vẫn đi lại được."
        for part in range(paragraphs)
    ]
    return "\n".join([*rows, "Ý kiến bình luận:", "Hiện chưa có bình luận nào.", ""])


def html_page(number: int) -> str:
    """The same page in HTML."""
    headline, *rows = text_page(number).splitlines()
    body = "".join(f"<p>{row}</p>\n" for row in rows)
    head = f"<!DOCTYPE html><html lang=vi><head><title>{headline}</title></head>"
    return f"{head}<body><article><h1>{headline}</h1>{body}</article></body></html>"


def jsonl(count: int, **more: Any) -> bytes:
    """``count`` pages as JSONL."""
    rows = [json.dumps({"id": f"p{number}", "text": text_page(number), **more}, ensure_ascii=False) for number in range(count)]
    return "".join(row + "\n" for row in rows).encode()


def warc(pages: list[bytes], media: str = "text/html; charset=utf-8", packed: bool = False) -> bytes:
    """``pages`` as the responses of a crawl, written by the crawlers' own library."""
    sink = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # warcio leaves temporary files to the garbage collector
        writer = WARCWriter(sink, gzip=packed)
        writer.write_record(writer.create_warcinfo_record("crawl.warc", {"software": "test"}))
        for number, page in enumerate(pages):
            headers = StatusAndHeaders("200 OK", [("Content-Type", media)], protocol="HTTP/1.1")
            about = {"WARC-Date": f"2024-03-0{number % 9 + 1}T08:00:00Z", "WARC-Record-ID": f"<urn:uuid:{number:032}>"}
            url = f"https://vietbao.example/{number}.html"
            stream = io.BytesIO(page)
            writer.write_record(writer.create_warc_record(url, "response", stream, http_headers=headers, warc_headers_dict=about))
        del writer
        gc.collect()
    return sink.getvalue()


def rows(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSONL file."""
    return [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]


def tree(folder: Path) -> dict[str, bytes]:
    """Every output in a folder and its bytes; the manifest and the summary tell times, and are left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not (path.name in ("manifest.sqlite", "run.json") and path.with_name("manifest.sqlite").exists())
    }
