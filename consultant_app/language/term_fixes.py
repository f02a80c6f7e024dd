"""What to say instead of a term, so that the sentence still reads when every fix is taken.

A term by itself is replaced by plain words. One that makes a name with another, or is joined to a
word, stays and is explained: "the Wi-Fi lock set of linked boxes" would tell nobody anything.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.entries import TermKind
from consultant_app.language.inflection import like, starts_with_vowel_sound
from consultant_app.language.term_hits import (
    TermHit,
    adjoins_another,
    is_part_of_a_word,
    start_of,
    tail_of,
)

_DETERMINERS = frozenset(
    "a an the your my our his her its their this that these those no".split()  # noqa: SIM905
)
_WORDS_OF_A_GLOSS = 2  # one word in brackets is not read as an explanation


def finding_of(text: str, hits: Sequence[TermHit], place: int) -> Finding:
    """Return what is to be said of the term at PLACE of HITS in the straight TEXT."""
    hit = hits[place]
    term = hit.form.term
    fixes: tuple[str, ...] = ()
    start, end = hit.start, hit.end
    if adjoins_another(text, hits, place) or is_part_of_a_word(text, hit):
        end, fixes = _explained_in_place(text, hits, place)
    if not fixes:
        start, fixes = _replaced(text, hit)
        end = hit.end
    matched = text[hit.start : hit.end]
    acronym = term.kind is TermKind.ACRONYM
    return Finding(
        start=start,
        end=end,
        category=Category.ACRONYM if acronym else Category.JARGON,
        level=Level.WARN,
        why=f"“{matched}” may be new to the reader"
        + (f": {term.explain}." if term.explain else "."),
        fixes=fixes,
        rule=f"term.{term.id}",
    )


def _replaced(text: str, hit: TermHit) -> tuple[int, tuple[str, ...]]:
    """Return where the fixes of HIT begin, and what they are: plain words, or an explanation."""
    start, say = _plain_words_for(text, hit)
    explain = hit.form.term.explain
    explained = f"{text[start : hit.end]} ({explain})" if explain else ""
    return start, tuple(fix for fix in (say, explained) if fix)


def _explained_in_place(
    text: str, hits: Sequence[TermHit], place: int
) -> tuple[int, tuple[str, ...]]:
    """Return where the fixes end, and the term as it stands with its meaning behind it."""
    hit = hits[place]
    end, tail, after = hit.end, tail_of(text, hit), ""
    if tail and _begins_at(end + 1, hits, place + 1):  # "NAS-RAID": each is explained behind itself
        end, after = end + 1, " " if text[end] == "-" else " / "
        tail = ""
    words = f"{text[hit.start : hit.end]}{tail}"
    return end + len(tail), tuple(f"{words} ({gloss}){after}" for gloss in _glosses(hit))


def _begins_at(start: int, hits: Sequence[TermHit], first: int) -> bool:
    """Tell if one of HITS, which are in order, begins at START; none before FIRST is asked."""
    place = bisect_left(hits, start, first, key=start_of)
    return place < len(hits) and hits[place].start == start


def _glosses(hit: TermHit) -> Iterator[str]:
    for gloss in dict.fromkeys((hit.form.say, hit.form.term.explain)):
        if len(gloss.split()) >= _WORDS_OF_A_GLOSS:
            yield gloss


def _plain_words_for(text: str, hit: TermHit) -> tuple[int, str]:
    """Return where the replacement of HIT begins and what it is, article and capital in accord."""
    say = _without_what_follows(hit.form.say, text[hit.end : hit.end + 40])
    before = text[max(0, hit.start - 12) : hit.start]
    article = re.search(r"(?<![^\s(\"'])(\w+) $", before)
    first = say.split(" ", 1)[0].lower()
    if article and article.group(1).lower() in _DETERMINERS and first in _DETERMINERS:
        say = say.split(" ", 1)[1] if " " in say else say
    if article and article.group(1).lower() in ("a", "an"):
        right = "an" if starts_with_vowel_sound(say) else "a"
        if right != article.group(1).lower():
            begin = hit.start - len(article.group())
            return begin, like(article.group(1), f"{right} {say}")
    return hit.start, _cased(text, hit.start, say)


def _without_what_follows(say: str, after: str) -> str:
    """Return SAY without its last word where AFTER says it: "network cable" before "cable"."""
    head, _, last = say.rpartition(" ")
    return head if head and re.match(rf" {re.escape(last)}\b", after) else say


def _cased(text: str, start: int, say: str) -> str:
    """Return SAY with a capital where it begins a sentence."""
    before = text[max(0, start - 3) : start].rstrip(" \"'(“”‘’")
    begins = start == 0 or (
        before[-1:] in (".", "!", "?", ":", "\n", "…")
        if before
        else "\n" in text[max(0, start - 3) : start]
    )
    return say[0].upper() + say[1:] if begins and say else say
