"""Find who gets the page of a visit and how: the people of the client, as the last page went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import Contact
from consultant_app.domain.hand_over_ways import Getting, Way, usual_way
from consultant_app.domain.ids import VisitId
from consultant_app.domain.letters import Letter
from consultant_app.domain.mail_accounts import MailAccount, usual_of
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.posted_pages import ClientPage, usual_person

if TYPE_CHECKING:
    from consultant_app.storage.transaction import Tx

_LOOKS_BACK = 5
_PRINTED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """Everybody who may get the page, those whom it greets first; who sends is the account."""

    everybody: tuple[Getting, ...]
    account: MailAccount | None

    @property
    def has_account(self) -> bool:
        """Tell whether something can be sent from here."""
        return self.account is not None


def readers_of_page(desk: Desk, visit_id: VisitId, *, has_printer: bool) -> Readers:
    """Return who gets the page of a visit; what was chosen for it before is chosen still.

    Args:
        desk: the open profile.
        visit_id: the visit.
        has_printer: whether something was printed from this computer before.
    """
    with desk.store.reading() as tx:
        facts = tx.facts(visit_id)
        account = usual_of(tx.mail_accounts.all())
        letters, printed_since = _last_time(tx, facts)
        chosen = _chosen(tx.drafts.get(_key(visit_id)))
    greeted = _greeted(facts)
    known = [
        _getting(
            person,
            usual_way(
                person,
                is_greeted=person in greeted,
                letters=letters,
                printed_since=printed_since,
                has_account=account is not None,
                has_printer=has_printer,
            ),
        )
        for person in (*greeted, *(c for c in facts.contacts if c not in greeted))
        if person.called.strip()
    ]
    others = [Getting(name=key, address=key) for key in chosen if "@" in key]
    return Readers(
        everybody=tuple(g.by(chosen.get(g.key, g.way)) for g in (*known, *others)),
        account=account,
    )


def readers_of_client_page(desk: Desk, page: ClientPage) -> Readers:
    """Return who may get a statement, a review or a year letter, whom it is for first."""
    with desk.store.reading() as tx:
        people = tx.contacts.of(page.client_id)
        account = usual_of(tx.mail_accounts.all())
    first = usual_person(page, people)
    best = Way.EMAIL if account is not None else Way.MAIL_PROGRAM
    ways = {p.id: best for p in people if p == first and p.email.strip()}
    ordered = sorted(people, key=lambda person: person != first)
    return Readers(
        everybody=tuple(
            _getting(p, ways.get(p.id, Way.NOT_NOW)) for p in ordered if p.called.strip()
        ),
        account=account,
    )


def keep_choice(desk: Desk, visit_id: VisitId, readers: tuple[Getting, ...]) -> None:
    """Keep what is chosen for the page of a visit, until it is chosen anew."""
    differing = [r for r in readers if r.way is not r.usual or r.contact is None]
    text = "\n".join(f"{reader.key} {reader.way}" for reader in differing)
    with desk.store.changing(What.KEEP_DRAFT, undoable=False) as tx:
        if text:
            tx.drafts.put(_key(visit_id), text)
        else:
            tx.drafts.remove(_key(visit_id))


def _key(visit_id: VisitId) -> str:
    return f"visit/{visit_id}/hand-over"


def _chosen(text: str) -> Mapping[str, Way]:
    parts = (line.rpartition(" ") for line in text.splitlines())
    return {key: Way(way) for key, _, way in parts if way in set(Way)}


def _greeted(facts: VisitFacts) -> tuple[Contact, ...]:
    first = (facts.contact,) if facts.contact is not None else ()
    return (*first, *facts.also_greeted)


def _getting(person: Contact, way: Way) -> Getting:
    return Getting(
        name=person.called, address=person.email.strip(), contact=person, usual=way, way=way
    )


def _last_time(tx: Tx, facts: VisitFacts) -> tuple[tuple[Letter, ...], bool]:
    """Return the letters of the last visit that had any, and whether a page was printed since."""
    visits = (facts.visit, *tx.visits.before(facts.visit)[:_LOOKS_BACK])
    found = (tx.letters.of_visit(visit.id) for visit in visits)
    letters = next((of_one for of_one in found if of_one), ())
    printed = [p for p in tx.letters.printed_pages(limit=_PRINTED) if _is_of(p.client_id, facts)]
    if not printed:
        return letters, False
    return letters, not letters or printed[0].at > max(letter.queued_at for letter in letters)


def _is_of(client_id: int, facts: VisitFacts) -> bool:
    return client_id == facts.client.id
