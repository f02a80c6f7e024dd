"""Who gets a page and how: one letter or one sheet each, as they got the last one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from consultant_app.domain.clients import Contact
from consultant_app.domain.ids import ContactId
from consultant_app.domain.letters import Letter, LetterState


class Way(StrEnum):
    """How one person gets the page."""

    EMAIL = "email"
    MAIL_PROGRAM = "mail-program"
    PRINT = "print"
    NOT_NOW = "not-now"


BY_LETTER = (Way.EMAIL, Way.MAIL_PROGRAM)
BETWEEN = ", "
"""What stands between addresses that share a letter."""

_TOGETHER = "together"


@dataclass(frozen=True, slots=True, kw_only=True)
class Getting:
    """One reader: a person of the client, or an address alone, and the way that is chosen.

    `usual` is the way that is ticked unless somebody chooses otherwise.
    """

    name: str
    address: str = ""
    contact: Contact | None = None
    usual: Way = Way.NOT_NOW
    way: Way = Way.NOT_NOW

    @property
    def key(self) -> str:
        """What tells this reader from the others of the page: a person's id, or the address."""
        return str(self.contact.id) if self.contact is not None else self.address

    @property
    def to(self) -> tuple[ContactId | str, ...]:
        """What a letter to this reader is addressed by; several addresses share it."""
        if self.contact is not None:
            return (self.contact.id,)
        return tuple(self.address.split(BETWEEN))

    def by(self, way: Way) -> "Getting":
        """Return the same reader with another WAY."""
        return replace(self, way=way)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """One letter: to one reader, or to all who get it by the same way where they share one."""

    readers: tuple[Getting, ...]
    way: Way

    @property
    def key(self) -> str:
        """What tells this letter from the others with the page."""
        (first, *others) = self.readers
        return f"{_TOGETHER}-{self.way}" if others else first.key

    @property
    def to(self) -> tuple[ContactId | str, ...]:
        """What it is addressed by."""
        return tuple(to for reader in self.readers for to in reader.to)

    @property
    def name(self) -> str:
        """Who gets it."""
        return ", ".join(reader.name for reader in self.readers)

    @property
    def people(self) -> tuple[Contact, ...]:
        """Whom it greets."""
        return tuple(reader.contact for reader in self.readers if reader.contact is not None)


def letters_of(readers: Sequence[Getting], *, together: bool) -> tuple[Sharing, ...]:
    """Return the letters that READERS get: one each, or TOGETHER one for each way."""
    found: list[Sharing] = []
    for way in BY_LETTER:
        chosen = chosen_by(readers, way)
        groups = [chosen] if together and chosen else [(one,) for one in chosen]
        found += [Sharing(readers=group, way=way) for group in groups]
    return tuple(found)


def may_share(readers: Sequence[Getting]) -> bool:
    """Tell whether two of READERS could have one letter: they get theirs by the same way."""
    return any(len(chosen_by(readers, way)) > 1 for way in BY_LETTER)


def ways_of(getting: Getting, *, has_account: bool, on_paper: bool = True) -> tuple[Way, ...]:
    """Return the ways in which GETTING can be done, the best for letters first."""
    by_letter = BY_LETTER if has_account else (Way.MAIL_PROGRAM,)
    paper = (Way.PRINT,) if on_paper else ()
    return (*(by_letter if getting.address else ()), *paper, Way.NOT_NOW)


def usual_way(
    person: Contact,
    *,
    is_greeted: bool,
    letters: Iterable[Letter],
    printed_since: bool,
    has_account: bool,
    has_printer: bool,
) -> Way:
    """Return the way that is ticked for PERSON: as the last page went, else as best it can.

    Args:
        person: of the client.
        is_greeted: whether the page speaks to them; others get it only where they got the last.
        letters: those of the client's last visit that had any.
        printed_since: whether a page of the client was printed later than those.
        has_account: whether something can be sent from here.
        has_printer: whether something was printed from this computer before.
    """
    last = [letter for letter in letters if _is_to(letter, person.email)]
    if last and not printed_since:
        by_hand = was_handed_over(last[-1]) or not has_account
        return Way.MAIL_PROGRAM if by_hand else Way.EMAIL
    if not is_greeted:
        return Way.NOT_NOW
    if has_account and person.email.strip() and not (printed_since and has_printer):
        return Way.EMAIL
    return Way.PRINT if has_printer else Way.NOT_NOW


def was_handed_over(letter: Letter) -> bool:
    """Tell whether LETTER went by the consultant's own mail program, not from here."""
    sent_by_word = letter.state is LetterState.SENT and not letter.attempt
    return letter.state is LetterState.HANDED_TO_MAIL_PROGRAM or sent_by_word


def chosen_by(readers: Sequence[Getting], way: Way) -> tuple[Getting, ...]:
    """Return those of READERS who get the page by WAY."""
    return tuple(reader for reader in readers if reader.way is way)


def _is_to(letter: Letter, address: str) -> bool:
    wanted = address.strip().casefold()
    return bool(wanted) and wanted in map(str.casefold, letter.recipients)
