"""Who would go well together: a proposal over the whole population."""
