"""The settings of mail in a window: an account for them, opening them, typing, reading."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTabBar, QWidget

from consultant_app.domain.mail_accounts import MailAccount, MailSecurity
from helpers.hands import press, type_here
from helpers.window_hands import CTRL, seen
from ui.main_window import MainWindow
from ui.navigation import PlaceName
from ui.settings_parts import SettingsPart

PASSWORD = "marker-of-the-window-4Rp"
ACCOUNT = MailAccount(
    name="Work",
    address="sam@lab.example",
    host="smtp.lab.example",
    port=465,
    security=MailSecurity.TLS,
)


def typed(window: QWidget, name: str, text: str, *, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type TEXT in the place of what the field NAME holds, and press KEY."""
    field = seen(window, name)
    field.setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_here(text)
    press(key)


def said(window: QWidget, name: str) -> str:
    """Return what the label NAME says."""
    label = seen(window, name)
    assert isinstance(label, QLabel)
    return label.text()


def open_email(window: MainWindow) -> None:
    """Open the settings of mail."""
    window.navigation.go(PlaceName.SETTINGS)
    tabs = seen(window, "settings-tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(list(SettingsPart).index(SettingsPart.EMAIL))
