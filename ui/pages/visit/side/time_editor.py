"""Correct the time of a visit: every stretch in one line of fields, the gaps between them."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from consultant_app.domain.ids import SegmentId
from consultant_app.domain.visits import Visit
from ui.focus_keeping import FocusKeeper
from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import Role
from ui.pages.visit.side.length_line import LengthLine
from ui.pages.visit.side.time_line import TimeLine
from ui.pages.visit.side.time_rows import GapRow, Row, TimeRow
from ui.pages.visit.side.time_wanted import AddWanted
from ui.widgets.boxes import column, holder, row
from ui.widgets.buttons import Button, Kind
from ui.widgets.headers import SectionHead
from ui.widgets.labels import Label, Wrap
from ui.widgets.popover import Popover

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WIDTH = 540
_AROUND = 170


class TimeEditor(Popover):
    """All stretches, one more to add, and the length of a visit without any.

    `wanted` carries an act of `time_wanted`; the page answers with `show_rows` or `show_problem`.
    """

    wanted = Signal(object)

    def __init__(self, look: Appearance, window: QWidget, today: date) -> None:
        """Begin without lines."""
        self._head = SectionHead(look, "")
        self._invoiced = Label(look, "", Role.SMALL, ink=Ink.AMBER, wrap=Wrap.WORDS)
        self._inside = _Lines(window)
        self._add = Button(look, "", Kind.QUIET, icon="plus", small=True)
        self._done = Button(look, "", Kind.GHOST, small=True)
        foot = row(self._add, None, self._done, align=_MIDDLE)
        super().__init__(
            look, window, self._head, self._invoiced, self._inside, foot, name="", spacing=10
        )
        self._today = today
        self._open: SegmentId | None = None
        self._lines: dict[int, TimeLine] = {}
        self._length: LengthLine | None = None

        self._head.show_title(self.tr("Time of this visit"))
        self.setAccessibleName(self.tr("Time of this visit"))
        self._invoiced.setObjectName("time-invoiced")
        self._invoiced.hide()
        self._add.set_label(self.tr("Add time"))
        self._add.setObjectName("add-time")
        self._add.clicked.connect(partial(self.wanted.emit, AddWanted()))
        self._done.set_label(self.tr("Close"))
        self._done.setObjectName("close-time")
        self._done.clicked.connect(self.close_it)
        self.set_panel_width(_WIDTH)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ROWS, stretches and gaps by time."""
        lines = column(spacing=self._look.px(10))
        self._lines = {}
        for shown in rows:
            lines.addWidget(self._line(shown) if isinstance(shown, TimeRow) else self._gap(shown))
        self._put(lines)

    def show_length(self, visit: Visit) -> None:
        """Show when a visit without any stretch was, how long it took, and how it is charged."""
        self._lines = {}
        length = LengthLine(self._look, visit, self._today)
        length.wanted.connect(self.wanted)
        self._length = length
        self._put(column(length))

    def show_length_problem(self, sentence: str) -> None:
        """Say in one SENTENCE what to mend in a visit without any stretch."""
        if self._length is not None:
            self._length.show_problem(sentence)

    def show_invoiced(self, sentence: str) -> None:
        """Tell what was invoiced of this time; empty where nothing was."""
        self._invoiced.setText(sentence)
        self._invoiced.setVisible(bool(sentence))

    def focus_row(self, segment_id: SegmentId) -> None:
        """Give the focus to the start of one stretch."""
        if segment_id in self._lines:
            line = self._lines[segment_id]
            line.start.setFocus(Qt.FocusReason.PopupFocusReason)
            line.start.selectAll()
            self._bring_in_sight(line)

    def show_problem(self, segment_id: SegmentId, sentence: str) -> None:
        """Say in one SENTENCE what to mend in a line; empty when all is well."""
        if segment_id in self._lines:
            self._lines[segment_id].show_problem(sentence)
            self._bring_in_sight(self._lines[segment_id])

    def _bring_in_sight(self, line: QWidget) -> None:
        """Scroll to LINE, once all lines have their places."""
        QTimer.singleShot(0, line, partial(self._inside.ensureWidgetVisible, line))

    def _put(self, lines: QVBoxLayout) -> None:
        keeper = FocusKeeper(self._inside)
        lines.addStretch(1)
        fresh = _Page(lines)
        self._inside.hold(fresh)
        fresh.show()  # Qt would do it later, and the focus would be gone by then
        keeper.restore(fresh)

    def _line(self, shown: TimeRow) -> QWidget:
        segment_id = shown.segment.id
        is_open = segment_id == self._open
        line = TimeLine(self._look, shown, today=self._today, is_open=is_open, parent=self._inside)
        line.wanted.connect(self.wanted)
        line.unfolded.connect(partial(self._on_unfolded, segment_id))
        self._lines[segment_id] = line
        return line

    def _gap(self, shown: GapRow) -> QWidget:
        words = self.tr("Nothing noted {hours}").format(hours=shown.hours)
        add = Button(self._look, self.tr("Add"), Kind.QUIET, small=True)
        add.setAccessibleName(self.tr("Add {hours}").format(hours=shown.hours))
        add.setObjectName(f"add-gap-{shown.gap.start:%H:%M}")
        add.clicked.connect(partial(self.wanted.emit, AddWanted(shown.gap)))
        return holder(row(Label(self._look, words, Role.SMALL), None, add, align=_MIDDLE))

    def _on_unfolded(self, segment_id: SegmentId, is_open: bool) -> None:
        self._open = segment_id if is_open else None


class _Page(QWidget):
    """The lines, as high as they are: the layout's own least height is that of its least width."""

    def __init__(self, lines: QVBoxLayout) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setLayout(lines)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class _Lines(QScrollArea):
    """As high as its lines, until the window ends; then they scroll."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._over = window
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, lines: QWidget) -> None:
        """Hold LINES in place of what was here."""
        before = self.takeWidget()
        if before is not None:  # what was pressed in it is still at work
            before.hide()
            before.deleteLater()
        self.setWidget(lines)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass on that the lines want another height: a scroll area keeps that to itself."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return done

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self.widget()
        if lines is None:
            return 0
        tall = lines.heightForWidth(width) if lines.hasHeightForWidth() else 0
        return min(tall or lines.sizeHint().height(), self._over.height() - _AROUND)

    def sizeHint(self) -> QSize:
        lines = self.widget()
        width = lines.sizeHint().width() if lines is not None else 0
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        lines = self.widget()
        return QSize(lines.minimumSizeHint().width() if lines is not None else 0, 40)
