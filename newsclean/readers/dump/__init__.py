"""What programs that flatten pages do to the rows of a text, each in a file: its rows are put together and cut again before they are lines."""
