"""A photo on the first step: what it shows, for those who cannot see it, or off the page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from consultant_app.domain.missing import Place
from consultant_app.domain.photos import Photo
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.pages.wrap_up.paragraph import Paragraph
from ui.pages.wrap_up.small_picture import paint_picture, small_picture
from ui.pages.wrap_up.word_fields import WordFields
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.labels import Label

_TOP = Qt.AlignmentFlag.AlignTop
_WIDTH, _HEIGHT = 112, 84


class PhotoBlock(QWidget):
    """A small picture with its caption and its description."""

    left_off = Signal(object)

    def __init__(
        self, fields: WordFields, photo: Photo, jpeg: bytes | None, *, parent: QWidget | None = None
    ) -> None:
        """Show PHOTO; JPEG are its bytes, None if its file is gone."""
        super().__init__(parent)
        look = fields.look
        self.photo = photo
        self.caption = self._field(fields, "caption", self.tr("Caption"), self.tr("The new cable."))
        self.description = self._field(
            fields,
            "description",
            self.tr("What it shows"),
            self.tr("Say what can be seen, for those who can’t see it."),
        )
        self._missing = Label(
            look, self.tr("Needed before the page goes out"), Role.MICRO, ink=Ink.TEXT2
        )
        off = Button(look, self.tr("Leave it off"), Kind.QUIET, small=True)
        off.setObjectName(f"photos-{photo.id}-leave-off")
        off.clicked.connect(self._on_off)
        texts = column(
            row(self._label(fields, self.tr("What it shows")), 8, self._missing, None, off),
            self.description,
            look.px(4),
            self._label(fields, self.tr("Caption")),
            self.caption,
            spacing=look.px(4),
        )
        name = photo.caption or self.tr("Photo")
        self._picture = _Picture(look, jpeg, photo, name=name)
        self._picture.setObjectName(f"photo-picture-{photo.id}")
        self._off = off
        line = row(self._picture, look.px(12))
        line.setAlignment(self._picture, _TOP)
        line.addLayout(texts, 1)
        self.setLayout(line)
        self.fill(photo)

    def fill(self, photo: Photo, *, words: bool = True) -> None:
        """Show PHOTO as it is now; without WORDS the fields stay as they stand."""
        self.photo = photo
        self._picture.show_photo(photo)
        self._missing.setVisible(not photo.description.strip())
        if words:
            self.caption.fill(photo.caption)
            self.description.fill(photo.description)

    @property
    def off_button(self) -> QWidget:
        """The way off the page."""
        return self._off

    def _field(self, fields: WordFields, field: str, name: str, example: str) -> Paragraph:
        place = Place(table="photos", id=self.photo.id, field=field)
        return fields.paragraph(place, name, placeholder=example)

    def _label(self, fields: WordFields, words: str) -> Label:
        return Label(fields.look, words, Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT)

    def _on_off(self) -> None:
        self.left_off.emit(self.photo)


class _Picture(QWidget):
    """The photo as the page shows it, cut to a small rectangle."""

    def __init__(self, look: Appearance, jpeg: bytes | None, photo: Photo, *, name: str) -> None:
        super().__init__()
        self._look = look
        self._jpeg = jpeg
        self._photo = photo
        self._image = small_picture(jpeg, photo)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_photo(self, photo: Photo) -> None:
        if (photo.turn, photo.crop) != (self._photo.turn, self._photo.crop):
            self._image = small_picture(self._jpeg, photo)
            self.update()
        self._photo = photo

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(_WIDTH), self._look.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_picture(painter, self.rect(), self._look, self._image)
        painter.end()
