"""The words of a letter as it was frozen, for whoever writes it elsewhere."""

from email import message_from_bytes, policy
from email.message import EmailMessage


def words_in(mime: bytes) -> tuple[str, str]:
    """Return subject and body of the letter MIME."""
    letter = message_from_bytes(mime, policy=policy.default)
    text = letter.get_body(("plain",)) if isinstance(letter, EmailMessage) else None
    body = str(text.get_content()) if isinstance(text, EmailMessage) else ""
    return str(letter["Subject"]), body.replace("\r\n", "\n").rstrip("\n") + "\n"
