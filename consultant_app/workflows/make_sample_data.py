"""Fill an empty profile with sample clients, so that one can look around before typing anything.

The past visits are truly issued, each as of its own day: what is shown is what the program does.
The window offers this at its start, so what imports and issues is loaded when it is wanted.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from consultant_app.clock import FixedClock
from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.problems import ProfileNotEmpty
from consultant_app.domain.visits import VisitState
from consultant_app.resource_files import resource_path

_FOLDER = "sample"
_FILE = "sample.json"


def make_sample_data(desk: Desk, *, by: object = None) -> int:
    """Fill the profile with sample clients and return how many there are.

    Raises:
        ProfileNotEmpty: there are clients already; nothing was changed.
    """
    from consultant_app.exchange.sample_file import sample_interchange
    from consultant_app.workflows.import_file import import_interchange

    _check_empty(desk)
    folder = resource_path(_FOLDER)
    text = (folder / _FILE).read_text(encoding="utf-8")
    data = sample_interchange(text, today=desk.today(), zone=desk.zone())
    import_interchange(desk, data, folder=folder, propose_words=True, what=What.SAMPLE, by=by)
    _issue_past_visits(desk, by=by)
    with desk.store.changing(What.SAMPLE, by=by, undoable=False) as tx:
        tx.settings.put_app(replace(tx.settings.app(), sample_data=True, first_run_done=True))
        return len(tx.clients.all())


def remove_sample_data(desk: Desk, *, by: object = None) -> int:
    """Remove every client that came with the sample data and return how many; undo brings back."""
    removed = 0
    with desk.store.changing(What.SAMPLE, by=by) as tx:
        sample = {o.row_id for o in tx.origins.all() if o.kind == "client"}
        for client in tx.clients.all(include_archived=True):
            if client.id in sample:
                tx.clients.remove(client.id)
                removed += 1
        tx.settings.put_app(replace(tx.settings.app(), sample_data=False))
    return removed


def _check_empty(desk: Desk) -> None:
    with desk.store.reading() as tx:
        if tx.clients.all(include_archived=True):
            raise ProfileNotEmpty(desk.profile)


def _issue_past_visits(desk: Desk, *, by: object) -> None:
    """Issue every visit whose words all stand, dated as its own day ended."""
    from consultant_app.workflows.issue_summary import issue

    finished = frozenset({VisitState.FINISHED})
    with desk.store.reading() as tx:
        lines = tx.lists.visits(state=finished)
        visits = [tx.visits.get(line.id) for line in reversed(lines)]
        ready = [v for v in visits if all(w.state == "accepted" for w in tx.work.of(v.id))]
    for visit in ready:
        at = visit.finished_at
        if at is not None:
            issue(_desk_at(desk, at), visit.id, by=by)


def _desk_at(desk: Desk, at: datetime) -> Desk:
    return replace(desk, clock=FixedClock(at))
