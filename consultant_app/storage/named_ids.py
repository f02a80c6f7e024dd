"""Ask for rows by many ids at once, however many: SQLite takes only so many question marks."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Text, column, func, literal, select
from sqlalchemy.orm import InstrumentedAttribute


def among(
    ids: InstrumentedAttribute[int] | InstrumentedAttribute[int | None], wanted: Sequence[int]
) -> ColumnElement[bool]:
    """Return the condition that a column of IDS holds one of those WANTED."""
    values: Any = func.json_each(literal(json.dumps(list(wanted)), Text)).table_valued(
        column("value")
    )
    return ids.in_(select(values.c.value))
