"""The records that the language data holds: tasks, terms, rules and a little grammar."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from consultant_app.domain.findings import Category, Level
from consultant_app.domain.near_words import one_slip
from consultant_app.language.habits import Habits
from consultant_app.language.late_pattern import LatePattern
from consultant_app.language.own_lexicon import OwnLexicon

LEAST_SLIP = 6  # letters of a word that may be a verb with a slip


class TermKind(StrEnum):
    """What kind of word a term is, which decides how it is recognised."""

    WORD = "word"
    ACRONYM = "acronym"
    PHRASE = "phrase"
    COMMON = "common"  # an everyday word, a hard one only beside one of its cues


class Reach(StrEnum):
    """How far a finding reaches from the words that gave it away."""

    MATCH = "match"
    CLAUSE = "clause"  # to the nearest comma or full stop on both sides
    WORD_AFTER = "word-after"  # so that leaving the word out can be a fix


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One piece of work of the catalogue. Its sentences may hold slots, `{device|your printer}`.

    `plan` is the same work as a bare verb phrase: "replace the failing disk". `next_step` and
    `back` ("If it comes back") may be empty. `notes` are whole notes that must lead here.
    A clause without any word of `needs` hardly means it.
    """

    id: str
    title: str
    match: tuple[str, ...]
    did: str
    plan: str
    why: str
    notice: str
    next_step: str
    back: str
    notes: tuple[str, ...]
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A hard word, its plain replacement `say` and its explanation, a phrase of one sentence.

    `say_for` has the replacement for a form that needs its own; forms `as_written` are real words
    in small letters. `cue_parts` are the cues of a common word, each as its folded words; a word of
    `everyday_parts` nearby shows that the everyday meaning is meant.
    """

    id: str
    forms: tuple[str, ...]
    kind: TermKind
    say: str
    say_for: Mapping[str, str]
    as_written: frozenset[str]
    explain: str
    cue_parts: frozenset[tuple[str, ...]]
    before: str
    after: str
    everyday_parts: frozenset[tuple[str, ...]] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A pattern that must not stand in a text for the client, and what to say instead.

    `near` are words of which one stands in every sentence that the pattern can match; a sentence
    without any of them is not searched. Empty: every sentence is. `phrases`, as folded words, are
    found without the pattern, and a rule may have them alone. A sentence that `unless` finds is
    left alone. Patterns are made when first needed: most rules never are on a calm page. An `open`
    rule finds much that is harmless: it counts only where the learned judge leans to it.
    """

    id: str
    category: Category
    level: Level
    source: str
    why: str
    fixes: tuple[str, ...]
    unless_source: str
    reach: Reach
    near: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    open: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What the rule looks for in a sentence in small letters but for its names."""
        return re.compile(self.source)

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        """What clears such a sentence, if anything."""
        return re.compile(self.unless_source) if self.unless_source else None

    @property
    def tells_names(self) -> bool:
        """Tell if the rule asks for a person's name."""
        return "[A-Z]" in self.source


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainPhrase:
    """A wordy phrase and the shorter one."""

    wordy: str
    parts: tuple[str, ...]
    plain: tuple[str, ...]


