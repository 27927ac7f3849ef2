"""Before a run reads anything: is the output free, is this the run that was interrupted, and which files are there?"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import newsclean
from newsclean.corpus.manifest import Manifest
from newsclean.corpus.outputs import telling_writes
from newsclean.corpus.settings import Settings
from newsclean.corpus.target import Target
from newsclean.corpus.walk import Walk
from newsclean.errors import ConfigError
from newsclean.fingerprint import fingerprint


def prepare(target: Target, ledger: Path | None, walk: Walk, settings: Settings, *, force: bool = False) -> Manifest:
    """The manifest of a run that is new, or goes on. Raises `ConfigError` that says what stands in the way."""
    wanted = {"version": newsclean.__version__, "rules": fingerprint(settings.options), "settings": settings.as_dict()}
    with telling_writes(target.path):
        known, stood = target.manifest.exists(), target.home.exists()
        if not known and not force:
            target.check_free(ledger)
        if target.stream:
            target.path.parent.mkdir(parents=True, exist_ok=True)
        manifest = Manifest(target.manifest)
    try:
        if force:
            manifest.clear()
        asked = manifest.get("asked")
        if known and asked is None and not force:  # a run that never began has no right to what stands there
            target.check_free(ledger)
        manifest.find(walk)
        if asked is None:
            manifest.adopt()
            manifest.set("asked", wanted)
            manifest.set("passed_over", dict(walk.passed_over))
            manifest.set("empty", walk.empty)
        else:
            _same(target, asked, wanted, manifest.differs())
        manifest.commit()
    except BaseException:
        manifest.close()
        if not known:  # a run that never began leaves nothing behind
            target.manifest.unlink(missing_ok=True)
            if not stood:
                with suppress(OSError):
                    target.home.rmdir()
        raise
    return manifest


def _same(target: Target, asked: dict[str, Any], wanted: dict[str, Any], changed_input: str | None) -> None:
    old, new = _flat(asked["settings"]), _flat(wanted["settings"])
    changed = sorted(key for key in {**old, **new} if old.get(key) != new.get(key))
    if changed:
        why = f"this run began with other settings ({', '.join(changed)})"
    elif asked["rules"] != wanted["rules"]:
        old_rules, new_rules = (f"{found['version']}, {found['rules']}" for found in (asked, wanted))
        why = f"the rules changed since this run began (from {old_rules} to {new_rules})"
    elif changed_input is not None:
        why = f"the inputs are not what they were when this run began ({changed_input})"
    else:
        return
    raise ConfigError(f"{target.path}: {why}; --force starts over, another -o begins a new run", kind="changed")


def _flat(settings: dict[str, Any], above: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in settings.items():
        found |= _flat(value, f"{key}.") if isinstance(value, dict) else {above + key: value}
    return found


def own_paths(target: Target, ledger: Path | None) -> frozenset[bytes]:
    """The real paths of what the run writes: never its own input."""
    mine = [target.home, target.path, *([ledger] if ledger else [])]
    partial = [Path(f"{path}{end}") for path in mine for end in (".partial", ".whole")]
    return frozenset(os.path.realpath(os.fsencode(path)) for path in (*mine, *partial))
