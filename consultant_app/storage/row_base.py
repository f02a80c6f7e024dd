"""What all tables have in common: how values are kept, strict types, removal by a mark."""

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index, Integer, LargeBinary
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.types import TypeEngine

from consultant_app.domain.billing import Rounding
from consultant_app.domain.clients import Role
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.findings import Category
from consultant_app.domain.invoicing import LineKind
from consultant_app.domain.letters import LetterKind, LetterState, WhyNotSent
from consultant_app.domain.mail_accounts import MailSecurity, SignIn
from consultant_app.domain.options import Shows
from consultant_app.domain.photos import Crop, Pair
from consultant_app.domain.proposals import ClauseKind
from consultant_app.domain.requests import Outcome
from consultant_app.domain.reviews import ReviewLines
from consultant_app.domain.summaries import DocumentKind
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Charge, SegmentKind, SegmentState, TimerEventKind
from consultant_app.domain.visits import OwnLines, VisitKind, VisitState
from consultant_app.storage.columns import (
    AMOUNT,
    CLOCK_TIME,
    DAY,
    FLAG,
    INSTANT,
    NUMBER,
    TEXT,
    choice,
    json_of,
)

Rates = Mapping[str, Decimal]
Names = tuple[str, ...]
Numbers = tuple[int, ...]
Roles = frozenset[Role]

_STATES = (
    *(Outcome, TextState, Charge, SegmentKind, SegmentState, TimerEventKind),
    *(VisitKind, VisitState, Pair, DocumentKind, DeliveryWay, ClauseKind, Category, LineKind),
    *(LetterKind, LetterState, WhyNotSent, MailSecurity, SignIn),
)
_NESTED = (Rates, Names, Numbers, Roles, Rounding, Shows, OwnLines, Crop, ReviewLines)


class Row(DeclarativeBase):
    """Base of all rows."""

    type_annotation_map: ClassVar[dict[object, TypeEngine[Any]]] = {
        int: NUMBER,
        str: TEXT,
        bytes: LargeBinary(),
        bool: FLAG,
        datetime: INSTANT,
        date: DAY,
        time: CLOCK_TIME,
        Decimal: AMOUNT,
        **{state: choice(state) for state in _STATES},
        **{kind: json_of(kind) for kind in _NESTED},
    }


def table_args(*parts: Index | CheckConstraint) -> tuple[object, ...]:
    """Return the arguments of a table with PARTS: strict types, and ids never used twice."""
    return (*parts, {"sqlite_autoincrement": True, "sqlite_strict": True})


class KeptRow(Row):
    """A row that is removed by a mark."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(Integer, primary_key=True, sort_order=-1)
    removed_at: Mapped[datetime | None] = mapped_column(sort_order=1)
    removal: Mapped[str | None] = mapped_column(sort_order=1)

    @declared_attr.directive
    def __table_args__(cls) -> tuple[object, ...]:  # noqa: N805 - a class, says SQLAlchemy
        return table_args()
