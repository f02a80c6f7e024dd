"""What Today shows: from the open profile, and in a first look before the profile is open."""

from datetime import date
from pathlib import Path

from consultant_app.desk import Desk
from consultant_app.domain.lines import TodayFacts
from consultant_app.folders import DATABASE_NAME


def today(desk: Desk) -> TodayFacts:
    """Return what Today shows now."""
    on_day = desk.today()
    with desk.store.reading() as tx:
        return tx.lists.today(on_day)


def first_look(profile: Path, on_day: date) -> TodayFacts | None:
    """Return what Today shows on ON_DAY through the bare driver: SQLAlchemy is not loaded.

    None means: there is no database yet, or it must be brought up to date first.
    """
    from consultant_app.storage.first_look import first_look as look

    return look(profile / DATABASE_NAME, on_day)
