"""A fact with its icon: the door code, where to park; a secret one is hidden until it is asked."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.widgets.boxes import row
from ui.widgets.buttons import IconButton
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap

_EDGE = 5
_HIDE_AFTER_MS = 30_000


class FactLine(QWidget):
    """Icon, words, and a value at the right end."""

    def __init__(
        self,
        look: Appearance,
        icon: str,
        text: str,
        *,
        code: str = "",
        whole: str = "",
        hidden: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a fact.

        Args:
            look: the look in force.
            icon: a Lucide name.
            text: the fact, or what CODE is for.
            code: a value in letters that cannot be confused.
            whole: what is read in place of TEXT once it is open: the sentence with its secret.
            hidden: whether CODE or WHOLE is shown only when asked for, and for 30 seconds.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._code = code
        self._text = text
        self._whole = whole or text
        quiet = Ink.TEXT2 if code or hidden else Ink.TEXT
        self._words = Label(
            look, text, Role.SMALL, ink=quiet, wrap=Wrap.DOTS if code else Wrap.WORDS
        )
        self._value = Label(look, code, Role.BODY, ink=Ink.TEXT, code=True)
        self._value.make_selectable()
        self._value.setAccessibleName(text)
        self._veil = Label(look, self.tr("Hidden"), Role.SMALL, ink=Ink.TEXT2)
        self._eye = IconButton(look, "eye", self.tr("Show"))
        if not hidden:
            self._eye.hide()
        self._eye.clicked.connect(self._on_eye)
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_HIDE_AFTER_MS)
        self._forget.timeout.connect(self.hide_code)
        sign = Icon(look, icon)
        # As high as the lines that can be opened: facts below each other stand evenly.
        edge = 0 if hidden else look.px(_EDGE)
        room = (None,) if code else ()
        parts = (sign, 7, self._words, *room, 7, self._veil, self._value, self._eye)
        line = row(*parts, margins=(0, edge, 0, edge))
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        line.setAlignment(sign, middle if code or hidden else top)
        if not code:
            line.setStretchFactor(self._words, 1)
        self.setLayout(line)
        # A text of several lines is as high as they are; a fixed height would cut its last one.
        upright = QSizePolicy.Policy.Fixed if code else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self._hides = hidden
        self._show(open_now=not hidden)

    @property
    def shown_code(self) -> str:
        """The value as it can be read now; empty while it is hidden."""
        return self._value.text()

    def hide_code(self) -> None:
        """Hide a secret value again."""
        if self._hides:
            self._show(open_now=False)

    def _on_eye(self) -> None:
        self._show(open_now=not self._is_open)

    def _show(self, *, open_now: bool) -> None:
        self._is_open = open_now
        self._forget.start() if open_now and self._hides else self._forget.stop()
        # Not merely invisible: a hidden label would still be read out.
        self._words.setText(self._whole if open_now else self._text)
        self._value.setText(self._code if open_now else "")
        self._value.setVisible(open_now and bool(self._code))
        self._veil.setVisible(not open_now)
        self._eye.set_icon("eye-off" if open_now else "eye")
        self._eye.set_name(self.tr("Hide") if open_now else self.tr("Show"))
        self._eye.setAccessibleDescription(self._text)
