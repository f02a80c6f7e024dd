"""What goes along with a page: the files that were chosen, each with its kind and size."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.attached_files import AttachedFile
from ui.focus_keeping import FocusKeeper
from ui.letters.size_texts import size_text
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, Role
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class GoesAlong(Card):
    """`add_wanted` asks for a file, `removed` carries the path of one that stays here.

    `built` tells that the lines are others now.
    """

    add_wanted = Signal()
    removed = Signal(str)
    built = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Hold no file until `fill`."""
        super().__init__(look, spacing=2, margins=(18, 4, 18, 4), parent=parent)
        self.setObjectName("goes-along")
        self._look = look
        self._held: QWidget | None = None
        self._shown: tuple[AttachedFile, ...] = ()
        self._trouble = Label(look, "", Role.SMALL, ink=Ink.ROSE, wrap=Wrap.WORDS)
        self._trouble.setObjectName("not-attached")
        self._trouble.hide()
        self._add = Button(look, self.tr("Add a file…"), Kind.QUIET, icon="paperclip", small=True)
        self._add.setObjectName("add-file")
        self._add.clicked.connect(self._on_add)
        self.body.addWidget(self._trouble)
        self.body.addLayout(row(self._add, None, margins=(0, 2, 0, 4)))

    def fill(self, files: Sequence[AttachedFile]) -> None:
        """Show FILES."""
        if tuple(files) == self._shown:
            return
        self._shown = tuple(files)
        keeper = FocusKeeper(self)
        if self._held is not None:
            self.body.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._held = holder(column(*(self._line(n, file) for n, file in enumerate(files))))
        self.body.insertWidget(0, self._held)
        self._held.setVisible(bool(files))
        self.built.emit()
        keeper.restore(self)

    def show_trouble(self, words: str) -> None:
        """Say in WORDS why a file does not go along."""
        self._trouble.setText(words)
        self._trouble.show()
        announce(self, words)

    def focus_add(self) -> None:
        """Stand where a file is added."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, number: int, file: AttachedFile) -> QWidget:
        look = self._look
        name = Label(look, file.name, Role.SMALL, weight=MEDIUM, ink=Ink.TEXT, wrap=Wrap.DOTS)
        facts = (file.kind, size_text(file.size))
        note = Label(look, "  ·  ".join(filter(None, facts)), Role.SMALL, ink=Ink.TEXT2)
        note.setObjectName(f"file-facts-{number}")
        remove = Button(look, self.tr("Remove"), Kind.QUIET, small=True)
        remove.setObjectName(f"remove-file-{number}")
        remove.setAccessibleName(self.tr("Remove {name}").format(name=file.name))
        remove.clicked.connect(partial(self._on_remove, file.path))
        line = row(Icon(look, "file-text", size=16), look.px(8), margins=(0, 2, 0, 2))
        line.addWidget(name, 1)
        line.addSpacing(look.px(8))
        for item in (note, remove):
            line.addWidget(item, 0, _MIDDLE)
        return holder(line)

    def _on_add(self) -> None:
        self._trouble.hide()
        self.add_wanted.emit()

    def _on_remove(self, path: Path) -> None:
        self._trouble.hide()
        self.removed.emit(str(path))
        self.focus_add()
