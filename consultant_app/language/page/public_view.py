"""What of a visit may reach the customer: one list of public fields; all else is emptied.

A field that is not named here is private, so a new field stays off every page until somebody
decides otherwise. Every printed word is searched for secrets on the way: a text that holds one
is left out and named; in a name or in the customer's own words only the secret becomes "…".
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import MISSING, Field, dataclass, fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.findings import Finding
from consultant_app.domain.ids import VisitId
from consultant_app.domain.missing import Missing, MissingWhat, Place
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Photo
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.seen_by import SeenBy
from consultant_app.domain.settings import Business
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Segment
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines, Visit
from consultant_app.domain.work import WorkItem

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

R = TypeVar("R", bound="DataclassInstance")
Secrets = Callable[[str], Sequence[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicFields:
    """The public fields of one kind of record.

    `text` is printed and left out where it holds a secret; `quoted` is printed and only loses
    the secret; `other` orders, counts or chooses, and is never printed as it is.
    """

    table: str
    text: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


PUBLIC = MappingProxyType(
    {
        Business: PublicFields(
            table="business",
            text=_names("hours promise reach urgent closing"),
            quoted=_names("name person phone email address"),
            other=_names("currency language voice logo signature accent rates rounding shows"),
        ),
        Client: PublicFields(
            table="clients",
            quoted=_names("name"),
            other=_names("id language currency rounding rates shows"),
        ),
        # Only where a page is posted: see `posted`.
        Site: PublicFields(table="sites", quoted=_names("address"), other=_names("id client_id")),
        Contact: PublicFields(
            table="contacts",
            quoted=_names("name address_as greeting"),
            other=_names("id client_id language large_print"),
        ),
        Visit: PublicFields(
            table="visits",
            text=_names("reason notices"),
            other=_names(
                "id client_id kind state day zone nothing_asked called_us lines words_off"
                " duration_minutes duration_charge also_to"
            ),
        ),
        OwnLines: PublicFields(
            table="visits", text=_names("headline thanks asked did now closing")
        ),
        Request: PublicFields(
            table="requests",
            text=_names("outcome_word reply"),
            quoted=_names("words"),
            other=_names("id visit_id asked_by outcome reply_state noted_at"),
        ),
        WorkItem: PublicFields(
            table="work",
            text=_names("public why notice"),
            other=_names("id visit_id state request_id task"),
        ),
        Part: PublicFields(
            table="parts", text=_names("name"), other=_names("id visit_id quantity price")
        ),
        Segment: PublicFields(
            table="segments",
            text=_names("charge_reason"),
            other=_names(
                "id visit_id kind start end zone start_offset_minutes end_offset_minutes charge"
                " state"
            ),
        ),
        Photo: PublicFields(
            table="photos",
            text=_names("caption description"),
            other=_names("id visit_id file work_id pair public position turn crop"),
        ),
        Promise: PublicFields(
            table="promises",
            text=_names("what by_words"),
            quoted=_names("who"),
            other=_names("id client_id visit_id by next_visit kept_on request_id state"),
        ),
        SeenBy: PublicFields(
            table="seen_by",
            text=_names("what place"),
            quoted=_names("name"),
            other=_names("id visit_id at zone contact_id signature"),
        ),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicView:
    """A visit with its public fields only, and the texts that were held back for a secret."""

    facts: VisitFacts
    left_out: tuple[Missing, ...]


def public_view(
    facts: VisitFacts, *, draft: bool, secrets: Secrets, confirmed: Collection[str] = ()
) -> PublicView:
    """Return FACTS with nothing private in them; proposed texts stay only on a DRAFT.

    SECRETS finds passwords, keys and network addresses in a text; CONFIRMED are texts that
    somebody looked at and found to hold none.
    """
    gate = _Gate(facts.visit.id, secrets=secrets, confirmed=confirmed)
    public = VisitFacts(
        business=gate.through(facts.business),
        client=gate.through(facts.client, id=facts.client.id),
        site=None,
        contact=gate.through(facts.contact, id=facts.contact.id) if facts.contact else None,
        contacts=gate.all_of(_named_people(facts)),
        equipment=(),
        visit=replace(
            gate.through(facts.visit, id=facts.visit.id),
            lines=gate.through(facts.visit.lines, id=facts.visit.id),
        ),
        requests=tuple(gate.request(r, draft=draft) for r in facts.requests),
        carried=tuple(gate.request(r, draft=draft) for r in facts.carried),
        still_open=(),
        work=gate.all_of(_for_the_page(facts.work, draft=draft)),
        parts=gate.all_of(facts.parts),
        segments=gate.all_of(facts.segments),
        photos=gate.all_of(_public_photos(facts)),
        promises=gate.all_of(p for p in facts.promises if draft or _stands(p.state)),
        kept=gate.all_of(p for p in facts.kept if _stands(p.state)),
        versions=(),
        seen_by=gate.all_of(facts.seen_by[-1:]),
        asked_on=facts.asked_on,
        next_visit=facts.next_visit,
        told=tuple(replace(v, lines=OwnLines()) for v in gate.all_of(facts.told)),
    )
    return PublicView(facts=public, left_out=tuple(gate.left_out))


def public_record(record: R, *, secrets: Secrets) -> R:
    """Return RECORD with its public fields only, as every page may print them."""
    return _Gate(VisitId(0), secrets=secrets, confirmed=()).through(record)


def _named_people(facts: VisitFacts) -> Iterable[Contact]:
    """Return the people beside the reader whom the page quotes or greets."""
    reader = facts.contact.id if facts.contact else None
    named = {*(r.asked_by for r in facts.all_requests), *facts.visit.also_to} - {reader}
    return (c for c in facts.contacts if c.id in named)


def _for_the_page(work: Iterable[WorkItem], *, draft: bool) -> Iterable[WorkItem]:
    return (w for w in work if w.for_the_page and (draft or _stands(w.state)))


def _public_photos(facts: VisitFacts) -> Iterable[Photo]:
    private = {w.id for w in facts.work if w.only_for_me}
    return (p for p in facts.photos if p.public and p.work_id not in private)


def _stands(state: TextState) -> bool:
    return state is TextState.ACCEPTED


class _Gate:
    """Lets public fields through and remembers what it held back."""

    def __init__(self, visit_id: VisitId, *, secrets: Secrets, confirmed: Collection[str]) -> None:
        self.left_out: list[Missing] = []
        self._visit_id = visit_id
        self._secrets = secrets
        self._confirmed = confirmed

    def all_of(self, records: Iterable[R]) -> tuple[R, ...]:
        return tuple(self.through(r, id=getattr(r, "id", 0)) for r in records)

    def request(self, request: Request, *, draft: bool) -> Request:
        if not draft and not _stands(request.reply_state):
            request = replace(request, reply="")
        return self.through(request, id=request.id)

    def through(self, record: R, *, id: int = 0) -> R:  # noqa: A002 - the record's own word
        """Return RECORD with its public fields only."""
        public = PUBLIC[type(record)]
        values: dict[str, Any] = {}  # Any: fields of all records pass here
        for field in fields(record):
            value = getattr(record, field.name)
            place = Place(table=public.table, id=id, field=field.name)
            if field.name in public.text:
                values[field.name] = self._text(value, place)
            elif field.name in public.quoted:
                values[field.name] = self._quoted(value, place)
            elif field.name not in public.other:
                values[field.name] = _empty(field)
        return replace(record, **values)

    def _text(self, value: str | tuple[str, ...], place: Place) -> str | tuple[str, ...]:
        if isinstance(value, tuple):
            return tuple(v for v in value if v.strip() and not self._held(v, place))
        return "" if self._held(value, place) else value

    def _quoted(self, value: str | tuple[str, ...], place: Place) -> str | tuple[str, ...]:
        if isinstance(value, tuple):
            return tuple(self._without_secrets(line, place) for line in value)
        return self._without_secrets(value, place)

    def _without_secrets(self, value: str, place: Place) -> str:
        for finding in sorted(self._held(value, place), key=lambda f: f.start, reverse=True):
            value = f"{value[: finding.start]}…{value[finding.end :]}"
        return value

    def _held(self, text: str, place: Place) -> Sequence[Finding]:
        if not text.strip() or text in self._confirmed:
            return ()
        found = self._secrets(text)
        if found:
            note = f"{place.table} {place.id}, {place.field}"
            missing = Missing(
                visit_id=self._visit_id, what=MissingWhat.SECRET, note=note, place=place
            )
            self.left_out.append(missing)
        return found


def _empty(field: "Field[Any]") -> Any:  # Any: the empty value of whatever the field holds
    if field.default is not MISSING:
        return field.default
    if field.default_factory is not MISSING:
        return field.default_factory()
    return ""  # a private field that a record must have is text: a technical note
