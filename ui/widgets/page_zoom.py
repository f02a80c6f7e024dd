"""How big a page is shown: the steps of the zoom, in percent of the paper's true size."""

from PySide6.QtCore import QLocale

STEPS = (50, 67, 80, 100, 125, 150, 200, 300)
_SCREEN_DPI = 96
_PAPER_DPI = 72


def bigger(percent: float) -> int:
    """Return the next step above PERCENT, or the last one."""
    return next((step for step in STEPS if step > percent + 1), STEPS[-1])


def smaller(percent: float) -> int:
    """Return the next step below PERCENT, or the first one."""
    return next((step for step in reversed(STEPS) if step < percent - 1), STEPS[0])


def width_at(percent: float, width_pt: float) -> int:
    """Return how wide a page of WIDTH_PT points is at PERCENT, in logical pixels."""
    return round(width_pt * _SCREEN_DPI / _PAPER_DPI * percent / 100)


def percent_of(width: int, width_pt: float) -> float:
    """Return at how many percent a page of WIDTH_PT points is WIDTH logical pixels wide."""
    return 100 * width * _PAPER_DPI / _SCREEN_DPI / width_pt


def percent_text(percent: float) -> str:
    """Return PERCENT with its sign, as the language of the window writes it."""
    locale = QLocale()
    gap = "" if locale.language() is QLocale.Language.English else "\N{NO-BREAK SPACE}"
    return f"{locale.toString(round(percent))}{gap}%"
