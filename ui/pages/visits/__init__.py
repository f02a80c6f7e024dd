"""All visits: planned, to write up, all."""
