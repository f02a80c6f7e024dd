"""The SQL that the program sends: kept while it works, and asked again through the bare driver."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, event


@dataclass(frozen=True, slots=True)
class Statement:
    """What was sent; `values` is one row of values, or many where `many` is set."""

    sql: str
    values: Any  # as the driver takes them
    many: bool

    @property
    def writes(self) -> bool:
        """Tell whether it changes rows."""
        return self.sql.lstrip()[:6].upper() in ("INSERT", "UPDATE", "DELETE")

    @property
    def begins(self) -> bool:
        """Tell whether it begins a transaction; whoever asks again begins one of their own."""
        return self.sql.upper().startswith("BEGIN")


@contextmanager
def recorded() -> Iterator[list[Statement]]:
    """Give a list that every statement of the block is added to."""
    sent: list[Statement] = []

    # named as SQLAlchemy hands them over
    def note(
        conn: object, cursor: object, statement: str, parameters: Any, context: object, many: bool
    ) -> None:
        sent.append(Statement(statement, parameters, many))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def statements_of(act: Callable[[], object]) -> list[Statement]:
    """Do ACT once and return the statements that it sent, without the beginnings."""
    with recorded() as sent:
        act()
    return [statement for statement in sent if not statement.begins]


def ask(connection: Any, statements: Sequence[Statement], *, begin: str = "BEGIN") -> None:
    """Send STATEMENTS through the driver's CONNECTION as one transaction and read all rows."""
    connection.execute(begin)
    for statement in statements:
        send = connection.executemany if statement.many else connection.execute
        send(statement.sql, statement.values).fetchall()
    connection.execute("COMMIT")
