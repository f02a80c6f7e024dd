"""The way to where the email account is set up."""

from ui.navigation import Navigation, PlaceName


def open_email_settings(navigation: Navigation) -> None:
    """Show where accounts are added and mended."""
    navigation.go(PlaceName.SETTINGS)
