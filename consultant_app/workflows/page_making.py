"""Make the page of a visit from its facts: the words, the checks, the files, joined here.

Everything takes plain facts, so it can run on a worker thread with no transaction open.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from consultant_app.desk import Desk
from consultant_app.domain.digests import digest_of
from consultant_app.domain.drafts import DraftedSummary, fingerprint
from consultant_app.domain.ids import VisitId
from consultant_app.domain.local_moments import local
from consultant_app.domain.missing import Missing, missing_in
from consultant_app.domain.options import Length, PageOptions, SignOff
from consultant_app.domain.summaries import (
    DocumentKind,
    NextRow,
    SummaryDocument,
    SummaryVersion,
)
from consultant_app.domain.visit_facts import VisitFacts
from consultant_app.workflows.propose_words import known_of
from consultant_app.workflows.whole_photos import photos_gone

if TYPE_CHECKING:
    from consultant_app.language.word_checks import WordChecks


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """The facts of a visit, and the hashes of its texts that were said to hold no secret."""

    facts: VisitFacts
    confirmed: frozenset[str]

    def is_confirmed(self, text: str) -> bool:
        """Tell whether somebody said that TEXT, all of it, holds no secret."""
        return text in _TextsByHash(self.confirmed)


def page_facts(desk: Desk, visit_id: VisitId) -> PageFacts:
    """Return what a page about the visit is made from."""
    with desk.store.reading() as tx:
        facts = tx.page_facts(visit_id)
        visits = (visit_id, *(visit.id for visit in facts.told))
        confirmed = frozenset(text for visit in visits for text in tx.confirmed.of(visit))
        return PageFacts(facts=facts, confirmed=confirmed)


def drafted_from(
    desk: Desk,
    page: PageFacts,
    *,
    draft: bool,
    options: PageOptions | None = None,
    made_at: datetime | None = None,
    replaces: SummaryVersion | None = None,
    only_signed: bool = False,
) -> DraftedSummary:
    """Return the page about a visit; as a DRAFT it shows proposed texts and says so."""
    from consultant_app.language.page.draft import draft_summary

    facts = page.facts
    return draft_summary(
        facts,
        _checks(desk, facts),
        desk.page_words(facts.language),
        made_at=made_at or desk.now(),
        draft=draft,
        options=options or facts.options,
        files=attachment_of(desk),
        confirmed=_TextsByHash(page.confirmed),
        replaces=replaces,
        only_signed=only_signed,
    )


def all_missing(desk: Desk, page: PageFacts) -> tuple[Missing, ...]:
    """Return everything that the page still needs, texts with a secret included."""
    facts = page.facts
    today = local(desk.now(), facts.visit.zone).date()
    found = missing_in(facts, secrets=texts_with_secrets(desk, page), today=today)
    return (*found, *photos_gone(desk, facts))


def texts_with_secrets(desk: Desk, page: PageFacts) -> tuple[Missing, ...]:
    """Return the places of public texts that hold a secret; never the secret itself."""
    from consultant_app.language.page.public_view import public_view

    view = public_view(
        page.facts,
        draft=True,
        secrets=_checks(desk, page.facts).secrets,
        confirmed=_TextsByHash(page.confirmed),
    )
    return tuple(dict.fromkeys(view.left_out))


def options_for(
    facts: VisitFacts, kind: DocumentKind, wished: PageOptions | None = None
) -> PageOptions:
    """Return how a document of KIND looks; the short one is short whatever else is wished."""
    options = wished or facts.options
    return replace(options, length=Length.SHORT) if kind is DocumentKind.SHORT else options


def content_print(document: SummaryDocument) -> str:
    """Return what tells whether DOCUMENT says the same as another, however it looks."""
    return fingerprint(replace(document, options=PageOptions(), creator=""))


def full_print(drafted: DraftedSummary) -> str:
    """Return what tells whether a page says and looks the same as another.

    The next visit has a part of its own: once it has begun, no page speaks of it any more, and
    that is no change of the pages that did. So has the sign-off: one that comes later corrects
    nothing.
    """
    document, at = drafted.document, drafted.visit_at
    looks = digest_of(repr(replace(document.options, sign_off=SignOff.NONE)).encode())
    visit = "" if at is None else digest_of(repr(document.next[at]).encode())
    others = document if at is None else replace(document, next=_without(document.next, at))
    unsigned = replace(others, **_NOBODY)
    signed = digest_of(repr(_sign_off(document)).encode()) if document.seen_by else ""
    parts = (content_print(unsigned), looks[:16], visit[:16], signed[:16])
    return "-".join(parts).rstrip("-")


def same_content(one: str, other: str, *, next_visit: bool) -> bool:
    """Tell whether two full prints are of pages that say the same, with the NEXT_VISIT or not."""
    content, _, visit, _ = _parts(one)
    others, _, another, _ = _parts(other)
    return content == others and (visit == another or not next_visit)


def same_looks(one: str, other: str) -> bool:
    """Tell whether two full prints are of pages that look the same."""
    return _parts(one)[1] == _parts(other)[1]


def same_sign_off(one: str, other: str) -> bool:
    """Tell whether two full prints are of pages that the same person saw, in the same way."""
    return _parts(one)[3] == _parts(other)[3]


_NOBODY: Mapping[str, Any] = MappingProxyType(
    {"seen_by": "", "seen_by_bold": "", "seen_by_signature": None, "seen_by_alt": ""}
)


def _sign_off(document: SummaryDocument) -> tuple[object, ...]:
    return tuple(getattr(document, name) for name in _NOBODY)


def _without(rows: tuple[NextRow, ...], at: int) -> tuple[NextRow, ...]:
    return (*rows[:at], *rows[at + 1 :])


def _parts(mark: str) -> tuple[str, str, str, str]:
    """Return the parts of a full print: content, looks, next visit, sign-off."""
    content, looks, visit, signed = (*mark.split("-"), "", "", "")[:4]
    return content, looks, visit, signed


def attachment_of(desk: Desk) -> Callable[[str], bytes | None]:
    """Return what reads a photo, logo or signature by its name, None where it is gone."""
    from consultant_app.storage.files import read_bytes

    def read(name: str) -> bytes | None:
        return read_bytes(desk.attachments, name) if name else None

    return read


def masked_for(desk: Desk, facts: VisitFacts) -> Callable[[str], str]:
    """Return what hides passwords and keys in a text for the file; addresses stay."""
    from consultant_app.language.page.file_mask import file_mask

    return file_mask(_checks(desk, facts).secrets)


def _checks(desk: Desk, facts: VisitFacts) -> WordChecks:
    from consultant_app.language.check import find_terms, secrets_in
    from consultant_app.language.sentences import in_voice
    from consultant_app.language.word_checks import WordChecks

    words, known = desk.words(facts.language), known_of(desk, facts)

    def if_it_comes_back(task: str) -> str:
        entry = words.task_by_id.get(task)
        return in_voice(entry.back, facts.business.voice, words.grammar.voice) if entry else ""

    return WordChecks(
        secrets=lambda text: secrets_in(text, words, known=known),
        hard_words=lambda text: find_terms(text, words, known=known),
        back=if_it_comes_back,
    )


class _TextsByHash(Collection[str]):
    """Texts that only their hashes are kept of: they can be asked for, not read."""

    def __init__(self, hashes: frozenset[str]) -> None:
        self._hashes = hashes

    def __contains__(self, text: object) -> bool:
        from consultant_app.storage.side_repositories import text_hash

        return bool(self._hashes) and isinstance(text, str) and text_hash(text) in self._hashes

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return len(self._hashes)
