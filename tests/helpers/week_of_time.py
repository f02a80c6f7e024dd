"""A week of recorded time, and eyes on the page of hours."""

from datetime import UTC, date, datetime, time
from decimal import Decimal

from PySide6.QtWidgets import QLabel, QTableView, QWidget

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client
from consultant_app.domain.settings import Business
from consultant_app.domain.time_segments import Charge, Segment, SegmentKind, SegmentState
from consultant_app.domain.visits import Visit, VisitKind, VisitState
from consultant_app.workflows import keep_settings
from helpers.window_hands import seen
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.pages.time.week_block import BlockButton

ZONE = "Europe/London"
WORK, TRAVEL, BREAK = SegmentKind.WORK, SegmentKind.TRAVEL, SegmentKind.BREAK
MONDAY, TUESDAY, WEDNESDAY = date(2026, 11, 9), date(2026, 11, 10), date(2026, 11, 11)

Stretch = tuple[str, str | None, SegmentKind]


def with_rates(desk: Desk) -> Business:
    """Let Sam ask for £60 an hour of work, and count time to the minute."""
    return keep_settings.save_business(
        desk, Business(name="Fielding IT", person="Sam Fielding", rates={"work": Decimal(60)})
    )


def record(
    desk: Desk,
    client: Client,
    day: date,
    *stretches: Stretch,
    kind: VisitKind = VisitKind.ON_SITE,
    state: VisitState = VisitState.FINISHED,
    segment_state: SegmentState = SegmentState.FINE,
) -> Visit:
    """Store a visit of DAY with STRETCHES, clock times of London in winter: "9:00", "10:30", WORK.

    One without an end has its clock running.
    """
    with desk.store.changing(What.SAMPLE) as tx:
        visit = tx.visits.put(
            Visit(client_id=client.id, day=day, zone=ZONE, kind=kind, state=state)
        )
        for start, end, what in stretches:
            charge = Charge.BILLABLE if what is WORK else Charge.NO_CHARGE
            tx.segments.put(
                Segment(
                    visit_id=visit.id,
                    kind=what,
                    start=moment(day, start),
                    end=moment(day, end) if end else None,
                    zone=ZONE,
                    end_offset_minutes=0 if end else None,
                    charge=charge,
                    state=segment_state,
                )
            )
    return visit


def moment(day: date, at: str) -> datetime:
    """Return the moment when a clock of London shows AT on DAY, in winter."""
    return datetime.combine(day, time.fromisoformat(at.zfill(5)), UTC)


def open_time(window: MainWindow, desk: Desk) -> None:
    """Show the page of hours."""
    window.attach(desk)
    window.navigation.go(PlaceName.TIME)


def said(window: QWidget) -> list[str]:
    """Return what each block of the chart is, as it is read out, in order."""
    chart = seen(window, "week-chart")
    blocks = [block for block in chart.findChildren(BlockButton) if block.isVisible()]
    ordered = sorted(blocks, key=lambda b: (b.geometry().center().y(), b.geometry().left()))
    return [block.accessibleName() for block in ordered]


def days(window: QWidget) -> list[str]:
    """Return names and totals of the chart's rows, from top to bottom."""
    labels = seen(window, "week-chart").findChildren(QLabel)
    shown = [label for label in labels if label.isVisible() and label.text()]
    return [label.text() for label in sorted(shown, key=lambda each: (each.y(), each.x()))]


def cells(window: QWidget) -> list[list[str]]:
    """Return the texts of the table of clients, row by row."""
    view = seen(window, "client-months-rows")
    assert isinstance(view, QTableView)
    model = view.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def words_of(window: QWidget, name: str) -> list[str]:
    """Return the texts inside the widget called NAME."""
    return [w.text() for w in seen(window, name).findChildren(QLabel) if w.text()]
