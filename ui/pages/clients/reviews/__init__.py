"""The tab "Look back": a quarter's review or a year's letter, written beside its page."""
