"""The keys of the consultant's own wording."""

from consultant_app.domain.findings import Category
from consultant_app.domain.proposals import ClauseKind
from consultant_app.exchange.keys import Key, Link, Table
from consultant_app.exchange.value_kinds import (
    COUNT,
    DAY,
    LANGUAGE,
    NAME,
    TEXT,
    WORDS,
    choice,
    or_nothing,
)

WORDING = Table(
    "wording",
    keys=(
        Key("language", LANGUAGE),
        Key("kind", choice(ClauseKind)),
        Key("clause", WORDS, needed=True),
        Key("sentence", WORDS, needed=True),
        Key("task", or_nothing(TEXT)),
        Key("uses", COUNT),
        Key("last_used", DAY),
    ),
)
OWN_TERM = Table(
    "own_term",
    keys=(
        Key("language", LANGUAGE),
        Key("form", NAME, needed=True),
        Key("say", TEXT),
        Key("explain", TEXT),
    ),
)
NEVER_FLAG = Table(
    "never_flag",
    keys=(
        Key("rule", NAME, needed=True),
        Key("words", WORDS, needed=True),
        Key("category", choice(Category), needed=True),
        Link("client", "client", "client_id"),
    ),
)
