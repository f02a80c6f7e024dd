"""What is said of the whole visit: where its clock stands, and what was done in the end."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from consultant_app.domain.clock_questions import open_segment
from consultant_app.domain.promises import CONSULTANT
from consultant_app.domain.requests import Outcome
from consultant_app.domain.time_segments import SegmentKind, is_unsure, minutes_by_kind
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from ui.when_texts import length


def work_minutes(facts: VisitFacts, now: datetime) -> int:
    """Return the minutes of work at the visit, until NOW if its clock runs."""
    if not facts.segments and facts.visit.duration_minutes:
        return facts.visit.duration_minutes
    return minutes_by_kind(facts.segments, now=now)[SegmentKind.WORK]


def clock_text(facts: VisitFacts, now: datetime) -> str:
    """Return where the clock of the visit stands; empty if none ever ran."""
    if open_segment(facts.segments) is not None:
        return _tr("The clock is running")
    if any(map(is_unsure, facts.segments)):
        return _tr("The clock was not sure of the time")
    minutes = work_minutes(facts, now)
    return _tr("Clock stopped at {time}").format(time=length(minutes)) if minutes else ""


def done_sentence(facts: VisitFacts, now: datetime) -> str:
    """Return "1 h 45 on site, 2 requests done, 1 promise for 20 November." of what there was."""
    parts = (_time(facts, now), _requests(facts), _promises(facts))
    told = ", ".join(part for part in parts if part)
    return f"{told[0].upper()}{told[1:]}." if told else ""


def _time(facts: VisitFacts, now: datetime) -> str:
    minutes = work_minutes(facts, now)
    if not minutes or any(map(is_unsure, facts.segments)):
        return ""
    where = {
        VisitKind.ON_SITE: _tr("{time} on site"),
        VisitKind.REMOTE: _tr("{time} from afar"),
        VisitKind.PHONE: _tr("{time} by phone"),
    }
    return where[facts.visit.kind].format(time=length(minutes))


def _requests(facts: VisitFacts) -> str:
    done = sum(r.outcome is Outcome.DONE for r in facts.all_requests)
    if not done:
        return ""
    return _tr("1 request done") if done == 1 else _tr("{n} requests done").format(n=done)


def _promises(facts: VisitFacts) -> str:
    waiting = [p for p in facts.promises if p.is_open and p.who == CONSULTANT]
    days = sorted(p.by for p in waiting if p.by is not None)
    if not waiting:
        return ""
    if len(waiting) == 1:
        words = _tr("1 promise for {day}") if days else _tr("1 promise")
    elif len(set(days)) == 1 and len(days) == len(waiting):
        words = _tr("{n} promises for {day}")
    else:
        words = _tr("{n} promises, the first for {day}") if days else _tr("{n} promises")
    return words.format(n=len(waiting), day=_day(days[0], facts.visit.day) if days else "")


def _day(day: date, visited: date) -> str:
    """Return "20 November", with the year only where it is another one."""
    locale = QLocale()
    american = locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    pattern = "MMMM d" if american else "d MMMM"
    if day.year != visited.year:
        pattern += ", yyyy" if american else " yyyy"
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Done", text)
