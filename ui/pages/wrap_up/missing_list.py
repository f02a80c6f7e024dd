"""What the page still needs, each with a way to it; a green line when nothing is missing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from consultant_app.domain.missing import Missing, MissingWhat
from ui.look.appearance import Appearance
from ui.look.type import Role
from ui.pages.wrap_up.missing_texts import missing_icon, missing_text
from ui.reading_order import in_reading_order
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Rule
from ui.widgets.labels import Heading, Label
from ui.widgets.link_row import LinkRow
from ui.widgets.notices import Banner, GoodNews

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class MissingList(QWidget):
    """What stops the page first, then what is merely not on it.

    `emptied` tells that nothing stops the page any more, where one stood on the list.
    """

    jump_wanted = Signal(object)
    accept_all_wanted = Signal()
    emptied = Signal()
    write_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._look = look
        self._good = GoodNews(look, self.tr("Nothing is missing. The page can go out."))
        self._good.setObjectName("nothing-missing")
        self._blank = Banner(
            look,
            self.tr(
                "Nothing is noted for the page, so it has nothing to tell. "
                "Write a line or two, or finish without a summary."
            ),
            icon="pen-line",
            action=self.tr("Write a line"),
        )
        self._blank.setObjectName("nothing-noted")
        self._blank.acted.connect(self.write_wanted)
        self._is_blank = False
        self._card = Card(look, spacing=6)
        self._shown: tuple[Missing, ...] | None = None
        self._inside: QWidget | None = None
        self.setLayout(column(self._good, self._blank, self._card, spacing=look.px(12)))
        self._good.hide()
        self._blank.hide()
        self._card.hide()

    def tell_blank(self, *, on: bool) -> None:
        """Tell whether there is nothing that a page could say: nothing can be missing then."""
        self._is_blank = on
        self._blank.setVisible(on)
        if on:
            self._good.hide()

    def fill(self, missing: Sequence[Missing]) -> None:
        """Show what is MISSING."""
        stops = [m for m in missing if m.what.stops]
        self._good.setVisible(not stops and not self._is_blank)
        if tuple(missing) == self._shown:
            return
        self._shown = tuple(missing)
        signs = [m for m in missing if m.what is MissingWhat.SIGN]
        apart = (MissingWhat.SIGN, MissingWhat.PASSED)
        named = [m for m in missing if not m.what.stops and m.what not in apart]
        late = [m for m in missing if m.what is MissingWhat.PASSED]
        was_here = self._take_away()
        self._card.setVisible(bool(missing))
        self._inside = holder(self._listed(stops, named, signs, late))
        self._card.body.addWidget(self._inside)
        self._inside.show()  # by itself it would come only with the next events
        if was_here and stops:
            self.focus_first()
        elif was_here:
            self.emptied.emit()

    def focus_first(self) -> None:
        """Stand on the first thing that is missing."""
        stops = (stop for stop in in_reading_order(self) if stop.isVisibleTo(self))
        first = next(stops, None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_away(self) -> bool:
        """Take the list away; tell whether one stood on it."""
        if self._inside is None:
            return False
        focus = QApplication.focusWidget()
        was_here = focus is not None and self._inside.isAncestorOf(focus)
        self._card.body.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        return was_here

    def _listed(
        self,
        stops: Sequence[Missing],
        named: Sequence[Missing],
        signs: Sequence[Missing],
        late: Sequence[Missing],
    ) -> QVBoxLayout:
        look = self._look
        box = column(spacing=look.px(2))
        proposed = [m for m in stops if m.what is MissingWhat.ACCEPT]
        others = [m for m in stops if m.what is not MissingWhat.ACCEPT]
        if stops:
            box.addWidget(Heading(look, self.tr("Before it goes out"), Role.H2))
            box.addSpacing(look.px(4))
        if proposed:
            box.addWidget(self._proposals(proposed))
        for missing in others:
            box.addWidget(self._row(missing))
        groups = (
            (self.tr("Promised for a day that has passed"), late),
            (self.tr("Not printed as it is typed"), signs),
            (self.tr("Not on the page, and that may be fine"), named),
        )
        for words, group in groups:
            self._add_group(box, words, group)
        return box

    def _add_group(self, box: QVBoxLayout, words: str, group: Sequence[Missing]) -> None:
        """Add a GROUP of what is only named, below its WORDS."""
        look = self._look
        if group and box.count():
            box.addSpacing(look.px(8))
            box.addWidget(Rule())
            box.addSpacing(look.px(8))
        if group:
            box.addWidget(Label(look, words, Role.SMALL))
        for missing in group:
            box.addWidget(self._row(missing))

    def _proposals(self, proposed: Sequence[Missing]) -> QWidget:
        look = self._look
        if len(proposed) == 1:
            words = self.tr("1 text is still a proposal.")
        else:
            words = self.tr("{n} texts are still proposals.").format(n=len(proposed))
        link = LinkRow(look, "pen-line", words)
        link.setObjectName("missing-accept")
        link.clicked.connect(partial(self.jump_wanted.emit, proposed[0].place))
        accept = Button(look, self.tr("Accept all"), Kind.GHOST, icon="check", small=True)
        accept.setObjectName("accept-all-missing")
        accept.clicked.connect(self.accept_all_wanted)
        return holder(row(link, accept, spacing=look.px(10), align=_MIDDLE))

    def _row(self, missing: Missing) -> LinkRow:
        line = LinkRow(self._look, missing_icon(missing), missing_text(missing))
        place = missing.place
        line.setObjectName(f"missing-{place.table}-{place.id}-{place.field}")
        line.clicked.connect(partial(self.jump_wanted.emit, place))
        return line
