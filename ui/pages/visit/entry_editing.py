"""Edit an entry in its row: which editor, and what is stored while one types."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.entries import Entry, entries, promise_of
from consultant_app.domain.findings import Finding
from consultant_app.domain.parts import Part
from consultant_app.domain.private_notes import PrivateLine
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.domain.work import WorkItem
from consultant_app.workflows import answer_request, edit_entry, keep_promises, revise_summary
from ui.pages.visit.editors.entry_editor import EditingRoom, EntryEditor
from ui.pages.visit.editors.request_editor import RequestEditor
from ui.pages.visit.editors.small_editors import PartEditor, PrivateEditor, PromiseEditor
from ui.pages.visit.editors.work_editor import WorkEditor
from ui.pages.visit.entries_panel import EntriesPanel
from ui.pages.visit.open_visit import OpenVisit
from ui.widgets.suggest_tour import SuggestTour


class EntryEditing(QObject):
    """Opens one editor at a time and stores what it says."""

    def __init__(self, visit: OpenVisit, panel: EntriesPanel) -> None:
        """Edit the entries of PANEL."""
        super().__init__(panel)
        self._visit = visit
        self._panel = panel
        self._editor: EntryEditor | None = None
        self._shown: _Shown | None = None
        self._storing = False
        self._tour: SuggestTour | None = None
        visit.reread.connect(self._on_reread)

    def edit(self, entry: Entry, *, field: str = "") -> None:
        """Open the editor of ENTRY, with the focus in FIELD if one is named."""
        self.finish()
        shown = self._stored(entry)
        if shown is not None:
            self._open(shown)
            self._focus(field)

    def finish(self) -> None:
        """Store what is typed and close the editor, if one is open."""
        if self._editor is not None:
            self._editor.finish()

    def flush(self) -> None:
        """Store what is typed; the editor stays open."""
        if self._editor is not None:
            self._editor.flush()

    def _open(self, shown: "_Shown") -> None:
        editor = self._made(shown)
        self._editor, self._shown = editor, shown
        editor.save_wanted.connect(partial(self._store, shown.entry))
        editor.closed.connect(partial(self._on_closed, shown.entry))
        self._panel.open_editor(shown.entry, editor)
        self._lead_through(editor)

    def _focus(self, field: str) -> None:
        if self._editor is None:
            return
        self._editor.start()
        if field:
            self._editor.focus_field(field)

    def _on_reread(self) -> None:
        """Show what is stored where it changed under the editor, as by undo; never write it over.

        What was typed in the last moment before goes with it: it was typed into other words.
        """
        if self._editor is None or self._shown is None or self._storing:
            return
        now = self._stored(self._shown.entry)
        if now == self._shown:
            return
        field = self._focused_field()
        self._let_go()
        if now is not None:
            self._open(now)
        if field is not None and now is not None:
            self._focus(field)
        elif field is not None:
            self._panel.left_upwards.emit()

    def _focused_field(self) -> str | None:
        """Return the name of the field that has the focus; None where it is not in the editor."""
        focused = QApplication.focusWidget()
        if self._editor is None or focused is None:
            return None
        inside = focused is self._editor or self._editor.isAncestorOf(focused)
        return focused.objectName() if inside else None

    def _made(self, shown: "_Shown") -> EntryEditor:
        room, record = self._room(), shown.entry.record
        if isinstance(record, Request):
            return RequestEditor(room, record, shown.promise)
        if isinstance(record, WorkItem):
            return WorkEditor(room, record)
        if isinstance(record, Promise):
            return PromiseEditor(room, record)
        if isinstance(record, Part):
            return PartEditor(room, record)
        return PrivateEditor(room, record)

    def _room(self) -> EditingRoom:
        workplace, facts = self._visit.workplace, self._visit.facts
        desk, language, visit_id = workplace.desk, facts.language, facts.visit.id

        def check(text: str) -> tuple[Finding, ...]:
            said = revise_summary.check(desk, text, language=language, visit_id=visit_id)
            return said.findings

        return EditingRoom(
            look=workplace.look,
            jobs=workplace.jobs,
            check=check,
            facts=facts,
            today=desk.today,
            next_visit=self._visit.next_visit,
        )

    def _lead_through(self, editor: EntryEditor) -> None:
        if self._tour is None:
            self._tour = SuggestTour(self._visit.workplace.look, self._panel.window())
        self._tour.lead_through(editor.suggest_edits)

    def _stored(self, entry: Entry) -> "_Shown | None":
        """Return what an editor of ENTRY would show now; None where the entry is gone."""
        now = self._again(entry)
        if now is None:
            return None
        asked = now.record
        promise = promise_of(self._visit.facts, asked) if isinstance(asked, Request) else None
        return _Shown(entry=now, promise=promise)

    def _again(self, entry: Entry) -> Entry | None:
        """Return ENTRY as it is stored now."""
        facts = self._visit.facts
        earlier = (*facts.carried, *facts.still_open)
        now = (*entries(facts), *(Entry(table="requests", id=r.id, record=r) for r in earlier))
        return next((e for e in now if (e.table, e.id) == (entry.table, entry.id)), None)

    def _store(self, entry: Entry) -> None:
        editor, now = self._editor, self._again(entry)
        if editor is None or now is None:
            return
        self._storing = True
        try:
            if self._changed(editor, now):
                self._visit.stored()
        finally:
            self._storing = False
        self._shown = self._stored(entry)
        after = self._again(entry)
        if isinstance(editor, WorkEditor) and after and isinstance(after.record, WorkItem):
            editor.follow(after.record)

    def _changed(self, editor: EntryEditor, now: Entry) -> bool:
        """Store what EDITOR says where it differs from what is stored NOW; tell if it did."""
        record, desk, by = now.record, self._visit.desk, self._visit.by
        if isinstance(editor, RequestEditor) and isinstance(record, Request):
            return self._store_request(editor, record)
        if isinstance(editor, PromiseEditor) and isinstance(record, Promise):
            return self._store_promise(editor, record)
        if isinstance(editor, WorkEditor) and editor.work != record:
            edit_entry.save_work(desk, editor.work, by=by, merge=True)
            return True
        if isinstance(editor, PartEditor) and editor.part != record:
            edit_entry.save_part(desk, editor.part, by=by, merge=True)
            return True
        if isinstance(editor, PrivateEditor) and isinstance(record, PrivateLine):
            if editor.text == record.text:
                return False
            edit_entry.save_private(desk, self._visit.id, now.id, editor.text, by=by, merge=True)
            return True
        return False

    def _store_request(self, editor: RequestEditor, stored: Request) -> bool:
        wanted, day = editor.request, editor.day
        words = replace(wanted, outcome=stored.outcome, settled_visit_id=stored.settled_visit_id)
        row = promise_of(self._visit.facts, stored)
        gives_day = row is None and day is not None and day.by is not None
        if words != stored:
            edit_entry.save_request(self._visit.desk, words, by=self._visit.by, merge=True)
        if wanted.outcome is not stored.outcome or gives_day:
            self._answer(wanted, day if gives_day else None)
        changed_row = self._store_row(editor, row, day) if row is not None else False
        return words != stored or wanted.outcome is not stored.outcome or gives_day or changed_row

    def _answer(self, wanted: Request, day: DayWords | None) -> None:
        answer_request.answer_request(
            self._visit.desk,
            wanted.id,
            wanted.outcome,
            by_day=day.by if day else None,
            by_words=day.by_words if day else "",
            at_visit=self._visit.id,
            by=self._visit.by,
        )
        if day is None or not day.next_visit:
            return
        self._visit.read()
        row = promise_of(self._visit.facts, wanted)
        if row is not None:
            moves = replace(row, next_visit=True)
            edit_entry.save_promise(self._visit.desk, moves, by=self._visit.by, merge=True)

    def _store_row(self, editor: RequestEditor, row: Promise, day: DayWords | None) -> bool:
        """Store what the editor says of the request's row in "What happens next"."""
        changed = replace(row, what=editor.promised or row.what)
        if day is not None:
            changed = replace(changed, by=day.by, by_words=day.by_words, next_visit=day.next_visit)
        if changed == row:
            return False
        edit_entry.save_promise(self._visit.desk, changed, by=self._visit.by, merge=True)
        return True

    def _store_promise(self, editor: PromiseEditor, stored: Promise) -> bool:
        desk, by = self._visit.desk, self._visit.by
        wanted = replace(editor.promise, kept_on=stored.kept_on)
        if wanted != stored:
            edit_entry.save_promise(desk, wanted, by=by, merge=True)
        was_kept = stored.kept_on is not None
        if editor.is_kept and not was_kept:
            keep_promises.keep_promise(desk, stored.id, by=by)
        elif was_kept and not editor.is_kept:
            keep_promises.unkeep_promise(desk, stored.id, by=by)
        return wanted != stored or editor.is_kept is not was_kept

    def _on_closed(self, entry: Entry) -> None:
        self._let_go()
        self._panel.focus_entry(entry)

    def _let_go(self) -> None:
        """Take the editor away as it stands; nothing of it is stored any more."""
        self._editor = self._shown = None
        if self._tour is not None:
            self._tour.close_popover()
            self._tour.lead_through(())
        self._panel.close_editor()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What an editor shows: an entry as it is stored, and of a request its promise."""

    entry: Entry
    promise: Promise | None
