"""Messages between a run and its workers: a head in JSON, then bytes. Nothing in them is ever executed."""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_SIZES = struct.Struct("<IQ")


def send(file: IO[bytes], head: dict[str, Any], *bodies: bytes) -> None:
    """Write one message to ``file``; raises OSError when the other side is gone."""
    text = json.dumps({**head, "sizes": [len(body) for body in bodies]}).encode()
    file.write(_SIZES.pack(len(text), sum(map(len, bodies))))
    file.write(text)
    for body in bodies:
        file.write(body)
    file.flush()


def receive(file: IO[bytes]) -> tuple[dict[str, Any], list[bytes]] | None:
    """The next message of ``file``, or None when it ends, in mid-message too."""
    sizes = file.read(_SIZES.size)
    if len(sizes) < _SIZES.size:
        return None
    head_size, body_size = _SIZES.unpack(sizes)
    text, body = file.read(head_size), memoryview(file.read(body_size))
    if len(text) < head_size or len(body) < body_size:
        return None
    head = json.loads(text)
    bodies, at = [], 0
    for size in head["sizes"]:
        bodies.append(bytes(body[at : at + size]))
        at += size
    return head, bodies
