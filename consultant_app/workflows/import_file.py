"""Import an interchange file: all of it or nothing; what is known already is only filled."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.ids import VisitId
from consultant_app.domain.problems import WrongInterchange
from consultant_app.exchange.cross_checks import check_together
from consultant_app.exchange.interchange import Interchange, Thing, read_interchange
from consultant_app.exchange.time_checks import check_times
from consultant_app.workflows.exchanging.import_clients import (
    import_business,
    import_clients,
    import_settings,
)
from consultant_app.workflows.exchanging.import_files import keep_files
from consultant_app.workflows.exchanging.import_handed_over import import_handed_over
from consultant_app.workflows.exchanging.import_invoicing import import_invoicing
from consultant_app.workflows.exchanging.import_kept_overlaps import import_kept_overlap
from consultant_app.workflows.exchanging.import_own_words import import_own_words
from consultant_app.workflows.exchanging.import_reviews import import_review
from consultant_app.workflows.exchanging.import_run import ImportNote, ImportRun
from consultant_app.workflows.exchanging.import_told_on import import_told_on
from consultant_app.workflows.exchanging.import_visit_parts import (
    import_files_of_visit,
    import_work_and_time,
)
from consultant_app.workflows.exchanging.import_visits import (
    import_promise,
    import_requests,
    import_visit,
    visit_of,
)
from consultant_app.workflows.exchanging.known_things import KnownThings
from consultant_app.workflows.finishing import drafted_facts, is_over, put_changes
from consultant_app.workflows.propose_words import proposal_for, with_proposal

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

DATA_FILE = "data.json"

Told = Callable[[int, int], None]  # how many steps are done, and of how many

_STORED_AT_ONCE = 100  # visits; what waits is in memory

_FILE = Thing(kind="file")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did: counts of things added, by kind; what it filled, left out, found other.

    `differing` fields were left as they are here. A trial has done nothing.
    """

    added: Mapping[str, int]
    filled: tuple[ImportNote, ...]
    differing: tuple[ImportNote, ...]
    left_out: tuple[ImportNote, ...]
    proposed: int
    trial: bool


def _nobody(done: int, of: int) -> None:
    """Tell nobody how far the import is."""


class _OnlyATrial(Exception):
    """Ends the change of a trial, so that nothing of it is kept."""


def import_file(
    desk: Desk,
    file: Path,
    *,
    propose_words: bool = False,
    dry_run: bool = False,
    told: Told = _nobody,
    by: object = None,
) -> ImportReport:
    """Import FILE, or the folder that an export made, in one change.

    Args:
        desk: the open profile.
        file: the interchange file; photos and documents are looked for beside it.
        propose_words: give work without plain words the engine's proposal, marked as one.
        dry_run: tell what would be done, and do nothing.
        told: hears how far it is, now and then.
        by: who makes the change.

    Raises:
        WrongInterchange: a value is wrong; `place` names it, and nothing was imported.
        DiskRefused: the disk did not take a photo or a document; nothing was imported.
    """
    path = file / DATA_FILE if file.is_dir() else file
    return import_interchange(
        desk,
        read_interchange(_text_of(path)),
        folder=path.parent,
        propose_words=propose_words,
        dry_run=dry_run,
        told=told,
        by=by,
    )


def import_interchange(
    desk: Desk,
    data: Interchange,
    *,
    folder: Path,
    propose_words: bool = False,
    dry_run: bool = False,
    told: Told = _nobody,
    what: What = What.IMPORT,
    by: object = None,
) -> ImportReport:
    """Import DATA, whose photos and documents lie in FOLDER; see `import_file`."""
    check_together(data)
    check_times(data, now=desk.now(), today=desk.today())
    kept = keep_files(desk, data, folder, trial=dry_run)
    zone, today = desk.zone(), desk.today()
    try:
        with desk.store.changing(what, by=by) as tx:
            run = ImportRun(tx=tx, known=KnownThings(tx), zone=zone, today=today, files=kept.names)
            _import_all(run, data, told)
            import_own_words(desk, run, data)
            proposed = _propose_words(desk, run, data.visits) if propose_words else 0
            if dry_run:
                raise _OnlyATrial
    except _OnlyATrial:
        return _report(run, proposed, trial=True)
    except BaseException:
        kept.discard()
        raise
    return _report(run, proposed, trial=False)


def _text_of(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongInterchange(place=f"byte {error.start}", why="is not UTF-8 text") from error
    except OSError as error:
        why = f"can't be read: {error.strerror or 'no reason given'}"
        raise WrongInterchange(place=str(path), why=why) from error


def _import_all(run: ImportRun, data: Interchange, told: Told) -> None:
    """Bring everything in, what others point at first."""
    import_clients(run, data.clients)
    if data.business is not None:
        import_business(run, data.business)
    if data.settings is not None:
        import_settings(run, data.settings)
    steps = (
        import_visit,
        import_requests,
        import_work_and_time,
        import_files_of_visit,
        import_told_on,
    )
    for number, step in enumerate(steps):
        for place, visit in enumerate(data.visits):
            step(run, visit)
            if place % _STORED_AT_ONCE == 0:
                run.store()
                told(number * len(data.visits) + place, len(steps) * len(data.visits))
        run.store()
    for promise in data.promises:
        import_promise(run, promise)
    run.store()
    for kept in data.kept_overlaps:
        import_kept_overlap(run, kept)
    for invoicing in data.invoicings:
        import_invoicing(run, invoicing)
    for review in data.reviews:
        import_review(run, review)
    for one in data.handed_over:
        import_handed_over(run, one)
    for draft in data.drafts:
        _import_draft(run, draft)
    run.known.remember(Thing(kind=_FILE.kind, extra=data.extra), 0)
    run.store()
    told(len(steps) * len(data.visits), len(steps) * len(data.visits))


def _import_draft(run: ImportRun, draft: Thing) -> None:
    """Keep a typed text where nothing is typed yet; its key names a visit by the id in the file."""
    key: str = draft.values["key"]
    named = re.fullmatch(r"visit/([^/]+)(/.*)?", key)
    if named and ("visit", named[1]) in run.rows:
        key = f"visit/{run.rows['visit', named[1]]}{named[2] or ''}"
    if not run.tx.drafts.get(key):
        run.tx.drafts.put(key, draft.values.get("text", ""))


def _propose_words(desk: Desk, run: ImportRun, visits: tuple[Thing, ...]) -> int:
    """Give the work of VISITS that has no plain words the engine's; return how many it has."""
    found = 0
    for thing in visits:
        visit = visit_of(run, thing)
        found += _propose_for_visit(desk, run.tx, visit.id)
    return found


def _propose_for_visit(desk: Desk, tx: Tx, visit_id: VisitId) -> int:
    facts = tx.facts(visit_id)
    bare = [w for w in facts.work if not w.public.strip() and not w.only_for_me]
    proposed = [
        with_proposal(w, proposal_for(desk, facts, w.note, answers=w.request_id)) for w in bare
    ]
    for work in proposed:
        tx.work.put(work)
    if bare and is_over(facts):
        before = tx.facts(visit_id)
        put_changes(tx, before, drafted_facts(desk, before))
    return sum(work.for_the_page for work in proposed)


def _report(run: ImportRun, proposed: int, *, trial: bool) -> ImportReport:
    return ImportReport(
        added=MappingProxyType(dict(run.added)),
        filled=tuple(run.filled),
        differing=tuple(run.differing),
        left_out=tuple(run.left_out),
        proposed=proposed,
        trial=trial,
    )
