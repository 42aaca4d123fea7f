"""What is a person's own: taking part, notes to oneself, data taken away or erased."""
