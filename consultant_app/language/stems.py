"""Bring the trade's words for one thing to one stem: "swapped the HDDs" is "replace disk"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from consultant_app.language.entries import Grammar
from consultant_app.language.habits import Habits
from consultant_app.language.tokens import WORD, folded

MOST_WORDS = 60  # of a clause that are looked at
MOST_KEPT = 20_000  # words whose stems are kept
MOST_TEXTS = 200


Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Stemmer:
    """Turns text into stems: synonyms first, then verb forms, then endings."""

    synonyms: Mapping[str, tuple[str, ...]]
    verb_bases: Mapping[str, str]
    stop_words: frozenset[str]
    joined: re.Pattern[str]
    habits: Habits
    of_words: dict[str, tuple[str, ...]] = field(default_factory=dict)  # met before
    of_texts: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def stems(self, text: str) -> list[str]:
        """Return the stems of TEXT in order."""
        return [stem for stem, _ in self.stems_and_words(text)]

    def stems_and_words(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return the stems of TEXT in order, each with the word it came from.

        Words that carry no meaning are left out. A clause is asked about a dozen times in a row.
        """
        found = self.of_texts.get(text)
        if found is None:
            found = tuple(self._taken_apart(text))
            _keep(self.of_texts, text, found, most=MOST_TEXTS)
        return found

    def _taken_apart(self, text: str) -> Iterator[tuple[str, str]]:
        plain = self.joined.sub(lambda m: _as_one(m.group()), folded(text))
        for word in WORD.findall(plain)[:MOST_WORDS]:
            stems = self.of_words.get(word)
            if stems is None:
                stems = self._stems_of_word(word)
                _keep(self.of_words, word, stems, most=MOST_KEPT)
            for stem in stems:
                yield stem, word

    def _stems_of_word(self, word: str) -> tuple[str, ...]:
        bare = word.removesuffix("'s")
        meant = self.synonyms.get(bare) or self.synonyms.get(bare.removesuffix("s")) or (bare,)
        # A figure alone is a count or a version: no help in finding a task.
        return tuple(
            self._stem(one) for one in meant if one not in self.stop_words and not one.isdigit()
        )

    def stem_of_word(self, word: str) -> str:
        """Return the stem of a single verb or noun, a phrase taken as one word."""
        one = _as_one(word)
        for synonym in self.synonyms.get(one, (one,))[:1]:
            one = synonym
        return self._stem(one)

    def _stem(self, word: str) -> str:
        base = self.verb_bases.get(word, word)
        return self.habits.stem_of(base) if self.habits.endings else stem_of(base)


def make_stemmer(grammar: Grammar) -> Stemmer:
    """Return the stemmer of a language."""
    phrases = [word for word in grammar.synonyms if not word.isalnum()]
    phrases += [form for form in grammar.verbs if " " in form and form.count(" ") == 1]
    pattern = "|".join(re.escape(p).replace(r"\ ", "[ -]") for p in sorted(phrases, key=len)[::-1])
    joined_synonyms = {_as_one(w): to for w, to in grammar.synonyms.items()}
    bases = {_as_one(form): _as_one(verb.base) for form, verb in grammar.verbs.items()}
    return Stemmer(
        synonyms={**joined_synonyms, **grammar.synonyms},
        verb_bases=bases,
        stop_words=grammar.stop_words,
        joined=re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])"),
        habits=grammar.habits,
    )


def _keep(kept: dict[str, Kept], key: str, value: Kept, *, most: int) -> None:
    """Put VALUE to what is KEPT; when that is full, begin anew."""
    if len(kept) >= most:
        kept.clear()
    kept[key] = value


@lru_cache(maxsize=4096)
def stem_of(word: str) -> str:
    """Return the stem of a folded English word; short words and words with digits stay."""
    if len(word) <= 3 or not word.isalpha():
        return word
    stem = _without_plural(word)
    for ending in ("ing", "ed"):
        if (
            stem.endswith(ending)
            and len(stem) - len(ending) >= 3
            and _has_vowel(stem[: -len(ending)])
        ):
            stem = _single_end(stem[: -len(ending)])
            break
    if stem.endswith("e") and len(stem) > 3:
        stem = stem[:-1]
    return stem[:-1] + "i" if stem.endswith("y") and len(stem) > 3 else stem


def _without_plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _single_end(stem: str) -> str:
    doubled = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz"
    return stem[:-1] if doubled else stem


def _has_vowel(stem: str) -> bool:
    return any(c in "aeiouy" for c in stem)


def _as_one(phrase: str) -> str:
    return re.sub(r"[\W_]+", "", phrase)
