"""What the window holds: sidebar, running bar, the lines below it, and the page on show."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from consultant_app.domain.settings import AppSettings, Business
from ui.clock_question_line import ClockQuestionLine
from ui.folding import Folding
from ui.look.appearance import Appearance
from ui.navigation import PlaceName
from ui.running_bar import RunningBar
from ui.sample_line import SampleLine
from ui.shared_folder_line import SharedFolderLine
from ui.shortcuts import CommandName, shown_key
from ui.sidebar import NavEntry, Sidebar
from ui.widgets.boxes import column, row

_MARKED_AS = {
    PlaceName.VISIT: PlaceName.VISITS,
    PlaceName.WRAP_UP: PlaceName.VISITS,
    PlaceName.FIRST_RUN: PlaceName.TODAY,
}


class FrameView(QWidget):
    """The whole window but what lies over it; `place_wanted` carries the name of a place."""

    place_wanted = Signal(str)
    search_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self.bar = RunningBar(look)
        self.question = ClockQuestionLine(look)
        self.sample = SampleLine(look)
        self.shared = SharedFolderLine(look)
        self.pages = QStackedWidget()
        self.question.stand_over(self.pages)
        self.sidebar = Sidebar(
            look, _entries(), foot=_foot(), search_keys=shown_key(CommandName.SEARCH)
        )
        self.sidebar.place_chosen.connect(self.place_wanted)
        self.sidebar.search_wanted.connect(self.search_wanted)
        self.folding = Folding(self.sidebar)
        right = column(self.bar, self.question, self.shared, self.sample, self.pages)
        self.setLayout(row(self.sidebar, right))

    def apply(self, settings: AppSettings) -> None:
        """Show what SETTINGS ask of the frame."""
        self.folding.prefer(folded=settings.sidebar_folded)
        self.sample.setVisible(settings.sample_data)

    def show_business(self, name: str, person: str, logo: QPixmap | None = None) -> None:
        """Show whose window it is."""
        self.sidebar.show_business(name, person, logo)

    def show_owner(self, business: Business, files: Path) -> None:
        """Show the names and logo of BUSINESS; the program's name until it has one."""
        nobody = not (business.name or business.person)
        name = QApplication.applicationDisplayName() if nobody else business.name
        logo = QPixmap(str(files / business.logo)) if business.logo else None
        self.show_business(name, business.person, logo)

    def show_place(self, name: PlaceName) -> None:
        """Mark the place in the sidebar that the page NAME belongs to."""
        self.sidebar.show_place(_MARKED_AS.get(name, name))


def _entries() -> tuple[NavEntry, ...]:
    entry, name = NavEntry, CommandName
    return (
        entry(name=PlaceName.TODAY, icon="sun", text=_tr("Today"), keys=shown_key(name.GO_TODAY)),
        entry(
            name=PlaceName.CLIENTS,
            icon="users",
            text=_tr("Clients"),
            keys=shown_key(name.GO_CLIENTS),
        ),
        entry(
            name=PlaceName.VISITS,
            icon="briefcase-business",
            text=_tr("Visits"),
            keys=shown_key(name.GO_VISITS),
        ),
        entry(name=PlaceName.TIME, icon="timer", text=_tr("Time"), keys=shown_key(name.GO_TIME)),
        entry(
            name=PlaceName.OUTBOX,
            icon="send",
            text=_tr("Outbox"),
            keys=shown_key(name.GO_OUTBOX),
        ),
    )


def _foot() -> NavEntry:
    keys = shown_key(CommandName.GO_SETTINGS)
    return NavEntry(name=PlaceName.SETTINGS, icon="settings", text=_tr("Settings"), keys=keys)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sidebar", text)
