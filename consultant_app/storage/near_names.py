"""Find clients and people by a name with a slip in it, which the search by words can't find."""

from typing import Any

from sqlalchemy import Connection

from consultant_app.domain.clients import folded
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import SearchHit
from consultant_app.domain.near_words import slips
from consultant_app.storage.sending import send

_NAMES = """
    SELECT 'client', id, id, name, name,
        (SELECT group_concat(value, ' ') FROM json_each(also_known_as))
    FROM clients WHERE removed_at IS NULL
    UNION ALL
    SELECT 'contact', p.id, p.client_id, c.name, p.name, p.address_as
    FROM contacts p JOIN clients c ON c.id = p.client_id
    WHERE p.removed_at IS NULL AND c.removed_at IS NULL
"""


def find_near(connection: Connection, text: str, *, limit: int) -> tuple[SearchHit, ...]:
    """Return the clients and people whose names TEXT is with a slip or two, the fewest first."""
    if not text.strip() or limit < 1:
        return ()
    rows = list(send(connection, _NAMES, ()))
    counted = [(slips(f"{row[4]} {row[5] or ''}", text), row) for row in rows]
    near = [(count, folded(row[4]), row) for count, row in counted if count]
    return tuple(_hit(row) for _, _, row in sorted(near, key=lambda n: n[:2])[:limit])


def _hit(row: Any) -> SearchHit:
    kind, row_id, client_id, client, name, _ = row
    return SearchHit(
        kind=kind,
        id=row_id,
        client_id=ClientId(client_id),
        client=client,
        visit_id=None,
        day=None,
        text=name,
        start=0,
        end=0,
    )
