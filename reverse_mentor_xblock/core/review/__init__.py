"""Reviews: what a pair gives each other, and what pairs give other pairs."""
