"""What the groups of settings have in common."""

from PySide6.QtWidgets import QWidget


class SettingsGroup(QWidget):
    """Made when it is opened; every change in it applies at once.

    `tables` are those whose changes it shows.
    """

    tables: tuple[str, ...] = ("settings",)

    def flush(self) -> None:
        """Save what is typed."""

    def is_true(self) -> bool:
        """Tell whether what is shown is what is kept; else it is made anew."""
        return True
