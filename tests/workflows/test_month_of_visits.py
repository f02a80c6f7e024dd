"""A month of sixty visits: page, statement, CSV and spreadsheet agree to minute and penny."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from consultant_app.desk import Desk
from consultant_app.domain.billing import Rounding, RoundingMode, RoundingPer
from consultant_app.domain.invoicing import InvoiceDraft, InvoiceFormat, InvoiceWish, LineKind
from consultant_app.domain.statement_document import StatementDocument
from consultant_app.domain.time_account import InvoiceState
from consultant_app.domain.time_statement import Cover, StatementRow
from consultant_app.exchange.invoice_files import COLUMNS
from consultant_app.workflows import invoicing, time_page, time_statement
from helpers.month_of_visits import NOVEMBER, SIXTY, month_of_visits
from helpers.sheet_reader import (
    Value,
    day_of_number,
    office,
    opened_by_office,
    xlsx_cells,
)

Figures = list[tuple[object, ...]]
RULES = (
    Rounding(minutes=15, minimum=30, per=RoundingPer.VISIT),
    Rounding(minutes=10, mode=RoundingMode.NEAREST, per=RoundingPer.LINE),
    Rounding(minutes=60, mode=RoundingMode.DOWN, per=RoundingPer.DAY),
)


def _draft(desk: Desk, rule: Rounding) -> InvoiceDraft:
    month_of_visits(desk, rounding=rule)
    return invoicing.lines(desk, InvoiceWish(month=NOVEMBER))


def _figures(draft: InvoiceDraft) -> Figures:
    return [(n.day, n.kind, n.minutes, n.counted, n.rate, n.amount) for n in draft.lines]


@pytest.mark.parametrize("rule", RULES, ids=["visit", "line", "day"])
def test_page_and_both_files_agree_to_the_minute_and_the_penny(
    desk: Desk, tmp_path: Path, rule: Rounding
) -> None:
    draft = _draft(desk, rule)
    account = time_page.month(desk, NOVEMBER)
    waiting = time_page.not_invoiced(desk)
    text = invoicing.write(desk, draft, tmp_path / "lines.csv", InvoiceFormat.CSV)
    sheet = invoicing.write(desk, draft, tmp_path / "lines.xlsx", InvoiceFormat.XLSX)

    (row,) = account.clients
    assert (row.visits, row.state) == (SIXTY, InvoiceState.WRITING_UP)
    assert draft.amounts == waiting.amounts == ((row.currency, row.to_invoice),)
    assert draft.minutes == waiting.minutes == row.chargeable
    assert draft.counted == row.counted
    assert account.minutes == row.on_site + row.remote + row.travel
    assert account.minutes == row.chargeable + row.no_charge
    assert account.minutes == sum(account.by_kind.values()) == sum(m for _, m in account.by_day)
    assert _of_csv(text) == _of_xlsx(sheet) == _figures(draft)


@pytest.mark.parametrize("rule", RULES, ids=["visit", "line", "day"])
def test_the_statement_agrees_with_both_files(desk: Desk, tmp_path: Path, rule: Rounding) -> None:
    draft = _draft(desk, rule)
    text = invoicing.write(desk, draft, tmp_path / "lines.csv", InvoiceFormat.CSV)
    sheet = invoicing.write(desk, draft, tmp_path / "lines.xlsx", InvoiceFormat.XLSX)
    (client,) = time_page.month(desk, NOVEMBER).clients

    made = time_statement.make(desk, client.client_id, NOVEMBER)

    time = [line for line in _of_csv(text) if line[1] != LineKind.PART]
    assert time == [line for line in _of_xlsx(sheet) if line[1] != LineKind.PART]
    extra = made.month.covered_by(Cover.EXTRA)
    assert _by_day(extra) == _by_day_of_lines(time)
    assert made.month.minutes_of(Cover.ON_ME) == client.no_charge
    assert made.month.minutes == client.chargeable + client.no_charge
    assert made.month.rule == rule
    assert made.rendered.pages > 3
    assert _printed(made.document) == (made.month.minutes, sum(row.amount for row in extra))


def _by_day(rows: Iterable[StatementRow]) -> Counter[tuple[object, ...]]:
    found: Counter[tuple[object, ...]] = Counter()
    for row in rows:
        key = (row.day, row.kind, row.rate)
        found.update({(*key, "minutes"): row.minutes, (*key, "counted"): row.counted})
        found.update({(*key, "pence"): int(row.amount * 100)})
    return found


def _by_day_of_lines(lines: Figures) -> Counter[tuple[object, ...]]:
    found: Counter[tuple[object, ...]] = Counter()
    for day, kind, minutes, counted, rate, amount in lines:
        key = (day, kind, rate)
        found.update({(*key, "minutes"): minutes, (*key, "counted"): counted})
        found.update({(*key, "pence"): int(Decimal(str(amount)) * 100)})
    return found


def _printed(page: StatementDocument) -> tuple[int, Decimal]:
    """Return minutes and amount as one adds them up with a pen, from the words of the rows."""
    minutes, money = 0, Decimal(0)
    for row in page.days.rows:
        figures = [int(n) for n in re.findall(r"\d+", row.time)]
        minutes += figures[-1] if "min" in row.time else 0
        minutes += 60 * figures[0] if " h".replace(" ", "\xa0") in row.time else 0
        costs = re.match(r"£([\d,.]+)", row.cover)
        money += Decimal(costs[1].replace(",", "")) if costs else 0
    return minutes, money


def _of_csv(file: Path) -> Figures:
    rows = csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline=""))
    assert tuple(next(rows)) == COLUMNS
    return [
        (date.fromisoformat(d), kind, int(m or 0), int(c or 0), Decimal(rate), Decimal(amount))
        for _, _, d, kind, m, c, rate, amount, *_ in rows
    ]


def _of_xlsx(file: Path) -> Figures:
    header, *rows = xlsx_cells(file.read_bytes())
    assert tuple(cell.value for cell in header if cell) == COLUMNS
    found: Figures = []
    for _, _, day, kind, minutes, counted, rate, amount, *_ in rows:
        assert day
        assert kind
        assert rate
        assert amount
        assert (day.looks, day.is_text, amount.is_text) == ("yyyy-mm-dd", False, False)
        found.append(
            (
                day_of_number(day.value),
                kind.value,
                int(minutes.value) if minutes else 0,
                int(counted.value) if counted else 0,
                Decimal(rate.value),
                Decimal(amount.value),
            )
        )
    return found


def test_the_second_sheet_adds_the_lines_up(desk: Desk, tmp_path: Path) -> None:
    draft = _draft(desk, RULES[0])
    file = invoicing.write(desk, draft, tmp_path / "lines.xlsx", InvoiceFormat.XLSX)

    _, row = xlsx_cells(file.read_bytes(), sheet=2)

    _, minutes, counted, amount, currency = (cell.value if cell else "" for cell in row)
    assert (int(minutes), int(counted)) == (draft.minutes, draft.counted)
    assert ((currency, Decimal(amount)),) == draft.amounts


def test_a_text_that_looks_like_a_formula_stays_a_text(desk: Desk, tmp_path: Path) -> None:
    draft = _draft(desk, RULES[0])
    file = invoicing.write(desk, draft, tmp_path / "lines.xlsx", InvoiceFormat.XLSX)

    cells = [cell for row in xlsx_cells(file.read_bytes()) for cell in row if cell]

    assert not any(cell.is_formula for cell in cells)
    assert {c.value for c in cells if c.value.startswith("=")} == {"=Hartley & Rowe"}


def test_the_same_wish_gives_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    draft = _draft(desk, RULES[0])
    once = invoicing.write(desk, draft, tmp_path / "1.xlsx", InvoiceFormat.XLSX)
    again = invoicing.lines(desk, InvoiceWish(month=NOVEMBER))
    twice = invoicing.write(desk, again, tmp_path / "2.xlsx", InvoiceFormat.XLSX)

    assert once.read_bytes() == twice.read_bytes()


@pytest.mark.skipif(office() is None, reason="needs LibreOffice Calc, which is not installed here")
@pytest.mark.parametrize("kind", InvoiceFormat)
def test_libreoffice_opens_it_with_right_dates_and_decimals(
    desk: Desk, tmp_path: Path, kind: InvoiceFormat
) -> None:
    draft = _draft(desk, RULES[0])
    file = invoicing.write(desk, draft, tmp_path / f"lines.{kind}", kind)

    header, *rows = opened_by_office(file, tmp_path)

    assert tuple(header[: len(COLUMNS)]) == COLUMNS
    assert [_office_figures(row) for row in rows] == _figures(draft)
    names = {row[1] for row in rows}
    assert names == ({"'=Hartley & Rowe"} if kind is InvoiceFormat.CSV else {"=Hartley & Rowe"})


def _office_figures(row: list[Value]) -> tuple[object, ...]:
    _, _, day, kind, minutes, counted, rate, amount, *_ = row
    return day, kind, minutes or Decimal(0), counted or Decimal(0), rate, amount
