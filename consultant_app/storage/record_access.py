"""Every kind of record that a transaction gives access to."""

from datetime import datetime
from functools import cached_property

from sqlalchemy.orm import Session

from consultant_app.domain.clients import Contact, Site
from consultant_app.domain.deliveries import Delivery
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.handed_over import HandedOver
from consultant_app.domain.parts import Part
from consultant_app.domain.photos import Photo
from consultant_app.domain.reviews import Review, ReviewVersion
from consultant_app.domain.seen_by import SeenBy
from consultant_app.domain.summaries import SummaryVersion
from consultant_app.domain.work import WorkItem
from consultant_app.storage.invoices import Invoices
from consultant_app.storage.kept_overlaps import KeptOverlaps
from consultant_app.storage.letters import LetterEvents, Letters, MailAccounts
from consultant_app.storage.origins import Origins
from consultant_app.storage.own_words import NeverFlags, OwnTerms, Wordings
from consultant_app.storage.recorded_time import RecordedTime
from consultant_app.storage.repositories import Clients, Promises, Requests, Segments, Visits
from consultant_app.storage.repository import OwnedRepository
from consultant_app.storage.review_rows import HandedOverRow, ReviewRow, ReviewVersionRow
from consultant_app.storage.rows import (
    ContactRow,
    DeliveryRow,
    EquipmentRow,
    PartRow,
    PhotoRow,
    SeenByRow,
    SiteRow,
    VersionRow,
    WorkRow,
)
from consultant_app.storage.side_repositories import Confirmed, Drafts, Settings, Timer


class Records:
    """The records of one session, by table."""

    def __init__(self, session: Session, *, now: datetime) -> None:
        self._session = session
        self._now = now

    @property
    def now(self) -> datetime:
        """The moment of the session, aware, by the store's clock."""
        return self._now

    @cached_property
    def clients(self) -> Clients:
        """The clients."""
        return Clients(self._session, now=self._now)

    @cached_property
    def sites(self) -> OwnedRepository[Site]:
        """The places of clients."""
        return OwnedRepository(self._session, SiteRow, Site, now=self._now, owner=SiteRow.client_id)

    @cached_property
    def contacts(self) -> OwnedRepository[Contact]:
        """The people at clients."""
        return OwnedRepository(
            self._session, ContactRow, Contact, now=self._now, owner=ContactRow.client_id
        )

    @cached_property
    def equipment(self) -> OwnedRepository[Equipment]:
        """The things looked after."""
        return OwnedRepository(
            self._session, EquipmentRow, Equipment, now=self._now, owner=EquipmentRow.client_id
        )

    @cached_property
    def visits(self) -> Visits:
        """The visits."""
        return Visits(self._session, now=self._now)

    @cached_property
    def requests(self) -> Requests:
        """What customers said."""
        return Requests(self._session, now=self._now)

    @cached_property
    def work(self) -> OwnedRepository[WorkItem]:
        """The pieces of work."""
        return OwnedRepository(
            self._session, WorkRow, WorkItem, now=self._now, owner=WorkRow.visit_id
        )

    @cached_property
    def parts(self) -> OwnedRepository[Part]:
        """The parts used."""
        return OwnedRepository(self._session, PartRow, Part, now=self._now, owner=PartRow.visit_id)

    @cached_property
    def segments(self) -> Segments:
        """The stretches of time."""
        return Segments(self._session, now=self._now)

    @cached_property
    def kept_overlaps(self) -> KeptOverlaps:
        """The overlaps of stretches that somebody keeps."""
        return KeptOverlaps(self._session)

    @cached_property
    def photos(self) -> OwnedRepository[Photo]:
        """The photos, in the order of their places."""
        return OwnedRepository(
            self._session,
            PhotoRow,
            Photo,
            now=self._now,
            owner=PhotoRow.visit_id,
            order=(PhotoRow.position,),
        )

    @cached_property
    def seen_by(self) -> OwnedRepository[SeenBy]:
        """The sign-offs of visits, the one that counts last."""
        return OwnedRepository(
            self._session, SeenByRow, SeenBy, now=self._now, owner=SeenByRow.visit_id
        )

    @cached_property
    def reviews(self) -> OwnedRepository[Review]:
        """The reviews and year letters of clients, by their period."""
        return OwnedRepository(
            self._session,
            ReviewRow,
            Review,
            now=self._now,
            owner=ReviewRow.client_id,
            order=(ReviewRow.period,),
        )

    @cached_property
    def review_versions(self) -> OwnedRepository[ReviewVersion]:
        """The issued versions of reviews and year letters, by their number."""
        return OwnedRepository(
            self._session,
            ReviewVersionRow,
            ReviewVersion,
            now=self._now,
            owner=ReviewVersionRow.review_id,
            order=(ReviewVersionRow.version,),
        )

    @cached_property
    def promises(self) -> Promises:
        """The promises."""
        return Promises(self._session, now=self._now)

    @cached_property
    def versions(self) -> OwnedRepository[SummaryVersion]:
        """The issued versions of summaries, by their number."""
        return OwnedRepository(
            self._session,
            VersionRow,
            SummaryVersion,
            now=self._now,
            owner=VersionRow.visit_id,
            order=(VersionRow.version,),
        )

    @cached_property
    def deliveries(self) -> OwnedRepository[Delivery]:
        """The hand-overs of versions."""
        return OwnedRepository(
            self._session, DeliveryRow, Delivery, now=self._now, owner=DeliveryRow.version_id
        )

    @cached_property
    def handed_over(self) -> OwnedRepository[HandedOver]:
        """The hand-overs of statements and reviews, by client."""
        return OwnedRepository(
            self._session, HandedOverRow, HandedOver, now=self._now, owner=HandedOverRow.client_id
        )

    @cached_property
    def mail_accounts(self) -> MailAccounts:
        """The mail accounts, in their order."""
        return MailAccounts(self._session, now=self._now)

    @cached_property
    def letters(self) -> Letters:
        """The letters of the outbox."""
        return Letters(self._session, now=self._now)

    @cached_property
    def letter_events(self) -> LetterEvents:
        """What happened to letters; only ever added to."""
        return LetterEvents(self._session)

    @cached_property
    def invoices(self) -> Invoices:
        """What was marked as invoiced."""
        return Invoices(self._session, now=self._now)

    @cached_property
    def recorded_time(self) -> RecordedTime:
        """Many visits at once with their time and parts."""
        return RecordedTime(self._session)

    @cached_property
    def timer(self) -> Timer:
        """What the clock saw."""
        return Timer(self._session)

    @cached_property
    def settings(self) -> Settings:
        """The consultant's own data and the looks of the program."""
        return Settings(self._session)

    @cached_property
    def drafts(self) -> Drafts:
        """Typed text that is no record yet."""
        return Drafts(self._session)

    @cached_property
    def origins(self) -> Origins:
        """What imported things were called in their files."""
        return Origins(self._session)

    @cached_property
    def confirmed(self) -> Confirmed:
        """The texts that the consultant said hold no secret."""
        return Confirmed(self._session)

    @cached_property
    def wordings(self) -> Wordings:
        """The sentences that are remembered."""
        return Wordings(self._session)

    @cached_property
    def own_terms(self) -> OwnTerms:
        """The hard words that the consultant added."""
        return OwnTerms(self._session)

    @cached_property
    def never_flags(self) -> NeverFlags:
        """What the checks say nothing of any more."""
        return NeverFlags(self._session)
