"""The frame of every dialog: a heading, what it asks, and buttons that are verbs."""

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.screens import screen_of
from ui.widgets.boxes import Item, column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.focus_ring import FocusRing, keyboard_leads
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.scroll_page import ScrollPage

_WIDTH = 460
_AROUND = 64  # a title bar and a task bar, so that the buttons stay on the screen


class Question(QDialog):
    """Enter is the primary button, and Ctrl+Enter from a field of several lines; Esc leaves.

    It is as high as what it asks; where the screen is lower, that scrolls and the buttons stay.
    """

    def __init__(
        self,
        look: Appearance,
        title: str,
        *items: Item,
        act: str,
        leave: str,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask TITLE.

        Args:
            look: the look in force.
            title: the question in a few words; also the window's title.
            items: what is asked, below each other.
            act: words of the primary button.
            leave: words of the quiet one.
            beside: another button, at the left end of the line of buttons.
            parent: the window it belongs to.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self._kept = Label(look, self.tr("What you had written is here again."), Role.SMALL)
        self._kept.hide()
        self._asked = self._made_asked(look, title, items)
        self._asked.grown.connect(self._fit)
        self._buttons = self._made_buttons(look, act=act, leave=leave, beside=beside)
        body = column()
        body.addWidget(self._asked, 1)
        body.addLayout(self._buttons)
        self.setLayout(body)
        self.setMinimumWidth(look.px(_WIDTH))
        self._ring = FocusRing(look, self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.act_button.click)

    def _made_asked(self, look: Appearance, title: str, items: tuple[Item, ...]) -> "_Asked":
        """Return what is asked; it scrolls where the screen is too low for it."""
        edge = look.px(24)
        return _Asked(
            column(
                Heading(look, title, Role.TITLE, wrap=Wrap.WORDS),
                self._kept,
                look.px(4),
                *items,
                None,
                spacing=look.px(10),
                margins=(edge, edge, edge, look.px(6)),
            )
        )

    def _made_buttons(
        self, look: Appearance, *, act: str, leave: str, beside: QWidget | None
    ) -> QHBoxLayout:
        """Return the line of buttons; the one that acts is pressed by Enter."""
        self.act_button = Button(look, act, Kind.PRIMARY)
        self.act_button.setObjectName("act")
        self.act_button.setDefault(True)
        self.act_button.clicked.connect(self.accept)
        quiet = Button(look, leave, Kind.GHOST)
        quiet.setObjectName("leave")
        quiet.clicked.connect(self.reject)
        aside = (beside,) if beside is not None else ()
        edge = look.px(24)
        margins = (edge, look.px(12), edge, edge)
        return row(*aside, None, quiet, self.act_button, spacing=look.px(8), margins=margins)

    def say_kept(self) -> None:
        """Say that the fields hold what was written last time."""
        self._kept.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Show all that is asked, where the screen has room for it."""
        super().showEvent(event)
        opener = self.parentWidget()
        if opener is not None and keyboard_leads(opener):
            self._ring.show_from_now()
        self._fit()

    def done(self, result: int) -> None:
        """Close; Qt deletes it once whoever asked has read the answer."""
        super().done(result)
        self.deleteLater()

    def _fit(self) -> None:
        """Grow with what is asked; never shrink under the hand that types."""
        if not self.isVisible():
            return
        width = max(self.width(), self._asked.sizeHint().width())
        wanted = self._asked.height_for(width) + self._buttons.sizeHint().height()
        room = screen_of(self).availableGeometry().height() - _AROUND
        self.resize(width, max(self.height(), min(wanted, room)))


class _Asked(ScrollPage):
    """What is asked; `grown` tells that it may need more room."""

    grown = Signal()

    def sizeHint(self) -> QSize:
        page = self.widget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        page = self.widget()
        width = page.minimumSizeHint().width() if page is not None else 0
        return QSize(width, super().minimumSizeHint().height())

    def height_for(self, width: int) -> int:
        page = self.widget()
        if page is None:
            return 0
        by_width = page.heightForWidth(width) if page.hasHeightForWidth() else 0
        return max(by_width, page.minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taken = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return taken
