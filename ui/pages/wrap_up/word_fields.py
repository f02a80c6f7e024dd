"""All fields for words on one step, in reading order, each known by the place of its text."""

from collections.abc import Callable, Iterator
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from consultant_app.domain.missing import Place
from consultant_app.domain.work import WorkItem
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.pages.wrap_up.page_checks import PageChecks
from ui.pages.wrap_up.paragraph import OwnLine, Paragraph


class WordFields(QObject):
    """Makes the fields of a step and passes on what happens in them, with the place it is about.

    `edited` carries place and text at each change by hand, `left` the same when the field is left,
    `accepted` the place of a proposal taken over, `entered` the place where the work goes on,
    `passed` the place where Alt+Enter found nothing to accept.
    """

    edited = Signal(object, str)
    left = Signal(object, str)
    accepted = Signal(object)
    entered = Signal(object)
    passed = Signal(object)

    def __init__(
        self,
        look: Appearance,
        jobs: Jobs,
        checks: PageChecks,
        parent: QObject | None = None,
        *,
        source_of: Callable[[WorkItem], str] | None = None,
    ) -> None:
        """Have no field yet; CHECKS look at what is written in those to come.

        SOURCE_OF tells whose wording a proposal is, where that is not the program's.
        """
        super().__init__(parent)
        self._source_of = source_of
        self.look = look
        self._jobs = jobs
        self._checks = checks
        self._fields: dict[Place, Paragraph] = {}

    def source_of(self, work: WorkItem) -> str:
        """Return whose wording the proposal for WORK is; empty for the program's."""
        return self._source_of(work) if self._source_of else ""

    def paragraph(
        self, place: Place, name: str, *, placeholder: str = "", lines: bool = False
    ) -> Paragraph:
        """Make the field for the text at PLACE; NAME is what screen readers call it."""
        field = Paragraph(
            self.look,
            self._jobs,
            self._checks.check_for(key_of(place)),
            place=place,
            name=name,
            placeholder=placeholder,
            lines=lines,
        )
        self._take_in(field)
        return field

    def own_line(self, place: Place, name: str) -> OwnLine:
        """Make the field for a line that the program writes until the consultant does."""
        check = self._checks.check_for(key_of(place))
        field = OwnLine(self.look, self._jobs, check, place=place, name=name)
        self._take_in(field)
        return field

    def clear(self) -> None:
        """Forget the fields: the step is built anew."""
        self._fields.clear()

    def at(self, place: Place) -> Paragraph | None:
        """Return the field of the text at PLACE."""
        field = self._fields.get(place)
        return field if field is not None and shiboken6.isValid(field) else None

    def in_order(self) -> list[Paragraph]:
        """Return the fields in reading order."""
        return [field for field in self._fields.values() if shiboken6.isValid(field)]

    def settle(self) -> None:
        """Let the field that is being written tell the last keys at once."""
        for field in self.in_order():
            if field.hasFocus():
                field.settle()

    def next_waiting(self, place: Place) -> Paragraph | None:
        """Return the first field after PLACE, then before it, with a proposal or without words."""
        before, after = self._around(place)
        return next((f for f in (*after, *before) if f.is_proposal or f.needs_words), None)

    def proposals(self) -> Iterator[Paragraph]:
        """Yield the fields that still show a proposal."""
        return (field for field in self.in_order() if field.is_proposal)

    def _around(self, place: Place) -> tuple[list[Paragraph], list[Paragraph]]:
        """Return the fields that are seen: those up to PLACE, and those after it."""
        order = self.in_order()
        here = next((n for n, field in enumerate(order) if field.place == place), -1) + 1
        seen = [[f for f in part if f.isVisible()] for part in (order[:here], order[here:])]
        return seen[0], seen[1]

    def _on_finished(self, place: Place) -> None:
        """Enter goes on to the next field for words, and after the last one wherever Tab goes."""
        _, after = self._around(place)
        if after:
            after[0].setFocus(Qt.FocusReason.TabFocusReason)
            return
        field = self.at(place)
        if field is not None:
            field.focusNextChild()

    def _take_in(self, field: Paragraph) -> None:
        self._fields[field.place] = field
        field.edited.connect(partial(self.edited.emit, field.place))
        field.left.connect(partial(self.left.emit, field.place))
        field.accepted.connect(partial(self._on_accepted, field.place))
        field.entered.connect(partial(self.entered.emit, field.place))
        field.finished.connect(partial(self._on_finished, field.place))
        field.passed.connect(partial(self.passed.emit, field.place))

    def _on_accepted(self, place: Place, _text: str) -> None:
        self.accepted.emit(place)


def key_of(place: Place) -> str:
    """Return one word for PLACE."""
    return f"{place.table}/{place.id}/{place.field}"
