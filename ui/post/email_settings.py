"""The way to where the email account is set up."""

from ui.navigation import Navigation
from ui.settings_parts import SettingsPart


def open_email_settings(navigation: Navigation) -> None:
    """Show where accounts are added and mended."""
    navigation.open_settings(SettingsPart.EMAIL)
