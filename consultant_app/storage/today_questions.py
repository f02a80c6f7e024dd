"""Today's page, asked of the database in a handful of questions; no SQLAlchemy here."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from consultant_app.domain.clients import Contact, Role, Site
from consultant_app.domain.ids import (
    ClientId,
    ContactId,
    PromiseId,
    RequestId,
    SiteId,
    VisitId,
)
from consultant_app.domain.lines import PlannedVisit, PromiseLine, TodayFacts, VisitLine
from consultant_app.domain.promises import CONSULTANT, Promise
from consultant_app.domain.settings import AppSettings, Business
from consultant_app.domain.text_state import TextState
from consultant_app.domain.visits import VisitKind
from consultant_app.storage.line_questions import (
    PROMISE_LINES,
    VISIT_LINES,
    Ask,
    Row,
    promise_line,
    running_visit,
    visit_line,
)
from consultant_app.storage.values import clock_time_of, day_of, from_json, instant_of, words_of

_MOST_PROMISES = 4
_MOST_WITHOUT_DAY = 3
_MOST_COMING = 3
_MOST_PAUSED = 3

_BUSINESS = "SELECT value FROM settings WHERE key = 'business'"
_SETTINGS = "SELECT value FROM settings WHERE key = 'app'"
_PLANNED = """
    SELECT v.id, v.client_id, c.name, v.kind, v.planned_at, v.planned_minutes, v.reason,
        v.site_id, (SELECT max(o.day) FROM visits o WHERE o.client_id = v.client_id
        AND o.removed_at IS NULL AND o.state IN ('finished', 'issued'))
    FROM visits v JOIN clients c ON c.id = v.client_id
    WHERE v.removed_at IS NULL AND v.state = 'planned' AND v.day = ?
    ORDER BY v.planned_at IS NULL, v.planned_at, v.id
"""
_SITES = """
    SELECT id, client_id, name, address, access, travel_minutes, distance_km
    FROM sites WHERE client_id = ? AND removed_at IS NULL ORDER BY id
"""
_PEOPLE = """
    SELECT id, client_id, name, address_as, greeting, roles, email, phone, remember, language,
        large_print
    FROM contacts WHERE client_id = ? AND removed_at IS NULL ORDER BY id
"""
_PROMISES = """
    SELECT id, client_id, visit_id, what, who, "to", "by", by_words, next_visit, kept_on,
        request_id, state, noted_at,
        (SELECT count(*) FROM visits v JOIN visits given ON given.id = p.visit_id
            WHERE v.client_id = p.client_id AND v.removed_at IS NULL AND v.state <> 'planned'
            AND (v.day, v.id) >= (given.day, given.id))
    FROM promises p WHERE client_id = ? AND removed_at IS NULL AND kept_on IS NULL
        AND state = 'accepted'
    ORDER BY "by" IS NULL, "by", id
"""
_DUE = """ AND p.kept_on IS NULL AND p."by" <= ? AND p.who = ? ORDER BY p."by", p.id LIMIT ?"""
_DUE_COUNT = """
    SELECT count(*) FROM promises WHERE removed_at IS NULL AND kept_on IS NULL
        AND state = 'accepted' AND "by" <= ? AND who = ?
"""
_WITHOUT_DAY = """ AND p.kept_on IS NULL AND p."by" IS NULL AND p.who = ? ORDER BY p.id LIMIT ?"""
_WITHOUT_DAY_COUNT = """
    SELECT count(*) FROM promises WHERE removed_at IS NULL AND kept_on IS NULL
        AND state = 'accepted' AND "by" IS NULL AND who = ?
"""
_DONE_TODAY = """ AND v.day = ? AND v.state IN ('finished', 'issued') ORDER BY v.id"""
_COMING = """
    AND v.day > ? AND v.state = 'planned'
    ORDER BY v.day, v.planned_at IS NULL, v.planned_at, v.id LIMIT ?
"""
_PAUSED = """
    AND v.state = 'running' AND NOT EXISTS (SELECT 1 FROM segments s WHERE s.visit_id = v.id
        AND s.removed_at IS NULL AND s."end" IS NULL)
    ORDER BY v.day, v.id LIMIT ?
"""
_OLDEST_FINISHED = """
    AND v.state = 'finished' AND v.told_on_visit_id IS NULL ORDER BY v.day, v.id LIMIT 1"""
_FINISHED = """
    SELECT count(*) FROM visits
    WHERE state = 'finished' AND told_on_visit_id IS NULL AND removed_at IS NULL
"""
_READY = """
    SELECT count(*) FROM visits v
        WHERE v.state = 'finished' AND v.told_on_visit_id IS NULL AND v.removed_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM requests r WHERE r.visit_id = v.id
            AND r.removed_at IS NULL AND (r.outcome IN ('heard', 'in-progress')
            OR r.reply <> '' AND r.reply_state = 'proposed'))
        AND NOT EXISTS (SELECT 1 FROM work w WHERE w.visit_id = v.id AND w.removed_at IS NULL
            AND w.state = 'proposed' AND w.public <> '' AND NOT w.only_for_me)
        AND NOT EXISTS (SELECT 1 FROM promises p WHERE p.visit_id = v.id
            AND p.removed_at IS NULL AND p.state = 'proposed')
