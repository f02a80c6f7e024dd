"""The keys of the interchange file: for each kind of thing which keys, of which kind of value.

One table per kind of thing serves the reader, the writer and the schema's test. `field` is the
name of the record's field where it differs from the key.
"""

from dataclasses import dataclass

from consultant_app.domain.billing import RoundingMode, RoundingPer
from consultant_app.domain.clients import Role
from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.options import (
    Ink,
    Length,
    Letters,
    Paper,
    PrintSize,
    ShownPrices,
    ShownTime,
    SignOff,
)
from consultant_app.domain.photos import Pair
from consultant_app.domain.requests import Outcome
from consultant_app.domain.settings import Look, Voice
from consultant_app.domain.summaries import DocumentKind
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Charge, SegmentKind, SegmentState
from consultant_app.domain.visits import VisitKind, VisitState
from consultant_app.exchange.value_kinds import (
    AMOUNT,
    CLOCK,
    COLOUR,
    COUNT,
    CURRENCY,
    DAY,
    DECIMAL,
    FILE,
    FLAG,
    ID,
    LANGUAGE,
    MOMENT,
    MOMENT_OR_CLOCK,
    NAME,
    RATES,
    SHA256,
    TEXT,
    TEXTS,
    WHOLE,
    ZONE,
    ValueKind,
    choice,
    choices,
    listed,
    or_nothing,
)

FORMAT = "consultant-app/1"


@dataclass(frozen=True, slots=True)
class Key:
    """One key: its name in the file, its kind of value, the record's field."""

    name: str
    kind: ValueKind
    field: str = ""
    needed: bool = False

    @property
    def into(self) -> str:
        """The record's field."""
        return self.field or self.name


@dataclass(frozen=True, slots=True)
class Link:
    """A key that names another thing of the file by its id, or several."""

    name: str
    to: str
    field: str
    many: bool = False
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A key that holds a small table of keys; `flat` ones belong to the thing itself."""

    name: str
    keys: tuple[Key, ...]
    flat: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A kind of thing: its keys, what it names, and the lists of things inside it.

    `prefix` begins the ids that we give; without one the things have no ids.
    """

    kind: str
    prefix: str = ""
    keys: tuple[Key | Link | Group, ...] = ()
    inside: tuple[tuple[str, "Table"], ...] = ()


SHOWS = Group(
    "shows",
    (
        Key("time", choice(ShownTime)),
        Key("prices", choice(ShownPrices)),
        Key("photos", FLAG),
        Key("words", FLAG),
        Key("sign_off", choice(SignOff)),
        Key("print_size", choice(PrintSize)),
        Key("letters", choice(Letters)),
        Key("paper", choice(Paper)),
        Key("length", choice(Length)),
        Key("ink", choice(Ink)),
    ),
)
ROUNDING = Group(
    "rounding",
    (
        Key("minutes", COUNT),
        Key("mode", choice(RoundingMode)),
        Key("minimum", WHOLE),
        Key("per", choice(RoundingPer)),
    ),
)
IN_SHORT = Group("in_short", (Key("asked", TEXT), Key("did", TEXT), Key("now", TEXT)), flat=True)

