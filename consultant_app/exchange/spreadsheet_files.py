"""Tables as a spreadsheet (XLSX): dates and amounts are numbers, texts are nothing but texts.

The file says nothing of who made it or when: the same rows give the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from consultant_app.exchange.csv_files import Cell

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_DAY = "yyyy-mm-dd"
_WHOLE = "0"
_WIDEST = 60
_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_MOST_LETTERS = 32_767  # of a cell
# A text that begins like a formula or an address stays a text.
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table of a spreadsheet, with its name."""

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def xlsx_bytes(sheets: Sequence[Sheet]) -> bytes:
    """Return SHEETS as the bytes of an XLSX file."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(out, _OPTIONS)
    book.set_properties({"created": _MADE})
    writer = _Writer(book)
    for sheet in sheets:
        writer.add(sheet)
    book.close()
    return out.getvalue()


class _Writer:
    """Writes tables into one book, each kind of number in its format, made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._bold = book.add_format({"bold": True})
        self._formats: dict[str, Format] = {}

    def add(self, sheet: Sheet) -> None:
        """Write one table; its header stays in sight."""
        page = self._book.add_worksheet(sheet.name)
        page.freeze_panes(1, 0)
        for column, name in enumerate(sheet.header):
            page.write_string(0, column, name, self._bold)
            shown = [name, *(_shown(row[column]) for row in sheet.rows)]
            page.set_column(column, column, min(_WIDEST, max(map(len, shown)) + 2))
        for number, row in enumerate(sheet.rows, start=1):
            for column, value in enumerate(row):
                self._write(page, number, column, value)

    def _write(self, page: Worksheet, row: int, column: int, value: Cell) -> None:
        if value is None or value == "":
            return
        if isinstance(value, str):
            page.write_string(row, column, value[:_MOST_LETTERS])
        elif isinstance(value, Decimal):
            page.write_number(row, column, value, self._format(_decimal_format(value)))
        elif isinstance(value, int):
            page.write_number(row, column, value, self._format(_WHOLE))
        elif isinstance(value, datetime):
            raise TypeError("a moment has no place in a sheet: its zone would be lost")
        else:
            page.write_datetime(row, column, value, self._format(_DAY))

    def _format(self, looks: str) -> Format:
        if looks not in self._formats:
            self._formats[looks] = self._book.add_format({"num_format": looks})
        return self._formats[looks]


def _decimal_format(value: Decimal) -> str:
    """Return the format that shows as many places as VALUE has."""
    exponent = value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return f"#,##0.{'0' * places}" if places else "#,##0"


def _shown(value: Cell) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "")
