"""Databases as earlier releases left them: their tables, and rows put in by plain SQL.

The rows of today's code no longer fit there, so each column that is not named takes its blank.
"""

from pathlib import Path
from typing import Any

import pytest

from consultant_app.storage.driver import connect
from consultant_app.storage.migrations import ladder
from consultant_app.storage.store import open_store
from helpers.hand_clock import HandClock

_EMPTY_LISTS = ("also_known_as", "roles", "notices", "words_off", "equipment_ids", "address")
_BLANKS: dict[str, Any] = {
    **dict.fromkeys(_EMPTY_LISTS, "[]"),
    **dict.fromkeys(("rates", "shows", "lines"), "{}"),
    "duration_charge": "billable",
    "outcome": "heard",
    "reply_state": "proposed",
}


def older_database(path: Path, *, schema: int, clock: HandClock) -> None:
    """Make an empty database at PATH as the release of an earlier SCHEMA did."""
    with pytest.MonkeyPatch.context() as then:
        then.setattr(ladder, "STEPS", ladder.STEPS[:schema])
        then.setattr(ladder, "SCHEMA", schema)
        open_store(path, clock=clock).close()


def put_row(path: Path, table: str, **values: Any) -> int:
    """Add a row of VALUES to TABLE of the database at PATH and return its id."""
    connection = connect(path)
    try:
        columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
        blanks = {
            name: _BLANKS.get(name, "" if kind == "TEXT" else 0)
            for _, name, kind, not_null, default, key in columns
            if not_null and default is None and not key
        }
        row = blanks | values
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        cursor = connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values())
        )
        connection.commit()
        return int(cursor.lastrowid)
    finally:
        connection.close()
