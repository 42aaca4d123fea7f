"""What the two blocks share: the door for requests, page models, words and wiring."""
