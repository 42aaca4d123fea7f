"""A course, people and a small workbench to see the blocks at work. Not part of the package."""
