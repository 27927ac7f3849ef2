"""What the small parts of a news page look like: stamps, names, credits, agency tags. Shapes read text; they never judge a line."""
