"""Start a visit now: which client, and how."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from consultant_app.domain.lines import ClientLine
from consultant_app.domain.time_words import read_minutes
from consultant_app.domain.visits import VisitKind
from ui.dialogs.client_picker import ClientPicker, PickedClient
from ui.dialogs.question import Question
from ui.length_texts import length_trouble
from ui.look.appearance import Appearance
from ui.visit_kind_texts import visit_kind_choices
from ui.widgets.fields import ChoiceField, Field
from ui.widgets.value_fields import DurationField


class StartVisit(Question):
    """A new name makes a new client; ten seconds from the call to the running clock."""

    def __init__(
        self,
        look: Appearance,
        find: Callable[[str], Sequence[ClientLine]],
        *,
        began: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        """Ask FIND for the clients that some letters mean, BEGAN for when minutes ago were."""
        self._began = began
        self._picker = ClientPicker(look, find)
        self._kind = ChoiceField(look, self.tr("How"), visit_kind_choices())
        self._kind.setObjectName("start-kind")
        self._ago = DurationField(look, self.tr("Begun how long ago"))
        self._ago.setObjectName("start-ago")
        self._ago.setPlaceholderText(self.tr("now"))
        self._ago_field = Field(look, self.tr("Begun how long ago"), self._ago, hint=self._hint())
        self._ago.not_understood.connect(self._on_not_understood)
        self._ago.minutes_changed.connect(self._on_understood)
        self._ago.textChanged.connect(self._on_typed)
        super().__init__(
            look,
            self.tr("Start a visit"),
            self._picker,
            Field(look, self.tr("How"), self._kind),
            self._ago_field,
            act=self.tr("Start the clock"),
            leave=self.tr("Not now"),
            parent=parent,
        )
        self._picker.picked.connect(self.accept)
        self._picker.changed.connect(self._show_state)
        self._show_state()
        self._picker.setFocus()

    @property
    def picked(self) -> PickedClient | None:
        """The client chosen."""
        return self._picker.chosen

    @property
    def kind(self) -> VisitKind:
        """On site, remote or by phone."""
        return VisitKind(str(self._kind.value))  # Qt hands a word back, not our enum

    @property
    def minutes_ago(self) -> int:
        """How long ago it began, zero for now."""
        return self._ago.minutes or 0

    def accept(self) -> None:
        """Go on only with a client, and with a beginning that is understood."""
        if self.picked is None:
            return
        if self._ago.text().strip() and length_trouble(self._ago.text()):
            self._ago.setFocus()
            return
        super().accept()

    def _on_not_understood(self, text: str) -> None:
        self._ago_field.show_problem(length_trouble(text))

    def _on_understood(self, _minutes: int | None) -> None:
        self._ago_field.show_problem("")

    def _on_typed(self) -> None:
        self._ago_field.show_hint(self._hint())

    def _hint(self) -> str:
        """Say when it begins: "8:30" is eight hours and a half, and not the hour on the clock."""
        minutes = read_minutes(self._ago.text())
        if minutes is None:
            return self.tr("Empty: it begins now.")
        return self.tr("It began at {time}.").format(time=self._began(minutes))

    def _show_state(self) -> None:
        self.act_button.setEnabled(self.picked is not None)
