"""The rules fingerprint: one string that changes whenever the same page might be judged another way."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from importlib import resources
from pathlib import Path

import newsclean
from newsclean.errors import ConfigError
from newsclean.options import Options
from newsclean.pipeline import Pipeline
from newsclean.sites import known

# What a page's judgement is made of, in the package's own folder.
_PARTS = (".py", ".toml")


def fingerprint(options: Options) -> str:
    """Sixteen hexadecimal digits over newsclean's version and sources, its lexicons and sites, the rules, and all that
    ``options`` add.

    Raises `ConfigError` when a file that ``options`` name can't be read.
    """
    digest = hashlib.sha256(newsclean.__version__.encode())
    digest.update(_package())
    digest.update(json.dumps(asdict(options), sort_keys=True).encode())
    pipeline = Pipeline(options)
    for rule in pipeline.rules:
        digest.update(f"{rule.code} {rule.name} {rule.doc}".encode())
    own = [site.origin for site in known(options.sites).values() if site.origin]
    for path in (
        *options.lexicons,
        *own,
        *pipeline.plugins.lexicons,
        *(name for name in options.plugins if name.endswith(".py")),
    ):
        try:
            digest.update(Path(path).read_bytes())
        except OSError as error:
            raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    return digest.hexdigest()[:16]


def _package() -> bytes:
    """A digest over what judges pages; how batches are run and printed does not count."""
    root = resources.files("newsclean")
    digest = hashlib.sha256()
    stack = [
        (entry.name, entry) for entry in root.iterdir() if entry.name not in ("cli", "corpus", "integrations", "__pycache__")
    ]
    found = {}
    while stack:
        name, entry = stack.pop()
        if entry.is_dir():
            stack += [(f"{name}/{inner.name}", inner) for inner in entry.iterdir() if inner.name != "__pycache__"]
        elif name.endswith(_PARTS):
            found[name] = entry.read_bytes()
    for name in sorted(found):
        digest.update(name.encode() + found[name])
    return digest.digest()
