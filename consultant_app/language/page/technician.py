"""The technician's copy: everything of a visit in the trade's own words, for the file.

Passwords are never printed here either: each text goes through `mask` first, before any is
joined with another (`file_mask`).
Network addresses and serial numbers are at home here; how to get into a building is not, so a
site's access notes stay out.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from consultant_app.domain.options import PageOptions
from consultant_app.domain.private_notes import private_lines
from consultant_app.domain.summaries import TableBlock, TechnicianDocument, TextBlock
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.file_mask import Mask, masked
from consultant_app.language.page.letter_frame import CREATOR, author
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.technician_rows import (
    device_rows,
    fact_rows,
    people_met,
    promise_rows,
    request_rows,
    work_rows,
)
from consultant_app.language.page.technician_time import time_rows
from consultant_app.language.page.wording import day_long
from consultant_app.language.sentence_ends import one_line

Rows = Iterable[Sequence[str]]

_SERIAL = 2


def technician_document(
    facts: VisitFacts,
    page: PageWords,
    *,
    made_at: datetime,
    mask: Mask,
    options: PageOptions | None = None,
) -> TechnicianDocument:
    """Return the technician's copy of a visit; MASK hides passwords in a text."""
    voiced = page.in_voice(facts.business.voice)
    chosen = options or facts.options
    told = masked(replace(facts, versions=()), mask)
    hides = _notes(told) != _notes(facts)
    told = replace(told, versions=facts.versions)
    names = {"client": one_line(told.client.name), "day": day_long(told.visit.day, voiced)}
    blocks: tuple[TableBlock | TextBlock, ...] = (
        *_tables(told, voiced),
        _remember(told, voiced, hides=hides),
        _table("time_parts", _TIME, time_rows(told, voiced, chosen), voiced),
    )
    return TechnicianDocument(
        language=voiced.lang,
        title=voiced.say("technician.title", **names),
        author=author(told.business, voiced),
        subject=voiced.say("technician.subject", **names),
        creator=CREATOR,
        made_at=made_at,
        options=chosen,
        accent=facts.business.accent,
        head=voiced.say("technician.head"),
        warning=voiced.say("technician.warning"),
        facts=fact_rows(told, voiced),
        blocks=tuple(block for block in blocks if _says_something(block)),
        continued=page.say("heading.continued"),
        footer=voiced.say("technician.footer", id=str(facts.visit.id), **names),
        page_words=voiced.pattern("heading.page"),
    )


_REQUESTS = {"no": 0.6, "client_words": 3.6, "outcome": 1.1, "note": 4.7}
_WORK = {"time": 1.3, "answers": 0.7, "device": 1.9, "did": 6.1}
_DEVICES = {"name": 1.3, "make": 2.9, "serial": 2.4, "changed": 3.4}
_PROMISES = {"who": 0.8, "what": 5.2, "by_when": 2.6, "reminder": 1.4}
_TIME = {"item": 3.5, "amount": 1.8, "charged": 1.9, "shown_as": 2.8}


def _tables(facts: VisitFacts, page: PageWords) -> tuple[TableBlock, ...]:
    return (
        _table("requests", _REQUESTS, request_rows(facts, page), page),
        _table("work_log", _WORK, work_rows(facts, page), page),
        _table("devices", _DEVICES, device_rows(facts), page, codes=(_SERIAL,)),
        _table("promises", _PROMISES, promise_rows(facts, page), page),
    )


def _table(
    heading: str,
    columns: dict[str, float],
    rows: Rows,
    page: PageWords,
    *,
    codes: tuple[int, ...] = (),
) -> TableBlock:
    """Return a table without its empty columns; its CODES are set in the letters for codes."""
    told = [tuple(row) for row in rows]
    kept = [n for n in range(len(columns)) if not told or any(row[n].strip() for row in told)]
    names, shares = tuple(columns), tuple(columns.values())
    return TableBlock(
        heading=page.say(f"technician.{heading}"),
        columns=tuple(page.say(f"technician.{names[n]}") for n in kept),
        shares=tuple(shares[n] for n in kept),
        rows=tuple(tuple(row[n] for n in kept) for row in told),
        codes=tuple(place for place, n in enumerate(kept) if n in codes),
    )


def _remember(facts: VisitFacts, page: PageWords, *, hides: bool) -> TextBlock:
    """Return what is good to remember; where the copy HIDES a password, that is said."""
    said = (page.say("technician.passwords"),) if hides else ()
    return TextBlock(
        heading=page.say("technician.remember"),
        paragraphs=(*_worth_remembering(facts), *said),
        bold=page.say("technician.passwords_head") if hides else "",
    )


def _worth_remembering(facts: VisitFacts) -> tuple[str, ...]:
    notes = (
        *(person.remember for person in people_met(facts)),
        facts.client.private_notes,
        *(note.shown for note in private_lines(facts.visit.private_notes)),
    )
    return tuple(one_line(note) for note in notes if note.strip())


def _notes(facts: VisitFacts) -> tuple[str, ...]:
    """Return the notes in which a password may have been written down."""
    work = (item.note for item in facts.work)
    return (*_worth_remembering(facts), *work, *(r.words for r in facts.all_requests))


def _says_something(block: TableBlock | TextBlock) -> bool:
    return bool(block.rows if isinstance(block, TableBlock) else block.paragraphs)
