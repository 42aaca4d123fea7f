"""Use cases. They talk to ports and know neither XBlock nor Django."""
