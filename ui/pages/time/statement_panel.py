"""The panel of "Print timesheet": month and clients, and afterwards where the pages lie."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultant_app.domain.ids import ClientId
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import SEMIBOLD, Role
from ui.pages.time.client_ticks import ClientTicks
from ui.pages.time.period import Months
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row, spread
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.headers import SectionHead
from ui.widgets.icon import RoundIcon
from ui.widgets.labels import Label, Wrap
from ui.widgets.popover import Popover

_WIDTH = 400


class StatementPanel(Popover):
    """`month_chosen` tells of another month; the buttons have a signal each."""

    month_chosen = Signal()
    save_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Begin with the form."""
        self._form, self._saved = QWidget(), QWidget()
        super().__init__(look, window, self._form, self._saved, name="", margins=(20, 16, 20, 16))
        self.setObjectName("statement-panel")
        self.setAccessibleName(self.tr("Print timesheet"))
        self.set_panel_width(_WIDTH)
        self._make_fields()
        self._form.setLayout(self._made_form())
        self._saved.setLayout(self._made_saved())
        self._saved.hide()
        self._connect()

    def begin(self, months: Months, month: date) -> None:
        """Show the form anew: MONTHS to choose from, and MONTH chosen."""
        self._month.offer(months)
        self._month.fill(month)
        self.say("")
        self._show(self._form)

    @property
    def month(self) -> date:
        """The first day of the month that is wanted."""
        value = self._month.value
        assert isinstance(value, date)
        return value

    def count(self) -> None:
        """Tell how many pages there would be."""
        wanted = len(self.clients.named)
        self._save.setEnabled(bool(wanted))
        words = self.tr("One PDF for each client: {n}.").format(n=wanted)
        none = self.tr("No time in this month.")
        one = self.tr("One PDF, for one client.")
        self.say(one if wanted == 1 else words if wanted else none)

    def say(self, words: str) -> None:
        """Say what is to be had, or what goes on."""
        if words != self._live.text():
            self._live.setText(words)
            announce(self, words)
        self._trouble.hide()
        self._place_anew()

    def show_saved(self, words: str, remarks: str) -> None:
        """Tell in WORDS where the pages lie; REMARKS are what they leave out."""
        self._told.setText(words)
        self._remarks.setText(remarks)
        self._remarks.setVisible(bool(remarks))
        self._show(self._saved)
        announce(self, f"{words} {remarks}")
        self._open.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_trouble(self, words: str) -> None:
        """Say what kept the pages from being saved."""
        self._trouble.setText(words)
        self._trouble.show()
        self._place_anew()
        announce(self, words)

    def _make_fields(self) -> None:
        look = self._look
        self._month = ChoiceField(look, self.tr("Month"))
        self._month.setObjectName("statement-month")
        self.clients = ClientTicks(look, "statement")
        self._live = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._live.setObjectName("statement-live")
        self._trouble = Label(look, "", Role.SMALL, ink=Ink.ROSE, wrap=Wrap.WORDS)
        self._trouble.hide()
        self._save = self._button(self.tr("Save as PDF"), "statement-save", Kind.PRIMARY)
        self._leave = self._button(self.tr("Close"), "statement-leave", Kind.GHOST)
        self._told = Label(look, "", weight=SEMIBOLD, wrap=Wrap.WORDS)
        self._remarks = Label(look, "", Role.SMALL, wrap=Wrap.WORDS)
        self._open = self._button(self.tr("Open"), "statement-open", Kind.PRIMARY)
        self._done = self._button(self.tr("Close"), "statement-done", Kind.GHOST)

    def _button(self, words: str, name: str, kind: Kind) -> Button:
        button = Button(self._look, words, kind, small=True)
        button.setObjectName(name)
        return button

    def _made_form(self) -> QVBoxLayout:
        look, px = self._look, self._look.px
        return column(
            SectionHead(look, self.tr("Print timesheet")),
            Field(look, self.tr("Month"), self._month),
            self.clients,
            self._live,
            self._trouble,
            row(None, self._leave, self._save, spacing=px(8)),
            spacing=px(10),
        )

    def _made_saved(self) -> QVBoxLayout:
        look, px = self._look, self._look.px
        told = row(RoundIcon(look, "check", Tone.GREEN), px(12), spread(self._told))
        foot = row(None, self._done, self._open, spacing=px(8))
        return column(told, self._remarks, foot, spacing=px(12))

    def _connect(self) -> None:
        self._month.value_chosen.connect(self.month_chosen)
        self.clients.chosen.connect(self.count)
        self.clients.height_changed.connect(self._place_anew)
        self._save.clicked.connect(self.save_wanted)
        self._open.clicked.connect(self.open_wanted)
        for button in (self._leave, self._done):
            button.clicked.connect(self.close_it)

    def choose_client(self, client_id: ClientId | None) -> None:
        """Want the page of one client only, or of all."""
        self.clients.choose_only(client_id)
        self.count()

    def _show(self, part: QWidget) -> None:
        for each in (self._form, self._saved):
            each.setVisible(each is part)
        self._place_anew()

    def _place_anew(self) -> None:
        if not self.isHidden():
            self._place()
