"""Who is meant by a name after "@", as far as it is typed."""

from collections.abc import Sequence

from consultant_app.domain.clients import Contact, folded
from consultant_app.domain.whom_to_meet import person_called


def person_meant(contacts: Sequence[Contact], name: str) -> Contact | None:
    """Return who has NAME, or the only person with a name that begins so."""
    if not name:
        return None
    known = person_called(contacts, name)
    if known is not None:
        return known
    begun = [c for c in contacts if any(n.startswith(folded(name)) for n in _names(c))]
    return begun[0] if len(begun) == 1 else None


def names_of(contacts: Sequence[Contact]) -> tuple[str, ...]:
    """Return the names by which people of a client can be called."""
    names = (name for c in contacts for name in (c.name, c.address_as) if name)
    return tuple(dict.fromkeys(names))


def _names(contact: Contact) -> tuple[str, ...]:
    name = folded(contact.name)
    return (name, folded(contact.address_as), *name.split())
