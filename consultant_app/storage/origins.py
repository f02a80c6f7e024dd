"""What imported things were called in the files they came from."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from consultant_app.storage.side_rows import OriginRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What a row was called in the file it came from, and what we do not understand of it.

    `kind` is the interchange's word for the thing; `extra_json` holds its unknown keys.
    """

    kind: str
    external_id: str
    row_id: int
    extra_json: str = "{}"


class Origins:
    """What imported things were called in their files. It doesn't know what was removed since."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, kind: str, external_id: str) -> tuple[Origin, ...]:
        """Return the origins of that kind and name, in the order they came in."""
        statement = select(OriginRow).where(
            OriginRow.kind == kind, OriginRow.external_id == external_id
        )
        rows = self._session.scalars(statement.order_by(OriginRow.id))
        return tuple(_origin(row) for row in rows)

    def of(self, kind: str, row_id: int) -> Origin | None:
        """Return where a row came from, None if it was not imported."""
        row = self._row(kind, row_id)
        return None if row is None else _origin(row)

    def all(self) -> tuple[Origin, ...]:
        """Return every origin, in the order they came in."""
        return tuple(
            _origin(row) for row in self._session.scalars(select(OriginRow).order_by(OriginRow.id))
        )

    def put_new(self, origins: Iterable[Origin]) -> None:
        """Store ORIGINS, all of rows that had none, at once."""
        self._session.add_all(
            OriginRow(
                kind=origin.kind,
                row_id=origin.row_id,
                external_id=origin.external_id,
                extra_json=origin.extra_json,
            )
            for origin in origins
        )
        self._session.flush()

    def put(self, origin: Origin) -> None:
        """Store ORIGIN; a row has one."""
        row = self._row(origin.kind, origin.row_id)
        if row is None:
            row = OriginRow(kind=origin.kind, row_id=origin.row_id)
            self._session.add(row)
        row.external_id = origin.external_id
        row.extra_json = origin.extra_json
        self._session.flush()

    def _row(self, kind: str, row_id: int) -> OriginRow | None:
        statement = select(OriginRow).where(OriginRow.kind == kind, OriginRow.row_id == row_id)
        return self._session.scalar(statement)


def _origin(row: OriginRow) -> Origin:
    return Origin(
        kind=row.kind,
        external_id=row.external_id,
        row_id=row.row_id,
        extra_json=row.extra_json,
    )