"""


def read_today(ask: Ask, on_day: date) -> TodayFacts:
    """Return what Today shows on ON_DAY.

    Promises due are the consultant's own: late, today and tomorrow, at most four; their count is
    that of the late ones and today's. Those without a day are the consultant's own as well, the
    oldest three, and the count of them all. Of the paused visits the oldest three are told.
    `not_issued` counts, of the visits to write up, those whose words are all there.
    """
    business = _business(ask)
    return TodayFacts(
        on_day=on_day,
        first_name=business.first_name,
        person=business.person,
        business=business.name,
        planned=tuple(_planned_visit(ask, r) for r in list(ask(_PLANNED, (on_day.isoformat(),)))),
        done_today=_visits(ask, _DONE_TODAY, on_day.isoformat()),
        coming=_visits(ask, _COMING, on_day.isoformat(), _MOST_COMING),
        promises_due=_promises_due(ask, on_day),
        promises_due_count=_count(ask, _DUE_COUNT, on_day.isoformat(), CONSULTANT),
        promises_without_day=_promises_without_day(ask),
        promises_without_day_count=_count(ask, _WITHOUT_DAY_COUNT, CONSULTANT),
        to_write_up=_count(ask, _FINISHED),
        oldest_to_write_up=next(iter(_visits(ask, _OLDEST_FINISHED)), None),
        paused=_visits(ask, _PAUSED, _MOST_PAUSED),
        not_issued=_count(ask, _READY),
        running=running_visit(ask),
        settings=_settings(ask),
    )


def _business(ask: Ask) -> Business:
    row = next(iter(ask(_BUSINESS, ())), None)
    return Business() if row is None else from_json(Business, row[0])


def _settings(ask: Ask) -> AppSettings:
    row = next(iter(ask(_SETTINGS, ())), None)
    return AppSettings() if row is None else from_json(AppSettings, row[0])


def _visits(ask: Ask, condition: str, *values: object) -> tuple[VisitLine, ...]:
    return tuple(visit_line(row) for row in ask(VISIT_LINES + condition, values))


def _promises_due(ask: Ask, on_day: date) -> tuple[PromiseLine, ...]:
    tomorrow = on_day + timedelta(days=1)
    values = (tomorrow.isoformat(), CONSULTANT, _MOST_PROMISES)
    return tuple(promise_line(row) for row in ask(PROMISE_LINES + _DUE, values))


def _promises_without_day(ask: Ask) -> tuple[PromiseLine, ...]:
    values = (CONSULTANT, _MOST_WITHOUT_DAY)
    return tuple(promise_line(row) for row in ask(PROMISE_LINES + _WITHOUT_DAY, values))


def _count(ask: Ask, question: str, *values: object) -> int:
    ((count,),) = ask(question, values)
    return int(count)


def _planned_visit(ask: Ask, row: Row) -> PlannedVisit:
    sites = [_site(r) for r in ask(_SITES, (row[1],))]
    promises = list(ask(_PROMISES, (row[1],)))
    return PlannedVisit(
        visit_id=VisitId(row[0]),
        client_id=ClientId(row[1]),
        client=row[2],
        kind=VisitKind(row[3]),
        planned_at=clock_time_of(row[4]),
        planned_minutes=row[5],
        reason=row[6],
        site=_chosen_site(sites, row[7], kind=VisitKind(row[3])),
        people=tuple(_contact(r) for r in ask(_PEOPLE, (row[1],))),
        promises=tuple(_promise(r) for r in promises),
        visits_ago=tuple(int(r[-1]) for r in promises),
        last_day=day_of(row[8]),
    )


def _chosen_site(sites: Sequence[Site], site_id: int | None, *, kind: VisitKind) -> Site | None:
    """Return the visit's site; where none was said, the only one that it can be."""
    for site in sites:
        if site.id == site_id:
            return site
    return sites[0] if len(sites) == 1 and kind is VisitKind.ON_SITE else None


def _site(row: Row) -> Site:
    return Site(
        id=SiteId(row[0]),
        client_id=ClientId(row[1]),
        name=row[2],
        address=words_of(row[3]),
        access=row[4],
        travel_minutes=row[5],
        distance_km=None if row[6] is None else Decimal(row[6]),
    )


def _contact(row: Row) -> Contact:
    return Contact(
        id=ContactId(row[0]),
        client_id=ClientId(row[1]),
        name=row[2],
        address_as=row[3],
        greeting=row[4],
        roles=frozenset(Role(role) for role in words_of(row[5])),
        email=row[6],
        phone=row[7],
        remember=row[8],
        language=row[9],
        large_print=bool(row[10]),
    )


def _promise(row: Row) -> Promise:
    return Promise(
        id=PromiseId(row[0]),
        client_id=ClientId(row[1]),
        visit_id=None if row[2] is None else VisitId(row[2]),
        what=row[3],
        who=row[4],
        to=None if row[5] is None else ContactId(row[5]),
        by=day_of(row[6]),
        by_words=row[7],
        next_visit=bool(row[8]),
        kept_on=day_of(row[9]),
        request_id=None if row[10] is None else RequestId(row[10]),
        state=TextState(row[11]),
        noted_at=None if row[12] is None else instant_of(row[12]),
    )
