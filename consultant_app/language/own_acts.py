"""Say what was done in the note's own words: "took payroll pc away to workshop".

A verb of the lists comes first, or last in the passive ("two batteries swapped"); then its thing,
what stands beside the verb ("away"), and where, with whom, from what. Asking, telling and calling
have forms of their own. Every word must find its place, or nothing is said.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from consultant_app.language.inflection import with_article
from consultant_app.language.own_lexicon import OwnVerb, Towards
from consultant_app.language.own_things import DETERMINERS, Hearing, Thing, person_said, thing_said
from consultant_app.language.tokens import Token

LONGEST_LEAD = 3
IT = frozenset({"it", "them"})
FOR_PEOPLE = frozenset({"for", "with", "to", "from"})
GIVES = frozenset({"gave", "lent", "sent", "handed", "showed"})
ABOUT = frozenset({"about", "re", "regarding", "on"})
SWITCHES = frozenset({"plugged", "turned", "switched", "took"})  # "turned on the screen"
UNSAID = frozenset({"i", "we", "also", "then", "have", "has", "just", "now"})


@dataclass(frozen=True, slots=True)
class Act:
    """What was done, after "I" or "to", and the thing that it was done to."""

    said: str
    thing: Thing | None


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
            said = _towards(towards.past, towards, tokens[size:], hearing)
            if said:
                return Act(said, None)
    if not tokens or _is_adjective(tokens, hearing):
        return None
    if len(tokens) > 1 and (verb := own.verbs.get(f"{tokens[0].text} {tokens[1].text}")):
        act = _done(verb.past, verb, tokens[2:], hearing, it=it)
        if act is not None:
            return act
    verb = own.verbs.get(tokens[0].text)
    if verb is not None:
        given = _given(verb.past, tokens, hearing)
        act = given or _done(verb.past, verb, tokens[1:], hearing, it=it)
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
        return _done(verb.past, verb, [*tokens[:place], *tokens[place + 1 :]], hearing, it=None)
    return None


def plan_told(tokens: Sequence[Token], hearing: Hearing) -> str:
    """Return what TOKENS ask for, the bare verb first: "restart your internet box", or ""."""
    verb = hearing.words.grammar.own.bases.get(tokens[0].text) if tokens else None
    act = _done(verb.base, verb, tokens[1:], hearing, it=None) if verb else None
    return act.said if act else ""


def _done(
    said: str, verb: OwnVerb, rest: Sequence[Token], hearing: Hearing, *, it: Thing | None
) -> Act | None:
    parts: list[str] = []
    thing: Thing | None = None
    particle = whole = ""
    placed = False
    for lead, chunk in leads_in(rest, hearing):
        preposition = hearing.words.grammar.own.prepositions.get(lead, "")
        if not lead or (thing is None and chunk and _leads_a_thing(lead, verb, hearing)):
            if thing is not None or parts:
                return None
            thing = _object(chunk, hearing, new=verb.new, it=it)
            particle, placed = lead, placed or bool(lead)
            if thing is None:
                return None
        elif not chunk:
            if not _is_particle(lead, hearing):
                return None
            parts.append(lead)
            placed = True
        else:
            where = _where(lead, chunk, hearing) if preposition else None
            if where is None:
                return None
            if lead == "of" and not parts:
                whole = f"of {where.said}"
                continue
            parts.append(f"{preposition} {where.said}")
            placed = placed or lead != "for"
    if thing is not None and verb.only_of and not _ends_in(thing, verb.only_of):
        return None  # a wiped screen is clean, a wiped tablet is empty
    if thing is None and it is not None and not verb.may_stand_alone:
        if verb.only_of:
            return None
        thing = Thing("them" if it.many else "it", it.many)
    if (thing is None and not verb.may_stand_alone) or (verb.needs_place and not placed):
        return None
    first, _, behind = said.partition(" ")
    if behind and behind in (particle, *parts):  # "tidied up ... up"
        behind = ""
    pronoun = thing is None or thing.said in IT
    before, after = ("", f"{behind} {particle}") if pronoun else (f"{behind} {particle}", "")
    named = thing.said if thing else ""
    words = [first, before.strip(), named, whole, after.strip(), *parts]
    return Act(" ".join(word for word in words if word), thing)


def _object(
    chunk: Sequence[Token], hearing: Hearing, *, new: bool, it: Thing | None
) -> Thing | None:
    if len(chunk) == 1 and chunk[0].text in IT:
        fits = it is not None and it.many is (chunk[0].text == "them")
        return Thing(chunk[0].text, it.many) if it is not None and fits else None
    thing = thing_said(chunk, hearing, article="a" if new else "the")
    return None if thing is not None and thing.person else thing


def _where(lead: str, chunk: Sequence[Token], hearing: Hearing) -> Thing | None:
    """Return where, from what or with whom something was done; "one" is as the thing before."""
    if chunk[-1].text == "one" and lead == "for" and len(chunk) > 1:
        leads = [token.text for token in chunk[:-1] if token.text != "a"]
        said = " ".join(hearing.words.grammar.own.adjectives.get(one, "") for one in leads)
        return Thing(f"{with_article(said)} one") if len(said.split()) == len(leads) > 0 else None
    to_people = lead.rsplit(" ", 1)[-1] in FOR_PEOPLE
    where = thing_said(chunk, hearing, article="the")
    if where is None or (where.person and not to_people):
        return None
    mass = where.said.rsplit(" ", 1)[-1] in hearing.words.grammar.own.mass
    if lead == "of" and (where.many or mass):  # "a box of cables", "of toner"
        return Thing(where.said.removeprefix("the "), where.many)
    return where


def _leads_a_thing(lead: str, verb: OwnVerb, hearing: Hearing) -> bool:
    """Tell if LEAD belongs to the verb and not to a place: "took off the cover", "put away"."""
    if not _is_particle(lead, hearing):
        return False
    return lead not in hearing.words.grammar.own.prepositions or verb.past in SWITCHES


def _ends_in(thing: Thing, nouns: frozenset[str]) -> bool:
    last = thing.said.rsplit(" ", 1)[-1]
    return last in nouns or last.removesuffix("s") in nouns


def _is_particle(lead: str, hearing: Hearing) -> bool:
    return lead in hearing.words.grammar.own.particles


def leads_in(tokens: Sequence[Token], hearing: Hearing) -> Iterator[tuple[str, Sequence[Token]]]:
    """Yield TOKENS in stretches, each with the preposition or particle that leads it, or ""."""
    own = hearing.words.grammar.own
    lead, start, place = "", 0, 0
    while place < len(tokens):
        found = ""
        for size in range(min(LONGEST_LEAD, len(tokens) - place), 0, -1):
            phrase = " ".join(token.text for token in tokens[place : place + size])
            if phrase in own.prepositions or phrase in own.particles:
                found = phrase
                break
        if not found:
            place += 1
            continue
        if lead or place > start:
            yield lead, tokens[start:place]
        place += len(found.split())
        lead, start = found, place
    if lead or start < len(tokens):
        yield lead, tokens[start:]


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


def _towards(said: str, verb: Towards, rest: Sequence[Token], hearing: Hearing) -> str:
    """Return whom one asked, told or called, and what about, or ""."""
    for size in range(min(3, len(rest)), 0, -1):
        who = person_said(rest[:size], hearing)
        if who is None:
            continue
        after = rest[size:]
        if not after:
            return f"{said} {who.said}" if "alone" in verb.after else ""
        what = _matter(verb, after, hearing)
        return f"{said} {who.said} {what}" if what else ""
    return ""


def _matter(verb: Towards, after: Sequence[Token], hearing: Hearing) -> str:
    """Return what somebody was asked, told or called about, or ""."""
    first, rest = after[0].text, after[1:]
    if first in ABOUT and "about" in verb.after:
        about = thing_with_places(rest, hearing, article="the")
        return f"about {about}" if about else ""
    if first == "for" and "for" in verb.after:
        wish = thing_with_places(rest, hearing, article="a")
        return f"for {wish}" if wish else ""
    if first == "not" and rest and rest[0].text == "to" and "to" in verb.after:
        plan = plan_told(rest[1:], hearing)
        return f"not to {plan}" if plan else ""
    if first == "to" and "to" in verb.after:
        plan = plan_told(rest, hearing)
        return f"to {plan}" if plan else ""
    if first == "how" and rest and rest[0].text == "to" and "how" in verb.after:
        plan = plan_told(rest[1:], hearing)
        return f"how to {plan}" if plan else ""
    if first == "where" and len(rest) > 1 and rest[-1].text in ("is", "are"):
        thing = thing_said(rest[:-1], hearing, article="the") if "where" in verb.after else None
        fits = thing is not None and thing.many is (rest[-1].text == "are")
        return f"where {thing.said} {rest[-1].text}" if thing and fits else ""
    return ""


def thing_with_places(tokens: Sequence[Token], hearing: Hearing, *, article: str) -> str:
    """Return a thing with what stands beside it: "a hole in the wall for the cable", or ""."""
    said: list[str] = []
    for place, (lead, chunk) in enumerate(leads_in(tokens, hearing)):
        preposition = hearing.words.grammar.own.prepositions.get(lead, "")
        if bool(lead) is (place == 0) or (lead and not preposition):
            return ""
        thing = thing_said(chunk, hearing, article="the" if lead else article)
        if thing is None:
            return ""
        said += [preposition, thing.said] if lead else [thing.said]
    return " ".join(said)
