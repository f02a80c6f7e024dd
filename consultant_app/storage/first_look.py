"""Today's facts for the first window, through the bare driver: SQLAlchemy is not imported yet.

It asks the very questions that `lists.py` asks later. It only reads; like any reader of a
write-ahead log it may leave an empty one beside the file.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from consultant_app.domain.lines import TodayFacts
from consultant_app.storage.driver import connect
from consultant_app.storage.migrations.ladder import SCHEMA
from consultant_app.storage.refusals import translated
from consultant_app.storage.stamp import read_stamp
from consultant_app.storage.today_questions import read_today


def first_look(path: Path, on_day: date) -> TodayFacts | None:
    """Return what Today shows on ON_DAY, None if there is no database of today's tables yet.

    Raises:
        NotOurDatabase: the file is no database of ours, or damaged.
        DiskRefused: the disk does not let us read it.
    """
    with translated(path):
        stamp = read_stamp(path)
        if stamp is None or stamp.schema != SCHEMA:
            return None
        connection = connect(path, read_only=True)
        try:
            return _read(connection, on_day)
        finally:
            connection.close()


def _read(connection: Any, on_day: date) -> TodayFacts:
    def ask(question: str, values: Sequence[object]) -> list[Any]:
        rows: list[Any] = connection.execute(question, tuple(values)).fetchall()
        return rows

    connection.execute("BEGIN")  # one view for all questions
    return read_today(ask, on_day)
