"""A visit in the overview of a client; the whole line opens it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consultant_app.domain.lines import VisitLine
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.clients.pressed_line import PressedLine
from ui.pages.visits.lines import time_told, visit_state
from ui.visit_kind_texts import visit_kind_text
from ui.when_texts import short_day
from ui.widgets.boxes import row
from ui.widgets.labels import Label, Wrap
from ui.widgets.pill import Pill

_DAY_WIDTH = 54


class VisitRow(PressedLine):
    """Day, what it was about, how long, and its state."""

    def __init__(
        self, look: Appearance, visit: VisitLine, today: date, *, parent: QWidget | None = None
    ) -> None:
        """Show VISIT with its state."""
        state, tone = visit_state(visit)
        title = visit.title or visit_kind_text(visit.kind)
        super().__init__(look, f"{short_day(visit.day, today)}, {title}, {state}", parent)
        self.setObjectName(f"visit-{visit.id}")
        day = Label(look, short_day(visit.day, today), Role.SMALL)
        day.setMinimumWidth(look.px(_DAY_WIDTH))
        time = Label(look, time_told(visit), Role.SMALL)
        line = row(day, margins=(0, look.px(8), 0, look.px(8)), spacing=look.px(10))
        line.addWidget(Label(look, title, Role.SMALL, ink=Ink.TEXT, wrap=Wrap.DOTS), 1)
        line.addWidget(time)
        line.addWidget(Pill(look, state, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)
