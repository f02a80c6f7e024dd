"""Bring the business and the clients of a file in, with their people, places and things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from consultant_app.domain.billing import Rounding
from consultant_app.domain.clients import Client, Contact, Site, folded, name_key
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import ClientId
from consultant_app.domain.options import Shows
from consultant_app.domain.settings import PICTURES, AppSettings, Business
from consultant_app.exchange.interchange import Thing
from consultant_app.workflows.exchanging.filling import filled
from consultant_app.workflows.exchanging.import_run import ImportNote, ImportRun


def import_business(run: ImportRun, thing: Thing) -> None:
    """Fill what the business does not say of itself yet."""
    values = _with_records(thing)
    paper = values.pop("paper", None)
    shows = values.get("shows") or Shows()
    if paper is not None and shows.paper is None:
        values["shows"] = replace(shows, paper=paper)
    for picture in PICTURES:
        if picture in values:
            values[picture] = run.files.get(values[picture], "")
    before = run.tx.settings.business()
    if before == Business():  # nothing was said yet: defaults are nobody's wish
        run.tx.settings.put_business(replace(before, **values))
    else:
        result = filled(before, values)
        run.tx.settings.put_business(result.record)
        run.differing += [ImportNote(place=thing.place, about=n) for n in result.differing]
    run.known.remember(thing, 0)


def import_settings(run: ImportRun, thing: Thing) -> None:
    """Take the looks of the program where nobody has chosen any yet."""
    if run.tx.settings.app() == AppSettings():
        run.tx.settings.put_app(replace(AppSettings(), **thing.values))
    run.known.remember(thing, 0)


def import_clients(run: ImportRun, things: Sequence[Thing]) -> None:
    """Add clients, or fill those that they are, with all that belongs to them."""
    here = _NamesHere(run)
    for thing in things:
        _import_client(run, thing)
    run.store()
    for thing in things:
        client_id = ClientId(run.rows["client", thing.id])
        here.tell(thing, is_new=run.is_new("client", client_id))
        for site in thing.all_of("sites"):
            _import_site(run, site, client_id)
        for contact in thing.all_of("contacts"):
            _import_contact(run, contact, client_id)
        for equipment in thing.all_of("equipment"):
            _import_equipment(run, equipment, client_id)
    run.store()


class _NamesHere:
    """The names of clients so far, to tell of a new one that is called like another."""

    def __init__(self, run: ImportRun) -> None:
        self._run = run
        clients = run.tx.clients.all(include_archived=True)
        self._keys = {name_key(name) for c in clients for name in (c.name, *c.also_known_as)}

    def tell(self, thing: Thing, *, is_new: bool) -> None:
        """Tell of the client THING if it is new and somebody is called so already."""
        name = thing.values["name"]
        if is_new and name_key(name) and name_key(name) in self._keys:
            note = ImportNote(place=thing.place, about=f'is called like "{name}" here')
            self._run.differing.append(note)
        also = thing.values.get("also_known_as", ())
        self._keys |= {name_key(called) for called in (name, *also)}


def _import_client(run: ImportRun, thing: Thing) -> None:
    values = _with_records(thing)
    name = values["name"]
    run.take_later(
        thing,
        run.tx.clients,
        Client(**values),
        values=values,
        same=lambda c: folded(c.name) == folded(name) or run.was("client", c.id, name),
        name=name,
    )


def _import_site(run: ImportRun, thing: Thing, client_id: ClientId) -> None:
    name = thing.values.get("name", "")

    def same(site: Site) -> bool:
        named = not name or not site.name or folded(site.name) == folded(name)
        return site.client_id == client_id and (named or run.was("site", site.id, name))

    run.take_later(
        thing,
        run.tx.sites,
        Site(client_id=client_id, **thing.values),
        values=thing.values,
        same=same,
        name=name,
        owner=("client", client_id),
        twin=name,
        alike=lambda: [s for s in run.tx.sites.of(client_id) if s.name == name],
    )


def _import_contact(run: ImportRun, thing: Thing, client_id: ClientId) -> None:
    name = thing.values["name"]

    def named(contact: Contact) -> bool:
        return folded(contact.name) == folded(name)

    run.take_later(
        thing,
        run.tx.contacts,
        Contact(client_id=client_id, **thing.values),
        values=thing.values,
        same=lambda c: c.client_id == client_id and (named(c) or run.was("contact", c.id, name)),
        name=name,
        owner=("client", client_id),
        twin=folded(name),
        alike=lambda: [c for c in run.tx.contacts.of(client_id) if named(c)],
    )


def _import_equipment(run: ImportRun, thing: Thing, client_id: ClientId) -> None:
    name = thing.values["name"]

    def named(equipment: Equipment) -> bool:
        return folded(equipment.name) == folded(name)

    run.take_later(
        thing,
        run.tx.equipment,
        Equipment(client_id=client_id, **thing.values),
        values=thing.values,
        same=lambda e: e.client_id == client_id and (named(e) or run.was("equipment", e.id, name)),
        name=name,
        owner=("client", client_id),
        twin=folded(name),
        alike=lambda: [e for e in run.tx.equipment.of(client_id) if named(e)],
    )


def _with_records(thing: Thing) -> dict[str, Any]:
    """Return the values of THING with its small tables as the records that they are."""
    values = dict(thing.values)
    if "shows" in values:
        values["shows"] = Shows(**(values["shows"] or {}))
    if "rounding" in values:
        rule = values["rounding"]
        values["rounding"] = None if rule is None else Rounding(**rule)
    return values
