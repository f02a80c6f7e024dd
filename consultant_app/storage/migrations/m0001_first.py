"""Climb from nothing to the first tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_TABLES = (
    """
    CREATE TABLE clients (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,
        also_known_as TEXT NOT NULL, language TEXT NOT NULL, currency TEXT NOT NULL,
        archived INTEGER NOT NULL, private_notes TEXT NOT NULL, rounding TEXT,
        rates TEXT NOT NULL, plan_minutes INTEGER NOT NULL, shows TEXT NOT NULL,
        removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    """
    CREATE TABLE sites (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        client_id INTEGER NOT NULL REFERENCES clients (id), name TEXT NOT NULL,
        address TEXT NOT NULL, access TEXT NOT NULL, travel_minutes INTEGER,
        distance_km TEXT, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_sites_client_id ON sites (client_id)",
    """
    CREATE TABLE contacts (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        client_id INTEGER NOT NULL REFERENCES clients (id), name TEXT NOT NULL,
        address_as TEXT NOT NULL, greeting TEXT NOT NULL, roles TEXT NOT NULL,
        email TEXT NOT NULL, phone TEXT NOT NULL, remember TEXT NOT NULL,
        language TEXT NOT NULL, large_print INTEGER NOT NULL, removed_at INTEGER,
        removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_contacts_client_id ON contacts (client_id)",
    """
    CREATE TABLE equipment (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        client_id INTEGER NOT NULL REFERENCES clients (id), name TEXT NOT NULL,
        make TEXT NOT NULL, serial TEXT NOT NULL, private_notes TEXT NOT NULL,
        removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_equipment_client_id ON equipment (client_id)",
    """
    CREATE TABLE visits (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        client_id INTEGER NOT NULL REFERENCES clients (id),
        site_id INTEGER REFERENCES sites (id),
        contact_id INTEGER REFERENCES contacts (id), kind TEXT NOT NULL,
        state TEXT NOT NULL, day TEXT NOT NULL, zone TEXT NOT NULL, planned_at TEXT,
        planned_minutes INTEGER, reason TEXT NOT NULL, nothing_asked INTEGER NOT NULL,
        called_us INTEGER NOT NULL, lines TEXT NOT NULL, private_notes TEXT NOT NULL,
        notices TEXT NOT NULL, words_off TEXT NOT NULL, duration_minutes INTEGER,
        duration_charge TEXT NOT NULL, finished_at INTEGER, removed_at INTEGER,
        removal TEXT
    ) STRICT
    """,
    "CREATE INDEX visits_by_client ON visits (client_id, day)",
    "CREATE INDEX visits_by_day ON visits (day, id)",
    "CREATE INDEX visits_by_state ON visits (state, day, id)",
    """
    CREATE TABLE requests (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        visit_id INTEGER NOT NULL REFERENCES visits (id), words TEXT NOT NULL,
        asked_by INTEGER REFERENCES contacts (id), outcome TEXT NOT NULL,
        outcome_word TEXT NOT NULL, reply TEXT NOT NULL, reply_state TEXT NOT NULL,
        lost_minutes INTEGER, noted_at INTEGER,
        settled_visit_id INTEGER REFERENCES visits (id), removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_requests_settled_visit_id ON requests (settled_visit_id)",
    "CREATE INDEX ix_requests_visit_id ON requests (visit_id)",
    """
    CREATE TABLE work (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        visit_id INTEGER NOT NULL REFERENCES visits (id), note TEXT NOT NULL,
        public TEXT NOT NULL, why TEXT NOT NULL, notice TEXT NOT NULL,
        state TEXT NOT NULL, request_id INTEGER REFERENCES requests (id),
        equipment_ids TEXT NOT NULL, task TEXT, only_for_me INTEGER NOT NULL,
        noted_at INTEGER, minutes INTEGER, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_work_visit_id ON work (visit_id)",
    """
    CREATE TABLE parts (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        visit_id INTEGER NOT NULL REFERENCES visits (id), name TEXT NOT NULL,
        quantity TEXT NOT NULL, price TEXT, noted_at INTEGER, removed_at INTEGER,
        removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_parts_visit_id ON parts (visit_id)",
    """
    CREATE TABLE segments (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        visit_id INTEGER NOT NULL REFERENCES visits (id), kind TEXT NOT NULL,
        start INTEGER NOT NULL, "end" INTEGER, zone TEXT NOT NULL,
        start_offset_minutes INTEGER NOT NULL, end_offset_minutes INTEGER,
        charge TEXT NOT NULL, charge_reason TEXT NOT NULL, state TEXT NOT NULL,
        removed_at INTEGER, removal TEXT,
        CONSTRAINT ends_after_start CHECK ("end" IS NULL OR "end" >= start)
    ) STRICT
    """,
    """
    CREATE UNIQUE INDEX one_open_segment ON segments (("end" IS NULL))
    WHERE "end" IS NULL AND removed_at IS NULL
    """,
    "CREATE INDEX segments_by_visit ON segments (visit_id, start)",
    """
    CREATE TABLE photos (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        visit_id INTEGER NOT NULL REFERENCES visits (id), file TEXT NOT NULL,
        work_id INTEGER REFERENCES work (id), pair TEXT, caption TEXT NOT NULL,
        description TEXT NOT NULL, public INTEGER NOT NULL, removed_at INTEGER,
        removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_photos_visit_id ON photos (visit_id)",
    """
    CREATE TABLE promises (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        client_id INTEGER NOT NULL REFERENCES clients (id),
        visit_id INTEGER REFERENCES visits (id), what TEXT NOT NULL, who TEXT NOT NULL,
        "to" INTEGER REFERENCES contacts (id), "by" TEXT, by_words TEXT NOT NULL,
        next_visit INTEGER NOT NULL, kept_on TEXT,
        request_id INTEGER REFERENCES requests (id), state TEXT NOT NULL,
        noted_at INTEGER, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    'CREATE INDEX open_promises ON promises ("by") WHERE kept_on IS NULL AND removed_at IS NULL',
    "CREATE INDEX promises_by_client ON promises (client_id)",
    "CREATE INDEX promises_by_visit ON promises (visit_id)",
    """
    CREATE TABLE versions (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        visit_id INTEGER NOT NULL REFERENCES visits (id), version INTEGER NOT NULL,
        kind TEXT NOT NULL, issued_at INTEGER NOT NULL, file TEXT NOT NULL,
        sha256 TEXT NOT NULL, pages INTEGER NOT NULL, title TEXT NOT NULL,
        fingerprint TEXT NOT NULL, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_versions_visit_id ON versions (visit_id)",
    """
    CREATE TABLE deliveries (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        version_id INTEGER NOT NULL REFERENCES versions (id), way TEXT NOT NULL,
        at INTEGER NOT NULL, detail TEXT NOT NULL, removed_at INTEGER, removal TEXT
    ) STRICT
    """,
    "CREATE INDEX ix_deliveries_version_id ON deliveries (version_id)",
    """
    CREATE TABLE settings (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "key" TEXT NOT NULL,
        value TEXT NOT NULL, UNIQUE ("key")
    ) STRICT
    """,
    """
    CREATE TABLE drafts (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "key" TEXT NOT NULL,
        text TEXT NOT NULL, UNIQUE ("key")
    ) STRICT
    """,
    """
    CREATE TABLE timer_events (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, segment_id INTEGER NOT NULL,
        kind TEXT NOT NULL, at INTEGER NOT NULL, monotonic_ns INTEGER NOT NULL,
        boot_id TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX ix_timer_events_segment_id ON timer_events (segment_id)",
    """
    CREATE TABLE origins (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL,
        external_id TEXT NOT NULL, row_id INTEGER NOT NULL, extra_json TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX origins_by_external_id ON origins (kind, external_id)",
    "CREATE UNIQUE INDEX origins_by_row ON origins (kind, row_id)",
    """
    CREATE TABLE words_confirmed (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        visit_id INTEGER NOT NULL REFERENCES visits (id), sha256 TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX confirmed_once ON words_confirmed (visit_id, sha256)",
    """
    CREATE TABLE search_text (
        id INTEGER NOT NULL, kind TEXT NOT NULL, row_id INTEGER NOT NULL,
        client_id INTEGER NOT NULL, visit_id INTEGER, folded TEXT NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX search_text_by_row ON search_text (kind, row_id)",
    "CREATE INDEX search_text_by_visit ON search_text (visit_id)",
)

# The index keeps no text of its own: it reads `search_text`. Python writes both; a trigger could
# not, for SQLite before 3.41 counts FTS5 as unsafe in one. The text in it is folded, so the
# tokenizer must look for no accents.
_SEARCH = """
    CREATE VIRTUAL TABLE search USING fts5 (
        folded, content = 'search_text', content_rowid = 'id', columnsize = 0,
        prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
    )
"""


def climb(op: Operations) -> None:
    """Make the tables of the first version."""
    for statement in (*_TABLES, _SEARCH):
        op.execute(statement)
