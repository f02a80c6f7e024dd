"""Read a spreadsheet back: by its own parts, or as LibreOffice opens it."""

import shutil
import subprocess
import zipfile
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_DAY_ZERO = date(1899, 12, 30)  # of a spreadsheet
# By comma, quoted by ", in UTF-8: without a window nobody looks at the mark that says so.
_AS_ITS_DIALOG_PROPOSES = "--infilter=CSV:44,34,76,1"
_SOFFICE = ("soffice", "libreoffice")

Value = str | Decimal | date | None


@dataclass(frozen=True)
class RawCell:
    """A cell of an XLSX file: what it holds, and how it shows a number."""

    value: str
    is_text: bool
    is_formula: bool
    looks: str


def xlsx_cells(content: bytes, *, sheet: int = 1) -> list[list[RawCell | None]]:
    """Return the cells of a sheet of an XLSX file, row by row."""
    with zipfile.ZipFile(BytesIO(content)) as parts:
        strings = [
            "".join(t.text or "" for t in item.iter(f"{_MAIN}t"))
            for item in _xml(parts, "xl/sharedStrings.xml").iter(f"{_MAIN}si")
        ]
        looks = _looks(_xml(parts, "xl/styles.xml"))
        page = _xml(parts, f"xl/worksheets/sheet{sheet}.xml")
    return [_xlsx_row(row, strings, looks) for row in page.iter(f"{_MAIN}row")]


def day_of_number(number: str) -> date:
    """Return the day that a spreadsheet keeps as NUMBER."""
    return _DAY_ZERO + timedelta(days=int(number))


def office() -> str | None:
    """Return the LibreOffice of this machine, if there is one."""
    return next((found for name in _SOFFICE if (found := shutil.which(name))), None)


def opened_by_office(file: Path, folder: Path) -> list[list[Value]]:
    """Return what LibreOffice finds in the first sheet of FILE; FOLDER is for what it writes."""
    program = office()
    assert program is not None
    home = (folder / "office").as_uri()
    convert = ["--headless", "--norestore", "--convert-to", "fods", "--outdir", str(folder)]
    if file.suffix == ".csv":
        convert.append(_AS_ITS_DIALOG_PROPOSES)
    told = subprocess.run(
        [program, f"-env:UserInstallation={home}", *convert, str(file)],
        capture_output=True,
        check=False,
        text=True,
        timeout=240,
    )
    made = folder / f"{file.stem}.fods"
    assert made.exists(), told.stdout + told.stderr
    sheet = next(ElementTree.parse(made).getroot().iter(f"{_TABLE}table"))
    rows = (_office_row(row) for row in sheet.iter(f"{_TABLE}table-row"))
    return [row for row in rows if any(value is not None for value in row)]


def _xml(parts: zipfile.ZipFile, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(parts.read(name))


def _looks(styles: ElementTree.Element) -> list[str]:
    named = {f.get("numFmtId"): f.get("formatCode", "") for f in styles.iter(f"{_MAIN}numFmt")}
    cells = styles.find(f"{_MAIN}cellXfs")
    assert cells is not None
    return [named.get(xf.get("numFmtId"), xf.get("numFmtId", "")) for xf in cells]


def _xlsx_row(
    row: ElementTree.Element, strings: list[str], looks: list[str]
) -> list[RawCell | None]:
    cells: list[RawCell | None] = []
    for cell in row.iter(f"{_MAIN}c"):
        column = _column(cell.get("r", "A1"))
        cells += [None] * (column - len(cells))
        value = cell.findtext(f"{_MAIN}v") or ""
        is_text = cell.get("t") == "s"
        cells.append(
            RawCell(
                value=strings[int(value)] if is_text else value,
                is_text=is_text,
                is_formula=cell.find(f"{_MAIN}f") is not None,
                looks=looks[int(cell.get("s", "0"))],
            )
        )
    return cells


def _column(place: str) -> int:
    number = 0
    for letter in place.rstrip("0123456789"):
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _office_row(row: ElementTree.Element) -> list[Value]:
    values: list[Value] = []
    for cell in row.iter(f"{_TABLE}table-cell"):
        assert cell.get(f"{_TABLE}formula") is None
        times = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        values += [_office_value(cell)] * min(times, 100)
    return values


def _office_value(cell: ElementTree.Element) -> Value:
    kind = cell.get(f"{_OFFICE}value-type")
    if kind == "date":
        return date.fromisoformat(cell.get(f"{_OFFICE}date-value", ""))
    if kind in ("float", "currency"):
        return Decimal(cell.get(f"{_OFFICE}value", ""))
    if kind is None:
        return None
    return "\n".join("".join(p.itertext()) for p in cell.iter(f"{_TEXT}p"))
