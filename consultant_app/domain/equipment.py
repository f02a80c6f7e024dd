"""Equipment: the client's own name for a thing, and a private note."""

from dataclasses import dataclass

from consultant_app.domain.ids import ClientId, EquipmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Equipment:
    """A thing looked after. Everything but `name` is private."""

    id: EquipmentId = EquipmentId(0)
    client_id: ClientId
    name: str
    make: str = ""
    serial: str = ""
    private_notes: str = ""
