"""What stands in the sidebar above and below the places."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import BOLD, SEMIBOLD, Role
from ui.widgets.boxes import column, holder, row
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.icon import paint_icon
from ui.widgets.initials import initials
from ui.widgets.labels import Label, Wrap, paint_key, set_tip

_VERTICAL = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class Business(QWidget):
    """The mark and the names."""

    def __init__(self, look: Appearance) -> None:
        """Begin without a name."""
        super().__init__()
        self._mark = _Mark(look)
        self._name = Label(look, "", weight=SEMIBOLD, wrap=Wrap.DOTS)
        self._person = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        self._texts = holder(column(self._name, self._person, margins=(10, 0, 0, 0)))
        self.setLayout(row(self._mark, self._texts, margins=(4, 0, 4, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_business(self, name: str, person: str, logo: QPixmap | None) -> None:
        """Show the names and the mark."""
        self._name.setText(name or person)
        self._person.setText(person if name else "")
        self._person.setVisible(bool(name and person))
        self._mark.show_mark(name or person, logo)

    def set_folded(self, *, folded: bool) -> None:
        """Show the icon alone, or everything."""
        self._texts.setVisible(not folded)


class _Mark(QWidget):
    """The logo, or the first letter of the business on green."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._letter = ""
        self._logo: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_mark(self, name: str, logo: QPixmap | None) -> None:
        self._letter = initials(name)[:1]
        self._logo = logo
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(30), self._look.px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._logo is not None and not self._logo.isNull():
            size = self._logo.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRect(QPoint(0, 0), size)
            box.moveCenter(self.rect().center())
            painter.drawPixmap(box, self._logo)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.tokens.primary))
            painter.drawRoundedRect(self.rect(), 8, 8)
            painter.setPen(QColor(self._look.tokens.on_primary))
            painter.setFont(self._look.font(Role.H2, weight=BOLD))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._letter)
        painter.end()


class SearchButton(QAbstractButton):
    """Looks like a field, because that is what comes."""

    def __init__(self, look: Appearance, keys: str) -> None:
        """Show KEYS as the key that does the same."""
        super().__init__()
        self._look = look
        self._keys = keys
        self._folded = False
        self.setObjectName("search")
        self.setText(self.tr("Search or do…"))
        self.setAccessibleName(self.tr("Search or do"))
        set_tip(self, self.tr("Search or do"), keys=keys)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_folded(self, *, folded: bool) -> None:
        """Show the icon alone, or everything."""
        self._folded = folded
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its texts."""
        height = max(self._look.px(36), self._look.metrics(Role.SMALL).height() + 10)
        return QSize(self._look.px(38), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self._look.tokens, self._look.px
        painter.setPen(QColor(tokens.edge if self.underMouse() else tokens.line))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        width = px(16)
        left = (self.width() - width) // 2 if self._folded else px(11)
        sign = QRect(left, 0, width, self.height())
        paint_icon(painter, sign, self._look, "search", colour=tokens.text2, size=16)
        if not self._folded:
            self._paint_words(painter, sign.right() + px(9))
        painter.end()

    def _paint_words(self, painter: QPainter, left: int) -> None:
        px, metrics = self._look.px, self._look.metrics(Role.KEY)
        width = metrics.horizontalAdvance(self._keys) + px(18)
        cap = QRect(self.width() - px(8) - width, 0, width, metrics.height() + px(5))
        cap.moveTop((self.height() - cap.height()) // 2)
        paint_key(painter, cap, self._look)
        painter.setPen(QColor(self._look.tokens.text2))
        painter.setFont(self._look.font(Role.KEY))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self._keys)
        painter.setFont(self._look.font(Role.SMALL))
        room = QRect(left, 0, cap.left() - left - px(6), self.height())
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _VERTICAL, shown)
