"""What became of statements, reviews and year letters: when each was saved or printed."""

from __future__ import annotations

from datetime import date

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.handed_over import HandedOver
from consultant_app.domain.ids import ClientId
from consultant_app.domain.letters import LetterKind
from consultant_app.domain.review_periods import Period


def note_review(
    desk: Desk,
    client_id: ClientId,
    period: Period,
    way: DeliveryWay,
    detail: str,
    *,
    by: object = None,
) -> HandedOver:
    """Note that a client's review or year letter of PERIOD left the house."""
    kind = LetterKind.YEAR_LETTER if period.is_year else LetterKind.REVIEW
    return note(desk, client_id, kind, str(period), way=way, detail=detail, by=by)


def note_statement(
    desk: Desk,
    client_id: ClientId,
    month: date,
    way: DeliveryWay,
    detail: str,
    *,
    by: object = None,
) -> HandedOver:
    """Note that a client's time statement for the month of the day MONTH left the house."""
    period = f"{month:%Y-%m}"
    return note(desk, client_id, LetterKind.STATEMENT, period, way=way, detail=detail, by=by)


def note(
    desk: Desk,
    client_id: ClientId,
    kind: LetterKind,
    period: str,
    *,
    way: DeliveryWay,
    detail: str,
    by: object = None,
) -> HandedOver:
    """Note that a client's page of KIND about PERIOD left the house, now; undo can't unmake it."""
    with desk.store.changing(What.HAND_OVER, by=by, undoable=False) as tx:
        return tx.handed_over.put(
            HandedOver(
                client_id=client_id,
                kind=kind,
                period=period,
                way=way,
                at=desk.now(),
                detail=detail,
            )
        )


def of_statement(desk: Desk, client_id: ClientId, month: date) -> tuple[HandedOver, ...]:
    """Return when and how a client's statement of a month left the house, the newest first."""
    return handed_over(desk, client_id, LetterKind.STATEMENT, f"{month:%Y-%m}")


def of_review(desk: Desk, client_id: ClientId, period: Period) -> tuple[HandedOver, ...]:
    """Return when and how a client's review or year letter left the house, the newest first."""
    kind = LetterKind.YEAR_LETTER if period.is_year else LetterKind.REVIEW
    return handed_over(desk, client_id, kind, str(period))


def handed_over(
    desk: Desk, client_id: ClientId, kind: LetterKind, period: str
) -> tuple[HandedOver, ...]:
    """Return when and how a client's page of KIND about PERIOD left the house, the newest first."""
    with desk.store.reading() as tx:
        found = tx.handed_over.of(client_id)
    wanted = [one for one in found if (one.kind, one.period) == (kind, period)]
    return tuple(sorted(wanted, key=lambda one: (one.at, one.id), reverse=True))
