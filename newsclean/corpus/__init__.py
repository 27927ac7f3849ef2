"""Where pages come from and go, by the thousand: folders, JSONL, WARC, Parquet; the batch run."""
