"""Named word lists and verb families of a data file, as parts of patterns.

A list is of plain phrases: `bad_luck = ["near miss", "lucky escape"]`. A family is of verbs in
their base form, irregular forms after it: `misdeed = ["delete", "forget forgot forgotten",
"switch|off"]`. After a bar stands what ends the verb, with up to three words between: "switched
the box off". A family NAME makes the lists `NAME`, `NAME_s`, `NAME_ed` and `NAME_ing`.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from consultant_app.language.inflection import ing_of, past_of, third_person_of
from consultant_app.language.reading import Entry
from consultant_app.language.tokens import folded, tokens_of

BETWEEN = r" (?:[\w'-]+ ){0,3}?"


@dataclass(frozen=True, slots=True)
class WordLists:
    """Each list as a part of a pattern, and the first words of its phrases."""

    patterns: Mapping[str, str]
    near: Mapping[str, frozenset[str]]

    def near_words(self, entry: Entry) -> frozenset[str]:
        """Return the near words of a rule; `{{name}}` stands for all first words of a list."""
        found: set[str] = set()
        for word in entry.texts("near"):
            name = word[2:-2] if word.startswith("{{") else ""
            if name and name not in self.near:
                raise entry.fault(f"no list is called {name}")
            found |= self.near[name] if name else {word}
        return frozenset(found)


def word_lists(data: Entry) -> WordLists:
    """Return the lists of DATA: `[lists]` of patterns, `[words]` of phrases, `[verbs]` of verbs."""
    patterns, near = data.pairs("lists"), {}
    for name, phrases in _lists_of_phrases(data):
        patterns[name] = "|".join(_pattern(phrase) for phrase in sorted(phrases, key=_longest))
        near[name] = frozenset(tokens_of(folded(phrase))[0].text for phrase in phrases)
    return WordLists(patterns, near)


def _lists_of_phrases(data: Entry) -> Iterable[tuple[str, Sequence[str]]]:
    words, verbs = data.table("words"), data.table("verbs")
    for name in words.values:
        yield name, words.texts(name, least=1)
    for name in verbs.values:
        yield from _families(name, verbs.texts(name, least=1))


def _families(name: str, verbs: Sequence[str]) -> Iterable[tuple[str, Sequence[str]]]:
    """Yield the lists of the family NAME, each form with what ends its verb."""
    forms = [(_forms(*verb.partition("|")[0].split()), verb.partition("|")[2]) for verb in verbs]
    for place, ending in enumerate(("", "_s", "_ed", "_ing")):
        yield name + ending, [
            f"{form}|{end}" if end else form for each, end in forms for form in each[place]
        ]


def _forms(base: str, past: str = "", participle: str = "") -> tuple[tuple[str, ...], ...]:
    regular = past or past_of(base, {})
    return (base,), (third_person_of(base),), (regular, *filter(None, [participle])), (ing_of(base),)


def _pattern(phrase: str) -> str:
    head, _, end = phrase.partition("|")
    return re.escape(head).replace(r"\ ", " ") + (BETWEEN + re.escape(end) if end else "")


def _longest(phrase: str) -> tuple[int, str]:
    return -len(phrase), phrase
