"""The texts that a page may print, each with the place where it was typed."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from consultant_app.domain.missing import Place
from consultant_app.domain.summaries import SummaryDocument
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.language.page.public_view import PUBLIC

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def printed_texts(facts: VisitFacts) -> Iterator[tuple[Place, str]]:
    """Yield the texts of FACTS, a public view, first those around the news, then its lists."""
    people = [person for person in (facts.contact, *facts.contacts) if person is not None]
    around: tuple[DataclassInstance, ...] = (facts.business, facts.client, *people, facts.visit)
    for record in around:
        yield from _texts_of(record)
    yield from _texts_of(facts.visit.lines, id=facts.visit.id)
    lists = (facts.requests, facts.carried, facts.promises, facts.work, facts.photos)
    for records in (*lists, facts.parts, facts.segments, facts.kept):
        for record in records:
            yield from _texts_of(record)


def texts_on(document: SummaryDocument) -> Iterator[str]:
    """Yield every text of DOCUMENT, those that only its file bears too."""
    yield from _strings(document)


def _texts_of(
    record: "DataclassInstance",
    *,
    id: int | None = None,  # noqa: A002 - the record's own word
) -> Iterator[tuple[Place, str]]:
    public = PUBLIC[type(record)]
    number = getattr(record, "id", 0) if id is None else id
    for name in (*public.quoted, *public.text):
        place = Place(table=public.table, id=number, field=name)
        for text in _strings(getattr(record, name)):
            yield place, text


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, tuple):
        for part in value:
            yield from _strings(part)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
