"""The panel of "Export for invoicing": what goes into the file, and afterwards the question."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from consultant_app.domain.ids import ClientId
from consultant_app.domain.invoicing import InvoiceDraft, InvoiceFormat, InvoiceWish
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import SEMIBOLD, Role
from ui.pages.time.client_rows import amounts_text
from ui.pages.time.client_ticks import ClientTicks
from ui.pages.time.period import Months
from ui.when_texts import length
from ui.widgets.accessible import announce
from ui.widgets.boxes import column, row, spread
from ui.widgets.buttons import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.headers import SectionHead
from ui.widgets.icon import RoundIcon
from ui.widgets.labels import Label, Wrap
from ui.widgets.popover import Popover

_WIDTH = 440


class ExportPanel(Popover):
    """`wish_changed` tells that other lines are wanted; the buttons have a signal each."""

    wish_changed = Signal()
    save_wanted = Signal()
    mark_wanted = Signal()
    show_file_wanted = Signal()

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Begin with the form."""
        self._form, self._saved = QWidget(), QWidget()
        super().__init__(look, window, self._form, self._saved, name="", margins=(20, 16, 20, 16))
        self.setObjectName("export-panel")
        self.setAccessibleName(self.tr("Export for invoicing"))
        self.set_panel_width(_WIDTH)
        self._make_fields()
        self._form.setLayout(self._made_form())
        self._saved.setLayout(self._made_saved())
        self._saved.hide()
        self._connect()

    def begin(self, months: Months, month: date | None, rounding: str) -> None:
        """Show the form anew: MONTHS to choose from, MONTH chosen, and the rule of ROUNDING."""
        self._month.offer(months)
        self._month.fill(month)
        self._rounding.setText(rounding)
        self._trouble.hide()
        self._show(self._form)

    def choose_client(self, client_id: ClientId | None) -> None:
        """Want the time of one client only, or of all."""
        self.clients.choose_only(client_id)

    def wish(self) -> InvoiceWish:
        """Return what the fields ask for."""
        month = self._month.value
        return InvoiceWish(
            month=month if isinstance(month, date) else None,
            client_ids=self.clients.wanted,
            with_parts=self._parts.isChecked(),
            with_travel=self._travel.isChecked(),
            include_invoiced=self._again.isChecked(),
        )

    @property
    def format(self) -> InvoiceFormat:
        """As what it is written."""
        value = self._format.value
        return value if isinstance(value, InvoiceFormat) else InvoiceFormat.CSV

    def show_draft(self, draft: InvoiceDraft | None) -> None:
        """Tell how many lines there are and what they come to; None for no client at all."""
        words = self._draft_text(draft)
        if words != self._live.text():
            self._live.setText(words)
            announce(self, words)
        self._save.setEnabled(draft is not None and bool(draft.lines))
        self._place_anew()

    def show_saved(self, name: str, draft: InvoiceDraft) -> None:
        """Tell that the file NAME is written, and ask whether its lines are invoiced now."""
        count = len(draft.unmarked)
        self._told.setText(self.tr("Saved as “{name}”.").format(name=name))
        self._question.setVisible(bool(count))
        self._mark.setVisible(bool(count))
        self._later.set_label(self.tr("Not yet") if count else self.tr("Close"))
        self._show(self._saved)
        announce(self, self._told.text())
        (self._mark if count else self._later).setFocus(Qt.FocusReason.PopupFocusReason)

    def show_trouble(self, words: str) -> None:
        """Say what kept the file from being written."""
        self._trouble.setText(words)
        self._trouble.show()
        self._place_anew()
        announce(self, words)

    def _make_fields(self) -> None:
        look = self._look
        self._month = ChoiceField(look, self.tr("Month"))
        self._month.setObjectName("export-month")
        kinds = (
            (InvoiceFormat.CSV, self.tr("CSV, for other programs")),
            (InvoiceFormat.XLSX, self.tr("Spreadsheet (XLSX)")),
        )
        self._format = ChoiceField(look, self.tr("Format"), kinds)
        self._format.setObjectName("export-format")
        self.clients = ClientTicks(look, "export")
        self._parts = self._box(self.tr("Parts"), "export-parts", on=True)
        self._travel = self._box(self.tr("Travel"), "export-travel", on=True)
        self._again = self._box(self.tr("What was invoiced before"), "export-again", on=False)
        self._rounding = Label(look, "", Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._live = Label(look, "", weight=SEMIBOLD, wrap=Wrap.WORDS)
        self._live.setObjectName("export-live")
        self._trouble = Label(look, "", Role.SMALL, ink=Ink.ROSE, wrap=Wrap.WORDS)
        self._trouble.hide()
        self._save = self._button(self.tr("Save the file"), "export-save", Kind.PRIMARY)
        self._leave = self._button(self.tr("Close"), "export-leave", Kind.GHOST)
        self._told = Label(look, "", weight=SEMIBOLD, wrap=Wrap.WORDS)
        self._question = Label(look, self._question_words(), Role.SMALL, wrap=Wrap.WORDS)
        self._mark = self._button(self.tr("Mark as invoiced"), "export-mark", Kind.PRIMARY)
        self._later = self._button(self.tr("Not yet"), "export-later", Kind.GHOST)
        self._folder = self._button(self.tr("Show the file"), "export-show", Kind.QUIET)

    def _question_words(self) -> str:
        return self.tr(
            "Mark these as invoiced? They stay as they are in the file, whatever you correct "
            "later. Undo takes the mark away."
        )

    def _box(self, words: str, name: str, *, on: bool) -> CheckBox:
        box = CheckBox(self._look, words)
        box.setObjectName(name)
        box.setChecked(on)
        return box

    def _button(self, words: str, name: str, kind: Kind) -> Button:
        button = Button(self._look, words, kind, small=True)
        button.setObjectName(name)
        return button

    def _made_form(self) -> QVBoxLayout:
        look, px = self._look, self._look.px
        fields = row(
            spread(Field(look, self.tr("Month"), self._month)),
            spread(Field(look, self.tr("Format"), self._format)),
            spacing=px(12),
        )
        include = row(self._parts, self._travel, self._again, None, spacing=px(16))
        return column(
            SectionHead(look, self.tr("Export for invoicing")),
            fields,
            self.clients,
            include,
            self._rounding,
            self._live,
            self._trouble,
            row(None, self._leave, self._save, spacing=px(8)),
            spacing=px(10),
        )

    def _made_saved(self) -> QVBoxLayout:
        look, px = self._look, self._look.px
        told = row(RoundIcon(look, "check", Tone.GREEN), px(12), spread(self._told))
        return column(
            told,
            self._question,
            row(self._folder, None, self._later, self._mark, spacing=px(8)),
            spacing=px(12),
        )

    def _connect(self) -> None:
        self._month.value_chosen.connect(self.wish_changed)
        for box in (self._parts, self._travel, self._again):
            box.toggled.connect(self.wish_changed)
        self.clients.chosen.connect(self.wish_changed)
        self.clients.height_changed.connect(self._place_anew)
        self._save.clicked.connect(self.save_wanted)
        self._mark.clicked.connect(self.mark_wanted)
        self._folder.clicked.connect(self.show_file_wanted)
        for button in (self._leave, self._later):
            button.clicked.connect(self.close_it)

    def _show(self, part: QWidget) -> None:
        for each in (self._form, self._saved):
            each.setVisible(each is part)
        self._place_anew()

    def _place_anew(self) -> None:
        if not self.isHidden():
            self._place()

    def _draft_text(self, draft: InvoiceDraft | None) -> str:
        if draft is None or not draft.lines:
            return self.tr("Nothing to export in this choice.")
        count = len(draft.lines)
        words = self.tr("1 line") if count == 1 else self.tr("{n} lines").format(n=count)
        return "  ·  ".join((words, length(draft.counted), amounts_text(draft.amounts)))
