"""Bytes to text: marks first, then UTF-8, then a detector; what is no text is refused."""

from __future__ import annotations

import codecs

import pytest

from newsclean.errors import ReadError
from newsclean.readers.decode import decode

TEXT = "Chiều 12/7, thành phố khai mạc hội nghị sơ kết sáu tháng đầu năm.\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_says_the_encoding_and_is_no_text(mark: bytes, encoding: str) -> None:
    assert decode(mark + TEXT.encode(encoding)) == (TEXT, encoding)


def test_utf_8_without_a_mark() -> None:
    assert decode(TEXT.encode()) == (TEXT, "utf-8")
    assert decode(b"") == ("", "utf-8")


def test_utf_8_with_a_broken_byte_is_still_utf_8() -> None:
    text, encoding = decode(TEXT.encode() * 5 + b"\xff")
    assert text.startswith(TEXT)
    assert encoding == "utf-8 (with broken bytes)"


def test_an_old_encoding_is_detected() -> None:
    text = "Der Bürgermeister hält die Brücke über den Fluß für gefährlich, größere Schäden seien möglich. " * 5
    found, encoding = decode(text.encode("windows-1252"))
    assert found == text
    assert "utf" not in encoding


def test_a_long_head_of_ascii_tells_no_encoding() -> None:
    text = "Der Bürgermeister hält die Brücke über den Fluß für gefährlich, größere Schäden seien möglich. " * 5
    head = "body { margin: 0 }\n" * 5_000
    assert decode((head + text).encode("windows-1252"))[0] == head + text
    broken = head.encode() + (text * 2).encode() + b"\xfc"
    assert decode(broken) == (head + text * 2 + "\ufffd", "utf-8 (with broken bytes)")


def test_the_encoding_that_was_asked_for_counts() -> None:
    assert decode("café".encode("latin-1"), encoding="latin-1") == ("café", "latin-1")
    assert decode(codecs.BOM_UTF8 + b"x", encoding="utf-8") == ("x", "utf-8")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x1f\x8b\x08\x00\x00", "binary"),
        (b"PK\x03\x04rest", "binary"),
        (b"%PDF-1.7", "binary"),
        (b"\x89PNG\r\n", "binary"),
        (b"\xff\xd8\xff\xe0JFIF", "binary"),
        (b"\x7fELF\x02\x01", "binary"),
        (bytes(100), "binary"),
        (bytes(range(256)) + bytes(60), "binary"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, kind: str) -> None:
    with pytest.raises(ReadError) as caught:
        decode(data, "page.txt")
    assert caught.value.kind == kind
    assert str(caught.value).startswith("page.txt: is ")


def test_a_few_nuls_are_no_reason_to_refuse() -> None:
    assert decode(TEXT.encode() * 3 + b"\0") == (TEXT * 3 + "\0", "utf-8")


def test_a_page_that_is_too_large_is_refused() -> None:
    with pytest.raises(ReadError) as caught:
        decode(b"x" * (64 * 1024 * 1024 + 1))
    assert caught.value.kind == "too-large"


def test_bytes_that_are_not_in_the_encoding_are_told_with_their_row() -> None:
    with pytest.raises(ReadError) as caught:
        decode("a\nb\nđ".encode(), encoding="ascii")
    assert (caught.value.kind, caught.value.row) == ("encoding", 3)


@pytest.mark.parametrize("encoding", ["utf-9", "rot13", "base64", "idna\0"])
def test_an_encoding_that_there_is_not_is_told(encoding: str) -> None:
    with pytest.raises(ReadError) as caught:
        decode(b"abc", encoding=encoding)
    assert caught.value.kind == "encoding"
