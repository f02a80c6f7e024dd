"""How a statement, a review or a year letter left the house: saved, or on paper."""

from dataclasses import dataclass
from datetime import datetime

from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.ids import ClientId, HandedOverId
from consultant_app.domain.letters import LetterKind


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """One hand-over of a client's page about a period: "2026-10", "2026-Q3" or "2026".

    `detail` is the name of the file that the consultant chose, or of the printer.
    """

    id: HandedOverId = HandedOverId(0)
    client_id: ClientId
    kind: LetterKind
    period: str
    way: DeliveryWay
    at: datetime
    detail: str = ""
