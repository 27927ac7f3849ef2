"""Articles as Arrow: the schema of a Parquet output, and `clean_batch`, the pure function that engines map over a data set.

Needs the extra ``parquet`` (pyarrow).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newsclean.api import pipeline
from newsclean.corpus.extras import need
from newsclean.corpus.jsonl import page_of, source_of, url_of
from newsclean.corpus.opening import Opened, judged
from newsclean.corpus.settings import Fields
from newsclean.errors import as_newsclean_error
from newsclean.options import Options
from newsclean.writers.json import as_object

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = need("pyarrow", "parquet")

_DATELINE = pa.struct([("text", pa.string()), ("published", pa.string()), ("place", pa.string()), ("agency", pa.string())])
_CAPTION = pa.struct([("text", pa.string()), ("credit", pa.string()), ("before", pa.int32())])
_PARAGRAPH = pa.struct([("text", pa.string()), ("kind", pa.string())])
_LINE = pa.struct(
    [("row", pa.int32()), ("text", pa.string()), ("role", pa.string()), ("rule", pa.string()), ("because", pa.string())]
)
_ERROR = pa.struct([("kind", pa.string()), ("message", pa.string()), ("row", pa.int64())])

_ARTICLE: list[tuple[str, pa.DataType]] = [
    ("schema", pa.int32()),
    ("source", pa.string()),
    ("site", pa.string()),
    ("language", pa.string()),
    ("headline", pa.string()),
    ("kicker", pa.string()),
    ("lede", pa.string()),
    ("dateline", _DATELINE),
    ("bylines", pa.list_(pa.string())),
    ("captions", pa.list_(_CAPTION)),
    ("paragraphs", pa.list_(_PARAGRAPH)),
]

# A row of `newsclean run -o articles.parquet`; ``record`` is a JSON object: what else the input record said, null for a file.
SCHEMA = pa.schema([*_ARTICLE, ("record", pa.string())])
# A row of `--ledger ledger.parquet`.
LEDGER = pa.schema(
    [*_ARTICLE[:4], ("kind", pa.string()), ("encoding", pa.string()), ("lines", pa.list_(_LINE))],
)
# A row that `clean_batch` gives: the article, or the error that stood in its way.
CLEANED = pa.schema([*_ARTICLE, ("error", _ERROR)])


def as_batch(objects: list[dict[str, Any]], schema: pa.Schema = SCHEMA) -> pa.RecordBatch:
    """JSON objects as one record batch of ``schema``; fields that it does not have are left out."""
    rows = [{**found, "record": json.dumps(found["record"], ensure_ascii=False)} if found.get("record") is not None else found
            for found in objects]  # fmt: skip
    columns = [pa.array([_sound(row.get(field.name)) for row in rows], field.type) for field in schema]
    return pa.RecordBatch.from_arrays(columns, schema=schema)


def _sound(value: Any) -> Any:
    """Arrow's text is strict UTF-8; half of a surrogate pair becomes a question mark."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", errors="replace").decode()
    return value


def output_schema(schema: pa.Schema, fields: Fields = Fields()) -> pa.Schema:  # noqa: B008 (Fields is frozen)
    """The schema of what `clean_batch` gives for batches of ``schema``: the article's columns, then the input's other columns.

    A column of the input that is called like one of the article's is carried through as ``input_`` and its name.
    """
    taken = set(CLEANED.names)
    carried = [field.with_name(f"input_{field.name}" if field.name in taken else field.name)
               for field in schema if field.name not in (fields.text, fields.html)]  # fmt: skip
    return pa.schema([*CLEANED, *carried])


def clean_batch(batch: pa.RecordBatch, fields: Fields = Fields(), options: Options | None = None) -> pa.RecordBatch:  # noqa: B008
    """The articles of a batch's pages: a row a row, in order, of the schema that `output_schema` tells.

    ``fields`` names the columns with the text, the HTML, the address and the id of a page. A page that can't be read leaves
    its row with ``error`` set and no article. Raises `newsclean.errors.ConfigError` for options that make no sense, nothing for a page.
    """
    options = options or Options()
    pipeline(options).prepare()
    names = [name for name in (fields.text, fields.html, fields.url, fields.id) if name in batch.schema.names]
    rows = batch.select(names).to_pylist() if names else [{}] * batch.num_rows
    found = [_cleaned(row, number, fields, options) for number, row in enumerate(rows, 1)]
    schema = output_schema(batch.schema, fields)
    articles = as_batch(found, CLEANED)
    carried = [batch.column(name) for name in batch.schema.names if name not in (fields.text, fields.html)]
    return pa.RecordBatch.from_arrays([*articles.columns, *carried], schema=schema)


def clean_table(table: pa.Table, fields: Fields = Fields(), options: Options | None = None) -> pa.Table:  # noqa: B008
    """`clean_batch` for engines that hand out tables."""
    batches = [clean_batch(batch, fields, options) for batch in table.to_batches()]
    return pa.Table.from_batches(batches, output_schema(table.schema, fields))


def _cleaned(row: dict[str, Any], number: int, fields: Fields, options: Options) -> dict[str, Any]:
    source = source_of(row, fields, number)
    try:
        data, kind = page_of(row, fields, source, None)
        return as_object(judged(Opened(data, kind, url_of(row, fields.url)), source, pipeline(options)))
    except Exception as error:  # a page costs only itself
        return {"source": source, "error": as_newsclean_error(error, source).as_dict()}
