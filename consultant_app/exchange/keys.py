"""What a key of the interchange file is: its name, its kind of value, the record's field.

One table per kind of thing serves the reader, the writer and the schema's test.
"""

from dataclasses import dataclass

from consultant_app.exchange.value_kinds import ValueKind


@dataclass(frozen=True, slots=True)
class Key:
    """One key: its name in the file, its kind of value, the record's field."""

    name: str
    kind: ValueKind
    field: str = ""
    needed: bool = False

    @property
    def into(self) -> str:
        """The record's field."""
        return self.field or self.name


@dataclass(frozen=True, slots=True)
class Link:
    """A key that names another thing of the file by its id, or several."""

    name: str
    to: str
    field: str
    many: bool = False
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A key that holds a small table of keys; `flat` ones belong to the thing itself."""

    name: str
    keys: tuple[Key, ...]
    flat: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A kind of thing: its keys, what it names, and the lists of things inside it.

    `prefix` begins the ids that we give; without one the things have no ids.
    """

    kind: str
    prefix: str = ""
    keys: tuple[Key | Link | Group, ...] = ()
    inside: tuple[tuple[str, "Table"], ...] = ()
