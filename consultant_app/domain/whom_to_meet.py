"""Who reads a client's pages and where one goes, as long as nobody says otherwise."""

from collections.abc import Sequence

from consultant_app.domain.clients import Contact, Role, Site, folded


def usual_reader(contacts: Sequence[Contact]) -> Contact | None:
    """Return who reads the pages: the first whose role that is, else the first person."""
    readers = (c for c in contacts if Role.READS in c.roles)
    return next(readers, next(iter(contacts), None))


def usual_payer(contacts: Sequence[Contact]) -> Contact | None:
    """Return who gets what is about money: the first whose role that is, else who reads."""
    payers = (c for c in contacts if Role.PAYS in c.roles)
    return next(payers, usual_reader(contacts))


def usual_site(sites: Sequence[Site]) -> Site | None:
    """Return the place to go to: the first one."""
    return next(iter(sites), None)


def postal_site(sites: Sequence[Site]) -> Site | None:
    """Return the place to write to: the first one with an address."""
    return next((site for site in sites if any(map(str.strip, site.address))), None)


def person_called(contacts: Sequence[Contact], name: str) -> Contact | None:
    """Return the person meant by NAME: their name, how they are addressed, or one part of it."""
    wanted = folded(name)
    for told in (_names, _parts):
        for contact in contacts:
            if wanted in told(contact):
                return contact
    return None


def _names(contact: Contact) -> tuple[str, ...]:
    return folded(contact.name), folded(contact.address_as)


def _parts(contact: Contact) -> tuple[str, ...]:
    return tuple(folded(contact.name).split())
