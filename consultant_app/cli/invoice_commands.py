"""The command of month end: the lines for an invoice, their file, the mark that they are done."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from consultant_app.cli.arguments import (
    DONE,
    WRONG_USAGE,
    Commands,
    a_month,
    a_path,
    add_command,
    record_id,
)
from consultant_app.cli.output import Output, complain, counted, duration
from consultant_app.cli.sessions import open_profile

if TYPE_CHECKING:
    from consultant_app.desk import Desk
    from consultant_app.domain.invoicing import InvoiceDraft, InvoiceLine, InvoiceWish, Invoicing

_SPREADSHEET, _CSV = ".xlsx", ".csv"


def add_invoice_commands(commands: Commands) -> None:
    """Declare the command of month end."""
    invoice = add_command(
        commands, "invoice", _invoice, help="the lines for an invoice: list, write, mark them"
    )
    invoice.add_argument("--month", type=a_month, metavar="MONTH", help="of 2026-11 only")
    invoice.add_argument(
        "--client", action="append", default=[], metavar="CLIENT", help="of this client only"
    )
    invoice.add_argument(
        "-o", "--output", type=a_path, metavar="FILE", help="write them: FILE.csv or FILE.xlsx"
    )
    invoice.add_argument("--replace", action="store_true", help="FILE may be there already")
    invoice.add_argument("--no-parts", action="store_true", help="without parts")
    invoice.add_argument("--no-travel", action="store_true", help="without travel")
    invoice.add_argument("--no-bom", action="store_true", help="CSV without the mark of UTF-8")
    invoice.add_argument("--again", action="store_true", help="those invoiced before as well")
    act = invoice.add_mutually_exclusive_group()
    act.add_argument("--mark", action="store_true", help="mark them as invoiced")
    act.add_argument("--marked", action="store_true", help="list what was marked, and when")
    act.add_argument("--unmark", metavar="ID", help="take the mark ID away again")


def _invoice(arguments: Namespace, output: Output) -> int:
    if arguments.output and arguments.output.suffix.lower() not in (_CSV, _SPREADSHEET):
        complain("Nothing was written: end the name of the file in .csv or .xlsx.")
        return WRONG_USAGE
    if arguments.marked:
        return _list_marked(arguments, output)
    if arguments.unmark:
        return _unmark(arguments, output)
    return _make_lines(arguments, output)


def _make_lines(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows import invoicing

    with open_profile(arguments, writing=arguments.mark) as desk:
        draft = invoicing.lines(desk, _wish(desk, arguments))
        file = _write(desk, draft, arguments) if arguments.output else None
        marked = invoicing.mark(desk, draft) if arguments.mark else None
    output.tell(_data(draft, file, marked), *_text(draft, file, marked, arguments))
    return DONE


def _wish(desk: Desk, arguments: Namespace) -> InvoiceWish:
    from consultant_app.domain.invoicing import InvoiceWish
    from consultant_app.workflows.keep_clients import client_named

    return InvoiceWish(
        month=_first(arguments.month),
        client_ids=tuple(client_named(desk, name).id for name in arguments.client),
        with_parts=not arguments.no_parts,
        with_travel=not arguments.no_travel,
        include_invoiced=arguments.again,
    )


def _first(month: tuple[int, int] | None) -> date | None:
    return None if month is None else date(month[0], month[1], 1)


def _write(desk: Desk, draft: InvoiceDraft, arguments: Namespace) -> Path:
    from consultant_app.domain.invoicing import InvoiceFormat
    from consultant_app.workflows import invoicing

    file: Path = arguments.output
    spreadsheet = file.suffix.lower() == _SPREADSHEET
    return invoicing.write(
        desk,
        draft,
        file,
        InvoiceFormat.XLSX if spreadsheet else InvoiceFormat.CSV,
        replace=arguments.replace,
        byte_order_mark=not arguments.no_bom,
    )


def _data(draft: InvoiceDraft, file: Path | None, marked: Invoicing | None) -> Mapping[str, Any]:
    return {
        "lines": [_line(line) for line in draft.lines],
        "minutes": draft.minutes,
        "counted_minutes": draft.counted,
        "amounts": dict(draft.amounts),
        "without_price": [
            {"client": client, "counted_minutes": minutes}
            for client, minutes in draft.without_price
        ],
        "to_look_at": [str(visit) for visit in draft.to_look_at],
        "file": None if file is None else str(file),
        "marked": None if marked is None else _marking(marked),
    }


def _line(line: InvoiceLine) -> Mapping[str, Any]:
    behind = line.behind
    return {
        "client": line.client,
        "visit": None if line.visit_id is None else str(line.visit_id),
        "day": line.day,
        "kind": line.kind,
        "where": line.visit_kind,
        "what": line.what,
        "minutes": line.minutes,
        "counted_minutes": line.counted,
        "quantity": line.quantity,
        "rate": line.rate,
        "amount": line.amount,
        "currency": line.currency,
        "invoiced_on": line.invoiced_on,
        "now": behind and {"minutes": behind.minutes, "quantity": behind.quantity},
    }


def _text(
    draft: InvoiceDraft, file: Path | None, marked: Invoicing | None, arguments: Namespace
) -> Iterator[str]:
    for line in draft.lines:
        much = duration(line.counted) if line.quantity is None else f"{line.quantity} ×"
        words = line.what or str(line.kind)
        yield f"{line.day}  {much:>9}  {line.amount:>9} {line.currency}  {line.client}: {words}"
        if line.behind is not None and line.invoiced_on is not None:
            yield f"  was invoiced on {line.invoiced_on} and is recorded otherwise today"
    sums = " and ".join(f"{amount} {currency}" for currency, amount in draft.amounts)
    yield f"{counted(len(draft.lines), 'line')}{sums and f': {sums}'}."
    for client, minutes in draft.without_price:
        yield f"{duration(minutes)} for {client} without a price: no rate is set."
    if draft.to_look_at:
        visits = counted(len(draft.to_look_at), "visit")
        yield f"{visits} not among them: somebody has to look at the time first."
    if file is not None:
        yield f"They are in {file}."
    if marked is not None:
        undo = f"`consultant-app invoice --unmark {marked.id}`"
        yield f"They are marked as invoiced. {undo} takes the mark away."
    elif arguments.mark:
        yield "There was nothing to mark."


def _list_marked(arguments: Namespace, output: Output) -> int:
    from consultant_app.workflows import invoicing

    with open_profile(arguments, writing=False) as desk:
        found = [(one, invoicing.marked_lines(desk, one.id)) for one in invoicing.marked(desk)]
    data = [{**_marking(one), "lines": [_line(line) for line in lines]} for one, lines in found]
    output.tell(
        data, *(f"{one.id:>6}  {one.on_day}  {counted(len(ls), 'line')}" for one, ls in found)
    )
    return DONE


def _unmark(arguments: Namespace, output: Output) -> int:
    from consultant_app.domain.ids import InvoicingId
    from consultant_app.workflows import invoicing

    id_ = InvoicingId(record_id(arguments.unmark, "invoicing"))
    with open_profile(arguments, writing=True) as desk:
        invoicing.unmark(desk, id_)
    output.tell({"unmarked": str(id_)}, "The mark is gone; its lines can be invoiced again.")
    return DONE


def _marking(one: Invoicing) -> Mapping[str, Any]:
    return {"id": str(one.id), "at": one.at, "on_day": one.on_day, "note": one.note}
