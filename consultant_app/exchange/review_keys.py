"""The keys of looks back: what is written by hand for a quarter or a year, and what was issued."""

from consultant_app.domain.review_periods import read_period
from consultant_app.exchange.keys import Key, Link, Table
from consultant_app.exchange.value_kinds import (
    COUNT,
    FILE,
    MOMENT,
    SHA256,
    TEXT,
    WORDS,
    ValueKind,
    shown,
    wrong,
)


def _read_period(value: object, place: str) -> str:
    period = read_period(value) if isinstance(value, str) else None
    if period is None or str(period) != value:
        raise wrong(place, f"must be a quarter or year such as 2026-Q3 or 2026, not {shown(value)}")
    return str(period)


PERIOD = ValueKind(_read_period, str)
ADVICE = Table(
    "advice", keys=(Key("what", WORDS, needed=True), Key("why", TEXT), Key("takes", TEXT))
)
REVIEW_VERSION = Table(
    "review_version",
    keys=(
        Key("version", COUNT, needed=True),
        Key("issued_at", MOMENT, needed=True),
        Key("file", FILE, needed=True),
        Key("sha256", SHA256, needed=True),
        Key("pages", COUNT, needed=True),
        Key("title", TEXT),
        Key("fingerprint", TEXT),
    ),
)
LINES = ("headline", "thanks", "not_kept", "value", "closing")
REVIEW = Table(
    "review",
    keys=(
        Link("client", "client", "client_id", needed=True),
        Key("period", PERIOD, needed=True),
        *(Key(name, TEXT) for name in LINES),
    ),
    inside=(("recommendations", ADVICE), ("versions", REVIEW_VERSION)),
)
