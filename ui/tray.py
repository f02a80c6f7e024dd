"""The program's icon in the system's tray, where there is one: what runs, and the next acts."""

from functools import partial

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from consultant_app.domain.lines import PlannedVisit
from consultant_app.workflows import today
from ui.clock_acts import ClockActs
from ui.look.appearance import Appearance
from ui.place import Workplace
from ui.running_facts import over_night, worked_seconds
from ui.shortcuts import CommandName
from ui.visit_clock import VisitClock
from ui.when_texts import clock as clock_text
from ui.when_texts import length, local_moment
from ui.widgets.icon import paint_icon
from ui.widgets.labels import set_tray_tip

_SIDE = 64


class Tray(QObject):
    """Made only where `there` says so. The window answers `open_wanted` and `quit_wanted`."""

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, window: QWidget, workplace: Workplace, clock: VisitClock, acts: ClockActs
    ) -> None:
        """Offer what CLOCK and ACTS can do."""
        super().__init__(window)
        self._workplace = workplace
        self._clock = clock
        self._acts = acts
        self._ticked: bool | None = None
        self._menu = QMenu(window)
        self._menu.aboutToShow.connect(self._fill)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        clock.shown.connect(self._show_state)
        self._show_state()
        self._fill()  # some desktops show a menu only if it was not empty before
        self._icon.show()

    @staticmethod
    def there() -> bool:
        """Tell whether this desktop has a tray; many have none."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def tip(self) -> str:
        """What is told where the pointer rests on the icon."""
        return self._icon.toolTip()

    @property
    def menu(self) -> QMenu:
        """The menu of the icon, filled anew each time it opens."""
        return self._menu

    def explain(self, words: str) -> None:
        """Say WORDS beside the icon for a while."""
        self._icon.showMessage(self._window_title(), words, QSystemTrayIcon.MessageIcon.Information)

    def _window_title(self) -> str:
        return self._workplace.look.application.applicationDisplayName()

    def _show_state(self) -> None:
        """Say where the clock runs and for how long; a beat comes every half minute."""
        set_tray_tip(self._icon, self._state())
        if self._ticked is not self._clock.ticks:
            self._ticked = self._clock.ticks
            self._icon.setIcon(tray_picture(self._workplace.look, ticks=self._clock.ticks))

    def _state(self) -> str:
        running = self._clock.running
        if running is None:
            return self.tr("No visit is running")
        desk = self._workplace.desk
        if over_night(running, desk.now(), desk.zone()) and running.segment_start is not None:
            since = local_moment(running.segment_start, desk.now(), desk.zone())
            words = self.tr("{client}, running since {time}")
            return words.format(client=running.client, time=since)
        states = {
            "work": self.tr("{client}, {time}"),
            "break": self.tr("{client}, {time}, on a break"),
            "travel": self.tr("{client}, {time}, travelling"),
        }
        words = states.get(running.segment_kind or "", self.tr("{client}, {time}, paused"))
        minutes = worked_seconds(running, desk.now) // 60
        return words.format(client=running.client, time=length(minutes))

    def _fill(self) -> None:
        self._menu.clear()
        if not self._workplace.desk.store.is_open:
            return
        if self._clock.running is None:
            self._offer_starts()
        else:
            self._offer_acts()
        self._menu.addSeparator()
        self._add(self._menu, "tray-open", self.tr("Open")).triggered.connect(self.open_wanted)
        self._add(self._menu, "tray-quit", self.tr("Quit")).triggered.connect(self.quit_wanted)

    def _offer_starts(self) -> None:
        """Offer the visits of today; without any, to ask for the client as F8 does."""
        planned = today.today(self._workplace.desk).planned
        if not planned:
            start = self._add(self._menu, "tray-start", self.tr("Start a visit…"))
            start.triggered.connect(self._on_start_asking)
            return
        starts = self._menu.addMenu(self.tr("Start visit"))
        for visit in planned:
            at = visit.planned_at
            words = visit.client if at is None else f"{clock_text(at)}  {visit.client}"
            entry = self._add(starts, f"tray-start-{visit.visit_id}", words)
            entry.triggered.connect(partial(self._on_start, visit))

    def _offer_acts(self) -> None:
        pause = self._add(self._menu, "tray-pause", self._clock.pause_words)
        pause.triggered.connect(self._clock.pause_or_go_on)
        for act in self._acts.now():
            if not act.asks:
                entry = self._add(self._menu, f"tray-{act.name}", act.title)
                entry.triggered.connect(act.run)

    def _add(self, menu: QMenu, name: str, words: str) -> QAction:
        entry = menu.addAction(words.replace("&", "&&"))
        entry.setObjectName(name)
        return entry

    def _on_start(self, visit: PlannedVisit, _checked: bool = False) -> None:
        self.open_wanted.emit()
        self._workplace.navigation.start_visit(visit.client_id, visit.visit_id)

    def _on_start_asking(self) -> None:
        self.open_wanted.emit()
        self._workplace.commands.run(CommandName.START_OR_BREAK)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()


def tray_picture(look: Appearance, *, ticks: bool) -> QIcon:
    """Return the icon: a clock on the bar's green, with a dot while time runs."""
    tokens = look.tokens
    picture = QPixmap(_SIDE, _SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.bar))
    painter.drawRoundedRect(QRectF(0, 0, _SIDE, _SIDE), 14, 14)
    paint_icon(
        painter, QRect(0, 0, _SIDE, _SIDE), look, "timer", colour=tokens.on_bar, size=_SIDE * 2 // 3
    )
    if ticks:
        painter.setBrush(QColor(tokens.bar_dot))
        painter.drawEllipse(QRectF(_SIDE - 22, 2, 20, 20))
    painter.end()
    return QIcon(picture)
