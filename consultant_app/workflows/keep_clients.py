"""Keep the clients: add one by its name, find it again, put it away."""

from collections.abc import Collection
from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Client, alike, folded
from consultant_app.domain.ids import ClientId
from consultant_app.domain.lines import ClientLine, RequestLine
from consultant_app.domain.problems import NotFound

_LIKENESS = 60  # of 100: below it rapidfuzz likens everything to everything
_NEAREST = 3


def add_client(desk: Desk, name: str, *, by: object = None) -> Client:
    """Add a client; a name is all it takes."""
    with desk.store.changing(What.ADD_CLIENT, by=by) as tx:
        return tx.clients.put(named_client(name))


def named_client(name: str) -> Client:
    """Return the new client NAME, its spaces put in order; nothing is stored."""
    return Client(name=" ".join(name.split()))


def save_client(desk: Desk, client: Client, *, by: object = None, merge: bool = False) -> Client:
    """Store CLIENT as it was edited; what differs names the step of undo."""
    with desk.store.changing(What.EDIT_CLIENT, by=by, merge=merge) as tx:
        tx.name(_what_differs(tx.clients.get(client.id), client))
        return tx.clients.put(client)


def _what_differs(before: Client, after: Client) -> What:
    if replace(before, rates=after.rates) == after:
        return What.EDIT_RATE
    if replace(before, private_notes=after.private_notes) == after:
        return What.EDIT_CLIENT_NOTES
    if replace(before, shows=after.shows) == after:
        return What.EDIT_CLIENT_WISHES
    return What.EDIT_CLIENT


def archive_client(
    desk: Desk, client_id: ClientId, *, archived: bool = True, by: object = None
) -> Client:
    """Take a client out of the lists to pick from, or back into them."""
    with desk.store.changing(What.ARCHIVE_CLIENT, by=by) as tx:
        return tx.clients.put(replace(tx.clients.get(client_id), archived=archived))


def remove_client(desk: Desk, client_id: ClientId, *, by: object = None) -> None:
    """Remove a client with all that hangs on it; undo brings it back."""
    with desk.store.changing(What.REMOVE_CLIENT, by=by) as tx:
        tx.clients.remove(client_id)


def client(desk: Desk, client_id: ClientId) -> Client:
    """Return the client CLIENT_ID."""
    with desk.store.reading() as tx:
        return tx.clients.get(client_id)


def client_lines(
    desk: Desk,
    *,
    filter: str = "",  # noqa: A002 - the list's own word
    archived: bool = False,
    limit: int = 500,
) -> tuple[ClientLine, ...]:
    """Return the clients by name, those with the words of FILTER; at most LIMIT."""
    with desk.store.reading() as tx:
        return tx.lists.clients(filter=filter, archived=archived, limit=limit)


def client_lines_by_id(desk: Desk, ids: Collection[ClientId]) -> tuple[ClientLine, ...]:
    """Return the clients with these IDS, also those that were put away."""
    with desk.store.reading() as tx:
        return tx.lists.clients_by_id(ids)


def likely_duplicates(desk: Desk, name: str) -> tuple[ClientLine, ...]:
    """Return the clients that NAME may mean already: "Bakery Rossi" finds "Rossi Bakery"."""
    with desk.store.reading() as tx:
        return tx.lists.clients_by_id([found.id for found in tx.clients.find(name)])


def client_named(desk: Desk, named: str) -> Client:
    """Return the client with that name, other name or id.

    Raises:
        NotFound: there is none; `nearest` are the names that were probably meant.
    """
    with desk.store.reading() as tx:
        known = tx.clients.all(include_archived=True)
    found = _with_name(known, named)
    if len(found) == 1:
        return found[0]
    by_id = [c for c in known if str(c.id) == named.strip()]
    if by_id:
        return by_id[0]
    nearest = tuple(c.name for c in found) or _nearest(named, [c.name for c in known])
    raise NotFound(kind="client", wanted=named, nearest=nearest)


def client_words(
    desk: Desk,
    client_id: ClientId,
    *,
    filter: str = "",  # noqa: A002 - the list's own word
) -> tuple[RequestLine, ...]:
    """Return every request of a client, the newest visit first."""
    with desk.store.reading() as tx:
        return tx.lists.requests(client_id, filter=filter)


def _with_name(known: Collection[Client], named: str) -> list[Client]:
    wanted = folded(named)
    exact = [c for c in known if folded(c.name) == wanted]
    if exact:
        return exact
    return [c for c in known if any(alike(named, n) for n in (c.name, *c.also_known_as))]


def _nearest(named: str, names: Collection[str]) -> tuple[str, ...]:
    from rapidfuzz import fuzz, process  # only for a name that nobody has

    found = process.extract(
        named, names, scorer=fuzz.WRatio, processor=folded, limit=_NEAREST, score_cutoff=_LIKENESS
    )
    return tuple(name for name, _score, _index in found)
