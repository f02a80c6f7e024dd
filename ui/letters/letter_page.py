"""The very page that was or will be sent, to look at."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from consultant_app.domain.problems import Problem
from ui.place import Workplace
from ui.screens import screen_of
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.focus_ring import FocusRing
from ui.widgets.page_pictures import PagePictures
from ui.widgets.page_preview import PagePreview

_WIDTH, _HEIGHT = 760, 900
_AROUND = 80


class LetterPage(QDialog):
    """A window of its own over the program's; Esc closes it."""

    def __init__(
        self, workplace: Workplace, title: str, pdf: Callable[[], bytes], parent: QWidget
    ) -> None:
        """Show what PDF gives, which is asked on a worker."""
        super().__init__(parent)
        look = workplace.look
        self.setObjectName("letter-page")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preview = PagePreview(look, workplace.jobs, PagePictures(), title=title)
        close = Button(look, self.tr("Close"), Kind.GHOST)
        close.setObjectName("close-page")
        close.clicked.connect(self.close)
        edge = look.px(16)
        body = column(spacing=look.px(12), margins=(edge, edge, edge, edge))
        body.addWidget(self._preview, 1)
        body.addLayout(row(None, close))
        self.setLayout(body)
        self._ring = FocusRing(look, self)
        room = screen_of(self).availableGeometry()
        high = min(look.px(_HEIGHT), room.height() - _AROUND)
        self.resize(min(look.px(_WIDTH), room.width() - _AROUND), high)
        self._preview.show_waiting()
        workplace.jobs.run(pdf, self._preview.show_pdf, self._on_trouble)

    def _on_trouble(self, _problem: Problem) -> None:
        self._preview.show_trouble()
