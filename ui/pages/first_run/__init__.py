"""The first start: two short questions, then where to begin."""
