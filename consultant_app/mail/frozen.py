"""A letter that is frozen already: read its files, or put other addresses on it.

Only the headers that name the addresses are ever replaced, and only in letters that certainly never
went out; the words, the PDF and the Message-ID stay as they were, byte for byte.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from email import message_from_bytes, policy

from consultant_app.mail.addresses import on_the_wire

_PDF = "application/pdf"
_END_OF_HEADERS = b"\r\n\r\n"
# A header and the lines that it goes on in.
_HEADER = rb"^%s:[^\r]*\r\n(?:[ \t][^\r]*\r\n)*"


def pdf_in(mime: bytes) -> bytes | None:
    """Return the issued document in the letter MIME, None where there is none."""
    return next((content for kind, _, content in _files_in(mime) if kind == _PDF), None)


def files_along(mime: bytes) -> tuple[tuple[str, bytes], ...]:
    """Return name and content of each file in the letter MIME beside the issued document."""
    files = tuple(_files_in(mime))
    document = next((file for file in files if file[0] == _PDF), None)
    return tuple(file[1:] for file in files if file is not document)


def without_files(mime: bytes) -> bytes:
    """Return the letter MIME with its headers and words, and without what was attached."""
    letter = message_from_bytes(mime, policy=policy.compat32)
    mark = b"\r\n--" + (letter.get_boundary() or "").encode()
    words_end = mime.find(mark, mime.find(mark) + 1)
    if not letter.is_multipart() or words_end < 0:
        return mime
    return mime[:words_end] + mark + b"--\r\n"


def readdressed(mime: bytes, *, recipients: Sequence[str]) -> bytes:
    """Return the letter MIME with RECIPIENTS as its readers.

    Raises:
        NotSendable: one of them is no address.
    """
    return _with(mime, {b"To": ",\r\n ".join(map(on_the_wire, recipients))})


def copied_to(mime: bytes, *, copy_to: str) -> bytes:
    """Return the letter MIME, which names a copy, with COPY_TO as who gets that.

    Raises:
        NotSendable: it is no address.
    """
    return _with(mime, {b"Cc": on_the_wire(copy_to)})


def sender_in(mime: bytes) -> str:
    """Return the address that the letter MIME is from, as it travels."""
    words, address = _from_line(mime)
    return address or words


def from_another(mime: bytes, *, sender: str, copy_to: str) -> bytes:
    """Return the letter MIME as one from SENDER, with a copy to COPY_TO, an address or nothing.

    The name before the address stays: it is the same person.

    Raises:
        NotSendable: one of them is no address.
    """
    name, address = _from_line(mime)
    mailbox = f"{name}\r\n <{on_the_wire(sender)}>" if address else on_the_wire(sender)
    return _with(mime, {b"From": mailbox, b"Cc": on_the_wire(copy_to) if copy_to else ""})


def _files_in(mime: bytes) -> Iterator[tuple[str, str, bytes]]:
    """Yield type, name and content of each file in the letter MIME."""
    # The older policy leaves headers as they are; we only ask for their types and names.
    for part in message_from_bytes(mime, policy=policy.compat32).walk():
        content = part.get_payload(decode=True)
        if part.get_content_disposition() == "attachment" and isinstance(content, bytes):
            yield part.get_content_type(), part.get_filename() or "", content


def _from_line(mime: bytes) -> tuple[str, str]:
    """Return the name in the line From as it travels, and the address behind it, else the line."""
    found = re.search(_HEADER % b"From", _head_of(mime), re.MULTILINE | re.IGNORECASE)
    line = found.group().decode().partition(":")[2].strip() if found else ""
    name, _, address = line.removesuffix(">").rpartition("<")
    return (name.rstrip(), address) if line.endswith(">") and name.strip() else (address, "")


def _head_of(mime: bytes) -> bytes:
    return mime.partition(_END_OF_HEADERS)[0] + b"\r\n"


def _with(mime: bytes, headers: Mapping[bytes, str]) -> bytes:
    """Return MIME with the text of HEADERS in place of what stood there; without text none."""
    _, end, body = mime.partition(_END_OF_HEADERS)
    head = _head_of(mime)
    for name, text in headers.items():
        line = name + b": " + text.encode() + b"\r\n" if text else b""
        found = re.search(_HEADER % name, head, re.MULTILINE | re.IGNORECASE)
        if found:
            head = head[: found.start()] + line + head[found.end() :]
    return head.removesuffix(b"\r\n") + end + body
