"""A hard word of one's own: what to say to customers instead, and what it means."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from consultant_app.domain.own_words import OwnTerm
from consultant_app.domain.text_caps import most_letters
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.widgets.fields import LONGEST, Field, LineField


class OwnTermDialog(Question):
    """Asks for other words; the word itself stands there already."""

    def __init__(self, look: Appearance, term: OwnTerm, parent: QWidget | None = None) -> None:
        """Begin with TERM as it stands on the page."""
        self._term = term
        most = most_letters(OwnTerm, "form")
        self._form = _line(look, self.tr("Word"), term.form, "own-term-form", most=most)
        self._say = _line(look, self.tr("Say instead"), term.say, "own-term-say")
        self._explain = _line(look, self.tr("What it means"), term.explain, "own-term-explain")
        super().__init__(
            look,
            self.tr("Add your own words"),
            Field(look, self.tr("Word"), self._form),
            Field(look, self.tr("Say instead"), self._say),
            Field(
                look,
                self.tr("What it means"),
                self._explain,
                hint=self.tr("You find your words under Settings, Words."),
            ),
            act=self.tr("Add them"),
            leave=self.tr("Not now"),
            parent=parent,
        )
        for field in (self._form, self._say):
            field.textChanged.connect(self._show_state)
        self._show_state()
        self._say.setFocus()

    @property
    def term(self) -> OwnTerm:
        """The term as written now."""
        return replace(
            self._term,
            form=self._form.text().strip(),
            say=self._say.text().strip(),
            explain=self._explain.text().strip(),
        )

    def accept(self) -> None:
        """Go on only with a word and other words for it."""
        if self._is_whole():
            super().accept()

    def _is_whole(self) -> bool:
        return bool(self.term.form and self.term.say)

    def _show_state(self) -> None:
        self.act_button.setEnabled(self._is_whole())


def _line(
    look: Appearance, name: str, text: str, object_name: str, *, most: int = LONGEST
) -> LineField:
    field = LineField(look, name, most=most)
    field.setObjectName(object_name)
    field.fill(text)
    return field
