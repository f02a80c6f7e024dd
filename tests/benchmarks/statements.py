"""The SQL that the program sends: kept while it works, and asked again through the bare driver."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from consultant_app.storage.driver import chosen_driver

_NOT_OF_THE_WORK = ("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA")


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


class Ear:
    """Hears what every connection opened from now on is sent, the floor's as well as the program's.

    It costs both the same: a third of a microsecond for each statement.
    """

    def __init__(self) -> None:
        self._heard: list[Statement] | None = None
        module = chosen_driver().module
        self._module, self._connect = module, module.connect
        module.connect = partial(self._connect, factory=_listening(module, self._hear))

    def leave(self) -> None:
        """Let connections be opened as before."""
        self._module.connect = self._connect

    @contextmanager
    def heard(self) -> Iterator[list[Statement]]:
        """Give a list that every statement of the block is added to, transactions aside."""
        self._heard = []
        try:
            yield self._heard
        finally:
            self._heard = None

    def statements_of(self, act: Callable[[], object]) -> list[Statement]:
        """Do ACT once and return the statements that it sent."""
        with self.heard() as sent:
            act()
        return sent

    def _hear(self, sql: str, values: Any, *, many: bool) -> None:
        if self._heard is not None and not sql.lstrip().upper().startswith(_NOT_OF_THE_WORK):
            self._heard.append(Statement(sql, values, many))


def ask(connection: Any, statements: Sequence[Statement], *, begin: str = "BEGIN") -> None:
    """Send STATEMENTS through the driver's CONNECTION as one transaction and read all rows."""
    connection.execute(begin)
    for statement in statements:
        send = connection.executemany if statement.many else connection.execute
        send(statement.sql, statement.values).fetchall()
    connection.execute("COMMIT")


def _listening(module: Any, hear: Callable[..., None]) -> Any:
    """Return the driver's kind of connection, whose every cursor tells HEAR what it is sent."""

    class Cursor(module.Cursor):  # type: ignore[misc] # the driver has no types
        def execute(self, sql: str, values: Any = ()) -> Any:
            hear(sql, values, many=False)
            return super().execute(sql, values)

        def executemany(self, sql: str, values: Any) -> Any:
            rows = list(values)
            hear(sql, rows, many=True)
            return super().executemany(sql, rows)

    class Connection(module.Connection):  # type: ignore[misc] # as above
        def cursor(self, factory: Any = Cursor) -> Any:
            return super().cursor(factory)

    return Connection
