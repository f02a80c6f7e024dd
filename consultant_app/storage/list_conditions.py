"""What a list is narrowed to, as SQL conditions that stay cheap with twenty years of data.

A condition with `+` before a column must not be looked up by an index: the list then goes down the
days and stops when the page is full.
"""

import json
from collections.abc import Iterable
from datetime import date

from consultant_app.domain.clients import folded
from consultant_app.domain.visits import VisitState
from consultant_app.storage.line_questions import Ask
from consultant_app.storage.search import full_text_query, query_words
from consultant_app.storage.search_index import CLIENTS_AND_PEOPLE_FROM, entries_after
from consultant_app.storage.values import storable

IN_LIST = "IN (SELECT value FROM json_each(?))"

_FEW_CLIENTS = 200
_MOST_ENTRIES_OF_VISIT = 10  # hardly a visit has more that match
_NOTHING = '""'  # the full-text query that finds nothing
_HAS_WORD = "instr(folded, ?)"
_CLIENT_HAS_WORD = """
    c.id IN (SELECT client_id FROM search_text WHERE id >= ? AND instr(folded, ?))
"""
_CLIENTS_WITH_WORDS = "SELECT DISTINCT client_id FROM search_text WHERE id >= ?"
_OWN_WORDS = """
    (EXISTS (SELECT 1 FROM search_text WHERE visit_id = v.id {0})
     OR v.client_id IN (SELECT client_id FROM search_text WHERE id >= ? {0}))
"""
_NEWEST_ENTRIES = """
    SELECT visit_id FROM search_text WHERE id IN (
        SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?)
"""
_AMONG_FEW = f"v.id IN (SELECT id FROM visits WHERE client_id {IN_LIST} UNION {_NEWEST_ENTRIES})"  # noqa: S608
_AMONG_MANY = f"(+v.client_id {IN_LIST} OR +v.id IN ({_NEWEST_ENTRIES}))"


class Conditions:
    """Conditions, each with its AND, and the values of their question marks in order."""

    def __init__(self) -> None:
        self.sql = ""
        self.values: list[object] = []

    def add(self, condition: str, *values: object) -> None:
        """Add CONDITION and the VALUES of its question marks."""
        self.sql += f" AND {condition}"
        self.values += values

    def add_if(self, condition: str, value: object) -> None:
        """Add CONDITION unless its VALUE is None."""
        if value is not None:
            self.add(condition, value)


def listed(values: Iterable[object]) -> str:
    """Return VALUES as the one value that IN_LIST takes."""
    return json.dumps(list(values))


def add_client_words(wanted: Conditions, text: str) -> None:
    """Ask for clients with every word of TEXT, or part of one, in their names, notes or people."""
    for word in folded(storable(text)).split():
        wanted.add(_CLIENT_HAS_WORD, CLIENTS_AND_PEOPLE_FROM, word)


def add_state(wanted: Conditions, states: frozenset[VisitState] | None) -> None:
    """Ask for visits in STATES; issued visits are nearly all there are.

    A visit that the page of a later one tells is as good as issued.
    """
    if states is None:
        return
    if VisitState.FINISHED in states and VisitState.ISSUED not in states:
        wanted.add("(v.state <> 'finished' OR v.told_on_visit_id IS NULL)")
    if len(states) == 1:
        wanted.add("v.state = ?", *states)
    else:
        by_day = "+" if VisitState.ISSUED in states else ""
        wanted.add(f"{by_day}v.state {IN_LIST}", listed(states))


def add_words_of_few_visits(wanted: Conditions, text: str) -> None:
    """Ask, of visits that are few already, for those with the words of TEXT."""
    words = folded(storable(text)).split()
    if words:
        has_words = "".join(f" AND {_HAS_WORD}" for _ in words)
        wanted.add(_OWN_WORDS.format(has_words), *words, CLIENTS_AND_PEOPLE_FROM, *words)


def add_words_of_any_visit(
    wanted: Conditions, text: str, ask: Ask, *, up_to: date | None, limit: int
) -> None:
    """Ask, of all visits there are, for those with the words of TEXT, up to the day UP_TO.

    There are two ways to one answer. Where few clients have the words, the few visits are
    gathered and ordered; where many have, the list goes down the days until LIMIT are found.
    """
    words = folded(storable(text)).split()
    if not words:
        return
    question = _CLIENTS_WITH_WORDS + "".join(f" AND {_HAS_WORD}" for _ in words)
    clients = [row[0] for row in ask(question, (CLIENTS_AND_PEOPLE_FROM, *words))]
    query = full_text_query(query_words(text)) or _NOTHING
    wanted.add(
        _AMONG_FEW if len(clients) <= _FEW_CLIENTS else _AMONG_MANY,
        listed(clients),
        *(query, entries_after(up_to), limit * _MOST_ENTRIES_OF_VISIT),
    )
