"""What there is to say below a stretch of time: what to look at, what is there twice, facts."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from consultant_app.domain.clock_questions import Answer, ClockQuestion
from consultant_app.domain.ids import SegmentId
from consultant_app.domain.time_overlaps import Fix
from ui.clock_answers import ClockAnswers
from ui.clock_question_texts import question_texts
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.visit.side.time_rows import OverlapRow, TimeRow
from ui.pages.visit.side.time_texts import fix_words
from ui.pages.visit.side.time_wanted import AnswerWanted, OverlapWanted
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.flow import Flow
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap


class TimeNotes(QFrame):
    """Sentences with their answers; `wanted` carries what was chosen."""

    wanted = Signal(object)

    def __init__(self, look: Appearance, shown: TimeRow) -> None:
        """Say what there is to say about SHOWN."""
        super().__init__()
        self._look = look
        self._id = shown.segment.id
        lines = column(spacing=look.px(6))
        for note in shown.notes:
            lines.addWidget(Label(look, note, Role.MICRO, ink=Ink.TEXT2, wrap=Wrap.WORDS))
        if shown.needs_review:
            self._ask(lines, shown.question)
        for overlap in shown.overlaps:
            self._offer(lines, overlap)
        self.setLayout(lines)
        self.setVisible(bool(lines.count()))

    def _ask(self, lines: QVBoxLayout, question: ClockQuestion | None) -> None:
        """Ask about a stretch that was stopped before anybody answered."""
        if question is None:
            right = Button(self._look, _tr("The times are right"), small=True)
            right.setObjectName(f"right-{self._id}")
            right.clicked.connect(partial(self._answer, None))
            self._say(lines, "triangle-alert", _tr("Look whether these times are right."))
            lines.addWidget(Flow(right))
            return
        answers = ClockAnswers(self._look, f"review-{self._id}")
        answers.show_question(question)
        answers.answered.connect(self._answer)
        self._say(lines, "triangle-alert", question_texts(question).sentence)
        lines.addWidget(answers)

    def _offer(self, lines: QVBoxLayout, overlap: OverlapRow) -> None:
        """Tell what is there twice, with the ways out and the way to leave it so."""
        shared = overlap.shared
        buttons = []
        for number, fix in enumerate(shared.fixes):
            before = shared.first if fix.segment.id == shared.first.id else shared.second
            button = Button(self._look, fix_words(fix, before), small=True)
            button.setObjectName(f"fix-{self._id}-{number}")
            button.clicked.connect(partial(self._mend, overlap, fix))
            buttons.append(button)
        both = Button(self._look, _tr("Keep both"), small=True)
        both.setObjectName(f"keep-both-{self._id}")
        both.clicked.connect(partial(self._mend, overlap, None))
        self._say(lines, "clock", overlap.words)
        lines.addWidget(Flow(*buttons, both, gap=self._look.px(7)))

    def _say(self, lines: QBoxLayout, icon: str, words: str) -> None:
        text = Label(self._look, words, Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        line = row(Icon(self._look, icon, ink=Ink.AMBER), self._look.px(8))
        line.addWidget(text, 1)
        lines.addLayout(line)

    def _answer(self, answer: Answer | None, *_: object) -> None:
        self.wanted.emit(AnswerWanted(SegmentId(self._id), answer))

    def _mend(self, overlap: OverlapRow, fix: Fix | None, *_: object) -> None:
        self.wanted.emit(OverlapWanted(SegmentId(self._id), overlap.shared, fix))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimeNotes", text)
