"""How and when a page left the house: on paper, as a file, by email."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.deliveries import Delivery, DeliveryWay
from consultant_app.domain.handed_over import HandedOver
from ui.when_texts import day_and_month, local_clock


def went_out_text(went: Delivery | HandedOver, zone: str) -> str:
    """Return how a page WENT out, and when by the clocks of ZONE."""
    when = moment_text(went.at, zone)
    words = {
        DeliveryWay.PRINTED: _tr("Handed to the printer “{detail}”, {when}"),
        DeliveryWay.SAVED: _tr("Saved as “{detail}”, {when}"),
        DeliveryWay.EMAILED: _tr("Sent to {detail}, {when}"),
    }
    return words[went.way].format(detail=went.detail, when=when)


def moment_text(at: datetime, zone: str) -> str:
    """Return the day and the hour of the moment AT by the clocks of ZONE."""
    return f"{day_and_month(at.astimezone(ZoneInfo(zone)).date())}, {local_clock(at, zone)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Versions", text)
