"""Page and paper differ: says so in words, and lets choose; nothing is made smaller in silence."""

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from consultant_app.domain.printing import PaperTrouble
from ui.dialogs.question import Question
from ui.look.appearance import Appearance
from ui.widgets.buttons import Button, Kind
from ui.widgets.labels import Label, Wrap


class PaperAnswer(StrEnum):
    """What to do where page and paper differ."""

    TRUE_SIZE = "true size"
    FIT = "fit"
    LEAVE = "leave"


class PaperQuestion(Question):
    """Enter prints in the true size on the page’s own paper, the other button smaller."""

    def __init__(
        self,
        look: Appearance,
        trouble: PaperTrouble,
        *,
        page: str,
        paper: str,
        percent: int,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about a PAGE made for one paper where the printer has another, PAPER.

        Args:
            look: the look in force.
            trouble: what does not fit.
            page: the name of the paper that the page is made for.
            paper: the name of the paper that was chosen.
            percent: how big the page would be if it was made to fit.
            parent: the window it belongs to.
        """
        self.answer = PaperAnswer.LEAVE
        fit = Button(look, "", Kind.GHOST)
        fit.setObjectName("fit-paper")
        if trouble is PaperTrouble.OTHER_PAPER:
            title = self.tr("The page is for {page}, the printer is set to {paper}")
            words = self.tr(
                "On {page} it comes out as you see it: put {page} into the printer. "
                "On {paper} it would be cut, so it can be made smaller, to {percent} %."
            )
            act = self.tr("Print on {page}")
        else:
            title = self.tr("This printer leaves a wider edge white")
            words = self.tr(
                "In its true size the page would lose something at the edge. "
                "Made smaller, to {percent} %, all of it is on {paper}."
            )
            act = self.tr("Print with the edge cut")
        fit.set_label(self.tr("Fit onto {paper}").format(paper=paper))
        super().__init__(
            look,
            title.format(page=page, paper=paper),
            Label(look, words.format(page=page, paper=paper, percent=percent), wrap=Wrap.WORDS),
            act=act.format(page=page),
            leave=self.tr("Don’t print"),
            beside=fit,
            parent=parent,
        )
        self.setObjectName("paper-question")
        fit.clicked.connect(self._on_fit)

    def ask(self) -> PaperAnswer:
        """Wait for the answer."""
        if self.exec() and self.answer is PaperAnswer.LEAVE:
            self.answer = PaperAnswer.TRUE_SIZE
        return self.answer

    def _on_fit(self) -> None:
        self.answer = PaperAnswer.FIT
        self.accept()
