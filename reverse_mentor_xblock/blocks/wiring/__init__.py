"""The composition root: the ports of a request, and the use cases made of them."""
