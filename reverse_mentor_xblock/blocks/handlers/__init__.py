"""The handlers of both blocks, by topic; a block's class names those that it answers."""
