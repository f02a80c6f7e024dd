"""Find a record among others by its id."""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class WithId(Protocol):
    """Any record; ids are whole numbers in all tables."""

    @property
    def id(self) -> int:
        """The record's number in its table."""
        ...


Record = TypeVar("Record", bound=WithId)


def found(records: Iterable[Record], record_id: int) -> Record:
    """Return the record with RECORD_ID; the caller knows that it is there."""
    return next(record for record in records if record.id == record_id)
