"""Text on the screen. Everything here shows its text as plain text, whatever is in it."""

import html
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtGui import Qt as TextKinds
from PySide6.QtWidgets import QLabel, QSizePolicy, QSystemTrayIcon, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.widgets.text_lines import text_lines

_QUIET = {Role.SMALL: Ink.TEXT2, Role.MICRO: Ink.TEXT3, Role.KEY: Ink.TEXT2, Role.CLOCK: Ink.ON_BAR}
_WIDEST_IN_CHARACTERS = 72
_WIDEST_WORD = 160


class Wrap(StrEnum):
    """What a text does when it is longer than its place."""

    NONE = "none"
    WORDS = "words"
    DOTS = "dots"


class Label(QLabel):
    """A text in the letters of its role.

    Plain text always: names, notes and file names come from anywhere, and Qt would take some of
    them for HTML.
    """

    def __init__(
        self,
        look: Appearance,
        text: str = "",
        role: Role = Role.BODY,
        *,
        weight: QFont.Weight | None = None,
        ink: Ink | None = None,
        wrap: Wrap = Wrap.NONE,
        code: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show TEXT.

        Args:
            look: the look in force.
            text: what is shown.
            role: size and weight; its usual colour comes with it.
            weight: another weight than the role's.
            ink: another colour than the role's.
            wrap: keep to one line, go on to more lines, or end in "…".
            code: letters that cannot be confused.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._look = look
        self._role = role
        self._weight = weight
        self._ink = ink or _QUIET.get(role, Ink.TEXT)
        self._code = code
        self._wrap = wrap
        self._tip = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap is Wrap.WORDS)
        self.setText(text)
        self._dress()
        look.changed.connect(self._dress)

    def setText(self, text: str) -> None:
        """Show TEXT; where it ends in dots, its tip has it whole."""
        super().setText(text)
        self._tell_cut()

    def set_ink(self, ink: Ink) -> None:
        """Show the text in INK from now on."""
        self._ink = ink
        self._dress()

    def set_weight(self, weight: QFont.Weight) -> None:
        """Show the text in WEIGHT from now on."""
        self._weight = weight
        self._dress()

    def make_selectable(self) -> None:
        """Let the text be marked and copied, with the mouse or the keyboard."""
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def minimumSizeHint(self) -> QSize:
        """A text that may end in dots can be very narrow; a long word is no reason to be wide."""
        hint = super().minimumSizeHint()
        if self._wrap is Wrap.DOTS:
            return QSize(self._look.px(24), hint.height())
        widest = self._look.px(_WIDEST_WORD)
        return QSize(min(hint.width(), widest), hint.height()) if self.wordWrap() else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See anew whether the text fits."""
        super().resizeEvent(event)
        self._tell_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as usual, with dots at the end, or with a word parted that is too wide."""
        width = self.contentsRect().width()
        if self._wrap is Wrap.DOTS and not self._fits():
            dots = Qt.TextElideMode.ElideRight
            self._paint(QFontMetrics(self.font()).elidedText(self.text(), dots, width))
        elif self._parts_words(width):
            self._paint("\n".join(self._lines(width)))
        else:
            super().paintEvent(event)

    def _paint(self, shown: str) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), self._flags(), self.palette(), True, shown, _TEXT
        )
        painter.end()

    def _parts_words(self, width: int) -> bool:
        """Tell whether a word is wider than WIDTH; Qt would cut it off without a sign."""
        return self.wordWrap() and 0 < width < super().minimumSizeHint().width()

    def _lines(self, width: int) -> list[str]:
        return text_lines(self.text(), self.font(), width, at_most=len(self.text()) + 1)

    def _tell_cut(self) -> None:
        """Have the whole text in the tip while it is cut; another tip that was given stays."""
        if self._wrap is not Wrap.DOTS or self.toolTip() != self._tip:
            return
        self._tip = "" if self._fits() else tip_text(self.text())
        self.setToolTip(self._tip)

    def _flags(self) -> int:
        return int(self.alignment().value)

    def _fits(self) -> bool:
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) <= self.width()

    def heightForWidth(self, width: int) -> int:
        """Return the height in WIDTH; a column would reckon with lines longer than we set."""
        room = min(width, self.maximumWidth())
        if self._parts_words(room):
            return len(self._lines(room)) * QFontMetrics(self.font()).lineSpacing()
        return super().heightForWidth(room)

    def _dress(self) -> None:
        font = self._look.font(self._role, weight=self._weight, code=self._code)
        self.setFont(font)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.ink(self._ink))
        self.setPalette(palette)
        if self._wrap is Wrap.WORDS:
            self.setMaximumWidth(QFontMetrics(font).averageCharWidth() * _WIDEST_IN_CHARACTERS)


_TEXT = QPalette.ColorRole.WindowText


class Heading(Label):
    """A heading; screen readers can jump from one to the next."""


class KeyCap(Label):
    """The name of a key in a small outlined box: "Ctrl K", "Enter"."""

    def __init__(self, look: Appearance, text: str, *, parent: QWidget | None = None) -> None:
        """Show TEXT as a key."""
        super().__init__(look, text, Role.KEY, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The text with some room around it."""
        text = QFontMetrics(self.font()).size(0, self.text())
        return QSize(text.width() + self._look.px(18), text.height() + self._look.px(6))

    def minimumSizeHint(self) -> QSize:
        """A key is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and then the text."""
        painter = QPainter(self)
        paint_key(painter, self.rect(), self._look)
        painter.end()
        super().paintEvent(event)


def paint_key(painter: QPainter, box: QRect, look: Appearance) -> None:
    """Paint the outline of a key cap into BOX; the text is the caller's."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(look.tokens.line))
    painter.setBrush(QColor(look.tokens.surface))
    painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)


def tip_text(text: str) -> str:
    """Return what a tooltip must be given so that it shows TEXT as it is.

    Qt draws a tooltip as HTML only if it looks like it. Escaping the rest would show "&amp;".
    """
    if not TextKinds.mightBeRichText(text):
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'


def set_tip(widget: QWidget, text: str, *, keys: str = "") -> None:
    """Give WIDGET a tooltip that shows TEXT as it is, with its KEYS behind."""
    widget.setToolTip(tip_text(f"{text}  ({keys})" if keys else text))


def set_tray_tip(icon: QSystemTrayIcon, text: str) -> None:
    """Give ICON a tooltip that shows TEXT as it is."""
    icon.setToolTip(tip_text(text))
