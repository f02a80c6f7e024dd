"""A line over every page where others write to the folder of the data too, until it was read."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from consultant_app.shared_places import shared_with
from ui.look.appearance import Appearance
from ui.look.tokens import Tone
from ui.widgets.boxes import column
from ui.widgets.notices import Banner

_FILE = "window.ini"
_READ = "shared/read"


class SharedFolderLine(QWidget):
    """Hidden unless the data lie where they may be lost, and nobody has read so yet."""

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._profile: Path | None = None
        self._who = ""
        words = self.tr("I have read this")
        self._banner = Banner(look, "", Tone.AMBER, icon="triangle-alert", action=words)
        self._banner.acted.connect(self._on_read)
        button = self._banner.findChild(QPushButton)
        if button is not None:
            button.setObjectName("shared-folder-read")
        self.setLayout(column(self._banner, margins=(28, 10, 28, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def look_at(self, profile: Path) -> None:
        """Tell who else writes to PROFILE, and how to move it, unless that was read before."""
        self._profile, self._who = profile, shared_with(profile)
        if not self._who or self._kept(profile).value(_READ) == self._who:
            self.hide()
            return
        self._banner.show_text(words_for_shared(self._who), action=self.tr("I have read this"))
        self.show()

    def _on_read(self) -> None:
        self.hide()
        if self._profile is not None:
            kept = self._kept(self._profile)
            kept.setValue(_READ, self._who)
            kept.sync()

    @staticmethod
    def _kept(profile: Path) -> QSettings:
        """Return where it is remembered: beside the database, with the places of the window."""
        return QSettings(str(profile / _FILE), QSettings.Format.IniFormat)


def words_for_shared(who: str) -> str:
    """Return what may happen where WHO, told by `shared_with`, writes as well, and what to do."""
    risk = {
        "a network drive": _tr("Your data lie on a network drive, which can lose what you save."),
        "a sync program": _tr(
            "Your data lie in a folder that a sync program sends about. It can lose what you save."
        ),
    }.get(who, _tr("Your data lie in a folder that {who} sends about. It can lose what you save."))
    what_to_do = _tr(
        "To move them: consultant-app backup FILE, then "
        "consultant-app --profile NEW-FOLDER restore FILE."
    )
    return f"{risk.format(who=who)} {what_to_do}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SharedFolder", text)
