"""What the tab "Look back" says: periods, promises that were not kept, what is missing."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from consultant_app.domain.promises import Promise
from consultant_app.domain.review_missing import ReviewLack, ReviewMissing
from consultant_app.domain.review_periods import Period
from ui.when_texts import day_and_month


def period_text(period: Period) -> str:
    """Return "July to September 2026" for a quarter, "Year letter 2026" for a year."""
    if period.is_year:
        return _tr("Year letter {year}").format(year=period.year)
    first, *_, last = period.months
    words = _tr("{first} to {last} {year}")
    return words.format(first=_month(first), last=_month(last), year=period.year)


def late_text(promise: Promise) -> str:
    """Return what was promised for when, and when it came."""
    assert promise.by is not None  # a promise is late by its day
    if promise.kept_on is None:
        words = _tr("“{what}”: promised for {day}, not kept yet.")
        return words.format(what=promise.what, day=day_and_month(promise.by))
    words = _tr("“{what}”: promised for {day}, kept on {kept}.")
    return words.format(
        what=promise.what, day=day_and_month(promise.by), kept=day_and_month(promise.kept_on)
    )


def missing_text(missing: ReviewMissing) -> str:
    """Return what to do about MISSING, in a sentence."""
    words = {
        ReviewLack.SENDER: _tr("Write your name and a way to reach you in Settings first."),
        ReviewLack.NOT_KEPT: _tr("Tell in a sentence or two of the promise that was late."),
        ReviewLack.SECRET: _tr("One of your texts may hold a password. It is left out."),
        ReviewLack.TIME: _tr("Look at the time of a visit first: nobody is sure of it."),
        ReviewLack.HEADLINE: _tr("A headline of your own would say more."),
        ReviewLack.VALUE: _tr("You may say what the year was good for."),
    }
    return words[missing.what]


def _month(first: date) -> str:
    return QLocale().standaloneMonthName(first.month)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reviews", text)
