"""The visit page: opens a visit, follows what changes, and leads on to the wrap-up."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from consultant_app.domain.changes import Change
from consultant_app.domain.entries import Entry
from consultant_app.domain.ids import ClientId, ContactId, SegmentId, VisitId
from consultant_app.domain.missing import Place as TextPlace
from consultant_app.domain.photos import Photo
from consultant_app.domain.problems import NotFound
from consultant_app.domain.visits import VisitKind, VisitState
from consultant_app.workflows import propose_words, run_visit
from ui.found_places import line_of
from ui.navigation import PlaceName
from ui.pages.visit.capturing import Capturing, LineReader
from ui.pages.visit.entry_acts import EntryActs
from ui.pages.visit.entry_editing import EntryEditing
from ui.pages.visit.kinds import COMMANDS
from ui.pages.visit.menus import menu_text, show_menu
from ui.pages.visit.open_visit import OpenVisit
from ui.pages.visit.photos.photo_acts import PhotoActs
from ui.pages.visit.photos.picture_files import picture_files
from ui.pages.visit.shown_visit import ABOUT_A_VISIT
from ui.pages.visit.side.time_acts import TimeActs
from ui.pages.visit.view import VisitView
from ui.place import Place, Workplace
from ui.shortcuts import CommandName
from ui.swallowed_keys import SwallowedKeys
from ui.visit_kind_texts import visit_kind_text
from ui.when_texts import local_clock
from ui.widgets.boxes import column
from ui.widgets.menu import Menu
from ui.widgets.typed_before import forget_typed_before

_CLOCK_MS = 20_000
_WRAP_UP_KEYS = tuple(
    Qt.KeyboardModifier.ControlModifier | key for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
)
_ANY_NOTE = "checked the printer"


class VisitPage(Place):
    """One visit, on site or again later; the same page while its clock runs and when it stands."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        """Show nothing until `show_visit`."""
        super().__init__(parent)
        self._workplace = workplace
        self._visit = OpenVisit(workplace, self)
        reader = LineReader(self._visit)
        self._view = VisitView(workplace.look, reader.read, reader.today)
        self.setLayout(column(self._view))
        self._capturing = Capturing(self._visit, self._view.capture)
        self._editing = EntryEditing(self._visit, self._view.entries)
        self._acts = EntryActs(self._visit, self._view.entries, self._editing)
        self._time = TimeActs(self._visit, self._view.time)
        self._photos = PhotoActs(self._visit, self._view.photos)
        self._stale = False
        self._twice = SwallowedKeys(_WRAP_UP_KEYS, self)
        self.setAcceptDrops(True)
        self._connect()
        self._offer_commands()
        self._clock = QTimer(self)
        self._clock.setObjectName("minute")
        self._clock.setInterval(_CLOCK_MS)
        self._clock.timeout.connect(self._on_minute)
        self._clock.start()

    def show_visit(self, visit_id: VisitId) -> None:
        """Open a visit; what was typed for the one before is kept with that one."""
        if self._visit.is_open:
            self.leave()
        if not self._visit.is_open or self._visit.id != visit_id:
            self._view.entries.save_state.show_nothing()
            forget_typed_before(self)
        self._visit.open(visit_id)
        self._warm_up()
        self._show()
        self._capturing.start()

    def arrive(self) -> None:
        """Show the newest and go on typing."""
        if not self._visit.is_open:
            return
        self._catch_up()
        if self._visit.is_open:
            self._view.capture.focus_line()
            self._photos.watch_camera()

    def leave(self) -> None:
        """Save what is typed."""
        if not self._visit.is_open:
            return
        self._editing.finish()
        self._time.close()
        self._photos.close()
        self._capturing.flush()

    def panes(self) -> tuple[QWidget, ...]:
        """The line to write in, what was noted, and what stands beside it."""
        return self._view.panes()

    @property
    def about(self) -> ClientId | None:
        """Whose visit it is."""
        return self._visit.facts.client.id if self._visit.is_open else None

    def add_photo(self) -> None:
        """Ask for photos to add, as the running bar's button does."""
        self._photos.choose_files()

    def edit_time(self, segment_id: SegmentId) -> None:
        """Open the time of the visit for correction, at the stretch SEGMENT_ID, zero for none."""
        if self._visit.is_open:
            self._time.edit(segment_id)

    def show_entry(self, place: TextPlace) -> None:
        """Put the keyboard on the entry at PLACE."""
        if self._visit.is_open:
            where = line_of(place, self._visit.facts)
            self._view.entries.focus_place(where.table, where.id)

    def wrap_up(self) -> None:
        """Finish the visit and go on to its summary; a line that is typed becomes an entry."""
        if not self._visit.is_open:
            return
        self.leave()
        if self._visit.facts.visit.state is VisitState.PLANNED:
            self._offer_start()
            return
        self._capturing.save()
        self._workplace.navigation.finish_visit(self._visit.id)
        self._twice.begin()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another page was shown."""
        super().showEvent(event)
        if self._visit.is_open:
            self._catch_up()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome pictures."""
        data = event.mimeData()
        if self._visit.is_open and (picture_files(data) or data.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped to the photos."""
        self._photos.add_from(event.mimeData())
        event.acceptProposedAction()

    def _connect(self) -> None:
        view, visit = self._view, self._visit
        visit.reread.connect(self._show)
        visit.saved.connect(self._on_saved)
        view.capture.list_wanted.connect(view.entries.focus_first)
        view.capture.reader_wanted.connect(self._on_reader_wanted)
        view.capture.picture_pasted.connect(self._photos.paste)
        view.entries.left_upwards.connect(view.capture.focus_line)
        view.remember.reader_wanted.connect(self._on_reader_wanted)
        view.remember.people_wanted.connect(self._on_people_wanted)
        view.remember.kind_wanted.connect(self._on_kind_wanted)
        view.still.continue_wanted.connect(self._on_continue_wanted)
        view.still.start_wanted.connect(self._on_start_wanted)
        view.still.wrap_up_wanted.connect(self.wrap_up)
        state = view.entries.save_state
        self._capturing.refused.connect(state.show_not_saved)
        self._capturing.kept_again.connect(self._on_saved)
        state.try_again_wanted.connect(self._capturing.try_again)
        self._capturing.noted.connect(self._on_noted)
        self._photos.added.connect(self._on_photo_added)
        self._workplace.live.changed.connect(self._on_changed)

    def _offer_commands(self) -> None:
        commands, card = self._workplace.commands, self._view.capture
        for kind, name in COMMANDS.items():
            commands.offer(name, partial(card.choose, kind), on=self)
        commands.offer(CommandName.ANSWER_NOTHING, self._capturing.answer_nothing, on=self)
        commands.offer(CommandName.ADD_PHOTO, self._photos.choose_files, on=self)
        commands.offer(CommandName.WRAP_UP, self.wrap_up, on=self)

    def _show(self) -> None:
        if not self._is_open:
            return  # a window that closes shows its pages once more
        running = run_visit.running_visit(self._workplace.desk)
        in_bar = running is not None and running.visit_id == self._visit.id
        self._view.fill(self._visit.facts, self._workplace.desk.now(), in_bar=in_bar)
        self._photos.show_pictures()

    def _on_minute(self) -> None:
        """Let the clock go on; the camera folder may lie where nobody tells of news."""
        self._show()
        if self._is_open and self.isVisible():
            self._photos.watch_camera()

    @property
    def _is_open(self) -> bool:
        return self._visit.is_open and self._workplace.desk.store.is_open

    def _catch_up(self) -> None:
        if self._stale:
            self._stale = False
            self._read()
        else:
            self._show()

    def _read(self) -> None:
        """Read the visit anew; one that was taken back leads to Today."""
        try:
            self._visit.read()
        except NotFound:
            self._visit.close()
            self._workplace.navigation.go(PlaceName.TODAY)

    def _warm_up(self) -> None:
        """Have the engine ready beside the window before the first line is noted: 0.6 s once."""
        ask = partial(propose_words.propose_for, self._workplace.desk, self._visit.id, _ANY_NOTE)
        self._workplace.jobs.run(ask, _nothing)

    def _on_changed(self, change: Change) -> None:
        if change.by is self or not self._visit.is_open or not change.about(*ABOUT_A_VISIT):
            return
        if not self.isVisibleTo(self.window()):
            self._stale = True
            return
        self._read()

    def _on_saved(self) -> None:
        desk = self._workplace.desk
        self._view.entries.save_state.show_saved(local_clock(desk.now(), desk.zone()))

    def _on_noted(self, entry: Entry) -> None:
        self._view.show_newest()
        if entry.new_person is not None:
            words = self.tr("{name} is one of the people here now.")
            self._workplace.navigation.tell(words.format(name=entry.new_person.name))

    def _on_photo_added(self, photo: Photo) -> None:
        self._capturing.belongs_to_line(photo.id)

    def _on_reader_wanted(self, anchor: QWidget) -> None:
        menu = Menu(anchor)
        chosen = self._visit.facts.visit.contact_id
        people = [(c.id, c.called) for c in self._visit.facts.contacts]
        for contact_id, name in (*people, (None, self.tr("Everyone"))):
            act = menu.addAction(menu_text(name))
            act.setCheckable(True)
            act.setChecked(contact_id == chosen)
            act.triggered.connect(partial(self._on_reader_chosen, contact_id))
        show_menu(menu, anchor)

    def _on_reader_chosen(self, contact_id: ContactId | None, _on: bool = False) -> None:
        visit = replace(self._visit.facts.visit, contact_id=contact_id)
        run_visit.save_visit(self._workplace.desk, visit, by=self)
        self._visit.stored()

    def _on_kind_wanted(self, anchor: QWidget) -> None:
        menu, now = Menu(anchor), self._visit.facts.visit.kind
        for kind in VisitKind:
            act = menu.addAction(menu_text(visit_kind_text(kind)))
            act.setCheckable(True)
            act.setChecked(kind is now)
            act.triggered.connect(partial(self._on_kind_chosen, kind))
        show_menu(menu, anchor)

    def _on_kind_chosen(self, kind: VisitKind, _on: bool = False) -> None:
        visit = replace(self._visit.facts.visit, kind=kind)
        run_visit.save_visit(self._workplace.desk, visit, by=self)
        self._visit.stored()

    def _on_people_wanted(self) -> None:
        self._workplace.navigation.open_client(self._visit.facts.client.id)

    def _on_continue_wanted(self) -> None:
        run_visit.continue_visit(self._workplace.desk, self._visit.id, by=self)
        self._visit.stored()
        self._view.capture.focus_line()

    def _offer_start(self) -> None:
        """Nothing is there to wrap up: stand on the button that starts the visit, and say so."""
        self._view.still.focus_start()
        words = self.tr("This visit has not started yet. Start it first, then wrap it up.")
        self._workplace.navigation.tell(words)

    def _on_start_wanted(self) -> None:
        self._workplace.navigation.start_visit(self._visit.facts.client.id, self._visit.id)


def _nothing(_proposal: object) -> None:
    """What is loaded stays with the desk."""
