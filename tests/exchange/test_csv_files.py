"""CSV that a spreadsheet opens without running anything in it."""

import csv
import io

import pytest

from consultant_app.exchange.csv_files import BYTE_ORDER_MARK, csv_text


@pytest.mark.parametrize(
    "name", ["=1+1", "+44 1632", "-rf", "@SUM(A1)", "\t=1", "'=1+1", '"=1+1"', " =1"]
)
def test_a_cell_that_starts_like_a_formula_is_made_inert(name: str) -> None:
    text = csv_text(["name"], [[name]])

    assert _rows(text)[1] == [f"'{name}"]


def test_plain_cells_and_numbers_stay_as_they_are() -> None:
    text = csv_text(["name", "minutes"], [['Webb & "Daughters"\nLtd', -5]])

    assert _rows(text)[1] == ['Webb & "Daughters"\nLtd', "-5"]


def _rows(text: str) -> list[list[str]]:
    assert text.startswith(BYTE_ORDER_MARK)
    return list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))
