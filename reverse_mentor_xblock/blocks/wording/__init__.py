"""Every sentence a user reads, and how it reaches them in their language."""
