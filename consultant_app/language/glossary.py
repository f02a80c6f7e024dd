"""Hard words of the trade in a text: what they mean, and what to say instead.

A term explained at its first use is not flagged again; an everyday word with a technical meaning
("switch", "port") only counts near one of its cues.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from consultant_app.domain.findings import Category, Finding, Level
from consultant_app.language.entries import Term, TermKind
from consultant_app.language.inflection import like, starts_with_vowel_sound
from consultant_app.language.known import Known
from consultant_app.language.term_forms import Form, FormIndex
from consultant_app.language.tokens import Token
from consultant_app.language.word_checks import HardWord

CUE_REACH = 10  # words on either side in which a cue counts
EVERYDAY_REACH = 5  # the same for what shows the everyday meaning
DETERMINERS = frozenset(
    {
        "a",
        "an",
        "the",
        "your",
        "my",
        "our",
        "his",
        "her",
        "its",
        "their",
        "this",
        "that",
        "these",
        "those",
        "no",
    }
)
OPENERS = re.compile(r"[\s\"']{0,3}\(\s*[^()\s]+\s+[^()]{3,200}\)")
APPOSITION = re.compile(
    r"[\"']?(?: (?:is|are) (?:a|an)|,? (?:means|stands for|which is|which are|that is|short for)"
    r"|(?:,| -) (?:a|an|the|your|in other words)) \w"
)


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term as it stands in a text."""

    start: int
    end: int
    form: Form


def find_hits(
    text: str, sentences: Sequence[Sequence[Token]], index: FormIndex, *, known: Known
) -> Iterator[TermHit]:
    """Yield the terms of the straight TEXT in order, from the tokens of its SENTENCES."""
    for tokens in sentences:
        place = 0
        while place < len(tokens):
            form = _form_at(text, tokens, place, index, known)
            if form is None:
                place += 1
                continue
            last = place + len(form.parts)
            yield TermHit(tokens[place].start, tokens[last - 1].end, form)
            place = last


