"""Everything that a profile holds, as the things of an interchange file.

What a file of others brought and we did not understand goes out with it as it came.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, timedelta, timezone
from typing import TYPE_CHECKING, Any

from consultant_app.domain.clients import Client
from consultant_app.domain.ids import SegmentId, VisitId
from consultant_app.domain.invoice_lines import invoiced_before
from consultant_app.domain.invoicing import InvoiceLine
from consultant_app.domain.reviews import Review
from consultant_app.domain.seen_by import SeenBy
from consultant_app.domain.settings import PICTURES, Business
from consultant_app.domain.summaries import SummaryVersion
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visits import OwnLines, Visit
from consultant_app.exchange import (
    client_keys,
    invoice_keys,
    own_keys,
    photo_keys,
    review_keys,
    visit_keys,
)
from consultant_app.exchange.handed_over_keys import HANDED_OVER
from consultant_app.exchange.interchange import Interchange, Thing
from consultant_app.exchange.keys import Group, Link, Table
from consultant_app.folders import ATTACHMENTS, DOCUMENTS
from consultant_app.workflows.exchanging.known_things import KnownThings

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_LINES = tuple(field.name for field in fields(OwnLines))
_NOT_IN_RECORDS = frozenset(("no_secrets", "paper", *_LINES, *review_keys.LINES))


def everything(tx: Tx, *, from_day: date | None = None, to_day: date | None = None) -> Interchange:
    """Return what the profile holds, visits from FROM_DAY to TO_DAY (both included) only."""
    return _Exporter(tx, from_day, to_day).interchange()


class _Exporter:
    """Makes things of records, with the ids that their rows get."""

    def __init__(self, tx: Tx, from_day: date | None, to_day: date | None) -> None:
        self._tx = tx
        self._known = KnownThings(tx)
        self._clients = tx.clients.all(include_archived=True)
        of_all = (visit for client in self._clients for visit in tx.visits.of(client.id))
        inside = (v for v in of_all if (from_day or v.day) <= v.day <= (to_day or v.day))
        self._visits = sorted(inside, key=lambda v: (v.day, v.id))
        self._whole = from_day is None and to_day is None
        self._left: set[tuple[str, int]] = set()
        self._segments: dict[SegmentId, Segment] = {}

    def interchange(self) -> Interchange:
        """Return everything."""
        self._note_what_goes()
        tx = self._tx
        return Interchange(
            business=self._business(tx.settings.business()),
            settings=self._thing(client_keys.APP_SETTINGS, tx.settings.app()),
            clients=tuple(self._client(client) for client in self._clients),
            visits=tuple(self._visit(visit) for visit in self._visits),
            promises=tuple(self._loose_promises()) if self._whole else (),
            drafts=tuple(self._drafts()) if self._whole else (),
            wordings=self._own(own_keys.WORDING, tx.wordings.all()),
            own_terms=self._own(own_keys.OWN_TERM, tx.own_terms.all()),
            never_flags=self._own(own_keys.NEVER_FLAG, tx.never_flags.all()),
            kept_overlaps=tuple(self._kept_overlaps()),
            invoicings=tuple(self._invoicings()),
            reviews=tuple(self._reviews()) if self._whole else (),
            handed_over=tuple(self._handed_over()) if self._whole else (),
            extra=self._known.extra_of("file", 0),
        )

    def _note_what_goes(self) -> None:
        """Note the visits and requests that are in the file: others can't be linked to."""
        for visit in self._visits:
            self._left.add(("visit", visit.id))
            self._left |= {("request", r.id) for r in self._tx.requests.of(visit.id)}

    def _business(self, business: Business) -> Thing:
        thing = self._thing(client_keys.BUSINESS, business)
        values = dict(thing.values)
        if business.shows.paper is not None:
            values["paper"] = business.shows.paper
        for name in PICTURES:
            picture = values.pop(name)
            if picture:
                values[name] = f"attachments/{picture}"
        return _with(thing, values)

    def _client(self, client: Client) -> Thing:
        tx = self._tx
        inside = {
            "sites": [self._thing(client_keys.SITE, s) for s in tx.sites.of(client.id)],
            "contacts": [self._thing(client_keys.CONTACT, c) for c in tx.contacts.of(client.id)],
            "equipment": [
                self._thing(client_keys.EQUIPMENT, e) for e in tx.equipment.of(client.id)
            ],
        }
        return self._thing(client_keys.CLIENT, client, inside=inside)

    def _visit(self, visit: Visit) -> Thing:
        tx = self._tx
        inside = {
            "requests": [self._thing(visit_keys.REQUEST, r) for r in tx.requests.of(visit.id)],
            "work": [self._thing(visit_keys.WORK, w) for w in tx.work.of(visit.id)],
            "segments": [self._segment(s) for s in tx.segments.of(visit.id)],
            "parts": [self._thing(visit_keys.PART, p) for p in tx.parts.of(visit.id)],
            "photos": [
                _in_folder(self._thing(photo_keys.PHOTO, p), ATTACHMENTS)
                for p in tx.photos.of(visit.id)
            ],
            "promises": [
                self._thing(visit_keys.PROMISE, p) for p in tx.promises.of_visit(visit.id)
            ],
            "seen_by": [self._seen_by(s) for s in tx.seen_by.of(visit.id)],
            "versions": [self._version(v) for v in tx.versions.of(visit.id)],
        }
        thing = self._thing(visit_keys.VISIT, visit, inside=inside)
        lines = {name: getattr(visit.lines, name) for name in _LINES}
        confirmed = sorted(tx.confirmed.of(VisitId(visit.id)))
        added = {**lines, **({"no_secrets": tuple(confirmed)} if confirmed else {})}
        return _with(thing, {**thing.values, **added})

    def _segment(self, segment: Segment) -> Thing:
        self._segments[segment.id] = segment
        thing = self._thing(visit_keys.SEGMENT, segment)
        start = segment.start.astimezone(_offset(segment.start_offset_minutes))
        end = segment.end and segment.end.astimezone(_offset(segment.end_offset_minutes))
        return _with(thing, {**thing.values, "start": start, "end": end})

    def _seen_by(self, seen: SeenBy) -> Thing:
        thing = self._thing(visit_keys.SEEN_BY, seen)
        if not seen.signature:
            return thing
        return _with(thing, {**thing.values, "signature": f"{ATTACHMENTS}/{seen.signature}"})

    def _version(self, version: SummaryVersion) -> Thing:
        deliveries = self._tx.deliveries.of(version.id)
        inside = {"deliveries": [self._thing(visit_keys.DELIVERY, d) for d in deliveries]}
        return _in_folder(self._thing(visit_keys.VERSION, version, inside=inside), DOCUMENTS)

    def _loose_promises(self) -> Iterator[Thing]:
        for client in self._clients:
            for promise in self._tx.promises.of_client(client.id):
                if promise.visit_id is None:
                    yield self._thing(visit_keys.LOOSE_PROMISE, promise)

    def _kept_overlaps(self) -> Iterator[Thing]:
        """Yield what somebody keeps of stretches that both go out, each known by its start."""
        for kept in self._tx.kept_overlaps.of(self._segments):
            one, other = self._segments.get(kept.one_id), self._segments.get(kept.other_id)
            if one is None or other is None:
                continue
            yield Thing(
                kind=visit_keys.KEPT_OVERLAP.kind,
                values={
                    "one_start": one.start,
                    "other_start": other.start,
                    "start": kept.start,
                    "end": kept.end,
                },
                links={
                    "one_visit_id": self._known.id_of("visit", one.visit_id),
                    "other_visit_id": self._known.id_of("visit", other.visit_id),
                },
                extra=self._known.extra_of(visit_keys.KEPT_OVERLAP.kind, kept.id),
            )

    def _invoicings(self) -> Iterator[Thing]:
        """Yield what was marked as invoiced; of a part of the visits, the lines of those."""
        for invoicing in self._tx.invoices.all():
            lines = [
                self._invoice_line(line)
                for line in self._tx.invoices.lines_of(invoicing.id)
                if self._whole or ("visit", line.visit_id) in self._left
            ]
            if lines:
                yield self._thing(invoice_keys.INVOICING, invoicing, inside={"lines": lines})

    def _invoice_line(self, line: InvoiceLine) -> Thing:
        is_there = any(client.id == line.client_id for client in self._clients)
        kept = line if is_there else replace(line, client_id=None)
        inside = {
            "stretches": [self._thing(invoice_keys.STRETCH, s) for s in line.stretches],
            "came_of_it": [self._thing(invoice_keys.HEIR, s) for s in self._heirs(line)],
        }
        return self._thing(invoice_keys.LINE, kept, inside=inside)

    def _heirs(self, line: InvoiceLine) -> Iterator[Segment]:
        """Yield what stands in LINE and can't be known by its hours; the file names no stretch."""
        known = {(line.visit_id, s.start, s.end) for s in line.stretches}
        for id_ in sorted(invoiced_before([line]).segment_ids):
            now = self._segments.get(id_)
            if now and now.end and (now.visit_id, now.start, now.end) not in known:
                yield now

    def _reviews(self) -> Iterator[Thing]:
        for client in self._clients:
            for review in self._tx.reviews.of(client.id):
                yield self._review(review)

    def _handed_over(self) -> Iterator[Thing]:
        for client in self._clients:
            for one in self._tx.handed_over.of(client.id):
                yield self._thing(HANDED_OVER, one)

    def _review(self, review: Review) -> Thing:
        advice = review.lines.recommendations
        issued = self._tx.review_versions.of(review.id)
        inside = {
            "recommendations": [self._thing(review_keys.ADVICE, a) for a in advice],
            "versions": [
                _in_folder(self._thing(review_keys.REVIEW_VERSION, v), DOCUMENTS) for v in issued
            ],
        }
        thing = self._thing(review_keys.REVIEW, review, inside=inside)
        lines = {name: getattr(review.lines, name) for name in review_keys.LINES}
        return _with(thing, {**thing.values, **lines})

    def _own(self, table: Table, records: Sequence[object]) -> tuple[Thing, ...]:
        return tuple(self._thing(table, one) for one in records) if self._whole else ()

    def _drafts(self) -> Iterator[Thing]:
        for key, text in self._tx.drafts.all().items():
            named = re.fullmatch(r"visit/(\d+)(/.*)?", key)
            if named:
                key = f"visit/{self._known.id_of('visit', int(named[1]))}{named[2] or ''}"
            yield Thing(kind="draft", values={"key": key, "text": text})

    def _thing(
        self,
        table: Table,
        record: Any,  # a record of any kind
        *,
        inside: Mapping[str, Sequence[Thing]] | None = None,
    ) -> Thing:
        row: int = getattr(record, "id", 0)
        values: dict[str, Any] = {}
        links: dict[str, Any] = {}
        for key in table.keys:
            if isinstance(key, Link):
                links[key.field] = self._link(key, getattr(record, key.field))
            elif isinstance(key, Group):
                values |= _group(key, record)
            elif key.into not in _NOT_IN_RECORDS:
                values[key.into] = getattr(record, key.into)
        return Thing(
            kind=table.kind,
            id=self._known.id_of(table.kind, row) if table.prefix else "",
            values=values,
            links=links,
            extra=self._known.extra_of(table.kind, row),
            inside={name: tuple(things) for name, things in (inside or {}).items()},
        )

    def _link(self, link: Link, row: Any) -> Any:
        if link.many:
            return tuple(self._known.id_of(link.to, one) for one in row)
        outside = link.to in ("visit", "request") and (link.to, row) not in self._left
        return None if row is None or outside else self._known.id_of(link.to, row)


def _group(group: Group, record: Any) -> dict[str, Any]:
    if group.flat:
        return {}
    inner = getattr(record, group.name)
    if inner is None:
        return {group.name: None}
    return {group.name: {key.into: getattr(inner, key.into) for key in group.keys}}


def _with(thing: Thing, values: Mapping[str, Any]) -> Thing:
    return replace(thing, values=values)


def _in_folder(thing: Thing, folder: str) -> Thing:
    return _with(thing, {**thing.values, "file": f"{folder}/{thing.values['file']}"})


def _offset(minutes: int | None) -> timezone:
    return timezone(timedelta(minutes=minutes or 0))
