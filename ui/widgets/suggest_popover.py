"""The panel at a marked place: what it is, why, one or two other words, and Keep."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from consultant_app.domain.findings import HIDDEN, Category, Finding
from consultant_app.domain.own_words import may_be_kept
from ui.look.appearance import Appearance
from ui.look.tokens import Ink, Tone
from ui.look.type import SEMIBOLD, Role
from ui.widgets.boxes import row, spread
from ui.widgets.buttons import Button, Kind
from ui.widgets.finding_texts import finding_title, finding_tone
from ui.widgets.flow import Flow
from ui.widgets.icon import Icon
from ui.widgets.labels import Heading, Label, Wrap, set_tip
from ui.widgets.popover import Popover

_MOST_FIXES = 2
_WIDTH = 478
_WIDEST_FIX = 310
_LONG_MEANING = 24
_INKS = {
    Tone.ROSE: Ink.ROSE,
    Tone.BLUE: Ink.BLUE,
    Tone.AMBER: Ink.AMBER,
    Tone.NEUTRAL: Ink.TEXT2,
}


class SuggestPopover(Popover):
    """Shown by a `SuggestTour`; the typing stays in the field below which it opens."""

    fix_chosen = Signal(str)
    keep_chosen = Signal()
    more_wanted = Signal(QWidget)

    def __init__(self, look: Appearance, window: QWidget) -> None:
        """Be empty and hidden until there is something to show."""
        self._icon = Icon(look, "lightbulb", ink=Ink.AMBER)
        self._title = Heading(look, "", weight=SEMIBOLD)
        self._count = Label(look, "", Role.MICRO, ink=Ink.TEXT2)
        self._why = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._whole = Label(look, "", Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        self._whole.setObjectName("whole-fixes")
        self._fixes = [Button(look, "", Kind.GHOST, small=True) for _ in range(_MOST_FIXES)]
        self._fixes[0].set_kind(Kind.PRIMARY)
        self._keep = Button(look, "", Kind.QUIET, small=True)
        self._more = Button(look, "", Kind.QUIET, icon="ellipsis", small=True)
        self._more.setObjectName("suggestion-more")
        middle = Qt.AlignmentFlag.AlignVCenter
        head = row(self._icon, 7, self._title, None, self._count, align=middle)
        # Two long replacements stand below each other: none is cut, however big the letters.
        choices = spread(Flow(*self._fixes, gap=look.px(6)))
        buttons = row(choices, self._keep, self._more, spacing=6, align=Qt.AlignmentFlag.AlignTop)
        super().__init__(look, window, head, self._why, self._whole, buttons, name="")
        self._keep.set_label(self.tr("Keep"))
        self._more.setAccessibleName(self.tr("More"))
        set_tip(self._more, self.tr("More"))
        self._more.clicked.connect(partial(self.more_wanted.emit, self._more))
        self._words: tuple[str, ...] = ()
        for number, button in enumerate(self._fixes):
            button.clicked.connect(partial(self._on_fix, number))
        self._keep.clicked.connect(self.keep_chosen)
        self.set_panel_width(_WIDTH)

    @property
    def fixes(self) -> tuple[str, ...]:
        """The words offered now, the best first."""
        return self._words

    def show_finding(self, finding: Finding, *, number: int, of: int) -> None:
        """Say what FINDING is; it is suggestion NUMBER OF so many."""
        title = finding_title(finding)
        self.setAccessibleName(title)
        self._icon.show_icon("lightbulb", _INKS[finding_tone(finding)])
        self._title.setText(title)
        self._count.setText(self.tr("{number} of {all}").format(number=number, all=of))
        self._why.setText(finding.why)
        self._why.setVisible(bool(finding.why))
        self._more.setVisible(may_be_kept(finding.category))
        self._words = finding.fixes[:_MOST_FIXES]
        for place, button in enumerate(self._fixes):
            button.setVisible(place < len(self._words))
        labels = [_label(words, finding) for words in self._words]
        cut = [self._show_fix(*pair) for pair in zip(self._fixes, labels, strict=False)]
        self._whole.setText("\n".join(words for words in cut if words))
        self._whole.setVisible(any(cut))

    def open_at(
        self, anchor: QWidget, box: QRect | None = None, *, take_focus: bool = True
    ) -> None:
        """Open below ANCHOR, or below BOX; what never was on show knows its size only then."""
        super().open_at(anchor, box, take_focus=take_focus)
        self._place()

    def _show_fix(self, button: Button, label: str) -> str:
        """Put LABEL on BUTTON; return it if it ends in dots there, to be read above."""
        room = self._look.px(_WIDEST_FIX)
        shown = QFontMetrics(button.font()).elidedText(label, Qt.TextElideMode.ElideRight, room)
        button.set_label(shown)
        button.setAccessibleName(label)
        return label if shown != label else ""

    def _on_fix(self, number: int) -> None:
        if number < len(self._words):
            self.fix_chosen.emit(self._words[number])


def _label(words: str, finding: Finding) -> str:
    """Return what the button says that puts WORDS in the place of FINDING."""
    if words == HIDDEN and finding.category is Category.SECRET:
        return _tr("Take it out")
    if not words:
        return _tr("Leave it out")
    meaning = words.partition(" (")[2].rstrip(")")
    if len(meaning) > _LONG_MEANING and meaning in finding.why:
        return _tr("Explain it in brackets")  # the sentence above says with which words
    return _tr("“{words}”").format(words=words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SuggestPopover", text)
