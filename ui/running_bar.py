"""The bar on every screen while a visit runs: where, since when, the clock, and its buttons."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from ui.look.appearance import Appearance
from ui.look.tokens import Ink
from ui.look.type import SEMIBOLD, Role
from ui.shortcuts import CommandName, shown_key
from ui.when_texts import running_clock
from ui.widgets.boxes import holder, row
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.enter_key import pressed_by_enter
from ui.widgets.labels import Label
from ui.widgets.value_fields import TimeField

_HEIGHT = 56
_TICK_MS = 1_000


class ClockState(StrEnum):
    """What the clock of the visit does."""

    RUNNING = "running"
    ON_BREAK = "on-break"
    TRAVELLING = "travelling"
    STOPPED = "stopped"
    OVERNIGHT = "overnight"


_WORKING = (ClockState.RUNNING, ClockState.OVERNIGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarFacts:
    """What the bar shows. `seconds` is asked once a second: the clock is counted, never kept."""

    client: str
    since: str
    state: ClockState
    seconds: Callable[[], int]
    photos: bool = False


class RunningBar(QFrame):
    """Hidden while no visit runs; given plain values, it only says what was wanted."""

    visit_wanted = Signal()
    break_wanted = Signal()
    back_to_work_wanted = Signal()
    photo_wanted = Signal()
    wrap_up_wanted = Signal()
    more_wanted = Signal()
    left_at = Signal(time)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Be hidden until a visit runs."""
        super().__init__(parent)
        self._look = look
        self._facts: BarFacts | None = None
        self.setProperty("card", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        look.changed.connect(self._fit)
        self._fit()
        self.hide()

    def _build(self) -> None:
        look = self._look
        self._where = _Where(look)
        self._where.clicked.connect(self.visit_wanted)
        self._clock = _Clock(look)
        self._pause = Button(look, self.tr("Break"), Kind.BAR, icon="coffee")
        self._pause.setObjectName("bar-break")
        self._pause.clicked.connect(self._on_pause)
        self._photo = Button(look, self.tr("Photo"), Kind.BAR, icon="camera")
        self._photo.clicked.connect(self.photo_wanted)
        self._wrap_up = Button(
            look,
            self.tr("Wrap up"),
            Kind.BAR_LIGHT,
            icon="signature",
            keys=shown_key(CommandName.WRAP_UP),
        )
        self._wrap_up.setObjectName("bar-wrap-up")
        self._wrap_up.clicked.connect(self.wrap_up_wanted)
        self._more = IconButton(
            look, "ellipsis", self.tr("More about this clock"), Kind.BAR, size=34
        )
        self._more.setObjectName("bar-more")
        self._more.clicked.connect(self.more_wanted)
        asked = Label(look, self.tr("When did you leave?"), Role.SMALL, ink=Ink.ON_BAR)
        self._left = TimeField(look, self.tr("When did you leave?"))
        self._left.setObjectName("bar-left-at")
        self._left.setFixedWidth(look.px(90))
        self._left.time_changed.connect(self._on_left)
        asked.setBuddy(self._left)
        self._question = holder(row(asked, 8, self._left))
        self._question.hide()
        middle = Qt.AlignmentFlag.AlignVCenter
        buttons = (self._pause, self._photo, self._more, self._wrap_up)
        self.setLayout(
            row(
                self._where,
                None,
                self._question,
                12,
                self._clock,
                12,
                *buttons,
                spacing=8,
                margins=(16, 0, 20, 0),
                align=middle,
            )
        )

    @property
    def where(self) -> QWidget:
        """The part that names the visit."""
        return self._where

    @property
    def more(self) -> QWidget:
        """The button behind which the rarer acts stand."""
        return self._more

    def show_visit(self, facts: BarFacts | None) -> None:
        """Show FACTS, or hide when no visit runs."""
        self._facts = facts
        self.setVisible(facts is not None)
        if facts is None:
            self._tick.stop()
            return
        running = facts.state is ClockState.RUNNING
        self._where.show_visit(facts.client, facts.since, running=running)
        self._clock.show_seconds(facts.seconds(), running=running)
        # Of a clock that was forgotten nobody knows how long somebody worked.
        self._clock.setVisible(facts.state is not ClockState.OVERNIGHT)
        self._pause.set_label(self._pause_words(facts.state))
        self._pause.set_icon("coffee" if facts.state in _WORKING else "play")
        self._photo.setVisible(facts.photos)
        self._question.setVisible(facts.state is ClockState.OVERNIGHT)
        self._tick.start()

    def offer_wrap_up(self, *, on: bool) -> None:
        """Show the button that wraps up, or not where another visit is being wrapped up."""
        self._wrap_up.setVisible(on)

    def _pause_words(self, state: ClockState) -> str:
        words = {
            ClockState.ON_BREAK: self.tr("Back to work"),
            ClockState.TRAVELLING: self.tr("Start work"),
            ClockState.STOPPED: self.tr("Continue"),
        }
        return words.get(state, self.tr("Break"))

    def _on_tick(self) -> None:
        if self._facts is not None and self.isVisible():
            running = self._facts.state is ClockState.RUNNING
            self._clock.show_seconds(self._facts.seconds(), running=running)

    def _on_pause(self) -> None:
        works = self._facts is None or self._facts.state in _WORKING
        (self.break_wanted if works else self.back_to_work_wanted).emit()

    def _on_left(self, at: time | None) -> None:
        if at is not None:
            self.left_at.emit(at)

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(_HEIGHT))


