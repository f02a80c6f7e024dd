"""Days, hours and lengths as the screen writes them: "Thu 12 November", "9:30", "1 h 45".

Day order and 12- or 24-hour clock follow the system's locale.
"""

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from ui.look.tokens import Tone

_WEEK = 7
_FAR_OFF = 120  # minutes from which the nearest hour tells enough


def long_day(day: date, today: date) -> str:
    """Return "Thu 12 November", with the year only where it is another one."""
    return _day(day, "ddd d MMMM", "ddd, MMMM d", today)


def whole_day(day: date, today: date) -> str:
    """Return "Thursday 12 November", with the year only where it is another one."""
    return _day(day, "dddd d MMMM", "dddd, MMMM d", today)


def short_day(day: date, today: date) -> str:
    """Return "12 Nov", with the year only where it is another one."""
    return _day(day, "d MMM", "MMM d", today)


def day_and_month(day: date) -> str:
    """Return "12 November", of a day whose year is known."""
    return _day(day, "d MMMM", "MMMM d", day)


def field_day(day: date, today: date) -> str:
    """Return "Fri 20 Nov", with the year only where it is another one."""
    return _day(day, "ddd d MMM", "ddd, MMM d", today)


def week_day(day: date) -> str:
    """Return "Fri 13"."""
    locale = QLocale()
    return locale.toString(_q(day), "ddd d." if _dots_the_day(locale) else "ddd d")


def day_span(first: date, last: date, today: date) -> str:
    """Return "9 – 15 November", "30 November – 6 December"; with the year where it is another."""
    locale = QLocale()
    american = locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    day = "d." if _dots_the_day(locale) else "d"
    whole = "MMMM d" if american else f"{day} MMMM"
    year = "" if last.year == today.year else ", yyyy" if american else " yyyy"
    same_year, same_month = first.year == last.year, first.month == last.month
    begin = day if same_month and not american else whole
    end = day if same_month and american else whole
    begin += "" if same_year else ", yyyy" if american else " yyyy"
    return f"{locale.toString(_q(first), begin)} – {locale.toString(_q(last), end + year)}"


def month_name(day: date, today: date) -> str:
    """Return "November", with the year only where it is another one."""
    pattern = "MMMM" if day.year == today.year else "MMMM yyyy"
    return QLocale().toString(_q(day), pattern)


def near_day(day: date, today: date) -> str:
    """Return "Today", "Tomorrow", "Yesterday", or a short day."""
    words = {0: _tr("Today"), 1: _tr("Tomorrow"), -1: _tr("Yesterday")}
    return words.get((day - today).days) or short_day(day, today)


def recent_day(day: date, today: date) -> str:
    """Return "Tuesday" for a day of the last six, "yesterday", else a short day."""
    ago = (today - day).days
    if ago == 1:
        return _tr("yesterday")
    return QLocale().toString(_q(day), "dddd") if 1 < ago < _WEEK else short_day(day, today)


def until(at: time, now: time) -> str:
    """Return how far off AT is today: "in 20 min", "now", "10 min ago", "in 5 h"."""
    minutes = (at.hour - now.hour) * 60 + at.minute - now.minute
    if minutes == 0:
        return _tr("now")
    far = abs(minutes)
    shown = length(far if far < _FAR_OFF else round(far / 60) * 60)
    return (_tr("in {time}") if minutes > 0 else _tr("{time} ago")).format(time=shown)


def clock(moment: time) -> str:
    """Return "9:30", or "9:30 am" where the system's clock has twelve hours."""
    locale = QLocale()
    twelve = "ap" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()
    pattern = "h:mm ap" if twelve else "H:mm"
    return locale.toString(QTime(moment.hour, moment.minute), pattern)


def hours_as_shown(hours: str) -> str:
    """Return HOURS such as "16:05–17:20", beside days or alone, as the window tells clocks."""
    return re.sub(r"\b\d\d:\d\d\b", lambda at: clock(time.fromisoformat(at[0])), hours)


def local_clock(moment: datetime, zone: str) -> str:
    """Return the hour of an aware MOMENT as a clock in ZONE shows it."""
    return clock(moment.astimezone(ZoneInfo(zone)).time())


def local_moment(moment: datetime, now: datetime, zone: str) -> str:
    """Return "9:30" for an aware MOMENT of today in ZONE, "yesterday 9:30" for an earlier one."""
    at, today = moment.astimezone(ZoneInfo(zone)), now.astimezone(ZoneInfo(zone)).date()
    if at.date() == today:
        return clock(at.time())
    return f"{recent_day(at.date(), today)} {clock(at.time())}"


def length(minutes: int) -> str:
    """Return "25 min", "2 h" or "1 h 05"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return _tr("{n} min").format(n=rest)
    if not rest:
        return _tr("{n} h").format(n=hours)
    return _tr("{n} h {m}").format(n=hours, m=f"{rest:02}")


def running_clock(seconds: int) -> str:
    """Return "1:32:07" for the clock of a running visit."""
    minutes, left = divmod(max(0, seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{left:02}"


def due(by: date | None, today: date) -> tuple[str, Tone]:
    """Return the words and the tone of a promise's day: "2 days late", "Today", "20 Nov"."""
    if by is None:
        return _tr("No day yet"), Tone.NEUTRAL
    late = (today - by).days
    if late > 0:
        words = _tr("1 day late") if late == 1 else _tr("{n} days late").format(n=late)
        return words, Tone.ROSE
    return near_day(by, today), Tone.AMBER if late == 0 else Tone.NEUTRAL


def _day(day: date, day_first: str, month_first: str, today: date) -> str:
    locale = QLocale()
    american = locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    pattern = month_first if american else day_first
    if _dots_the_day(locale):
        pattern = day_first.replace("d M", "d. M").replace("d d.", "d, d.")
    if day.year != today.year:
        pattern += ", yyyy" if american else " yyyy"
    return locale.toString(_q(day), pattern)


def _dots_the_day(locale: QLocale) -> bool:
    """Tell whether LOCALE writes "Thu, 12. November", as German does."""
    return "d. " in locale.dateFormat(QLocale.FormatType.LongFormat)


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("When", text)
