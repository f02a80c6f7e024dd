"""One photo: the picture, what stands below it, and whether the customer gets it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consultant_app.domain.photos import Pair, Photo
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.widgets.autosave import AutoSave
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import ChoiceField, Field, LineField
from ui.widgets.popover import Popover

_WIDTH = 380
_HIGHEST = 240
_WHY = "For people who can't see it. The page needs it."


class PhotoEditor(Popover):
    """`save_wanted` carries the photo as the fields have it; `remove_wanted` its id."""

    save_wanted = Signal(object)
    remove_wanted = Signal(int)

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Begin without a photo."""
        self._photo: Photo | None = None
        self._picture = _Picture(look)
        self._caption = LineField(look, _tr("Caption"))
        self._caption.setObjectName("photo-caption")
        self._description = LineField(look, _tr("What it shows"))
        self._description.setObjectName("photo-description")
        self._pair = ChoiceField(look, _tr("Before or after"), _pairs())
        self._pair.setObjectName("photo-pair")
        self._public = CheckBox(look, _tr("Show on their page"), role=Role.SMALL)
        self._public.setObjectName("photo-public")
        self._remove = Button(look, _tr("Remove"), Kind.QUIET, small=True)
        self._remove.setObjectName("remove-photo")
        self._close = Button(look, _tr("Close"), Kind.GHOST, small=True)
        self._close.setObjectName("close-photo")
        foot = row(self._public, None, self._remove, self._close, spacing=6)
        fields = (
            Field(look, _tr("Caption"), self._caption),
            Field(look, _tr("What it shows"), self._description, hint=_tr(_WHY)),
            Field(look, _tr("Before or after"), self._pair),
        )
        name = _tr("Photo")
        super().__init__(look, window, self._picture, *fields, foot, name=name, spacing=10)
        self._saving = AutoSave(self)
        self._connect()
        self.set_panel_width(_WIDTH)

    def show_photo(self, photo: Photo) -> None:
        """Show PHOTO; its picture comes later."""
        self._photo = photo
        self._picture.show_picture(QImage())
        self._caption.fill(photo.caption)
        self._description.fill(photo.description)
        self._pair.fill(photo.pair)
        blocked = self._public.blockSignals(True)
        self._public.setChecked(photo.public)
        self._public.blockSignals(blocked)

    def show_picture(self, picture: QImage) -> None:
        """Show the PICTURE of the photo."""
        self._picture.show_picture(picture)
        self._place()

    def close_it(self) -> None:
        """Save what is typed and close."""
        if not self.isHidden():
            self._saving.flush()
        super().close_it()

    def _connect(self) -> None:
        self._caption.textEdited.connect(self._saving.touch)
        self._description.textEdited.connect(self._saving.touch)
        self._pair.value_chosen.connect(self._saving.touch)
        self._public.toggled.connect(self._saving.touch)
        self._saving.due.connect(self._on_due)
        self._remove.clicked.connect(self._on_remove_pressed)
        self._close.clicked.connect(self.close_it)

    def _on_due(self) -> None:
        if self._photo is None:
            return
        pair = self._pair.value
        self._photo = replace(
            self._photo,
            caption=self._caption.text().strip(),
            description=self._description.text().strip(),
            pair=pair if isinstance(pair, Pair) else None,
            public=self._public.isChecked(),
        )
        self.save_wanted.emit(self._photo)

    def _on_remove_pressed(self) -> None:
        photo = self._photo
        self._saving.forget()
        super().close_it()
        if photo is not None:
            self.remove_wanted.emit(photo.id)


class _Picture(QWidget):
    """A picture, as large as there is room; the field below says what it shows."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._picture = QImage()

    def show_picture(self, picture: QImage) -> None:
        self._picture = picture
        self.setFixedHeight(self._fitted().height())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._fitted()
        painter.drawImage(QRect(QPoint((self.width() - size.width()) // 2, 0), size), self._picture)
        painter.end()

    def _fitted(self) -> QSize:
        if self._picture.isNull():
            return QSize(0, 0)
        most = QSize(self._look.px(_WIDTH - 28), self._look.px(_HIGHEST))
        return self._picture.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)


def _pairs() -> tuple[tuple[object, str], ...]:
    return ((None, _tr("Neither")), (Pair.BEFORE, _tr("Before")), (Pair.AFTER, _tr("After")))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhotoEditor", text)
