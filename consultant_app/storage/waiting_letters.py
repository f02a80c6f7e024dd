"""Letters that wait in a copy of the data: whether they went is known to the original alone."""

from datetime import datetime
from typing import Any

from consultant_app.storage.values import ms_of

# What the copy holds as waiting, or as refused, may have gone since, or go from the original.
_IS_POST = "SELECT 1 FROM sqlite_schema WHERE name = 'letters'"
_UNSENT = "state IN ('queued', 'sending', 'handing_over', 'deferred', 'failed')"
_NOTE_UNSENT = f"""
    INSERT INTO letter_events (letter_id, at, state, why, code, answer)
    SELECT id, ?, 'in_doubt', 'restored', NULL, '' FROM letters WHERE {_UNSENT}
"""  # noqa: S608 - our own words
_UNSENT_TO_DOUBT = f"""
    UPDATE letters SET state = 'in_doubt', why = 'restored', about = '', code = NULL, answer = '',
        settled_at = NULL, rev = rev + 1
    WHERE {_UNSENT}
"""  # noqa: S608 - our own words


# Any: connections of a driver that has no types.
def ask_about_waiting(connection: Any, *, at: datetime) -> None:
    """Let no letter go from the copy that CONNECTION is open on before a person says so.

    Args:
        connection: a copy of the data, of any version that the program ever had.
        at: when the copy was made.
    """
    if connection.execute(_IS_POST).fetchone():
        connection.execute(_NOTE_UNSENT, (ms_of(at),))
        connection.execute(_UNSENT_TO_DOUBT)
