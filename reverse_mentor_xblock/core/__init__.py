"""The rules of pairing, boards and reviews. Pure: standard library, pycrdt and scipy only."""
