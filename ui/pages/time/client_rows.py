"""A client's month as a row of the table: real time by kind, what is to invoice, and its state."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.time_account import ClientMonth, InvoiceState
from ui.look.tokens import Tone
from ui.money_texts import money
from ui.when_texts import length, short_day
from ui.widgets.table_model import Cell, TableColumn, TableRow

_NONE = "–"
_TONES = {
    InvoiceState.WRITING_UP: Tone.BLUE,
    InvoiceState.READY: Tone.GREEN,
    InvoiceState.INVOICED: Tone.NEUTRAL,
    InvoiceState.NOT_CHARGED: Tone.NEUTRAL,
}


def client_columns() -> tuple[TableColumn, ...]:
    """Return the columns of the table."""
    return (
        TableColumn(_tr("Client")),
        TableColumn(_tr("Visits"), figures=True),
        TableColumn(_tr("On site"), figures=True),
        TableColumn(_tr("Remote"), figures=True),
        TableColumn(_tr("Travel"), figures=True),
        TableColumn(_tr("Parts"), figures=True),
        TableColumn(_tr("To invoice"), figures=True),
        TableColumn(_tr("State")),
    )


def client_row(client: ClientMonth, today: date) -> TableRow:
    """Return how CLIENT's month looks in the table."""
    cells = (
        Cell(text=client.client, tip=_about(client)),
        Cell(text=str(client.visits)),
        _time(client.on_site),
        _time(client.remote),
        _time(client.travel),
        Cell(text=money(client.parts, client.currency) if client.parts else _NONE),
        Cell(text=_amount(client), strong=True, tip=_how_it_counts(client)),
        Cell(text=state_text(client, today), tone=_TONES[client.state]),
    )
    return TableRow(id=client.client_id, cells=cells)


def state_text(client: ClientMonth, today: date) -> str:
    """Return the word for how far the month of CLIENT is."""
    match client.state:
        case InvoiceState.WRITING_UP:
            return _tr("Writing up")
        case InvoiceState.READY:
            return _tr("Ready")
        case InvoiceState.NOT_CHARGED:
            return _tr("Not charged")
        case InvoiceState.INVOICED:
            on_day = client.invoiced_on
            if on_day is None:
                return _tr("Invoiced")
            return _tr("Invoiced {day}").format(day=short_day(on_day, today))


def amounts_text(amounts: tuple[tuple[str, Decimal], ...]) -> str:
    """Return "£966.25", or several currencies with a sign between them."""
    return " + ".join(money(amount, currency) for currency, amount in amounts)


def _time(minutes: int) -> Cell:
    return Cell(text=length(minutes) if minutes else _NONE)


def _amount(client: ClientMonth) -> str:
    if not client.to_invoice and client.other_amounts:
        return amounts_text(client.other_amounts)
    if not client.to_invoice:
        return _tr("No rate") if client.counted else _NONE
    return money(client.to_invoice, client.currency)


def _about(client: ClientMonth) -> str:
    """Return what the name alone does not tell: a long name whole, and how full their plan is."""
    if not client.plan_minutes:
        return client.client
    words = _tr("{client}: {used} of {plan} in their plan used")
    return words.format(
        client=client.client, used=length(client.plan_used), plan=length(client.plan_minutes)
    )


def _how_it_counts(client: ClientMonth) -> str:
    told = []
    if client.counted != client.chargeable:
        words = _tr("{real} recorded, counts as {counted}")
        told.append(words.format(real=length(client.chargeable), counted=length(client.counted)))
    if client.invoiced and client.invoiced != client.to_invoice:
        words = _tr("{amount} of it is invoiced")
        told.append(words.format(amount=money(client.invoiced, client.currency)))
    if client.other_amounts and client.to_invoice:
        words = _tr("and {amounts} invoiced in another currency")
        told.append(words.format(amounts=amounts_text(client.other_amounts)))
    return ". ".join(told)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClientMonths", text)
