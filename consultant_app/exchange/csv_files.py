"""Tables as CSV that a spreadsheet opens without running anything in it."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal

Cell = str | int | Decimal | date | datetime | None

BYTE_ORDER_MARK = "\ufeff"  # without it Excel reads the file in the system's old code page
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(
    header: Sequence[str], rows: Iterable[Sequence[Cell]], *, byte_order_mark: bool = True
) -> str:
    """Return HEADER and ROWS as the text of a CSV file, every cell quoted."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([_inert(name) for name in header])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return (BYTE_ORDER_MARK if byte_order_mark else "") + out.getvalue()


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, date | datetime):
        return value.isoformat()
    return _inert(value) if isinstance(value, str) else str(value)


def _inert(text: str) -> str:
    """Return TEXT so that no spreadsheet takes it for a formula; NUL ends cells in some."""
    kept = text.replace("\x00", "")
    bare = kept.lstrip("\"' ")
    return f"'{kept}" if bare.startswith(_STARTS_FORMULA) else kept
