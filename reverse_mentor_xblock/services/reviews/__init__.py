"""Deliverables, reviews, their results, and when a module is done."""
