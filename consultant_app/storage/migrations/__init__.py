"""The ladder that brings an older database to today's tables."""