class _Where(QAbstractButton):
    """The dot, the client and since when; a click opens the visit."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._client = ""
        self._since = ""
        self._running = True
        self.setObjectName("bar-visit")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_visit(self, client: str, since: str, *, running: bool) -> None:
        self._client, self._since, self._running = client, since, running
        self.setAccessibleName(self.tr("{client}, {since}").format(client=client, since=since))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        name = self._look.metrics(Role.BODY, weight=SEMIBOLD)
        line = self._look.metrics(Role.SMALL)
        width = max(name.horizontalAdvance(self._client), line.horizontalAdvance(self._since))
        return QSize(width + self._look.px(34), name.height() + line.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self._look.tokens, self._look.px
        dot = QRect(px(8), (self.height() - px(10)) // 2, px(10), px(10))
        painter.setPen(QPen(QColor(tokens.bar_dot), 1.5))
        painter.setBrush(QColor(tokens.bar_dot) if self._running else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot.toRectF().adjusted(0.75, 0.75, -0.75, -0.75))
        left = px(26)
        half = self._look.metrics(Role.BODY).height()
        self._paint_line(
            painter, QRect(left, 0, self.width() - left, half), self._client, Role.BODY
        )
        rest = QRect(left, half, self.width() - left, self.height() - half)
        self._paint_line(painter, rest, self._since, Role.SMALL)
        painter.end()

    def _paint_line(self, painter: QPainter, room: QRect, text: str, role: Role) -> None:
        strong = role is Role.BODY
        painter.setFont(self._look.font(role, weight=SEMIBOLD if strong else None))
        painter.setPen(self._look.ink(Ink.ON_BAR if strong else Ink.ON_BAR2))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


class _Clock(QWidget):
    """The clock; each second this small widget is all that is painted anew."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._text = ""
        self._running = True
        self.setObjectName("bar-clock")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_seconds(self, seconds: int, *, running: bool) -> None:
        text = running_clock(seconds)
        if (text, running) == (self._text, self._running):
            return
        wider = len(text) != len(self._text)
        self._text, self._running = text, running
        self.setAccessibleName(self.tr("Clock: {time}").format(time=text))
        if wider:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self._look.metrics(Role.CLOCK)
        widest = "".join("0" if letter.isdigit() else letter for letter in self._text)
        return QSize(metrics.horizontalAdvance(widest) + 2, metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.tokens.bar))
        painter.setFont(self._look.font(Role.CLOCK))
        painter.setPen(self._look.ink(Ink.ON_BAR if self._running else Ink.ON_BAR2))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(flags), self._text)
        painter.end()
