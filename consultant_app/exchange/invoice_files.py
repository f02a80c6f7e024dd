"""The lines for an invoice as CSV and as a spreadsheet, by columns that can be relied on.

The columns are named in the README; later ones may follow them, none of these moves or goes.
"""

from collections.abc import Sequence
from decimal import Decimal

from consultant_app.domain.billing import in_full
from consultant_app.domain.invoicing import InvoiceDraft, InvoiceLine, LineKind
from consultant_app.exchange.csv_files import Cell, csv_text
from consultant_app.exchange.spreadsheet_files import Sheet, xlsx_bytes

COLUMNS = (
    *("visit", "client", "day", "kind", "minutes", "counted", "rate", "amount", "currency"),
    *("where", "what", "quantity", "invoiced"),
)
TOTAL_COLUMNS = ("client", "minutes", "counted", "amount", "currency")


def invoice_csv(draft: InvoiceDraft, *, byte_order_mark: bool = True) -> str:
    """Return the lines of DRAFT as the text of a CSV file."""
    return csv_text(COLUMNS, map(_row, draft.lines), byte_order_mark=byte_order_mark)


def invoice_xlsx(draft: InvoiceDraft) -> bytes:
    """Return the lines of DRAFT as a spreadsheet; a second sheet adds them up by client."""
    return xlsx_bytes(
        [
            Sheet(name="Lines", header=COLUMNS, rows=[_row(line) for line in draft.lines]),
            Sheet(name="Totals", header=TOTAL_COLUMNS, rows=_totals(draft.lines)),
        ]
    )


def _row(line: InvoiceLine) -> Sequence[Cell]:
    is_part = line.kind is LineKind.PART
    return (
        line.visit_id,
        line.client,
        line.day,
        str(line.kind),
        None if is_part else line.minutes,
        None if is_part else line.counted,
        in_full(line.rate, currency=line.currency),
        line.amount,
        line.currency,
        str(line.visit_kind),
        line.what,
        line.quantity,
        line.invoiced_on,
    )


def _totals(lines: Sequence[InvoiceLine]) -> list[Sequence[Cell]]:
    """Return a row for each client and currency, in the order of the lines."""
    sums: dict[tuple[str, str], tuple[int, int, Decimal]] = {}
    for line in lines:
        minutes, counted, amount = sums.get((line.client, line.currency), (0, 0, Decimal(0)))
        sums[line.client, line.currency] = (
            minutes + line.minutes,
            counted + line.counted,
            amount + line.amount,
        )
    return [(client, *figures, currency) for (client, currency), figures in sums.items()]
