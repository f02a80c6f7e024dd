"""The way through all suggestions of a page: F7 to the next, Shift+F7 back, one popover."""

from collections.abc import Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.findings import Finding
from ui.look.appearance import Appearance
from ui.widgets.accessible import announce
from ui.widgets.finding_texts import finding_title
from ui.widgets.squiggles import Mark
from ui.widgets.suggest_edit import SuggestEdit
from ui.widgets.suggest_popover import SuggestPopover

Stop = tuple[SuggestEdit, Mark]


class SuggestTour(QObject):
    """Knows the fields of a page in reading order and shows their suggestions one by one.

    `count_changed` carries how many there are. `kept` carries what the consultant wants to keep,
    `more_wanted` the mark and the button that a menu belongs to. `hidden` carries a field with a
    suggestion that can't be seen: whoever hid it brings it up. `nothing_found` tells that one
    wanted to go on and there is none.
    """

    count_changed = Signal(int)
    kept = Signal(Finding)
    hidden = Signal(object)
    nothing_found = Signal()
    more_wanted = Signal(object, QWidget)

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Show the popover over WINDOW."""
        super().__init__(window)
        self._popover = SuggestPopover(look, window)
        self._popover.fix_chosen.connect(self._on_fix)
        self._popover.keep_chosen.connect(self._on_keep)
        self._popover.more_wanted.connect(self._on_more)
        self._popover.closed.connect(self._on_closed)
        self._edits: list[SuggestEdit] = []
        self._at: Stop | None = None

    def lead_through(self, edits: Sequence[SuggestEdit]) -> None:
        """Go through EDITS in this order from now on."""
        known = {id(edit) for edit in self._edits}
        self._edits = list(edits)
        for edit in edits:
            if id(edit) not in known:
                self._listen_to(edit)
        self.count_changed.emit(self.count)

    @property
    def count(self) -> int:
        """How many suggestions there are."""
        return len(self._stops())

    @property
    def current(self) -> Mark | None:
        """The suggestion shown now."""
        return self._at[1] if self._at else None

    def go_next(self) -> None:
        """Show the next suggestion after the cursor, and after the last the first."""
        self._go(+1)

    def go_back(self) -> None:
        """Show the suggestion before the cursor, and before the first the last."""
        self._go(-1)

    def show_stop(self, edit: SuggestEdit, mark: Mark) -> None:
        """Open the popover at MARK in EDIT."""
        if not edit.isVisible():
            self.hidden.emit(edit)
        stops = self._stops()
        if (edit, mark) not in stops or not edit.isVisible():
            return
        number = stops.index((edit, mark)) + 1
        if not edit.hasFocus():
            edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        edit.select_mark(mark)
        self._let_go()
        self._at = (edit, mark)
        edit.popover_open = True
        self._popover.show_finding(mark.finding, number=number, of=len(stops))
        self._popover.open_at(edit, edit.mark_box(mark), take_focus=False)
        announce(edit, _spoken(mark.finding, number=number, of=len(stops)))

    def close_popover(self) -> None:
        """Close the popover, if it is open."""
        self._popover.close_it()

    def _listen_to(self, edit: SuggestEdit) -> None:
        edit.marks_changed.connect(self._on_marks_changed)
        edit.mark_pressed.connect(partial(self.show_stop, edit))
        edit.next_wanted.connect(self.go_next)
        edit.previous_wanted.connect(self.go_back)
        edit.first_fix_wanted.connect(self._on_first_fix)
        edit.popover_wanted.connect(self._popover.focus_inside)
        edit.escape_pressed.connect(self.close_popover)
        edit.edited.connect(self._on_edited)

    def _stops(self) -> list[Stop]:
        shown = (edit for edit in self._edits if shiboken6.isValid(edit))
        return [(edit, mark) for edit in shown for mark in edit.marks]

    def _go(self, step: int) -> None:
        stops = self._stops()
        if not stops:
            self.close_popover()
            self.nothing_found.emit()
            return
        if self._at in stops:
            place = stops.index(self._at) + step
        else:
            place = self._place_of_cursor(stops) + (0 if step > 0 else -1)
        self.show_stop(*stops[place % len(stops)])

    def _place_of_cursor(self, stops: Sequence[Stop]) -> int:
        """Return the index of the first stop at or behind the cursor."""
        order = {id(edit): number for number, edit in enumerate(self._edits)}
        here = next((edit for edit in self._edits if edit.hasFocus()), None)
        if here is None:
            return 0
        cursor = (order[id(here)], here.textCursor().position())
        places = ((order[id(edit)], mark.end) for edit, mark in stops)
        return sum(place < cursor for place in places)

    def _on_marks_changed(self) -> None:
        if self._at is not None and self._at not in self._stops():
            self.close_popover()
        self.count_changed.emit(self.count)

    def _on_edited(self, _text: str) -> None:
        """Whoever writes on does not want to be asked about it now."""
        self.close_popover()

    def _on_first_fix(self) -> None:
        if self._popover.fixes:
            self._on_fix(self._popover.fixes[0])

    def _on_fix(self, words: str) -> None:
        if self._at is None:
            return
        edit, mark = self._at
        self.close_popover()
        edit.replace_mark(mark, words)
        edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_keep(self) -> None:
        if self._at is None:
            return
        edit, mark = self._at
        self.close_popover()
        edit.keep_mark(mark)
        edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.kept.emit(mark.finding)

    def _on_more(self, button: QWidget) -> None:
        if self._at is not None:
            self.more_wanted.emit(self._at[1], button)

    def _on_closed(self) -> None:
        self._let_go()

    def _let_go(self) -> None:
        if self._at is not None and shiboken6.isValid(self._at[0]):
            self._at[0].popover_open = False
        self._at = None


def _spoken(finding: Finding, *, number: int, of: int) -> str:
    """Return what a screen reader says of FINDING: which of how many, what it is, and why."""
    words = QCoreApplication.translate("SuggestTour", "Suggestion {number} of {all}: {what}.")
    first = words.format(number=number, all=of, what=finding_title(finding))
    return f"{first} {finding.why}".strip()
