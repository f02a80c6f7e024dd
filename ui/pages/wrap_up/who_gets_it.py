"""Who gets the page, and how: a tick, the person, and the way."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from consultant_app.domain.hand_over_ways import Getting, Way, ways_of
from ui.focus_keeping import FocusKeeper
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.pages.wrap_up.way_texts import reader_note, way_tone, way_words
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
    an address that is nobody's here.
    """

    chosen = Signal(str, str)
    other_wanted = Signal()

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Show nobody until `fill`."""
        super().__init__(look, spacing=0, margins=(18, 4, 18, 4), parent=parent)
        self._look = look
        self._shown: tuple[object, ...] = ()
        self._lines: QWidget | None = None
        self._other = Button(look, self.tr("Another address…"), Kind.QUIET, icon="plus", small=True)
        self._other.setObjectName("another-address")
        self._other.clicked.connect(self.other_wanted)
        self.body.addLayout(row(self._other, None, margins=(0, 2, 0, 6)))

    def fill(self, readers: Sequence[Getting], *, has_account: bool) -> None:
        """Show READERS with their ways."""
        if (tuple(readers), has_account) == self._shown:
            return
        self._shown = (tuple(readers), has_account)
        keeper = FocusKeeper(self)
        if self._lines is not None:
            self.body.removeWidget(self._lines)
            self._lines.hide()
            self._lines.deleteLater()
        items: list[Item] = []
        for reader in readers:
            items += [self._line(reader, has_account=has_account), Rule()]
        self._lines = holder(column(*items))
        self.body.insertWidget(0, self._lines)
        self._lines.show()
        keeper.restore(self)

    def _line(self, reader: Getting, *, has_account: bool) -> QWidget:
        look = self._look
        box = CheckBox(look, name=self.tr("{name} gets it").format(name=reader.name))
        box.setObjectName(f"gives-{reader.key}")
        box.setChecked(reader.way is not Way.NOT_NOW)
        box.toggled.connect(partial(self._on_ticked, reader, has_account))
        ways = ways_of(reader, has_account=has_account)
        pill = ChoicePill(look, reader.name, [(way.value, way_words(way)) for way in ways])
        pill.setObjectName(f"way-{reader.key}")
        pill.fill(way_words(reader.way), way_tone(reader.way))
        pill.chosen.connect(partial(self.chosen.emit, reader.key))
        name = Label(look, reader.name, weight=SEMIBOLD, wrap=Wrap.DOTS)
        note = Label(look, reader_note(reader), Role.SMALL, ink=Ink.TEXT2, wrap=Wrap.DOTS)
        line = row(margins=(0, look.px(9), 0, look.px(9)))
        for item, gap in ((box, 12), (Initials(look, reader.name, size=34), 12)):
            line.addWidget(item, 0, _MIDDLE)
            line.addSpacing(look.px(gap))
        line.addLayout(column(name, note), 1)
        line.addSpacing(look.px(12))
        line.addWidget(pill, 0, _MIDDLE)
        return holder(line)

    def _on_ticked(self, reader: Getting, has_account: bool, on: bool) -> None:  # Qt's own
        best = ways_of(reader, has_account=has_account)[0]
        usual = reader.usual if reader.usual is not Way.NOT_NOW else best
        self.chosen.emit(reader.key, usual.value if on else Way.NOT_NOW.value)
