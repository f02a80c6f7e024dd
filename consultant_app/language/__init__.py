"""Plain words: from a technical note to sentences that an office manager understands.

The engine (`propose`, `check`, and what they are made of) lies here; the words of whole pages lie
in `page/`. Knows no database and no paper. Nothing here logs or stores a text that it was given.
"""
