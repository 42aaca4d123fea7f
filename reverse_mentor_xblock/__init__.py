"""Reverse mentoring inside Open edX course modules: a pair panel, shared notes and peer review."""

__version__ = "0.1.0"
