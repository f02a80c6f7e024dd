"""Who gets a letter: people of a client, or addresses that the consultant types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from consultant_app.domain.clients import Contact
from consultant_app.domain.email_addresses import each_once, is_email_address
from consultant_app.domain.ids import ContactId
from consultant_app.domain.problems import NoAddress, NotFound, WrongAddress

To = ContactId | str | Sequence[ContactId | str]
"""One person, one address, or several of them that share a letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """The addresses of one letter, and the people behind them, as far as they are known."""

    addresses: tuple[str, ...]
    people: tuple[Contact, ...]

    @property
    def name(self) -> str:
        """Who it goes to, as a list shows it."""
        return ", ".join(person.called for person in self.people) or ", ".join(self.addresses)


def readers_of(contacts: Sequence[Contact], to: Iterable[To]) -> tuple[Readers, ...]:
    """Return the readers of each letter, one for each of TO; the same readers get one.

    Raises:
        NotFound: a person is not among CONTACTS.
        NoAddress: a person has no address.
        WrongAddress: what should be an address is none.
    """
    found = {each.addresses: each for each in (_readers(contacts, one) for one in to)}
    return tuple(found.values())


def reader_or_none(person: Contact | None) -> tuple[ContactId, ...]:
    """Return whom a page goes to unless somebody else is named: PERSON.

    Raises:
        NoAddress: there is nobody.
    """
    if person is None:
        raise NoAddress(reader="")
    return (person.id,)


def _readers(contacts: Sequence[Contact], to: To) -> Readers:
    sharing = (to,) if isinstance(to, int | str) else tuple(to)
    addresses = each_once(_address(contacts, one) for one in sharing)
    if not addresses:
        raise WrongAddress("")
    meant = {c.email.strip().casefold(): c for c in contacts if c.id in sharing}
    known = {c.email.strip().casefold(): c for c in reversed(contacts) if c.email.strip()} | meant
    people = (known.get(address.casefold()) for address in addresses)
    return Readers(addresses=addresses, people=tuple(p for p in people if p is not None))


def _address(contacts: Sequence[Contact], to: ContactId | str) -> str:
    if isinstance(to, str):
        return _checked(to)
    person = next((c for c in contacts if c.id == to), None)
    if person is None:
        raise NotFound(kind="Contact", wanted=str(to))
    if not person.email.strip():
        raise NoAddress(reader=person.called)
    return _checked(person.email)


def _checked(typed: str) -> str:
    """Return the address TYPED, one and nothing beside it.

    Raises:
        WrongAddress: it is none.
    """
    address = typed.strip()
    if not is_email_address(address):
        raise WrongAddress(address)
    return address
