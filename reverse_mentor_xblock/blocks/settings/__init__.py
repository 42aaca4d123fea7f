"""What authors set in Studio: the fields, the form, and what it takes."""
