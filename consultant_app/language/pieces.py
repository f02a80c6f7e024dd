"""Cut a technician's note into pieces, nothing lost.

A note is cut at lines, sentences, semicolons, commas, dashes and "and" before a verb.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.entries import Grammar
from consultant_app.language.piece_sorts import US, Sort, sort_of
from consultant_app.language.tokens import sentences_of, tokens_of
from consultant_app.language.verb_hits import verb_at

MOST_PIECES = 300  # what follows them stays one clause, in the consultant's hands
LOOKED_AT = 600  # characters of a piece that decide its sort
KINDS = {
    Sort.ACTION: ClauseKind.DONE,
    Sort.BARE: ClauseKind.DONE,
    Sort.THINGS: ClauseKind.DONE,
    Sort.FAILED: ClauseKind.FAILED,
    Sort.PENDING: ClauseKind.PENDING,
}
BULLET = re.compile(r"[\s\-*•·>+]*(?:\(?\d{1,2}[.)](?!\d)\s*)?[\s\-*•·]*")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a clause between two joints, with its own sort."""

    start: int
    end: int
    sort: Sort


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of a note that says one thing; `soft` if it hangs on what stands before it.

    `parts` are the pieces it was joined of: a sentence must answer for each that tells of work.
    """

    start: int
    end: int
    sort: Sort
    soft: bool = False
    unsure: bool = False  # a bare order ("replace fan") may be done or still to do
    parts: tuple[Part, ...] = ()

    @property
    def kind(self) -> ClauseKind:
        """The kind of clause that this is on the page."""
        return KINDS.get(self.sort, ClauseKind.FOUND)


def pieces_of(lower: str, grammar: Grammar) -> Iterator[Cut]:
    """Yield the pieces of the folded note LOWER in order, each as a cut of one part."""
    made = 0
    for sentence in sentences_of(lower, abbreviations=grammar.abbreviations):
        soft, start = False, sentence.start
        for cut in grammar.habits.cut.finditer(lower, sentence.start, sentence.end):
            if made >= MOST_PIECES:
                rest = Part(start, len(lower), Sort.FOUND)
                yield Cut(rest.start, rest.end, rest.sort, parts=(rest,))
                return
            if not _cuts_here(lower, start, cut, sentence.end, grammar):
                continue
            yield from _piece(lower, start, cut.start(), soft, grammar)
            made += 1
            soft, start = cut.group() != ";", cut.end()
        yield from _piece(lower, start, sentence.end, soft, grammar)
        made += 1


def _cuts_here(lower: str, start: int, cut: re.Match[str], end: int, grammar: Grammar) -> bool:
    """Tell if "and" begins a new clause: a verb of the past, or of the same form as the first."""
    if cut.group() not in grammar.habits.joins:
        return True
    after = tokens_of(lower[cut.end() : min(end, cut.end() + 60)])
    if after and after[0].text == "running":  # "back up and running"
        return False
    ours = bool(after) and after[0].text in US  # "it was worn and I replaced it"
    hit = verb_at(after, int(ours), grammar) if len(after) > ours else None
    if hit is None:
        return False
    if ours or (hit.past and (hit.written not in grammar.also_other or " " in hit.written)):
        return True
    before = tokens_of(lower[start : min(cut.start(), start + 60)])
    first = verb_at(before, 0, grammar) if before else None
    return first is not None and hit.past == first.past


def _piece(lower: str, start: int, end: int, soft: bool, grammar: Grammar) -> Iterator[Cut]:
    bullet = BULLET.match(lower, start, end)
    begin = bullet.end() if bullet and not soft else start
    while begin < end and not lower[begin].isalnum() and lower[begin] not in "\"'(£$€#/\\<[{":
        begin += 1
    while end > begin and (lower[end - 1].isspace() or lower[end - 1] in ",;"):
        end -= 1
    if begin < end:
        sort, unsure = sort_of(lower[begin : min(end, begin + LOOKED_AT)], grammar)
        yield Cut(begin, end, sort, soft, unsure, (Part(begin, end, sort),))
    elif any(c.isalnum() for c in lower[start:end]):
        yield Cut(start, end, Sort.THINGS, soft, parts=(Part(start, end, Sort.THINGS),))
