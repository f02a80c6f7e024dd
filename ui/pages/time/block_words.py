"""What a block of the week is called, and how it is read out."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.time_account import BlockKind, WeekBlock
from consultant_app.domain.time_segments import Charge
from ui.look.tokens import Tokens
from ui.pages.time.hours_axis import HOUR, span_of
from ui.when_texts import clock, length, local_clock, whole_day

IN_LEGEND = (
    BlockKind.ON_SITE,
    BlockKind.REMOTE,
    BlockKind.TRAVEL,
    BlockKind.BREAK,
    BlockKind.PLANNED,
)


def kind_text(kind: BlockKind) -> str:
    """Return the word of the legend for KIND."""
    return {
        BlockKind.ON_SITE: _tr("On site"),
        BlockKind.REMOTE: _tr("Remote"),
        BlockKind.TRAVEL: _tr("Travel"),
        BlockKind.BREAK: _tr("Break"),
        BlockKind.PLANNED: _tr("Planned"),
    }[kind]


def kind_colour(tokens: Tokens, kind: BlockKind) -> str:
    """Return the colour of KIND; what is planned is an outline only."""
    return {
        BlockKind.ON_SITE: tokens.primary,
        BlockKind.REMOTE: tokens.time_remote,
        BlockKind.TRAVEL: tokens.time_travel,
        BlockKind.BREAK: tokens.time_break,
        BlockKind.PLANNED: tokens.edge,
    }[kind]


def read_out(block: WeekBlock, today: date) -> str:
    """Return all that there is to know of BLOCK in one line, for the eye and for the ear."""
    return ", ".join((what_text(block), *_when(block, today)))


def what_text(block: WeekBlock) -> str:
    """Return what BLOCK is and whose: "On site, Hartley & Rowe"."""
    return f"{kind_text(block.kind)}, {block.client}"


def when_text(block: WeekBlock, today: date) -> str:
    """Return when BLOCK was and how long, and what else is to know of it."""
    return "  ·  ".join(_when(block, today))


def hours_text(block: WeekBlock) -> str:
    """Return "9:37–12:12", "since 9:37" for what runs, or that no hours are known."""
    if span_of(block) is None:
        return "" if block.kind is BlockKind.PLANNED else _tr("no hours noted")
    start = local_clock(block.start, block.zone)
    if block.running:
        return _tr("running since {time}").format(time=start)
    return between(block.start, block.end, block.zone)


def between(start: datetime, end: datetime, zone: str) -> str:
    """Return "9:37–12:12" as the clocks of ZONE showed it."""
    return f"{local_clock(start, zone)}–{local_clock(end, zone)}"


def hour_text(minute: int) -> str:
    """Return "14:00" for a MINUTE of the day; the end of the day is "24:00"."""
    hour = minute // HOUR
    midnight = clock(time(0)).replace("0", "24", 1)
    return midnight if hour == 24 and midnight.startswith("24") else clock(time(hour % 24))


def _when(block: WeekBlock, today: date) -> tuple[str, ...]:
    parts = (
        whole_day(block.day, today),
        hours_text(block),
        "" if block.kind is BlockKind.PLANNED and not block.minutes else length(block.minutes),
        *_remarks(block),
    )
    return tuple(part for part in parts if part)


def _remarks(block: WeekBlock) -> tuple[str, ...]:
    counts = block.kind not in (BlockKind.BREAK, BlockKind.PLANNED, BlockKind.TRAVEL)
    free = counts and block.charge is Charge.NO_CHARGE
    included = counts and block.charge is Charge.INCLUDED
    return (
        _tr("began the day before") if block.begins_before else "",
        _tr("goes on after midnight") if block.goes_on else "",
        _tr("without charge") if free else "",
        _tr("included in their plan") if included else "",
        _needs_a_look(block),
    )


def _needs_a_look(block: WeekBlock) -> str:
    if block.waits:
        return _tr("ran over night: counts nowhere before somebody looks at it")
    return _tr("needs a look: the clock was not sure") if block.needs_review else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimeBlocks", text)
