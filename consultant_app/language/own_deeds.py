"""Say a deed in the note's own words: its verb, its thing, what belongs to the verb, and where."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from consultant_app.language.inflection import with_article
from consultant_app.language.own_lexicon import OwnVerb
from consultant_app.language.own_phrases import leads_in
from consultant_app.language.own_things import Hearing, Thing, thing_said
from consultant_app.language.tokens import Token

IT = frozenset({"it", "them"})
ROOM_OR_PROGRAM = frozenset({"office", "windows", "access", "word", "edge"})
TO_PEOPLE = frozenset({"for", "with", "to", "from"})
SWITCHES = frozenset(
    {"plugged", "turned", "switched", "took", "filled", "plug", "turn", "switch", "take", "fill"}
)  # "turned on the screen", and not somewhere on it


@dataclass(frozen=True, slots=True)
class Act:
    """What was done, after "I" or "to", and the thing that it was done to."""

    said: str
    thing: Thing | None


@dataclass(slots=True)
class _Heard:
    """What of a deed was heard so far."""

    thing: Thing | None = None
    particle: str = ""  # before the thing: "took off the cover"
    whole: str = ""  # "of the card reader"
    after: list[str] = field(default_factory=list)
    placed: bool = False


def deed_said(
    said: str, verb: OwnVerb, rest: Sequence[Token], hearing: Hearing, *, it: Thing | None
) -> Act | None:
    """Return the deed SAID of VERB, what stands around it being REST; None if any word is unclear.

    Args:
        said: the form of the verb to be said: past, or base in a plan.
        verb: what it takes.
        rest: all words of the clause but the verb.
        hearing: the clause.
        it: what "it" and a verb alone speak of, if anything.
    """
    heard = _Heard()
    for lead, chunk in leads_in(rest, hearing):
        if not _hear(heard, lead, chunk, verb, hearing, it):
            return None
    thing = heard.thing
    if thing is not None and verb.only_of and not _ends_in(thing, verb.only_of):
        return None  # a wiped screen is clean, a wiped tablet is empty
    if thing is None and it is not None and not (verb.may_stand_alone or verb.only_of):
        thing = Thing("them" if it.many else "it", it.many)
    if (thing is None and not verb.may_stand_alone) or (verb.needs_place and not heard.placed):
        return None
    return Act(_in_order(said, thing, heard), thing)


def plan_told(tokens: Sequence[Token], hearing: Hearing) -> str:
    """Return what TOKENS ask for, the bare verb first: "restart your internet box", or ""."""
    bases = hearing.words.grammar.own.bases
    for size in (2, 1):
        verb = bases.get(" ".join(token.text for token in tokens[:size]))
        act = deed_said(verb.base, verb, tokens[size:], hearing, it=None) if verb else None
        if act is not None:
            return act.said
    return ""


def _hear(
    heard: _Heard,
    lead: str,
    chunk: Sequence[Token],
    verb: OwnVerb,
    hearing: Hearing,
    it: Thing | None,
) -> bool:
    """Add a stretch of the clause to what was HEARD; tell if it has a place in the sentence."""
    if not lead or (heard.thing is None and chunk and _leads_a_thing(lead, verb, hearing)):
        if heard.thing is not None or heard.after:
            return False
        heard.thing = _object(chunk, hearing, new=verb.new, it=it)
        heard.particle, heard.placed = lead, heard.placed or bool(lead)
        return heard.thing is not None
    if not chunk:
        heard.after.append(lead)
        heard.placed = True
        return _is_particle(lead, hearing)
    where = _where(lead, chunk, hearing)
    if not where:
        return False
    if lead == "of" and not heard.after:
        heard.whole = where
        return True
    heard.after.append(where)
    heard.placed = heard.placed or lead != "for"
    return True


def _in_order(said: str, thing: Thing | None, heard: _Heard) -> str:
    """Return the words of a deed in order; only "it" stands between a verb and its particle."""
    first, _, behind = said.partition(" ")
    if behind in (heard.particle, *heard.after):  # "tidied up ... up"
        behind = ""
    beside = [behind, heard.particle]
    pronoun = thing is None or thing.said in IT
    named = [thing.said if thing else "", heard.whole]
    words = [first, *(named + beside if pronoun else beside + named), *heard.after]
    return " ".join(word for word in words if word)


def _object(
    chunk: Sequence[Token], hearing: Hearing, *, new: bool, it: Thing | None
) -> Thing | None:
    if len(chunk) == 1 and chunk[0].text in IT:
        fits = it is not None and it.many is (chunk[0].text == "them")
        return Thing(chunk[0].text, it.many) if it is not None and fits else None
    if len(chunk) == 1 and chunk[0].text in ROOM_OR_PROGRAM:
        return None
    thing = thing_said(chunk, hearing, article="a" if new else "the")
    return None if thing is not None and thing.person else thing


def _where(lead: str, chunk: Sequence[Token], hearing: Hearing) -> str:
    """Return where, from what or with whom something was done, or ""; one may be "a longer one"."""
    own = hearing.words.grammar.own
    preposition = own.prepositions.get(lead, "")
    if chunk[-1].text == "one" and lead == "for" and len(chunk) > 1:
        leads = [token.text for token in chunk[:-1] if token.text != "a"]
        said = " ".join(own.adjectives.get(one, "") for one in leads)
        return f"for {with_article(said)} one" if len(said.split()) == len(leads) > 0 else ""
    to_people = lead.rsplit(" ", 1)[-1] in TO_PEOPLE
    where = thing_said(chunk, hearing, article="the") if preposition else None
    if where is None or (where.person and not to_people):
        return ""
    mass = where.said.rsplit(" ", 1)[-1] in own.mass
    if lead == "of" and (where.many or mass):  # "a box of cables", "of toner"
        return f"of {where.said.removeprefix('the ')}"
    return f"{preposition} {where.said}"


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
