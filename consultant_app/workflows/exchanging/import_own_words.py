"""Bring the own wording of a file in: what looks like a secret stays outside, and is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.clients import folded
from consultant_app.domain.ids import ClientId
from consultant_app.domain.own_words import NeverFlag, OwnTerm, Wording, may_be_kept
from consultant_app.domain.proposals import ClauseKind
from consultant_app.exchange.interchange import Interchange, Thing
from consultant_app.workflows.exchanging.import_run import ImportNote, ImportRun
from consultant_app.workflows.keep_own_words import holds_secret, slots_fit

_SECRET = "it looks as if it held a secret"  # noqa: S105 - what is said of one
_SLOTS = "its sentence asks for what its note has not"
_ALWAYS = "such a finding always comes again"


def import_own_words(desk: Desk, run: ImportRun, data: Interchange) -> None:
    """Add the wordings, terms and silences of DATA that are not here yet."""
    for thing in _without_secrets(desk, run, data.wordings, "clause", "sentence"):
        _import_wording(desk, run, thing)
    for thing in _without_secrets(desk, run, data.own_terms, "form", "say", "explain"):
        _import_term(desk, run, thing)
    for thing in data.never_flags:
        _import_never_flag(run, thing)


def _without_secrets(
    desk: Desk, run: ImportRun, things: tuple[Thing, ...], *fields: str
) -> Iterator[Thing]:
    """Yield THINGS with a language; those that hold a secret in one of FIELDS are left out."""
    for thing in things:
        language = desk.words(thing.values.get("language", "")).lang
        texts = (thing.values.get(field, "") for field in fields)
        if any(holds_secret(desk, text, language) for text in texts):
            run.left_out.append(ImportNote(place=thing.place, about=_SECRET))
        else:
            yield replace(thing, values={**thing.values, "language": language})


def _import_wording(desk: Desk, run: ImportRun, thing: Thing) -> None:
    given = {"kind": ClauseKind.DONE, "last_used": desk.today(), **thing.values}
    wording = Wording(**given)
    if not slots_fit(wording):
        run.left_out.append(ImportNote(place=thing.place, about=_SLOTS))
        return
    same = run.tx.wordings.same(wording)
    if same is None:
        same = run.tx.wordings.put(wording)
        run.added[thing.kind] += 1
    else:
        uses, day = max(same.uses, wording.uses), max(same.last_used, wording.last_used)
        run.tx.wordings.put(replace(same, uses=uses, last_used=day))
    run.known.remember(thing, same.id)


def _import_term(desk: Desk, run: ImportRun, thing: Thing) -> None:
    term = OwnTerm(**thing.values)
    known = (t for t in run.tx.own_terms.all() if folded(t.form) == folded(term.form))
    same = next((t for t in known if t.language == term.language), None)
    if same is None:
        same = run.tx.own_terms.put(term)
        run.added[thing.kind] += 1
    for field in ("say", "explain"):
        if field in thing.values and getattr(same, field) != thing.values[field]:
            run.differing.append(ImportNote(place=thing.place, about=field))
    run.known.remember(thing, same.id)


def _import_never_flag(run: ImportRun, thing: Thing) -> None:
    client = run.row_of("client", thing.links.get("client_id"), f"{thing.place}.client")
    flag = NeverFlag(**thing.values, client_id=None if client is None else ClientId(client))
    if not may_be_kept(flag.category):
        run.left_out.append(ImportNote(place=thing.place, about=_ALWAYS))
        return
    known = (f for f in run.tx.never_flags.all() if replace(f, id=flag.id) == flag)
    same = next(known, None)
    if same is None:
        same = run.tx.never_flags.put(flag)
        run.added[thing.kind] += 1
    run.known.remember(thing, same.id)
