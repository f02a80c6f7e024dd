"""Clients, visits and time of a solo IT consultant, and the page after each visit. Knows no Qt."""

__version__ = "0.1.0"
