"""How the page of a visit looks: for this page alone, or for all pages of the client."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import PrintSize, Shows, with_wish

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx


def choose_option(
    desk: Desk, visit_id: VisitId, option: str, word: str, *, always: bool, by: object = None
) -> None:
    """Let the page show OPTION as WORD says: only this one, or ALWAYS for its client.

    What is chosen for always is no wish of this page any more. Large print is kept with the
    reader, whose own wish comes before the client's.
    """
    with desk.store.changing(What.EDIT_PAGE_LOOKS, by=by) as tx:
        visit = tx.visits.get(visit_id)
        own = with_wish(visit.shows, option, None if always else word)
        tx.visits.put(replace(visit, shows=own))
        if always:
            client = tx.clients.get(visit.client_id)
            tx.clients.put(replace(client, shows=with_wish(client.shows, option, word)))
            if option == "print_size":
                _keep_with_reader(tx, visit_id, large=word == PrintSize.LARGE)


def look_as_usual(desk: Desk, visit_id: VisitId, *, by: object = None) -> None:
    """Let the page look as the pages of its client do."""
    with desk.store.changing(What.EDIT_PAGE_LOOKS, by=by) as tx:
        tx.visits.put(replace(tx.visits.get(visit_id), shows=Shows()))


def _keep_with_reader(tx: Tx, visit_id: VisitId, *, large: bool) -> None:
    reader = tx.facts(visit_id).contact
    if reader is not None and reader.large_print != large:
        tx.contacts.put(replace(reader, large_print=large))
