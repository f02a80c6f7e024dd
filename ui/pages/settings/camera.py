"""The folder that the phone copies its pictures to."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.workflows import keep_settings
from ui.last_folders import LastFolders
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.place import Workplace
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap

_PURPOSE = "camera folder"
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CameraCard(QWidget):
    """Which folder it is, and a way to choose another or none."""

    def __init__(self, workplace: Workplace) -> None:
        """Show the folder that is kept."""
        super().__init__()
        self._workplace = workplace
        look = workplace.look
        about = self.tr(
            "A folder that your phone copies its pictures to. While a visit runs, new ones are "
            "offered beside it; none is taken by itself."
        )
        self._folder = Label(look, "", wrap=Wrap.WORDS)
        self._folder.setObjectName("camera-folder-shown")
        choose = Button(look, self.tr("Choose a folder"), icon="folder-open", small=True)
        choose.setObjectName("camera-folder")
        choose.clicked.connect(self._on_choose)
        self._none = Button(look, self.tr("No folder"), Kind.QUIET, small=True)
        self._none.setObjectName("no-camera-folder")
        self._none.clicked.connect(self._on_none)
        card = Card(
            look,
            SectionHead(look, self.tr("Camera folder")),
            Label(look, about, Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS),
            self._folder,
            row(choose, self._none, None, spacing=look.px(8), align=_MIDDLE),
        )
        self.setLayout(column(fitting(card)))
        self._show()

    def _on_choose(self) -> None:
        folders = LastFolders(self._workplace.desk.profile)
        kept = keep_settings.app_settings(self._workplace.desk).photo_folder
        chosen = QFileDialog.getExistingDirectory(
            self.window(), self.tr("Camera folder"), kept or folders.begin(_PURPOSE)
        )
        if chosen:
            self._keep(chosen)

    def _on_none(self) -> None:
        self._keep("")

    def _keep(self, folder: str) -> None:
        desk = self._workplace.desk
        settings = keep_settings.app_settings(desk)
        keep_settings.save_app_settings(desk, replace(settings, photo_folder=folder), by=self)
        self._show()

    def _show(self) -> None:
        folder = keep_settings.app_settings(self._workplace.desk).photo_folder
        words = folder or self.tr("None chosen")
        if folder and not Path(folder).is_dir():
            words = self.tr("{folder} is not there now; it is looked for again.")
            words = words.format(folder=folder)
        self._folder.setText(words)
        self._none.setVisible(bool(folder))
