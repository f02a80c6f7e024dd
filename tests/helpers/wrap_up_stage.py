"""The wrap-up on a stage: a real desk, a finished visit, an active window."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.capture import read_line
from consultant_app.domain.entries import Entry
from consultant_app.domain.ids import ClientId, RequestId, VisitId
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows import answer_request, finish_visit, record_entry, run_visit
from helpers.hand_clock import HandClock
from helpers.visit_stage import Heard, loaded_words
from ui.commands import Commands
from ui.jobs import Jobs
from ui.live import Live
from ui.look.appearance import Appearance
from ui.navigation import Navigation
from ui.pages.wrap_up.page import WrapUpPage
from ui.pages.wrap_up.paragraph import Paragraph
from ui.place import Workplace

SPOOLER = "I cleared the list of waiting pages on your computer."


@dataclass
class WrapUpStage:
    """The page with what stands around it."""

    desk: Desk
    workplace: Workplace
    window: QWidget
    page: WrapUpPage
    visit_id: VisitId
    heard: Heard
    asked_for: list[str]
    opened: list[Path]

    def leave(self) -> None:
        """Close the page before its desk is closed, as the main window does."""
        self.page.leave()
        self.workplace.live.stop()
        self.window.close()

    @property
    def facts(self) -> VisitFacts:
        """What is stored about the visit now."""
        return run_visit.visit_facts(self.desk, self.visit_id)

    def widget(self, name: str) -> QWidget:
        """Return the widget called NAME that can be seen."""
        shown = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
        assert len(shown) == 1, f"{len(shown)} widgets called {name}"
        return shown[0]

    def sees(self, name: str) -> bool:
        """Tell whether a widget called NAME can be seen."""
        return any(w.isVisible() for w in self.window.findChildren(QWidget, name))

    def field(self, name: str) -> Paragraph:
        """Return the field for words called NAME."""
        field = self.widget(name)
        assert isinstance(field, Paragraph)
        return field

    def go_to(self, name: str) -> QWidget:
        """Stand on the widget called NAME."""
        widget = self.widget(name)
        widget.setFocus()
        return widget

    def click(self, name: str) -> None:
        """Press the button called NAME."""
        QTest.mouseClick(self.widget(name), Qt.MouseButton.LeftButton)

    def choose(self, name: str, words: str) -> None:
        """Open the list of the button called NAME and take the entry that says WORDS."""
        button = self.go_to(name)
        QTest.keyClick(button, Qt.Key.Key_Space)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), f"{name} offers no list"
        action = next(a for a in menu.actions() if a.text() == words)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        QApplication.processEvents()

    def texts(self) -> list[str]:
        """Return every text of a label that can be seen."""
        return [w.text() for w in self.window.findChildren(QLabel) if w.isVisible() and w.text()]


def note(desk: Desk, visit_id: VisitId, text: str, **how: object) -> Entry:
    """Note one line at a visit, as the capture line does."""
    line = read_line(text, today=desk.today())
    return record_entry.note_entry(desk, visit_id, line, **how)  # type: ignore[arg-type]  # keywords


def answered(
    desk: Desk, visit_id: VisitId, words: str, outcome: Outcome, *, did: str = ""
) -> RequestId:
    """Note a request with its outcome; DID is work for it with accepted plain words."""
    request_id = RequestId(note(desk, visit_id, f'"{words}"').id)
    if did:
        note(desk, visit_id, "see the words", answers=request_id, public=did)
    answer_request.answer_request(desk, request_id, outcome)
    return request_id


def finished_visit(desk: Desk, clock: HandClock, client_id: ClientId) -> VisitId:
    """Finish a visit of 1 h 45 with one request done, by work whose words are accepted."""
    visit_id = run_visit.start_visit(desk, client_id).id
    answered(desk, visit_id, "The printer is slow", Outcome.DONE, did=SPOOLER)
    clock.pass_time(minutes=105)
    finish_visit.finish_visit(desk, visit_id)
    return visit_id


def wrap_up_on_stage(
    qtbot: QtBot,
    desk: Desk,
    look: Appearance,
    jobs: Jobs,
    visit_id: VisitId,
    *,
    save_as: Path | None = None,
    width: int = 1154,
) -> WrapUpStage:
    """Show the wrap-up in an active window; the file dialog answers SAVE_AS."""
    desk = replace(desk, words=loaded_words)
    live = Live()
    live.listen(desk.store.on_change)
    navigation = Navigation()
    workplace = Workplace(
        desk=desk, look=look, live=live, jobs=jobs, navigation=navigation, commands=Commands()
    )
    asked_for: list[str] = []
    opened: list[Path] = []

    def choose_file(_over: QWidget, name: str) -> Path | None:
        asked_for.append(name)
        return save_as

    def open_file(file: Path) -> bool:
        opened.append(file)
        return True

    window = QWidget()
    page = WrapUpPage(workplace, choose_file=choose_file, open_file=open_file)
    box = QVBoxLayout(window)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(page)
    window.resize(width, 700)
    qtbot.addWidget(window)
    page.show_visit(visit_id)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page.arrive()
    QApplication.processEvents()
    heard = Heard(navigation)
    return WrapUpStage(desk, workplace, window, page, visit_id, heard, asked_for, opened)
