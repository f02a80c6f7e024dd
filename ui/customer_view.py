"""The screen turned to the customer: their page and nothing else, until the consultant is back.

It is a window of its own that fills the screen. The window of the program is not behind it but
put away, with all that belongs to it: no key, click or news can reach what is not there. A tray's
icon goes too. Only a button that names the consultant leads back; Esc merely asks for it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QSizePolicy,
    QStackedLayout,
    QSystemTrayIcon,
    QWidget,
)

from consultant_app.domain.seen_by import SigningWords
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.reading_order import in_reading_order
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Heading, Wrap

_AROUND = 28
_SHEET = 640
_BOTH_FROM = 1180


class CustomerView(QWidget):
    """Shows PAGE, and SHEET beside it where there is something to sign.

    `left` tells that the consultant has the computer back and the program's window is there again.
    """

    left = Signal()

    def __init__(
        self,
        look: Appearance,
        words: SigningWords,
        *,
        page: QWidget,
        sheet: QWidget | None = None,
    ) -> None:
        """Show nothing yet; see `turn_to_customer`."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("customer-view")
        self.setWindowTitle(words.page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        self._page = page
        self._sheet = sheet
        self._put_away: QWidget | None = None
        self._icons: list[QSystemTrayIcon] = []
        self._over = False
        self._said = Heading(look, "", Role.TITLE, wrap=Wrap.WORDS)
        self._said.setObjectName("hand-back")
        self._hand_back = words.hand_back
        self._stay = Button(look, words.stay, Kind.GHOST)
        self._stay.setObjectName("stay-with-customer")
        self._stay.clicked.connect(self._on_stay)
        self._me = Button(look, words.it_is_me, Kind.GHOST)
        self._me.setObjectName("it-is-me")
        self._me.clicked.connect(self.end)
        self._leave = Button(look, words.it_is_me, Kind.QUIET, small=True)
        self._leave.setObjectName("ask-to-leave")
        self._leave.clicked.connect(self.ask_to_leave)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._shown())
        self._stack.addWidget(self._asked())
        self._ring = FocusRing(look, self)

    def turn_to_customer(self, window: QWidget) -> None:
        """Fill the screen on which WINDOW stands, and put WINDOW away."""
        self._put_away = window
        self._icons = [i for i in window.findChildren(QSystemTrayIcon) if i.isVisible()]
        for icon in self._icons:
            icon.hide()
        self.setGeometry(window.geometry())  # on the same screen
        self.showFullScreen()
        window.hide()
        self.activateWindow()
        self._focus_first()

    def thank(self, words: str) -> None:
        """Say WORDS and ask for the consultant: the customer is done."""
        self._said.setText(f"{words} {self._hand_back}".strip())
        self._stay.hide()
        self._ask()

    def ask_to_leave(self) -> None:
        """Ask for the consultant; staying is one key away."""
        self._said.setText(self._hand_back)
        self._stay.show()
        self._ask()

    def end(self) -> None:
        """Bring the program back: the consultant is here."""
        if self._over:
            return
        self._over = True
        for icon in self._icons:
            icon.show()
        if self._put_away is not None:
            self._put_away.show()
            self._put_away.activateWindow()
        self.close()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc asks; no other key is passed on."""
        if event.key() == Qt.Key.Key_Escape:
            if self._stack.currentIndex() == 0:
                self.ask_to_leave()
            elif not self._stay.isHidden():
                self._on_stay()
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The system's key for closing asks as well."""
        application = QApplication.instance()
        ends = isinstance(application, QApplication) and application.isSavingSession()
        if self._over or ends:
            event.accept()
            return
        event.ignore()
        if self._stack.currentIndex() == 0:
            self.ask_to_leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground all over: nothing shines through."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.canvas))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show page and sheet beside each other where there is room for both."""
        super().resizeEvent(event)
        both = self.width() >= self._look.px(_BOTH_FROM)
        self._page.setVisible(self._sheet is None or both)

    def _shown(self) -> QWidget:
        """Return the page, and beside it the sheet to sign, with the way back below."""
        look = self._look
        edge = look.px(_AROUND)
        middle = row(self._page, spacing=edge)
        middle.setStretchFactor(self._page, 1)
        if self._sheet is not None:
            card = Card(look, self._sheet, margins=(0, 0, 0, 0))
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            card.setMinimumWidth(_SHEET)
            middle.addWidget(card, 1)
        foot = row(None, self._leave)
        body = column(middle, foot, spacing=look.px(8), margins=(edge, edge, edge, look.px(12)))
        body.setStretchFactor(middle, 1)
        return holder(body)

    def _asked(self) -> QWidget:
        look = self._look
        buttons = row(None, self._stay, self._me, None, spacing=look.px(10))
        lines = column(None, self._said, look.px(18), buttons, None)
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return holder(row(None, lines, None))

    def _ask(self) -> None:
        """Ask for the consultant; what leads back has no focus, so that no key presses it."""
        self._stack.setCurrentIndex(1)
        if self._stay.isHidden():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._said, self._said.text())

    def _on_stay(self) -> None:
        self._stack.setCurrentIndex(0)
        self._focus_first()

    def _focus_first(self) -> None:
        first = next(iter(in_reading_order(self._sheet or self._page)), None)
        (first or self).setFocus(Qt.FocusReason.OtherFocusReason)


def bring_customer_view_forward() -> bool:
    """Bring the screen of the customer forward where one is open; tell whether one is."""
    for view in QApplication.topLevelWidgets():
        if isinstance(view, CustomerView) and view.isVisible():
            view.activateWindow()
            return True
    return False
