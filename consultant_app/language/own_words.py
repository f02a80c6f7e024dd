"""Say a whole clause in the note's own words, where every word of it is known; else nothing.

The last way from a note to a sentence. Each part of the clause becomes a sentence of its own: what
was found ("I found that the disk was wearing out."), what was done, how it is now. A part that
can't be said, or that denies, plans or failed, leaves the whole clause to the consultant.
"""

import re
from collections.abc import Iterator, Sequence

from consultant_app.language.data import Words
from consultant_app.language.known import Known
from consultant_app.language.own_acts import act_told
from consultant_app.language.own_deeds import Act
from consultant_app.language.own_findings import finding_told, result_told
from consultant_app.language.own_phrases import there_told
from consultant_app.language.own_things import Hearing, Thing, thing_said
from consultant_app.language.piece_sorts import Sort
from consultant_app.language.pieces import Cut
from consultant_app.language.sentences import as_sentence
from consultant_app.language.task_sentences import saying_for
from consultant_app.language.tokens import Token, folded, straight, tokens_of
from consultant_app.language.told_acts import parts_of
from consultant_app.language.when_told import without_when

MOST_WORDS = 16  # of a part
MOST_PARTS = 3
OPEN = frozenset({Sort.PENDING, Sort.NEGATED, Sort.FAILED, Sort.ADVISED})
ONLY_WORDS = re.compile(r"[\w' -]*")
JOINED_ON = re.compile(r"\w-(?:on|off|in|out|up|to|by|of|for)\b|\boff-|s'(?: |$)")
DUE = re.compile(r"^(?:(?P<what>[\w ]+?) )?(?:is |are )?(?:due|arriving|coming) (?P<when>[\w ]+)$")
SIGN_FOR_AND = re.compile(r"(?<=[^\W\d]) ?[+&] ?(?=\w)")
WITH = re.compile(r"\bw/ ?")
ENDS_WELL = re.compile(r"\b(?:ok|okay|fine|good|well|works?|working|again|now|passed)\b")
FOUND_THAT = "I found that "
REASON = re.compile(r"(?<=\w) (?:cos|coz|cause|because|as|since|due to|because of) (?=\w)")
OF_A_THING = ("due to", "because of")


def said_in_own_words(clause: str, cut: Cut, words: Words, known: Known) -> str:
    """Return CLAUSE as sentences of its own words, or "" where a word of it has no place.

    What may be work still to do ("replace fan") is not told as work.
    """
    if not words.grammar.own.verbs:
        return ""
    said: list[str] = []
    it: Thing | None = None
    parts = parts_of(clause, cut)
    if len(parts) > MOST_PARTS:
        return ""
    for text, sort in parts:
        due = _due_told(text, words, known, after=bool(said))
        if due:
            said.append(due)
            continue
        if sort in OPEN:
            return ""
        one = _part(
            SIGN_FOR_AND.sub(" and ", WITH.sub("with ", text.strip(" .,;!-"))),
            None if cut.unsure else sort,
            words,
            known,
            it=it,
            before=bool(said),
        )
        if one is None:
            return ""
        sentence, it = one
        if said and said[-1].startswith(FOUND_THAT) and sentence.startswith(FOUND_THAT):
            sentence = f"{said.pop()[:-1]} and {sentence.removeprefix('I found ')}"
        said.append(sentence)
    return " ".join(said)


def _due_told(text: str, words: Words, known: Known, *, after: bool) -> str:
    """Return "It is due on Thursday." for "due Thurs" AFTER something else, or ""."""
    match = DUE.match(folded(text).strip(" .,;")) if after else None
    bare, when = without_when(f"due {match.group('when')}") if match else ("", "")
    if match is None or bare != "due" or not when:
        return ""
    what = match.group("what")
    hearing = Hearing(straight(text), words, known)
    thing = thing_said(tokens_of(what), hearing, article="the") if what else Thing("it")
    if thing is None or thing.person:
        return ""
    return as_sentence(f"{thing.said} {'are' if thing.many else 'is'} due {when}")


def _part(
    text: str, sort: Sort | None, words: Words, known: Known, *, it: Thing | None, before: bool
) -> tuple[str, Thing | None] | None:
    """Return the sentence of one part and what "it" is after it, or None."""
    ends = before and ENDS_WELL.search(folded(text))
    saying = saying_for(text, words.grammar.sayings, after_work=True) if ends else ""
    if saying:
        return saying, it
    if not ONLY_WORDS.fullmatch(straight(text)) or JOINED_ON.search(text):
        return None
    bare, when = without_when(folded(text))
    tokens = tokens_of(bare)
    hearing = Hearing(straight(text), words, known)
    if not 0 < len(tokens) <= MOST_WORDS:
        return None
    for sentence, thing in _ways(bare, tokens, sort, hearing, it):
        return as_sentence(f"{sentence} {when}".strip()), thing or it
    return None


def _ways(
    bare: str, tokens: Sequence[Token], sort: Sort | None, hearing: Hearing, it: Thing | None
) -> Iterator[tuple[str, Thing | None]]:
    """Yield what TOKENS say: a result, a finding, or work with its reason."""
    result = result_told(tokens, hearing)
    if result:
        yield result, None
    complains = sort in (Sort.SYMPTOM, Sort.FOUND, Sort.STATUS, None)
    finding = finding_told(tokens, hearing)
    if finding is not None and (complains or sort is Sort.THINGS):
        yield f"I found that {finding[0]}", finding[1]
    if sort is None:
        return
    there = there_told(tokens, hearing)
    if there:
        yield there, None
    act = _act_with_reason(bare, tokens, hearing, it, passive=not complains)
    if act is not None:
        yield f"I {act.said}", act.thing


def _act_with_reason(
    bare: str, tokens: Sequence[Token], hearing: Hearing, it: Thing | None, *, passive: bool
) -> Act | None:
    reason = REASON.search(bare)
    if reason is None:
        return act_told(tokens, hearing, it=it, passive=passive)
    before = [token for token in tokens if token.end <= reason.start()]
    after = [token for token in tokens if token.start >= reason.end()]
    act = act_told(before, hearing, it=it, passive=passive)
    why = finding_told(after, hearing)
    if act is None or why is None or reason.group().strip() in OF_A_THING:
        return None
    return Act(f"{act.said}, because {why[0]}", act.thing)
