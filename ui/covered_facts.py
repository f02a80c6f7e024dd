"""What is nobody else's business is covered until it is asked for, wherever it stands.

The customer may look over one's shoulder: codes, what was marked as private, and what is to be
remembered about a person.
"""

from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.clients import AccessKind, AccessNote, access_notes
from consultant_app.domain.private_remarks import parted
from ui.look.appearance import Appearance
from ui.widgets.fact_line import FactLine

ACCESS_ICONS = MappingProxyType(
    {
        AccessKind.DOOR: "key-round",
        AccessKind.PARKING: "car",
        AccessKind.ANIMAL: "dog",
        AccessKind.WIFI: "wifi",
        AccessKind.BREAK: "coffee",
        AccessKind.NOTE: "building-2",
    }
)


def lines_of_ways_in(look: Appearance, access: str) -> list[FactLine]:
    """Return a line for each way in of ACCESS, and one for what was marked as private there."""
    ways = parted(access)
    lines = [way_line(look, way) for way in access_notes(ways.open)]
    return [*lines, _private_line(look, ways.private)] if ways.private else lines


def way_line(look: Appearance, way: AccessNote) -> FactLine:
    """Return the line of one way in; its code is covered."""
    icon = ACCESS_ICONS[way.kind]
    if way.covered:
        return FactLine(look, icon, way.covered, whole=way.whole, hidden=True)
    return FactLine(look, icon, way.text or _tr("Code"), code=way.code, hidden=bool(way.code))


def remark_line(look: Appearance, remark: str) -> FactLine | None:
    """Return the covered line of a REMARK about a person, None where there is none."""
    if not remark:
        return None
    return FactLine(look, "lock", _tr("To remember"), whole=remark, hidden=True)


def _private_line(look: Appearance, remark: str) -> FactLine:
    return FactLine(look, "lock", _tr("Private"), whole=remark, hidden=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RememberCard", text)
