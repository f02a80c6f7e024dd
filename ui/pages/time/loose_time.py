"""The quiet line above the chart: hours without an entry, and hours that are there twice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from consultant_app.domain.time_account import Overlap, UnkeptGap, WeekAccount
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.time.block_words import between
from ui.when_texts import length, week_day
from ui.widgets.boxes import row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.icon import Icon
from ui.widgets.labels import Label, Wrap
from ui.widgets.link_row import LinkRow
from ui.widgets.popover import Popover

_WIDTH = 380

Loose = UnkeptGap | Overlap


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to settle it: what it would do in words, with a sign before them."""

    icon: str
    words: str
    act: Callable[[], object]


class LooseTime(QWidget):
    """One sentence at a time; where there are more, arrows lead to them.

    `fix_wanted` carries the gap or overlap; whoever knows the ways answers with `offer`.
    """

    fix_wanted = Signal(object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin with nothing to say."""
        super().__init__(parent)
        self._look = look
        self._loose: tuple[Loose, ...] = ()
        self._place = 0
        self._popover: Popover | None = None
        self._words = Label(look, "", Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.WORDS)
        self._words.setObjectName("loose-time")
        self._count = Label(look, "", Role.MICRO, ink=Ink.TEXT2)
        self._count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._back = self._step("chevron-left", self.tr("The one before"), "loose-back", -1)
        self._on = self._step("chevron-right", self.tr("The next one"), "loose-on", +1)
        self._fix = Button(look, self.tr("Fix"), small=True)
        self._fix.setObjectName("fix-time")
        self._fix.clicked.connect(self._on_fix)
        line = row(
            Icon(look, "clock", size=16),
            look.px(8),
            self._words,
            None,
            look.px(12),
            self._back,
            self._count,
            self._on,
            look.px(8),
            self._fix,
        )
        self.setLayout(line)
        self.hide()

    @property
    def last_stop(self) -> QWidget:
        """What Tab reaches last in the line."""
        return self._fix

    def show_week(self, week: WeekAccount) -> None:
        """Tell what is loose in WEEK, in the order of its days; say nothing where all is well."""
        before = self._loose[self._place] if self._loose else None
        self._loose = tuple(sorted((*week.overlaps, *week.gaps), key=_when))
        same = self._loose.index(before) if before in self._loose else self._place
        self._place = min(same, max(0, len(self._loose) - 1))
        self._show()

    def offer(self, fixes: Sequence[Fix]) -> None:
        """Show the ways to settle what is told now."""
        self.close_it()
        look = self._look
        title = Label(look, self._words.text(), Role.SMALL, ink=Ink.TEXT, wrap=Wrap.WORDS)
        lines = [self._line(number, fix) for number, fix in enumerate(fixes)]
        name = self.tr("Ways to settle it")
        self._popover = Popover(look, self.window(), title, *lines, name=name, spacing=4)
        self._popover.setObjectName("time-fixes")
        self._popover.set_panel_width(_WIDTH)
        self._popover.open_at(self._fix)

    def close_it(self) -> None:
        """Close the ways that are open."""
        if self._popover is not None:
            self._popover.close_it()
            self._popover.deleteLater()
            self._popover = None

    def _line(self, number: int, fix: Fix) -> LinkRow:
        line = LinkRow(self._look, fix.icon, fix.words)
        line.setObjectName(f"time-fix-{number}")
        line.clicked.connect(partial(self._on_chosen, fix))
        return line

    def _step(self, icon: str, name: str, object_name: str, by: int) -> IconButton:
        button = IconButton(self._look, icon, name)
        button.setObjectName(object_name)
        button.clicked.connect(partial(self._on_step, by))
        return button

    def _show(self) -> None:
        several = len(self._loose) > 1
        for part in (self._back, self._on, self._count):
            part.setVisible(several)
        self.setVisible(bool(self._loose))
        if self._loose:
            self._words.setText(loose_text(self._loose[self._place]))
            words = self.tr("{n} of {all}")
            self._count.setText(words.format(n=self._place + 1, all=len(self._loose)))

    def _on_step(self, by: int) -> None:
        self._place = (self._place + by) % len(self._loose)
        self._show()

    def _on_fix(self) -> None:
        self.fix_wanted.emit(self._loose[self._place])

    def _on_chosen(self, fix: Fix) -> None:
        self.close_it()
        fix.act()


def loose_text(loose: Loose) -> str:
    """Return what is loose in one sentence."""
    if isinstance(loose, UnkeptGap):
        return _tr("{day} {hours} has no entry.").format(
            day=week_day(loose.day), hours=between(loose.start, loose.end, loose.zone)
        )
    first, second = loose.first, loose.second
    return _tr("{day}: {one} {hours} and {other} {more} share {time}.").format(
        day=week_day(second.day),
        one=first.client,
        hours=between(first.start, first.end, first.zone),
        other=second.client,
        more=between(second.start, second.end, second.zone),
        time=length(loose.minutes),
    )


def _when(loose: Loose) -> tuple[date, datetime]:
    one = loose if isinstance(loose, UnkeptGap) else loose.second
    return one.day, one.start


def _tr(text: str) -> str:
    return QCoreApplication.translate("LooseTime", text)
