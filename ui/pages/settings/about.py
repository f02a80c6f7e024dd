"""What this program is, where the data lie, and the licences of what it brings along."""

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit

from consultant_app import __version__
from consultant_app.resource_files import resource_path
from consultant_app.shared_places import shared_with
from ui.pages.settings.group import SettingsGroup
from ui.place import Workplace
from ui.shared_folder_line import words_for_shared
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap

_HEIGHT = 260


class About(SettingsGroup):
    """Version, data folder, licences."""

    def __init__(self, workplace: Workplace) -> None:
        """Show the version and the first licence."""
        super().__init__()
        self._workplace = workplace
        look = workplace.look
        folder = Button(look, self.tr("Show the folder"), icon="folder-open", small=True)
        folder.clicked.connect(self._on_folder)
        who = shared_with(workplace.desk.profile)
        here = self.tr("Your data are on this laptop and go nowhere by themselves.")
        where = words_for_shared(who) if who else here
        files = sorted(resource_path("licences").glob("*.txt"))
        self._choice = ChoiceField(
            look, self.tr("Licences"), tuple((str(file), _title(file.stem)) for file in files)
        )
        self._choice.value_chosen.connect(self._show_licence)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Text of the licence"))
        self._text.setFixedHeight(look.px(_HEIGHT))
        about = Card(
            look,
            SectionHead(look, self.tr("About")),
            Label(look, f"Consultant App {__version__}. {where}", wrap=Wrap.WORDS),
            row(folder, None),
        )
        licences = Card(
            look,
            SectionHead(look, self.tr("Letters and icons by others")),
            Field(look, self.tr("Licences"), self._choice),
            self._text,
        )
        self.setLayout(column(about, licences, None, spacing=look.px(14)))
        self._show_licence()

    def _show_licence(self, *_: object) -> None:
        name = str(self._choice.value or "")
        path = resource_path("licences")
        file = next((f for f in path.glob("*.txt") if str(f) == name), None)
        self._text.setPlainText(file.read_text(encoding="utf-8") if file else "")

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._workplace.desk.profile)))


def _title(stem: str) -> str:
    """Return "Source Sans 3 (OFL)" for the file SourceSans3-OFL.txt."""
    name, _, licence = stem.partition("-")
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", name)
    return f"{spaced} ({licence})" if licence else spaced
