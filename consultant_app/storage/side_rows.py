"""Tables beside the records: settings, typed text, the clock's facts, origins, own wording, the
search index.
"""

from datetime import date, datetime

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from consultant_app.domain.findings import Category
from consultant_app.domain.proposals import ClauseKind
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
    __table_args__ = table_args(
        Index("timer_turns", "segment_id", sqlite_where=text("kind NOT IN ('beat', 'hand')")),
        Index("timer_hands", "segment_id", "at", sqlite_where=text("kind = 'hand'")),
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    segment_id: Mapped[int] = mapped_column(index=True)
    kind: Mapped[TimerEventKind]
    at: Mapped[datetime]
    monotonic_ns: Mapped[int]
    boot_id: Mapped[str]
    zone: Mapped[str]
    since_boot_ns: Mapped[int | None]


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


class WordingRow(Row):
    """A sentence that the consultant accepted for a clause."""

    __tablename__ = "wordings"
    __table_args__ = table_args(
        Index("wordings_once", "language", "kind", "clause", "sentence", unique=True)
    )

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    language: Mapped[str]
    kind: Mapped[ClauseKind]
    clause: Mapped[str]
    sentence: Mapped[str]
    task: Mapped[str | None]
    uses: Mapped[int]
    last_used: Mapped[date]


class WordingUseRow(Row):
    """That a piece of work is said in a wording. It outlives work whose noting is undone: no
    foreign key to it.
    """

    __tablename__ = "wording_uses"
    __table_args__ = table_args(Index("wording_used_once", "work_id", "wording_id", unique=True))

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    work_id: Mapped[int]
    wording_id: Mapped[int] = mapped_column(ForeignKey("wordings.id"), index=True)
    on_day: Mapped[date]


class OwnTermRow(Row):
    """A hard word that the consultant added."""

    __tablename__ = "own_terms"
    __table_args__ = table_args()

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    language: Mapped[str]
    form: Mapped[str]
    say: Mapped[str]
    explain: Mapped[str]


class NeverFlagRow(Row):
    """Words of which one rule says nothing any more, at one client or everywhere."""

    __tablename__ = "never_flags"
    __table_args__ = table_args()

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    rule: Mapped[str]
    words: Mapped[str]
    category: Mapped[Category]
    client_id: Mapped[int | None] = mapped_column(ForeignKey("clients.id"), index=True)


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
