"""Who gets the page, and how: a tick, the person, and the way."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.hand_over_ways import Getting, Way, may_share, ways_of
from ui.focus_keeping import FocusKeeper
from ui.letters.way_texts import reader_note, way_tone, way_words
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.widgets.boxes import Item, column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card, Rule
from ui.widgets.check_box import CheckBox
from ui.widgets.choice_pill import ChoicePill
from ui.widgets.initials import Initials
from ui.widgets.labels import Label, Wrap

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class WhoGetsIt(Card):
    """`chosen` carries what tells a reader from the others, and the way; `other_wanted` asks for
    an address that is nobody's here; `built` tells that the lines are others now.

    Each gets a letter of their own; `together_chosen` tells that some are to share one, or not.
    """

    chosen = Signal(str, str)
    together_chosen = Signal(bool)
    other_wanted = Signal()
    built = Signal()

    def __init__(
        self, look: Appearance, *, on_paper: bool = True, parent: QWidget | None = None
    ) -> None:
        """Show nobody until `fill`; ON_PAPER tells whether a page may be printed from here."""
        super().__init__(look, spacing=0, margins=(18, 4, 18, 4), parent=parent)
        self._look = look
        self._on_paper = on_paper
        self._shown: tuple[object, ...] = ()
        self._lines: dict[str, ReaderLine] = {}
        self._held: QWidget | None = None
        self._other = Button(look, self.tr("Another address…"), Kind.QUIET, icon="plus", small=True)
        self._other.setObjectName("another-address")
        self._other.clicked.connect(self.other_wanted)
        self._together = CheckBox(look, self.tr("All in one letter"), role=Role.SMALL)
        self._together.setObjectName("in-one-letter")
        self._together.clicked.connect(self.together_chosen)
        self._together.hide()
        self.body.addLayout(row(self._other, None, self._together, margins=(0, 2, 0, 6)))

    def fill(
        self, readers: Sequence[Getting], *, has_account: bool, together: bool = False
    ) -> None:
        """Show READERS with their ways; where only a way is another, all else stands still."""
        self._together.setVisible(may_share(readers))
        self._together.setChecked(together)
        shown = (tuple(reader.by(Way.NOT_NOW) for reader in readers), has_account)
        if shown != self._shown:
            self._shown = shown
            self._build(readers, has_account=has_account)
        for reader in readers:
            self._lines[reader.key].show_way(reader.way)

    def _build(self, readers: Sequence[Getting], *, has_account: bool) -> None:
        keeper = FocusKeeper(self)
        if self._held is not None:
            self.body.removeWidget(self._held)
            self._held.hide()
            self._held.deleteLater()
        self._lines = {
            r.key: ReaderLine(
                self._look, r, ways_of(r, has_account=has_account, on_paper=self._on_paper)
            )
            for r in readers
        }
        items: list[Item] = []
        for key, line in self._lines.items():
            line.chosen.connect(partial(self.chosen.emit, key))
            items += [line, Rule()]
        self._held = holder(column(*items))
        self.body.insertWidget(0, self._held)
        self._held.show()
        self.built.emit()
        keeper.restore(self)


class ReaderLine(QWidget):
    """One reader: a tick, who it is, and the way; `chosen` carries the way."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Appearance,
        reader: Getting,
        ways: Sequence[Way],
        parent: QWidget | None = None,
    ) -> None:
        """Offer WAYS, in which READER can get the page."""
        super().__init__(parent)
        self._ticked = reader.usual if reader.usual is not Way.NOT_NOW else ways[0]
        self._box = CheckBox(look, name=self.tr("{name} gets it").format(name=reader.name))
        self._box.setObjectName(f"gives-{reader.key}")
        self._box.clicked.connect(self._on_ticked)
        self._pill = ChoicePill(look, reader.name, [(way.value, way_words(way)) for way in ways])
        self._pill.setObjectName(f"way-{reader.key}")
        self._pill.chosen.connect(self.chosen)
        self._box.setEnabled(len(ways) > 1)
        if len(ways) == 1:  # shown by itself, it would be a window of its own
            self._pill.hide()
        name = Label(look, reader.name, weight=SEMIBOLD, wrap=Wrap.DOTS)
        note = Label(look, reader_note(reader), Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        line = row(margins=(0, look.px(9), 0, look.px(9)))
        for item in (self._box, Initials(look, reader.name, size=34)):
            line.addWidget(item, 0, _MIDDLE)
            line.addSpacing(look.px(12))
        line.addLayout(column(name, note), 1)
        line.addSpacing(look.px(12))
        line.addWidget(self._pill, 0, _MIDDLE)
        self.setLayout(line)

    def show_way(self, way: Way) -> None:
        """Show that WAY is chosen."""
        self._box.setChecked(way is not Way.NOT_NOW)
        self._pill.fill(way_words(way), way_tone(way))

    def _on_ticked(self, on: bool) -> None:  # Qt's own signature
        self.chosen.emit(self._ticked.value if on else Way.NOT_NOW.value)
