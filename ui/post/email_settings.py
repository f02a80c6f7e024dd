"""The way to where the email account is set up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consultant_app.domain.ids import MailAccountId
from ui.navigation import Navigation
from ui.settings_parts import SettingsPart

FIRST_ACCOUNT = "mail-first-account"
"""What asks for the first account; it has the focus where its address is typed."""


def open_email_settings(navigation: Navigation, window: QWidget) -> None:
    """Show where accounts are added and mended; without one, stand where its address is typed."""
    navigation.open_settings(SettingsPart.EMAIL)
    for first in window.findChildren(QWidget, FIRST_ACCOUNT):
        if first.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def stand_on_sign_in(window: QWidget, account_id: MailAccountId) -> None:
    """Stand where an account asks for its password or for signing in, on the page in WINDOW."""
    for name in ("password", "sign-in"):
        fields = window.findChildren(QWidget, f"mail-{account_id}-{name}")
        field = next((field for field in fields if field.isVisible()), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
