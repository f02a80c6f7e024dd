"""The store: short transactions over one database, each write one labelled change."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from consultant_app.clock import Clock
from consultant_app.domain.changes import Change, What
from consultant_app.domain.problems import ChangedSince, DiskRefused
from consultant_app.storage import journal, row_images
from consultant_app.storage.engine import make_engine, writing
from consultant_app.storage.opening import empty_log, make_ready
from consultant_app.storage.refusals import translated
from consultant_app.storage.search_index import reindex
from consultant_app.storage.transaction import Tx

Listener = Callable[[Change], None]

log = logging.getLogger(__name__)


def open_store(path: Path, *, clock: Clock, read_only: bool = False) -> "Store":
    """Return the store over the database at PATH, made or brought up to date if need be.

    Raises:
        NotOurDatabase: it is no database of ours, or damaged; it was not touched.
        MadeByNewerVersion: a newer program made it; it was not touched.
        DiskRefused: the disk does not let us.
        ProfileMissing: READ_ONLY, and there is no database.
    """
    with translated(path):
        make_ready(path, now=clock.now_utc(), read_only=read_only)
        engine = make_engine(path, read_only=read_only)
        with engine.connect():  # a damaged file shows here, not at the first save
            pass
    return Store(path, engine, clock=clock, read_only=read_only)


class Store:
    """Reads and changes the database. Blocks are short: nothing slow happens inside."""

    def __init__(self, path: Path, engine: Engine, *, clock: Clock, read_only: bool) -> None:
        self.path = path
        self._engine = engine
        self._writing_engine = writing(engine)
        self._clock = clock
        self._read_only = read_only
        self._journal = journal.Journal()
        self._listeners: list[Listener] = []
        self._one_writer = threading.Lock()
        self._writer: int | None = None
        self._is_open = True

    @property
    def is_open(self) -> bool:
        """Tell whether nobody has closed it yet."""
        return self._is_open

    def now(self) -> datetime:
        """Return this moment by the store's clock, in UTC."""
        return self._clock.now_utc()

    @contextmanager
    def reading(self) -> Iterator[Tx]:
        """Give one unchanging view of the data for the length of the block."""
        with translated(self.path), self._session(self._engine) as session:
            yield Tx(session, now=self.now())

    @contextmanager
    def changing(
        self, what: What, *, by: object = None, merge: bool = False, undoable: bool = True
    ) -> Iterator[Tx]:
        """Change data in one transaction: committed as the block ends, or nothing of it.

        Args:
            what: the label that undo and news show, unless the block names it.
            by: who makes the change, so that it can tell its own news.
            merge: fold into the change before, if it has the same label, maker and rows.
            undoable: whether undo may take it back.
        """
        recorder = row_images.Recorder()
        with self._alone(), translated(self.path):
            with self._session(self._writing_engine) as session:
                event.listen(session, "after_flush", recorder.after_flush)
                tx = Tx(session, now=self.now())
                yield tx
                session.commit()
            what = tx.named or what
            if tx.floor is not None:
                self._journal.lay(tx.floor)
            if undoable:
                self._journal.add(journal.Step(what, by, recorder.rows), merge=merge)
        if recorder.rows:
            self._tell(Change(what=what, by=by, touched=recorder.touched(), undoable=undoable))

    def undo(self, *, by: object = None) -> Change:
        """Take back the newest change that can be undone and return the news of it.

        Raises:
            NothingToUndo: there is none.
            PageWentOut: a page was made of it and issued; nothing was done.
            ChangedSince: its rows were changed since; nothing was done, the change is forgotten.
        """
        with self._alone(), translated(self.path):
            step = self._journal.next_undo()
            try:
                self._rewrite(step, journal.take_back)
            except ChangedSince as error:
                raise self._dropped(self._journal.done, journal.can_take_back) from error
            self._journal.note_undone()
        return self._tell(journal.undo_change(What.UNDO, step, by=by))

    def redo(self, *, by: object = None) -> Change:
        """Do the newest undone change again and return the news of it.

        Raises:
            NothingToRedo: there is none.
            ChangedSince: its rows were changed since; nothing was done, the change is forgotten.
        """
        with self._alone(), translated(self.path):
            step = self._journal.next_redo()
            try:
                self._rewrite(step, journal.take_again)
            except ChangedSince as error:
                raise self._dropped(self._journal.undone, journal.can_take_again) from error
            self._journal.note_redone()
        return self._tell(journal.undo_change(What.REDO, step, by=by))

    @property
    def can_undo(self) -> What | None:
        """What the next undo would take back."""
        done = self._journal.done
        return done[-1].what if done else None

    @property
    def can_redo(self) -> What | None:
        """What the next redo would do again."""
        undone = self._journal.undone
        return undone[-1].what if undone else None

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call LISTENER after each commit, on the thread that committed.

        Returns:
            what to call to end it.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def checkpoint(self) -> None:
        """Bring everything into the database file itself, so that a copy of it holds all."""
        if not self._read_only:
            with translated(self.path):
                empty_log(self.path)

    def close(self) -> None:
        """Bring everything into the database file and let go of it.

        Where the disk does not take that, what was saved stays in the log beside it: nothing is
        lost, so nobody need hear of it as if a save had failed.
        """
        try:
            self.checkpoint()
        except DiskRefused as problem:
            log.warning("The database keeps its log: the disk is %s", problem.why)
        finally:
            self._engine.dispose()
            self._is_open = False

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        # Closed for good at the end: who keeps a Tx must not begin another transaction with it.
        with Session(
            engine, autoflush=False, expire_on_commit=False, close_resets_only=False
        ) as session:
            yield session

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if self._writer == threading.get_ident():
            raise RuntimeError("a change inside a change would wait for itself")
        with self._one_writer:
            self._writer = threading.get_ident()
            try:
                yield
            finally:
                self._writer = None

    def _rewrite(
        self, step: journal.Step, write: Callable[[Connection, journal.Step], None]
    ) -> None:
        try:
            with self._writing_engine.connect() as connection, connection.begin():
                write(connection, step)
                for table, ids in row_images.touched_by(step.rows).items():
                    reindex(connection, table, ids)
        except IntegrityError as error:  # something newer points at what would go
            raise ChangedSince from error

    def _dropped(
        self, steps: list[journal.Step], fits: Callable[[Connection, journal.Step], bool]
    ) -> ChangedSince:
        with self._engine.connect() as connection:
            return self._journal.drop(steps, partial(fits, connection))

    def _tell(self, change: Change) -> Change:
        for listener in tuple(self._listeners):
            listener(change)
        return change
