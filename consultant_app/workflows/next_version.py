"""What issuing a summary would make now: the last version again, a new one, or a correction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from consultant_app.desk import Desk
from consultant_app.domain.options import PageOptions
from consultant_app.domain.summaries import DocumentKind, SummaryVersion
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.page_making import (
    PageFacts,
    drafted_from,
    full_print,
    options_for,
    same_content,
    same_looks,
    same_sign_off,
)

if TYPE_CHECKING:
    from consultant_app.domain.summaries import SummaryDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class NextVersion:
    """The page as it would be issued, and how it stands to what was issued before.

    `mark` tells it from others. `standing` is the last version, where nothing changed since;
    `replaces` is the version that a new page would correct, since it says something else;
    `only_signed` tells that it says the same and was signed since.
    """

    document: SummaryDocument
    mark: str
    standing: SummaryVersion | None
    replaces: SummaryVersion | None
    only_signed: bool = False


def next_version(
    desk: Desk, page: PageFacts, kind: DocumentKind, options: PageOptions | None = None
) -> NextVersion:
    """Return what issuing the summary of KIND would make."""
    chosen = options_for(page.facts, kind, options)
    drafted = drafted_from(desk, page, draft=False, options=chosen)
    mark, last = full_print(drafted), last_version(page.facts, kind)
    says_the_same = last is not None and _says_the_same(last, mark, page.facts)
    same = says_the_same and last is not None and same_sign_off(last.fingerprint, mark)
    stands = last is not None and same and same_looks(last.fingerprint, mark)
    return NextVersion(
        document=drafted.document,
        mark=mark,
        standing=last if stands else None,
        replaces=None if same else last,
        only_signed=says_the_same and not same and bool(drafted.document.seen_by),
    )


def _says_the_same(last: SummaryVersion, mark: str, facts: VisitFacts) -> bool:
    coming = facts.next_visit
    still_to_come = coming is None or coming.to_come
    return same_content(last.fingerprint, mark, next_visit=still_to_come)


def last_version(facts: VisitFacts, kind: DocumentKind) -> SummaryVersion | None:
    """Return the newest version of KIND."""
    return next((v for v in reversed(facts.versions) if v.kind is kind), None)
