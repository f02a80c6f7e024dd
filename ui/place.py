"""What a page works with, and what the main window may ask of a page."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId
from ui.commands import Commands
from ui.jobs import Jobs
from ui.just_sent import JustSent
from ui.live import Live
from ui.look.appearance import Appearance
from ui.navigation import Navigation
from ui.network import Network


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """The desk with its news, how things look, the jobs, the commands, the way to other pages.

    `network` tells whether anything can be sent now, `just_sent` takes back what was a moment ago.
    """

    desk: Desk
    look: Appearance
    live: Live
    jobs: Jobs
    navigation: Navigation
    commands: Commands
    network: Network = field(default_factory=Network)
    just_sent: JustSent = field(default_factory=JustSent)


class Place(QWidget):
    """A page of the main window; built once, on first use, then kept."""

    def arrive(self) -> None:
        """Take the focus to where work goes on; called each time the page is shown."""

    def leave(self) -> None:
        """Save what is typed; called before another page is shown and before closing."""

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts of the page that F6 goes through, in the order they are read."""
        return (self,)

    @property
    def about(self) -> ClientId | None:
        """The client that the page is about, None for a page of all of them."""
        return None

    def remember(self) -> object:
        """Return what the page shows, as a plain value: it is about to go."""
        return None

    def recall(self, memory: object) -> None:
        """Show again what an earlier page, in whose place this one is, has remembered."""
