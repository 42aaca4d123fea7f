"""Migrations of the demo's own tables."""
