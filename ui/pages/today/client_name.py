"""The name of a client, in big letters or small; it leads to the client's page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.labels import set_tip


class ClientName(QAbstractButton):
    """Looks like a heading, and is underlined under the pointer; long names end in dots."""

    def __init__(
        self,
        look: Appearance,
        name: str,
        parent: QWidget | None = None,
        *,
        role: Role = Role.TITLE,
        ink: Ink = Ink.TEXT,
    ) -> None:
        """Show NAME in the letters of ROLE."""
        super().__init__(parent)
        self._look = look
        self._role = role
        self._ink = ink
        self._name = name
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Opens the client"))
        set_tip(self, self.tr("Open {client}").format(client=name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as the name."""
        metrics = self._look.metrics(self._role)
        return QSize(metrics.horizontalAdvance(self._name) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """A long name gives way to what stands beside it."""
        return QSize(self._look.px(40), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name."""
        painter = QPainter(self)
        font = QFont(self._look.font(self._role))
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self._look.ink(self._ink))
        shown = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
