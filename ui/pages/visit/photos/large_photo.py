"""A photo, as large as the window: look at it, turn it, choose the part that is shown."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from consultant_app.domain.photos import WHOLE, Photo, cropped, turned
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.pages.visit.photos.crop_area import CropArea
from ui.pages.visit.photos.shown_picture import turned_picture
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Heading, Label, Wrap

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_SHARE = 0.9


class LargePhoto(QDialog):
    """Enter takes what was done, Esc leaves the photo as it was."""

    def __init__(self, look: Appearance, photo: Photo, picture: QImage, window: QWidget) -> None:
        """Show PHOTO; PICTURE is all of it, not turned yet."""
        super().__init__(window)
        self._photo = photo
        self._picture = picture
        title = photo.caption or self.tr("Photo")
        self.setWindowTitle(title)
        self._area = CropArea(look)
        self._area.setObjectName("crop-area")
        self._area.changed.connect(self._on_cropped)
        self._whole = Button(look, self.tr("Whole picture"), Kind.GHOST, keys="0")
        self._whole.setObjectName("whole-picture")
        self._whole.clicked.connect(self._on_whole)
        hint = self.tr(
            "Arrows move the frame, Shift and arrows change its size, plus and minus make the part "
            "smaller and larger. The file keeps the whole picture."
        )
        edge = look.px(20)
        body = column(
            Heading(look, title, Role.H2, wrap=Wrap.DOTS),
            self._area,
            Label(look, hint, Role.SMALL, wrap=Wrap.WORDS),
            row(*self._turners(look), self._whole, None, *self._ways_out(look), spacing=8),
            spacing=look.px(10),
            margins=(edge, edge, edge, edge),
        )
        body.setStretch(1, 1)
        self.setLayout(body)
        self._ring = FocusRing(look, self)
        self.resize(window.window().size() * _SHARE)
        self._show()
        self._area.setFocus()

    @property
    def photo(self) -> Photo:
        """The photo as it would be shown now."""
        return self._photo

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn by L and R; 0 shows the whole picture again."""
        acts = {
            Qt.Key.Key_L: self._on_left,
            Qt.Key.Key_R: self._on_right,
            Qt.Key.Key_0: self._on_whole,
        }
        act = acts.get(Qt.Key(event.key()))
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            act()

    def done(self, result: int) -> None:
        """Close; Qt deletes it once whoever asked has read the answer."""
        super().done(result)
        self.deleteLater()

    def _turners(self, look: Appearance) -> tuple[Button, Button]:
        left = Button(look, self.tr("Turn left"), Kind.GHOST, icon="rotate-ccw", keys="L")
        left.setObjectName("turn-left")
        left.clicked.connect(self._on_left)
        right = Button(look, self.tr("Turn right"), Kind.GHOST, icon="rotate-cw", keys="R")
        right.setObjectName("turn-right")
        right.clicked.connect(self._on_right)
        return left, right

    def _ways_out(self, look: Appearance) -> tuple[Button, Button]:
        leave = Button(look, self.tr("Leave it as it was"), Kind.QUIET)
        leave.setObjectName("leave")
        leave.clicked.connect(self.reject)
        take = Button(look, self.tr("Done"), Kind.PRIMARY)
        take.setObjectName("act")
        take.setDefault(True)
        take.clicked.connect(self.accept)
        return leave, take

    def _show(self) -> None:
        whole = turned_picture(self._picture, self._photo.turn)
        self._area.show_picture(whole, self._photo.crop or WHOLE)
        self._whole.setEnabled(self._photo.crop is not None)

    def _on_left(self) -> None:
        self._turn(-1)

    def _on_right(self) -> None:
        self._turn(1)

    def _turn(self, quarters: int) -> None:
        self._photo = turned(self._photo, quarters)
        self._show()

    def _on_whole(self) -> None:
        self._photo = replace(self._photo, crop=None)
        self._show()
        self._area.setFocus()

    def _on_cropped(self) -> None:
        self._photo = cropped(self._photo, self._area.crop)
        self._whole.setEnabled(self._photo.crop is not None)
