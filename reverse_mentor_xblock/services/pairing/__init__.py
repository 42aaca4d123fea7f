"""Who is paired with whom, from whatever source, and how people find each other."""
