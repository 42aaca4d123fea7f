"""Who is paired with whom."""
