"""The consultant's own hard words, as terms of the glossary that come before its own."""

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from consultant_app.domain.own_words import OwnTerm
from consultant_app.language.data import Words
from consultant_app.language.entries import Term, TermKind

_COSTLY = ("matcher", "group_of_stem")  # they know no term: made once, for all that follow
_OF_TERMS = frozenset({"terms", "forms"})


def with_own_terms(words: Words, terms: Iterable[OwnTerm]) -> Words:
    """Return WORDS with the consultant's TERMS; where both know a form, theirs counts."""
    own = tuple(_term(term) for term in terms if term.form.strip() and term.say.strip())
    if not own:
        return words
    for name in _COSTLY:
        getattr(words, name)
    more = replace(words, terms=(*own, *words.terms))
    more.__dict__.update({k: v for k, v in vars(words).items() if k not in _OF_TERMS})
    return more


def _term(term: OwnTerm) -> Term:
    form = " ".join(term.form.split())
    acronym = form.isupper() and len(form) <= 6
    return Term(
        id=f"own.{term.id}",
        forms=(form,),
        kind=TermKind.ACRONYM if acronym else TermKind.WORD,
        say=term.say.strip(),
        say_for=MappingProxyType({}),
        as_written=frozenset(),
        explain=term.explain.strip().rstrip("."),
        cue_parts=frozenset(),
        before="",
        after="",
    )
