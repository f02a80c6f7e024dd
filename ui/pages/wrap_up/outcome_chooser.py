"""The outcome of a request as a pill that opens the list of all outcomes."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from consultant_app.domain.requests import Outcome
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.outcome_texts import outcome_text, outcome_tone
from ui.widgets.icon import paint_icon
from ui.widgets.menu import Menu
from ui.widgets.pill import paint_pill, pill_size

_OFFERED = (
    Outcome.DONE,
    Outcome.PART,
    Outcome.WAITING,
    Outcome.LATER,
    Outcome.DECLINED,
    Outcome.IN_PROGRESS,
)
_ARROW = 18
_ALT = Qt.KeyboardModifier.AltModifier


class OutcomeChooser(QPushButton):
    """Shows what became of a request; pressing it, or Down, offers the others."""

    outcome_chosen = Signal(object)

    def __init__(self, look: Appearance, *, parent: QWidget | None = None) -> None:
        """Show that it was heard, until it is filled."""
        super().__init__(parent)
        self._look = look
        self._outcome = Outcome.HEARD
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setProperty("ringRadius", 15)
        self.clicked.connect(self.open_list)
        look.changed.connect(self.updateGeometry)
        self.fill(Outcome.HEARD)

    @property
    def outcome(self) -> Outcome:
        """The outcome shown."""
        return self._outcome

    def fill(self, outcome: Outcome) -> None:
        """Show OUTCOME."""
        self._outcome = outcome
        words = self._words()
        self.setText(words)
        self.setAccessibleName(self.tr("Outcome: {words}").format(words=words))
        self.updateGeometry()
        self.update()

    def open_list(self) -> None:
        """Offer the outcomes; letters and arrows choose, Enter takes, Esc leaves it."""
        menu = Menu(self)
        menu.setAccessibleName(self.tr("Outcome"))
        menu.setFont(self._look.font(Role.BODY))
        group = QActionGroup(menu)
        for outcome in _OFFERED:
            action = menu.addAction(outcome_text(outcome).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(outcome is self._outcome)
            action.triggered.connect(partial(self._on_chosen, outcome))
            group.addAction(action)
            if action.isChecked() or (outcome is Outcome.DONE and not self._outcome.is_answer):
                menu.setActiveAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Down and Alt+Down open the list as Space does."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() == _ALT
        if alt_down or (event.key() in keys and not event.modifiers()):
            self.open_list()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The pill and the arrow in it; never lower than a pointer needs."""
        pill = pill_size(self._look, self._words())
        return QSize(pill.width() + self._look.px(_ARROW), max(self._look.px(30), pill.height()))

    def minimumSizeHint(self) -> QSize:
        """An outcome is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill and a small arrow that says there is a list."""
        painter = QPainter(self)
        height = pill_size(self._look, self._words()).height()
        box = QRect(0, (self.height() - height) // 2, self.width(), height)
        tone = outcome_tone(self._outcome)
        paint_pill(painter, box, self._look, "", tone)
        _, strong = self._look.tokens.tint(tone)
        arrow = self._look.px(_ARROW)
        left = self._look.px(12)
        room = box.adjusted(left, 0, -arrow, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self._words())
        place = QRect(box.right() - arrow - self._look.px(4), box.top(), arrow, box.height())
        paint_icon(painter, place, self._look, "chevron-down", colour=strong, size=14)
        painter.end()

    def _words(self) -> str:
        return outcome_text(self._outcome)

    def _on_chosen(self, outcome: Outcome) -> None:
        if outcome is not self._outcome:
            self.fill(outcome)
            self.outcome_chosen.emit(outcome)
