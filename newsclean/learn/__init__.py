"""Boilerplate learned from a corpus: what recurs across different articles of one site, written down for review, never applied by itself."""
