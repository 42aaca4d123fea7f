"""What the browser is told: the models that ``static/src/contract`` mirrors."""
