"""The frame of the wrap-up: steps on top, editor left, the page right, the foot below."""

from collections.abc import Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QTabBar,
    QWidget,
)

from ui.look.appearance import Appearance
from ui.look.type import MEDIUM, Role
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.head import SIDE, head_line, whose_label
from ui.reading_order import in_reading_order, set_tab_order
from ui.widgets.boxes import column, holder, row
from ui.widgets.notices import Banner
from ui.widgets.page_preview import PagePreview
from ui.widgets.stepper import Stepper

NARROW_BELOW = 1100
_BIG_TEXT = 130
_BIG_TEXT_NARROW_BELOW = 1680
_EDITOR, _PAGE = 14, 11
_ROOM_BELOW = 140


class Frame(QWidget):
    """Where there is no room for both, editor and page are two tabs; F9 goes between them."""

    step_chosen = Signal(int)
    versions_wanted = Signal(QWidget)

    def __init__(
        self,
        look: Appearance,
        steps: Sequence[tuple[str, QWidget]],
        preview: PagePreview,
        foot: Foot,
        parent: QWidget | None = None,
    ) -> None:
        """Show the first of STEPS, PREVIEW beside it and FOOT below."""
        super().__init__(parent)
        self._look = look
        self._preview = preview
        self._foot = foot
        self._wanted = True
        self._was_at: QWidget | None = None
        self.stepper = Stepper(look, [name for name, _ in steps])
        self.stepper.step_chosen.connect(self.step_chosen)
        self._areas = [self._area(step) for _, step in steps]
        self._version = Banner(look, "", icon="file-text")
        self._version.setObjectName("version")
        self._version.acted.connect(partial(self.versions_wanted.emit, self._version))
        self._version.hide()
        self._editor = QStackedLayout()
        note = row(self._version, margins=(look.px(6), look.px(10), look.px(12), 0))
        self._editor_side = holder(column(note, self._editor))
        for area in self._areas:
            self._editor.addWidget(area)
        self._tabs = self._made_tabs()
        side, gap = look.px(SIDE), look.px(12)
        self._whose = whose_label(look)
        head = head_line(look, self._whose, self.stepper)
        middle = row(spacing=look.px(8), margins=(side - look.px(6), 0, side, gap))
        middle.addWidget(self._editor_side, _EDITOR)
        middle.addWidget(preview, _PAGE)
        tabs = row(self._tabs, None, margins=(side, 0, side, 0))
        body = column(head, tabs, middle, foot)
        body.setStretchFactor(middle, 1)
        self.setLayout(body)
        preview.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._editor_side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._arrange()

    @property
    def step(self) -> int:
        """The step that is open, from 0."""
        return self._editor.currentIndex()

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is room for one of the two only."""
        width = self.window().width()
        if self._look.percent >= _BIG_TEXT:
            return width < _BIG_TEXT_NARROW_BELOW
        return width < NARROW_BELOW

    def panes(self) -> tuple[QWidget, ...]:
        """Return the steps' names, the open step, the page and the foot."""
        return (self.stepper, self._areas[self.step], self._preview, self._foot)

    def edits(self, widget: QWidget) -> bool:
        """Tell whether WIDGET is a place to write or choose in the open step, and is seen."""
        return self._areas[self.step].isAncestorOf(widget) and widget.isVisibleTo(self)

    def show_whose(self, words: str) -> None:
        """Say whose visit it is: the running bar may be about another one."""
        self._whose.setText(words)

    def show_version(self, words: str) -> None:
        """Say in WORDS that the page was handed over; nothing while it was not."""
        self._version.setVisible(bool(words))
        if words:
            self._version.show_text(words, action=self.tr("What went out"))

    def show_step(self, index: int) -> None:
        """Open the step INDEX."""
        self._editor.setCurrentIndex(index)

    def set_tab_order(self) -> None:
        """Let Tab go in reading order; called when something was built anew."""
        set_tab_order(self.stepper, self._tabs, *self._areas, self._preview, self._foot)

    def focus_first(self) -> None:
        """Stand on the first thing of the open step that can have the focus."""
        stops = in_reading_order(self._areas[self.step])
        first = next((stop for stop in stops if stop.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_step(self) -> None:
        """Stand on the name of the open step: nothing typed by accident gets into the words."""
        names = list(in_reading_order(self.stepper))
        names[self.step].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, done: Sequence[int]) -> None:
        """Give the steps in DONE a tick."""
        self.stepper.show_step(self.step, done=done)

    def toggle_page(self) -> None:
        """Show or hide the page; where there is room for one only, go to the other."""
        focus = QApplication.focusWidget()
        if focus is not None and self._editor_side.isAncestorOf(focus):
            self._was_at = focus
        if self.is_narrow:
            self._tabs.setCurrentIndex(1 - self._tabs.currentIndex())
        else:
            self._wanted = not self._wanted
            self._arrange()
        if focus is None or not focus.isVisibleTo(self):
            self._focus_what_is_seen()

    def show_editor(self) -> None:
        """Make sure that the editor is seen."""
        self._tabs.setCurrentIndex(0)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll the editor so that WIDGET is seen, with room for a suggestion below it."""
        area = self._areas[self.step]
        if area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget, 0, self._look.px(_ROOM_BELOW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put editor and page beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _focus_what_is_seen(self) -> None:
        """Stand where one was writing, or on the page where only that is seen."""
        was_at, self._was_at = self._was_at, None
        if self._editor_side.isHidden():
            self._was_at = was_at
            page = next(iter(in_reading_order(self._preview)), None)
            (page or self._tabs).setFocus(Qt.FocusReason.OtherFocusReason)
        elif was_at is not None and shiboken6.isValid(was_at) and was_at.isVisibleTo(self):
            was_at.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _arrange(self) -> None:
        narrow = self.is_narrow
        self._tabs.setVisible(narrow)
        page_tab = narrow and self._tabs.currentIndex() == 1
        self._editor_side.setVisible(not page_tab)
        self._preview.setVisible(page_tab if narrow else self._wanted)

    def _made_tabs(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setObjectName("wrap-up-tabs")
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setFont(self._look.font(Role.BODY, weight=MEDIUM))
        tabs.addTab(self.tr("Your words"))
        tabs.addTab(self.tr("The page"))
        tabs.setAccessibleName(self.tr("Your words or the page"))
        tabs.currentChanged.connect(self._arrange)
        return tabs

    def _area(self, step: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        edge = self._look.px(6)
        page = holder(column(step, margins=(edge, self._look.px(10), self._look.px(12), edge * 3)))
        page.setObjectName("page")
        area.setWidget(page)
        return area
