"""The lines around the news: the consultant's own where there are any, else the program's."""

from dataclasses import fields

from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.visits import OwnLines
from consultant_app.language.page.headline import headline, how_many_done
from consultant_app.language.page.how_it_stands import now_row
from consultant_app.language.page.in_short import asked_row, did_row
from consultant_app.language.page.letter_frame import closing, thanks
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.sentence_ends import capital_first, ended, one_line

_LINES = tuple(field.name for field in fields(OwnLines))


def generated_lines(facts: VisitFacts, page: PageWords) -> OwnLines:
    """Return the lines as the program makes them, from what the page may tell."""
    own_headline = ended(capital_first(one_line(facts.visit.lines.headline)))
    made_headline = headline(facts, page)
    made_did = did_row(facts, page)
    own_did = one_line(facts.visit.lines.did)
    return OwnLines(
        headline=made_headline,
        thanks=thanks(facts, page),
        asked=asked_row(facts, page),
        did=made_did,
        now=now_row(
            facts,
            page,
            headline=own_headline or made_headline,
            did=own_did or made_did,
            counted=not own_headline and made_headline == how_many_done(facts, page),
        ),
        closing=closing(facts.business, page),
    )


def shown_lines(own: OwnLines, generated: OwnLines) -> OwnLines:
    """Return the lines that the page prints."""
    return OwnLines(**{n: _as_printed(n, own) or getattr(generated, n) for n in _LINES})


def own_names(own: OwnLines) -> frozenset[str]:
    """Return the names of the lines that the consultant wrote."""
    return frozenset(name for name in _LINES if getattr(own, name).strip())


def _as_printed(name: str, own: OwnLines) -> str:
    """Return an own line ended; a greeting's comma may be followed by a small letter."""
    line = ended(one_line(getattr(own, name)))
    return line if name == "thanks" else capital_first(line)