def jargon_of(
    text: str, hits: Iterable[TermHit], *, explained: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    """Yield a finding for each of HITS in TEXT that is not explained where it first stands.

    EXPLAINED are ids of terms that the page explained before.
    """
    clear = set(explained)
    for hit in hits:
        if hit.form.term.id in clear:
            continue
        if is_explained(text, hit):
            clear.add(hit.form.term.id)
            continue
        yield _finding(text, hit)


def hard_words(
    text: str, sentences: Sequence[Sequence[Token]], index: FormIndex, *, known: Known
) -> tuple[HardWord, ...]:
    """Return the terms of TEXT that an explanation helps, each once, in order of appearance."""
    found: dict[str, HardWord] = {}
    for hit in find_hits(text, sentences, index, known=known):
        term = hit.form.term
        if term.id not in found and term.explain and not is_explained(text, hit):
            shown = _shown(term, hit.form)
            found[term.id] = HardWord(id=term.id, term=shown, explain=term.explain, start=hit.start)
    return tuple(found.values())


def is_explained(text: str, hit: TermHit) -> bool:
    """Tell if the words around HIT say what it means: "the NAS (your shared storage box)"."""
    after = text[hit.end : hit.end + 240]
    if OPENERS.match(after) or APPOSITION.match(after):
        return True
    before = text[max(0, hit.start - 240) : hit.start]
    in_brackets = before.endswith("(") and after.startswith(")")
    return in_brackets and len(before.split()) >= 3


def plain_words_for(text: str, hit: TermHit) -> tuple[int, str]:
    """Return where the replacement of HIT begins and what it is, article and capital in accord."""
    say = _without_what_follows(hit.form.say, text[hit.end : hit.end + 40])
    before = text[max(0, hit.start - 12) : hit.start]
    article = re.search(r"(?<![^\s(\"'])(\w+) $", before)
    first = say.split(" ", 1)[0].lower()
    if article and article.group(1).lower() in DETERMINERS and first in DETERMINERS:
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


def _form_at(
    text: str, tokens: Sequence[Token], place: int, index: FormIndex, known: Known
) -> Form | None:
    first = tokens[place].text
    forms = index.get(first)
    possessive = forms is None and first.endswith("'s")
    if possessive:
        forms = index.get(first[:-2])
    for form in forms or ():
        size = len(form.parts)
        seen = [token.text for token in tokens[place : place + size]]
        if seen and seen[-1].endswith("'s"):
            seen[-1] = seen[-1][:-2]
        if tuple(seen) == form.parts and _counts(text, tokens, place, form, known):
            return form
    return None


def _counts(text: str, tokens: Sequence[Token], place: int, form: Form, known: Known) -> bool:
    start, end = tokens[place].start, tokens[place + len(form.parts) - 1].end
    matched = text[start:end].removesuffix("'s")
    if form.exact and matched != form.written:
        return False
    if _inside_address(text, start, end) or " ".join(form.parts) in known.phrases:
        return False
    if len(form.parts) > 1 and not _together(text, tokens[place : place + len(form.parts)], form):
        return False
    if form.term.everyday_parts and _said_in_everyday_sense(tokens, place, form):
        return False
    return form.term.kind is not TermKind.COMMON or _has_cue(tokens, place, form)


def _together(text: str, tokens: Sequence[Token], form: Form) -> bool:
    """Tell if only spaces, dashes and the like stand between TOKENS, no comma and no full stop.

    A form with a dash needs it: "plug-in" is not "plug in".
    """
    gaps = [text[one.end : two.start] for one, two in pairwise(tokens)]
    if "-" in form.written and not any("-" in gap for gap in gaps):
        return False
    return all(len(gap) <= 3 and not set(gap) - set(" -/&'.\n") for gap in gaps)


def _inside_address(text: str, start: int, end: int) -> bool:
    """Tell if the word is a part of a web or mail address or of a file's name."""
    before, after = text[max(0, start - 1) : start], text[end : end + 2]
    return (
        before in ("@", "_", "\\")
        or after[:1] in ("@", "_")
        or (after[:1] == "." and after[1:].isalpha() and after[1:].islower())
    )


def _has_cue(tokens: Sequence[Token], place: int, form: Form) -> bool:
    size = len(form.parts)
    near = [
        *(t.text for t in tokens[max(0, place - CUE_REACH) : place]),
        *(t.text for t in tokens[place + size : place + size + CUE_REACH]),
    ]
    return not form.term.cue_parts.isdisjoint(_singly_and_in_pairs(near))


def _said_in_everyday_sense(tokens: Sequence[Token], place: int, form: Form) -> bool:
    last = place + len(form.parts) + EVERYDAY_REACH
    near = [t.text for t in tokens[max(0, place - EVERYDAY_REACH) : last]]
    return not form.term.everyday_parts.isdisjoint(_singly_and_in_pairs(near))


def _singly_and_in_pairs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    bare = [word.removesuffix("'s") for word in words]
    yield from ((word,) for word in bare)
    yield from pairwise(bare)


def _finding(text: str, hit: TermHit) -> Finding:
    term = hit.form.term
    start, say = plain_words_for(text, hit)
    matched = text[hit.start : hit.end]
    explained = f"{text[start : hit.end]} ({term.explain})" if term.explain else ""
    acronym = term.kind is TermKind.ACRONYM
    return Finding(
        start=start,
        end=hit.end,
        category=Category.ACRONYM if acronym else Category.JARGON,
        level=Level.WARN,
        why=f"“{matched}” may be new to the reader"
        + (f": {term.explain}." if term.explain else "."),
        fixes=tuple(fix for fix in (say, explained) if fix),
        rule=f"term.{term.id}",
    )


def _shown(term: Term, form: Form) -> str:
    first = term.forms[0]
    return first if form.written.lower().startswith(first.lower()[:4]) else form.written


def _cased(text: str, start: int, say: str) -> str:
    """Return SAY with a capital where it begins a sentence."""
    before = text[max(0, start - 3) : start].rstrip(" \"'(“”‘’")
    begins = start == 0 or (
        before[-1:] in (".", "!", "?", ":", "\n", "…")
        if before
        else "\n" in text[max(0, start - 3) : start]
    )
    return say[0].upper() + say[1:] if begins and say else say
