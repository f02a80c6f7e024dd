"""Which details of a note only the technician's copy needs, and which the reader would miss.

The rule: counts of things and people, sizes freed or fitted, shares, prices, days and the versions
of programs are kept in the sentence, or the sentence is not sure. Ports, addresses, builds of
firmware, numbers of models and parts, codes of errors and tickets and what an instrument showed may
be left out: the claim stays true without them, and the private note keeps them all. The patterns
are the language's own (`technical` and `labels` of grammar.toml).
"""

import re

from consultant_app.language.entries import Grammar
from consultant_app.language.late_pattern import LatePattern
from consultant_app.language.tokens import folded


def without_technical(clause: str, grammar: Grammar) -> str:
    """Return CLAUSE with spaces in place of what only the technician needs; its length stays."""
    return _blanked(clause, grammar.technical, keep=grammar.names_with_figures)


def without_label(clause: str, grammar: Grammar) -> str:
    """Return CLAUSE with spaces in place of a ticket's label: "Action: " before what was done."""
    label = grammar.labels.match(folded(clause))
    return " " * label.end() + clause[label.end() :] if label else clause


def _blanked(clause: str, pattern: re.Pattern[str], *, keep: LatePattern) -> str:
    lower = folded(clause)
    kept = [match.span() for match in keep.finditer(lower)]
    bare = clause
    for match in pattern.finditer(lower):
        start, end = match.span()
        if not any(start < stop and begin < end for begin, stop in kept):
            bare = f"{bare[:start]}{' ' * (end - start)}{bare[end:]}"
    return bare
