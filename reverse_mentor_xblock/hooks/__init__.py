"""What others build on: public, told of in ``docs/hooks.md``, changed only by version."""
