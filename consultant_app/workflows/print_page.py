"""Put a page on paper: the very bytes that were issued go to the printer, and that is noted.

What is noted is that the printer took it. Whether it lies on paper only a person can see.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.deliveries import Delivery, DeliveryWay
from consultant_app.domain.ids import VersionId, VisitId
from consultant_app.domain.options import Paper
from consultant_app.domain.printing import HandedToPrinter, NoPrinter, PrintJob
from consultant_app.domain.problems import NotFound
from consultant_app.domain.summaries import SummaryVersion
from consultant_app.workflows.summary_files import stored_pdf

TITLE = "Visit summary"
"""What the queue and the printer's own display call a page: it names nobody."""

MEDIA: Mapping[Paper, str] = MappingProxyType({Paper.A4: "A4", Paper.LETTER: "Letter"})


def can_queue() -> bool:
    """Tell whether this system takes a PDF for its printers as it is."""
    from consultant_app.exchange.print_queue import can_queue

    return can_queue()


def printers() -> tuple[str, ...]:
    """Return the names of the printers that are set up here; looks them up, made for a worker."""
    from consultant_app.exchange.print_queue import printers

    return printers()


def printer_for(wanted: str) -> str:
    """Return the printer WANTED, or the usual one where none is named.

    Raises:
        NoPrinter: none is named, and none is the usual one.
    """
    from consultant_app.exchange.print_queue import usual_printer

    printer = wanted or usual_printer()
    if not printer:
        raise NoPrinter(printers())
    return printer


def print_pdf(desk: Desk, pdf: bytes, job: PrintJob, *, title: str = TITLE) -> HandedToPrinter:
    """Hand PDF to the printer of JOB as it is; nothing is noted.

    Raises:
        PrintingNotHere: this system has no queue for it.
        NoPrinter: there is none, or nothing answers.
        PrinterGone: the printer is not there.
        PrinterRefused: it did not take the page.
    """
    from consultant_app.exchange.print_queue import queue

    waits = queue(pdf, job, title=title)
    return HandedToPrinter(printer=job.printer, at=desk.now(), waits=waits)


def print_version(
    desk: Desk, version_id: VersionId, job: PrintJob, *, by: object = None
) -> HandedToPrinter:
    """Hand an issued page to a printer, byte for byte, and note it.

    Raises:
        NotFound: the stored file is gone or was altered.
        PrintingNotHere: this system has no queue for it.
        NoPrinter: there is none, or nothing answers.
        PrinterGone: the printer is not there.
        PrinterRefused: it did not take the page.
    """
    handed = print_pdf(desk, version_pdf(desk, version_id), job)
    note_printed(desk, version_id, job.printer, by=by)
    return handed


def print_once(
    desk: Desk, version_id: VersionId, job: PrintJob, *, again: bool = False
) -> HandedToPrinter:
    """Hand an issued page to a printer, unless it got this version before and not AGAIN is said.

    Raises:
        Problem: as for `print_version`.
    """
    before = [d for d in printed_before(desk, version_id) if d.detail == job.printer]
    if before and not again:
        return HandedToPrinter(printer=job.printer, at=before[-1].at, again=False)
    return print_version(desk, version_id, job)


def version_pdf(desk: Desk, version_id: VersionId) -> bytes:
    """Return the bytes of an issued page.

    Raises:
        NotFound: the stored file is gone or was altered.
    """
    with desk.store.reading() as tx:
        version = tx.versions.get(version_id)
    pdf = stored_pdf(desk, version)
    if pdf is None:
        raise NotFound(kind="document", wanted=version.file)
    return pdf


def note_printed(desk: Desk, version_id: VersionId, printer: str, *, by: object = None) -> None:
    """Note that PRINTER took an issued page; what lies on paper can't be taken back."""
    with desk.store.changing(What.ISSUE_SUMMARY, by=by, undoable=False) as tx:
        tx.deliveries.put(
            Delivery(version_id=version_id, way=DeliveryWay.PRINTED, at=desk.now(), detail=printer)
        )


def printed_before(desk: Desk, version_id: VersionId) -> tuple[Delivery, ...]:
    """Return when and where a version was printed, the oldest first."""
    with desk.store.reading() as tx:
        deliveries = tx.deliveries.of(version_id)
    return tuple(d for d in deliveries if d.way is DeliveryWay.PRINTED)


def handed_over(
    desk: Desk, visit_id: VisitId
) -> tuple[tuple[SummaryVersion, tuple[Delivery, ...]], ...]:
    """Return the versions of a visit, the newest first, each with how it left the house."""
    with desk.store.reading() as tx:
        versions = tx.versions.of(visit_id)
        return tuple((v, tuple(tx.deliveries.of(v.id))) for v in reversed(versions))
