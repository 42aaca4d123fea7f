"""Adapters: the only code that knows an XBlock runtime."""
