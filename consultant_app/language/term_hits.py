"""A term as it stands in a text: whether the words around it explain it, and what it adjoins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from consultant_app.language.term_forms import Form
from consultant_app.language.tokens import folded, tokens_of

_OPENERS = re.compile(r"[\s\"']{0,3}\(\s*[^()\s]+\s+[^()]{2,200}\)")
_APPOSITION = re.compile(
    r"[\"']?(?: (?:is|are) (?:a|an)|,? (?:means|stands for|which is|which are|that is|short for)"
    r"|(?:,| -) (?:a|an|the|your|in other words)) \w"
)
# "WPA2 mesh", "DHCP/DNS", "NAS-RAID"; the first may have its explanation behind it already.
_JOINED = re.compile(r"(?: \([^()\n]{1,240}\))?(?: | ?/ ?|-)")
_TAIL = re.compile(r"(?:[-/][^\W_]+)+")
_WHO = re.compile(r"\b(?:I|we|you|they|he|she)(?: have| has| had|'ve)? $", re.IGNORECASE)
_NEAR = 3  # hits on either side: an explanation in brackets may hold some


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term as it stands in a text.

    One that does not COUNT is an everyday word here, until a cue comes near it.
    """

    start: int
    end: int
    form: Form
    counts: bool = True


def is_explained(text: str, hit: TermHit) -> bool:
    """Tell if the words around HIT say what it means: "the NAS (your shared storage box)"."""
    after = text[_end(text, hit) :][:240]
    if _OPENERS.match(after) or _APPOSITION.match(after):
        return True
    before = text[max(0, hit.start - 240) : hit.start]
    in_brackets = before.endswith("(") and after.startswith(")")
    return in_brackets and len(before.split()) >= 3


def told_until(text: str, hit: TermHit) -> int:
    """Return where our own explanation in brackets behind HIT ends; where HIT does without one."""
    own = "|".join(re.escape(gloss) for gloss in (hit.form.say, hit.form.term.explain) if gloss)
    brackets = re.compile(rf" \((?:{own})\)").match(text, _end(text, hit))
    return brackets.end() if brackets else hit.end


def adjoins_another(text: str, hits: Sequence[TermHit], place: int) -> bool:
    """Tell if the term at PLACE of HITS makes one name with the one before or after: "WPA2 mesh".

    What replaces one term of such a name seldom fits beside what replaces the other.
    """
    hit = hits[place]
    if _says_what_happens(text, hit):
        return False
    near = (*hits[max(0, place - _NEAR) : place], *hits[place + 1 : place + 1 + _NEAR])
    return any(
        _make_one_name(text, *sorted((hit, other), key=start_of))
        for other in near
        if other.counts or _would_count_beside(hit, other)
    )


def is_part_of_a_word(text: str, hit: TermHit) -> bool:
    """Tell if HIT is joined to an ordinary word: "RAID-based", "non-RAID"."""
    before = text[max(0, hit.start - 2) : hit.start]
    return bool(tail_of(text, hit)) or bool(re.fullmatch(r"[^\W_][-/]", before))


def tail_of(text: str, hit: TermHit) -> str:
    """Return what a dash joins to HIT: "-based" of "RAID-based"."""
    tail = _TAIL.match(text, hit.end)
    return tail.group() if tail else ""


def start_of(hit: TermHit) -> int:
    """Return where HIT begins."""
    return hit.start


def _end(text: str, hit: TermHit) -> int:
    return hit.end + len(tail_of(text, hit))


def _make_one_name(text: str, first: TermHit, second: TermHit) -> bool:
    if _says_what_happens(text, first) or _says_what_happens(text, second):
        return False
    return bool(_JOINED.fullmatch(text, first.end, second.start))


def _would_count_beside(hit: TermHit, other: TermHit) -> bool:
    """Tell if the plain words for HIT hold a cue for OTHER: "Wi-Fi lock" before "mesh"."""
    said = [token.text for token in tokens_of(folded(hit.form.say))]
    heard = {(word,) for word in said} | set(pairwise(said))
    return not other.form.term.cue_parts.isdisjoint(heard)


def _says_what_happens(text: str, hit: TermHit) -> bool:
    """Tell if HIT is no name: a verb or what is made of it stands well beside a name."""
    if _WHO.search(text, max(0, hit.start - 16), hit.start):
        return True
    said, every = hit.form.say, (hit.form.parts[0], *hit.form.term.say_for)
    return " " not in said and any(form.endswith(("ed", "ing")) for form in every)
