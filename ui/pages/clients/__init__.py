"""Clients: the list, and one client with people, ways in, promises and words."""
