"""What no page could mean, though each value by itself is fine: refused by its place."""

from collections.abc import Iterator, Mapping
from datetime import date

from consultant_app.exchange.interchange import Interchange, Thing
from consultant_app.exchange.value_kinds import wrong


def check_together(found: Interchange) -> None:
    """Refuse what does not fit together in the file.

    Links to what is known here already, and not in the file, are asked where they are stored.

    Raises:
        WrongInterchange: `place` names the value.
    """
    asked = {item.id: visit for visit, item in _inside(found.visits, "requests") if item.id}
    done = {item.id: visit for visit, item in _inside(found.visits, "work") if item.id}
    visits = {visit.id: visit for visit in found.visits}
    for name in ("work", "promises"):
        for visit, item in _inside(found.visits, name):
            _check_request(item, asked, client=_client(visit), day=visit.values["day"])
    for promise in found.promises:
        _check_request(promise, asked, client=_client(promise), day=None)
    for visit, photo in _inside(found.visits, "photos"):
        if done.get(photo.links.get("work_id") or "", visit) is not visit:
            raise wrong(f"{photo.place}.work", "was done at another visit")
    for visit, request in _inside(found.visits, "requests"):
        settled = visits.get(request.links.get("settled_visit_id") or "", visit)
        if _client(settled) != _client(visit):
            raise wrong(f"{request.place}.settled_at", "is a visit to another client")


def _check_request(
    item: Thing, asked: Mapping[str, Thing], *, client: object, day: date | None
) -> None:
    """Refuse a link of ITEM to what another CLIENT said, or what was said after its DAY."""
    said_at = asked.get(item.links.get("request_id") or "")
    if said_at is None:
        return
    if _client(said_at) != client:
        raise wrong(f"{item.place}.request", "was said at a visit to another client")
    if day is not None and said_at.values["day"] > day:
        raise wrong(f"{item.place}.request", "was said at a later visit")


def _inside(visits: tuple[Thing, ...], name: str) -> Iterator[tuple[Thing, Thing]]:
    return ((visit, item) for visit in visits for item in visit.all_of(name))


def _client(thing: Thing) -> object:
    return thing.links["client_id"]
