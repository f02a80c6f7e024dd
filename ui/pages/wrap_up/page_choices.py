"""How the page looks: quiet choices, for this page only or for all pages of the client."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from consultant_app.domain.options import PageOptions, Shows
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import MEDIUM, Role
from ui.page_option_texts import OFTEN, SELDOM, offered_word, option_choices, option_titles
from ui.pages.wrap_up.fold import Fold
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.fields import ChoiceField
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label

_COLUMNS = 2
_LETTERS_OF_SCOPE = 28
_ALWAYS, _ONLY_THIS = "always", "only-this"


class PageChoices(Card):
    """What can be chosen, and whether it is kept with the client.

    `option_chosen` carries the option of `PageOptions`, the word of its new value, and whether it
    holds for all pages of the client. `usual_wanted` takes back what was chosen for this page.
    """

    option_chosen = Signal(str, str, bool)
    usual_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show the choices; `fill` says what is chosen."""
        super().__init__(look, spacing=10, parent=parent)
        self._fields: dict[str, ChoiceField] = {}
        self._scope = ChoiceField(look, self.tr("What is chosen holds"))
        self._scope.setObjectName("option-scope")
        self._scope.setMinimumContentsLength(_LETTERS_OF_SCOPE)  # a long name ends in dots
        self._scope.setSizeAdjustPolicy(
            ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._usual = Button(look, self.tr("As usual"), Kind.QUIET, small=True)
        self._usual.setObjectName("option-as-usual")
        self._usual.clicked.connect(self.usual_wanted)
        self._more = Fold(look, self.tr("Paper, envelope, letters"), self._grid(look, SELDOM))
        self.body.addWidget(SectionHead(look, self.tr("How the page looks")))
        self.body.addLayout(row(self._scope, self._usual, None, spacing=look.px(8)))
        self.body.addLayout(self._grid(look, OFTEN))
        self.body.addWidget(self._more)

    def fill(self, options: PageOptions, own: Shows, client: str) -> None:
        """Show OPTIONS; OWN are the wishes for this page alone, CLIENT is whose it is."""
        always = self.tr("Always for {client}").format(client=client)
        chosen = self._scope.value
        self._scope.offer(((_ALWAYS, always), (_ONLY_THIS, self.tr("Only this page"))))
        self._scope.fill(chosen)
        self._usual.setVisible(own != Shows())
        usual = self.tr("As usual for {client}").format(client=client)
        self._usual.setAccessibleName(usual)
        for name, field in self._fields.items():
            field.fill(offered_word(name, getattr(options, name)))

    def _grid(self, look: Appearance, names: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(10))
        for number, name in enumerate(names):
            line, place = divmod(number, _COLUMNS)
            grid.addLayout(self._field(look, name), line, place)
            grid.setColumnStretch(place, 1)
        return grid

    def _field(self, look: Appearance, name: str) -> QVBoxLayout:
        title = option_titles()[name]
        label = Label(look, title, Role.SMALL, weight=MEDIUM, ink=Ink.TEXT2)
        field = ChoiceField(look, title, option_choices()[name])
        field.setObjectName(f"option-{name}")
        field.value_chosen.connect(partial(self._on_chosen, name))
        label.setBuddy(field)
        self._fields[name] = field
        return column(label, field, spacing=look.px(4))

    def _on_chosen(self, name: str, word: object) -> None:
        self.option_chosen.emit(name, str(word), self._scope.value == _ALWAYS)
