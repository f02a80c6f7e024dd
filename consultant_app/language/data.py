"""All words of one language: catalogue, glossary, rules, grammar and word list, read and checked.

`load_words` reads `FOLDER/LANG/`; the compiled JSON beside each TOML is taken when it is newer.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from consultant_app.domain.findings import Category, Level
from consultant_app.language.entries import (
    Grammar,
    PlainPhrase,
    Reach,
    Rule,
    Task,
    Term,
    TermKind,
    VerbGroup,
)
from consultant_app.language.foreign import foreign_words, own_words_of
from consultant_app.language.grammar import grammar_of
from consultant_app.language.judges import Judge, read_judge
from consultant_app.language.known import Known
from consultant_app.language.matcher import Matcher, make_matcher
from consultant_app.language.matcher_file import read_index
from consultant_app.language.people import Reader
from consultant_app.language.reading import Entry, LanguageDataError, read_data
from consultant_app.language.secret_data import secret_rules
from consultant_app.language.secret_rules import SecretRule
from consultant_app.language.sentences import SLOT
from consultant_app.language.spelling import Lexicon, read_lexicon
from consultant_app.language.term_forms import FormIndex, index_forms
from consultant_app.language.things import kind_of
from consultant_app.language.tokens import words_of
from consultant_app.language.tone import ToneIndex, index_rules
from consultant_app.language.tone_judges import read_tone_judges
from consultant_app.language.weighing import Weighing, read_weighing
from consultant_app.language.word_lists import WordLists, cue_groups, word_lists

__all__ = ["LanguageDataError", "Words", "load_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneSource:
    """The data that weighing and judges are made of when a text is first checked."""

    data: Entry
    lists: WordLists
    home: Path


@dataclass(frozen=True, kw_only=True, repr=False)
class Words:
    """Everything of one language that the engine works with. Never changed after loading."""

    lang: str
    tasks: tuple[Task, ...]
    terms: tuple[Term, ...]
    tone: tuple[Rule, ...]
    tone_source: ToneSource
    secrets: tuple[SecretRule, ...]
    phrases: tuple[PlainPhrase, ...]
    no_names: frozenset[str]
    everyday_acronyms: frozenset[str]
    grammar: Grammar
    lexicon: Lexicon
    foreign: frozenset[str]  # words of grammar of the other languages
    compiled: Path | None = None  # the folder with the index of these very tasks

    @cached_property
    def task_by_id(self) -> dict[str, Task]:
        """The tasks of the catalogue by their stable id."""
        return {task.id: task for task in self.tasks}

    @cached_property
    def own_words(self) -> frozenset[str]:
        """The words of grammar that tell a note of this language."""
        return own_words_of(self.grammar)

    @cached_property
    def matcher(self) -> Matcher:
        """The index that finds the task of a clause; made when first asked for."""
        folder = self.compiled
        index, has = read_index(folder) if folder else None, self.lexicon.has
        return make_matcher(self.tasks, self.grammar, is_word=has, index=index, folder=folder)

    @cached_property
    def trust(self) -> Judge | None:
        """What has learnt how far a clause's task may be trusted; none where nobody taught it."""
        return read_judge(self.compiled, "tasks") if self.compiled else None

    @cached_property
    def group_of_stem(self) -> dict[str, VerbGroup]:
        """The sort of work that the stem of a verb tells of."""
        stem = self.matcher.stemmer.stem_of_word
        return {stem(form): verb.group for form, verb in self.grammar.verbs.items()}

    @cached_property
    def task_groups(self) -> tuple[frozenset[VerbGroup], ...]:
        """The sorts of work that the verbs of each task tell of."""
        said = self.group_of_stem
        return tuple(
            frozenset(said[stem] for stem in stems if stem in said)
            for stems in self.matcher.task_stems
        )

    @cached_property
    def empty_stems(self) -> frozenset[str]:
        """The stems of words that name no thing of their own: "issue", "back", "fixed"."""
        empty = self.grammar.says_no_thing | self.grammar.repairs_anything
        return frozenset(map(self.matcher.stemmer.stem_of_word, empty))

    @cached_property
    def weak_stems(self) -> frozenset[str]:
        """The stems of words that change nothing about what was done: "dodgy", "cupboard"."""
        return frozenset(map(self.matcher.stemmer.stem_of_word, self.grammar.adds_nothing))

    @cached_property
    def vague_stems(self) -> frozenset[str]:
        """The stems of verbs that any work may be told with: "put", "ran", "checked"."""
        grammar = self.grammar
        vague = grammar.any_work | grammar.says_any_act | grammar.light_verbs | grammar.small_acts
        looks = {
            f for f, v in grammar.verbs.items() if v.group in (VerbGroup.CHECK, VerbGroup.FIND)
        }
        return frozenset(map(self.matcher.stemmer.stem_of_word, vague | looks))

    @cached_property
    def device_stems(self) -> frozenset[str]:
        """The stems of the names of devices that are one word."""
        names = (name for name in self.grammar.names.devices if " " not in name)
        return frozenset(map(self.matcher.stemmer.stem_of_word, names))

    @cached_property
    def device_kinds(self) -> tuple[frozenset[str], ...]:
        """The kinds of device that each task is about; none where it is about any."""
        reader = Reader(self.grammar.names, self.lexicon, Known())
        slots = (
            [default for slot, default in SLOT.findall(t.did) if slot == "device"]
            for t in self.tasks
        )
        return tuple(frozenset(kind_of(default, reader) for default in found) for found in slots)

    @cached_property
    def opposite_stems(self) -> tuple[tuple[str, str], ...]:
        """Pairs of verb stems that exclude each other."""
        stem = self.matcher.stemmer.stem_of_word
        return tuple((stem(one), stem(two)) for one, two in self.grammar.opposites)

    @cached_property
    def forms(self) -> FormIndex:
        """The glossary's written forms by their first word."""
        return index_forms(self.terms, plurals=self.grammar.habits.english)

    @cached_property
    def weighing(self) -> Weighing:
        """What weighs a sentence; made when first asked for."""
        rules = {rule.id: rule for rule in self.tone}
        return read_weighing(self.tone_source.data, rules, self.tone_source.lists)

    @cached_property
    def tone_index(self) -> ToneIndex:
        """The rules of tone by the words that call them."""
        source = self.tone_source
        return index_rules(
            self.tone,
            self.no_names,
            capitals=self.grammar.habits.english,
            weighing=self.weighing,
            judges=read_tone_judges(source.home, source.data.pairs("why"), self.weighing.cues),
        )

    @cached_property
    def phrase_index(self) -> dict[str, tuple[PlainPhrase, ...]]:
        """The wordy phrases by their first word, the longest first."""
        index: dict[str, list[PlainPhrase]] = {}
        for phrase in sorted(self.phrases, key=lambda p: -len(p.parts)):
            index.setdefault(phrase.parts[0], []).append(phrase)
        return {word: tuple(found) for word, found in index.items()}


