"""Tables beside the records: settings, typed text, the clock's facts, origins, the search index."""

from datetime import datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text
from sqlalchemy.orm import Mapped, mapped_column

from consultant_app.domain.time_segments import TimerEventKind
from consultant_app.storage.row_base import Row, table_args


class SettingRow(Row):
    """One group of settings, as JSON."""

    __tablename__ = "settings"
    __table_args__ = table_args()

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str]


class DraftRow(Row):
    """Typed text that is no record yet."""

    __tablename__ = "drafts"
    __table_args__ = table_args()

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]


class TimerEventRow(Row):
    """A fact of the clock. It outlives its segment when a start is undone: no foreign key."""

    __tablename__ = "timer_events"
    __table_args__ = table_args()

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    segment_id: Mapped[int] = mapped_column(index=True)
    kind: Mapped[TimerEventKind]
    at: Mapped[datetime]
    monotonic_ns: Mapped[int]
    boot_id: Mapped[str]


class OriginRow(Row):
    """What an imported thing was called in its file."""

    __tablename__ = "origins"
    __table_args__ = table_args(
        Index("origins_by_external_id", "kind", "external_id"),
        Index("origins_by_row", "kind", "row_id", unique=True),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    kind: Mapped[str]
    external_id: Mapped[str]
    row_id: Mapped[int]
    extra_json: Mapped[str]


class ConfirmedRow(Row):
    """A text of a visit, by its SHA-256, that the consultant said holds no secret."""

    __tablename__ = "words_confirmed"
    __table_args__ = table_args(Index("confirmed_once", "visit_id", "sha256", unique=True))

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    visit_id: Mapped[int] = mapped_column(ForeignKey("visits.id"))
    sha256: Mapped[str]


# Ids are made so that descending order is the order of finding; see search.py.
search_text = Table(
    "search_text",
    Row.metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("client_id", Integer, nullable=False),
    Column("visit_id", Integer),
    Column("folded", Text, nullable=False),
    Index("search_text_by_row", "kind", "row_id", unique=True),
    Index("search_text_by_visit", "visit_id"),
    sqlite_strict=True,
)
