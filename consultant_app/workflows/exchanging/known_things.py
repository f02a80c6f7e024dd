"""Which rows the things of a file are, and which ids rows get in a file.

A thing keeps the id that it came with; one that was made here is called by its row. Where two
rows would be called alike, the first keeps the name: ids are unique in a file, and stable from
export to export.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from consultant_app.exchange.file_keys import WITH_IDS
from consultant_app.exchange.interchange import Thing

if TYPE_CHECKING:
    from consultant_app.storage.origins import Origin
    from consultant_app.storage.transaction import Tx

_PREFIXES = {table.kind: table.prefix for table in WITH_IDS}


class KnownThings:
    """The names that rows have in files, read once and kept up with what is imported."""

    def __init__(self, tx: Tx) -> None:
        self._tx = tx
        self._ids: dict[tuple[str, int], str] = {}
        self._rows: dict[tuple[str, str], list[int]] = {}
        self._told: dict[tuple[str, int], dict[str, Any]] = {}  # Any: JSON
        self._untold: dict[tuple[str, int], bool] = {}  # what is not stored yet; True: new
        for origin in tx.origins.all():
            self._note(origin.kind, origin.row_id, origin.external_id)
            self._told[origin.kind, origin.row_id] = json.loads(origin.extra_json)

    def rows(self, kind: str, id_: str) -> Iterator[int]:
        """Yield the rows that the thing ID_ of a file may be, those that came so called first."""
        yield from self._rows.get((kind, id_), ())
        own = re.fullmatch(rf"{_PREFIXES[kind]}(\d{{1,15}})(?:\.\d+)?", id_)
        if own and self.id_of(kind, int(own[1])) == id_:
            yield int(own[1])

    def id_of(self, kind: str, row: int) -> str:
        """Return the id that ROW gets in a file."""
        came_as = self._ids.get((kind, row), "")
        if came_as and self._rows[kind, came_as][0] == row:
            return came_as
        own = f"{_PREFIXES[kind]}{row}"
        number = 1
        while (kind, own) in self._rows:
            number += 1
            own = f"{_PREFIXES[kind]}{row}.{number}"
        return own

    def extra_of(self, kind: str, row: int) -> Mapping[str, Any]:
        """Return the keys of ROW's file that we did not know."""
        extra: Mapping[str, Any] = self._told.get((kind, row), {}).get("extra", {})
        return extra

    def name_of(self, kind: str, row: int) -> str:
        """Return the name or day under which ROW came, empty if it did not come from a file."""
        return str(self._told.get((kind, row), {}).get("name", ""))

    def remember(self, thing: Thing, row: int, *, name: str = "") -> None:
        """Note that ROW is THING of a file, by NAME, with the keys of it that we don't know."""
        known = (thing.kind, row) in self._ids
        extra = {**thing.extra, **self.extra_of(thing.kind, row)}
        if not (thing.id or extra) or (known and extra == self.extra_of(thing.kind, row)):
            return
        told = {"name": name} if name else {}
        self._told[thing.kind, row] = {**told, **self._told.get((thing.kind, row), {})}
        if extra:
            self._told[thing.kind, row]["extra"] = extra
        if not known:
            self._note(thing.kind, row, thing.id)
        self._untold.setdefault((thing.kind, row), not known)

    def store(self) -> None:
        """Store what was remembered since the last time."""
        self._tx.origins.put_new(self._origin(*key) for key, new in self._untold.items() if new)
        for key, new in self._untold.items():
            if not new:
                self._tx.origins.put(self._origin(*key))
        self._untold.clear()

    def _note(self, kind: str, row: int, id_: str) -> None:
        self._ids[kind, row] = id_
        if id_:
            self._rows.setdefault((kind, id_), []).append(row)

    def _origin(self, kind: str, row: int) -> Origin:
        from consultant_app.storage.origins import Origin

        told = json.dumps(self._told[kind, row], ensure_ascii=False)
        return Origin(kind=kind, external_id=self._ids[kind, row], row_id=row, extra_json=told)