BUSINESS = Table(
    "business",
    keys=(
        *(Key(name, TEXT) for name in ("name", "person", "phone", "email", "hours", "promise")),
        Key("address", TEXTS),
        Key("currency", CURRENCY),
        Key("language", LANGUAGE),
        Key("paper", choice(Paper)),
        Key("voice", choice(Voice)),
        *(Key(name, TEXT) for name in ("reach", "urgent", "closing")),
        Key("accent", COLOUR),
        Key("logo", FILE),
        Key("signature", FILE),
        Key("rates", RATES),
        ROUNDING,
        SHOWS,
    ),
)
SITE = Table(
    "site",
    "s",
    (
        Key("name", TEXT),
        Key("address", TEXTS),
        Key("access", TEXT),
        Key("travel_minutes", or_nothing(WHOLE)),
        Key("distance_km", or_nothing(AMOUNT)),
    ),
)
CONTACT = Table(
    "contact",
    "p",
    (
        Key("name", NAME, needed=True),
        Key("address_as", TEXT),
        Key("greeting", TEXT),
        Key("role", choices(Role), field="roles"),
        *(Key(name, TEXT) for name in ("email", "phone", "remember")),
        Key("language", LANGUAGE),
        Key("large_print", FLAG),
    ),
)
EQUIPMENT = Table(
    "equipment",
    "e",
    (
        Key("name", NAME, needed=True),
        *(Key(name, TEXT) for name in ("make", "serial", "private_notes")),
    ),
)
CLIENT = Table(
    "client",
    "c",
    (
        Key("name", NAME, needed=True),
        Key("also_known_as", TEXTS),
        Key("language", LANGUAGE),
        Key("currency", CURRENCY),
        Key("archived", FLAG),
        Key("private_notes", TEXT),
        ROUNDING,
        Key("rates", RATES),
        Key("plan_minutes", WHOLE),
        SHOWS,
    ),
    (("sites", SITE), ("contacts", CONTACT), ("equipment", EQUIPMENT)),
)
REQUEST = Table(
    "request",
    "r",
    (
        Key("words", NAME, needed=True),
        Link("asked_by", "contact", "asked_by"),
        Key("outcome", choice(Outcome)),
        Key("outcome_word", TEXT),
        Key("reply", TEXT),
        Key("reply_state", choice(TextState)),
        Key("lost_minutes", or_nothing(WHOLE)),
        Key("at", or_nothing(MOMENT_OR_CLOCK), field="noted_at"),
        Link("settled_at", "visit", "settled_visit_id"),
    ),
)
WORK = Table(
    "work",
    "w",
    (
        Key("at", or_nothing(MOMENT_OR_CLOCK), field="noted_at"),
        Key("minutes", or_nothing(WHOLE)),
        *(Key(name, TEXT) for name in ("note", "public", "why", "notice")),
        Link("request", "request", "request_id"),
        Link("equipment", "equipment", "equipment_ids", many=True),
        Key("task", or_nothing(TEXT)),
        Key("only_for_me", FLAG),
        Key("state", choice(TextState)),
    ),
)
SEGMENT = Table(
    "segment",
    keys=(
        Key("kind", choice(SegmentKind)),
        Key("start", MOMENT, needed=True),
        Key("end", or_nothing(MOMENT)),
        Key("zone", ZONE),
        Key("charge", choice(Charge)),
        Key("charge_reason", TEXT),
        Key("state", choice(SegmentState)),
    ),
)
PART = Table(
    "part",
    keys=(
        Key("name", NAME, needed=True),
        Key("quantity", DECIMAL),
        Key("price", or_nothing(DECIMAL)),
        Key("at", or_nothing(MOMENT_OR_CLOCK), field="noted_at"),
    ),
)
PHOTO = Table(
    "photo",
    keys=(
        Key("file", FILE, needed=True),
        Link("work", "work", "work_id"),
        Key("pair", or_nothing(choice(Pair))),
        Key("caption", TEXT),
        Key("description", TEXT),
        Key("public", FLAG),
    ),
)
_PROMISE_KEYS: tuple[Key | Link | Group, ...] = (
    Key("what", NAME, needed=True),
    Key("who", TEXT),
    Link("to", "contact", "to"),
    Key("by", or_nothing(DAY)),
    Key("by_words", TEXT),
    Key("next_visit", FLAG),
    Key("kept_on", or_nothing(DAY)),
    Link("request", "request", "request_id"),
    Key("state", choice(TextState)),
    Key("at", or_nothing(MOMENT_OR_CLOCK), field="noted_at"),
)
PROMISE = Table("promise", "q", _PROMISE_KEYS)
LOOSE_PROMISE = Table(
    "promise", "q", (Link("client", "client", "client_id", needed=True), *_PROMISE_KEYS)
)
DELIVERY = Table(
    "delivery",
    keys=(
        Key("way", choice(DeliveryWay), needed=True),
        Key("at", MOMENT, needed=True),
        Key("detail", TEXT),
    ),
)
VERSION = Table(
    "version",
    keys=(
        Key("version", COUNT, needed=True),
        Key("kind", choice(DocumentKind)),
        Key("issued_at", MOMENT, needed=True),
        Key("file", FILE, needed=True),
        Key("sha256", SHA256, needed=True),
        Key("pages", COUNT, needed=True),
        Key("title", TEXT),
        Key("fingerprint", TEXT),
    ),
    inside=(("deliveries", DELIVERY),),
)
VISIT = Table(
    "visit",
    "v",
    (
        Link("client", "client", "client_id", needed=True),
        Link("site", "site", "site_id"),
        Link("contact", "contact", "contact_id"),
        Key("kind", choice(VisitKind)),
        Key("state", choice(VisitState)),
        Key("day", DAY, needed=True),
        Key("zone", ZONE),
        Key("planned_at", or_nothing(CLOCK)),
        Key("planned_minutes", or_nothing(WHOLE)),
        Key("reason", TEXT),
        Key("nothing_asked", FLAG),
        Key("called_us", FLAG),
        Key("headline", TEXT),
        Key("thanks", TEXT),
        IN_SHORT,
        Key("closing", TEXT),
        Key("private_notes", TEXT),
        Key("duration_minutes", or_nothing(WHOLE)),
        Key("duration_charge", choice(Charge)),
        Key("notice", TEXTS, field="notices"),
        Key("words_off", TEXTS),
        Key("finished_at", or_nothing(MOMENT)),
        Key("no_secrets", listed(SHA256)),
    ),
    (
        ("requests", REQUEST),
        ("work", WORK),
        ("segments", SEGMENT),
        ("parts", PART),
        ("photos", PHOTO),
        ("promises", PROMISE),
        ("versions", VERSION),
    ),
)
APP_SETTINGS = Table(
    "settings",
    keys=(
        Key("look", choice(Look)),
        Key("text_size", COUNT),
        *(Key(name, FLAG) for name in ("less_motion", "first_run_done", "sample_data")),
        Key("sidebar_folded", FLAG),
        Key("photo_folder", TEXT),
    ),
)
DRAFT = Table("draft", keys=(Key("key", NAME, needed=True), Key("text", TEXT)))
FILE_KEYS = (
    ("clients", CLIENT),
    ("visits", VISIT),
    ("promises", LOOSE_PROMISE),
    ("drafts", DRAFT),
)
WITH_IDS = (CLIENT, SITE, CONTACT, EQUIPMENT, VISIT, REQUEST, WORK, PROMISE)
ID_KEY = Key("id", ID)
