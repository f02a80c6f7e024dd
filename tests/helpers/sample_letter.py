"""A letter as the consultant of the tests sends it."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

from consultant_app.mail.conversation import Envelope
from consultant_app.mail.message import letter_mime

SENDER = "sam@fielding.example"
READER = "margaret@hollis.example"
MESSAGE_ID = "<0123456789abcdef@fielding.example>"
PDF = b"%PDF-1.7\r\n.\r\n..\n\x00\xff" + bytes(range(256)) * 40 + b"%%EOF"
FILE_NAME = "Návštěva u Hollis & Rowe (12. listopadu 2026).pdf"
BODY = "Dear Mrs Rowe,\n\nThank you for having me.\n.\n..\nWith warm regards\nSam"


def sample_letter(*, body: str = BODY, pdf: bytes = PDF, recipients: tuple[str, ...] = ()) -> bytes:
    """Return a letter with lines that begin with dots, and a PDF that holds every byte."""
    return letter_mime(
        sender_name="Sam Fielding",
        sender=SENDER,
        recipients=recipients or (READER,),
        subject="Your scanner works again (visit of 12 November)",
        body=body,
        pdf=pdf,
        file_name=FILE_NAME,
        message_id=MESSAGE_ID,
        at=datetime(2026, 11, 12, 17, 30, tzinfo=UTC),
    )


def to_reader(*readers: str) -> Envelope:
    """Return the envelope of a letter to READERS, or to the usual one."""
    return Envelope(sender=SENDER, recipients=readers or (READER,))


def as_read(mime: bytes) -> EmailMessage:
    """Return MIME as a mail program reads it."""
    message = message_from_bytes(mime, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def attached(mime: bytes) -> dict[str, bytes]:
    """Return the files in MIME by the name that a reader sees."""
    parts = as_read(mime).iter_attachments()
    return {str(part.get_filename()): bytes(part.get_content()) for part in parts}
