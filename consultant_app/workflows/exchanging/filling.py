"""Fill what is empty in a record from a file; what differs is named and left as it is."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Generic, TypeVar

from consultant_app.domain.requests import Outcome

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled(Generic[Record]):
    """A record with its gaps filled: which fields were, and which say something else."""

    record: Record
    filled: tuple[str, ...]
    differing: tuple[str, ...]


def filled(record: Record, values: Mapping[str, Any]) -> Filled[Record]:
    """Return RECORD with what VALUES (by field name) have and it has not."""
    gaps: dict[str, Any] = {}  # Any: fields of all records
    differing = []
    for name, new in values.items():
        old = getattr(record, name)
        if _is_empty(new) or new == old:
            continue
        if _is_empty(old):
            gaps[name] = new
        elif is_dataclass(old) and is_dataclass(new):
            inner = filled(old, _fields_of(new))
            if inner.filled:
                gaps[name] = inner.record
            differing += [f"{name}.{field}" for field in inner.differing]
        else:
            differing.append(name)
    kept = replace(record, **gaps) if gaps else record  # type: ignore[type-var]  # a record
    return Filled(record=kept, filled=tuple(gaps), differing=tuple(differing))


def _is_empty(value: object) -> bool:
    """Tell whether VALUE says nothing: no text, no list, no answer yet. False says something."""
    if isinstance(value, bool):
        return False
    return value is None or value is Outcome.HEARD or value in ("", (), 0, frozenset(), {})


def _fields_of(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in fields(value)}
