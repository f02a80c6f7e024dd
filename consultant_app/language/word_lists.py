"""Named word lists and verb families of a data file, as parts of patterns.

A list is of plain phrases: `bad_luck = ["near miss", "lucky escape"]`. A family is of verbs in
their base form, irregular forms after it: `misdeed = ["delete", "forget forgot forgotten",
"switch|off"]`. After a bar stands what ends the verb, with up to three words between: "switched
the box off". A family NAME makes the lists `NAME`, `NAME_s`, `NAME_ed` and `NAME_ing`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from consultant_app.language.inflection import ing_of, past_of, third_person_of
from consultant_app.language.reading import Entry
from consultant_app.language.tokens import words_of

BETWEEN = r" (?:[\w'-]+ ){0,3}?"
NAMED = re.compile(r"\{\{(\w+)\}\}")
END = ""  # in a tree of letters: a phrase may end here

Tree = dict[str, "Tree"]
Phrase = tuple[str, ...]  # its folded words


@dataclass(frozen=True, slots=True)
class WordLists:
    """Each list as a part of a pattern, and as its phrases."""

    patterns: Mapping[str, str]
    phrases: Mapping[str, Sequence[str]]
    in_words: dict[str, Sequence[Phrase]] = field(default_factory=dict)  # what was asked for

    def near_words(self, entry: Entry) -> frozenset[str]:
        """Return the near words of a rule; `{{name}}` stands for all first words of a list."""
        return frozenset(phrase[0] for phrase in self._named(entry, "near"))

    def phrases_of(self, entry: Entry, key: str) -> tuple[Phrase, ...]:
        """Return the phrases KEY as folded words; `{{name}}` stands for a whole list."""
        return tuple(self._named(entry, key))

    def _named(self, entry: Entry, key: str) -> Iterator[Phrase]:
        for text in entry.texts(key):
            if not text.startswith("{{"):
                yield words_of(text)
            elif text[2:-2] in self.phrases:
                yield from self._in_words(text[2:-2])
            else:
                raise entry.fault(f"no list is called {text[2:-2]}")

    def _in_words(self, name: str) -> Sequence[Phrase]:
        """Return the list NAME; a hundred terms share one, so it is taken apart once."""
        if name not in self.in_words:
            self.in_words[name] = tuple(map(words_of, self.phrases[name]))
        return self.in_words[name]


def cue_groups(data: Entry) -> Iterable[tuple[str, Sequence[str]]]:
    """Yield the lists of `[cues]` in DATA with their names."""
    groups = data.table("cues")
    return ((name, groups.texts(name, least=1)) for name in groups.values)


def word_lists(data: Entry) -> WordLists:
    """Return the lists of DATA: `[lists]` of patterns, `[words]` of phrases, `[verbs]` of verbs."""
    phrases, lists = dict(_lists_of_phrases(data)), data.pairs("lists")
    rules = (r.text(key, default="") for r in data.tables("rule") for key in ("pattern", "unless"))
    asked = set(NAMED.findall(" ".join((*lists.values(), *rules))))
    patterns = {name: one_of(listed) for name, listed in phrases.items() if name in asked}
    return WordLists(lists | patterns, phrases)


def one_of(phrases: Iterable[str]) -> str:
    """Return a pattern that matches any of PHRASES, the longest first.

    Written as a tree: common beginnings are looked at once. A list of a hundred roles side by side
    took ten times as long.
    """
    tree: Tree = {}
    for phrase in phrases:
        branch = tree
        for sign in phrase:
            branch = branch.setdefault(sign, {})
        branch[END] = {}
    return _pattern(tree)


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
        yield (
            name + ending,
            [f"{form}|{end}" if end else form for each, end in forms for form in each[place]],
        )


def _forms(base: str, past: str = "", participle: str = "") -> tuple[tuple[str, ...], ...]:
    done = (past or past_of(base, {}), *filter(None, [participle]))
    return (base,), (third_person_of(base),), done, (ing_of(base),)


def _pattern(tree: Tree) -> str:
    branches = [_sign(sign) + _pattern(rest) for sign, rest in tree.items() if sign != END]
    if not branches:
        return ""
    if END in tree:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _sign(sign: str) -> str:
    return BETWEEN if sign == "|" else " " if sign == " " else re.escape(sign)
