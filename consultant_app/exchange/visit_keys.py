"""The keys of visits and of everything that hangs on one."""

from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.requests import Outcome
from consultant_app.domain.summaries import DocumentKind
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Charge, SegmentKind, SegmentState
from consultant_app.domain.visits import VisitKind, VisitState
from consultant_app.exchange.client_keys import SHOWS
from consultant_app.exchange.keys import Group, Key, Link, Table
from consultant_app.exchange.photo_keys import PHOTO
from consultant_app.exchange.value_kinds import (
    CLOCK,
    COUNT,
    DAY,
    DECIMAL,
    FILE,
    FILE_OR_EMPTY,
    FLAG,
    MOMENT,
    MOMENT_OR_CLOCK,
    NAME,
    SHA256,
    TEXT,
    TEXTS,
    WHOLE,
    WORDS,
    ZONE,
    choice,
    listed,
    or_nothing,
)

IN_SHORT = Group("in_short", (Key("asked", TEXT), Key("did", TEXT), Key("now", TEXT)), flat=True)
REQUEST = Table(
    "request",
    "r",
    (
        Key("words", WORDS, needed=True),
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
KEPT_OVERLAP = Table(
    "kept_overlap",
    keys=(
        Link("one_visit", "visit", "one_visit_id", needed=True),
        Key("one_start", MOMENT, needed=True),
        Link("other_visit", "visit", "other_visit_id", needed=True),
        Key("other_start", MOMENT, needed=True),
        Key("start", MOMENT, needed=True),
        Key("end", or_nothing(MOMENT)),
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
SEEN_BY = Table(
    "seen_by",
    keys=(
        Key("name", NAME, needed=True),
        Key("at", MOMENT, needed=True),
        Key("zone", ZONE),
        Link("contact", "contact", "contact_id"),
        Key("what", TEXT),
        Key("place", TEXT),
        Key("signature", FILE_OR_EMPTY),
    ),
)
_PROMISE_KEYS: tuple[Key | Link | Group, ...] = (
    Key("what", WORDS, needed=True),
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
        Link("also_to", "contact", "also_to", many=True),
        Link("told_on", "visit", "told_on_visit_id"),
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
        SHOWS,
    ),
    (
        ("requests", REQUEST),
        ("work", WORK),
        ("segments", SEGMENT),
        ("parts", PART),
        ("photos", PHOTO),
        ("promises", PROMISE),
        ("seen_by", SEEN_BY),
        ("versions", VERSION),
    ),
)
