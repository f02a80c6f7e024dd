"""What a block of the week is called, and how it is read out."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.time_account import BlockKind, WeekBlock
from consultant_app.domain.time_segments import Charge
from ui.look.tokens import Tokens
from ui.pages.time.hours_axis import span_of
from ui.when_texts import length, local_clock, whole_day

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
    parts = (
        f"{kind_text(block.kind)}, {block.client}",
        whole_day(block.day, today),
        hours_text(block),
        "" if block.kind is BlockKind.PLANNED and not block.minutes else length(block.minutes),
        *_remarks(block),
    )
    return ", ".join(part for part in parts if part)


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


def _remarks(block: WeekBlock) -> tuple[str, ...]:
    counts = block.kind not in (BlockKind.BREAK, BlockKind.PLANNED, BlockKind.TRAVEL)
    free = counts and block.charge is Charge.NO_CHARGE
    included = counts and block.charge is Charge.INCLUDED
    return (
        _tr("began the day before") if block.begins_before else "",
        _tr("goes on after midnight") if block.goes_on else "",
        _tr("without charge") if free else "",
        _tr("included in their plan") if included else "",
        _tr("needs a look: the clock was not sure") if block.needs_review else "",
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimeBlocks", text)
