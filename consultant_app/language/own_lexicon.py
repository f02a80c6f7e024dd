"""The words of which a clause may be said in the note's own words: read from `own_words.toml`.

A language without them says nothing so; its clauses wait for a task or for the consultant.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from consultant_app.language.reading import Entry

FLAGS = frozenset({"a", "where", "none"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnVerb:
    """A verb as it is said; `new` things take "a", and some say too little without a place.

    With other things than those of `only_of` it may mean something else.
    """

    past: str
    base: str
    new: bool
    needs_place: bool
    may_stand_alone: bool
    only_of: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Towards:
    """A verb of asking, telling or calling somebody, and what may follow whom: "about", "to"."""

    past: str
    base: str
    after: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLexicon:
    """Every word that such a sentence may be made of, each as it is written and as it is said."""

    verbs: Mapping[str, OwnVerb]
    bases: Mapping[str, OwnVerb]
    towards: Mapping[str, Towards]
    prepositions: Mapping[str, str]
    particles: frozenset[str]
    nouns: Mapping[str, str]
    adjectives: Mapping[str, str]
    degrees: frozenset[str]
    only_by_degree: frozenset[str]  # "too short" is a fault, "short" may be anything
    mass: frozenset[str]
    plural: frozenset[str]
    states: Mapping[str, str]
    results: Mapping[str, str]
    others: Mapping[str, str]


def own_lexicon_of(own: Entry, grammar: Entry) -> OwnLexicon:
    """Return the words of OWN, the whole of `own_words.toml`, and of the lists of GRAMMAR."""
    lists = own.table("lists")
    verbs = {written: _verb(written, said, own) for written, said in own.pairs("verbs").items()}
    slips = {slip: verbs[meant] for slip, meant in own.pairs("slips").items()}
    unclear = {*grammar.texts("empty_nouns"), *lists.texts("not")}
    adjectives = {*lists.texts("adjectives"), *grammar.texts("plain_adjectives")}
    adjectives -= {*lists.texts("not")}
    plain = {*grammar.texts("plain_nouns")} - unclear
    nouns = {noun: noun for noun in (*lists.texts("nouns"), *plain)}
    towards = own.pairs("towards")
    return OwnLexicon(
        verbs=slips | verbs,
        bases={verb.base: verb for verb in verbs.values()},
        towards={written: _towards(said) for written, said in towards.items()},
        prepositions=own.pairs("prepositions"),
        particles=frozenset(lists.texts("particles")),
        nouns=nouns | own.pairs("nouns_said"),
        adjectives={one: one for one in adjectives} | own.pairs("adjectives_said"),
        degrees=frozenset(lists.texts("degrees")),
        only_by_degree=frozenset(lists.texts("only_by_degree")),
        mass=frozenset((*lists.texts("mass"), *grammar.texts("mass_nouns"))),
        plural=frozenset(lists.texts("plural")),
        states=own.pairs("states"),
        results=own.pairs("results"),
        others=own.pairs("others"),
    )


def _verb(written: str, said: str, own: Entry) -> OwnVerb:
    past, base, *flags = said.split(", ")
    if not base or not set(flags) <= FLAGS:
        raise own.fault(f'"{said}" is no verb')
    return OwnVerb(
        past=past,
        base=base,
        new="a" in flags,
        needs_place="where" in flags,
        may_stand_alone="none" in flags,
        only_of=frozenset(own.table("only_of").texts(written)),
    )


def _towards(said: str) -> Towards:
    past, base, *after = said.split(", ")
    return Towards(past=past, base=base, after=frozenset(after))
