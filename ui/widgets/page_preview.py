"""The page as the customer will get it: the very PDF, drawn as pictures beside the window."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import SEMIBOLD, Role
from ui.reading_order import FIRST_STOP
from ui.shortcuts import CommandName, shown_key
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.notices import EmptyState
from ui.widgets.page_desk import DeskPlace, PageDesk
from ui.widgets.page_drawing import PageDrawing
from ui.widgets.page_pictures import PagePictures, PageSize, PageUnreadable
from ui.widgets.page_scroll import PageScroll
from ui.widgets.page_zoom import bigger, percent_of, percent_text, smaller, width_at

_AFTER_RESIZE_MS = 120
_SLOW_MS = 300


class PagePreview(QFrame):
    """Pages of a PDF, sharp at any scale; the place is kept when they change or are zoomed.

    `place_changed` carries the page in view and how many there are, from 1; `drawn` tells that
    what is in view is drawn, `renewed` that this was another PDF.
    """

    place_changed = Signal(int, int)
    drawn = Signal()
    renewed = Signal()
    try_again_wanted = Signal()

    def __init__(
        self,
        look: Appearance,
        jobs: Jobs,
        pictures: PagePictures,
        *,
        title: str,
        actions: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show an empty desk.

        Args:
            look: the look in force.
            jobs: where pages are drawn.
            pictures: draws them; one for the whole program.
            title: for whom the page is: "As Mrs Rowe will see it".
            actions: widgets at the right end of the title.
            parent: the widget it belongs to.
        """
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._pictures = pictures
        self._pdf = b""
        self._generation = 0
        self._is_new = False
        self._percent: int | None = None
        self._place = (0, 0)
        self._held: DeskPlace | None = None
        self.setProperty("card", "desk")
        self._build(title, actions)

    def _build(self, title: str, actions: tuple[QWidget, ...]) -> None:
        look = self._look
        self._title = Heading(
            look, title, Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT, wrap=Wrap.DOTS
        )
        self._count = Label(look, "", Role.MICRO, ink=Ink.TEXT2)
        self._desk = PageDesk(look)
        self._desk.resized.connect(self._draw_soon)
        self._drawing = PageDrawing(self._jobs, self._pictures, self._desk)
        self._drawing.drawn.connect(self._on_drawn)
        self._drawing.failed.connect(self.show_trouble)
        self._scroll = PageScroll(self._desk)
        self._scroll.setAccessibleName(self.tr("The page"))
        self._scroll.moved.connect(self._on_moved)
        self._scroll.zoom_wanted.connect(self._on_zoom_wanted)
        self.setProperty(FIRST_STOP, self._scroll)
        self._waiting = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._trouble = self._made_trouble()
        self._stack = QStackedWidget(self)  # with a parent: a page alone would be a window
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(holder(row(None, self._trouble, None)))
        self._stack.addWidget(holder(column(self._waiting, None, margins=(8, 8, 8, 8))))
        self._redraw = self._timer(_AFTER_RESIZE_MS, self._draw_again)
        self._slow = self._timer(_SLOW_MS, self._say_waiting)
        head = self._made_head(actions)
        self.setLayout(column(head, self._stack, spacing=6, margins=(14, 10, 14, 10)))

    def _made_head(self, actions: tuple[QWidget, ...]) -> QHBoxLayout:
        name = CommandName
        fit = self._button("move-horizontal", self.tr("Fit the width"), name.ZOOM_FIT)
        fit.clicked.connect(self.fit_width)
        out = self._button("minus", self.tr("Smaller page"), name.ZOOM_OUT)
        out.clicked.connect(self.zoom_out)
        closer = self._button("plus", self.tr("Bigger page"), name.ZOOM_IN)
        closer.clicked.connect(self.zoom_in)
        middle = Qt.AlignmentFlag.AlignVCenter
        zoom = row(out, closer, fit, *actions, spacing=2, align=middle)
        head = row(self._title, self._count, zoom, spacing=10)
        head.setStretchFactor(self._title, 1)
        return head

    def _button(self, icon: str, words: str, command: CommandName) -> IconButton:
        button = IconButton(self._look, icon, words, keys=shown_key(command))
        button.setObjectName(command.value)
        return button

    def _made_trouble(self) -> EmptyState:
        trouble = EmptyState(
            self._look,
            "file-text",
            self.tr("The page could not be drawn"),
            self.tr("Your words are safe."),
            action=self.tr("Try again"),
            tone=Tone.NEUTRAL,
        )
        trouble.acted.connect(self.try_again_wanted)
        return trouble

    def set_title(self, title: str) -> None:
        """Say for whom the page is."""
        self._title.setText(title)

    def show_waiting(self) -> None:
        """The page is being made; say so if that takes longer than 300 ms and nothing is shown."""
        if not self._desk.pages:
            self._slow.start()

    def show_trouble(self) -> None:
        """Say that the page could not be drawn, and that no word is lost."""
        self._slow.stop()
        self._generation += 1
        self._drawing.stop()
        self._stack.setCurrentIndex(1)

    def show_pdf(self, pdf: bytes) -> None:
        """Show PDF; what was shown stays until the new pages are drawn."""
        if pdf == self._pdf and self._stack.currentIndex() == 0 and self._desk.pages:
            return
        self._pdf = pdf
        self._generation += 1
        work = partial(_sizes, self._pictures, pdf)
        self._jobs.run(work, partial(self._on_sizes, self._generation))

    def scroll_to(self, page: int, share: float) -> None:
        """Bring a place into view: PAGE from 0, SHARE of its height from 0 (top) to 1."""
        if page < self._desk.pages:
            self._scroll.bring_into_view(DeskPlace(page, share))

    def zoom_in(self) -> None:
        """Show the page a step bigger."""
        self._on_zoom_wanted(1, self._scroll.middle)

    def zoom_out(self) -> None:
        """Show the page a step smaller."""
        self._on_zoom_wanted(-1, self._scroll.middle)

    def fit_width(self) -> None:
        """Show the page as wide as there is room."""
        self._zoom(None, self._scroll.middle)

    def changeEvent(self, event: QEvent) -> None:
        """On another screen pixels may be smaller."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_soon()

    def _timer(self, interval_ms: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(act)
        return timer

    def _say_waiting(self) -> None:
        self._waiting.setText(self.tr("Making the page…"))
        self._stack.setCurrentIndex(2)

    def _on_sizes(self, generation: int, sizes: Sequence[PageSize] | None) -> None:
        if generation != self._generation:
            return
        if not sizes:
            self.show_trouble()
            return
        self._slow.stop()
        self._stack.setCurrentIndex(0)
        self._desk.lay_out(sizes)
        self._scroll.settle()
        self._tell_place()
        self._is_new = True
        self._draw_anew()

    def _on_zoom_wanted(self, direction: int, at: QPoint) -> None:
        if not self._desk.pages:
            return
        now = percent_of(self._desk.sheet_width, self._desk.width_pt)
        self._zoom(bigger(now) if direction > 0 else smaller(now), at)

    def _zoom(self, percent: int | None, at: QPoint) -> None:
        if not self._desk.pages or percent == self._percent:
            return
        held = self._scroll.place_at(at)
        self._percent = percent
        width = None if percent is None else width_at(percent, self._desk.width_pt)
        self._desk.set_sheet_width(width)
        self._scroll.hold(held, at)
        self._draw_anew()
        fits = self.tr("The page fits the width")
        announce(self._scroll, fits if percent is None else percent_text(percent))

    def _draw_soon(self) -> None:
        if not self._desk.pages:
            return
        if self._held is None:
            self._held = self._scroll.place_at(QPoint(0, 0))
        self._redraw.start()

    def _draw_again(self) -> None:
        """Draw in another size, from the same place on."""
        held, self._held = self._held, None
        if held is not None:
            self._scroll.hold(held, QPoint(0, 0))
        self._draw_anew()

    def _draw_anew(self) -> None:
        self._redraw.stop()
        self._drawing.draw_anew(self._pdf, self._scroll.view, self.devicePixelRatioF())

    def _on_drawn(self) -> None:
        was_new, self._is_new = self._is_new, False
        self.drawn.emit()
        if was_new:
            self.renewed.emit()

    def _on_moved(self) -> None:
        self._tell_place()
        self._drawing.look_at(self._scroll.view)

    def _tell_place(self) -> None:
        if not self._desk.pages:
            return
        middle = self._scroll.view.top() + self._scroll.middle.y()
        place = self._desk.page_at(middle) + 1, self._desk.pages
        words = self.tr("Page {page} of {pages}").format(page=place[0], pages=place[1])
        self._count.setText(words)
        self._scroll.setAccessibleDescription(words)
        if place != self._place and self._scroll.hasFocus():
            announce(self._scroll, words)
        self._place = place
        self.place_changed.emit(*place)


def _sizes(pictures: PagePictures, pdf: bytes) -> tuple[PageSize, ...] | None:
    try:
        return pictures.sizes(pdf)
    except PageUnreadable:
        return None
