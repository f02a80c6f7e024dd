"""How the page looks: quiet choices, kept with the client for the next page too."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from consultant_app.domain.options import Length, PageOptions, PrintSize, ShownPrices, ShownTime
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, Role
from ui.widgets.boxes import column
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label

_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class _Choice:
    """One option of the page: its field in `PageOptions`, its name, its values in words."""

    field: str
    name: str
    values: tuple[tuple[object, str], ...]


class PageChoices(Card):
    """`option_chosen` carries the field of `PageOptions` and its new value."""

    option_chosen = Signal(str, object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show the choices; `fill` says what is chosen."""
        super().__init__(look, spacing=10, parent=parent)
        self._head = SectionHead(look, self.tr("How the page looks"))
        self._fields: dict[str, ChoiceField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(10))
        for number, choice in enumerate(self._choices()):
            line, place = divmod(number, _COLUMNS)
            grid.addLayout(self._field(look, choice), line, place)
            grid.setColumnStretch(place, 1)
        self.body.addWidget(self._head)
        self.body.addLayout(grid)

    def fill(self, options: PageOptions, client: str) -> None:
        """Show OPTIONS, which are kept with CLIENT."""
        kept = self.tr("Kept for {client}").format(client=client)
        self._head.show_title(self.tr("How the page looks"), kept)
        for name, field in self._fields.items():
            field.fill(getattr(options, name))

    def _field(self, look: Appearance, choice: _Choice) -> QVBoxLayout:
        label = Label(look, choice.name, Role.SMALL, weight=MEDIUM, ink=Ink.TEXT2)
        field = ChoiceField(look, choice.name, choice.values)
        field.setObjectName(f"option-{choice.field}")
        field.value_chosen.connect(partial(self.option_chosen.emit, choice.field))
        label.setBuddy(field)
        self._fields[choice.field] = field
        return column(label, field, spacing=look.px(4))

    def _choices(self) -> tuple[_Choice, ...]:
        shown = ((True, self.tr("Shown")), (False, self.tr("Left out")))
        return (
            _Choice(
                "length",
                self.tr("Length"),
                (
                    (Length.FULL, self.tr("Full, one or two pages")),
                    (Length.SHORT, self.tr("Short, one page")),
                ),
            ),
            _Choice(
                "print_size",
                self.tr("Print"),
                (
                    (PrintSize.STANDARD, self.tr("Usual size")),
                    (PrintSize.LARGE, self.tr("Large print")),
                    (PrintSize.EXTRA_LARGE, self.tr("Extra large print")),
                ),
            ),
            _Choice(
                "time",
                self.tr("Time"),
                (
                    (ShownTime.WORDS, self.tr("In words")),
                    (ShownTime.FROM_TO, self.tr("In words, from and to")),
                    (ShownTime.HIDDEN, self.tr("Left out")),
                ),
            ),
            _Choice(
                "prices",
                self.tr("Prices"),
                (
                    (ShownPrices.PARTS, self.tr("Parts only")),
                    (ShownPrices.ALL, self.tr("Parts and time")),
                    (ShownPrices.HIDDEN, self.tr("Left out")),
                ),
            ),
            _Choice("photos", self.tr("Photos"), shown),
            _Choice("words", self.tr("Words I used"), shown),
        )
