"""What a pair shares in one module: two replicas of one CRDT document."""
