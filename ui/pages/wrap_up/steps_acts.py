"""What the second step does: rows change, come and go; the next visit is planned."""

from datetime import date, time
from functools import partial

from PySide6.QtCore import QObject

from consultant_app.desk import Desk
from consultant_app.domain.day_words import DayWords
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from consultant_app.workflows import keep_draft, keep_promises, record_entry
from ui.pages.visit.short_words import shortened
from ui.pages.wrap_up import step_changes
from ui.pages.wrap_up.open_wrap_up import OpenWrapUp
from ui.pages.wrap_up.steps_step import StepsStep
from ui.when_texts import clock, long_day

_MOST = 48


class StepsActs(QObject):
    """Joins the second step to the workflows."""

    def __init__(self, visit: OpenWrapUp, step: StepsStep) -> None:
        """Serve STEP."""
        super().__init__(step)
        self._visit = visit
        self._step = step
        step.who_chosen.connect(self._on_who)
        step.day_chosen.connect(self._on_day)
        step.request_day_chosen.connect(self._on_request_day)
        step.request_worded.connect(self._on_request_worded)
        step.remove_wanted.connect(self._on_remove)
        step.step_written.connect(self._on_written)
        step.step_typed.connect(self._on_typed)
        step.plan_wanted.connect(self._on_plan)

    def start(self) -> None:
        """Bring back a step that was typed for this visit and not added."""
        self._step.fill_new_step(keep_draft.kept(self._visit.desk, self._key))

    @property
    def _key(self) -> str:
        return f"wrap-up/{self._visit.id}/step"

    def _on_who(self, promise: Promise, who: str) -> None:
        visit = self._visit
        visit.act(
            lambda: step_changes.choose_who(visit.desk, visit.facts, promise, who, by=visit.by)
        )

    def _on_day(self, promise: Promise, day: DayWords | None) -> None:
        visit = self._visit
        visit.act(
            lambda: step_changes.choose_day(visit.desk, visit.facts, promise, day, by=visit.by)
        )
        self._explain(day)

    def _on_request_day(self, request: Request, day: DayWords) -> None:
        visit = self._visit
        visit.act(
            lambda: step_changes.choose_request_day(
                visit.desk, visit.facts, request, day, by=visit.by
            )
        )
        self._explain(day)

    def _on_request_worded(self, request: Request, words: str) -> None:
        visit = self._visit
        visit.act(
            lambda: step_changes.word_request_step(
                visit.desk, visit.facts, request, words, by=visit.by
            )
        )

    def _explain(self, day: DayWords | None) -> None:
        """Say that "next visit" has no day while no visit is planned."""
        visit = self._visit
        if day is None or not day.next_visit:
            return
        if step_changes.next_planned(visit.desk, visit.facts.client.id) is None:
            visit.tell(self.tr("No next visit is planned yet. Plan it below, or name a day."))

    def _on_remove(self, promise: Promise) -> None:
        visit = self._visit
        if visit.act(lambda: keep_promises.remove_promise(visit.desk, promise.id, by=visit.by)):
            words = self.tr("Removed: “{what}”")
            visit.tell(words.format(what=shortened(promise.what, _MOST)), undo=True)

    def _on_written(self, text: str) -> None:
        visit = self._visit
        step = step_changes.read_step(visit.desk, visit.facts, text)
        if step is None:
            self._step.take_next_step(added=False)
            return
        note = partial(record_entry.note_entry, visit.desk, visit.id, step, by=visit.by)
        if visit.act(note):
            self._step.take_next_step(added=True)
            keep_draft.forget(visit.desk, self._key)

    def _on_typed(self, text: str) -> None:
        visit = self._visit
        save = keep_draft.keep if text else _forget
        visit.later("new-step", partial(save, visit.desk, self._key, text))

    def _on_plan(self, day: date, at: time | None) -> None:
        visit = self._visit
        if visit.act(lambda: step_changes.plan_next(visit.desk, visit.facts, day, at, by=visit.by)):
            when = long_day(day, visit.desk.today())
            when = f"{when}, {clock(at)}" if at else when
            visit.tell(self.tr("Planned: {when}").format(when=when), undo=True)


def _forget(desk: Desk, key: str, _text: str) -> None:
    keep_draft.forget(desk, key)
