"""The written forms of a glossary term, with their plurals, by their first word."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from consultant_app.language.entries import Term
from consultant_app.language.inflection import plural_of
from consultant_app.language.tokens import words_of


@dataclass(frozen=True, slots=True)
class Form:
    """One written form of a term, as tokens, and the plain words for it."""

    parts: tuple[str, ...]
    written: str
    exact: bool  # counts only in exactly this spelling: a real word in small letters
    say: str
    term: Term


FormIndex = Mapping[str, tuple[Form, ...]]


def index_forms(terms: Iterable[Term], *, plurals: bool = True) -> FormIndex:
    """Return the forms of TERMS by their first word, the longest first.

    With PLURALS each is known in the English plural too.
    """
    index: dict[str, dict[tuple[tuple[str, ...], bool], Form]] = {}
    for term in terms:
        for form in _forms(term, plurals=plurals):
            index.setdefault(form.parts[0], {}).setdefault((form.parts, form.exact), form)
    return {
        word: tuple(sorted(forms.values(), key=lambda f: (-len(f.parts), not f.exact)))
        for word, forms in index.items()
    }


def _forms(term: Term, *, plurals: bool) -> Iterator[Form]:
    for written in term.forms:
        parts = words_of(written)
        if not parts:
            continue
        exact = written in term.as_written
        say = term.say_for.get(written, term.say)
        yield Form(parts, written, exact, say, term)
        if not plurals:
            continue
        if not exact and written not in term.say_for and parts[-1].isalpha() and len(parts[-1]) > 1:
            yield from _plural_form(parts, written, say, term)


def _plural_form(parts: tuple[str, ...], written: str, say: str, term: Term) -> Iterator[Form]:
    if parts[-1].endswith(("s", "ed", "ing")):
        return
    many = _plural_phrase(term.say) if say == term.say else say
    yield Form((*parts[:-1], plural_of(parts[-1])), written + "s", False, many, term)


def _plural_phrase(say: str) -> str:
    """Return SAY in the plural: its noun stands before the first "of", "to", "for" or "in"."""
    words = say.split()
    if not words or words[0] in ("a", "an"):
        words = words[1:] or words
    stop = next(
        (
            i
            for i, w in enumerate(words)
            if w in ("of", "to", "for", "in", "from", "at", "over", "on", "with", "between", "by")
        ),
        len(words),
    )
    if stop == 0:
        return say
    words[stop - 1] = (
        plural_of(words[stop - 1]) if not words[stop - 1].endswith("s") else words[stop - 1]
    )
    return " ".join(words)
