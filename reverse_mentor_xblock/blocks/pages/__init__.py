"""Makes what the browser is told out of what the use cases answer."""
