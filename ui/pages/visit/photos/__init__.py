"""The photos of a visit: add, show, describe, put in order, turn and crop."""
