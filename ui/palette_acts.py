"""Ctrl+K in the window: what is offered just now, and what happens when it is taken."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from consultant_app.domain.capture import EntryKind, read_line
from consultant_app.domain.ids import ClientId, VisitId
from consultant_app.domain.lines import RunningVisit, SearchHit
from consultant_app.domain.visits import VisitState
from consultant_app.workflows import keep_people, record_entry, run_visit, today
from ui.clock_acts import ClockActs
from ui.commands import command_text
from ui.found_places import place_of, worded_in_wrap_up
from ui.other_words import other_words
from ui.palette_search import (
    Act,
    AddClient,
    NoteRequest,
    OpenClient,
    OpenVisit,
    finds_for,
    offers_for,
    quoted,
)
from ui.palette_starts import StartAt
from ui.place import Workplace
from ui.planning import Planning
from ui.shortcuts import CommandName, shown_key
from ui.visit_clock import VisitClock
from ui.visit_starts import VisitStarts
from ui.widgets.palette import Palette
from ui.widgets.palette_hits import Hit, HitGroup
from ui.window_acts import window_acts

_NOTES = (
    CommandName.NOTE_REQUEST,
    CommandName.NOTE_WORK,
    CommandName.NOTE_PROMISE,
    CommandName.NOTE_PART,
    CommandName.NOTE_PRIVATE,
    CommandName.ADD_PHOTO,
)


class PaletteActs(QObject):
    """Opens the palette over the window and does what is chosen in it."""

    def __init__(
        self,
        window: QWidget,
        workplace: Workplace,
        clock: VisitClock,
        more: ClockActs,
        starts: VisitStarts,
        planning: Planning,
    ) -> None:
        """Offer what CLOCK, MORE, STARTS and PLANNING can do, and the commands of WORKPLACE."""
        super().__init__(window)
        self._workplace = workplace
        self._clock = clock
        self._more = more
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
        """Return what can be done for TEXT, as it is now."""
        running = self._clock.running
        now = self._to_start() if running is None else self._while_it_runs(running)
        others = window_acts(self._workplace)
        notes = running is not None
        return offers_for(self._workplace.commands, now, others, text, notes=notes)

    def _while_it_runs(self, running: RunningVisit) -> tuple[Hit, ...]:
        """Return what is likely while a visit is RUNNING, the likeliest first."""
        keys = shown_key(CommandName.START_OR_BREAK)
        clock, client = self._clock, running.client
        pause_too = self.tr("pause stop clock time timer lunch rest break end start begin go on")
        finish_too = self.tr("finish end complete visit summary page report print")
        return (
            self._act(
                "arrow-right",
                self.tr("Open the visit at {client}").format(client=client),
                clock.open_visit,
                also=self.tr("go back running now clock note"),
            ),
            self._act(
                "signature",
                self.tr("Wrap up at {client}").format(client=client),
                clock.wrap_up,
                also=finish_too,
            ),
            self._act("coffee", clock.pause_words, clock.pause_or_go_on, also=pause_too, keys=keys),
            *self._to_add(),
            *self._to_note(),
            self._getting_in(running.client_id, client),
            *(self._act(a.icon, a.title, a.run, also=a.also) for a in self._more.now()),
        )

    def _to_start(self) -> tuple[Hit, ...]:
        """Return what is likely while no visit runs: to start what is next, first of all."""
        keys = shown_key(CommandName.START_OR_BREAK)
        too = self.tr("begin clock time timer stopwatch new other appointment")
        elsewhere = self.tr("Start a visit at another client")
        planned = today.today(self._workplace.desk).planned
        if not planned:
            start = self.tr("Start a visit")
            ask = self._act("play", start, self._starts.start_asking, also=too, keys=keys)
            return (ask, *self._to_add())
        start = self.tr("Start visit at {client}").format(client=planned[0].client)
        return (
            self._act("play", start, self._starts.start_or_break, also=too, keys=keys),
            *self._to_add(),
            self._act("play", elsewhere, self._starts.start_asking, also=too),
            self._getting_in(planned[0].client_id, planned[0].client),
        )

    def _to_add(self) -> tuple[Hit, ...]:
        plan_too = self.tr("new appointment schedule calendar")
        client_too = self.tr("new customer company create")
        add_client = self._planning.add_client
        return (
            self._act("plus", self.tr("Plan a visit"), self._planning.plan, also=plan_too),
            self._act("user-round", self.tr("Add a client"), add_client, also=client_too),
        )

    def _to_note(self) -> tuple[Hit, ...]:
        """Return what the page of the running visit can note; on it these are commands already."""
        commands = self._workplace.commands
        there = {command.name for command in commands.available()}
        return tuple(
            self._act(
                command_text(name).icon,
                command_text(name).title,
                partial(self._note_there, name),
                also=other_words(name),
            )
            for name in _NOTES
            if name not in there
        )

    def _note_there(self, name: CommandName) -> None:
        self._clock.open_visit()
        self._workplace.commands.run(name)

    def _getting_in(self, client_id: ClientId, client: str) -> Hit:
        return self._act(
            "key-round",
            self.tr("How to get in at {client}").format(client=client),
            partial(self._workplace.navigation.open_client, client_id),
            also=self.tr("getting door code key alarm parking Wi-Fi ways address"),
        )

    def _act(self, icon: str, title: str, run: Act, *, also: str, keys: str = "") -> Hit:
        return Hit(title=title, icon=icon, keys=keys, also=also, what=run)

    def _on_hit(self, hit: Hit) -> None:
        navigation = self._workplace.navigation
        match hit.what:
            case OpenClient(client_id):
                navigation.open_client(client_id)
            case OpenVisit(visit_id, _, found):
                self._open_visit(visit_id, found)
            case StartAt(client_id, kind):
                self._starts.start(client_id, kind=kind)
            case AddClient(name):
                self._planning.add_named(name)
            case NoteRequest(text):
                self._note_request(text)
            case act:
                act()

    def _on_start_hit(self, hit: Hit) -> None:
        match hit.what:
            case OpenClient(client_id) | OpenVisit(_, client_id, _):
                self._starts.start(client_id)
            case _:
                self._on_hit(hit)

    def _open_visit(self, visit_id: VisitId, found: SearchHit | None) -> None:
        """Show a visit where its work goes on, or where it tells of what was FOUND."""
        facts = run_visit.visit_facts(self._workplace.desk, visit_id)
        place = None if found is None else place_of(found, facts)
        navigation = self._workplace.navigation
        if place is None:
            written = facts.visit.state in (VisitState.FINISHED, VisitState.ISSUED)
            (navigation.open_wrap_up if written else navigation.open_visit)(visit_id)
        elif worded_in_wrap_up(place, facts):
            navigation.open_wrap_up_at(visit_id, place)
        else:
            navigation.open_visit_entry(visit_id, place)

    def _note_request(self, text: str) -> None:
        running, desk = self._clock.running, self._workplace.desk
        if running is None:
            return
        people = [person.called for person in keep_people.people(desk, running.client_id)]
        line = read_line(text, today=desk.today(), kind=EntryKind.REQUEST, people=people)
        record_entry.note_entry(desk, running.visit_id, line)
        told = self.tr("Noted: {words}").format(words=quoted(line.text))
        self._workplace.navigation.tell(told, undo=True)
