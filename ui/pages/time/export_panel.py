"""The panel of "Export for invoicing": what goes into the file, and afterwards the question."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from consultant_app.domain.invoicing import InvoiceDraft, InvoiceFormat, InvoiceWish
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.pages.time.client_rows import amounts_text
from ui.pages.time.file_panel import FilePanel
from ui.pages.time.without_price import without_price_text
from ui.when_texts import length
from ui.widgets.accessible import announce
from ui.widgets.boxes import row, spread
from ui.widgets.buttons import Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.labels import Label, Wrap

_WIDTH = 440


class ExportPanel(FilePanel):
    """`wish_changed` tells that other lines are wanted; the buttons have a signal each."""

    wish_changed = Signal()
    mark_wanted = Signal()
    show_file_wanted = Signal()

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Begin with the form."""
        live = Label(look, "", weight=SEMIBOLD, wrap=Wrap.WORDS)
        super().__init__(look, window, name="export", width=_WIDTH, live=live)
        self._make_fields()
        self._make_question()
        self._lay_out(
            self.tr("Export for invoicing"),
            form=(
                self._file_fields(),
                self.clients,
                self._kinds_of_lines(),
                self._rounding,
                self._free,
            ),
            saved=(self._question,),
            foot=(self._folder, None, self._done, self._mark),
        )
        self._connect()

    def show_rule(self, rounding: str) -> None:
        """Tell by which rule time is counted, in the words of ROUNDING."""
        self._rounding.setText(rounding)

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
        self._save.setEnabled(draft is not None and bool(draft.lines))
        free = without_price_text(draft.without_price) if draft is not None else ""
        if free not in ("", self._free.text()):
            announce(self, free)
        self._free.setText(free)
        self._free.setVisible(bool(free))
        self.say(self._draft_text(draft))

    def show_saved(self, name: str, draft: InvoiceDraft) -> None:
        """Tell that the file NAME is written, and ask whether its lines are invoiced now."""
        ask = bool(draft.unmarked)
        self._question.setVisible(ask)
        self._mark.setVisible(ask)
        self._done.set_label(self.tr("Not yet") if ask else self.tr("Close"))
        told = self.tr("Saved as “{name}”.").format(name=name)
        self._tell_saved(told, next_act=self._mark if ask else self._done)

    def _make_fields(self) -> None:
        kinds = (
            (InvoiceFormat.CSV, self.tr("CSV, for other programs")),
            (InvoiceFormat.XLSX, self.tr("Spreadsheet (XLSX)")),
        )
        self._format = ChoiceField(self._look, self.tr("Format"), kinds)
        self._format.setObjectName("export-format")
        self._parts = self._box(self.tr("Parts"), "export-parts", on=True)
        self._travel = self._box(self.tr("Travel"), "export-travel", on=True)
        self._again = self._box(self.tr("What was invoiced before"), "export-again", on=False)
        self._rounding = Label(self._look, "", Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._free = Label(self._look, "", Role.SMALL, ink=Ink.AMBER, wrap=Wrap.WORDS)
        self._free.setObjectName("export-without-price")
        self._free.hide()
        self._save.set_label(self.tr("Save the file"))

    def _make_question(self) -> None:
        words = self.tr(
            "Mark these as invoiced? They stay as they are in the file, whatever you correct "
            "later. Undo takes the mark away."
        )
        self._question = Label(self._look, words, Role.SMALL, wrap=Wrap.WORDS)
        self._mark = self._button(self.tr("Mark as invoiced"), "mark", Kind.PRIMARY)
        self._folder = self._button(self.tr("Show the file"), "show", Kind.QUIET)

    def _box(self, words: str, name: str, *, on: bool) -> CheckBox:
        box = CheckBox(self._look, words)
        box.setObjectName(name)
        box.setChecked(on)
        return box

    def _file_fields(self) -> QHBoxLayout:
        look = self._look
        fields = (Field(look, each.accessibleName(), each) for each in (self._month, self._format))
        return row(*map(spread, fields), spacing=look.px(12))

    def _kinds_of_lines(self) -> QHBoxLayout:
        return row(self._parts, self._travel, self._again, None, spacing=self._look.px(16))

    def _connect(self) -> None:
        self._month.value_chosen.connect(self.wish_changed)
        for box in (self._parts, self._travel, self._again):
            box.toggled.connect(self.wish_changed)
        self.clients.chosen.connect(self.wish_changed)
        self._mark.clicked.connect(self.mark_wanted)
        self._folder.clicked.connect(self.show_file_wanted)

    def _draft_text(self, draft: InvoiceDraft | None) -> str:
        if draft is None or not draft.lines:
            return self.tr("Nothing to export in this choice.")
        count = len(draft.lines)
        words = self.tr("1 line") if count == 1 else self.tr("{n} lines").format(n=count)
        return "  ·  ".join((words, length(draft.counted), amounts_text(draft.amounts)))
