"""The tables of reviews and year letters, and of how they and statements were handed over."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.letters import LetterKind
from consultant_app.domain.reviews import ReviewLines
from consultant_app.storage.row_base import KeptRow, table_args


class ReviewRow(KeptRow):
    """A review or year letter of a client."""

    __tablename__ = "reviews"
    __table_args__ = table_args(Index("reviews_by_client", "client_id", "period"))

    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"))
    period: Mapped[str]
    lines: Mapped[ReviewLines]


class ReviewVersionRow(KeptRow):
    """An issued version of a review or year letter."""

    __tablename__ = "review_versions"

    review_id: Mapped[int] = mapped_column(ForeignKey("reviews.id"), index=True)
    version: Mapped[int]
    issued_at: Mapped[datetime]
    file: Mapped[str]
    sha256: Mapped[str]
    pages: Mapped[int]
    title: Mapped[str]
    fingerprint: Mapped[str]


class HandedOverRow(KeptRow):
    """One hand-over of a statement, a review or a year letter."""

    __tablename__ = "handed_over"

    client_id: Mapped[int] = mapped_column(ForeignKey("clients.id"), index=True)
    kind: Mapped[LetterKind]
    period: Mapped[str]
    way: Mapped[DeliveryWay]
    at: Mapped[datetime]
    detail: Mapped[str]
