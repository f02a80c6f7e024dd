"""Addresses as they travel: what stands after the @ in ASCII, what stands before it untouched."""

import idna

from consultant_app.domain.email_addresses import is_email_address


class NotSendable(ValueError):
    """This is no single address that a mail server could be given."""


def on_the_wire(address: str) -> str:
    """Return ADDRESS with its domain as mail servers want it: `sam@bücher.example` in ASCII.

    Raises:
        NotSendable: it is no address, or holds another one.
    """
    if not is_email_address(address):
        raise NotSendable
    local, _, domain = address.rpartition("@")
    return f"{local}@{_ascii_domain(domain)}"


def needs_smtputf8(address: str) -> bool:
    """Tell whether only a server that takes UTF-8 before the @ can carry mail for ADDRESS."""
    return not address.rpartition("@")[0].isascii()


def _ascii_domain(domain: str) -> str:
    if domain.isascii():
        return domain  # names with an underscore exist, and the rules for others refuse them
    try:
        # The rules of 2008: those of Python's own codec make strasse of straße, another domain.
        return idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise NotSendable from error
