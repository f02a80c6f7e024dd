"""A panel that makes files: what goes into them, and in its place afterwards where they lie."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.clock_questions import TimeToLookAt
from consultant_app.domain.ids import ClientId
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import SEMIBOLD, Role
from ui.pages.time.client_ticks import ClientTicks
from ui.pages.time.left_out import LeftOut
from ui.pages.time.period import Months
from ui.widgets.accessible import announce
from ui.widgets.boxes import Item, column, row, spread
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import ChoiceField
from ui.widgets.headers import SectionHead
from ui.widgets.icon import RoundIcon
from ui.widgets.labels import Label, Wrap
from ui.widgets.popover import Popover


class FilePanel(Popover):
    """Month and clients, a line on what that comes to, what went wrong, and the news of the file.

    A kind of file makes its own fields and then calls `_lay_out`.
    """

    save_wanted = Signal()

    def __init__(
        self, look: Appearance, window: QWidget, *, name: str, width: int, live: Label
    ) -> None:
        """Make what every kind has; NAME begins all object names, LIVE tells what is chosen."""
        self._form, self._saved = QWidget(), QWidget()
        super().__init__(look, window, self._form, self._saved, name="", margins=(20, 16, 20, 16))
        self._name = name
        self.setObjectName(f"{name}-panel")
        self.set_panel_width(width)
        self._month = ChoiceField(look, self.tr("Month"))
        self._month.setObjectName(f"{name}-month")
        self.clients = ClientTicks(look, name)
        self.clients.height_changed.connect(self._place_anew)
        self._live = live
        self._live.setObjectName(f"{name}-live")
        self.left_out = LeftOut(look, name)
        self._trouble = Label(look, "", Role.SMALL, ink=Ink.ROSE, wrap=Wrap.WORDS)
        self._save = self._button("", "save", Kind.PRIMARY)
        self._save.clicked.connect(self.save_wanted)
        self._told = Label(look, "", weight=SEMIBOLD, wrap=Wrap.WORDS)
        self._done = self._closing_button("done")

    def begin(self, months: Months, month: date | None) -> None:
        """Show the form anew: MONTHS to choose from, and MONTH chosen."""
        self._month.offer(months)
        self._month.fill(month)
        self._trouble.hide()
        self._show(self._form)

    def choose_client(self, client_id: ClientId | None) -> None:
        """Want the time of one client only, or of all."""
        self.clients.choose_only(client_id)

    def say(self, words: str) -> None:
        """Say what the choice comes to, or what goes on."""
        if words != self._live.text():
            self._live.setText(words)
            announce(self, words)
        self._trouble.hide()
        self._place_anew()

    def show_left_out(self, times: Iterable[TimeToLookAt], today: date) -> None:
        """Name the visits of TIMES, which are not in the file since their time waits for a look."""
        before = self.left_out.words
        self.left_out.show_times(times, today)
        if self.left_out.words not in ("", before):
            announce(self, self.left_out.words)
        self._place_anew()

    def show_trouble(self, words: str) -> None:
        """Say what kept the file from being saved."""
        self._trouble.setText(words)
        self._trouble.show()
        self._place_anew()
        announce(self, words)

    def _lay_out(
        self,
        title: str,
        *,
        form: Sequence[Item],
        saved: Sequence[Item],
        foot: Sequence[Item],
        beside: Sequence[Item] = (),
    ) -> None:
        """Put FORM under TITLE, with BESIDE before the button that saves.

        SAVED stands below the news of the file, FOOT at its end.
        """
        look, px = self._look, self._look.px
        self.setAccessibleName(title)
        head, leave = SectionHead(look, title), self._closing_button("leave")
        acts = row(None, leave, *beside, self._save, spacing=px(8))
        items = (head, *form, self._live, self.left_out, self._trouble, acts)
        self._form.setLayout(column(*items, spacing=px(10)))
        told = row(RoundIcon(look, "check", Tone.GREEN), px(12), spread(self._told))
        afterwards = column(told, *saved, row(*foot, spacing=px(8)), spacing=px(12))
        self._saved.setLayout(afterwards)
        self._trouble.hide()
        self._saved.hide()

    def _button(self, words: str, name: str, kind: Kind) -> Button:
        button = Button(self._look, words, kind, small=True)
        button.setObjectName(f"{self._name}-{name}")
        return button

    def _closing_button(self, name: str) -> Button:
        button = self._button(self.tr("Close"), name, Kind.GHOST)
        button.clicked.connect(self.close_it)
        return button

    def _tell_saved(self, told: str, *, remarks: str = "", next_act: Button) -> None:
        """Tell that the file is saved and what it leaves out; the keys are on NEXT_ACT."""
        self._told.setText(told)
        self._show(self._saved)
        announce(self, f"{told} {remarks}".strip())
        next_act.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self, part: QWidget) -> None:
        for each in (self._form, self._saved):
            each.setVisible(each is part)
        self._place_anew()

    def _place_anew(self) -> None:
        if not self.isHidden():
            self._place()
