"""Read and write the interchange file: strictly, every value named by its place.

Unknown keys are kept as they are; nothing is taken of a file that has one wrong value. Things are
plain values by the fields of our records; whoever stores them links them by their ids.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from consultant_app.exchange.client_keys import APP_SETTINGS, BUSINESS
from consultant_app.exchange.file_keys import FILE_KEYS, FORMAT, ID_KEY
from consultant_app.exchange.keys import Group, Key, Link, Table
from consultant_app.exchange.strict_json import parsed
from consultant_app.exchange.value_kinds import MOST_MINUTES, shown, wrong

_LONGEST = timedelta(minutes=MOST_MINUTES)

Values = Mapping[str, Any]  # Any: each field has its own kind of value


def _nothing() -> Values:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing of the file, such as a client or a request.

    `values` and `links` are by the names of the record's fields and hold only what the file says;
    a link is the id of another thing, or a tuple of ids. `inside` are the lists of things in it.
    """

    kind: str
    place: str = ""
    id: str = ""
    values: Values = field(default_factory=_nothing)
    links: Values = field(default_factory=_nothing)
    extra: Values = field(default_factory=_nothing)
    inside: Mapping[str, tuple["Thing", ...]] = field(default_factory=lambda: MappingProxyType({}))

    def all_of(self, name: str) -> tuple["Thing", ...]:
        """Return the things of the list NAME."""
        return self.inside.get(name, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Interchange:
    """What a file holds. `promises` are those given outside a visit."""

    business: Thing | None = None
    settings: Thing | None = None
    clients: tuple[Thing, ...] = ()
    visits: tuple[Thing, ...] = ()
    promises: tuple[Thing, ...] = ()
    drafts: tuple[Thing, ...] = ()
    wordings: tuple[Thing, ...] = ()
    own_terms: tuple[Thing, ...] = ()
    never_flags: tuple[Thing, ...] = ()
    kept_overlaps: tuple[Thing, ...] = ()
    invoicings: tuple[Thing, ...] = ()
    reviews: tuple[Thing, ...] = ()
    handed_over: tuple[Thing, ...] = ()
    extra: Values = field(default_factory=_nothing)


def read_interchange(text: str) -> Interchange:
    """Return what TEXT holds.

    Raises:
        WrongInterchange: it is no such file, or a value is wrong; `place` names which.
    """
    return interchange_of(parsed(text))


def interchange_of(data: object) -> Interchange:
    """Return what DATA, a file parsed as JSON, holds; see `read_interchange`.

    Whether its things fit each other is asked by `cross_checks`.
    """
    if not isinstance(data, dict):
        raise wrong("", "must hold one object")
    if data.get("format") != FORMAT:
        raise wrong("format", f'must be "{FORMAT}", not {shown(data.get("format"))}')
    lists = {name: _things(data.get(name, []), table, name) for name, table in FILE_KEYS}
    known = {"format", "business", "settings", *lists}
    found = Interchange(
        business=_one(data.get("business"), BUSINESS),
        settings=_one(data.get("settings"), APP_SETTINGS),
        extra=MappingProxyType({k: v for k, v in data.items() if k not in known}),
        **lists,
    )
    _check_ids(found)
    _check_segments(found.visits)
    return found


def write_interchange(interchange: Interchange) -> str:
    """Return INTERCHANGE as the text of a file."""
    data: dict[str, Any] = {"format": FORMAT}  # Any: JSON
    if interchange.business:
        data["business"] = _object(interchange.business, BUSINESS)
    for name, table in FILE_KEYS:
        things: Sequence[Thing] = getattr(interchange, name)
        if things or name in ("clients", "visits"):
            data[name] = [_object(thing, table) for thing in things]
    if interchange.settings:
        data["settings"] = _object(interchange.settings, APP_SETTINGS)
    whole = {**data, **interchange.extra}
    return json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def all_things(interchange: Interchange) -> Iterator[Thing]:
    """Yield every thing that may have an id, outer ones before those inside them."""
    for thing in (*interchange.clients, *interchange.visits, *interchange.promises):
        yield thing
        for things in thing.inside.values():
            yield from things


def _one(raw: Any, table: Table) -> Thing | None:
    return None if raw is None else _thing(raw, table, table.kind)


def _things(raw: Any, table: Table, place: str) -> tuple[Thing, ...]:
    if not isinstance(raw, list):
        raise wrong(place, f"must be a list, not {shown(raw)}")
    return tuple(_thing(item, table, f"{place}[{i}]") for i, item in enumerate(raw))


def _thing(raw: Any, table: Table, place: str) -> Thing:
    if not isinstance(raw, dict):
        raise wrong(place, f"must be an object, not {shown(raw)}")
    values: dict[str, Any] = {}  # Any: each field has its own kind of value
    links: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key in _keys_in(raw, table, place):
        at = f"{place}.{key.name}"
        if isinstance(key, Link):
            links[key.field] = _link(raw[key.name], key, at)
        elif isinstance(key, Group):
            _read_group(raw[key.name], key, at, values, extra)
        else:
            values[key.into] = key.kind.read(raw[key.name], at)
    inside = {n: _things(raw.get(n, []), t, f"{place}.{n}") for n, t in table.inside}
    known = {"id", *inside, *(key.name for key in table.keys)}
    extra.update(
        {k: v for k, v in raw.items() if k not in known or (k == "id" and not table.prefix)}
    )
    return Thing(
        kind=table.kind,
        place=place,
        id=_id(raw, table, place),
        values=MappingProxyType(values),
        links=MappingProxyType(links),
        extra=MappingProxyType(extra),
        inside=MappingProxyType(inside),
    )


def _keys_in(raw: Mapping[str, Any], table: Table, place: str) -> Iterator[Key | Link | Group]:
    """Yield the keys of TABLE that stand in RAW; one that is needed has to."""
    for key in table.keys:
        if key.name in raw:
            yield key
        elif getattr(key, "needed", False):
            raise wrong(f"{place}.{key.name}", "is missing")


def _id(raw: Mapping[str, Any], table: Table, place: str) -> str:
    if not table.prefix:
        return ""
    if "id" not in raw and table.kind in ("client", "visit"):
        raise wrong(f"{place}.id", "is missing")
    return str(ID_KEY.kind.read(raw["id"], f"{place}.id")) if raw.get("id") is not None else ""


def _link(raw: Any, key: Link, place: str) -> object:
    if key.many:
        if not isinstance(raw, list):
            raise wrong(place, f"must be a list of ids, not {shown(raw)}")
        return tuple(ID_KEY.kind.read(item, f"{place}[{i}]") for i, item in enumerate(raw))
    if raw is None and not key.needed:
        return None
    return ID_KEY.kind.read(raw, place)


def _read_group(
    raw: Any, group: Group, place: str, values: dict[str, Any], extra: dict[str, Any]
) -> None:
    """Read a small table into VALUES; what is unknown in it goes to EXTRA under its name."""
    if raw is None and not group.flat:
        values[group.name] = None
        return
    if not isinstance(raw, dict):
        raise wrong(place, f"must be an object, not {shown(raw)}")
    known = {k.name: k for k in group.keys}
    read = {
        known[name].into: known[name].kind.read(value, f"{place}.{name}")
        for name, value in raw.items()
        if name in known and not (value is None and group.name == "shows")
    }
    if group.flat:
        values.update(read)
    else:
        values[group.name] = MappingProxyType(read)
    unknown = {name: value for name, value in raw.items() if name not in known}
    if unknown:
        extra[group.name] = unknown


def _check_ids(found: Interchange) -> None:
    """Refuse an id that two things of one kind share."""
    seen: dict[tuple[str, str], str] = {}
    for thing in all_things(found):
        if not thing.id:
            continue
        first = seen.setdefault((thing.kind, thing.id), thing.place)
        if first != thing.place:
            raise wrong(f"{thing.place}.id", f"{shown(thing.id)} is the id of {first} too")


def _check_segments(visits: Sequence[Thing]) -> None:
    """Refuse a stretch that ends before it starts or lasts years, and a second open one."""
    open_at = ""
    for visit in visits:
        for segment in visit.all_of("segments"):
            start, end = segment.values["start"], segment.values.get("end")
            if end is not None and end < start:
                raise wrong(f"{segment.place}.end", "is before the start")
            if end is not None and end - start > _LONGEST:
                raise wrong(f"{segment.place}.end", "is more than a year after the start")
            if end is None and (open_at or visit.values.get("state") != "running"):
                why = f"is open, as is {open_at}" if open_at else "is missing"
                raise wrong(f"{segment.place}.end", why)
            open_at = open_at if end is not None else segment.place


def _object(thing: Thing, table: Table) -> dict[str, Any]:
    data: dict[str, Any] = {"id": thing.id} if thing.id else {}
    for key in table.keys:
        if isinstance(key, Link):
            if key.field in thing.links:
                link = thing.links[key.field]
                data[key.name] = list(link) if key.many else link
        elif isinstance(key, Group):
            _write_group(thing, key, data)
        elif key.into in thing.values:
            data[key.name] = key.kind.write(thing.values[key.into])
    for name, inner in table.inside:
        if name in thing.inside:
            data[name] = [_object(item, inner) for item in thing.inside[name]]
    return _with_extra(data, thing.extra)


def _write_group(thing: Thing, group: Group, data: dict[str, Any]) -> None:
    if not group.flat and group.name not in thing.values:
        return
    source = thing.values if group.flat else thing.values[group.name]
    if source is None:
        data[group.name] = None
        return
    data[group.name] = {
        k.name: k.kind.write(source[k.into]) for k in group.keys if source.get(k.into) is not None
    }


def _with_extra(data: dict[str, Any], extra: Values) -> dict[str, Any]:
    """Return DATA with the unknown keys put back where they stood."""
    for name, value in extra.items():
        there = data.get(name)
        if isinstance(there, dict) and isinstance(value, dict):
            data[name] = {**there, **value}
        elif name not in data:
            data[name] = value
    return data
