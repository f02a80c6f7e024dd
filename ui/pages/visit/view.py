"""What the visit page looks like: the capture card stays on top, the list scrolls below it."""

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from consultant_app.domain.visit_facts import VisitFacts
from ui.look.appearance import Appearance
from ui.pages.visit.capture_card import CaptureCard, ReadLine
from ui.pages.visit.column_scroll import GUTTER, ColumnScroll
from ui.pages.visit.entries_panel import EntriesPanel
from ui.pages.visit.photos.photos_card import PhotosCard
from ui.pages.visit.shade import HEIGHT, Shade
from ui.pages.visit.side.remember_card import RememberCard
from ui.pages.visit.side.time_card import TimeCard
from ui.pages.visit.stand_still import StandStill
from ui.reading_order import set_tab_order
from ui.widgets.boxes import column, fitting, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Rule
from ui.widgets.page_body import WIDEST

_SIDE = 304
_GAP = 22
_BIG_TEXT = 130
_DRAWER_BELOW = 1100


class _Side(Enum):
    """Where the side column is."""

    BESIDE = "beside"
    BELOW = "below"
    DRAWER = "drawer"


class VisitView(QWidget):
    """The parts of the page and where they stand; it knows no database."""

    def __init__(
        self,
        look: Appearance,
        read: ReadLine,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """Build the empty page."""
        super().__init__(parent)
        self._look = look
        self._today = today
        self._mode: _Side | None = None
        self.still = StandStill(look)
        self.capture = CaptureCard(look, read, today)
        self._drawer_button = Button(look, self.tr("Remember"), Kind.GHOST, small=True)
        self._drawer_button.setObjectName("open-drawer")
        self._drawer_button.clicked.connect(self._on_drawer_pressed)
        self.entries = EntriesPanel(look, beside=self._drawer_button)
        self.entries.row_shown.connect(self._on_row_shown)
        self.remember, self.time, self.photos = RememberCard(look), TimeCard(look), PhotosCard(look)
        self._build()

    def fill(self, facts: VisitFacts, now: datetime, *, in_bar: bool) -> None:
        """Show FACTS at the aware moment NOW; IN_BAR tells that the running bar names the visit."""
        today = self._today()
        self.still.fill(facts, today, in_bar=in_bar)
        self.entries.show_facts(facts, today)
        self.remember.fill(facts)
        self.time.fill(facts, now)
        self.photos.fill(facts.photos)
        set_tab_order(self._cards)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 goes through; the side's cards wherever they stand."""
        return (self.still, self.capture, self.entries, self._cards)

    def show_newest(self) -> None:
        """Bring the top of the list into view."""
        self._main.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side column where there is room for it."""
        super().resizeEvent(event)
        self._arrange()
        self._place_shade(self._main.verticalScrollBar().value())

    def changeEvent(self, event: QEvent) -> None:
        """Bigger letters may move the side column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._mode is not None:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the drawer."""
        drawn = self._mode is _Side.DRAWER and self._side_frame.isVisible()
        if event.key() == Qt.Key.Key_Escape and drawn:
            self._side_frame.hide()
            self._drawer_button.setFocus()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        look = self._look
        self._main = ColumnScroll(look, top=14)
        self._main.add(self.entries)
        bar = self._main.verticalScrollBar()
        bar.valueChanged.connect(self._place_shade)
        bar.rangeChanged.connect(self.entries.show_edited)
        cards = column(*map(fitting, (self.remember, self.time, self.photos)), spacing=look.px(14))
        self._cards_room = column(cards)
        self._cards = holder(self._cards_room)
        self._side = ColumnScroll(look)
        self._side_frame = QFrame(self)
        self._side_frame.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._drawer_line = Rule(upright=True)
        self._side_room = row(self._drawer_line, self._side)
        self._side_frame.setLayout(self._side_room)
        capture = row(self.capture, look.px(GUTTER))
        left = holder(column(self.still, capture, self._main))
        self._shade = Shade(look, left)
        self._columns = row(left, look.px(_GAP - GUTTER), self._side_frame)
        self._columns.setStretch(0, 1)
        inner = holder(self._columns)
        inner.setMaximumWidth(look.px(WIDEST))
        edge = look.px(28)
        outer = row(inner, margins=(edge, look.px(20), edge - look.px(GUTTER), 0))
        outer.setStretch(0, 1)
        outer.addStretch(0)  # a wide window leaves its room at the right
        self.setLayout(outer)
        look.application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let a card of the side be seen when the keyboard comes to it, as by F6."""
        if now is not None and self._cards.isAncestorOf(now):
            # What is far below takes its height only when it is come to.
            QTimer.singleShot(0, now, partial(self._bring_into_view, now))

    def _bring_into_view(self, card_part: QWidget) -> None:
        scroll = self._main if self._mode is _Side.BELOW else self._side
        scroll.ensureWidgetVisible(card_part, 0, self._look.px(_GAP))

    def _place_shade(self, scrolled: int) -> None:
        """Let the shadow lie over what has gone under the card."""
        card = self.capture.geometry()
        inset = self._look.px(8)
        self._shade.setGeometry(
            card.left() + inset, card.bottom(), card.width() - 2 * inset, self._look.px(HEIGHT)
        )
        self._shade.setVisible(scrolled > 0)
        self._shade.raise_()

    def _arrange(self) -> None:
        mode = self._wanted_mode()
        if mode is not self._mode:
            self._mode = mode
            self._place_side(mode)
        if mode is _Side.DRAWER:
            width = self._look.px(_SIDE + 2 * 16)
            self._side_frame.setGeometry(self.width() - width, 0, width, self.height())
            self._side_frame.raise_()

    def _wanted_mode(self) -> _Side:
        if self._look.percent >= _BIG_TEXT:
            return _Side.BELOW
        narrow = self.window().width() < self._look.px(_DRAWER_BELOW)
        return _Side.DRAWER if narrow else _Side.BESIDE

    def _place_side(self, mode: _Side) -> None:
        """Move the cards of the side to where MODE wants them."""
        drawer = mode is _Side.DRAWER
        self._drawer_button.setVisible(drawer)
        self._columns.removeWidget(self._side_frame)
        self._side_frame.setAutoFillBackground(drawer)
        self._drawer_line.setVisible(drawer)
        edge = self._look.px(16) if drawer else 0
        self._side_room.setContentsMargins(0, edge, 0, 0)
        self._side_room.setSpacing(edge)
        above = self._look.px(_GAP) if mode is _Side.BELOW else 0
        self._cards_room.setContentsMargins(0, above, 0, 0)
        if mode is _Side.BELOW:
            self._main.add(self._cards)
            self._side_frame.hide()
            return
        self._side.add(self._cards)
        self._side_frame.setParent(self)
        self._side_frame.setVisible(not drawer)
        if not drawer:
            self._columns.addWidget(self._side_frame)
            self._side_frame.setFixedWidth(self._look.px(_SIDE + GUTTER))

    def _on_drawer_pressed(self) -> None:
        self._arrange()
        self._side_frame.setVisible(self._side_frame.isHidden())
        if self._side_frame.isVisible():
            self._side_frame.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._side_frame.focusNextChild()

    def _on_row_shown(self, box: QRect) -> None:
        self._main.show_part(self.entries, box)
