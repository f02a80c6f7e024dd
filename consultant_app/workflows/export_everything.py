"""Export everything: one interchange file, tables for a spreadsheet, every photo and document.

The folder can be imported whole; nothing ties anybody to this program.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.billable_lines import lines_of_visits
from consultant_app.domain.billing import in_full
from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.ids import ClientId
from consultant_app.domain.invoice_lines import is_ripe
from consultant_app.domain.letters import LetterState
from consultant_app.domain.months import is_inside
from consultant_app.domain.problems import DiskRefused
from consultant_app.domain.settings import PICTURES
from consultant_app.domain.time_segments import Segment, minutes_between
from consultant_app.domain.visits import Visit
from consultant_app.exchange.csv_files import Cell, csv_text
from consultant_app.exchange.interchange import Interchange, write_interchange
from consultant_app.folders import ATTACHMENTS, DOCUMENTS, PRIVATE_FOLDER
from consultant_app.workflows.exchanging.export_things import everything
from consultant_app.workflows.import_file import DATA_FILE
from consultant_app.workflows.summary_files import check_not_ours, write_file
from consultant_app.workflows.time_of_clients import by_client

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_CLIENTS = ("id", "name", "archived", "address", "people", "emails", "phones")
_VISITS = ("id", "client", "day", "kind", "state", "headline", "requests", "work minutes")
_TIME = ("visit", "client", "day", "kind", "start", "end", "minutes", "charge", "reason")
_OWN_WORDS = ("kind", "words", "said as", "explained as", "used", "last used", "client")
_OUTBOX = ("id", "client", "document", "to", "state", "why", "queued", "settled", "message id")
_BILL = ("visit", "client", "day", "kind", "minutes", "counted", "rate", "amount", "currency")

Row = Sequence[Cell]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """Where the export is, and how much is in it. `missing` are files that were not there."""

    folder: Path
    clients: int
    visits: int
    files: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tables:
    """The rows of the tables, read in one view of the data."""

    clients: list[Row]
    visits: list[Row]
    time: list[Row]
    bill: list[Row]
    own_words: list[Row]
    outbox: list[Row]


def export_everything(
    desk: Desk, folder: Path, *, month: tuple[int, int] | None = None
) -> ExportReport:
    """Write everything into FOLDER, which is made if it is not there.

    Args:
        desk: the open profile; looking is enough.
        folder: where to; files of an earlier export there are replaced.
        month: year and month; only the visits of that month go out.

    Raises:
        AmongOwnFiles: there lie the files of the profile itself; nothing was written.
        DiskRefused: the disk did not take it; no file is left half written.
    """
    for place in (folder, folder / ATTACHMENTS, folder / DOCUMENTS):
        check_not_ours(desk, place)
    from_day, to_day = _days_of(month) if month else (None, None)
    with desk.store.reading() as tx:
        data = everything(tx, from_day=from_day, to_day=to_day)
        tables = _tables(tx, from_day, to_day)
    _write(desk, folder / DATA_FILE, write_interchange(data).encode())
    _write_tables(desk, folder, tables)
    missing = tuple(_copy_files(desk, data, folder))
    return ExportReport(
        folder=folder,
        clients=len(data.clients),
        visits=len(data.visits),
        files=len(_file_names(data)) - len(missing),
        missing=missing,
    )


def export_own_words(desk: Desk, file: Path) -> None:
    """Write the consultant's own words as one table into FILE, which is replaced.

    Raises:
        DiskRefused: the disk did not take it; nothing is left half written.
    """
    with desk.store.reading() as tx:
        rows = list(_own_rows(tx))
    _write(desk, file, csv_text(_OWN_WORDS, rows).encode())


def _days_of(month: tuple[int, int]) -> tuple[date, date]:
    year, number = month
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


def _tables(tx: Tx, from_day: date | None, to_day: date | None) -> _Tables:
    whole = from_day is None and to_day is None
    own = list(_own_rows(tx)) if whole else []
    clients = tx.clients.all(include_archived=True)
    bill = list(_bill_rows(tx, clients, from_day, to_day))
    post = list(_outbox_rows(tx, clients, from_day, to_day))
    tables = _Tables(clients=[], visits=[], time=[], bill=bill, own_words=own, outbox=post)
    for client in clients:
        tables.clients.append(
            _client_row(client, tx.sites.of(client.id), tx.contacts.of(client.id))
        )
        for visit in reversed(tx.visits.of(client.id)):
            if (from_day or visit.day) <= visit.day <= (to_day or visit.day):
                _add_visit(tables, tx, visit, client=client)
    return tables


def _outbox_rows(
    tx: Tx, clients: Sequence[Client], from_day: date | None, to_day: date | None
) -> Iterator[Row]:
    """Yield every letter and how it stands, by the day it was queued; never what it says."""
    names = {client.id: client.name for client in clients}
    for letter in tx.letters.in_states(*LetterState):
        day = letter.queued_at.astimezone().date()
        if (from_day or day) <= day <= (to_day or day):
            document, to = letter.document, ", ".join(letter.recipients)
            said = (names.get(document.client_id, ""), document.title, to)
            how = (str(letter.state), str(letter.why), letter.queued_at, letter.settled_at)
            yield (letter.id, *said, *how, letter.message_id)


def _own_rows(tx: Tx) -> Iterator[Row]:
    for w in tx.wordings.all():
        yield ("sentence", w.clause, w.sentence, "", w.uses, w.last_used, "")
    for term in tx.own_terms.all():
        yield ("term", term.form, term.say, term.explain, None, None, "")
    for flag in tx.never_flags.all():
        yield ("never flagged", flag.words, "", "", None, None, _name_of(tx, flag.client_id))


def _name_of(tx: Tx, client_id: ClientId | None) -> str:
    """Return the name of a client; a removed one has none any more."""
    named = (c.name for c in tx.clients.all(include_archived=True) if c.id == client_id)
    return next(named, "")


def _client_row(client: Client, sites: Sequence[Site], people: Sequence[Contact]) -> Row:
    address = ", ".join(line for site in sites[:1] for line in site.address)
    return (
        client.id,
        client.name,
        "yes" if client.archived else "",
        address,
        "; ".join(person.name for person in people),
        "; ".join(person.email for person in people if person.email),
        "; ".join(person.phone for person in people if person.phone),
    )


def _add_visit(tables: _Tables, tx: Tx, visit: Visit, *, client: Client) -> None:
    """Add the rows of VISIT to TABLES."""
    segments = tx.segments.of(visit.id)
    requests = len(tx.requests.of(visit.id))
    head: Row = (visit.id, client.name, visit.day)
    minutes = sum(minutes_between(s.start, s.end) for s in segments if s.end and s.kind == "work")
    kind, state = str(visit.kind), str(visit.state)
    recorded = minutes or visit.duration_minutes or 0
    tables.visits.append((*head, kind, state, visit.lines.headline, requests, recorded))
    tables.time.extend((*head, *_time_cells(s)) for s in segments if s.end)


def _bill_rows(
    tx: Tx, clients: Sequence[Client], from_day: date | None, to_day: date | None
) -> Iterator[Row]:
    """Yield the lines of an invoice, as they count today; each belongs to its own day, as there."""
    before = to_day + timedelta(days=1) if to_day else None
    of_client = by_client(tx.recorded_time.between(from_day, before))
    business = tx.settings.business()
    for client in clients:
        ripe = filter(is_ripe, of_client.get(client.id, ()))
        currency = client.currency or business.currency
        for line in lines_of_visits(ripe, client=client, business=business):
            if is_inside(line.day, from_day, before):
                rate = in_full(line.rate, currency=currency)
                head: Row = (line.visit_id, client.name, line.day, str(line.kind))
                yield (*head, line.minutes, line.counted, rate, line.amount, currency)


def _time_cells(segment: Segment) -> Row:
    end = segment.end or segment.start
    return (
        str(segment.kind),
        _local(segment.start, segment.start_offset_minutes),
        _local(end, segment.end_offset_minutes),
        minutes_between(segment.start, end),
        str(segment.charge),
        segment.charge_reason,
    )


def _local(moment: datetime, offset_minutes: int | None) -> datetime:
    return moment.astimezone(timezone(timedelta(minutes=offset_minutes or 0)))


def _file_names(data: Interchange) -> dict[str, None]:
    """Return the names of the photos, signatures and documents in DATA, each once."""
    names: dict[str, None] = {}
    if data.business is not None:
        pictures = (data.business.values.get(key) for key in PICTURES)
        names |= dict.fromkeys(name for name in pictures if name)
    for visit in data.visits:
        for thing in (*visit.all_of("photos"), *visit.all_of("versions")):
            names[thing.values["file"]] = None
        signed = (seen.values["signature"] for seen in visit.all_of("seen_by"))
        names |= dict.fromkeys(name for name in signed if name)
    for review in data.reviews:
        names |= dict.fromkeys(v.values["file"] for v in review.all_of("versions"))
    return names


def _write_tables(desk: Desk, folder: Path, tables: _Tables) -> None:
    for name, header, rows in (
        ("clients.csv", _CLIENTS, tables.clients),
        ("visits.csv", _VISITS, tables.visits),
        ("time.csv", _TIME, tables.time),
        ("billable.csv", _BILL, tables.bill),
        ("own_words.csv", _OWN_WORDS, tables.own_words),
        ("outbox.csv", _OUTBOX, tables.outbox),
    ):
        _write(desk, folder / name, csv_text(header, rows).encode())


def _copy_files(desk: Desk, data: Interchange, folder: Path) -> Iterator[str]:
    """Copy every photo and document into FOLDER; yield the names of those that are gone."""
    from consultant_app.storage.files import read_bytes

    for name in _file_names(data):
        content = read_bytes(desk.profile, name)
        if content is None:
            yield name
        else:
            _write(desk, folder / name, content)


def _write(desk: Desk, path: Path, content: bytes) -> None:
    check_not_ours(desk, path)
    try:
        path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        raise DiskRefused(path, error.strerror or "not written") from error
    write_file(desk, path, content)
