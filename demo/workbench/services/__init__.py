"""The platform's runtime services, as our blocks meet them: same shapes, same traps.

The workbench makes each without arguments, for every request, and then sets ``runtime``.
"""
