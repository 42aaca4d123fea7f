"""What the package costs: ``python -m benchmarks.<name> [--json]``, see docs/benchmarks.md."""
