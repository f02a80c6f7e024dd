"""How the client's pages look from now on."""

from dataclasses import replace

from consultant_app.desk import Desk
from consultant_app.domain.options import Length, PrintSize, ShownPrices, ShownTime, Shows
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows import keep_clients, keep_people


def choose_option(desk: Desk, facts: VisitFacts, field: str, value: object, *, by: object) -> None:
    """Let the pages of the client show FIELD as VALUE; large print is kept with the reader."""
    if field == "print_size":
        _keep_with_reader(desk, facts, large=value == PrintSize.LARGE, by=by)
    shows = _with_option(facts.client.shows, field, value)
    if shows != facts.client.shows:
        keep_clients.save_client(desk, replace(facts.client, shows=shows), by=by)


def _with_option(shows: Shows, field: str, value: object) -> Shows:
    """Return SHOWS with FIELD as VALUE; Qt hands a word back where it was given our enum."""
    match field:
        case "length":
            return replace(shows, length=Length(str(value)))
        case "print_size":
            return replace(shows, print_size=PrintSize(str(value)))
        case "time":
            return replace(shows, time=ShownTime(str(value)))
        case "prices":
            return replace(shows, prices=ShownPrices(str(value)))
        case "photos":
            return replace(shows, photos=bool(value))
        case "words":
            return replace(shows, words=bool(value))
        case _:
            raise ValueError(f"no such option: {field}")


def _keep_with_reader(desk: Desk, facts: VisitFacts, *, large: bool, by: object) -> None:
    """The reader's own wish for large print comes before the client's, so it must agree."""
    reader = facts.contact
    if reader is not None and reader.large_print != large:
        keep_people.save_contact(desk, replace(reader, large_print=large), by=by)
