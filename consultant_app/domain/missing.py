"""What a summary still needs before it may be issued, and what will merely not be on it.

Source: the page's rules (report 2.2). Secrets are found elsewhere and handed in.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from consultant_app.domain.ids import VisitId
from consultant_app.domain.local_moments import local
from consultant_app.domain.options import PageOptions, ShownTime
from consultant_app.domain.own_sentences import left_behind
from consultant_app.domain.photos import MOST_ON_PAGE, for_the_page
from consultant_app.domain.posting import NotPosted, not_posted
from consultant_app.domain.requests import Outcome, Request
from consultant_app.domain.text_state import TextState
from consultant_app.domain.time_segments import Segment, SegmentKind, is_unsure, lasts
from consultant_app.domain.visit_facts import VisitFacts


class MissingWhat(StrEnum):
    """What is missing; what is not among `_ONLY_NAMED` stops an issue."""

    OUTCOME = "outcome"
    DAY = "day"
    REASON = "reason"
    ACCEPT = "accept"
    SECRET = "secret"  # noqa: S105 - the name of the kind, not a secret
    DESCRIPTION = "description"
    SENDER = "sender"
    TIME = "time"
    CHOICE = "choice"
    SIGN = "sign"
    WINDOW = "window"
    PICTURE = "picture"
    WORDS = "words"
    REPLY = "reply"
    AWAITED = "awaited"
    ANSWER = "answer"
    DID = "did"
    LANGUAGE = "language"
    PASSED = "passed"

    @property
    def stops(self) -> bool:
        """Tell whether the summary can't be issued because of it."""
        return self not in _ONLY_NAMED


