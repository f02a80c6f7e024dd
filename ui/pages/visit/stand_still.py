"""Says at the head of the page that the clock stands, and lets it go on."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.clock_questions import open_segment
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitState
from ui.look.appearance import Appearance
from ui.pages.visit.column_scroll import GUTTER
from ui.when_texts import long_day
from ui.widgets.boxes import column
from ui.widgets.buttons import Button, Kind
from ui.widgets.headers import PageHeader
from ui.widgets.notices import Banner


class StandStill(QWidget):
    """Nothing while the clock runs: the running bar says it all then.

    Whenever that bar is about another visit, or gone, the client's name stands here.
    """

    continue_wanted = Signal()
    start_wanted = Signal()
    wrap_up_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until there is something to say."""
        super().__init__(parent)
        self._go_on = Button(look, self.tr("Continue"), Kind.GHOST, icon="play")
        self._go_on.setObjectName("continue")
        self._go_on.clicked.connect(self._on_go_on)
        self._wrap_up = Button(
            look, self.tr("Wrap up"), Kind.PRIMARY, icon="signature", keys="Ctrl+Enter"
        )
        self._wrap_up.setObjectName("wrap-up")
        self._wrap_up.clicked.connect(self.wrap_up_wanted)
        self._header = PageHeader(look, "", " ", actions=(self._go_on, self._wrap_up))
        self._paused = Banner(look, self.tr("Paused."), icon="timer", action=self.tr("Continue"))
        self._paused.setObjectName("clock-stopped")
        self._paused.acted.connect(self.continue_wanted)
        self._planned = False
        self.setLayout(
            column(self._header, self._paused, look.px(14), margins=(0, 0, look.px(GUTTER), 0))
        )
        self.hide()

    def fill(self, facts: VisitFacts, today: date, *, in_bar: bool) -> None:
        """Show how the clock of FACTS stands; IN_BAR tells that the running bar names the visit."""
        visit = facts.visit
        running = visit.state is VisitState.RUNNING
        stands = open_segment(facts.segments) is None
        self._planned = visit.state is VisitState.PLANNED
        self._go_on.set_label(self.tr("Start visit") if self._planned else self.tr("Continue"))
        self._wrap_up.setVisible(not self._planned)
        day = long_day(visit.day, today)
        words = "{day}"
        if self._planned:
            words = self.tr("Planned for {day}")
        elif running and stands:
            words = self.tr("{day}  ·  paused")
        self._header.show_title(facts.client.name, words.format(day=day))
        named = running and in_bar
        self._header.setVisible(not named)
        self._paused.setVisible(named and stands)
        self.setVisible(not named or stands)

    def focus_start(self) -> None:
        """Stand on the button that starts the visit or goes on with it."""
        self._go_on.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_go_on(self) -> None:
        (self.start_wanted if self._planned else self.continue_wanted).emit()
