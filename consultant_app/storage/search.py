"""Find records by the words in them: every word must be there, the last may be half typed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from consultant_app.domain.clients import folded, name_key
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.lines import SearchHit
from consultant_app.storage.search_index import CLIENTS_FROM, SOURCES, Found, read_found
from consultant_app.storage.sending import send

_LONGEST_QUERY = 200  # characters; what is beyond is no search but a paste
_MOST_WORDS = 12
_SHORTEST_PREFIX = 2  # one letter would match half of everything, and take its time

_WORD_BEGINS = r"(?<![^\W_])"  # after nothing that is a letter or a figure
_ALL_SPACES_ALIKE = {code: " " for code in range(128) if chr(code).isspace()}
_TABLES = {source.kind: table for table, source in SOURCES.items()}
_FIND = """
    SELECT s.kind, s.row_id, c.name FROM search_text s
    JOIN (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) f
        ON f.rowid = s.id
    JOIN clients c ON c.id = s.client_id
    ORDER BY s.id DESC
"""
_CLIENTS_WITH_WORDS = """
    SELECT row_id FROM search_text
    WHERE id IN (SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ?)
"""


def query_words(text: str) -> tuple[str, ...]:
    """Return the words of TEXT to look for, folded, without what can't be looked for."""
    words = [_plain(word) for word in folded(text[:_LONGEST_QUERY]).split()]
    words = [word for word in words if any(c.isalnum() for c in word)][:_MOST_WORDS]
    if words and len(words[-1]) < _SHORTEST_PREFIX:
        words.pop()
    return tuple(words)


def full_text_query(words: Sequence[str]) -> str:
    """Return WORDS as an FTS5 query: each quoted, so that no sign means anything, the last open."""
    if not words:
        return ""
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    return " ".join(quoted) + "*"


def find(connection: Connection, text: str, *, limit: int) -> tuple[SearchHit, ...]:
    """Return what holds the words of TEXT: clients and people first, then the newest."""
    words = query_words(text)
    if not words or limit < 1:
        return ()
    rows = send(connection, _FIND, (full_text_query(words), limit))
    found = _texts_of(connection, rows)
    return tuple(
        _hit(kind, client, found[kind, row_id], words)
        for kind, row_id, client in rows
        if (kind, row_id) in found
    )


def clients_with_words(connection: Connection, name: str) -> tuple[int, ...]:
    """Return the ids of clients whose texts hold all words that make NAME."""
    words = sorted(_plain(word) for word in name_key(name))
    if not words:
        return ()
    query = " ".join('"' + word.replace('"', '""') + '"' for word in words)
    return tuple(id_ for (id_,) in send(connection, _CLIENTS_WITH_WORDS, (query, CLIENTS_FROM)))


def marked(line: str, words: Iterable[str]) -> tuple[int, int]:
    """Return where the first of WORDS stands in LINE (start and end), or (0, 0)."""
    letters, places = _folded_letters(line)
    either = "|".join(re.escape(word) for word in words)
    found = re.search(f"{_WORD_BEGINS}(?:{either})", letters) if either else None
    return (places[found.start()], places[found.end() - 1] + 1) if found else (0, 0)


def _texts_of(connection: Connection, rows: Iterable[Any]) -> dict[tuple[str, int], Found]:
    wanted: dict[str, list[int]] = {}
    for kind, row_id, _ in rows:
        wanted.setdefault(kind, []).append(row_id)
    return {
        (kind, found.row_id): found
        for kind, ids in wanted.items()
        for found in read_found(connection, _TABLES[kind], ids)
    }


def _hit(kind: str, client: str, found: Found, words: Sequence[str]) -> SearchHit:
    text, (start, end) = _best_line(found.lines, words)
    return SearchHit(
        kind=kind,
        id=found.row_id,
        client_id=ClientId(found.client_id),
        client=client,
        visit_id=None if found.visit_id is None else VisitId(found.visit_id),
        day=found.day if found.visit_id is not None else None,
        text=text,
        start=start,
        end=end,
    )


def _best_line(lines: Sequence[str], words: Sequence[str]) -> tuple[str, tuple[int, int]]:
    """Return the first line with a word in it, and where; else the first line."""
    for line in lines:
        place = marked(line, words)
        if place != (0, 0):
            return line, place
    return lines[0], (0, 0)


def _folded_letters(line: str) -> tuple[str, Sequence[int]]:
    """Return LINE folded, and for each of its letters the place in LINE that it comes from."""
    if line.isascii():  # one letter gives one letter: hits of a keystroke have thousands
        return line.lower().translate(_ALL_SPACES_ALIKE), range(len(line))
    pairs = list(_folded_pairs(line))
    return "".join(letter for letter, _ in pairs), [place for _, place in pairs]


def _folded_pairs(line: str) -> Iterator[tuple[str, int]]:
    for place, letter in enumerate(line):
        for part in folded(letter) or (" " if letter.isspace() else ""):
            yield part, place


def _plain(word: str) -> str:
    """Return WORD without what can't stand in a query: control characters, lone surrogates."""
    return "".join(c for c in word if c.isprintable() and not "\ud800" <= c <= "\udfff")
