"""What the window of an envelope shows: who sends the page, and to whom and where."""

from collections.abc import Sequence
from dataclasses import replace

from consultant_app.domain.clients import Client, Contact, Site
from consultant_app.domain.options import PageOptions, Paper, Window
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
    greeted = [person for person in (facts.contact, *facts.also_greeted) if person]
    return in_the_window(
        facts.client, greeted, facts.postal_site, business=facts.business, secrets=secrets
    )


def sent_to(
    client: Client,
    reader: Contact | None,
    site: Site | None,
    *,
    business: Business,
    options: PageOptions,
    secrets: Secrets,
) -> PostedTo | None:
    """Return what stands in the window of a letter to READER of CLIENT; None where it has none."""
    fits = options.window is Window.DIN and options.paper is Paper.A4
    if not fits or site is None or not any(map(str.strip, site.address)):
        return None
    people = [reader] if reader else []
    return in_the_window(client, people, site, business=business, secrets=secrets)


def in_the_window(
    client: Client, people: Sequence[Contact], site: Site, *, business: Business, secrets: Secrets
) -> PostedTo:
    """Return the lines for PEOPLE of CLIENT at SITE, and that of the BUSINESS above them."""
    names = [public_record(person, secrets=secrets).name for person in people]
    named, there = public_record(client, secrets=secrets), public_record(site, secrets=secrets)
    lines = map(one_line, (named.name, *names, *there.address))
    return PostedTo(
        sender=_sender(business, secrets=secrets),
        lines=tuple(dict.fromkeys(line for line in lines if line)),
    )


def as_drawn(options: PageOptions, posted: PostedTo | None) -> PageOptions:
    """Return OPTIONS with the window that the page really has."""
    return replace(options, window=Window.NONE if posted is None else options.window)


def _sender(business: Business, *, secrets: Secrets) -> str:
    shown = public_record(business, secrets=secrets)
    lines = map(one_line, (shown.name or shown.person, *shown.address))
    return _BETWEEN.join(dict.fromkeys(line for line in lines if line))
