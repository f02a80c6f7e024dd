"""Keep the consultant's own words: look at them, change them, forget them, let checks be silent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.clients import folded
from consultant_app.domain.findings import Category, Finding
from consultant_app.domain.ids import ClientId, NeverFlagId, OwnTermId, WordingId
from consultant_app.domain.own_words import NeverFlag, OwnTerm, Wording, may_be_kept
from consultant_app.domain.problems import FieldProblem


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """Everything of the consultant's own words, as a page of settings shows it.

    `wordings` come with the newest first, `terms` and `never` by their words. `clients` names
    those clients that something is never flagged for.
    """

    wordings: tuple[Wording, ...]
    terms: tuple[OwnTerm, ...]
    never: tuple[NeverFlag, ...]
    clients: Mapping[ClientId, str]
    off: frozenset[Category]


def own_words(desk: Desk) -> OwnWords:
    """Return all own words of the profile."""
    with desk.store.reading() as tx:
        never = sorted(tx.never_flags.all(), key=lambda flag: folded(flag.words))
        named = {flag.client_id for flag in never if flag.client_id is not None}
        clients = {c.id: c.name for c in tx.clients.all(include_archived=True) if c.id in named}
        return OwnWords(
            wordings=tuple(sorted(tx.wordings.all(), key=_newest_first)),
            terms=tuple(sorted(tx.own_terms.all(), key=lambda term: folded(term.form))),
            never=tuple(never),
            clients=clients,
            off=tx.settings.app().checks_off,
        )


def save_wording(
    desk: Desk, wording: Wording, *, by: object = None, merge: bool = False
) -> tuple[FieldProblem, ...]:
    """Store the sentence of WORDING as it was edited, or return what is wrong with it."""
    problems = tuple(_wrong_with(desk, wording))
    if problems:
        return problems
    with desk.store.changing(What.EDIT_OWN_WORDS, by=by, merge=merge) as tx:
        before = tx.wordings.get(wording.id)
        new = replace(before, sentence=wording.sentence.strip())
        same = tx.wordings.same(new)
        if same is None:
            tx.wordings.put(new)
        elif same.id != new.id:  # two that say the same are one
            tx.wordings.remove(new.id)
            latest = max(same.last_used, new.last_used)
            tx.wordings.put(replace(same, uses=same.uses + new.uses, last_used=latest))
    return ()


def forget_wording(desk: Desk, wording_id: WordingId, *, by: object = None) -> None:
    """Forget a wording; undo brings it back."""
    with desk.store.changing(What.EDIT_OWN_WORDS, by=by) as tx:
        tx.wordings.remove(wording_id)


def wrong_with_term(desk: Desk, term: OwnTerm) -> tuple[FieldProblem, ...]:
    """Return what is wrong with TERM as it was typed."""
    if not any(char.isalnum() for char in term.form):
        return (FieldProblem(field="form", problem="missing"),)
    fields = (("form", term.form), ("say", term.say), ("explain", term.explain))
    return tuple(
        FieldProblem(field=name, problem="secret")
        for name, text in fields
        if holds_secret(desk, text, term.language)
    )


def save_term(desk: Desk, term: OwnTerm, *, by: object = None, merge: bool = False) -> OwnTerm:
    """Store TERM, in the place of one with the same form.

    Raises:
        ValueError: something is wrong with it; see `wrong_with_term`.
    """
    if wrong_with_term(desk, term):
        raise ValueError("this is no term that can be kept")
    clean = replace(
        term, form=_one_line(term.form), say=_one_line(term.say), explain=_one_line(term.explain)
    )
    with desk.store.changing(What.EDIT_OWN_WORDS, by=by, merge=merge) as tx:
        for other in tx.own_terms.all():
            same = folded(other.form) == folded(clean.form) and other.language == clean.language
            if same and not clean.id:
                clean = replace(clean, id=other.id)
            elif same and other.id != clean.id:
                tx.own_terms.remove(other.id)
        return tx.own_terms.put(clean)


def forget_term(desk: Desk, term_id: OwnTermId, *, by: object = None) -> None:
    """Forget an own term; undo brings it back."""
    with desk.store.changing(What.EDIT_OWN_WORDS, by=by) as tx:
        tx.own_terms.remove(term_id)


def never_flag(
    desk: Desk,
    finding: Finding,
    words: str,
    *,
    client_id: ClientId | None = None,
    by: object = None,
) -> None:
    """Say nothing any more of WORDS, which FINDING is about; at one client only, or everywhere.

    Raises:
        ValueError: such a finding always comes again.
    """
    if not may_be_kept(finding.category):
        raise ValueError("this is always flagged")
    flag = NeverFlag(
        rule=finding.rule, words=words.strip(), category=finding.category, client_id=client_id
    )
    with desk.store.changing(What.EDIT_OWN_WORDS, by=by) as tx:
        told = {(f.rule, folded(f.words), f.client_id) for f in tx.never_flags.all()}
        if (flag.rule, folded(flag.words), client_id) not in told:
            tx.never_flags.put(flag)


def bare_words(finding: Finding, words: str) -> str:
    """Return WORDS, as a finding marks them, without the article that goes with a hard word."""
    if finding.category not in (Category.JARGON, Category.ACRONYM):
        return words.strip()
    first, _, rest = words.strip().partition(" ")
    return (
        rest if rest and first.lower() in ("a", "an", "the", "your", "my", "our") else words.strip()
    )


def flag_again(desk: Desk, flag_id: NeverFlagId, *, by: object = None) -> None:
    """Let the checks speak of something again; undo silences them."""
    with desk.store.changing(What.EDIT_OWN_WORDS, by=by) as tx:
        tx.never_flags.remove(flag_id)


def switch_checks(
    desk: Desk, categories: frozenset[Category], *, on: bool, by: object = None
) -> None:
    """Switch the checks of CATEGORIES on or off; that for secrets is always on."""
    with desk.store.changing(What.EDIT_SETTINGS, by=by) as tx:
        settings = tx.settings.app()
        off = settings.checks_off - categories if on else settings.checks_off | categories
        tx.settings.put_app(replace(settings, checks_off=off - {Category.SECRET}))


def own_language(desk: Desk) -> str:
    """Return the language of own words that are typed outside a visit."""
    with desk.store.reading() as tx:
        language = tx.settings.business().language
    return desk.words(language).lang


def _wrong_with(desk: Desk, wording: Wording) -> list[FieldProblem]:
    sentence = wording.sentence.strip()
    if not sentence:
        return [FieldProblem(field="sentence", problem="missing")]
    if holds_secret(desk, sentence, wording.language):
        return [FieldProblem(field="sentence", problem="secret")]
    if not slots_fit(wording):
        return [FieldProblem(field="sentence", problem="slot", text=sentence)]
    return []


def slots_fit(wording: Wording) -> bool:
    """Tell whether the sentence of WORDING only holds slots that its clause can fill."""
    parts = wording.clause.split()
    there = {f"{kind}:{n}" for n in range(parts.count("{number}")) for kind in ("number", "word")}
    if "{person}" in parts:
        there.add("person")
    asked = re.findall(r"\{([^{}]*)\}", wording.sentence)
    bare = re.sub(r"\{[^{}]*\}", "", wording.sentence)
    return set(asked) <= there and not set(bare) & {"{", "}"}


def holds_secret(desk: Desk, text: str, language: str) -> bool:
    """Tell whether TEXT looks as if a password, a key or an address stood in it."""
    from consultant_app.language.check import secrets_in

    return bool(secrets_in(text, desk.words(language)))


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _newest_first(wording: Wording) -> tuple[int, int, int]:
    return -wording.last_used.toordinal(), -wording.uses, -wording.id
