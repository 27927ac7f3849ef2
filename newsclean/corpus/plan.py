"""Before a run reads anything: is the output free, is this the run that was interrupted, and which files are there?"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import newsclean
from newsclean.corpus.manifest import Manifest
from newsclean.corpus.settings import Settings
from newsclean.corpus.target import Target
from newsclean.corpus.walk import Walk
from newsclean.errors import ConfigError
from newsclean.fingerprint import fingerprint


def prepare(target: Target, walk: Walk, settings: Settings, *, force: bool = False) -> Manifest:
    """The manifest of a run that is new, or goes on. Raises `ConfigError` that says what stands in the way."""
    wanted = {"version": newsclean.__version__, "rules": fingerprint(settings.options), "settings": settings.as_dict()}
    known = target.manifest.exists()
    if not known and not force:
        target.check_free()
    if target.stream:
        target.path.parent.mkdir(parents=True, exist_ok=True)
    manifest = Manifest(target.manifest)
    try:
        if force:
            manifest.clear()
        asked = manifest.get("asked")
        manifest.find(walk)
        if asked is None:
            manifest.adopt()
            manifest.set("asked", wanted)
            manifest.set("passed_over", dict(walk.passed_over))
        else:
            _same(target, asked, wanted)
            if (changed := manifest.differs()) is not None:
                raise ConfigError(f"{target.path}: the inputs are not what they were when this run began ({changed}); "
                                  "--force starts over, another -o begins a new run", kind="changed")  # fmt: skip
        manifest.commit()
    except BaseException:
        manifest.close()
        raise
    return manifest


def _same(target: Target, asked: dict[str, Any], wanted: dict[str, Any]) -> None:
    old, new = _flat(asked["settings"]), _flat(wanted["settings"])
    changed = sorted(key for key in {**old, **new} if old.get(key) != new.get(key))
    if changed:
        raise ConfigError(f"{target.path}: this run began with other settings ({', '.join(changed)}); "
                          "--force starts over, another -o begins a new run", kind="changed")  # fmt: skip
    if asked["rules"] != wanted["rules"]:
        raise ConfigError(f"{target.path}: the rules changed since this run began (newsclean {asked['version']}, rules {asked['rules']}; "
                          f"now {wanted['version']}, {wanted['rules']}); --force starts over, another -o begins a new run",
                          kind="changed")  # fmt: skip


def _flat(settings: dict[str, Any], above: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in settings.items():
        found |= _flat(value, f"{key}.") if isinstance(value, dict) else {above + key: value}
    return found


def own_paths(target: Target, ledger: Path | None) -> frozenset[bytes]:
    """The real paths of what the run writes: never its own input."""
    mine = [target.home, target.path, *([ledger] if ledger else [])]
    partial = [path.with_name(path.name + end) for path in mine for end in (".partial", ".whole")]
    return frozenset(os.path.realpath(os.fsencode(path)) for path in (*mine, *partial))
