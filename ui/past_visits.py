"""Write down a visit that was, from any page: asked in a dialog, shown as it stands then."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from consultant_app.domain.lines import ClientLine
from consultant_app.domain.visits import Visit
from consultant_app.workflows import edit_time, keep_clients
from ui.dialogs.client_picker import PickedClient
from ui.dialogs.log_visit import LogVisit
from ui.place import Workplace


def write_down(workplace: Workplace) -> None:
    """Ask for a visit without clock times, write it down and open it."""
    desk, window = workplace.desk, workplace.look.application.activeWindow()

    def find(text: str) -> tuple[ClientLine, ...]:
        return keep_clients.client_lines(desk, filter=text)

    dialog = LogVisit(workplace.look, find, desk.today, window)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    picked = dialog.picked if accepted else None
    if picked is None:
        return
    visit = _written_down(workplace, picked, dialog)
    workplace.navigation.open_visit(visit.id)
    words = QCoreApplication.translate("PastVisits", "Written down: {client}")
    workplace.navigation.tell(words.format(client=picked.name), undo=True)


def _written_down(workplace: Workplace, picked: PickedClient, dialog: LogVisit) -> Visit:
    """Write down the visit of DIALOG; a new name and its first visit are one change."""
    write = (
        partial(edit_time.log_at_new_client, workplace.desk, picked.name)
        if picked.id is None
        else partial(edit_time.log_visit, workplace.desk, picked.id)
    )
    return write(day=dialog.day, minutes=dialog.minutes, kind=dialog.kind)
