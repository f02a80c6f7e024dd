"""The consultant's own words as a file: they belong to whoever wrote them."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from consultant_app.domain.problems import DiskRefused
from consultant_app.workflows.export_everything import export_own_words
from ui.last_folders import LastFolders
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.place import Workplace
from ui.widgets.boxes import column, fitting, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap

_PURPOSE = "own words"
_SUFFIX = ".csv"


class TakeAlongCard(QWidget):
    """One button that saves all of it as a table for a spreadsheet."""

    def __init__(self, workplace: Workplace) -> None:
        """Offer the table; it is made when it is asked for."""
        super().__init__()
        self._workplace = workplace
        look = workplace.look
        about = self.tr("Your sentences, your terms and what is never flagged, as one table.")
        save = Button(look, self.tr("Save as a table"), Kind.QUIET, icon="download", small=True)
        save.setObjectName("save-own-words")
        save.clicked.connect(self._on_save)
        note = Label(look, about, Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        line = row(note, look.px(8), save)
        line.setStretch(0, 1)
        self.setLayout(column(fitting(Card(look, SectionHead(look, self.tr("A copy")), line))))

    def _on_save(self) -> None:
        folders = LastFolders(self._workplace.desk.profile)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        begin = Path(folders.begin(_PURPOSE, documents)) / self.tr("My own words.csv")
        kinds = self.tr("Tables (*.csv)")
        title = self.tr("Save your own words")
        chosen, _ = QFileDialog.getSaveFileName(self.window(), title, str(begin), kinds)
        if chosen:
            named = Path(chosen)
            file = named if named.suffix.lower() == _SUFFIX else Path(f"{named}{_SUFFIX}")
            self._save(file)
            folders.note(_PURPOSE, file)

    def _save(self, file: Path) -> None:
        navigation = self._workplace.navigation
        try:
            export_own_words(self._workplace.desk, file)
        except DiskRefused:
            words = self.tr("{name} was not saved. Choose another folder or another name.")
        else:
            words = self.tr("Saved: {name}")
        navigation.tell(words.format(name=file.name))
