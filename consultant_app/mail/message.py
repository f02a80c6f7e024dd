"""A letter as the bytes that travel: short headers, plain text, the PDF as it was issued.

The headers are written here and not by `EmailMessage`: it decodes what looks like an encoded word,
and in Python 3.11.7 a line break in there begins a header of its own.
"""

import re
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import encoders
from email.charset import QP, Charset
from email.header import Header
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import format_datetime

from consultant_app.mail.addresses import on_the_wire

# It writes what it is given, where the newer policies read it first.
_POLICY = compat32.clone(linesep="\r\n", mangle_from_=False)
_LONGEST_LINE = 76
# Marks that turn the direction of all that follows, and would show a name as another one.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*]')
# Bytes: three letters each as it travels, and no line of a letter may have a thousand.
_LONGEST_NAME = 240
_LONGEST_ENDING = 12
_ATOMS = re.compile(r"[A-Za-z0-9 -]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One more file in a letter, beside the PDF."""

    file_name: str
    content: bytes
    kind: str = "application/octet-stream"


def new_message_id(domain: str) -> str:
    """Return a name for a letter that no other has; it tells nothing of this machine."""
    return f"<{secrets.token_hex(16)}@{on_the_wire(f'x@{domain}').removeprefix('x@')}>"


def letter_mime(
    *,
    sender_name: str,
    sender: str,
    recipients: Sequence[str],
    copy_to: str | None = None,
    subject: str,
    body: str,
    pdf: bytes | None,
    file_name: str = "",
    message_id: str,
    at: datetime,
    extra: Sequence[Attachment] = (),
) -> bytes:
    """Return a letter with CRLF, pure ASCII unless an address needs more, ready to be frozen.

    Args:
        sender_name: who it is from, in words; may be empty.
        sender: the address it is from.
        recipients: the addresses that it names as readers.
        copy_to: an address that gets a copy, and is seen to.
        subject: one line; breaks in it become spaces.
        body: plain text; its lines stay as they are.
        pdf: the issued document, attached byte for byte; None for a letter of words alone.
        file_name: the name that the reader sees on it.
        message_id: what `new_message_id` gave; the same however often it is sent.
        at: when it was written, with its zone.
        extra: files beside the PDF.

    Raises:
        NotSendable: one of the addresses is none.
    """
    headers = [
        f"From: {_mailbox(sender_name, sender)}",
        f"To: {_addresses(recipients)}",
        *([f"Cc: {_addresses([copy_to])}"] if copy_to else []),
        f"Subject: {_words(subject, header='Subject')}",
        f"Date: {format_datetime(at)}",
        f"Message-ID: {message_id}",
    ]
    files = [*_document(pdf, file_name), *extra]
    content = _content(body, files).as_bytes(policy=_POLICY)
    return "".join(f"{header}\r\n" for header in headers).encode() + content


def _document(pdf: bytes | None, file_name: str) -> list[Attachment]:
    if pdf is None:
        return []
    return [Attachment(file_name=file_name, content=pdf, kind="application/pdf")]


def one_line(text: str) -> str:
    """Return TEXT as one line without control marks, fit for a header or a file's name."""
    return " ".join("".join(map(_harmless, text)).split())


def _harmless(character: str) -> str:
    if character in _TURNING:
        return ""
    kind = unicodedata.category(character)
    if kind == "Cs":
        return "\ufffd"
    return " " if kind in ("Cc", "Zl", "Zp") else character


def _addresses(addresses: Sequence[str]) -> str:
    return ",\r\n ".join(map(on_the_wire, addresses))


def _mailbox(name: str, address: str) -> str:
    words = one_line(name)
    if not words:
        return on_the_wire(address)
    if not _needs_encoding(words, header="From") and not _ATOMS.fullmatch(words):
        quoted = words.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{quoted}"\r\n <{on_the_wire(address)}>'
    return f"{_words(words, header='From')}\r\n <{on_the_wire(address)}>"


def _words(text: str, *, header: str) -> str:
    """Return TEXT for a header; a reader sees what was typed, even if it looks encoded itself."""
    words = one_line(text)
    if not _needs_encoding(words, header=header):
        return words
    return Header(words, "utf-8", header_name=header).encode(linesep="\r\n")


def _needs_encoding(words: str, *, header: str) -> bool:
    long = len(header) + 2 + len(words) > _LONGEST_LINE
    return long or "=?" in words or not words.isascii()


def _content(body: str, files: Sequence[Attachment]) -> MIMEMultipart:
    """Return the text with the FILES behind it."""
    charset = Charset("utf-8")
    charset.body_encoding = QP  # readable without a program, and no server rewrites it
    content = MIMEMultipart()
    text = MIMEText(_paragraphs(body), "plain", charset)  # type: ignore[arg-type]  # stub is old
    content.attach(text)
    for file in files:
        content.attach(_attached(file))
    return content


def _paragraphs(body: str) -> str:
    """Return BODY with line breaks of one kind and no other control marks but tabs."""
    lines = body.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("\t".join(map(_without_marks, line.split("\t"))) for line in lines) + "\n"


def _without_marks(text: str) -> str:
    return "".join(map(_harmless, text))


def _file_name(text: str) -> str:
    """Return TEXT as a name that a reader can keep the file by, on any system."""
    name = _NOT_IN_NAMES.sub("-", one_line(text)).lstrip(". ") or "attachment"
    dot = max(name.rfind("."), len(name) - _LONGEST_ENDING)
    ending = name[dot:] if "." in name[dot:] else ""
    room = _LONGEST_NAME - len(ending.encode())
    return name.removesuffix(ending).encode()[:room].decode(errors="ignore") + ending


def _attached(file: Attachment) -> MIMEBase:
    main, _, sub = file.kind.partition("/")
    part = MIMEBase(main, sub)
    part.set_payload(file.content)
    encoders.encode_base64(part)
    name = _file_name(file.file_name)
    ascii_name = name.isascii() and "=?" not in name and len(name) < _LONGEST_LINE
    part.add_header(
        "Content-Disposition", "attachment", filename=name if ascii_name else ("utf-8", "", name)
    )
    return part
