"""The commands that work anywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.clients_from_here import ClientsFromHere
from ui.clock_acts import ClockActs
from ui.navigation import PlaceName
from ui.palette_acts import PaletteActs
from ui.past_visits import write_down
from ui.place import Workplace
from ui.planning import Planning
from ui.running_bar import RunningBar
from ui.shortcuts import CommandName
from ui.tray import Tray
from ui.trips import Trips
from ui.undo import redo_last, undo_latest
from ui.visit_clock import VisitClock
from ui.visit_starts import VisitStarts


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What the commands need of the window: itself, the bar of what runs, its own acts."""

    window: QWidget
    bar: RunningBar
    fold_sidebar: Callable[[], None]
    open_help: Callable[[], None]
    next_pane: Callable[[], None]
    previous_pane: Callable[[], None]
    quit: Callable[[], None]
    come_forward: Callable[[], None]


def offer_frame_commands(
    frame: Frame, workplace: Workplace, trips: Trips, clock: VisitClock
) -> Tray | None:
    """Let the keys that work anywhere do what they say; return the tray where there is one."""
    window, navigation, name = frame.window, workplace.navigation, CommandName
    clients = ClientsFromHere(workplace.desk, trips.client_here)
    planning = Planning(window, workplace, clients)
    starts = VisitStarts(window, workplace, clock, trips.finishing, clients, anchor=frame.bar.where)
    more = ClockActs(window, workplace, clock, starts, frame.bar)
    trips.arrived.connect(clock.stand_beside)
    palette = PaletteActs(window, workplace, clock, more, starts, planning)
    acts: dict[CommandName, Callable[[], object]] = {
        name.SEARCH: palette.open,
        name.GO_TODAY: partial(navigation.go, PlaceName.TODAY),
        name.GO_CLIENTS: partial(navigation.go, PlaceName.CLIENTS),
        name.GO_VISITS: partial(navigation.go, PlaceName.VISITS),
        name.GO_TIME: partial(navigation.go, PlaceName.TIME),
        name.GO_OUTBOX: partial(navigation.go, PlaceName.OUTBOX),
        name.GO_SETTINGS: partial(navigation.go, PlaceName.SETTINGS),
        name.START_OR_BREAK: starts.start_or_break,
        name.PAST_VISIT: partial(write_down, workplace),
        name.UNDO: partial(undo_latest, workplace),
        name.REDO: partial(redo_last, workplace.desk, navigation),
        name.NEXT_PANE: frame.next_pane,
        name.PREVIOUS_PANE: frame.previous_pane,
        name.BACK: trips.back,
        name.FORWARD: trips.forward,
        name.FOLD_SIDEBAR: frame.fold_sidebar,
        name.KEYBOARD_HELP: frame.open_help,
        name.FULL_SCREEN: partial(_fill_the_screen, window),
        name.QUIT: frame.quit,
    }
    for command, act in acts.items():
        workplace.commands.offer(command, act, on=window)
    _offer_wrap_up(frame.bar, workplace, trips, clock)
    if not Tray.there():
        return None
    tray = Tray(window, workplace, clock, more)
    tray.open_wanted.connect(frame.come_forward)
    tray.quit_wanted.connect(frame.quit)
    return tray


def _offer_wrap_up(bar: RunningBar, workplace: Workplace, trips: Trips, clock: VisitClock) -> None:
    """Let the key of wrapping up press the button of the bar, wherever that is to be seen.

    The page of a visit has that key for itself, and its wrap-up for the next step.
    """
    action = workplace.commands.offer(CommandName.WRAP_UP, clock.wrap_up, on=bar)
    own = (PlaceName.VISIT, PlaceName.WRAP_UP)
    trips.arrived.connect(lambda place, _page: action.setEnabled(place not in own))


def _fill_the_screen(window: QWidget) -> None:
    """Fill the screen, or go back to how the window was."""
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
