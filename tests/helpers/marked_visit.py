"""A stored visit with a marker word in every private field, and photos that tell where they were.

The fields are found by asking which ones a page may print, so that a new private field is marked
by itself.
"""

from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, Contact, Role, Site
from consultant_app.domain.digests import digest_of
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Photo
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visits import Visit, VisitState
from consultant_app.domain.work import WorkItem
from consultant_app.language.page.public_view import PUBLIC
from helpers.law_office import LONDON, OKAFOR
from helpers.phone_pictures import phone_jpeg
from helpers.sample_pictures import logo

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")
DAY = date(2026, 9, 14)
PASSWORD = "Sommer2024!"
PUBLIC_WORK = "I cleaned the fan, and it is quiet."


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedVisit:
    """What was stored."""

    client: ClientId
    visit: VisitId


def mark_of(record: str, field: str) -> str:
    """Return the word that stands in the private FIELD of a RECORD, and nowhere else."""
    return f"zq{record.lower()}{field.replace('_', '')}qz"


def marked(record: R) -> R:
    """Return RECORD with its word in each field of text that no page may print."""
    name = type(record).__name__
    public = PUBLIC[type(record)]
    printed = {*public.text, *public.quoted, *public.other} if type(record) in PUBLIC else set()
    words: dict[str, Any] = {}  # Any: fields of all records pass here
    for field in fields(record):
        if field.name not in printed and field.type in (str, "str"):
            words[field.name] = mark_of(name, field.name)
        elif field.name not in printed and "tuple[str" in str(field.type):
            words[field.name] = (mark_of(name, field.name),)
    return replace(record, **words)


def private_marks() -> set[str]:
    """Return every word that stands in a field that no page may print."""
    return {word for record in _RECORDS for word in _words_in(marked(record))}


def marked_visit(desk: Desk) -> MarkedVisit:
    """Store a finished visit of September with a word in every private field."""
    desk.attachments.mkdir(mode=0o700, exist_ok=True)
    (desk.attachments / OKAFOR.logo).write_bytes(logo("O"))
    shown, kept = (_attached(desk, phone_jpeg(seed=seed)) for seed in (1, 2))
    with desk.store.changing(What.SAMPLE) as tx:
        tx.settings.put_business(OKAFOR)
        client = tx.clients.put(marked(Client(name="Hill Street Dental Practice")))
        site = tx.sites.put(marked(Site(client_id=client.id, address=("18 Hill Street",))))
        roles = frozenset({Role.READS, Role.PAYS})
        reader = tx.contacts.put(
            marked(Contact(client_id=client.id, name="Maria Lindqvist", roles=roles))
        )
        other = Contact(client_id=client.id, name=mark_of("contact", "name"))
        tx.contacts.put(marked(other))
        device = tx.equipment.put(_marked_device(client.id))
        visit = tx.visits.put(
            marked(
                Visit(
                    client_id=client.id,
                    site_id=site.id,
                    contact_id=reader.id,
                    state=VisitState.FINISHED,
                    day=DAY,
                    zone=LONDON,
                )
            )
        )
        asked = tx.requests.put(
            marked(Request(visit_id=visit.id, words="It is so loud.", outcome=Outcome.DONE))
        )
        told = WorkItem(
            visit_id=visit.id,
            note="",
            public=PUBLIC_WORK,
            state=TextState.ACCEPTED,
            request_id=asked.id,
            equipment_ids=(device.id,),
        )
        tx.work.put(marked(told))
        tx.work.put(_only_for_me(visit.id))
        tx.parts.put(marked(Part(visit_id=visit.id, name="fan", price=Decimal(12))))
        tx.segments.put(
            marked(
                Segment(
                    visit_id=visit.id,
                    start=datetime(2026, 9, 14, 8, tzinfo=UTC),
                    end=datetime(2026, 9, 14, 9, tzinfo=UTC),
                    zone=LONDON,
                )
            )
        )
        pictured = Photo(visit_id=visit.id, file=shown, caption="A fan.", description="A fan.")
        tx.photos.put(marked(pictured))
        tx.photos.put(_kept_photo(visit.id, kept))
    return MarkedVisit(client=client.id, visit=visit.id)


_RECORDS: tuple[Any, ...] = (
    Client(name=""),
    Site(client_id=ClientId(0)),
    Contact(client_id=ClientId(0), name=""),
    Visit(client_id=ClientId(0), day=DAY),
    Request(visit_id=VisitId(0), words=""),
    WorkItem(visit_id=VisitId(0), note=""),
    Part(visit_id=VisitId(0), name=""),
    Photo(visit_id=VisitId(0), file=""),
    Promise(client_id=ClientId(0), what=""),
)


def _words_in(record: Any) -> set[str]:
    values = (getattr(record, field.name) for field in fields(record))
    texts = (text for v in values for text in (v if isinstance(v, tuple) else (v,)))
    return {text for text in texts if isinstance(text, str) and text.startswith("zq")}


def _marked_device(client: ClientId) -> Equipment:
    return Equipment(
        client_id=client,
        name=mark_of("equipment", "name"),
        make=mark_of("equipment", "make"),
        serial=mark_of("equipment", "serial"),
        private_notes=mark_of("equipment", "private_notes"),
    )


def _only_for_me(visit: VisitId) -> WorkItem:
    return WorkItem(
        visit_id=visit,
        note=f"{mark_of('onlyforme', 'note')} password is {PASSWORD}",
        public=f"{mark_of('onlyforme', 'public')} password is {PASSWORD}",
        why=mark_of("onlyforme", "why"),
        notice=mark_of("onlyforme", "notice"),
        only_for_me=True,
        state=TextState.ACCEPTED,
    )


def _kept_photo(visit: VisitId, file: str) -> Photo:
    caption, description = mark_of("keptphoto", "caption"), mark_of("keptphoto", "description")
    return Photo(visit_id=visit, file=file, caption=caption, description=description, public=False)


def _attached(desk: Desk, picture: bytes) -> str:
    """Store PICTURE as it came from the phone, places and all, and return its name."""
    name = f"{digest_of(picture)}.jpg"
    (desk.attachments / name).write_bytes(picture)
    return name
