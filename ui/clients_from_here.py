"""The clients to choose from, seen from the page that is open: whose page it is stands first."""

from collections.abc import Callable

from consultant_app.desk import Desk
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import ClientLine
from consultant_app.workflows import keep_clients


class ClientsFromHere:
    """Finds clients for a dialog, whose Enter takes the first of them.

    Who starts the clock from a client's page means that client. The one that came first in the
    alphabet was started instead, and its hours went on the wrong bill.
    """

    def __init__(self, desk: Desk, here: Callable[[], ClientId | None]) -> None:
        """HERE tells whose page is open, or None for a page of all clients."""
        self._desk = desk
        self._here = here

    @property
    def here(self) -> ClientId | None:
        """The client whose page or visit is open."""
        return self._here()

    def find(self, text: str, *, but: ClientId | None = None) -> tuple[ClientLine, ...]:
        """Return the clients that TEXT means; without any, the one of this page first, BUT last."""
        found = keep_clients.client_lines(self._desk, filter=text)
        if text:
            return found
        first = keep_clients.client_lines_by_id(self._desk, [self.here] if self.here else [])
        ordered = (*first, *(line for line in found if line not in first))
        return tuple(sorted(ordered, key=lambda line: line.id == but))
