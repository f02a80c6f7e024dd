"""Send SQL text to the driver itself, inside a transaction that SQLAlchemy began.

What is text already gains nothing from SQLAlchemy's way of sending it, which costs as much as a
small question takes: Today asks two dozen of them.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection


def send(connection: Connection, statement: str, values: Sequence[object] = ()) -> list[Any]:
    """Send STATEMENT as part of the transaction of CONNECTION and return its rows, if any."""
    driver: Any = connection.connection.driver_connection  # no driver of ours has types
    rows: list[Any] = driver.execute(statement, tuple(values)).fetchall()
    return rows


def send_for_each(
    connection: Connection, statement: str, values: Iterable[Sequence[object]]
) -> None:
    """Send STATEMENT, which gives no rows, once for each of VALUES."""
    driver: Any = connection.connection.driver_connection
    driver.executemany(statement, list(values))
