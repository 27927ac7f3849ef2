"""What `newsclean check` does: cut files into texts, judge them, say what is found, fix it, and remember it."""
