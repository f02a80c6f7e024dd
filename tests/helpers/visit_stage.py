"""The visit page on a stage: a real desk, a running visit, an active window."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel, QListView, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client, Contact, Role, Site
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import Visit
from consultant_app.language.data import Words, load_words
from consultant_app.resource_files import resource_path
from consultant_app.workflows import keep_clients, keep_people, run_visit
from helpers.notes import add_person
from helpers.office import with_business
from ui.commands import Commands
from ui.jobs import Jobs
from ui.live import Live
from ui.look.appearance import Appearance
from ui.navigation import Navigation
from ui.pages.visit.page import VisitPage
from ui.place import Workplace
from ui.widgets.record_model import ROW
from ui.widgets.rows import Row

THURSDAY_HALF_PAST_NINE = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)


class Heard(QObject):
    """Keeps what the page told and where it led."""

    def __init__(self, navigation: Navigation) -> None:
        super().__init__()
        self.told: list[str] = []
        self.with_undo: list[str] = []
        self.finished: list[int] = []
        self.clients: list[int] = []
        self.places: list[str] = []
        navigation.told.connect(self._on_told)
        navigation.finish_wanted.connect(self.finished.append)
        navigation.place_wanted.connect(self.places.append)
        navigation.client_wanted.connect(self.clients.append)

    def _on_told(self, text: str, undo: bool) -> None:
        self.told.append(text)
        if undo:
            self.with_undo.append(text)


@dataclass
class VisitStage:
    """The page with what stands around it."""

    desk: Desk
    workplace: Workplace
    window: QWidget
    page: VisitPage
    visit: Visit
    heard: Heard

    def leave(self) -> None:
        """Close the page before its desk is closed, as the main window does."""
        self.page.leave()
        self.workplace.live.stop()
        self.window.close()

    @property
    def facts(self) -> VisitFacts:
        """What is stored about the visit now."""
        return run_visit.visit_facts(self.desk, self.visit.id)

    @property
    def rows(self) -> list[Row]:
        """The rows of "So far", from top to bottom."""
        model = self.entries.model()
        return [model.index(row, 0).data(ROW) for row in range(model.rowCount())]

    @property
    def entries(self) -> QListView:
        """The list "So far"."""
        found = self.page.findChild(QListView, "entries")
        assert isinstance(found, QListView)
        return found

    def widget(self, name: str) -> QWidget:
        """Return the widget called NAME that can be seen."""
        shown = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
        assert len(shown) == 1, f"{len(shown)} widgets called {name}"
        return shown[0]

    def chip(self, name: str) -> str:
        """Return the words of a chip."""
        chip = self.widget(name)
        assert isinstance(chip, QToolButton)
        return chip.text().replace("&&", "&")

    def texts(self) -> list[str]:
        """Return every text of a label that can be seen."""
        return [w.text() for w in self.window.findChildren(QLabel) if w.isVisible() and w.text()]


def client_with_people(desk: Desk) -> Client:
    """Add a client with Mrs Rowe, who reads, Tom, a side door and a guest Wi-Fi."""
    with_business(desk)
    client = keep_clients.add_client(desk, "Hartley & Rowe Solicitors")
    access = "Side door 4471#\nGuest Wi-Fi rowe-2231"
    keep_people.save_site(desk, Site(client_id=client.id, access=access))
    reader = Contact(
        client_id=client.id,
        name="Margaret Rowe",
        address_as="Mrs Rowe",
        roles=frozenset({Role.READS}),
        remember="Short version first.",
    )
    keep_people.save_contact(desk, reader)
    add_person(desk, client.id, "Tom Bailey")
    return client


@cache
def loaded_words(language: str) -> Words:
    """Load the words of a language once for all tests; they never change."""
    base = language.split("-")[0]
    return load_words(base, resource_path("language"))


def on_stage(qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit: Visit) -> VisitStage:
    """Show the page of VISIT in an active window, as the main window does."""
    desk = replace(desk, words=loaded_words)
    live = Live()
    live.listen(desk.store.on_change)
    navigation = Navigation()
    workplace = Workplace(
        desk=desk, look=look, live=live, jobs=jobs, navigation=navigation, commands=Commands()
    )
    window = QWidget()
    page = VisitPage(workplace)
    box = QVBoxLayout(window)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(page)
    window.resize(1154, 700)
    qtbot.addWidget(window)
    page.show_visit(visit.id)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.arrive()
    QApplication.processEvents()
    return VisitStage(desk, workplace, window, page, visit, Heard(navigation))
