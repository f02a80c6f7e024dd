"""What the tabs of a client's page have in common."""

from PySide6.QtWidgets import QWidget

from consultant_app.domain.changes import Change
from consultant_app.workflows.client_overview import ClientOverview


class ClientTab(QWidget):
    """Made when it is first opened, and again when what it shows has changed."""

    def flush(self) -> None:
        """Save what is typed."""

    def renew(self, facts: ClientOverview, change: Change) -> bool:
        """Take over FACTS after CHANGE; False asks to be made anew."""
        return False
