"""Is a note in another language than the page: it then waits for the consultant's own words.

Told by the verbs and small words of the other languages that ship. Words of both count for neither,
so "reset" and "test" say nothing, and "toner" is no word of grammar at all.
"""

from collections.abc import Collection, Iterator
from pathlib import Path

from consultant_app.language.entries import Grammar
from consultant_app.language.reading import Entry, read_data
from consultant_app.language.tokens import folded, tokens_of


def other_languages(home: Path) -> list[Path]:
    """Return the folders of the languages beside the one in HOME."""
    return sorted(one for one in home.parent.iterdir() if one.is_dir() and one != home)


def foreign_words(home: Path) -> frozenset[str]:
    """Return the words of grammar of the other languages."""
    grammars = (read_data(folder, "grammar") for folder in other_languages(home))
    return frozenset(word for data in grammars for word in _words_of(data))


def own_words_of(grammar: Grammar) -> frozenset[str]:
    """Return the words of grammar of one's own language."""
    forms = (word for form in grammar.verbs for word in form.split())
    return grammar.stop_words | frozenset(forms)


def is_foreign(clause: str, *, own: Collection[str], foreign: Collection[str]) -> bool:
    """Tell if more words of CLAUSE are FOREIGN than OWN; a word of both counts for neither."""
    words = [token.text for token in tokens_of(folded(clause))]
    theirs = sum(word in foreign and word not in own for word in words)
    return theirs > sum(word in own and word not in foreign for word in words)


def _words_of(data: Entry) -> Iterator[str]:
    yield from data.texts("stop_words")
    verbs = data.table("verb")
    for base in verbs.values:
        verb = verbs.table(base)
        for form in (base, verb.text("past"), *verb.texts("pasts"), *verb.texts("also")):
            yield from form.split()
