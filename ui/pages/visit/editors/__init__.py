"""Editors that open in the place of a row, one for each kind of entry."""
