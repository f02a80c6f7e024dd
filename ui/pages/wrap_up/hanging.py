"""Whether every request is taken care of, and a way to each that is not."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.missing import Place
from consultant_app.domain.promises import Promise
from consultant_app.domain.requests import Request
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.boxes import column, holder
from ui.widgets.cards import Card
from ui.widgets.labels import Heading
from ui.widgets.link_row import LinkRow
from ui.widgets.notices import GoodNews


class Hanging(QWidget):
    """A green line, or the requests that are left hanging."""

    jump_wanted = Signal(object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._look = look
        self._good = GoodNews(
            look,
            self.tr(
                "Every request now has an answer, a promise or a reason. Nothing is left hanging."
            ),
        )
        self._good.setObjectName("nothing-hanging")
        self._card = Card(look, spacing=4)
        self._card.body.addWidget(Heading(look, self.tr("Still left hanging"), Role.H2))
        self._rows: QWidget | None = None
        self._shown: tuple[tuple[Request, Promise | None], ...] | None = None
        self.setLayout(column(self._good, self._card))

    def fill(self, hanging: Sequence[Request], proposed: Sequence[Promise], *, asked: bool) -> None:
        """Name the requests left HANGING.

        Args:
            hanging: they have no answer, no promise with a day and no reason.
            proposed: steps that would take care of one, once they are accepted.
            asked: whether there was any request at all.
        """
        self._good.setVisible(asked and not hanging)
        self._card.setVisible(bool(hanging))
        steps = {step.request_id: step for step in proposed if step.by is not None}
        left = tuple((request, steps.get(request.id)) for request in hanging)
        if left == self._shown:
            return
        self._shown = left
        if self._rows is not None:
            self._card.body.removeWidget(self._rows)
            self._rows.deleteLater()
        self._rows = holder(column(*(self._row(*line) for line in left)))
        self._card.body.addWidget(self._rows)

    def _row(self, request: Request, step: Promise | None) -> LinkRow:
        line = LinkRow(self._look, "message-square-quote", self._words(request, step))
        line.setObjectName(f"hanging-{request.id}")
        line.clicked.connect(partial(self.jump_wanted.emit, _place(request, step)))
        return line

    def _words(self, request: Request, step: Promise | None) -> str:
        quote = f"“{request.words.strip()}”"
        if step is not None and request.outcome.needs_day:
            return self.tr("{quote} has a step that is only proposed").format(quote=quote)
        if not request.outcome.is_answer:
            return self.tr("{quote} has no outcome yet").format(quote=quote)
        if request.outcome.is_settled:
            return self.tr("{quote} has no reason yet").format(quote=quote)
        return self.tr("{quote} has no day yet").format(quote=quote)


def _place(request: Request, step: Promise | None) -> Place:
    """Return where REQUEST is taken care of."""
    if step is not None and request.outcome.needs_day:
        return Place(table="promises", id=step.id, field="what")
    field = "by" if request.outcome.needs_day else "outcome"
    if request.outcome.is_settled:
        field = "reply"
    return Place(table="requests", id=request.id, field=field)
