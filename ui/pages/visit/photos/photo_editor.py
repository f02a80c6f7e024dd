"""One photo: the picture, what stands below it, and whether the customer gets it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from consultant_app.domain.ids import WorkId
from consultant_app.domain.photos import Pair, Photo
from consultant_app.domain.work import WorkItem
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.pages.visit.photos.shown_picture import shown_picture
from ui.pages.visit.photos.tile import PhotoAct
from ui.pages.visit.short_words import shortened
from ui.widgets.autosave import AutoSave
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import ChoiceField, Field, LineField
from ui.widgets.popover import Popover

_WIDTH = 400
_HIGHEST, _LEAST = 200, 48
_BELOW = 450  # what stands below the picture must be seen in a low window too
_MOST = 44
_WHY = "For people who can't see it. The page needs it."
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class PhotoEditor(Popover):
    """`save_wanted` carries the photo as the fields have it; `act_wanted` a `PhotoAct`."""

    save_wanted = Signal(object)
    act_wanted = Signal(object, int)

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Begin without a photo."""
        self._photo: Photo | None = None
        self._picture = _Picture(look, window)
        self._caption = LineField(look, _tr("Caption"))
        self._caption.setObjectName("photo-caption")
        self._description = LineField(look, _tr("What it shows"))
        self._description.setObjectName("photo-description")
        self._pair = ChoiceField(look, _tr("Before or after"), _pairs())
        self._pair.setObjectName("photo-pair")
        self._work = ChoiceField(look, _tr("Belongs to"), _works(()))
        self._work.setObjectName("photo-work")
        self._public = CheckBox(look, _tr("Show on their page"), role=Role.SMALL)
        self._public.setObjectName("photo-public")
        self._remove = Button(look, _tr("Remove"), Kind.QUIET, small=True)
        self._remove.setObjectName("remove-photo")
        self._close = Button(look, _tr("Close"), Kind.GHOST, small=True)
        self._close.setObjectName("close-photo")
        foot = row(self._public, None, self._remove, self._close, spacing=6)
        fields = (
            Field(look, _tr("What it shows"), self._description, hint=_tr(_WHY)),
            Field(look, _tr("Caption"), self._caption),
            Field(look, _tr("Belongs to"), self._work),
            Field(look, _tr("Before or after"), self._pair),
        )
        tools = row(*self._tools(look), None, spacing=6, align=_MIDDLE)
        name = _tr("Photo")
        items = (self._picture, tools, *fields, foot)
        super().__init__(look, window, *items, name=name, spacing=8)
        self._saving = AutoSave(self)
        self._connect()
        self.set_panel_width(_WIDTH)

    def show_photo(self, photo: Photo, work: Sequence[WorkItem]) -> None:
        """Show PHOTO of a visit with WORK; its picture comes later."""
        self._photo = photo
        self._picture.show_picture(QImage(), photo)
        self._caption.fill(photo.caption)
        self._description.fill(photo.description)
        self._pair.fill(photo.pair)
        self._work.offer(_works(work))
        self._work.fill(photo.work_id)
        blocked = self._public.blockSignals(True)
        self._public.setChecked(photo.public)
        self._public.blockSignals(blocked)

    def show_picture(self, picture: QImage) -> None:
        """Show the PICTURE of the photo, as the photo wants it shown."""
        if self._photo is not None:
            self._picture.show_picture(picture, self._photo)
            self._place()

    def show_change(self, photo: Photo, picture: QImage) -> None:
        """Show PHOTO turned, or paired by its key, while its words may still be typed."""
        self._photo = photo
        self._pair.fill(photo.pair)
        self.show_picture(picture)

    def focus_inside(self) -> None:
        """Begin with what the photo shows: the page needs it."""
        self._description.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Save what is typed and close."""
        if not self.isHidden():
            self._saving.flush()
        super().close_it()

    def _tools(self, look: Appearance) -> tuple[Button, ...]:
        left = IconButton(look, "rotate-ccw", _tr("Turn left"), Kind.GHOST)
        left.setObjectName("photo-turn-left")
        right = IconButton(look, "rotate-cw", _tr("Turn right"), Kind.GHOST)
        right.setObjectName("photo-turn-right")
        larger = Button(look, _tr("Larger, and crop"), Kind.GHOST, icon="crop", small=True)
        larger.setObjectName("photo-larger")
        for button, act in (
            (left, PhotoAct.TURN_LEFT),
            (right, PhotoAct.TURN_RIGHT),
            (larger, PhotoAct.LARGER),
        ):
            button.clicked.connect(partial(self._on_tool, act))
        return left, right, larger

    def _connect(self) -> None:
        self._caption.textEdited.connect(self._saving.touch)
        self._description.textEdited.connect(self._saving.touch)
        self._pair.value_chosen.connect(self._saving.touch)
        self._work.value_chosen.connect(self._saving.touch)
        self._public.toggled.connect(self._saving.touch)
        self._saving.due.connect(self._on_due)
        self._remove.clicked.connect(self._on_remove_pressed)
        self._close.clicked.connect(self.close_it)

    def _on_tool(self, act: PhotoAct, _on: bool = False) -> None:
        self._saving.flush()
        if self._photo is not None:
            self.act_wanted.emit(act, self._photo.id)

    def _on_due(self) -> None:
        if self._photo is None:
            return
        pair, work_id = self._pair.value, self._work.value
        self._photo = replace(
            self._photo,
            caption=self._caption.text().strip(),
            description=self._description.text().strip(),
            pair=pair if isinstance(pair, Pair) else None,
            work_id=WorkId(work_id) if isinstance(work_id, int) else None,
            public=self._public.isChecked(),
        )
        self.save_wanted.emit(self._photo)

    def _on_remove_pressed(self) -> None:
        photo = self._photo
        self._saving.forget()
        super().close_it()
        if photo is not None:
            self.act_wanted.emit(PhotoAct.REMOVE, photo.id)


class _Picture(QWidget):
    """A picture, as large as there is room; the field below says what it shows."""

    def __init__(self, look: Appearance, window: QWidget) -> None:
        super().__init__()
        self._look = look
        self._window = window
        self._picture = QImage()

    def show_picture(self, picture: QImage, photo: Photo) -> None:
        self._picture = shown_picture(picture, photo)
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
        room = self._window.height() - self._look.px(_BELOW)
        high = min(self._look.px(_HIGHEST), max(_LEAST, room))
        most = QSize(self._look.px(_WIDTH - 28), high)
        return self._picture.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)


def _pairs() -> tuple[tuple[object, str], ...]:
    return ((None, _tr("Neither")), (Pair.BEFORE, _tr("Before")), (Pair.AFTER, _tr("After")))


def _works(work: Sequence[WorkItem]) -> tuple[tuple[object, str], ...]:
    """Return what a photo may belong to: the visit as a whole, or one piece of its WORK."""
    whole = (None, _tr("The visit as a whole"))
    return (whole, *((item.id, shortened(item.note or item.public, _MOST)) for item in work))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PhotoEditor", text)
