"""Plain words: from a technical note to sentences that an office manager understands.

Knows no database and no paper. Nothing here logs or stores a text that it was given.
"""
