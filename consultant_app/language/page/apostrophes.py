"""Apostrophes as print sets them: what was typed as "Peter's" is set as "Peter’s"."""

import re

_TYPED = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")


def with_apostrophes(text: str) -> str:
    """Return TEXT with a curved apostrophe inside each word that was typed with a straight one."""
    return _TYPED.sub("’", text)
