"""The keys of what was invoiced: each time of marking, its lines, the stretches behind them."""

from consultant_app.domain.invoicing import LineKind
from consultant_app.domain.visits import VisitKind
from consultant_app.exchange.keys import Key, Link, Table
from consultant_app.exchange.value_kinds import (
    CURRENCY,
    DAY,
    DECIMAL,
    MOMENT,
    NAME,
    PRODUCT,
    TEXT,
    WHOLE,
    choice,
    or_nothing,
)

STRETCH = Table(
    "invoiced_stretch", keys=(Key("start", MOMENT, needed=True), Key("end", MOMENT, needed=True))
)
HEIR = Table(
    "invoiced_heir",
    keys=(
        Link("visit", "visit", "visit_id", needed=True),
        Key("start", MOMENT, needed=True),
        Key("end", MOMENT, needed=True),
    ),
)
LINE = Table(
    "invoice_line",
    keys=(
        Link("client", "client", "client_id"),
        Key("client_name", NAME, field="client", needed=True),
        Link("visit", "visit", "visit_id"),
        Key("day", DAY, needed=True),
        Key("kind", choice(LineKind), needed=True),
        Key("where", choice(VisitKind), field="visit_kind"),
        Key("what", TEXT),
        Key("minutes", WHOLE),
        Key("counted", WHOLE),
        Key("quantity", or_nothing(DECIMAL)),
        Key("rate", DECIMAL),
        Key("amount", PRODUCT, needed=True),
        Key("currency", CURRENCY, needed=True),
    ),
    inside=(("stretches", STRETCH), ("came_of_it", HEIR)),
)
INVOICING = Table(
    "invoicing",
    keys=(
        Key("at", MOMENT, needed=True),
        Key("on_day", DAY, needed=True),
        Key("note", TEXT),
    ),
    inside=(("lines", LINE),),
)
