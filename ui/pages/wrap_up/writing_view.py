"""What the wrap-up shows while its page is being written: whose visit it is, and how it goes."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.pages.wrap_up.head import SIDE, head_line, whose_label
from ui.pages.wrap_up.step_names import step_names
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import FooterBar
from ui.widgets.labels import Label, Wrap
from ui.widgets.stepper import Stepper

_SLOW_MS = 8_000


class WritingView(QWidget):
    """Stands where the steps will: the same head and foot, and one quiet line between."""

    back_wanted = Signal()
    try_again_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing until a page is being written."""
        super().__init__(parent)
        self.setObjectName("writing-page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", -1)  # it stands around nothing that a key acts on
        self._whose = whose_label(look)
        self._line = Label(look, "", ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._line.setObjectName("writing-line")
        self._again = Button(look, self.tr("Try again"), Kind.GHOST, small=True)
        self._again.setObjectName("write-again")
        self._again.clicked.connect(self.try_again_wanted)
        self._back = Button(look, self.tr("Back to visit"))
        self._back.setObjectName("back-while-writing")
        self._back.clicked.connect(self.back_wanted)
        self._opening = False
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(self._on_slow)
        self._build(look)

    @property
    def is_opening(self) -> bool:
        """Tell whether a page that is written already is awaited."""
        return self._opening

    def show_client(self, client: str) -> None:
        """Say at which CLIENT the visit was."""
        self._whose.setText(client)

    def show_writing(self) -> None:
        """Say that the page is being written."""
        self._wait(self.tr("Writing the page…"))
        self._slow.start()

    def show_opening(self) -> None:
        """Say that the page, which is written already, is about to be shown."""
        self._wait(self.tr("Opening the page…"))
        self._opening = True

    def show_refused(self, words: str) -> None:
        """Say in WORDS why there is no page, and offer to try again."""
        self.end()
        self._say(words)
        self._again.show()
        self.focus_first()

    def end(self) -> None:
        """Nothing is awaited any more."""
        self._slow.stop()
        self._opening = False

    def focus_first(self) -> None:
        """Take the focus: to the one thing that can be done, where there is one."""
        target = self if self._again.isHidden() else self._again
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the visit."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def _on_slow(self) -> None:
        words = self.tr(
            "Writing the page takes longer than usual. All that you noted is safe. "
            "You can go back to the visit meanwhile."
        )
        self._say(words)

    def _wait(self, words: str) -> None:
        self.end()
        self._again.hide()
        self._say(words)

    def _say(self, words: str) -> None:
        self._line.setText(words)
        self.setAccessibleName(words)
        announce(self, words)

    def _build(self, look: Appearance) -> None:
        stepper = Stepper(look, step_names())
        stepper.setEnabled(False)
        side = look.px(SIDE)
        head = head_line(look, self._whose, stepper)
        middle = column(
            self._line,
            look.px(12),
            row(self._again, None),
            None,
            margins=(side, look.px(10), side, 0),
        )
        body = column(head, middle, FooterBar(look, None, self._back))
        body.setStretchFactor(middle, 1)
        self.setLayout(body)
