"""Settings: your business, the look, the documents, the keys, and what this program is."""
