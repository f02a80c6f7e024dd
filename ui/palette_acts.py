"""Ctrl+K in the window: what is offered just now, and what happens when it is taken."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultant_app.domain.capture import EntryKind, read_line
from consultant_app.domain.ids import VisitId
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import keep_people, record_entry, run_visit, today
from ui.palette_search import (
    Act,
    AddClient,
    NoteRequest,
    OpenClient,
    OpenVisit,
    StartAt,
    finds_for,
    offers_for,
    quoted,
)
from ui.place import Workplace
from ui.planning import Planning
from ui.shortcuts import CommandName, shown_key
from ui.visit_clock import VisitClock
from ui.visit_starts import VisitStarts
from ui.widgets.palette import Palette
from ui.widgets.palette_hits import Hit, HitGroup


class PaletteActs(QObject):
    """Opens the palette over the window and does what is chosen in it."""

    def __init__(
        self,
        window: QWidget,
        workplace: Workplace,
        clock: VisitClock,
        starts: VisitStarts,
        planning: Planning,
    ) -> None:
        """Offer what CLOCK, STARTS and PLANNING can do, and the commands of WORKPLACE."""
        super().__init__(window)
        self._workplace = workplace
        self._clock = clock
        self._starts = starts
        self._planning = planning
        self._palette = Palette(
            workplace.look,
            workplace.jobs,
            window,
            do=self._offers,
            find=partial(finds_for, workplace.desk),
        )
        self._palette.chosen.connect(self._on_hit)
        self._palette.start_wanted.connect(self._on_start_hit)

    def open(self) -> None:
        """Search or do."""
        self._palette.open()

    def _offers(self, text: str) -> Sequence[HitGroup]:
        likely = (*self._of_the_hour(), self._act("plus", self.tr("Plan a visit"), self._plan))
        add = self._act("user-round", self.tr("Add a client"), self._planning.add_client)
        running = self._clock.running is not None
        return offers_for(self._workplace.commands, (*likely, add), text, notes=running)

    def _of_the_hour(self) -> tuple[Hit, ...]:
        """Return what is likely now: to end or interrupt what runs, or to start what is next."""
        running, keys = self._clock.running, shown_key(CommandName.START_OR_BREAK)
        if running is not None:
            back = self.tr("Open the visit at {client}").format(client=running.client)
            go_back = partial(self._workplace.navigation.open_visit, running.visit_id)
            wrap_up = self.tr("Wrap up at {client}").format(client=running.client)
            pause = self._clock.pause_words
            return (
                self._act("arrow-right", back, go_back),
                self._act("signature", wrap_up, self._clock.wrap_up),
                self._act("coffee", pause, self._clock.pause_or_go_on, keys=keys),
            )
        planned = today.today(self._workplace.desk).planned
        if planned:
            start = self.tr("Start visit at {client}").format(client=planned[0].client)
        else:
            start = self.tr("Start a visit")
        return (self._act("play", start, self._starts.start_or_break, keys=keys),)

    def _act(self, icon: str, title: str, run: Act, *, keys: str = "") -> Hit:
        return Hit(title=title, icon=icon, keys=keys, what=run)

    def _plan(self) -> None:
        self._planning.plan()

    def _on_hit(self, hit: Hit) -> None:
        navigation = self._workplace.navigation
        match hit.what:
            case OpenClient(client_id):
                navigation.open_client(client_id)
            case OpenVisit(visit_id, _):
                self._open_visit(visit_id)
            case StartAt(client_id):
                self._starts.start(client_id)
            case AddClient(name):
                self._planning.add_client(name)
            case NoteRequest(text):
                self._note_request(text)
            case act:
                act()

    def _on_start_hit(self, hit: Hit) -> None:
        match hit.what:
            case OpenClient(client_id) | OpenVisit(_, client_id):
                self._starts.start(client_id)
            case _:
                self._on_hit(hit)

    def _open_visit(self, visit_id: VisitId) -> None:
        facts = run_visit.visit_facts(self._workplace.desk, visit_id)
        written = facts.visit.state in (VisitState.FINISHED, VisitState.ISSUED)
        navigation = self._workplace.navigation
        (navigation.open_wrap_up if written else navigation.open_visit)(visit_id)

    def _note_request(self, text: str) -> None:
        running, desk = self._clock.running, self._workplace.desk
        if running is None:
            return
        people = [person.called for person in keep_people.people(desk, running.client_id)]
        line = read_line(text, today=desk.today(), kind=EntryKind.REQUEST, people=people)
        record_entry.note_entry(desk, running.visit_id, line)
        told = self.tr("Noted: {words}").format(words=quoted(line.text))
        self._workplace.navigation.tell(told, undo=True)
