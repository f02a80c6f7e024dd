"""The keys of the interchange file as a whole."""

from consultant_app.exchange.client_keys import CLIENT, CONTACT, EQUIPMENT, SITE
from consultant_app.exchange.handed_over_keys import HANDED_OVER
from consultant_app.exchange.invoice_keys import INVOICING
from consultant_app.exchange.keys import Key, Table
from consultant_app.exchange.own_keys import NEVER_FLAG, OWN_TERM, WORDING
from consultant_app.exchange.review_keys import REVIEW
from consultant_app.exchange.value_kinds import ID, NAME, TEXT
from consultant_app.exchange.visit_keys import (
    KEPT_OVERLAP,
    LOOSE_PROMISE,
    PROMISE,
    REQUEST,
    VISIT,
    WORK,
)

FORMAT = "consultant-app/1"
DRAFT = Table("draft", keys=(Key("key", NAME, needed=True), Key("text", TEXT)))
FILE_KEYS = (
    ("clients", CLIENT),
    ("visits", VISIT),
    ("promises", LOOSE_PROMISE),
    ("drafts", DRAFT),
    ("wordings", WORDING),
    ("own_terms", OWN_TERM),
    ("never_flags", NEVER_FLAG),
    ("kept_overlaps", KEPT_OVERLAP),
    ("invoicings", INVOICING),
    ("reviews", REVIEW),
    ("handed_over", HANDED_OVER),
)
WITH_IDS = (CLIENT, SITE, CONTACT, EQUIPMENT, VISIT, REQUEST, WORK, PROMISE)
ID_KEY = Key("id", ID)
