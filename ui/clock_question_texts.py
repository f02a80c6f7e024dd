"""What the clock asks, in words: what happened and when, and what each answer would do."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from consultant_app.domain.absences import Absence
from consultant_app.domain.clock_questions import ClockQuestion, SignKind, WhyAsked
from consultant_app.domain.time_segments import minutes_between
from ui.when_texts import clock, length, local_clock, recent_day


@dataclass(frozen=True, slots=True)
class QuestionTexts:
    """The question, and the three answers as buttons say them; one that makes no sense is empty."""

    sentence: str
    keep: str
    cut: str
    split: str


def question_texts(question: ClockQuestion) -> QuestionTexts:
    """Return the words for QUESTION, with hours as the clocks of its own zone show them."""
    parts = (_ran(question), _happened(question), _typed(question))
    return QuestionTexts(
        sentence=" ".join(part for part in parts if part),
        keep=_tr("Keep the time") if question.can_be_kept else "",
        cut=_cut(question),
        split=_split(question),
    )


def zone_text(zone: str) -> str:
    """Return "New York" for `America/New_York`."""
    return zone.rpartition("/")[2].replace("_", " ")


def _ran(question: ClockQuestion) -> str:
    start = _at(question, question.running_since)
    if question.ended is None:
        words = _tr("The clock at {client} has run since {start}.")
        return words.format(client=question.client, start=start)
    end = _at(question, question.ended)
    return _tr("The clock ran from {start} to {end}.").format(start=start, end=end)


def _happened(question: ClockQuestion) -> str:
    """Return what the facts show, each kind of absence in words of its own."""
    if question.why is WhyAsked.FORGOTTEN:
        return ""
    if len(question.absences) > 1:
        return _several(question)
    away = question.absences[0]
    left, back = _at(question, away.left), _at(question, away.back)
    match question.why:
        case WhyAsked.SLEPT:
            words = _tr("The computer was asleep from {left} to {back}.")
        case WhyAsked.CLOCK_JUMP:
            words = _tr("The computer’s clock was put forward, from {left} to {back}.")
        case WhyAsked.SET_BACK:
            words = _tr("The computer’s clock was set back, from {left} to {back}.")
        case WhyAsked.ZONE:
            return _moved(question, away)
        case _:
            words = _tr("I last saw you at {left}, and then again at {back}.")
    told = words.format(left=left, back=back)
    return f"{told} {_moved(question, away)}" if away.changes_zone else told


def _several(question: ClockQuestion) -> str:
    minutes = sum(minutes_between(away.left, away.back) for away in question.absences)
    words = _tr("Between {left} and {back} you were away {n} times, {time} in all.")
    return words.format(
        left=_at(question, question.absences[0].left),
        back=_at(question, question.back),
        n=len(question.absences),
        time=length(minutes),
    )


def _moved(question: ClockQuestion, away: Absence) -> str:
    """Return that the computer is in another zone, with one moment by both clocks."""
    words = _tr("The computer went from {there} time to {here} time, from {left} to {back}.")
    return words.format(
        left=local_clock(away.back, away.zone_left),
        there=zone_text(away.zone_left),
        here=zone_text(away.zone_back),
        back=local_clock(away.back, away.zone_back),
    )


def _typed(question: ClockQuestion) -> str:
    """Return why this end is proposed, where the last hand tells more than the program's beats."""
    at = _at(question, question.proposed.at)
    match question.proposed.kind:
        case SignKind.TYPED | SignKind.NOTED:
            return _tr("You last typed at {time}.").format(time=at)
        case SignKind.STARTED if question.why is WhyAsked.FORGOTTEN:
            return _tr("Nobody has typed anything since.")
        case _:
            return ""


def _cut(question: ClockQuestion) -> str:
    if not question.counts_a_part:
        return _tr("Count none of it")
    return _tr("End at {time}").format(time=_at(question, question.proposed.at))


def _split(question: ClockQuestion) -> str:
    away = question.absences[0]
    if question.why is WhyAsked.ZONE:
        return _tr("Go on in {here} time").format(here=zone_text(away.zone_back))
    if question.why is WhyAsked.SET_BACK:
        return _tr("Count both parts")
    if len(question.absences) > 1:
        return _tr("Leave out the absences")
    if question.why is WhyAsked.FORGOTTEN and question.ended is None:
        return _tr("Leave out {left} until now").format(left=_at(question, away.left))
    words = _tr("Leave out {left}–{back}")
    return words.format(left=_at(question, away.left), back=_end_of(question, away))


def _end_of(question: ClockQuestion, away: Absence) -> str:
    """Return the hour of the return; its day only where it is another than that of the leaving."""
    zone = ZoneInfo(question.zone)
    back = away.back.astimezone(zone)
    same_day = away.left.astimezone(zone).date() == back.date()
    return clock(back.time()) if same_day else _at(question, away.back)


def _at(question: ClockQuestion, moment: datetime) -> str:
    """Return the hour of MOMENT, with its day where the start, which is said first, was another."""
    zone = ZoneInfo(question.zone)
    at, since = moment.astimezone(zone), question.running_since.astimezone(zone)
    if moment != question.running_since and at.date() == since.date():
        return clock(at.time())
    return _with_day(at, question.now.astimezone(zone).date(), alone=since.date())


def _with_day(at: datetime, today: date, *, alone: date) -> str:
    """Return "9:05", with its day unless all of it is of TODAY."""
    if at.date() == today == alone:
        return clock(at.time())
    words = {0: _tr("{time} today"), 1: _tr("{time} yesterday")}
    shape = words.get((today - at.date()).days, _tr("{time} on {day}"))
    return shape.format(time=clock(at.time()), day=recent_day(at.date(), today))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClockQuestion", text)
