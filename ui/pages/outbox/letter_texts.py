"""How a letter is told in the Outbox: what it is, to whom it goes, and how it stands."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.letters import LetterKind, LetterState, WhyNotSent
from consultant_app.domain.outbox import OutboxLine, PrintedPage
from ui.look.tokens import Tone
from ui.pages.outbox.letter_acts import may_be_undone
from ui.pages.outbox.reasons import reason_text
from ui.when_texts import clock, day_and_month, near_day, short_day

_BETWEEN = "  ·  "
_OPEN = frozenset({LetterState.FAILED, LetterState.IN_DOUBT, LetterState.HANDED_TO_MAIL_PROGRAM})


def letter_title(line: OutboxLine) -> str:
    """Return "Visit summary, 12 November", or the title of a document that has no day."""
    if line.kind is LetterKind.SUMMARY and line.day is not None:
        return summary_title(line.day)
    return line.title


def summary_title(day: date) -> str:
    """Return what the page of a visit on DAY is called."""
    return _tr("Visit summary, {day}").format(day=day_and_month(day))


def letter_note(line: OutboxLine, *, large: bool = False) -> str:
    """Return the line below: the client, then the reader and the page, or why it needs somebody.

    A letter that waits and is LARGE may be refused, and can still go otherwise.
    """
    reader = _tr("to {name}").format(name=line.reader)
    if line.state in _OPEN:
        is_named = line.state is not LetterState.FAILED or bool(line.about)
        return _joined(line.client, "" if is_named else reader, reason_text(line))
    if line.state is LetterState.SENT:
        on_paper = _tr("on paper too") if line.printed_at is not None else ""
        return _joined(line.client, reader, on_paper)
    why = reason_text(line) if line.why not in (WhyNotSent.NONE, WhyNotSent.OFFLINE) else ""
    size = _tr("over 10 MB, which some mail servers refuse") if large else ""
    return _joined(line.client, reader, why or _page_text(line), size)


def printed_note(page: PrintedPage) -> str:
    """Return the line below a page that went out on paper."""
    return _joined(page.client, _tr("handed to the printer “{name}”").format(name=page.printer))


def letter_pill(line: OutboxLine, now: datetime, zone: str, *, offline: bool) -> tuple[str, Tone]:
    """Return the word for how LINE stands, and its tone."""
    match line.state:
        case LetterState.SENT:
            return _tr("Sent {when}").format(when=moment(line.at, now, zone)), Tone.NEUTRAL
        case LetterState.FAILED:
            return _tr("Not sent"), Tone.ROSE
        case LetterState.IN_DOUBT:
            return _tr("Not sure"), Tone.ROSE
        case LetterState.HANDED_TO_MAIL_PROGRAM:
            return _tr("In your mail program"), Tone.BLUE
        case LetterState.SENDING | LetterState.HANDING_OVER:
            return _tr("Sending…"), Tone.GREEN
    return _waiting(line, now, zone, offline=offline), Tone.BLUE


def printed_pill(page: PrintedPage, now: datetime, zone: str) -> str:
    """Return "Printed 28 Oct"."""
    at, today = _local(page.at, zone), _local(now, zone).date()
    return _tr("Printed {day}").format(day=short_day(at.date(), today))


def moment(at: datetime, now: datetime, zone: str) -> str:
    """Return "3 Nov, 16:42", or "16:42" for today."""
    local, today = _local(at, zone), _local(now, zone).date()
    if local.date() == today:
        return clock(local.time())
    return f"{short_day(local.date(), today)}, {clock(local.time())}"


def _waiting(line: OutboxLine, now: datetime, zone: str, *, offline: bool) -> str:
    letter = line.letter
    if may_be_undone(letter, now):
        seconds = max(1, round((letter.due_at - now).total_seconds()))
        return _tr("Sending in {n} s").format(n=seconds)
    if offline or letter.why is WhyNotSent.OFFLINE:
        return _tr("When online")
    if letter.due_at <= now:
        return _tr("Waiting")
    at, today = _local(letter.due_at, zone), _local(now, zone).date()
    if at.date() != today:
        day = near_day(at.date(), today)
        return _tr("Again {day}, {time}").format(day=day, time=clock(at.time()))
    return _tr("Again at {time}").format(time=clock(at.time()))


def _page_text(line: OutboxLine) -> str:
    pages = _tr("1 page") if line.pages == 1 else _tr("{n} pages").format(n=line.pages)
    return _tr("signed, {pages}").format(pages=pages) if line.signed else pages


def _joined(*parts: str) -> str:
    return _BETWEEN.join(part for part in parts if part)


def _local(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Outbox", text)
