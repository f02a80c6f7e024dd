"""The parts of the wrap-up and where they stand; it knows no database."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QStackedLayout, QWidget

from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from ui.look.appearance import Appearance
from ui.pages.wrap_up.done_view import DoneView, Given
from ui.pages.wrap_up.foot import Foot
from ui.pages.wrap_up.frame import Frame
from ui.pages.wrap_up.hand_over_step import HandOverStep
from ui.pages.wrap_up.next_visit_card import NextVisit
from ui.pages.wrap_up.paragraph import Paragraph
from ui.pages.wrap_up.photo_choice import PhotoBytes
from ui.pages.wrap_up.signature_step import SignatureStep
from ui.pages.wrap_up.step_names import step_names
from ui.pages.wrap_up.steps_step import StepsStep
from ui.pages.wrap_up.version_texts import version_text
from ui.pages.wrap_up.word_fields import WordFields
from ui.pages.wrap_up.words_step import WordsStep
from ui.widgets.page_preview import PagePreview
from ui.widgets.typed_before import forget_typed_before


class WrapUpView(QWidget):
    """Four steps in their frame, and the last screen behind them."""

    def __init__(
        self,
        look: Appearance,
        foot: Foot,
        preview: PagePreview,
        *,
        word_fields: WordFields,
        step_fields: WordFields,
        signature_fields: WordFields,
        photo_bytes: PhotoBytes,
        today: Callable[[], date],
    ) -> None:
        """Build the empty steps; each makes its fields by its own `WordFields`."""
        super().__init__()
        self.words = WordsStep(look, word_fields, photo_bytes)
        self.steps = StepsStep(look, step_fields, today)
        self.signature = SignatureStep(look, signature_fields)
        self.hand_over = HandOverStep(look)
        self.done = DoneView(look)
        steps = (self.words, self.steps, self.signature, self.hand_over)
        self.frame = Frame(
            look,
            tuple(zip(step_names(), steps, strict=True)),
            preview,
            foot,
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.frame)
        self._stack.addWidget(self.done)

    @property
    def is_done(self) -> bool:
        """Tell whether the last screen is shown."""
        return self._stack.currentWidget() is self.done

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 goes through, in reading order."""
        return (self.done,) if self.is_done else self.frame.panes()

    def fill(
        self, facts: VisitFacts, generated: OwnLines, next_visit: NextVisit, *, words: bool
    ) -> bool:
        """Show FACTS in all steps; without WORDS the texts stay as they stand in their fields.

        Returns:
            Whether a step was built anew, so that its fields are others now.
        """
        self.frame.show_whose(facts.client.name)
        self.frame.show_version(version_text(facts))
        built = self.words.fill(facts, generated, words=words)
        built = self.steps.fill(facts, next_visit, words=words) or built
        self.hand_over.fill(facts)
        return built

    def fields(self) -> list[Paragraph]:
        """Return all fields for words, in reading order."""
        steps = (self.words, self.steps, self.signature)
        return [field for step in steps for field in step.fields.in_order()]

    def show_suggestions(self, count: int) -> None:
        """Say on each step with words that the page has COUNT suggestions."""
        self.words.count.show_count(count)
        self.steps.count.show_count(count)

    def begin(self) -> None:
        """Show the steps of another visit; what was typed for the one before is behind us."""
        forget_typed_before(self)
        self.show_steps()

    def show_steps(self) -> None:
        """Show the steps."""
        self._stack.setCurrentWidget(self.frame)

    def show_done(self, client: str, sentence: str, saved: Path) -> None:
        """Show that all is done at CLIENT, and where the page was SAVED."""
        self.done.fill(client, sentence, saved)
        self._show_last_screen()

    def show_given(self, client: str, sentence: str, what: str, where: str, *, ways: Given) -> None:
        """Show that all is done at CLIENT, and WHAT left the house by which WAYS."""
        self.done.fill_given(client, sentence, what, where, ways=ways)
        self._show_last_screen()

    def _show_last_screen(self) -> None:
        self._stack.setCurrentWidget(self.done)
        self.done.focus_first()
