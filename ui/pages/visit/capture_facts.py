"""What line 1 was understood as: whom it answers, who said it, by when, how long, how many."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from consultant_app.domain.capture import CaptureLine, EntryKind
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.money_texts import money, quantity
from ui.pages.visit.day_texts import by_text
from ui.pages.visit.short_words import shortened
from ui.shortcuts import CommandName, shown_key
from ui.when_texts import length
from ui.widgets.boxes import row
from ui.widgets.chips import Chip
from ui.widgets.labels import KeyCap, Label, set_tip

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CHIP_CHARACTERS = 46
_WITH_REQUEST = (EntryKind.WORK, EntryKind.PROMISE)
_WITH_PERSON = (EntryKind.REQUEST, EntryKind.PROMISE)


class CaptureFacts(QWidget):
    """Chips for what the line says, and the keys that lead on."""

    answers_wanted = Signal(QWidget)
    answers_nothing = Signal()
    speaker_wanted = Signal(QWidget)

    def __init__(
        self, look: Appearance, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        """Begin with an empty line of work; TODAY is asked each time a day is written."""
        super().__init__(parent)
        self._look = look
        self._today = today
        self._has_choice = False
        self._speaker = ""
        self._currency = "GBP"
        self._next_visit: date | None = None
        self._answers_label = Label(look, "", Role.SMALL)
        self._answers = _chip(look, "message-square-quote", "answers")
        self._speaker_label = Label(look, "", Role.SMALL)
        self._who = _chip(look, "user-round", "said-by")
        self._fact = _passive(_chip(look, "clock", "fact"))
        self._tab = (KeyCap(look, self.tr("Tab")), Label(look, self.tr("plain words"), Role.SMALL))
        enter = (KeyCap(look, self.tr("Enter")), Label(look, self.tr("save"), Role.SMALL))
        left = (self._answers_label, self._answers, self._speaker_label, self._who, self._fact)
        line = row(*left, None, *self._tab, look.px(7), *enter, spacing=look.px(7), align=_MIDDLE)
        self.setLayout(line)
        self.setMinimumHeight(look.px(30))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._answers.clicked.connect(partial(self.answers_wanted.emit, self._answers))
        self._answers.removed.connect(self.answers_nothing)
        self._who.clicked.connect(partial(self.speaker_wanted.emit, self._who))

    def show_answers(self, words: str, *, choice: bool) -> None:
        """Name the request that the line answers; CHOICE tells that there is any to choose."""
        self._has_choice = choice
        shown = shortened(words, _CHIP_CHARACTERS) if words else self.tr("No request")
        keys = shown_key(CommandName.ANSWER_NOTHING)
        self._answers.set_label(shown)
        self._answers.set_removable(on=bool(words), keys=keys)
        tip = self.tr("Take it away: it answers no request") if words else ""
        set_tip(self._answers, tip, keys=keys if words else "")
        self._answers.setAccessibleName(self.tr("Answers: {request}").format(request=shown))

    def show_speaker(self, name: str) -> None:
        """Name who is meant where the line names nobody."""
        self._speaker = name

    def show_next_visit(self, day: date | None, currency: str) -> None:
        """Take over the day of the next planned visit, and the client's CURRENCY."""
        self._next_visit = day
        self._currency = currency

    def show_line(self, line: CaptureLine) -> None:
        """Show what LINE says."""
        kind = line.kind
        answers = kind in _WITH_REQUEST and self._has_choice
        self._answers_label.setText(self._answers_word(kind))
        self._answers_label.setVisible(answers)
        self._answers.setVisible(answers)
        self._show_person(line)
        self._show_fact(line)
        for part in self._tab:
            part.setVisible(kind is EntryKind.WORK)

    def _answers_word(self, kind: EntryKind) -> str:
        return self.tr("Answers") if kind is EntryKind.WORK else self.tr("From")

    def _show_person(self, line: CaptureLine) -> None:
        name = line.speaker or self._speaker
        shown = line.kind in _WITH_PERSON
        is_request = line.kind is EntryKind.REQUEST
        self._speaker_label.setText(self.tr("Said by") if is_request else self.tr("To"))
        self._speaker_label.setVisible(shown)
        self._who.set_label(name or self.tr("somebody"))
        self._who.setVisible(shown)

    def _show_fact(self, line: CaptureLine) -> None:
        icon, words = self._fact_of(line)
        self._fact.setVisible(bool(words))
        self._fact.set_icon(icon)
        self._fact.set_label(words)

    def _fact_of(self, line: CaptureLine) -> tuple[str, str]:
        if line.kind is EntryKind.WORK:
            return "clock", length(line.minutes) if line.minutes else ""
        if line.kind is EntryKind.PROMISE:
            return "calendar", self._day(line) if line.text else ""
        if line.kind is EntryKind.PART and line.text:
            count = quantity(line.quantity)
            if line.price is None:
                return "package", self.tr("{count} ×").format(count=count)
            return "package", f"{count} × {money(line.price, self._currency)}"
        return "clock", ""

    def _day(self, line: CaptureLine) -> str:
        by = self._next_visit if line.next_visit else line.by
        words = by_text(by, line.by_words, self._today(), next_visit=line.next_visit)
        if line.next_visit and by is None:
            return self.tr("next visit, no day yet")
        return words or self.tr("no day yet")


def _chip(look: Appearance, icon: str, name: str) -> Chip:
    chip = Chip(look, "", icon=icon)
    chip.setObjectName(name)
    chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return chip


def _passive(chip: Chip) -> Chip:
    """Return CHIP as one that only tells something."""
    chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return chip
