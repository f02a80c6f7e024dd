"""The keys of what became of statements and reviews."""

import re

from consultant_app.domain.deliveries import DeliveryWay
from consultant_app.domain.letters import LetterKind
from consultant_app.exchange.keys import Key, Link, Table
from consultant_app.exchange.value_kinds import MOMENT, TEXT, ValueKind, choice, shown, wrong

_PERIOD = re.compile(r"\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?")


def _read_period(value: object, place: str) -> str:
    if not isinstance(value, str) or not _PERIOD.fullmatch(value):
        why = "must be a month, quarter or year such as 2026-10, 2026-Q3 or 2026"
        raise wrong(place, f"{why}, not {shown(value)}")
    return value


HANDED_OVER = Table(
    "handed_over",
    keys=(
        Link("client", "client", "client_id", needed=True),
        Key("kind", choice(LetterKind), needed=True),
        Key("period", ValueKind(_read_period, str), needed=True),
        Key("way", choice(DeliveryWay), needed=True),
        Key("at", MOMENT, needed=True),
        Key("detail", TEXT),
    ),
)
