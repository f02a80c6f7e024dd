"""What is said below the photos: how far adding is, what was refused, what the camera offers."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.visit.photos.photo_texts import offer_text
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.labels import Label, Wrap

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignTop


class AddingNews(QWidget):
    """Three lines, each shown only when it has something to say."""

    stop_wanted = Signal()
    offer_taken = Signal()
    offer_declined = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._progress = Label(look, "", Role.SMALL, wrap=Wrap.DOTS)
        self._progress.setObjectName("photos-progress")
        self._refused = Label(look, "", Role.SMALL, ink=Ink.AMBER, wrap=Wrap.WORDS)
        self._refused.setObjectName("photos-refused")
        self._offer = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._offer.setObjectName("photos-offered")
        stop = Button(look, self.tr("Stop"), Kind.QUIET, small=True)
        stop.setObjectName("stop-adding")
        stop.clicked.connect(self.stop_wanted)
        seen = IconButton(look, "x", self.tr("I have seen it"), size=26)
        seen.setObjectName("photos-refused-seen")
        seen.clicked.connect(self._on_seen)
        self._lines = (
            holder(row(self._progress, None, stop, align=_MIDDLE)),
            holder(row(self._refused, None, seen, spacing=look.px(6), align=_TOP)),
            holder(column(self._offer, self._offer_buttons(look), spacing=look.px(4))),
        )
        self.setLayout(column(*self._lines, spacing=look.px(8)))
        for line in self._lines:
            line.hide()
        self._show_lines()

    def show_progress(self, done: int, of: int) -> None:
        """Say that the next of several pictures is being taken in."""
        words = self.tr("Adding photo {n} of {all}").format(n=done + 1, all=of)
        self._progress.setText(words)
        self._lines[0].setVisible(of > 1)
        self._show_lines()

    def show_done(self, refused: Sequence[str]) -> None:
        """Say which pictures were REFUSED, and why each."""
        self._lines[0].hide()
        if refused:
            self._refused.setText("\n".join(refused))
            self._lines[1].show()
            announce(self, " ".join(refused))
        self._show_lines()

    def offer(self, files: Sequence[Path]) -> None:
        """Offer the pictures FILES of the camera folder; none takes the offer away."""
        if files:
            words = offer_text([file.name for file in files])
            self._offer.setText(words)
            announce(self, words)
        self._lines[2].setVisible(bool(files))
        self._show_lines()

    def _offer_buttons(self, look: Appearance) -> QWidget:
        take = Button(look, self.tr("Add"), Kind.GHOST, icon="plus", small=True)
        take.setObjectName("take-offered")
        take.clicked.connect(self.offer_taken)
        leave = Button(look, self.tr("Not these"), Kind.QUIET, small=True)
        leave.setObjectName("leave-offered")
        leave.clicked.connect(self.offer_declined)
        return holder(row(take, leave, None, spacing=look.px(6)))

    def _on_seen(self) -> None:
        self._lines[1].hide()
        self._show_lines()

    def _show_lines(self) -> None:
        """Take no room where nothing is said."""
        self.setVisible(any(not line.isHidden() for line in self._lines))
