"""The panel of "Print timesheet": month and clients, and afterwards where the pages lie."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.ids import ClientId
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.time.file_panel import FilePanel
from ui.widgets.buttons import Kind
from ui.widgets.fields import Field
from ui.widgets.labels import Label, Wrap, set_tip

_WIDTH = 400


class StatementPanel(FilePanel):
    """`month_chosen` tells of another month; the buttons have a signal each."""

    month_chosen = Signal()
    open_wanted = Signal()
    print_wanted = Signal()
    send_wanted = Signal()

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Begin with the form."""
        live = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        super().__init__(look, window, name="statement", width=_WIDTH, live=live)
        self._save.set_label(self.tr("Save as PDF"))
        self._remarks = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._open = self._button(self.tr("Open"), "open", Kind.PRIMARY)
        self._print = self._button(self.tr("Print…"), "print", Kind.GHOST)
        self._print.clicked.connect(self.print_wanted)
        self._send = self._button(self.tr("Send…"), "send", Kind.GHOST)
        self._send.clicked.connect(self.send_wanted)
        self._went_out = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._went_out.setObjectName("statement-went-out")
        self._went_out.hide()
        self._lay_out(
            self.tr("Print timesheet"),
            form=(
                Field(look, self._month.accessibleName(), self._month),
                self.clients,
                self._went_out,
            ),
            saved=(self._remarks,),
            foot=(None, self._done, self._open),
            beside=(self._send, self._print),
        )
        self._month.value_chosen.connect(self.month_chosen)
        self.clients.chosen.connect(self.count)
        self._open.clicked.connect(self.open_wanted)

    @property
    def month(self) -> date:
        """The first day of the month that is wanted."""
        value = self._month.value
        assert isinstance(value, date)
        return value

    def choose_client(self, client_id: ClientId | None) -> None:
        """Want the page of one client only, or of all."""
        super().choose_client(client_id)
        self.count()

    def count(self) -> None:
        """Tell how many pages there would be."""
        wanted = len(self.clients.named)
        self._save.setEnabled(bool(wanted))
        self._print.setEnabled(bool(wanted))
        self._send.setEnabled(wanted == 1)
        set_tip(self._send, "" if wanted == 1 else self.tr("Letters go out client by client."))
        words = self.tr("One PDF for each client: {n}.").format(n=wanted)
        none = self.tr("No time in this month.")
        one = self.tr("One PDF, for one client.")
        self.say(one if wanted == 1 else words if wanted else none)

    def show_went_out(self, words: str) -> None:
        """Tell in WORDS how the page of the one client chosen left the house last, if it did."""
        self._went_out.setText(words)
        self._went_out.setVisible(bool(words))
        self._place_anew()

    def show_saved(self, words: str, remarks: str) -> None:
        """Tell in WORDS where the pages lie; REMARKS are what they leave out."""
        self._remarks.setText(remarks)
        self._remarks.setVisible(bool(remarks))
        self._open.show()
        self._tell_saved(words, remarks=remarks, next_act=self._open)

    def show_printed(self, words: str, remarks: str) -> None:
        """Tell in WORDS which printer has the pages; REMARKS are what they leave out."""
        self._remarks.setText(remarks)
        self._remarks.setVisible(bool(remarks))
        self._open.hide()
        self._tell_saved(words, remarks=remarks, next_act=self._done)
