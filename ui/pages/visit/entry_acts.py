"""What can be done with an entry of the list: done, remove, answer another request, accept."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from consultant_app.domain.entries import Entry, promise_of
from consultant_app.domain.ids import RequestId
from consultant_app.domain.missing import Place
from consultant_app.domain.parts import Part
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.work import WorkItem
from consultant_app.workflows import (
    answer_request,
    edit_entry,
    keep_promises,
    revise_summary,
)
from ui.outcome_texts import outcome_text
from ui.pages.visit.entries_panel import EntriesPanel
from ui.pages.visit.entry_editing import EntryEditing
from ui.pages.visit.menus import menu_text, show_menu
from ui.pages.visit.open_visit import OpenVisit
from ui.pages.visit.short_words import shortened
from ui.widgets.menu import Menu

_CHARACTERS = 60
_NEEDS_MORE = {
    Outcome.PART: "by",
    Outcome.WAITING: "by",
    Outcome.LATER: "by",
    Outcome.DECLINED: "reply",
}


class EntryActs(QObject):
    """Does what the keys and the menu of a row say, and tells it with Undo."""

    def __init__(self, visit: OpenVisit, panel: EntriesPanel, editing: EntryEditing) -> None:
        """Act on the entries of PANEL."""
        super().__init__(panel)
        self._visit = visit
        self._panel = panel
        self._editing = editing
        panel.edit_wanted.connect(editing.edit)
        panel.done_wanted.connect(self.mark_done)
        panel.remove_wanted.connect(self.remove)
        panel.move_wanted.connect(self.attach_to_next)
        panel.accept_wanted.connect(self.accept)
        panel.menu_wanted.connect(self.show_menu)
        panel.nothing_asked.connect(self._on_nothing_asked)

    def mark_done(self, entry: Entry) -> None:
        """Mark a request done or a promise kept, or take the mark off again."""
        record = entry.record
        if isinstance(record, Request):
            self._mark_request(record)
        elif isinstance(record, Promise):
            self._mark_promise(record)

    def remove(self, entry: Entry) -> None:
        """Remove an entry; the toast brings it back."""
        edit_entry.remove_entry(
            self._visit.desk, entry.table, entry.id, visit_id=self._visit.id, by=self._visit.by
        )
        self._visit.stored()
        self._tell(self.tr("Removed: “{words}”"), _words(entry))

    def attach_to_next(self, entry: Entry, step: int) -> None:
        """Let work answer the request above (-1) or below (+1) in the list."""
        if not isinstance(entry.record, WorkItem):
            return
        choices = [*(r.id for r in self._visit.requests), None]
        now = entry.record.request_id
        at = choices.index(now) if now in choices else len(choices) - 1
        self._attach(entry.record, choices[max(0, min(len(choices) - 1, at + step))])

    def accept(self, entry: Entry) -> None:
        """Take over the words that are proposed for an entry."""
        field = _proposed_field(entry)
        if field:
            place = Place(table=entry.table, id=entry.id, field=field)
            revise_summary.accept(self._visit.desk, place, by=self._visit.by)
            self._visit.stored()

    def show_menu(self, entry: Entry, place: QPoint) -> None:
        """Show everything that can be done with an entry."""
        menu = Menu(self._panel)
        menu.setObjectName("entry-menu")
        self._act(menu, self.tr("Edit"), partial(self._editing.edit, entry), keys="Enter")
        if _proposed_field(entry):
            self._act(
                menu, self.tr("Accept the words"), partial(self.accept, entry), keys="Alt+Enter"
            )
        record = entry.record
        if isinstance(record, Request):
            self._add_outcomes(menu, entry, record)
        elif isinstance(record, WorkItem):
            self._add_for_work(menu, record)
        elif isinstance(record, Promise):
            kept = self.tr("Kept") if record.kept_on is None else self.tr("Not kept yet")
            self._act(menu, kept, partial(self.mark_done, entry), keys=self.tr("Space"))
        menu.addSeparator()
        self._act(menu, self.tr("Remove"), partial(self.remove, entry), keys="Del")
        show_menu(menu, self._panel, place)

    def _mark_request(self, request: Request) -> None:
        promise = promise_of(self._visit.facts, request)
        if request.outcome is Outcome.DONE:
            self._take_mark_off(request, promise)
        elif promise is not None and request.outcome is Outcome.LATER:
            keep_promises.keep_promise(self._visit.desk, promise.id, by=self._visit.by)
        else:
            self._answer(request, Outcome.DONE)
        self._visit.stored()
        if request.outcome is not Outcome.DONE:
            self._tell(self.tr("Done: “{words}”"), request.words)

    def _take_mark_off(self, request: Request, promise: Promise | None) -> None:
        if promise is not None and promise.kept_on is not None:
            keep_promises.unkeep_promise(self._visit.desk, promise.id, by=self._visit.by)
            return
        worked = any(w.request_id == request.id for w in self._visit.facts.work)
        self._answer(request, Outcome.IN_PROGRESS if worked else Outcome.HEARD)

    def _mark_promise(self, promise: Promise) -> None:
        desk, by = self._visit.desk, self._visit.by
        if promise.kept_on is None:
            keep_promises.keep_promise(desk, promise.id, by=by)
            self._visit.stored()
            self._tell(self.tr("Kept: “{words}”"), promise.what)
        else:
            keep_promises.unkeep_promise(desk, promise.id, by=by)
            self._visit.stored()

    def _answer(self, request: Request, outcome: Outcome) -> None:
        answer_request.answer_request(
            self._visit.desk, request.id, outcome, at_visit=self._visit.id, by=self._visit.by
        )

    def _attach(self, work: WorkItem, request_id: RequestId | None) -> None:
        if request_id == work.request_id:
            return
        edit_entry.attach(self._visit.desk, work.id, request_id, by=self._visit.by)
        self._visit.stored()
        request = self._visit.request(request_id)
        words = self.tr("It answers no request now.")
        if request is not None:
            words = self.tr("It answers “{words}” now.")
        self._tell(words, request.words if request else "")

    def _add_outcomes(self, menu: QMenu, entry: Entry, request: Request) -> None:
        menu.addSeparator()
        for outcome in Outcome:
            act = self._act(
                menu,
                outcome_text(outcome),
                partial(self._on_outcome_chosen, entry, outcome),
                keys=self.tr("Space") if outcome is Outcome.DONE else "",
            )
            act.setCheckable(True)
            act.setChecked(outcome is request.outcome)

    def _add_for_work(self, menu: QMenu, work: WorkItem) -> None:
        answers = Menu(menu_text(self.tr("Answers")), menu)
        for request in self._visit.requests:
            words = f"“{shortened(request.words, _CHARACTERS)}”"
            act = self._act(answers, words, partial(self._attach, work, request.id))
            act.setCheckable(True)
            act.setChecked(request.id == work.request_id)
        self._act(answers, self.tr("No request"), partial(self._attach, work, None))
        menu.addMenu(answers)
        private = self._act(menu, self.tr("Only for me"), partial(self._on_only_for_me, work))
        private.setCheckable(True)
        private.setChecked(work.only_for_me)

    def _on_outcome_chosen(self, entry: Entry, outcome: Outcome) -> None:
        if not isinstance(entry.record, Request):
            return
        self._answer(entry.record, outcome)
        self._visit.stored()
        if outcome in _NEEDS_MORE:
            self._editing.edit(entry, field=_NEEDS_MORE[outcome])
        else:
            words = f"{outcome_text(outcome)}: “{{words}}”"
            self._tell(words, entry.record.words)

    def _on_only_for_me(self, work: WorkItem) -> None:
        changed = replace(work, only_for_me=not work.only_for_me)
        edit_entry.save_work(self._visit.desk, changed, by=self._visit.by)
        self._visit.stored()

    def _on_nothing_asked(self, value: bool) -> None:
        edit_entry.nothing_asked(self._visit.desk, self._visit.id, value=value, by=self._visit.by)
        self._visit.stored()
        self._panel.left_upwards.emit()

    def _act(self, menu: QMenu, words: str, act: Callable[[], None], *, keys: str = "") -> QAction:
        """Add an entry to MENU; KEYS are shown, the list itself listens to them."""
        shown = f"{menu_text(words)}\t{keys}" if keys else menu_text(words)
        action = menu.addAction(shown)
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _tell(self, words: str, named: str) -> None:
        text = words.format(words=shortened(named, _CHARACTERS))
        self._visit.workplace.navigation.tell(text, undo=True)


def _words(entry: Entry) -> str:
    """Return what an entry is called in a toast."""
    record = entry.record
    if isinstance(record, Request):
        return record.words
    if isinstance(record, WorkItem):
        return record.note or record.public
    if isinstance(record, Promise):
        return record.what
    return record.name if isinstance(record, Part) else record.text


def _proposed_field(entry: Entry) -> str:
    """Return the field of ENTRY that is only proposed, or nothing."""
    record = entry.record
    if isinstance(record, WorkItem):
        return "public" if record.public and record.state is TextState.PROPOSED else ""
    if isinstance(record, Request):
        return "reply" if record.reply and record.reply_state is TextState.PROPOSED else ""
    if isinstance(record, Promise):
        return "what" if record.state is TextState.PROPOSED else ""
    return ""