class VerbGroup(StrEnum):
    """What sort of work a verb tells of; a note of one sort is no match for a task of another."""

    DO = "do"
    CHECK = "check"
    FIND = "find"
    ORDER = "order"
    SHOW = "show"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """A verb of the trade: how a technician writes it, how the page says it, and its sort.

    `say` and `said` are the plain base and past forms; `bare_article` is what stands before a
    thing named without one: "a" for a new thing, "the" for one already there.
    """

    base: str
    forms: frozenset[str]
    past_forms: frozenset[str]
    say: str
    said: str
    group: VerbGroup
    bare_article: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """Patterns on a folded clause that tell what it says."""

    pending: LatePattern
    failed: LatePattern
    negated: LatePattern
    found: LatePattern
    fine: LatePattern
    symptom: LatePattern
    others: LatePattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A set phrase of notes with a sentence of its own, such as "could not reproduce"."""

    pattern: LatePattern
    sentence: str
    needs_before: bool  # only after something that was done in the same note


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """A figure of a note that tasks leave out, and how it is said: "It now has version {0}.".

    A detail `inside` is a spot ("tray 2") that stands in brackets within the sentence.
    """

    pattern: LatePattern
    needs: LatePattern | None
    unless: LatePattern | None
    say: str
    inside: bool
    about: LatePattern | None = None  # what the sentence must speak of


@dataclass(frozen=True, slots=True, kw_only=True)
class RepairWords:
    """What in a sentence claims a result ("works again"), and what in a note bears it out."""

    claim: LatePattern
    proof: LatePattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighty:
    """What of a clause no sentence may pass over, and how a sentence tells it; None: never.

    `apart` is taken out first ("no errors" denies nothing), `unless` clears the clause. A sign
    counts in work alone, or `anywhere`; a `grave` one that has no words holds its whole note back.
    """

    name: str
    sign: LatePattern
    apart: LatePattern | None
    unless: LatePattern | None
    told: LatePattern | None
    anywhere: bool
    grave: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownVerbs:
    """Verbs of a note of which the sentence must show one, and how sentences show them."""

    verbs: frozenset[str]
    shown: LatePattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """Names of things as notes have them, folded, and as the page says them."""

    devices: Mapping[str, str]
    device_kinds: Mapping[str, str]  # a device's plain noun -> what kind of thing it is
    places: Mapping[str, str]
    groups: Mapping[str, str]
    roles: Mapping[str, str]  # of one person, whose a thing is: "the director"
    parts: Mapping[str, str]
    counts: Mapping[str, str]
    programs: Mapping[str, str]
    not_people: frozenset[str]
    first_names: frozenset[str]  # folded; what begins with a capital and is one is a person
    makers: frozenset[str]  # names of makers and models, which tell the reader nothing
    cases: Mapping[str, Mapping[str, str]]  # case -> a thing in the nominative -> its form


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """The few facts of one language that splitting and sentence building need."""

    habits: Habits
    verbs: Mapping[str, Verb]  # by written form, several words joined by a space
    verb_slips: Mapping[str, str]  # a past form less one letter -> the form
    verb_begins: frozenset[str]  # the first words of forms of two words and more
    is_word: Callable[[str], bool]  # tells a word from a slip of the typing hand
    also_other: frozenset[str]
    kinds: Kinds
    sayings: tuple[Saying, ...]
    frames: Mapping[str, str]
    names: Gazetteer
    opposites: tuple[tuple[str, str], ...]
    acts: tuple[frozenset[str], ...]  # verbs of which one may stand for another
    repair: RepairWords
    claims: tuple[RepairWords, ...]  # of single tasks: "a new computer", "a steady picture"
    shown_verbs: tuple[ShownVerbs, ...]  # "removed" must not be told as "set up"
    weighty: tuple[Weighty, ...]
    admits: re.Pattern[str]  # a fault of one's own: told in the consultant's words alone
    details: tuple[Detail, ...]
    technical: re.Pattern[str]  # figures that only the technician's copy needs
    labels: re.Pattern[str]  # of a ticket, before what was done: "Action: "
    names_with_figures: LatePattern
    empty_nouns: frozenset[str]
    light_verbs: frozenset[str]
    says_no_thing: frozenset[str]
    small_acts: frozenset[str]  # verbs that bear out no larger claim: "restarted" is no "set up"
    solid_nouns: frozenset[str]  # what a hard word may be replaced by in the note's own words
    repairs_anything: frozenset[str]
    says_any_act: frozenset[str]  # verbs of notes that leave open what was done: "put", "set"
    other_trades: frozenset[str]  # things that no task of the catalogue is about
    adds_nothing: frozenset[str]  # words that change nothing about what was done: "dodgy"
    any_work: frozenset[str]
    states: re.Pattern[str]  # what is wrong with a thing: "dead", "failed"
    synonyms: Mapping[str, tuple[str, ...]]
    stop_words: frozenset[str]
    prepositions: frozenset[str]
    determiners: frozenset[str]
    leading: frozenset[str]
    not_plain: frozenset[str]
    abbreviations: frozenset[str]
    mass_nouns: frozenset[str]
    plain_nouns: frozenset[str]  # with which a phrase of a note may end, to be said as it stands
    plain_adjectives: frozenset[str]
    done_by_others: frozenset[str]  # verbs that tell no one's work after their thing
    voice: Mapping[str, str]
    own: OwnLexicon  # what a sentence of the note's own words may be made of

    def verb_form(self, written: str) -> str:
        """Return the verb form that WRITTEN is, or is one slip away from ("replased"), or ""."""
        if written in self.verbs:
            return written
        if len(written) < LEAST_SLIP or not written.isalpha() or self.is_word(written):
            return ""
        shorter = (written[:i] + written[i + 1 :] for i in range(len(written)))
        likely = (self.verb_slips.get(less, "") for less in (written, *shorter))
        return next((form for form in likely if form and one_slip(form, written)), "")
