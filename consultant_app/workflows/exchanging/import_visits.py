"""Bring the visits of a file in: each visit, what was said at it, and what was promised."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime, time
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from consultant_app.domain.ids import ClientId, ContactId, RequestId
from consultant_app.domain.options import Shows
from consultant_app.domain.problems import WrongInterchange
from consultant_app.domain.promises import CONSULTANT, Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.visits import OwnLines, Visit, VisitState
from consultant_app.exchange.interchange import Thing
from consultant_app.workflows.exchanging.import_run import ImportRun

_LINES = tuple(field.name for field in fields(OwnLines))


def import_visit(run: ImportRun, thing: Thing) -> None:
    """Add a visit, or fill the one that it is: the same client and the same day."""
    client_id = client_of(run, thing)
    values = _visit_values(run, thing, client_id)
    day = values["day"]
    new = Visit(**{"zone": run.zone, "state": _usual_state(run, day), **values})
    run.take_later(
        _with_claims_kept(thing),
        run.tx.visits,
        new,
        values=values,
        same=lambda v: (
            v.client_id == client_id and (v.day == day or run.was("visit", v.id, day.isoformat()))
        ),
        name=day.isoformat(),
    )


def import_requests(run: ImportRun, thing: Thing) -> None:
    """Bring in what was said at the visit THING."""
    visit = visit_of(run, thing)
    for item in thing.all_of("requests"):
        settled = item.links.get("settled_visit_id")
        values = {
            **with_moments(item, visit),
            "asked_by": _person(run, item, "asked_by", visit.client_id),
            "settled_visit_id": run.row_of("visit", settled, f"{item.place}.settled_at"),
        }
        run.take_later(
            item,
            run.tx.requests,
            Request(visit_id=visit.id, **values),
            values=values,
            same=lambda r: r.visit_id == visit.id,
            owner=("visit", visit.id),
            twin=values["words"],
            alike=partial(_said_alike, run, visit, values["words"]),
        )


def _said_alike(run: ImportRun, visit: Visit, words: str) -> list[Request]:
    return [r for r in run.tx.requests.of(visit.id) if r.words == words]


def import_promise(run: ImportRun, thing: Thing, *, visit: Visit | None = None) -> None:
    """Bring in a promise given at VISIT, or between two visits."""
    client_id = visit.client_id if visit else client_of(run, thing)
    plain = with_moments(thing, visit)
    values = {
        **plain,
        "who": plain.get("who", "").strip() or CONSULTANT,
        "to": _person(run, thing, "to", client_id),
        "request_id": request_of(run, thing),
    }
    run.take_later(
        thing,
        run.tx.promises,
        Promise(client_id=client_id, visit_id=visit.id if visit else None, **values),
        values=values,
        same=lambda p: p.client_id == client_id,
        owner=("client", client_id),
        twin=values["what"],
        alike=partial(_promised_alike, run, client_id, values["what"]),
    )


def _promised_alike(run: ImportRun, client_id: ClientId, what: str) -> list[Promise]:
    return [p for p in run.tx.promises.of_client(client_id) if p.what == what]


def visit_of(run: ImportRun, thing: Thing) -> Visit:
    """Return the visit that THING of this file has become."""
    return run.record("visit", run.rows["visit", thing.id], run.tx.visits)


def client_of(run: ImportRun, thing: Thing) -> ClientId:
    """Return the client that THING names."""
    row = run.row_of("client", thing.links["client_id"], f"{thing.place}.client")
    return ClientId(row or 0)


def request_of(run: ImportRun, thing: Thing) -> RequestId | None:
    """Return the request that THING names, if it does."""
    row = run.row_of("request", thing.links.get("request_id"), f"{thing.place}.request")
    return None if row is None else RequestId(row)


def with_moments(thing: Thing, visit: Visit | None) -> dict[str, Any]:
    """Return the values of THING; an hour alone is that hour on the day of VISIT."""
    values = dict(thing.values)
    at = values.get("noted_at")
    if isinstance(at, time):
        if visit is None:
            raise WrongInterchange(place=f"{thing.place}.at", why="needs its day")
        values["noted_at"] = datetime.combine(visit.day, at, ZoneInfo(visit.zone))
    return values


def _visit_values(run: ImportRun, thing: Thing, client_id: ClientId) -> dict[str, Any]:
    lines = {name: thing.values[name] for name in _LINES if name in thing.values}
    values = {k: v for k, v in thing.values.items() if k not in (*_LINES, "no_secrets")}
    if "notices" in values:
        values["notices"] = tuple(notice for notice in values["notices"] if notice.strip())
    if "shows" in values:
        values["shows"] = Shows(**(values["shows"] or {}))
    if lines:
        values["lines"] = OwnLines(**lines)
    values["client_id"] = client_id
    values["site_id"] = _site(run, thing, client_id)
    values["contact_id"] = _person(run, thing, "contact_id", client_id, key="contact")
    if "also_to" in thing.links:
        values["also_to"] = _also_to(run, thing, client_id)
    return values


def _with_claims_kept(thing: Thing) -> Thing:
    """Return the visit THING with its claims to hold no secret as keys that only go out again.

    Whoever writes a file could else silence the one check that stops a page.
    """
    if "no_secrets" not in thing.values:
        return thing
    claimed = list(thing.values["no_secrets"])
    return replace(thing, extra={**thing.extra, "no_secrets": claimed})


def _usual_state(run: ImportRun, day: date) -> VisitState:
    return VisitState.FINISHED if day <= run.today else VisitState.PLANNED


def _site(run: ImportRun, thing: Thing, client_id: ClientId) -> int | None:
    place = f"{thing.place}.site"
    row = run.row_of("site", thing.links.get("site_id"), place)
    if row is not None and run.record("site", row, run.tx.sites).client_id != client_id:
        raise WrongInterchange(place=place, why="belongs to another client")
    return row


def _also_to(run: ImportRun, thing: Thing, client_id: ClientId) -> tuple[ContactId, ...]:
    people = []
    for place, id_ in enumerate(thing.links["also_to"]):
        at = f"{thing.place}.also_to[{place}]"
        row = run.row_of("contact", id_, at)
        if row is None or run.record("contact", row, run.tx.contacts).client_id != client_id:
            raise WrongInterchange(place=at, why="belongs to another client")
        people.append(ContactId(row))
    return tuple(people)


def _person(
    run: ImportRun, thing: Thing, field: str, client_id: ClientId, *, key: str = ""
) -> ContactId | None:
    place = f"{thing.place}.{key or field}"
    row = run.row_of("contact", thing.links.get(field), place)
    if row is None:
        return None
    if run.record("contact", row, run.tx.contacts).client_id != client_id:
        raise WrongInterchange(place=place, why="belongs to another client")
    return ContactId(row)
