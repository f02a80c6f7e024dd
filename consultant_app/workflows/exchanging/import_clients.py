"""Bring the business and the clients of a file in, with their people, places and things."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from consultant_app.domain.billing import Rounding
from consultant_app.domain.clients import Client, Contact, Site, folded
from consultant_app.domain.equipment import Equipment
from consultant_app.domain.ids import ClientId
from consultant_app.domain.options import Shows
from consultant_app.domain.settings import AppSettings, Business
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
    for picture in ("logo", "signature"):
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


def import_client(run: ImportRun, thing: Thing) -> None:
    """Add a client, or fill the one that it is, with all that belongs to it."""
    values = _with_records(thing)
    name = values["name"]
    alike = run.tx.clients.find(name)
    client, added = run.take(
        thing,
        run.tx.clients,
        Client(**values),
        values=values,
        same=lambda c: folded(c.name) == folded(name) or run.was("client", c.id, name),
        name=name,
    )
    if added and alike:
        run.differing.append(ImportNote(place=thing.place, about=f'is called like "{name}" here'))
    for site in thing.all_of("sites"):
        _import_site(run, site, client.id)
    for contact in thing.all_of("contacts"):
        _import_contact(run, contact, client.id)
    for equipment in thing.all_of("equipment"):
        _import_equipment(run, equipment, client.id)


def _import_site(run: ImportRun, thing: Thing, client_id: ClientId) -> None:
    name = thing.values.get("name", "")

    def same(site: Site) -> bool:
        named = not name or not site.name or folded(site.name) == folded(name)
        return site.client_id == client_id and (named or run.was("site", site.id, name))

    run.take(
        thing,
        run.tx.sites,
        Site(client_id=client_id, **thing.values),
        values=thing.values,
        same=same,
        name=name,
        alike=[] if thing.id else [s for s in run.tx.sites.of(client_id) if s.name == name],
    )


def _import_contact(run: ImportRun, thing: Thing, client_id: ClientId) -> None:
    name = thing.values["name"]

    def same(contact: Contact) -> bool:
        named = folded(contact.name) == folded(name) or run.was("contact", contact.id, name)
        return contact.client_id == client_id and named

    known = [] if thing.id else run.tx.contacts.of(client_id)
    run.take(
        thing,
        run.tx.contacts,
        Contact(client_id=client_id, **thing.values),
        values=thing.values,
        same=same,
        name=name,
        alike=[c for c in known if folded(c.name) == folded(name)],
    )


def _import_equipment(run: ImportRun, thing: Thing, client_id: ClientId) -> None:
    name = thing.values["name"]

    def same(equipment: Equipment) -> bool:
        named = folded(equipment.name) == folded(name)
        return equipment.client_id == client_id and (
            named or run.was("equipment", equipment.id, name)
        )

    known = [] if thing.id else run.tx.equipment.of(client_id)
    run.take(
        thing,
        run.tx.equipment,
        Equipment(client_id=client_id, **thing.values),
        values=thing.values,
        same=same,
        name=name,
        alike=[e for e in known if folded(e.name) == folded(name)],
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
