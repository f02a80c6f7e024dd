"""Say what was done in the note's own words: "took payroll pc away to workshop".

A verb of the lists comes first, or last in the passive ("two batteries swapped"); then its thing,
what stands beside the verb ("away"), and where, with whom, from what. Asking, telling and calling
have forms of their own. Every word must find its place, or nothing is said.
"""

from collections.abc import Sequence

from consultant_app.language.own_deeds import Act, deed_said
from consultant_app.language.own_telling import telling_said
from consultant_app.language.own_things import (
    DETERMINERS,
    Hearing,
    Thing,
    person_said,
    thing_said,
)
from consultant_app.language.tokens import Token

GIVES = frozenset({"gave", "lent", "sent", "handed", "showed"})
UNSAID = frozenset({"i", "we", "also", "then", "have", "has", "just", "now"})


def act_told(
    tokens: Sequence[Token], hearing: Hearing, *, it: Thing | None, passive: bool = True
) -> Act | None:
    """Return what TOKENS say was done: "moved the printer off your backup battery", or None.

    Args:
        tokens: of the part of a clause that tells of work.
        hearing: the clause they stand in.
        it: what "it" and a verb alone speak of, if anything.
        passive: whether the verb may stand behind its thing.
    """
    own = hearing.words.grammar.own
    while tokens and tokens[0].text in UNSAID:
        tokens = tokens[1:]
    for size in (2, 1):
        written = " ".join(token.text for token in tokens[:size])
        towards = own.towards.get(written)
        if towards:
            said = telling_said(towards.past, towards, tokens[size:], hearing)
            if said:
                return Act(said, None)
    if not tokens or _is_adjective(tokens, hearing):
        return None
    if len(tokens) > 1 and (verb := own.verbs.get(f"{tokens[0].text} {tokens[1].text}")):
        act = deed_said(verb.past, verb, tokens[2:], hearing, it=it)
        if act is not None:
            return act
    verb = own.verbs.get(tokens[0].text)
    if verb is not None:
        given = _given(verb.past, tokens, hearing)
        act = given or deed_said(verb.past, verb, tokens[1:], hearing, it=it)
        return act or _two_acts(tokens, hearing, it=it)
    return _passive(tokens, hearing) if passive else None


def _is_adjective(tokens: Sequence[Token], hearing: Hearing) -> bool:
    """Tell if the first word may lead a noun as well: "shared inbox for bookings"."""
    first = tokens[0].text
    if first not in hearing.words.grammar.also_other or not first.endswith("ed"):
        return False
    return len(tokens) > 1 and tokens[1].text not in DETERMINERS


def _two_acts(tokens: Sequence[Token], hearing: Hearing, *, it: Thing | None) -> Act | None:
    """Return "laminated the card and hung it by the till", or None."""
    verbs = hearing.words.grammar.own.verbs
    for place in range(2, len(tokens) - 1):
        if tokens[place].text != "and" or tokens[place + 1].text not in verbs:
            continue
        first = act_told(tokens[:place], hearing, it=it, passive=False)
        thing = first.thing if first else None
        second = act_told(tokens[place + 1 :], hearing, it=thing, passive=False)
        if first and second:
            return Act(f"{first.said} and {second.said}", second.thing)
    return None


def _passive(tokens: Sequence[Token], hearing: Hearing) -> Act | None:
    """Return "two batteries swapped" as work, where it can only be the writer's."""
    own, others = hearing.words.grammar.own, hearing.words.grammar.done_by_others
    for place in range(1, len(tokens)):
        verb = own.verbs.get(tokens[place].text)
        if verb is None or not tokens[place].text.endswith("ed") or verb.base in others:
            continue
        return deed_said(verb.past, verb, [*tokens[:place], *tokens[place + 1 :]], hearing, it=None)
    return None


def _given(past: str, tokens: Sequence[Token], hearing: Hearing) -> Act | None:
    """Return "gave Tim his new laptop": somebody first, then what he got."""
    if tokens[0].text not in GIVES:
        return None
    for size in (2, 1):
        who = person_said(tokens[1 : 1 + size], hearing)
        what = thing_said(tokens[1 + size :], hearing, article="a") if who else None
        if who and what and not what.person:
            return Act(f"{past} {who.said} {what.said}", what)
    return None
