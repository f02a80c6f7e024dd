"""Marker words in every private field of a visit: in no document of any kind, nor in its name.

Text, metadata, attachments and the pictures of every file are read back, and what a spreadsheet
or an email says.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from consultant_app.desk import Desk
from consultant_app.domain.invoicing import InvoiceFormat, InvoiceWish
from consultant_app.domain.options import Length, PageOptions
from consultant_app.domain.review_periods import Period
from consultant_app.domain.summaries import DocumentKind
from consultant_app.workflows import invoicing, time_statement
from consultant_app.workflows.issue_review import issue_review
from consultant_app.workflows.issue_summary import issue, preview
from consultant_app.workflows.summary_files import email_text, file_name_for, technician_copy
from helpers.marked_visit import (
    DAY,
    PASSWORD,
    MarkedVisit,
    mark_of,
    marked_visit,
    private_marks,
)
from helpers.paper_reader import opened, streams, tool
from helpers.phone_pictures import TOLD

_MARK = re.compile(r"zq[a-z]+qz")


@pytest.fixture
def told(desk: Desk) -> MarkedVisit:
    """A visit of 14 September, seen from some weeks later."""
    return marked_visit(desk)


@pytest.fixture
def documents(desk: Desk, told: MarkedVisit, tmp_path: Path) -> Mapping[str, bytes]:
    """Every file that can go to the client, by the name that it gets."""
    short = PageOptions(length=Length.SHORT)
    full = issue(desk, told.visit, copy_to=tmp_path / "copy.pdf")
    review = issue_review(desk, told.client, Period(2026, 3))
    year = issue_review(desk, told.client, Period(2026))
    month = time_statement.make(desk, told.client, DAY)
    draft = invoicing.lines(desk, InvoiceWish(month=DAY))
    lines = [
        invoicing.write(desk, draft, tmp_path / f"billable.{kind}", kind) for kind in InvoiceFormat
    ]
    return {
        full.version.file: full.pdf,
        "short.pdf": preview(desk, told.visit, options=short).pdf,
        review.version.file: review.made.rendered.pdf,
        year.version.file: year.made.rendered.pdf,
        month.name: month.rendered.pdf,
        **{path.name: path.read_bytes() for path in lines},
    }


def test_no_private_word_is_in_a_document_or_in_its_name(
    documents: Mapping[str, bytes], tmp_path: Path
) -> None:
    assert len(documents) == 7
    for name, content in documents.items():
        said = f"{name} {all_of(content, tmp_path)}"
        assert not _MARK.findall(said.casefold()), name
        assert PASSWORD not in said
        assert not [word for word in TOLD if word.decode() in said]


def test_the_readers_of_the_files_find_a_word_that_is_there(
    documents: Mapping[str, bytes], tmp_path: Path
) -> None:
    """Else the test above would pass over files that it can't read."""
    for name, content in documents.items():
        assert "Hill Street Dental Practice" in all_of(content, tmp_path), name


def test_no_document_has_an_attachment(documents: Mapping[str, bytes]) -> None:
    for content in documents.values():
        if content.startswith(b"%PDF"):
            assert not opened(content).attachments


def test_the_email_says_nothing_private(desk: Desk, told: MarkedVisit) -> None:
    letter = email_text(desk, told.visit)

    assert "fan" in letter.body
    assert not _MARK.findall(f"{letter.subject} {letter.body}".casefold())


def test_the_technicians_copy_has_notes_but_no_way_in_and_no_password(
    desk: Desk, told: MarkedVisit, tmp_path: Path
) -> None:
    name = file_name_for(desk, told.visit, kind=DocumentKind.TECHNICIAN)

    found = set(_MARK.findall(all_of(technician_copy(desk, told.visit).pdf, tmp_path)))

    for field in ("serial", "make", "name"):
        assert mark_of("equipment", field) in found
    assert {mark_of("workitem", "note"), mark_of("client", "private_notes")} <= found
    assert mark_of("site", "access") not in found
    assert not {mark_of("contact", "email"), mark_of("contact", "phone")} & found
    assert PASSWORD not in all_of(technician_copy(desk, told.visit).pdf, tmp_path)
    assert not _MARK.findall(name.casefold())


def test_every_private_field_of_text_has_its_word() -> None:
    marks = private_marks()

    assert {mark_of("site", "access"), mark_of("visit", "private_notes")} <= marks
    assert {mark_of("contact", "remember"), mark_of("workitem", "note")} <= marks


def all_of(content: bytes, folder: Path) -> str:
    """Return all text that can be got out of a file, pictures and hidden parts included."""
    if content.startswith(b"%PDF"):
        return " ".join(_of_pdf(content, folder))
    if content.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(content)) as parts:
            return " ".join(parts.read(name).decode() for name in parts.namelist())
    return content.decode("utf-8-sig")


def _of_pdf(content: bytes, folder: Path) -> Iterator[str]:
    path = folder / "read.pdf"
    path.write_bytes(content)
    for command in (("pdftotext",), ("pdfinfo", "-struct-text"), ("pdfinfo", "-meta")):
        yield tool(*command, str(path), *(("-",) if command == ("pdftotext",) else ()))
    with pikepdf.open(path) as pdf:
        yield str(dict(pdf.docinfo.items()))
        for thing in pdf.objects:
            yield str(thing.unparse(resolved=True), "latin-1")
        for stream in streams(pdf):
            yield stream.decode("latin-1")
            yield from _of_picture(stream)


def _of_picture(data: bytes) -> Iterator[str]:
    if data.startswith(b"\xff\xd8"):
        with Image.open(BytesIO(data)) as picture:
            yield f"{picture.info} {dict(picture.getexif())}"
