"""How an issued summary left the house: saved, on paper, or by email."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from consultant_app.domain.ids import DeliveryId, VersionId


class DeliveryWay(StrEnum):
    """How it was handed over."""

    SAVED = "saved"
    PRINTED = "printed"
    EMAILED = "emailed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One hand-over of one version; `detail` is the file's name, the printer or the addresses."""

    id: DeliveryId = DeliveryId(0)
    version_id: VersionId
    way: DeliveryWay
    at: datetime
    detail: str = ""