_ONLY_NAMED = frozenset(
    {
        MissingWhat.SIGN,
        MissingWhat.WINDOW,
        MissingWhat.PICTURE,
        MissingWhat.WORDS,
        MissingWhat.REPLY,
        MissingWhat.AWAITED,
        MissingWhat.LANGUAGE,
        MissingWhat.PASSED,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a text stands: the table, the record's id and the field, for the cursor to go to."""

    table: str
    id: int
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing that is missing; `note` is the text concerned (for a secret its place only).

    `signs` are the characters of the word `note` that no font has.
    """

    visit_id: VisitId
    what: MissingWhat
    note: str
    place: Place
    signs: tuple[str, ...] = ()


def missing_in(
    facts: VisitFacts, *, secrets: Iterable[Missing] = (), today: date | None = None
) -> tuple[Missing, ...]:
    """Return everything missing, what stops the issue first, each in the page's order.

    TODAY tells which promised days have passed; without it nothing is said of them.
    """
    found = [
        *_missing_sender(facts),
        *_missing_answers(facts),
        *_missing_days(facts),
        *_missing_deeds(facts),
        *_missing_acceptance(facts),
        *secrets,
        *_missing_descriptions(facts),
        *_missing_choice(facts),
        *_missing_looks(facts),
        *_missing_for_the_post(facts),
        *_missing_words(facts),
        *_days_passed(facts, today),
        *_left_in_their_language(facts),
    ]
    return tuple(sorted(found, key=lambda m: not m.what.stops))


def time_to_look_at(facts: VisitFacts, options: PageOptions) -> tuple[Segment, ...]:
    """Return the stretches that a page with OPTIONS would tell of, and the clock was not sure of.

    Of breaks only a page with hours tells, of journeys none.
    """
    told = {
        ShownTime.HIDDEN: (),
        ShownTime.WORDS: (SegmentKind.WORK,),
        ShownTime.FROM_TO: (SegmentKind.WORK, SegmentKind.BREAK),
    }[options.time]
    return tuple(s for s in facts.segments if s.kind in told and is_unsure(s) and lasts(s))


def _missing_sender(facts: VisitFacts) -> Iterator[Missing]:
    business = facts.business
    for field, there in (
        ("person", bool((business.person or business.name).strip())),
        ("phone", business.can_be_reached),
    ):
        if not there:
            yield _missing(
                facts, MissingWhat.SENDER, "", Place(table="business", id=0, field=field)
            )


def _missing_answers(facts: VisitFacts) -> Iterator[Missing]:
    for request in facts.all_requests:
        place = Place(table="requests", id=request.id, field="outcome")
        if not request.outcome.is_answer:
            yield _missing(facts, MissingWhat.OUTCOME, request.words, place)
        elif _wants_reason(request):
            place = Place(table="requests", id=request.id, field="reply")
            yield _missing(facts, MissingWhat.REASON, request.words, place)


def _wants_reason(request: Request) -> bool:
    """Tell whether REQUEST is advised against, and nobody said why: a bare no is unkind."""
    return request.outcome is Outcome.DECLINED and not request.reply.strip()


def _missing_days(facts: VisitFacts) -> Iterator[Missing]:
    for request in facts.all_requests:
        if request.outcome.needs_day and not _has_row_with_day(facts, request):
            place = Place(table="requests", id=request.id, field="by")
            yield _missing(facts, MissingWhat.DAY, request.words, place)


def _has_row_with_day(facts: VisitFacts, request: Request) -> bool:
    return any(p.request_id == request.id and p.by is not None for p in facts.promises)


def _missing_deeds(facts: VisitFacts) -> Iterator[Missing]:
    """Ask what was done where work was noted and the page would tell nothing of it at all."""
    noted = [w for w in facts.work if not w.only_for_me]
    asked = facts.all_requests
    told = (w.public for w in noted), (r.reply for r in asked), (facts.visit.lines.did,)
    is_told = any(text.strip() for texts in told for text in texts)
    if noted and not is_told and not any(r.outcome is Outcome.DONE for r in asked):
        place = Place(table="visits", id=facts.visit.id, field="did")
        yield _missing(facts, MissingWhat.DID, noted[0].note, place)


def _missing_acceptance(facts: VisitFacts) -> Iterator[Missing]:
    for request in facts.all_requests:
        if request.reply.strip() and request.reply_state is TextState.PROPOSED:
            place = Place(table="requests", id=request.id, field="reply")
            yield _missing(facts, MissingWhat.ACCEPT, request.reply, place)
    for item in facts.work:
        if item.for_the_page and item.state is TextState.PROPOSED:
            place = Place(table="work", id=item.id, field="public")
            yield _missing(facts, MissingWhat.ACCEPT, item.public, place)
    for promise in facts.promises:
        if promise.state is TextState.PROPOSED:
            place = Place(table="promises", id=promise.id, field="what")
            yield _missing(facts, MissingWhat.ACCEPT, promise.what, place)


def _missing_descriptions(facts: VisitFacts) -> Iterator[Missing]:
    if not facts.options.photos:
        return
    for photo in facts.photos:
        if photo.public and not photo.description.strip():
            place = Place(table="photos", id=photo.id, field="description")
            yield _missing(facts, MissingWhat.DESCRIPTION, photo.caption, place)


def _missing_choice(facts: VisitFacts) -> Iterator[Missing]:
    """Ask which photos are for the page, where it has no room for all; the note says how many."""
    photos = for_the_page(facts.photos) if facts.options.photos else ()
    if len(photos) > MOST_ON_PAGE:
        place = Place(table="photos", id=photos[MOST_ON_PAGE].id, field="public")
        yield _missing(facts, MissingWhat.CHOICE, str(len(photos)), place)


def _missing_looks(facts: VisitFacts) -> Iterator[Missing]:
    for segment in time_to_look_at(facts, facts.options):
        place = Place(table="segments", id=segment.id, field="end")
        yield _missing(facts, MissingWhat.TIME, _hours(segment), place)


def _hours(segment: Segment) -> str:
    """Return "16:05–17:20" as clocks showed it; with the days where it ended on another one."""
    start, end = (local(at, segment.zone) for at in (segment.start, segment.end or segment.start))
    if start.date() == end.date():
        return f"{start:%H:%M}–{end:%H:%M}"
    return f"{start:%Y-%m-%d %H:%M} – {end:%Y-%m-%d %H:%M}"


def _missing_for_the_post(facts: VisitFacts) -> Iterator[Missing]:
    places = {
        NotPosted.PAPER: Place(table="visits", id=facts.visit.id, field="paper"),
        NotPosted.ADDRESS: Place(
            table="sites", id=facts.site.id if facts.site else 0, field="address"
        ),
        NotPosted.SENDER: Place(table="business", id=0, field="address"),
    }
    for why in not_posted(facts, facts.options):
        yield _missing(facts, MissingWhat.WINDOW, facts.client.name, places[why])


def _missing_words(facts: VisitFacts) -> Iterator[Missing]:
    for item in facts.work:
        if not item.only_for_me and not item.public.strip():
            place = Place(table="work", id=item.id, field="public")
            yield _missing(facts, MissingWhat.WORDS, item.note, place)
    for request in facts.all_requests:
        bare = request.outcome.is_answer and not request.reply.strip()
        if bare and request.outcome is Outcome.WAITING:
            if not request.outcome_word.strip():
                place = Place(table="requests", id=request.id, field="reply")
                yield _missing(facts, MissingWhat.AWAITED, request.words, place)
        elif bare and not _wants_reason(request) and not facts.answered_by(request):
            place = Place(table="requests", id=request.id, field="reply")
            what = MissingWhat.ANSWER if _asks(request) else MissingWhat.REPLY
            yield _missing(facts, what, request.words, place)


def _days_passed(facts: VisitFacts, today: date | None) -> Iterator[Missing]:
    """Name what the page would promise for a day that is over, and nobody said it was kept.

    It stops nothing: the page of an old visit may tell it as it was.
    """
    for promise in facts.promises:
        is_open = promise.what.strip() and promise.kept_on is None
        if today is not None and is_open and promise.by is not None and promise.by < today:
            place = Place(table="promises", id=promise.id, field="by")
            yield _missing(facts, MissingWhat.PASSED, promise.what, place)


def _left_in_their_language(facts: VisitFacts) -> Iterator[Missing]:
    """Name the sentences of the settings that a page in another language goes without."""
    own_closing = bool(facts.visit.lines.closing.strip())
    for field, words in left_behind(facts.business, language=facts.language):
        if not (field == "closing" and own_closing):
            place = Place(table="business", id=0, field=field)
            yield _missing(facts, MissingWhat.LANGUAGE, words, place)


def _asks(request: Request) -> bool:
    """Tell whether REQUEST is a question that is finished: a bare "Done." is no answer to it."""
    own = request.outcome_word.strip()
    return request.outcome is Outcome.DONE and request.words.rstrip().endswith("?") and not own


def _missing(facts: VisitFacts, what: MissingWhat, note: str, place: Place) -> Missing:
    return Missing(visit_id=facts.visit.id, what=what, note=note, place=place)
