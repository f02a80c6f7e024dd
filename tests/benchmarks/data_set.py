"""A profile full of data to measure with, made once and kept."""

import json
import shutil
from collections.abc import Iterable
from contextlib import closing
from dataclasses import fields
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, insert

from benchmarks.data_rows import TODAY, Record, Size, records
from consultant_app.clock import FixedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.settings import AppSettings, Business
from consultant_app.folders import DATABASE_NAME
from consultant_app.storage import migrations, rows, search_index
from consultant_app.storage.driver import connect
from consultant_app.storage.engine import make_engine, writing
from consultant_app.storage.row_base import Row
from consultant_app.workflows import keep_settings

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 8, 30, tzinfo=UTC)
_STAMP = "made-from.json"
_AT_ONCE = 5_000
_TABLES: dict[str, type[Row]] = {
    "Client": rows.ClientRow,
    "Site": rows.SiteRow,
    "Contact": rows.ContactRow,
    "Visit": rows.VisitRow,
    "Request": rows.RequestRow,
    "WorkItem": rows.WorkRow,
    "Segment": rows.SegmentRow,
    "Promise": rows.PromiseRow,
    "SummaryVersion": rows.VersionRow,
}


def profile_of(size: Size, folder: Path) -> Path:
    """Return the profile of SIZE below FOLDER; it is made where there is none of today's kind."""
    profile = folder / f"profile-{size.name}"
    if _stamp_of(profile) == _wanted():
        return profile
    shutil.rmtree(profile, ignore_errors=True)
    profile.mkdir(parents=True, mode=0o700)
    print(f"Making the data of size {size.name}: {size.visits:,} visits", flush=True)
    desk = opened(profile)
    try:
        _save_settings(desk)
    finally:
        close_desk(desk)
    _fill(profile / DATABASE_NAME, records(size))
    (profile / _STAMP).write_text(_wanted(), encoding="utf-8")
    return profile


def opened(profile: Path) -> Desk:
    """Open PROFILE on the morning that the data end with."""
    return open_desk(profile, clock=FixedClock(NOW))


def copied(profile: Path, to: Path) -> Path:
    """Return a copy of PROFILE that may be changed."""
    shutil.rmtree(to, ignore_errors=True)
    with closing(connect(profile / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    to.mkdir(parents=True, mode=0o700)
    shutil.copyfile(profile / DATABASE_NAME, to / DATABASE_NAME)
    return to


def _save_settings(desk: Desk) -> None:
    keep_settings.save_app_settings(desk, AppSettings(first_run_done=True))
    business = Business(name="Fielding IT", person="Sam Fielding", phone="01632 960 118")
    keep_settings.save_business(desk, business)


def _fill(database: Path, everything: Iterable[Record]) -> None:
    engine = make_engine(database)
    try:
        with writing(engine).begin() as connection:
            _insert(connection, everything)
            search_index.reindex_everything(connection)
        _into_one_file(engine)
    finally:
        engine.dispose()


def _insert(connection: Connection, everything: Iterable[Record]) -> None:
    left = iter(everything)
    while some := list(islice(left, _AT_ONCE)):
        by_kind: dict[str, list[dict[str, Any]]] = {}
        for record in some:
            by_kind.setdefault(type(record).__name__, []).append(_values(record))
        for kind in (kind for kind in _TABLES if kind in by_kind):  # owners first
            connection.execute(insert(_TABLES[kind]), by_kind[kind])


def _values(record: Record) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in fields(record)}


def _into_one_file(engine: Engine) -> None:
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        connection.rollback()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _wanted() -> str:
    """Return what tells whether the data are of today's generator and of today's tables."""
    made_by = [Path(__file__).with_name(name) for name in ("data_rows.py", "vocabulary.py")]
    steps = sorted(Path(migrations.__file__).parent.glob("m*.py"))
    sources = [*made_by, Path(__file__), *steps, Path(search_index.__file__)]
    digests = {source.name: sha256(source.read_bytes()).hexdigest() for source in sources}
    return json.dumps(digests, indent=1, sort_keys=True)


def _stamp_of(profile: Path) -> str:
    try:
        return (profile / _STAMP).read_text(encoding="utf-8")
    except OSError:
        return ""