def load_words(lang: str, folder: Path) -> Words:
    """Return the words of LANG from FOLDER/LANG.

    Raises:
        LanguageDataError: the shipped data has a fault; the message names file and place.
    """
    home = folder / lang
    lexicon = read_lexicon(home / "words.bin")
    tone = read_data(home, "tone")
    lists = word_lists(tone)
    tasks = tuple(_task(entry) for entry in read_data(home, "tasks").tables("task"))
    glossary = read_data(home, "glossary")
    groups = WordLists({}, dict(cue_groups(glossary)))
    terms = tuple(_term(entry, groups) for entry in glossary.tables("term"))
    _must_be_unique([task.id for task in tasks], "tasks")
    _must_be_unique([term.id for term in terms], "glossary")
    return Words(
        lang=lang,
        tasks=tasks,
        terms=terms,
        tone=_tone_rules(tone, lists),
        tone_source=ToneSource(data=tone, lists=lists, home=home),
        secrets=secret_rules(
            home,
            is_word=lexicon.has if lexicon.everyday else bool,
            rank=lexicon.rank,
            terms=[form for term in terms for form in term.forms],
        ),
        phrases=tuple(_phrase(e) for e in read_data(home, "simplify").tables("phrase")),
        no_names=frozenset(tone.table("words").texts("no_name")),
        everyday_acronyms=frozenset(tone.table("acronyms").texts("everyday")),
        grammar=grammar_of(
            read_data(home, "grammar"), read_data(home, "own_words"), is_word=lexicon.has
        ),
        lexicon=lexicon,
        compiled=home,
        foreign=frozenset(w for w in foreign_words(home) if not lexicon.has(w)),
    )


