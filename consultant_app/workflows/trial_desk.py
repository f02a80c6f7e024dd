"""A desk to try a change on: it works on a copy of the data, so the data need no lock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from consultant_app.desk import Desk
from consultant_app.folders import DATABASE_NAME


@contextmanager
def trial_desk(desk: Desk) -> Iterator[Desk]:
    """Give DESK over a copy of its database; the copy goes when the block ends.

    Raises:
        BackupNotProven: the copy is not what the database holds.
        DiskRefused: there is no room for it.
    """
    from consultant_app.storage.database_copy import copy_database
    from consultant_app.storage.refusals import translated
    from consultant_app.storage.store import open_store

    with TemporaryDirectory(prefix="consultant-app-") as folder:
        path = Path(folder) / DATABASE_NAME
        with translated(path):
            copy_database(desk.store.path, path)
        store = open_store(path, clock=desk.clock)
        try:
            yield replace(desk, store=store)
        finally:
            store.close()
