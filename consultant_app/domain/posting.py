"""Whether a page can be laid out for an envelope with a window, and what is missing for it."""

from enum import StrEnum

from consultant_app.domain.options import PageOptions, Paper, Window
from consultant_app.domain.visit_facts import VisitFacts


class NotPosted(StrEnum):
    """Why a page for a window has no address field, or an unfinished one; the field concerned."""

    PAPER = "paper"
    ADDRESS = "address"
    SENDER = "sender"


def fits_a_window(facts: VisitFacts, options: PageOptions) -> bool:
    """Tell whether the page of FACTS is laid out for a window: wished for, on A4, an address."""
    wished = options.window is Window.DIN
    return wished and options.paper is Paper.A4 and facts.postal_site is not None


def not_posted(facts: VisitFacts, options: PageOptions) -> tuple[NotPosted, ...]:
    """Return what keeps a page for a window from being one, or from saying who sends it."""
    if options.window is not Window.DIN:
        return ()
    if options.paper is not Paper.A4:
        return (NotPosted.PAPER,)
    if facts.postal_site is None:
        return (NotPosted.ADDRESS,)
    has_sender = any(line.strip() for line in facts.business.address)
    return () if has_sender else (NotPosted.SENDER,)
