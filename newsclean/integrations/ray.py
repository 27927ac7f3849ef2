"""The batch run on Ray Data: JSONL and Parquet in and out, on a cluster. Needs the extra ``ray``.

The same pages give the same articles as with `newsclean.run`. What Ray does its own way: the output is a folder of part files, an
interrupted run begins again, and a page that ends its worker is retried and in the end fails the run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsclean.arrow import clean_table
from newsclean.corpus.extras import need
from newsclean.corpus.settings import Settings
from newsclean.corpus.sources import ROWS, suffix
from newsclean.errors import ConfigError

if TYPE_CHECKING:
    import pyarrow as pa

# Pages that a task cleans at a time: a second or so of work.
BATCH_ROWS = 256


def run_on_ray(
    inputs: Iterable[str | os.PathLike[str]], output: Path, settings: Settings, *, address: str | None = None, force: bool = False
) -> dict[str, int]:
    """Clean the JSONL or Parquet files ``inputs`` (all of one kind) into part files of that kind in the folder ``output``.

    Gives the counts ``pages`` and ``errors``. Raises `ConfigError` for inputs of another kind or of several, and for an output
    that is there already, unless ``force``.
    """
    files = [os.fspath(path) for path in inputs]
    if settings.ledger or settings.globs or settings.form != Settings().form:
        raise ConfigError("--engine ray takes no --ledger, --glob or --format")
    columnar = _kind(files) == ".parquet"
    if output.exists() and any(output.iterdir()) and not force:
        raise ConfigError(f"{output}: is a folder with something in it already; --force writes into it", kind="exists")
    ray, data = need("ray", "ray"), need("ray.data", "ray")
    ray.init(address=address, ignore_reinit_error=True, log_to_driver=False, logging_level="error")
    data.DataContext.get_current().enable_progress_bars = False
    pages = data.read_parquet(files) if columnar else data.read_json(files)
    articles = pages.map_batches(_Clean(settings), batch_format="pyarrow", batch_size=BATCH_ROWS).materialize()
    output.mkdir(parents=True, exist_ok=True)
    (articles.write_parquet if columnar else articles.write_json)(str(output.absolute()))
    errors = articles.filter(_failed).count()
    counts = {"pages": articles.count() - errors, "errors": errors}
    (output / "run.json").write_text(json.dumps({"engine": "ray", **counts}) + "\n", encoding="utf-8")
    return counts


def _kind(files: list[str]) -> str:
    kinds = {".jsonl" if suffix(name) in ROWS else suffix(name) for name in files}
    if kinds not in ({".jsonl"}, {".parquet"}):
        raise ConfigError(f"--engine ray takes files of JSONL, or of Parquet, not {', '.join(sorted(kinds)) or 'nothing'}")
    return kinds.pop()


def _failed(row: dict[str, Any]) -> bool:
    return row["error"] is not None


class _Clean:
    """`clean_table` with its settings, in a shape that can be sent to a worker."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __call__(self, table: pa.Table) -> pa.Table:
        return clean_table(table, self.settings.fields, self.settings.options)
