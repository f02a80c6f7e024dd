"""Hard words of the trade in a text: what they mean, and what to say instead.

A term explained at its first use is not flagged again; an everyday word with a technical meaning
("switch", "port") only counts near one of its cues.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from consultant_app.domain.findings import Finding
from consultant_app.language.entries import Term, TermKind
from consultant_app.language.known import Known
from consultant_app.language.term_fixes import finding_of
from consultant_app.language.term_forms import Form, FormIndex
from consultant_app.language.term_hits import TermHit, is_explained, told_until
from consultant_app.language.tokens import Token
from consultant_app.language.word_checks import HardWord

CUE_REACH = 10  # words on either side in which a cue counts
EVERYDAY_REACH = 5  # the same for what shows the everyday meaning


def find_hits(
    text: str, sentences: Sequence[Sequence[Token]], index: FormIndex, *, known: Known
) -> Iterator[TermHit]:
    """Yield the terms of the straight TEXT in order, from the tokens of its SENTENCES.

    An everyday word that may be a term comes too, as one that does not count.
    """
    for tokens in sentences:
        place = 0
        while place < len(tokens):
            form, counts = _form_at(text, tokens, place, index, known)
            last = place + (len(form.parts) if form and counts else 1)
            if form is not None:
                end = tokens[place + len(form.parts) - 1].end
                yield TermHit(tokens[place].start, end, form, counts)
            place = last


def jargon_of(
    text: str, hits: Iterable[TermHit], *, explained: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    """Yield a finding for each of HITS in TEXT that is not explained where it first stands.

    EXPLAINED are ids of terms that the page explained before. Words in an explanation of our own
    are everyday words, whatever stands near: "geofence (border on the map)".
    """
    clear = set(explained)
    every = [*hits]
    said_until = 0
    for place, hit in enumerate(every):
        if not hit.counts or hit.start < said_until:
            continue
        if is_explained(text, hit):
            said_until = told_until(text, hit)
            clear.add(hit.form.term.id)
        if hit.form.term.id in clear:
            continue
        yield finding_of(text, every, place)


def hard_words(
    text: str, sentences: Sequence[Sequence[Token]], index: FormIndex, *, known: Known
) -> tuple[HardWord, ...]:
    """Return the terms of TEXT that an explanation helps, each once, in order of appearance."""
    found: dict[str, HardWord] = {}
    for hit in find_hits(text, sentences, index, known=known):
        term = hit.form.term
        if hit.counts and term.id not in found and term.explain and not is_explained(text, hit):
            shown = _shown(term, hit.form)
            found[term.id] = HardWord(id=term.id, term=shown, explain=term.explain, start=hit.start)
    return tuple(found.values())


def _form_at(
    text: str, tokens: Sequence[Token], place: int, index: FormIndex, known: Known
) -> tuple[Form | None, bool]:
    """Return the term that begins at PLACE, and whether it counts as one there."""
    everyday = None
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
        if tuple(seen) != form.parts or not _stands(text, tokens, place, form, known):
            continue
        if form.term.kind is not TermKind.COMMON or _has_cue(tokens, place, form):
            return form, True
        everyday = everyday or form
    return everyday, False


def _stands(text: str, tokens: Sequence[Token], place: int, form: Form, known: Known) -> bool:
    start, end = tokens[place].start, tokens[place + len(form.parts) - 1].end
    matched = text[start:end].removesuffix("'s")
    if form.exact and matched != form.written:
        return False
    if _inside_address(text, start, end) or " ".join(form.parts) in known.phrases:
        return False
    if len(form.parts) > 1 and not _together(text, tokens[place : place + len(form.parts)], form):
        return False
    return not (form.term.everyday_parts and _said_in_everyday_sense(tokens, place, form))


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


def _shown(term: Term, form: Form) -> str:
    """Return the form under which the reader finds the term on the page, in the singular."""
    first, written = term.forms[0], form.written.lower()
    forms = {known.lower(): known for known in term.forms}
    for one in (written.removesuffix("s"), written):
        if " " in written and one in forms:  # "patch cable" is not looked for as "patch lead"
            return forms[one]
    return first if form.written.lower().startswith(first.lower()[:4]) else form.written
