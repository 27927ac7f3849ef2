"""MHTML is read as the page in it; a file that has none, or nests without end, is an error that says so."""

from __future__ import annotations

import base64
import quopri

import pytest

from newsclean import NewscleanError, clean, explain
from tests.texts import PAGE

HEAD = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://baovidu.vn/cau-moi.html\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="x"\r\n\r\n\r\n'
)
PART = b"--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: %s\r\nContent-Location: https://baovidu.vn/a\r\n\r\n%s\r\n"
PICTURE = b"--x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--x--\r\n"


@pytest.mark.parametrize(
    ("how", "body"),
    [
        (b"quoted-printable", quopri.encodestring(PAGE.encode())),
        (b"base64", base64.encodebytes(PAGE.encode())),
        (b"8bit", PAGE.encode()),
    ],
    ids=["quoted-printable", "base64", "8bit"],
)
def test_the_page_is_read(how: bytes, body: bytes) -> None:
    saved = clean(HEAD + PICTURE.replace(b"--x--", PART % (how, body) + b"--x--"))
    plain = clean(PAGE)
    assert (saved.headline, saved.lede, saved.paragraphs) == (plain.headline, plain.lede, plain.paragraphs)
    assert saved.site == "baovidu.vn"


@pytest.mark.parametrize(
    "data",
    [
        HEAD + PICTURE,
        HEAD,
        HEAD + b"".join(b'--x\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n' for _ in range(20_000)),
    ],
    ids=["a picture alone", "cut off", "nested"],
)
def test_what_has_no_page_is_told(data: bytes) -> None:
    with pytest.raises(NewscleanError, match=r"a\.mhtml: is MHTML "):
        clean(data, "a.mhtml")


def test_a_text_about_mail_is_none() -> None:
    page = explain('Chú ý: dòng "Content-Type: multipart/related" mở đầu mọi tệp MHTML.\n'.encode())
    assert page.kind == "text"