def _must_be_unique(ids: list[str], name: str) -> None:
    twice = {one for one in ids if ids.count(one) > 1} if len(set(ids)) < len(ids) else set()
    if twice:
        raise LanguageDataError(f"{name}: the id {min(twice)} stands twice")


def _task(entry: Entry) -> Task:
    return Task(
        id=entry.text("id"),
        title=entry.text("title"),
        match=entry.texts("match", least=1),
        did=entry.text("did"),
        plan=entry.text("plan", default=""),
        why=entry.text("why", default=""),
        notice=entry.text("notice", default=""),
        next_step=entry.text("next", default=""),
        back=entry.text("back", default=""),
        notes=entry.texts("notes"),
        needs=entry.texts("needs"),
    )


def _term(entry: Entry, groups: WordLists) -> Term:
    return Term(
        id=entry.text("id"),
        forms=entry.texts("forms", least=1),
        kind=_kind(entry),
        say=entry.text("say", default=""),
        say_for=entry.pairs("say_for"),
        as_written=frozenset(entry.texts("as_written")),
        explain=entry.text("explain", default="").rstrip("."),
        cue_parts=frozenset(groups.phrases_of(entry, "cues")),
        everyday_parts=frozenset(groups.phrases_of(entry, "everyday")),
        before=entry.text("before", default=""),
        after=entry.text("after", default=""),
    )


def _kind(entry: Entry) -> TermKind:
    try:
        return TermKind(entry.text("kind"))
    except ValueError as error:
        raise entry.fault('"kind" is none of word, acronym, phrase, common') from error


def _tone_rules(data: Entry, lists: WordLists) -> tuple[Rule, ...]:
    whys, entries = data.pairs("why"), (*data.tables("rule"), *data.tables("weigh"))
    return tuple(_tone_rule(entry, lists, whys) for entry in entries)


def _tone_rule(entry: Entry, lists: WordLists, whys: dict[str, str]) -> Rule:
    tests, category = entry.table("tests"), entry.text("category")
    try:
        return Rule(
            id=entry.text("id"),
            category=Category(category),
            level=Level(entry.text("level")),
            source=_expanded(entry, "pattern", lists),
            why=entry.text("why", default=whys.get(category, "")),
            fixes=entry.texts("say"),
            unless_source=_expanded(entry, "unless", lists),
            reach=Reach(entry.text("reach", default="match")),
            near=lists.near_words(entry),
            phrases=lists.phrases_of(entry, "phrases"),
            flags=tests.texts("flag", least=1),
            passes=tests.texts("pass", least=1),
            open=bool(entry.values.get("open", False)),
        )
    except ValueError as error:
        raise entry.fault(str(error)) from error


def _expanded(entry: Entry, key: str, lists: WordLists) -> str:
    return entry.expanded(key, lists.patterns) if key in entry.values else ""


def _phrase(entry: Entry) -> PlainPhrase:
    wordy = entry.text("wordy")
    return PlainPhrase(wordy=wordy, parts=words_of(wordy), plain=entry.texts("plain", least=1))
