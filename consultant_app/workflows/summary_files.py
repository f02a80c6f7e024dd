"""The files of a summary: how they are called, where they lie, copies for the consultant."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact
from consultant_app.domain.deliveries import Delivery, DeliveryWay
from consultant_app.domain.digests import digest_of
from consultant_app.domain.drafts import EmailText
from consultant_app.domain.ids import VersionId, VisitId
from consultant_app.domain.options import PageOptions
from consultant_app.domain.problems import CannotIssue, DiskRefused, NotFound
from consultant_app.domain.summaries import DocumentKind, Rendered, SummaryVersion
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.next_version import next_version
from consultant_app.workflows.page_making import (
    all_missing,
    drafted_from,
    masked_for,
    page_facts,
)

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_FOLDER_BYTES = 80


def file_name(
    desk: Desk,
    facts: VisitFacts,
    *,
    corrected: bool = False,
    only_signed: bool = False,
    draft: bool = False,
) -> str:
    """Return the name of a summary's file, in the document's language."""
    from consultant_app.reports.file_names import summary_file_name

    words = desk.page_words(facts.language)
    return summary_file_name(
        facts.visit.day,
        masked_for(desk, facts)(facts.client.name),
        words.say("document.file_words"),
        corrected=desk.today() if corrected else None,
        corrected_word=words.say(f"document.{'signed' if only_signed else 'corrected'}_word"),
        draft_word=words.say("heading.draft") if draft else "",
    )


def folder_name(client: Client) -> str:
    """Return the name of the folder that holds the documents of CLIENT."""
    from consultant_app.reports.file_names import safe_part

    name = safe_part(client.name).encode()[:_FOLDER_BYTES].decode(errors="ignore")
    return name.rstrip(" .") or f"Client {client.id}"


def file_name_for(
    desk: Desk, visit_id: VisitId, *, kind: DocumentKind = DocumentKind.SUMMARY
) -> str:
    """Return the name to propose where a document is saved: that of the version it would be."""
    from consultant_app.reports.file_names import technician_file_name
    from consultant_app.storage.files import free_name

    page = page_facts(desk, visit_id)
    facts = page.facts
    if kind is DocumentKind.TECHNICIAN:
        words = desk.page_words(facts.language).say("technician.file_words")
        name = masked_for(desk, facts)(facts.client.name)
        return technician_file_name(facts.visit.day, name, words)
    version = next_version(desk, page, kind)
    if version.standing is not None:
        return PurePosixPath(version.standing.file).name
    name = file_name(
        desk, facts, corrected=version.replaces is not None, only_signed=version.only_signed
    )
    return free_name(desk.documents / folder_name(facts.client), name)


def stored_pdf(desk: Desk, version: SummaryVersion) -> bytes | None:
    """Return the bytes of an issued summary, None if the file is gone or not as it was."""
    from consultant_app.storage.files import read_bytes

    pdf = read_bytes(desk.documents, version.file)
    whole = pdf is not None and digest_of(pdf) == version.sha256
    return pdf if whole else None


def save_copy(desk: Desk, version_id: VersionId, to: Path, *, by: object = None) -> Path:
    """Save an issued summary, byte for byte, as the file TO, and note that it was handed over.

    Raises:
        NotFound: the stored file is gone or was altered.
        DiskRefused: the disk did not take it; nothing is left of it.
    """
    with desk.store.reading() as tx:
        version = tx.versions.get(version_id)
    pdf = stored_pdf(desk, version)
    if pdf is None:
        raise NotFound(kind="document", wanted=version.file)
    write_file(desk, to, pdf)
    with desk.store.changing(What.ISSUE_SUMMARY, by=by, undoable=False) as tx:
        note_copy(tx, desk, version_id, to)
    return to


def note_copy(tx: Tx, desk: Desk, version_id: VersionId, to: Path) -> None:
    """Note that an issued summary was handed over as the file TO."""
    saved = Delivery(version_id=version_id, way=DeliveryWay.SAVED, at=desk.now(), detail=to.name)
    tx.deliveries.put(saved)


@contextmanager
def copy_held_ready(desk: Desk, to: Path | None, pdf: bytes) -> Iterator[None]:
    """Hold PDF ready on the disk beside TO; it gets that name once the block has ended.

    What the block does stands only where the disk has room for the copy. Without TO there is none.

    Raises:
        DiskRefused: the disk did not take it, before the block began; or TO could not get its
            name after it had ended.
    """
    from consultant_app.storage.disk import written_whole

    if to is None:
        yield
        return
    check_not_ours(desk, to)
    with _told_of(to), written_whole(to) as file:
        file.write(pdf)
        file.flush()
        os.fsync(file.fileno())
        yield


def technician_copy(
    desk: Desk, visit_id: VisitId, *, options: PageOptions | None = None
) -> Rendered:
    """Return the technician's copy of a visit: for the file, never for the client."""
    from consultant_app.language.page.technician import technician_document
    from consultant_app.reports.technicians_copy import render_technician

    with desk.store.reading() as tx:
        facts = tx.facts(visit_id)  # of this visit alone: the file has a copy of each
    document = technician_document(
        facts,
        desk.page_words(facts.language),
        made_at=desk.now(),
        mask=masked_for(desk, facts),
        options=options,
    )
    return render_technician(document)


