"""What the window of an envelope shows: who sends the page, and to whom and where."""

from dataclasses import replace

from consultant_app.domain.options import PageOptions, Window
from consultant_app.domain.page_document import PostedTo
from consultant_app.domain.posting import fits_a_window
from consultant_app.domain.settings import Business
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.public_view import Secrets, public_record
from consultant_app.language.sentence_ends import one_line

_BETWEEN = " · "


def posted_to(facts: VisitFacts, options: PageOptions, *, secrets: Secrets) -> PostedTo | None:
    """Return what stands in the window of a page with OPTIONS; None where it is not posted.

    FACTS are the whole ones: an address reaches no page that is not sent there.
    """
    if not fits_a_window(facts, options) or facts.postal_site is None:
        return None
    site = public_record(facts.postal_site, secrets=secrets)
    greeted = (facts.contact, *facts.also_greeted)
    people = [public_record(person, secrets=secrets).name for person in greeted if person]
    client = public_record(facts.client, secrets=secrets)
    lines = map(one_line, (client.name, *people, *site.address))
    return PostedTo(
        sender=_sender(facts.business, secrets=secrets),
        lines=tuple(dict.fromkeys(line for line in lines if line)),
    )


def as_drawn(options: PageOptions, posted: PostedTo | None) -> PageOptions:
    """Return OPTIONS with the window that the page really has."""
    return replace(options, window=Window.NONE if posted is None else options.window)


def _sender(business: Business, *, secrets: Secrets) -> str:
    shown = public_record(business, secrets=secrets)
    lines = map(one_line, (shown.name or shown.person, *shown.address))
    return _BETWEEN.join(line for line in lines if line)
