"""One request on the first step: the customer's words, what became of it, and the reply."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.missing import Place
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from ui.look.tokens import Ink, Tone
from ui.look.type import MEDIUM, SEMIBOLD, Role
from ui.pages.wrap_up.fold import Fold
from ui.pages.wrap_up.needs_words import NeedsWords
from ui.pages.wrap_up.outcome_chooser import OutcomeChooser
from ui.pages.wrap_up.word_fields import WordFields
from ui.pages.wrap_up.work_block import WorkBlock
from ui.widgets.boxes import column, row
from ui.widgets.icon import RoundIcon
from ui.widgets.labels import Label, Wrap

_TOP = Qt.AlignmentFlag.AlignTop


class RequestBlock(QWidget):
    """A request with its outcome and reply; what was noted for it is folded below."""

    outcome_chosen = Signal(object)

    def __init__(
        self, fields: WordFields, request: Request, said_by: str, *, parent: QWidget | None = None
    ) -> None:
        """Show REQUEST; SAID_BY is how its second line names the person, empty for nobody."""
        super().__init__(parent)
        self.request = request
        self._look = look = fields.look
        self._outcome = OutcomeChooser(look)
        self._outcome.setObjectName(f"requests-{request.id}-outcome")
        self._outcome.outcome_chosen.connect(self.outcome_chosen)
        words = Label(look, _quoted(request.words), weight=MEDIUM, wrap=Wrap.WORDS)
        texts = column(words, Label(look, self._kept(said_by), Role.MICRO, ink=Ink.TEXT2))
        icon = RoundIcon(look, "message-square-quote", Tone.BLUE, size=26)
        head = row(icon, look.px(9))
        head.setAlignment(icon, _TOP)
        head.addLayout(texts, 1)
        head.addSpacing(look.px(12))
        head.addWidget(self._outcome, 0, _TOP)
        self._label = Label(look, "", Role.SMALL, weight=SEMIBOLD, ink=Ink.TEXT)
        self._needs = NeedsWords(look)
        place = Place(table="requests", id=request.id, field="reply")
        self.reply = fields.paragraph(place, self.tr("What I did"))
        self._label.setBuddy(self.reply)
        self._body = column(
            head,
            look.px(7),
            row(self._label, None, self._needs),
            look.px(5),
            self.reply,
        )
        self.setLayout(self._body)
        self.fill(request)

    def add_work(self, blocks: list[WorkBlock], *, unfolded: bool) -> None:
        """Put the work that answers the request below, folded unless it wants a look."""
        if not blocks:
            return
        many = self.tr("From your notes ({n})").format(n=len(blocks))
        fold = Fold(self._look, many, *blocks, unfolded=unfolded, spacing=14)
        fold.line.setObjectName(f"notes-of-{self.request.id}")
        self._body.addSpacing(self._look.px(4))
        self._body.addWidget(fold)

    def fill(self, request: Request, *, words: bool = True) -> None:
        """Show REQUEST as it is now; without WORDS a reply of one's own stays as it stands.

        One that is only proposed follows the work that it is made of.
        """
        self.request = request
        self._outcome.fill(request.outcome)
        label, placeholder = self._asks(request.outcome)
        self._label.setText(label)
        self.reply.setAccessibleName(label)
        self.reply.setPlaceholderText(placeholder)
        self._needs.setVisible(request.outcome.is_answer and not request.reply.strip())
        self.reply.ask_for_words(on=request.outcome.is_answer)
        if words or self._follows():
            proposed = request.reply_state is TextState.PROPOSED and bool(request.reply.strip())
            self.reply.fill(request.reply, proposal=proposed)

    def _follows(self) -> bool:
        """Tell whether nobody has written the reply, nor is about to."""
        untouched = self.reply.is_proposal or not self.reply.text.strip()
        return untouched and not self.reply.hasFocus()

    def focus_outcome(self) -> None:
        """Stand on the outcome."""
        self._outcome.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _kept(self, said_by: str) -> str:
        if said_by:
            return self.tr("{name}’s own words, kept as they were said").format(name=said_by)
        return self.tr("Their own words, kept as they were said")

    def _asks(self, outcome: Outcome) -> tuple[str, str]:
        """Return what the reply is called for OUTCOME, and the example in the empty field."""
        did = self.tr("What I did")
        return {
            Outcome.PART: (did, self.tr("What works now, and what is left.")),
            Outcome.WAITING: (self.tr("What it waits for"), self.tr("Who or what it waits for.")),
            Outcome.LATER: (
                self.tr("What will happen"),
                self.tr("What comes next, in a sentence."),
            ),
            Outcome.DECLINED: (
                self.tr("The reason"),
                self.tr("Why not, kindly, in one sentence. And what would help instead."),
            ),
        }.get(outcome, (did, self.tr("One or two sentences that they can check.")))


def _quoted(words: str) -> str:
    return f"“{words.strip()}”"
