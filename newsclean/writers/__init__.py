"""Writers turn judged pages and articles into text; one function each."""