def email_text(
    desk: Desk,
    visit_id: VisitId,
    *,
    draft: bool = False,
    in_columns: bool = True,
    readers: Sequence[Contact] = (),
) -> EmailText:
    """Return the words of the email that carries the summary, IN_COLUMNS or with soft lines.

    It speaks to READERS, by default to those whom the page speaks to.

    Raises:
        CannotIssue: the summary could not be issued, and it is not asked for as a DRAFT.
    """
    from consultant_app.language.page.email_text import email_body

    page = page_facts(desk, visit_id)
    found = () if draft else all_missing(desk, page)
    if any(missing.what.stops for missing in found):
        raise CannotIssue(found)
    if readers:
        page = replace(page, facts=_spoken_to(page.facts, readers))
    document = drafted_from(desk, page, draft=draft).document
    words = desk.page_words(page.facts.language)
    return email_body(document, page.facts, words, in_columns=in_columns)


def _spoken_to(facts: VisitFacts, readers: Sequence[Contact]) -> VisitFacts:
    """Return FACTS as they are told to READERS."""
    first, *others = readers
    visit = replace(facts.visit, contact_id=first.id, also_to=tuple(c.id for c in others))
    return replace(facts, contact=first, visit=visit)


def check_not_ours(desk: Desk, to: Path) -> None:
    """Refuse the file or folder TO, which the consultant named, among the program's own files.

    Raises:
        AmongOwnFiles: it lies in the profile; nothing was written.
    """
    from consultant_app.storage.own_ground import check_outside

    with _told_of(to):
        check_outside(desk.profile, to)


def write_file(desk: Desk, to: Path, data: bytes) -> None:
    """Write DATA as the file TO: whole, lasting, readable by its owner only, or not at all.

    Raises:
        AmongOwnFiles: there lie the files of the profile itself.
        DiskRefused: the disk did not take it; what stood there before stands there still.
    """
    from consultant_app.storage.disk import written_whole

    check_not_ours(desk, to)
    with _told_of(to), written_whole(to) as file:
        file.write(data)


@contextmanager
def _told_of(to: Path) -> Iterator[None]:
    """Raise what the disk refuses of the file TO as a problem."""
    from consultant_app.storage.refusals import problem_of

    try:
        yield
    except FileNotFoundError as error:
        raise DiskRefused(to, "its folder is gone") from error
    except OSError as error:
        why = error.strerror or "not written"
        raise problem_of(error, to) or DiskRefused(to, why) from error
