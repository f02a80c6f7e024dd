"""Cut a technician's note into pieces, nothing lost, and say of each what sort it is.

A note is cut at lines, sentences, semicolons, commas, dashes and "and" before a verb.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.entries import Grammar, Verb, VerbGroup
from consultant_app.language.habits import Habits
from consultant_app.language.tokens import Token, folded, sentences_of, tokens_of

MOST_PIECES = 300  # what follows them stays one clause, in the consultant's hands
LOOKED_AT = 600  # characters of a piece that decide its sort
STATUS_WORDS = 6
BULLET = re.compile(r"[\s\-*•·>+]*(?:\(?\d{1,2}[.)](?!\d)\s*)?[\s\-*•·]*")
LEFT_UNDONE = re.compile(r"(?:did|do|have|has|had|was|were)(?: not|n'?t)\b|not\b|never\b")
NOT_WANTED = re.compile(
    r"\b(?:not|no longer|isn'?t|wasn'?t) (?:needed|required|necessary|wanted)\b"
)
WENT_WELL = re.compile(r"\b(?:ok|okay|done|fine|good|passed|worked|works|successful)\W*$")
SWITCHED = re.compile(r"^[^\W\d][\w' -]{2,30} (?:on|off)\W*$")  # "AirPrint on"
HOW_IT_WAS = re.compile(r"\b(?:was|were|is|are)(?: already| still)? (?:on|off|in place|active)\W*$")
BEHAVES = re.compile(  # "PDF opens in Edge", "Outlook asks for the password"
    r"^(?:[\w'-]+ ){1,3}(?:opens (?:in|with|on)|asks|keeps|wants|prompts|defaults|comes up)\b"
    r"(?!.*ed\b)"
)
REASON = re.compile(r"(?<=\w) (?:as|because|since) .*")  # "called BT as still slow" was done
NEEDED = re.compile(r"^(?!no\b).*\b(?:needed|required|wanted)\W*$")
MAY_BE = re.compile(r"^\W*(?:then |and )*(?:i|we) (?:can|could|may|might)\b(?!n)")
RUNS = re.compile(  # "prints again", "recording": how it goes now, and no work
    r"^\W*(?:now |it |and |all )*(?:prints|scans|works|boots|rings|charges|sends|syncs|opens|loads"
    r"|starts|connects|reads|records|plays|(?:print|scann|record|trad|r[iu]n+|charg|send|sync|work)ing)"
    r"(?: again| now| fine| ok| well| clear| sharp| normally)*\W*$"
)
GONE = re.compile(r"^\W*(?:removed|uninstalled|deleted|took|cleared|cancelled|canceled|disabled)\b")


class Sort(StrEnum):
    """What a piece of a clause is, before pieces are joined."""

    ACTION = "action"
    BARE = "bare"  # work without a thing: "replaced", "tested ok"
    STATUS = "status"
    SYMPTOM = "symptom"
    FOUND = "found"
    FAILED = "failed"
    PENDING = "pending"
    NEGATED = "negated"
    THINGS = "things"


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
        kinds = {
            Sort.ACTION: ClauseKind.DONE,
            Sort.BARE: ClauseKind.DONE,
            Sort.THINGS: ClauseKind.DONE,
            Sort.FAILED: ClauseKind.FAILED,
            Sort.PENDING: ClauseKind.PENDING,
        }
        return kinds.get(self.sort, ClauseKind.FOUND)


@dataclass(frozen=True, slots=True)
class VerbHit:
    """A verb of the trade in a clause: its first and last token, and whether it is a past form."""

    first: int
    last: int
    verb: Verb
    written: str
    past: bool


def verbs_in(tokens: Sequence[Token], grammar: Grammar) -> list[VerbHit]:
    """Return the verbs of the trade among TOKENS, the longest form at each place."""
    found: list[VerbHit] = []
    place = 0
    while place < len(tokens):
        hit = _verb_at(tokens, place, grammar)
        if hit:
            found.append(hit)
        place = hit.last + 1 if hit else place + 1
    return found


def participles_in(sentence: str, grammar: Grammar) -> list[Verb]:
    """Return the verbs whose past forms stand in SENTENCE, wherever that is."""
    hits = verbs_in(tokens_of(folded(sentence)), grammar)
    return [hit.verb for hit in hits if hit.past]


def _verb_at(tokens: Sequence[Token], place: int, grammar: Grammar) -> VerbHit | None:
    for size in (3, 2):
        words = [token.text for token in tokens[place : place + size]]
        for form in (" ".join(words), "-".join(words)) if len(words) == size else ():
            if form in grammar.verbs:
                return _hit(place, place + size - 1, form, grammar)
    form = grammar.verb_form(tokens[place].text) if place < len(tokens) else ""
    return _hit(place, place, form, grammar) if form else None


def _hit(first: int, last: int, form: str, grammar: Grammar) -> VerbHit:
    verb = grammar.verbs[form]
    return VerbHit(first, last, verb, form, form in verb.past_forms)


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
    hit = _verb_at(after, 0, grammar) if after else None
    if hit is None:
        return False
    if hit.past and (hit.written not in grammar.also_other or " " in hit.written):
        return True
    before = tokens_of(lower[start : min(cut.start(), start + 60)])
    first = _verb_at(before, 0, grammar) if before else None
    return first is not None and hit.past == first.past


def _piece(lower: str, start: int, end: int, soft: bool, grammar: Grammar) -> Iterator[Cut]:
    bullet = BULLET.match(lower, start, end)
    begin = bullet.end() if bullet and not soft else start
    while begin < end and not lower[begin].isalnum() and lower[begin] not in "\"'(£$€#/\\<[{":
        begin += 1
    while end > begin and (lower[end - 1].isspace() or lower[end - 1] in ",;"):
        end -= 1
    if begin < end:
        sort, unsure = _sort(lower[begin : min(end, begin + LOOKED_AT)], grammar)
        yield Cut(begin, end, sort, soft, unsure, (Part(begin, end, sort),))
    elif any(c.isalnum() for c in lower[start:end]):
        yield Cut(start, end, Sort.THINGS, soft, parts=(Part(start, end, Sort.THINGS),))


def _sort(text: str, grammar: Grammar) -> tuple[Sort, bool]:
    kinds = grammar.kinds
    bare = _after_label(text)
    label = grammar.labels.match(text)
    if label:
        text = bare = text[label.end() :]
    if NOT_WANTED.search(bare) and not GONE.search(bare):
        return Sort.NEGATED, False
    if any(pattern.search(t) for pattern in (kinds.pending, kinds.others) for t in (text, bare)):
        return Sort.PENDING, False
    if kinds.failed.search(REASON.sub("", bare)):
        return Sort.FAILED, False
    if NEEDED.search(bare) or MAY_BE.search(bare):  # "then we can move the name"
        return Sort.PENDING, False
    if RUNS.match(bare):
        return Sort.STATUS, False
    if BEHAVES.search(bare):
        return Sort.SYMPTOM, False
    tokens = tokens_of(bare)
    hits = _working_verbs(tokens, bare, grammar)
    if (
        kinds.negated.search(bare)
        and not kinds.found.search(bare)
        and not _remedied(tokens, hits, grammar.habits)
    ):
        undone = LEFT_UNDONE.match(bare) or any(hit.past for hit in hits)
        complaint = kinds.symptom.search(bare) and not undone
        return (Sort.SYMPTOM if complaint else Sort.NEGATED), False
    if hits and all(hit.verb.group is VerbGroup.FIND for hit in hits):
        return Sort.FOUND, False
    if hits and _is_outcome(bare, tokens, hits, grammar):
        return Sort.STATUS, False
    if hits:
        rest = _content(tokens, hits, grammar)
        last = grammar.habits.verb_last
        past = any(hit.past or (hit.first > 0 and not last) for hit in hits)
        unsure = not past and not WENT_WELL.search(bare)
        return (Sort.ACTION if rest else Sort.BARE), unsure
    return _sort_without_verb(bare, tokens, grammar), False


def _sort_without_verb(text: str, tokens: Sequence[Token], grammar: Grammar) -> Sort:
    kinds = grammar.kinds
    if HOW_IT_WAS.search(text):
        return Sort.FOUND
    if SWITCHED.match(text):
        return Sort.ACTION
    complains = _has_symptom(text, grammar)
    if kinds.fine.search(text) and len(tokens) <= STATUS_WORDS and not complains:
        return Sort.STATUS
    if kinds.found.search(text):
        return Sort.FOUND
    if complains:
        return Sort.SYMPTOM
    return Sort.STATUS if kinds.fine.search(text) else Sort.THINGS


def _after_label(text: str) -> str:
    """Return TEXT after a time or a label such as "09:30" or "Printer:"."""
    label = re.match(r"(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?[\s:-]*)?(?:[\w' ]{1,30}:\s+)?", text)
    rest = text[label.end() :] if label else text
    return rest if rest.strip() else text


def _working_verbs(tokens: Sequence[Token], text: str, grammar: Grammar) -> list[VerbHit]:
    """Return the verbs that tell of work; one that may be a noun counts where no other does."""
    hits = [h for h in verbs_in(tokens, grammar) if _tells_of_work(h, tokens, text, grammar)]
    clear = [h for h in hits if h.first == 0 or h.written not in grammar.also_other]
    return clear or hits


def _tells_of_work(hit: VerbHit, tokens: Sequence[Token], text: str, grammar: Grammar) -> bool:
    """Tell if a verb form is work done here and no adjective, noun or part of a complaint."""
    ambiguous = hit.written in grammar.also_other
    if hit.past and not ambiguous:
        return True
    if hit.first > 0 and hit.written.endswith("ing"):
        return False
    if _has_symptom(text, grammar):
        return hit.past and hit.first == 0 and not hit.written.endswith("ed")
    if ambiguous and hit.first > 0 and grammar.kinds.fine.search(text):
        return False
    at_edge = hit.first == 0 or hit.last == len(tokens) - 1
    return at_edge or not ambiguous


def _has_symptom(text: str, grammar: Grammar) -> bool:
    """Tell if TEXT complains; "no errors" does not."""
    return bool(grammar.kinds.symptom.search(grammar.kinds.fine.sub(" ", text)))


def _remedied(tokens: Sequence[Token], hits: Sequence[VerbHit], habits: Habits) -> bool:
    """Tell if a complaint stands with its remedy: "fixed X not opening", "X not ringing, fixed"."""
    return any(
        hit.past
        and (hit.first == 0 or (hit.last == len(tokens) - 1 and not habits.verb_last))
        and tokens[hit.first - 1].text not in habits.denials
        for hit in hits
    )


def _is_outcome(
    text: str, tokens: Sequence[Token], hits: Sequence[VerbHit], grammar: Grammar
) -> bool:
    """Tell if TEXT only says how a test went: "test page OK"."""
    looked = all(hit.verb.group is VerbGroup.CHECK and not hit.past for hit in hits)
    return looked and len(tokens) <= STATUS_WORDS and bool(grammar.kinds.fine.search(text))


def _content(tokens: Sequence[Token], hits: Sequence[VerbHit], grammar: Grammar) -> list[str]:
    of_verbs = {place for hit in hits for place in range(hit.first, hit.last + 1)}
    return [
        token.text
        for place, token in enumerate(tokens)
        if place not in of_verbs and token.text not in grammar.stop_words
    ]
