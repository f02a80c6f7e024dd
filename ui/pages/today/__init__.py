"""Today: the next visit with all that must be known at the door, promises due, loose ends."""
