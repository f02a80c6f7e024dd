"""Add a client: a name is enough; one that may be known already is named while typing."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from consultant_app.domain.clients import Client
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import ClientLine
from consultant_app.domain.text_caps import most_letters
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.widgets.fields import Field, LineField
from ui.widgets.link_row import LinkRow


class AddClientDialog(Question):
    """Asks for one name; a line offers the client that probably is meant."""

    def __init__(
        self,
        look: Appearance,
        likely: Callable[[str], Sequence[ClientLine]],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Begin with NAME; LIKELY tells which known clients a name may mean."""
        self._likely = likely
        self._known: ClientId | None = None
        self._offered: ClientLine | None = None
        self._name = LineField(
            look, self.tr("Name of the client"), most=most_letters(Client, "name")
        )
        self._name.setObjectName("client-name")
        self._same = LinkRow(look, "users", "")
        self._same.setObjectName("known-client")
        self._same.hide()
        super().__init__(
            look,
            self.tr("Add a client"),
            Field(
                look,
                self.tr("Name"),
                self._name,
                hint=self.tr("That is enough. Everything else can follow when you hear of it."),
            ),
            self._same,
            act=self.tr("Add the client"),
            leave=self.tr("Not now"),
            parent=parent,
        )
        self._name.textChanged.connect(self._on_typed)
        self._same.clicked.connect(self._on_same)
        self._name.setText(name)
        self._on_typed()
        self._name.setFocus()

    @property
    def name(self) -> str:
        """The name typed."""
        return " ".join(self._name.text().split())

    @property
    def known(self) -> ClientId | None:
        """The client chosen instead of a new one."""
        return self._known

    def accept(self) -> None:
        """Go on only with a name."""
        if self.name or self._known is not None:
            super().accept()

    def _on_typed(self) -> None:
        self.act_button.setEnabled(bool(self.name))
        found = tuple(self._likely(self.name)) if self.name else ()
        self._offered = found[0] if found else None
        self._same.setVisible(self._offered is not None)
        if self._offered is not None:
            words = self.tr("“{name}” is here already. Open it instead")
            self._same.setText(words.format(name=self._offered.name))
            self._same.setAccessibleName(self._same.text())

    def _on_same(self) -> None:
        if self._offered is not None:
            self._known = self._offered.id
            self.accept()
