"""SQLAlchemy over our own connections: who opens them, and how a transaction begins."""

from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import Pool, QueuePool

from consultant_app.storage.driver import chosen_driver, connect


def make_engine(
    path: Path, *, read_only: bool = False, poolclass: type[Pool] = QueuePool
) -> Engine:
    """Return an engine for the database at PATH, which must exist."""
    driver = chosen_driver()
    engine = create_engine(
        "sqlite+pysqlite://",
        module=driver.module,
        creator=partial(connect, path, read_only=read_only, driver=driver),
        poolclass=poolclass,
        hide_parameters=True,  # what someone noted must not stand in a log
    )
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """Return ENGINE with transactions that hold the right to write from their first moment.

    One that reads first and writes later is refused at once when another wrote in between.
    """
    options: dict[str, Any] = {_WRITES: True}
    return engine.execution_options(**options)


_WRITES = "writes"


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
