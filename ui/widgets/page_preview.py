"""The page as the customer will get it: the very PDF, drawn as pictures beside the window."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import SEMIBOLD, Role
from ui.widgets.boxes import column, holder, row
from ui.widgets.labels import Heading, Label, Wrap
from ui.widgets.notices import EmptyState
from ui.widgets.page_desk import PageDesk
from ui.widgets.page_pictures import PagePictures, PageSize, PageUnreadable

_AFTER_RESIZE_MS = 120
_SLOW_MS = 300


class PagePreview(QFrame):
    """Pages of a PDF, fit to the width and sharp at any scale; the place is kept when they change.

    `place_changed` carries the page in view and how many there are, from 1.
    """

    place_changed = Signal(int, int)
    drawn = Signal()
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
        self._missing = 0
        self.setProperty("card", "desk")
        self._build(title, actions)

    def _build(self, title: str, actions: tuple[QWidget, ...]) -> None:
        look = self._look
        self._title = Heading(look, title, Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT)
        self._count = Label(look, "", Role.MICRO, ink=Ink.TEXT2)
        middle = Qt.AlignmentFlag.AlignVCenter
        head: QHBoxLayout = row(self._title, None, self._count, *actions, spacing=10, align=middle)
        self._desk = PageDesk(look)
        self._desk.resized.connect(self._draw_soon)
        self._scroll = self._scroll_area()
        self._waiting = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._trouble = self._made_trouble()
        self._stack = QStackedWidget(self)  # with a parent: a page alone would be a window
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(holder(row(None, self._trouble, None)))
        self._stack.addWidget(holder(column(self._waiting, None, margins=(8, 8, 8, 8))))
        self._redraw = self._timer(_AFTER_RESIZE_MS, self._draw_all)
        self._slow = self._timer(_SLOW_MS, self._say_waiting)
        self.setLayout(column(head, self._stack, spacing=6, margins=(14, 10, 14, 10)))

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
        if page >= self._desk.pages:
            return
        self._settle()
        box = self._desk.box(page)
        y = box.top() + round(box.height() * share)
        self._scroll.ensureVisible(0, y, 0, self._scroll.viewport().height() // 3)

    def _scroll_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        area.setAccessibleName(self.tr("The page"))
        self._below = column(self._desk, None)
        self._page = holder(self._below)
        self._page.setObjectName("page")
        area.setWidget(self._page)
        area.verticalScrollBar().valueChanged.connect(self._tell_place)
        return area

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
        self._settle()
        self._tell_place()
        self._draw_all()

    def _settle(self) -> None:
        """Give the sheets their height now; Qt would two events later, and scroll before that."""
        self._below.activate()
        view = self._scroll.viewport().size()
        self._page.resize(view.width(), max(view.height(), self._page.sizeHint().height()))

    def _draw_soon(self) -> None:
        if self._desk.pages:
            self._redraw.start()

    def _draw_all(self) -> None:
        """Draw every page, the one in view first."""
        self._redraw.stop()
        self._generation += 1
        first = self._page_in_view()
        order = sorted(range(self._desk.pages), key=lambda page: abs(page - first))
        self._missing = len(order)
        width = round(self._desk.sheet_width * self.devicePixelRatioF())
        for page in order:
            work = partial(_drawn, self._pictures, self._pdf, page, width)
            self._jobs.run(work, partial(self._on_drawn, self._generation, page))

    def _on_drawn(self, generation: int, page: int, picture: QImage | None) -> None:
        if generation != self._generation:
            return
        if picture is None:
            self.show_trouble()
            return
        self._desk.put(page, picture)
        self._missing -= 1
        if not self._missing:
            self.drawn.emit()

    def _page_in_view(self) -> int:
        middle = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height() // 2
        return self._desk.page_at(middle)

    def _tell_place(self) -> None:
        if not self._desk.pages:
            return
        page, pages = self._page_in_view() + 1, self._desk.pages
        words = self.tr("Page {page} of {pages}").format(page=page, pages=pages)
        self._count.setText(words)
        self._scroll.setAccessibleDescription(words)
        self.place_changed.emit(page, pages)


def _sizes(pictures: PagePictures, pdf: bytes) -> tuple[PageSize, ...] | None:
    try:
        return pictures.sizes(pdf)
    except PageUnreadable:
        return None


def _drawn(pictures: PagePictures, pdf: bytes, page: int, width: int) -> QImage | None:
    try:
        return pictures.draw(pdf, page=page, width=width)
    except PageUnreadable:
        return None
