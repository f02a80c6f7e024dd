"""Bring the trade's words for one thing to one stem: "swapped the HDDs" is "replace disk"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from consultant_app.language.entries import Grammar
from consultant_app.language.habits import Habits
from consultant_app.language.tokens import WORD, folded

MOST_WORDS = 60  # of a clause that are looked at


@dataclass(frozen=True, slots=True)
class Stemmer:
    """Turns text into stems: synonyms first, then verb forms, then endings."""

    synonyms: Mapping[str, tuple[str, ...]]
    verb_bases: Mapping[str, str]
    stop_words: frozenset[str]
    joined: re.Pattern[str]
    habits: Habits

    def stems(self, text: str, memo: dict[str, tuple[str, ...]] | None = None) -> list[str]:
        """Return the stems of TEXT in order; MEMO keeps those of words met before."""
        return [stem for stem, _ in self.stems_and_words(text, memo)]

    def stems_and_words(
        self, text: str, memo: dict[str, tuple[str, ...]] | None = None
    ) -> list[tuple[str, str]]:
        """Return the stems of TEXT in order, each with the word it came from.

        Words that carry no meaning are left out.
        """
        known = {} if memo is None else memo
        plain = self.joined.sub(lambda m: _as_one(m.group()), folded(text))
        found: list[tuple[str, str]] = []
        for word in WORD.findall(plain)[:MOST_WORDS]:
            stems = known.get(word)
            if stems is None:
                stems = known[word] = self._stems_of_word(word)
            found += [(stem, word) for stem in stems]
        return found

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
