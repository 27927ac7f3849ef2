"""HTML lines cut or joined where a reader of the page sees it so: a name and a stamp in one block, a table's row."""
