"""Keep the people, places and things of a client."""

from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Contact, Site
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import ClientId, ContactId, EquipmentId


def save_contact(
    desk: Desk, contact: Contact, *, by: object = None, merge: bool = False
) -> Contact:
    """Store CONTACT, a new one if its id is zero."""
    with desk.store.changing(What.EDIT_PERSON, by=by, merge=merge) as tx:
        return tx.contacts.put(contact)


def remove_contact(desk: Desk, contact_id: ContactId, *, by: object = None) -> None:
    """Remove a person; undo brings them back."""
    with desk.store.changing(What.EDIT_PERSON, by=by) as tx:
        tx.contacts.remove(contact_id)


def people(desk: Desk, client_id: ClientId) -> tuple[Contact, ...]:
    """Return the people at a client."""
    with desk.store.reading() as tx:
        return tx.contacts.of(client_id)


def save_site(desk: Desk, site: Site, *, by: object = None, merge: bool = False) -> Site:
    """Store SITE, a new one if its id is zero; what differs names the step of undo."""
    with desk.store.changing(What.EDIT_SITE, by=by, merge=merge) as tx:
        before = tx.sites.get(site.id) if site.id else Site(client_id=site.client_id)
        tx.name(_what_differs(before, site))
        return tx.sites.put(site)


def _what_differs(before: Site, after: Site) -> What:
    if replace(before, access=after.access, id=after.id) == after:
        return What.EDIT_WAYS_IN
    if replace(before, travel_minutes=after.travel_minutes, id=after.id) == after:
        return What.EDIT_DRIVE
    return What.EDIT_SITE


def sites(desk: Desk, client_id: ClientId) -> tuple[Site, ...]:
    """Return the places of a client."""
    with desk.store.reading() as tx:
        return tx.sites.of(client_id)


def save_equipment(
    desk: Desk, equipment: Equipment, *, by: object = None, merge: bool = False
) -> Equipment:
    """Store EQUIPMENT, a new one if its id is zero."""
    with desk.store.changing(What.EDIT_EQUIPMENT, by=by, merge=merge) as tx:
        return tx.equipment.put(equipment)


def remove_equipment(desk: Desk, equipment_id: EquipmentId, *, by: object = None) -> None:
    """Remove a thing looked after; undo brings it back."""
    with desk.store.changing(What.EDIT_EQUIPMENT, by=by) as tx:
        tx.equipment.remove(equipment_id)
