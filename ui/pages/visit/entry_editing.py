"""Edit an entry in its row: which editor, and what is stored while one types."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from consultant_app.domain.day_words import DayWords
from consultant_app.domain.entries import Entry, entries, promise_of
from consultant_app.domain.findings import Finding
from consultant_app.domain.parts import Part
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
        self._tour: SuggestTour | None = None

    def edit(self, entry: Entry, *, field: str = "") -> None:
        """Open the editor of ENTRY, with the focus in FIELD if one is named."""
        self.finish()
        fresh = self._again(entry)
        if fresh is None:
            return
        editor = self._made(fresh)
        self._editor = editor
        editor.save_wanted.connect(partial(self._store, fresh))
        editor.closed.connect(partial(self._on_closed, fresh))
        self._panel.open_editor(fresh, editor)
        self._lead_through(editor)
        editor.start()
        if field:
            editor.focus_field(field)

    def finish(self) -> None:
        """Store what is typed and close the editor, if one is open."""
        if self._editor is not None:
            self._editor.finish()

    def flush(self) -> None:
        """Store what is typed; the editor stays open."""
        if self._editor is not None:
            self._editor.flush()

    def _made(self, entry: Entry) -> EntryEditor:
        room, record = self._room(), entry.record
        if isinstance(record, Request):
            return RequestEditor(room, record, promise_of(self._visit.facts, record))
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
            look=workplace.look, jobs=workplace.jobs, check=check, facts=facts, today=desk.today
        )

    def _lead_through(self, editor: EntryEditor) -> None:
        if self._tour is None:
            self._tour = SuggestTour(self._visit.workplace.look, self._panel.window())
        self._tour.lead_through(editor.suggest_edits)

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
        desk, by = self._visit.desk, self._visit.by
        if isinstance(editor, RequestEditor) and isinstance(now.record, Request):
            self._store_request(editor, now.record)
        elif isinstance(editor, WorkEditor):
            edit_entry.save_work(desk, editor.work, by=by, merge=True)
        elif isinstance(editor, PromiseEditor) and isinstance(now.record, Promise):
            self._store_promise(editor, now.record)
        elif isinstance(editor, PartEditor):
            edit_entry.save_part(desk, editor.part, by=by, merge=True)
        elif isinstance(editor, PrivateEditor):
            edit_entry.save_private(desk, self._visit.id, entry.id, editor.text, by=by, merge=True)
        self._visit.stored()

    def _store_request(self, editor: RequestEditor, stored: Request) -> None:
        desk, by, wanted = self._visit.desk, self._visit.by, editor.request
        words = replace(
            stored,
            words=wanted.words,
            asked_by=wanted.asked_by,
            outcome_word=wanted.outcome_word,
            reply=wanted.reply,
            reply_state=wanted.reply_state,
        )
        if words != stored:
            edit_entry.save_request(desk, words, by=by, merge=True)
        row = promise_of(self._visit.facts, stored)
        day = editor.day
        if wanted.outcome is not stored.outcome or (row is None and day is not None and day.by):
            answer_request.answer_request(
                desk,
                stored.id,
                wanted.outcome,
                by_day=day.by if day is not None and row is None else None,
                by_words=day.by_words if day is not None else "",
                at_visit=self._visit.id,
                by=by,
            )
        if row is not None:
            self._store_row(editor, row, day)

    def _store_row(self, editor: RequestEditor, row: Promise, day: DayWords | None) -> None:
        """Store what the editor says of the request's row in "What happens next"."""
        changed = replace(row, what=editor.promised or row.what)
        if day is not None:
            changed = replace(changed, by=day.by, by_words=day.by_words, next_visit=day.next_visit)
        if changed != row:
            edit_entry.save_promise(self._visit.desk, changed, by=self._visit.by, merge=True)

    def _store_promise(self, editor: PromiseEditor, stored: Promise) -> None:
        desk, by = self._visit.desk, self._visit.by
        wanted = replace(editor.promise, kept_on=stored.kept_on)
        if wanted != stored:
            edit_entry.save_promise(desk, wanted, by=by, merge=True)
        if editor.is_kept and stored.kept_on is None:
            keep_promises.keep_promise(desk, stored.id, by=by)
        elif not editor.is_kept and stored.kept_on is not None:
            keep_promises.unkeep_promise(desk, stored.id, by=by)

    def _on_closed(self, entry: Entry) -> None:
        self._editor = None
        if self._tour is not None:
            self._tour.close_popover()
            self._tour.lead_through(())
        self._panel.close_editor()
        self._panel.focus_entry(entry)
