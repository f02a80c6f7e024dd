"""The short version: headline and three rows, thank-you and closing folded below."""

from dataclasses import fields as fields_of

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from consultant_app.domain.drafts import OfferedLines
from consultant_app.domain.ids import VisitId
from consultant_app.domain.missing import Place
from consultant_app.domain.settings import Voice
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.pages.wrap_up.fold import Fold
from ui.pages.wrap_up.offered_lines import OfferedChoices
from ui.pages.wrap_up.paragraph import OwnLine
from ui.pages.wrap_up.word_fields import WordFields
from ui.widgets.boxes import column, row
from ui.widgets.labels import Label, Wrap

_TOP = Qt.AlignmentFlag.AlignTop


class ShortVersion(QWidget):
    """What the customer reads first; lines the program makes follow the answers below."""

    def __init__(
        self, fields: WordFields, facts: VisitFacts, reader: str, *, parent: QWidget | None = None
    ) -> None:
        """Show the lines of the visit of FACTS; READER is how the reader is called."""
        super().__init__(parent)
        self._look = look = fields.look
        self._visit_id = facts.visit.id
        self._fields = fields
        self._lines: dict[str, OwnLine] = {}
        self._offered: dict[str, OfferedChoices] = {}
        headline = self._line("headline", self.tr("The short version"))
        rows = self._rows(facts)
        around = Fold(
            look,
            self.tr("Thank-you and closing line"),
            self._label(self.tr("Thank-you")),
            self._line("thanks", self.tr("Thank-you")),
            self._choices("thanks"),
            look.px(4),
            self._label(self.tr("Closing line")),
            self._line("closing", self.tr("Closing line")),
            self._choices("closing"),
            spacing=5,
        )
        around.line.setObjectName("around")
        self._note = Label(
            look,
            self.tr(
                "Grey lines are not yet yours. They follow your answers until you change them."
            ),
            Role.MICRO,
            ink=Ink.TEXT2,
            wrap=Wrap.WORDS,
        )
        first = self.tr("First thing {name} reads").format(name=reader)
        title = self._label(self.tr("The short version"))
        self.setLayout(
            column(
                row(title, None, Label(look, first, Role.MICRO, ink=Ink.TEXT2)),
                look.px(5),
                headline,
                look.px(8),
                rows,
                look.px(6),
                self._note,
                look.px(2),
                around,
            )
        )

    def fill(self, own: OwnLines, generated: OwnLines, *, words: bool = True) -> None:
        """Show the consultant's OWN lines, and the GENERATED ones where there are none.

        Without WORDS a line that is being written stays as it stands in its field.
        """
        for name, field in self._lines.items():
            mine = getattr(own, name)
            if not words and field.hasFocus() and not field.is_generated:
                continue
            made = bool(generated.headline)  # no page is without one
            field.fill_line(mine, getattr(generated, name), made=made)
        self.show_note()

    def offer(self, offered: OfferedLines) -> None:
        """Let the consultant choose among OFFERED lines, below the fields they are for."""
        self._offered["thanks"].fill(offered.thanks)
        self._offered["closing"].fill(offered.closing)

    def show_note(self) -> None:
        """Explain the grey lines as long as there is one."""
        self._note.setVisible(any(field.is_generated for field in self._lines.values()))

    def own_lines(self) -> OwnLines:
        """Return the lines that are the consultant's own."""
        return OwnLines(
            **{
                name: "" if field.is_generated else field.text
                for name, field in self._lines.items()
            }
        )

    def _rows(self, facts: VisitFacts) -> QGridLayout:
        look = self._look
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(1, 1)
        for number, (name, words) in enumerate(self._row_names(facts)):
            label = self._label(words)
            label.setContentsMargins(0, look.px(10), 0, 0)
            field = self._line(name, words)
            label.setBuddy(field)
            grid.addWidget(label, number, 0, _TOP)
            grid.addWidget(field, number, 1)
        return grid

    def _row_names(self, facts: VisitFacts) -> tuple[tuple[str, str], ...]:
        asked = self.tr("You asked") if facts.all_requests else self.tr("The reason")
        we = facts.business.voice is Voice.WE
        did = self.tr("We did") if we else self.tr("I did")
        return ("asked", asked), ("did", did), ("now", self.tr("Now"))

    def _line(self, name: str, words: str) -> OwnLine:
        place = line_place(self._visit_id, name)
        line = self._fields.own_line(place, words)
        self._lines[name] = line
        return line

    def _choices(self, name: str) -> OfferedChoices:
        choices = OfferedChoices(self._look, self._lines[name], f"offered-{name}")
        self._offered[name] = choices
        return choices

    def _label(self, words: str) -> Label:
        return Label(self._look, words, Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT)


LINE_NAMES = tuple(field.name for field in fields_of(OwnLines))


def line_place(visit_id: VisitId, name: str) -> Place:
    """Return where the line NAME of a visit's page is stored."""
    return Place(table="visits", id=visit_id, field=name)
