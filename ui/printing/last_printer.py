"""The last printer, remembered beside the database: it belongs to this computer."""

from pathlib import Path

from PySide6.QtCore import QSettings

from consultant_app.domain.printing import Extent, PrintJob, Sides

_FILE = "window.ini"
_ABOUT = "printing"
_SAME_PT = 4


class LastPrinter:
    """How a page was printed last; one copy of all pages is what "again" means."""

    def __init__(self, profile: Path) -> None:
        """Read what was remembered in PROFILE; nothing is written before `note`."""
        self._kept = QSettings(str(profile / _FILE), QSettings.Format.IniFormat)

    @property
    def name(self) -> str:
        """The printer; empty: nothing was printed from here yet."""
        return str(self._kept.value(f"{_ABOUT}/printer", ""))

    def job_for(self, page: Extent) -> PrintJob | None:
        """Return how a page of that size goes there again; None: it has to be asked."""
        if not self.name or str(self._kept.value(f"{_ABOUT}/page", "")) != _size_text(page):
            return None
        sides = str(self._kept.value(f"{_ABOUT}/sides", ""))
        return PrintJob(
            printer=self.name,
            media=str(self._kept.value(f"{_ABOUT}/media", "")),
            sides=Sides(sides) if sides in set(Sides) else Sides.ONE,
            fits=str(self._kept.value(f"{_ABOUT}/fits", "")) == "yes",
        )

    def note(self, job: PrintJob, page: Extent) -> None:
        """Remember that a page of that size went by JOB."""
        for key, value in (
            ("printer", job.printer),
            ("page", _size_text(page)),
            ("media", job.media),
            ("sides", job.sides.value),
            ("fits", "yes" if job.fits else "no"),
        ):
            self._kept.setValue(f"{_ABOUT}/{key}", value)
        self._kept.sync()


def _size_text(page: Extent) -> str:
    """Return a size so that A4 is A4, whoever has rounded it."""
    return f"{round(page.width / _SAME_PT)} by {round(page.height / _SAME_PT)}"
