"""An account at a mail server of the tests, letters that wait for it, and how they stand."""

from collections.abc import Sequence

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Contact
from consultant_app.domain.digests import digest_of
from consultant_app.domain.ids import ClientId, LetterId
from consultant_app.domain.letters import DocumentRef, Letter, LetterKind, LetterState
from consultant_app.domain.mail_accounts import MailAccount, MailSecurity, SignIn
from consultant_app.mail.outcomes import Timeouts
from consultant_app.workflows.letter_readers import Readers
from consultant_app.workflows.outbox import outbox
from consultant_app.workflows.queue_letter import Parcel, queue_all
from helpers.hand_clock import START
from helpers.scripted_mail_server import ScriptedMailServer

OWN = "sam@fielding.example"
PDF = b"%PDF-1.7 one page \x00\xff\r\n.\r\n%%EOF"
HASTY = Timeouts(connect=5, command=5, final=1, goodbye=0.2)


def with_account(desk: Desk, port: int, **values: object) -> MailAccount:
    """Let the consultant have an account at PORT of this machine, which wants no password."""
    usual: dict[str, object] = {
        "name": "Own",
        "address": OWN,
        "host": "127.0.0.1",
        "port": port,
        "security": MailSecurity.NONE,
        "sign_in": SignIn.NONE,
        "usual": True,
    }
    account = MailAccount(**(usual | values))  # type: ignore[arg-type]  # fields by their names
    with desk.store.changing(What.EDIT_MAIL_ACCOUNT) as tx:
        return tx.mail_accounts.put(account)


def queue(desk: Desk, client_id: ClientId, *addresses: str, key: str = "") -> tuple[Letter, ...]:
    """Put one small letter for each of ADDRESSES into the outbox, or one for all with a KEY."""
    groups = [addresses] if key else [(address,) for address in addresses]
    return queue_all(desk, [_parcel(client_id, group, key) for group in groups])


def a_letter(**values: object) -> Letter:
    """Return a letter that no store knows."""
    document = _parcel(ClientId(1), ["maria@riverside.example"], "").document
    usual: dict[str, object] = {
        "account_id": None,
        "document": document,
        "message_id": "<one@fielding.example>",
        "sha256": document.sha256,
        "recipients": ("maria@riverside.example",),
        "reader": "Maria",
        "subject": "Your time",
        "queued_at": START,
        "due_at": START,
    }
    return Letter(**(usual | values))  # type: ignore[arg-type]  # fields by their names


def states(desk: Desk) -> list[LetterState]:
    """Return how far each letter is, by their ids."""
    with desk.store.reading() as tx:
        found = tx.letters.in_states(*LetterState)
    return [letter.state for letter in sorted(found, key=lambda letter: letter.id)]


def letter_now(desk: Desk, id_: LetterId) -> Letter:
    """Return a letter as it is kept."""
    with desk.store.reading() as tx:
        return tx.letters.get(id_)


def the_letter(desk: Desk) -> Letter:
    """Return the one letter that the Outbox shows."""
    (line,) = outbox(desk).lines
    return line.letter


def message_ids(server: ScriptedMailServer) -> list[str]:
    """Return the names of the letters that SERVER kept."""
    return [letter.message_id for letter in server.received]


def _parcel(client_id: ClientId, addresses: Sequence[str], key: str) -> Parcel:
    people = tuple(Contact(client_id=client_id, name=address) for address in addresses)
    document = DocumentRef(
        key=f"statement:{client_id}:2026-11:{key or addresses}",
        kind=LetterKind.STATEMENT,
        client_id=client_id,
        title="Time statement",
        file="Time statement.pdf",
        sha256=digest_of(PDF),
        pages=1,
    )
    readers = Readers(addresses=tuple(addresses), people=people)
    return Parcel(
        document=document, pdf=PDF, readers=readers, subject="Your time", body="Dear all,\n"
    )
