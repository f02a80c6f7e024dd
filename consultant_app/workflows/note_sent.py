"""Note beside a page that its letter was sent, where the page keeps what became of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from consultant_app.domain.deliveries import Delivery, DeliveryWay
from consultant_app.domain.handed_over import HandedOver
from consultant_app.domain.letters import Letter
from consultant_app.domain.problems import NotFound
from consultant_app.workflows.letters_with_page import period_of

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def note_sent(tx: Tx, letter: Letter, *, at: datetime) -> None:
    """Note beside the page that it was sent: with its version, or its period at the client."""
    document, detail = letter.document, ", ".join(letter.recipients)
    if document.version_id is not None:
        tx.deliveries.put(
            Delivery(version_id=document.version_id, way=DeliveryWay.EMAILED, at=at, detail=detail)
        )
        return
    try:
        period = period_of(tx, document)
    except NotFound:
        return  # it was removed with its client meanwhile; that it was sent stays true
    tx.handed_over.put(
        HandedOver(
            client_id=document.client_id,
            kind=document.kind,
            period=period,
            way=DeliveryWay.EMAILED,
            at=at,
            detail=detail,
        )
    )
