"""The stretches of time of a visit, each with its colour; a line opens the editor."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from consultant_app.domain.ids import SegmentId
from consultant_app.domain.time_segments import (
    Segment,
    SegmentKind,
    SegmentState,
    segment_minutes,
)
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import VisitKind
from ui.focus_keeping import FocusKeeper
from ui.look.appearance import Appearance
from ui.look.tokens import Tokens
from ui.look.type import MEDIUM, REGULAR, SEMIBOLD, Role
from ui.pages.visit.side.time_rows import LEAST_GAP
from ui.pages.visit.side.time_texts import hours_words, kind_words
from ui.when_texts import length, local_clock
from ui.widgets.boxes import column, holder
from ui.widgets.cards import Card
from ui.widgets.headers import SectionHead
from ui.widgets.icon import paint_icon
from ui.widgets.labels import Label, set_tip

_GAP = timedelta(minutes=LEAST_GAP)
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One line: a segment, or a gap between two (then `id` is zero)."""

    id: SegmentId
    kind: SegmentKind | None
    words: str
    hours: str
    length: str
    running: bool = False
    needs_review: bool = False
    start: datetime
    end: datetime | None


class TimeCard(Card):
    """`edit_wanted` carries the stretch to begin with, or None."""

    edit_wanted = Signal(object)

    def __init__(self, look: Appearance, parent: QWidget | None = None) -> None:
        """Begin without any time."""
        super().__init__(look, spacing=look.px(5), margins=(18, 13, 18, 13), parent=parent)
        self._look = look
        self._shown: tuple[Stretch, ...] | None = None
        self._head = SectionHead(look, self.tr("Time"), action=self.tr("Edit"))
        self._head.acted.connect(partial(self.edit_wanted.emit, None))
        self.body.addWidget(self._head)
        self._lines = holder(column())
        self.body.addWidget(self._lines)

    def fill(self, facts: VisitFacts, now: datetime) -> None:
        """Show the time of FACTS at the aware moment NOW."""
        shown = tuple(stretches(facts, now))
        if shown == self._shown:
            return
        keeper = FocusKeeper(self._lines)
        self._shown = shown
        fresh = holder(self._column(shown, facts))
        self.body.replaceWidget(self._lines, fresh)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = fresh
        fresh.show()  # Qt would do it later, and the focus would be gone by then
        keeper.restore(fresh)

    def _column(self, shown: tuple[Stretch, ...], facts: VisitFacts) -> QVBoxLayout:
        lines = column(spacing=self._look.px(2))
        for number, stretch in enumerate(shown):
            line = _Line(self._look, stretch, facts.visit.kind)
            line.setObjectName(f"time-{number}")
            line.clicked.connect(partial(self.edit_wanted.emit, stretch))
            lines.addWidget(line)
        if not shown:
            minutes = facts.visit.duration_minutes
            words = length(minutes) if minutes else self.tr("No time yet.")
            lines.addWidget(Label(self._look, words, Role.SMALL))
        return lines


class _Line(QAbstractButton):
    """A coloured square, what the time was, from when to when, and how long."""

    def __init__(self, look: Appearance, stretch: Stretch, kind: VisitKind) -> None:
        super().__init__()
        self._look = look
        self._stretch = stretch
        self._kind = kind
        review = self.tr("look at this time") if stretch.needs_review else ""
        parts = (stretch.words, stretch.hours, stretch.length, review)
        said = ", ".join(part for part in parts if part)
        self.setText(said)
        self.setAccessibleName(said)
        if review:
            set_tip(self, self.tr("Look at this time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", 5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = max(self._look.px(26), self._look.metrics(Role.SMALL).height() + 4)
        return QSize(self._look.px(200), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, tokens, stretch = self._look, self._look.tokens, self._stretch
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(self.rect(), 5, 5)
        self._paint_mark(painter, tokens)
        strong = stretch.running
        painter.setPen(QColor(tokens.text if strong else tokens.text2))
        painter.setFont(look.font(Role.SMALL, weight=MEDIUM if strong else REGULAR))
        left = look.px(20)
        room = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(room, _LEFT, f"{stretch.words}  {stretch.hours}")
        painter.setPen(QColor(tokens.text))
        painter.setFont(look.font(Role.SMALL, weight=SEMIBOLD if strong else MEDIUM))
        painter.drawText(room, _RIGHT, stretch.length)
        painter.end()

    def _paint_mark(self, painter: QPainter, tokens: Tokens) -> None:
        side = self._look.px(10)
        box = QRect(0, (self.height() - side) // 2, side, side)
        if self._stretch.needs_review:
            side = self._look.px(14)
            box = QRect(0, (self.height() - side) // 2, side, side)
            paint_icon(painter, box, self._look, "triangle-alert", colour=tokens.rose, size=14)
            return
        colour = _colour(tokens, self._stretch.kind, self._kind)
        if self._stretch.kind is None:
            painter.setPen(QPen(QColor(tokens.text3), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def stretches(facts: VisitFacts, now: datetime) -> Iterator[Stretch]:
    """Return the segments of FACTS in order, with the gaps between them that are worth a line."""
    zone, last_end = facts.visit.zone, None
    for segment in sorted(facts.segments, key=lambda s: s.start):
        if last_end is not None and segment.start - last_end >= _GAP:
            yield _gap(last_end, segment.start, zone)
        yield _stretch(segment, facts.visit.kind, now)
        ended = segment.end or now
        last_end = ended if last_end is None else max(last_end, ended)


def _stretch(segment: Segment, visit: VisitKind, now: datetime) -> Stretch:
    return Stretch(
        id=segment.id,
        kind=segment.kind,
        words=kind_words(segment.kind, visit),
        hours=hours_words(segment),
        length=length(segment_minutes(segment, now=now)),
        running=segment.end is None,
        needs_review=segment.state is SegmentState.NEEDS_REVIEW,
        start=segment.start,
        end=segment.end,
    )


def _gap(start: datetime, end: datetime, zone: str) -> Stretch:
    return Stretch(
        id=SegmentId(0),
        kind=None,
        words=_tr("Nothing noted"),
        hours=f"{local_clock(start, zone)}–{local_clock(end, zone)}",
        length=_tr("Add"),
        start=start,
        end=end,
    )


def _colour(tokens: Tokens, kind: SegmentKind | None, visit: VisitKind) -> str:
    if kind is SegmentKind.TRAVEL:
        return tokens.time_travel
    if kind is SegmentKind.BREAK:
        return tokens.time_break
    return tokens.primary if visit is VisitKind.ON_SITE else tokens.time_remote


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimeCard", text)
