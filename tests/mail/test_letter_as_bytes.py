"""A letter as a mail program reads it, whatever was typed: one line of text is one line."""

import re
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from consultant_app.mail.addresses import NotSendable
from consultant_app.mail.message import Attachment, letter_mime, new_message_id, one_line
from helpers.hostile_texts import HOSTILE_TEXTS
from helpers.sample_letter import (
    BODY,
    FILE_NAME,
    MESSAGE_ID,
    PDF,
    READER,
    SENDER,
    as_read,
    attached,
    sample_letter,
)

AT = datetime(2026, 11, 12, 17, 30, tzinfo=timezone(timedelta(hours=1)))
FORGED = "=?utf-8?q?Hello=0D=0ABcc:_evil@x.example?="
BREAKS = ("\r\n", "\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\0")
HEADERS = ["From", "To", "Cc", "Subject", "Date", "Message-ID", "Content-Type", "MIME-Version"]


def _letter(**changes: str) -> bytes:
    words = {"sender_name": "Sam", "subject": "Hello", "body": "Dear Ann", "file_name": "page.pdf"}
    words.update(changes)
    return letter_mime(
        sender_name=words["sender_name"],
        sender=SENDER,
        recipients=[READER],
        copy_to=SENDER,
        subject=words["subject"],
        body=words["body"],
        pdf=PDF,
        file_name=words["file_name"],
        message_id=MESSAGE_ID,
        at=AT,
    )


def _addresses(message: EmailMessage, header: str) -> list[str]:
    found: tuple[Address, ...] = message[header].addresses
    return [address.addr_spec for address in found]


def _text_of(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert isinstance(body, EmailMessage)
    return str(body.get_content())


def _name_of_sender(mime: bytes) -> str:
    """Return the name before the address; the newer reader puts spaces between encoded words."""
    name, _ = parseaddr(str(message_from_bytes(mime)["From"]))
    return str(make_header(decode_header(name)))


def test_a_letter_reads_as_it_was_written() -> None:
    message = as_read(sample_letter())

    assert _addresses(message, "From") == [SENDER]
    assert _addresses(message, "To") == [READER]
    assert message["Subject"] == "Your scanner works again (visit of 12 November)"
    assert message["Message-ID"] == MESSAGE_ID
    assert parsedate_to_datetime(message["Date"]) == datetime(2026, 11, 12, 17, 30, tzinfo=UTC)
    assert _text_of(message).splitlines() == BODY.splitlines()
    assert attached(sample_letter()) == {FILE_NAME: PDF}
    assert message["Bcc"] is None


def test_the_day_is_that_of_where_it_was_written() -> None:
    assert b"Date: Thu, 12 Nov 2026 17:30:00 +0100\r\n" in _letter()


def test_more_files_follow_the_page_byte_for_byte() -> None:
    picture = b"\x89PNG\r\n\x1a\n"
    mime = letter_mime(
        sender_name="Sam",
        sender=SENDER,
        recipients=["ann@x.example", "tom@y.example"],
        subject="Hello",
        body="Dear both",
        pdf=PDF,
        file_name=FILE_NAME,
        message_id=MESSAGE_ID,
        at=AT,
        extra=[Attachment(file_name="Plán sítě.png", content=picture, kind="image/png")],
    )

    assert attached(mime) == {FILE_NAME: PDF, "Plán sítě.png": picture}
    assert _addresses(as_read(mime), "To") == ["ann@x.example", "tom@y.example"]


@pytest.mark.parametrize("stem", ["a" * 250, "日" * 240, "ä. " * 80])
def test_a_very_long_name_of_a_file_breaks_no_line_and_keeps_its_ending(stem: str) -> None:
    """A line of a letter has at most 998 letters; other systems have longer names than ours."""
    mime = _letter(file_name=f"{stem}.xlsx")
    assert max(map(len, mime.split(b"\r\n"))) <= 998
    (name,) = attached(mime)
    assert name.startswith(stem[:20])
    assert name.endswith(".xlsx")


def test_every_letter_has_a_name_of_its_own_that_tells_nothing() -> None:
    names = {new_message_id("bücher.example") for _ in range(100)}

    assert len(names) == 100
    assert all(re.fullmatch(r"<[0-9a-f]{32}@xn--bcher-kva\.example>", name) for name in names)


@pytest.mark.parametrize("address", ["a@x.example, b@y.example", "a@x.example\r\nBcc: b@y.example"])
def test_two_addresses_in_one_are_no_address(address: str) -> None:
    with pytest.raises(NotSendable):
        letter_mime(
            sender_name="Sam",
            sender=SENDER,
            recipients=[address],
            subject="Hello",
            body="Dear Ann",
            pdf=PDF,
            file_name=FILE_NAME,
            message_id=MESSAGE_ID,
            at=AT,
        )


ANY_TEXT = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from([*BREAKS, "Bcc: evil@x.example", "=?utf-8?b?", "?=", '"', "\\", "<", ">"])
        | st.text(max_size=10),
        max_size=12,
    ).map("".join),
    st.sampled_from(HOSTILE_TEXTS),
    st.characters(exclude_categories=()).map(lambda character: f"a{character}b"),
)


@settings(max_examples=300)
@given(name=ANY_TEXT, subject=ANY_TEXT, body=ANY_TEXT, file_name=ANY_TEXT)
@example(name=FORGED, subject=FORGED, body=FORGED, file_name=FORGED)
@example(
    name='x" <evil@x.example>, "y',
    subject="Hi\r\nBcc: evil@x.example",
    body="\r\n.\r\nMAIL FROM:<evil@x.example>",
    file_name='a"; filename="b\r\nBcc: evil@x.example',
)
def test_no_text_makes_a_second_header_reader_or_letter(
    name: str, subject: str, body: str, file_name: str
) -> None:
    """P-57, and the break in an encoded word that Python 3.11.7 writes as it is."""
    mime = _letter(sender_name=name, subject=subject, body=body, file_name=file_name)
    message = as_read(mime)

    assert mime.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", mime)
    assert max(map(len, mime.split(b"\r\n"))) <= 998
    assert message.keys() == HEADERS
    assert _addresses(message, "From") == [SENDER]
    assert _addresses(message, "To") == [READER]
    assert _addresses(message, "Cc") == [SENDER]
    assert message["Subject"] == one_line(subject)
    assert [part.get_content() for part in message.iter_attachments()] == [PDF]


@settings(max_examples=200)
@given(text=ANY_TEXT)
@example(text=FORGED)
@example(text="x" * 400)
@example(text="From me\n.\n..\n\n--===============\n")
def test_what_was_typed_is_what_is_read(text: str) -> None:
    file_name = text[:60]  # longer ones are shortened
    mime = _letter(sender_name=text, body=text, file_name=file_name)
    message = as_read(mime)
    names = [part.get_filename() for part in message.iter_attachments()]

    kept = re.sub(r'[<>:"/\\|?*]', "-", one_line(file_name)).lstrip(". ")
    assert names == [kept or "attachment"]
    assert one_line(_text_of(message)) == one_line(text)
    assert _name_of_sender(mime) == one_line(text)
