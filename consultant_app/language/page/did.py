"""The section "What I did, and why it matters", its photos, and "What you may notice"."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from consultant_app.domain.ids import PhotoId, RequestId, WorkId
from consultant_app.domain.photos import (
    MOST_ON_PAGE,
    Pair,
    Photo,
    for_the_page,
    with_pairs_together,
)
from consultant_app.domain.summaries import DidItem, PhotoOnPage
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.domain.work import WorkItem
from consultant_app.language.page.kept_promises import also_kept
from consultant_app.language.page.page_words import PageWords
from consultant_app.language.page.standing import stands_alone
from consultant_app.language.page.whys import clauses_of, why_of
from consultant_app.language.sentence_ends import ended, one_line, sentences_of

Files = Callable[[str], bytes | None]

_NOTICES_AT_MOST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenPhotos:
    """The photos a page shows, and why the others stay away."""

    shown: tuple[tuple[Photo, bytes], ...] = ()
    missing: tuple[PhotoId, ...] = ()
    over: tuple[PhotoId, ...] = ()


def chosen_photos(facts: VisitFacts, files: Files) -> ChosenPhotos:
    """Return the first four photos that have a description and can be read, pairs together."""
    described = [p for p in for_the_page(facts.photos) if p.description.strip()]
    read = [(photo, files(photo.file)) for photo in with_pairs_together(described)]
    there = [(photo, data) for photo, data in read if data]
    return ChosenPhotos(
        shown=tuple(there[:MOST_ON_PAGE]),
        missing=tuple(photo.id for photo, data in read if not data),
        over=tuple(photo.id for photo, _ in there[MOST_ON_PAGE:]),
    )


def did_items(
    facts: VisitFacts,
    page: PageWords,
    photos: ChosenPhotos,
    whys: Collection[WorkId],
    *,
    said: Iterable[str],
) -> tuple[DidItem, ...]:
    """Return the work that the page tells of, with its photos, then more promises kept.

    The work in WHYS is told for its why alone. SAID are the replies as printed: what stands in
    them is not told again.
    """
    replies = {r.id: frozenset(sentences_of(r.reply)) for r in facts.all_requests}
    pictures = _by_work(photos, page)
    told = {sentence for text in said for sentence in sentences_of(text)}
    items: list[DidItem] = []
    for work in facts.work:
        pictured = work.id in pictures
        if work.id in whys and why_of(work) not in told:
            items.append(_why_alone(work, page))
            told |= _all_sentences(work)
        elif adds_something(work, replies, pictured=pictured) and (
            pictured or not _all_sentences(work) <= told
        ):
            items += _items(work, replies, page, pictures.get(work.id, ()))
            told |= _all_sentences(work)
    under_work = {w.id for w in facts.work if w.public.strip()}
    loose = tuple(p for of, group in pictures.items() if of not in under_work for p in group)
    if loose:
        items.append(DidItem(result=page.say("did.photos"), photos=loose))
    return (*items, *(DidItem(result=line) for line in also_kept(facts, page)))


def adds_something(
    item: WorkItem, replies: Mapping[RequestId, frozenset[str]], *, pictured: bool
) -> bool:
    """Tell whether ITEM says or shows more than the reply of the request it answers."""
    sentences = set(sentences_of(item.public))
    if item.request_id is None or item.request_id not in replies:
        return bool(sentences)
    return bool(sentences and (pictured or sentences - replies[item.request_id]))


def notices(facts: VisitFacts) -> tuple[str, ...]:
    """Return what the customer may notice: noted for the visit, then for its work."""
    said = (*_notices_told(facts), *(w.notice for w in facts.work))
    lines = (ended(one_line(text)) for text in said)
    return tuple(dict.fromkeys(line for line in lines if line))[:_NOTICES_AT_MOST]


def _notices_told(facts: VisitFacts) -> tuple[str, ...]:
    return tuple(text for visit in (*facts.told, facts.visit) for text in visit.notices)


def _all_sentences(work: WorkItem) -> set[str]:
    return {*sentences_of(work.public), *sentences_of(work.why)}


def _items(
    work: WorkItem,
    replies: Mapping[RequestId, frozenset[str]],
    page: PageWords,
    photos: tuple[PhotoOnPage, ...],
) -> list[DidItem]:
    """Return WORK, each thing of it that is news, the why and the photos with the first."""
    told = replies.get(work.request_id, frozenset()) if work.request_id else frozenset()
    first, *others = clauses_of(work, page)
    result, rest = _result_and_rest(first, told, page)
    if first[0] in told and not rest and others and not work.why.strip() and not photos:
        result, rest, others = others[0][0], list(others[0][1:]), others[1:]
    why = why_of(work)
    item = DidItem(
        result=result,
        how=" ".join(rest),
        why_label=page.say("did.why") if why else "",
        why=why,
        photos=photos,
    )
    news = [clause for clause in others if not set(clause) <= told]
    return [item, *(DidItem(result=c[0], how=" ".join(c[1:])) for c in news)]


def _result_and_rest(
    sentences: Sequence[str], told: Collection[str], page: PageWords
) -> tuple[str, list[str]]:
    """Return what is set bold, and the rest; what was TOLD already only where it is needed."""
    first, *others = sentences
    rest = [sentence for sentence in others if sentence not in told]
    if first in told and rest and stands_alone(rest[0], page):
        return rest[0], rest[1:]
    return first, rest


def _why_alone(work: WorkItem, page: PageWords) -> DidItem:
    """Return why WORK matters, under its result alone: the reply tells the rest."""
    result = sentences_of(work.public)[0]
    return DidItem(result=result, why_label=page.say("did.why"), why=why_of(work))


def _by_work(photos: ChosenPhotos, page: PageWords) -> dict[int | None, tuple[PhotoOnPage, ...]]:
    found: dict[int | None, tuple[PhotoOnPage, ...]] = {}
    for photo, data in photos.shown:
        found[photo.work_id] = (*found.get(photo.work_id, ()), _on_page(photo, data, page))
    return found


def _on_page(photo: Photo, data: bytes, page: PageWords) -> PhotoOnPage:
    leads: dict[Pair | None, str] = {Pair.BEFORE: "did.before", Pair.AFTER: "did.after"}
    lead = leads.get(photo.pair)
    return PhotoOnPage(
        jpeg=data,
        lead=page.say(lead) if lead else "",
        caption=ended(one_line(photo.caption)),
        description=one_line(photo.description),
        pair=photo.pair,
        turn=photo.turn,
        crop=photo.crop,
    )
