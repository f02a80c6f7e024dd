"""Make the `Grammar` of a language from its `grammar.toml`."""

import re
from collections.abc import Callable, Mapping, Sequence

from consultant_app.language.entries import (
    Detail,
    Gazetteer,
    Grammar,
    Kinds,
    RepairWords,
    Saying,
    ShownVerbs,
    Verb,
    VerbGroup,
    Weighty,
)
from consultant_app.language.habits import habits_of
from consultant_app.language.inflection import ing_of, past_of, third_person_of
from consultant_app.language.late_pattern import LatePattern
from consultant_app.language.own_lexicon import own_lexicon_of
from consultant_app.language.reading import Entry

PAST_ENDINGS = (
    "ed",
    "'d",
    "pt",
    "lt",
    "nt",
    "ght",
    "un",
    "ut",
    "ook",
    "ave",
    "ote",
    "oke",
    "one",
    "wn",
    "en",
    "ang",
    "ade",
    "unk",
    "ad",
)


def grammar_of(data: Entry, own: Entry, *, is_word: Callable[[str], bool]) -> Grammar:
    """Return the grammar that DATA, the whole file, describes.

    Args:
        data: the whole of `grammar.toml`.
        own: the whole of `own_words.toml`.
        is_word: tells a word of the language from a slip of the typing hand.
    """
    lists = data.pairs("lists")
    habits = habits_of(data)
    verbs = _verbs(data.table("verb"), english=habits.english)
    return Grammar(
        habits=habits,
        verbs=verbs,
        verb_slips=_slips(verbs) if habits.english else {},
        verb_begins=frozenset(first for form in verbs for first in _first_words(form)),
        is_word=is_word,
        also_other=frozenset(data.table("also_other").texts("words")),
        kinds=_kinds(data.table("kinds"), lists),
        sayings=tuple(_saying(entry, lists) for entry in data.tables("saying")),
        frames=data.pairs("frames"),
        names=_gazetteer(data),
        opposites=tuple(data.pairs("opposites").items()),
        acts=_acts(data.table("acts")),
        repair=_repair(data.table("repair"), lists),
        claims=tuple(_repair(entry, lists) for entry in data.tables("task_claim")),
        shown_verbs=tuple(
            ShownVerbs(verbs=frozenset(entry.texts("verbs")), shown=entry.pattern("shown", lists))
            for entry in data.tables("shown_verb")
        ),
        weighty=tuple(_weighty(entry, lists) for entry in data.tables("weighty")),
        admits=_one_of(data.texts("admits")),
        details=tuple(_detail(entry, lists) for entry in data.tables("detail")),
        technical=_one_of(data.texts("technical")),
        labels=_one_of(data.texts("labels")),
        names_with_figures=data.pattern("names_with_figures", lists),
        empty_nouns=frozenset(data.texts("empty_nouns")),
        says_no_thing=frozenset(data.texts("says_no_thing")),
        small_acts=frozenset(data.texts("small_acts")),
        solid_nouns=frozenset(data.texts("solid_nouns")),
        light_verbs=frozenset(data.texts("light_verbs")),
        any_work=frozenset(data.texts("any_work")),
        repairs_anything=frozenset(data.texts("repairs_anything")),
        says_any_act=frozenset(data.texts("says_any_act")),
        other_trades=frozenset(data.texts("other_trades")),
        adds_nothing=frozenset(data.texts("adds_nothing")),
        states=re.compile(rf"(?<![\w-]){lists['state']}(?![\w-])"),
        synonyms={word: tuple(to.split()) for word, to in data.pairs("synonyms").items()},
        stop_words=frozenset(data.texts("stop_words", least=1)),
        prepositions=frozenset(data.texts("prepositions", least=1)),
        determiners=frozenset(data.texts("determiners", least=1)),
        leading=frozenset(data.texts("leading")),
        not_plain=frozenset(data.texts("not_plain")),
        abbreviations=frozenset(data.texts("abbreviations")),
        mass_nouns=frozenset(data.texts("mass_nouns")),
        plain_nouns=frozenset(data.texts("plain_nouns")),
        plain_adjectives=frozenset(data.texts("plain_adjectives")),
        done_by_others=frozenset(data.texts("done_by_others")),
        voice=data.pairs("voice"),
        own=own_lexicon_of(own, data),
    )


def _verbs(table: Entry, *, english: bool) -> dict[str, Verb]:
    entries = {
        base: Entry(f"{table.place} {base}", dict(table.values[base])) for base in table.values
    }
    pasts = {base: entry.text("past") for base, entry in entries.items()}
    verbs: dict[str, Verb] = {}
    for base, entry in entries.items():
        verb = _verb(base, entry, pasts, english=english)
        for form in verb.forms:
            verbs.setdefault(form, verb)
    return verbs


def _slips(verbs: Mapping[str, Verb]) -> dict[str, str]:
    """Return each past form of six letters or more by itself less any one of its letters."""
    pasts = [form for form, verb in verbs.items() if form in verb.past_forms and len(form) > 5]
    return {form[:i] + form[i + 1 :]: form for form in pasts for i in range(len(form))}


def _first_words(form: str) -> list[str]:
    """Return the first word of FORM, if it has more, parted by a space or a hyphen."""
    return [match.group(1)] if (match := re.match(r"([^ -]+)[ -]", form)) else []


def _verb(base: str, entry: Entry, pasts: Mapping[str, str], *, english: bool) -> Verb:
    past, more = entry.text("past"), entry.texts("pasts")
    also = (*entry.texts("also"), *more)
    say = entry.text("say", default=base)
    first, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    regular = {ing_of(first) + tail, third_person_of(first) + tail} if english else set()
    looks_past = {form for form in also if english and _looks_past(form)}
    return Verb(
        base=base,
        forms=frozenset({base, past, *also} | regular),
        past_forms=frozenset({past, *more} | looks_past),
        say=say,
        said=past if say == base else pasts.get(say) or _past_phrase(say, pasts),
        group=VerbGroup(entry.text("group", default="do")),
        bare_article=entry.text("takes", default="the"),
    )


def _looks_past(form: str) -> bool:
    return form.split(" ", 1)[0].endswith(PAST_ENDINGS)


def _past_phrase(say: str, pasts: Mapping[str, str]) -> str:
    """Return the past of a plain phrase: "put right" is "put right", "turn on" is "turned on"."""
    irregular = {"bring": "brought", "put": "put", "let": "let", "make": "made", "build": "built"}
    irregular |= {"give": "gave", "find": "found", "send": "sent", "write": "wrote", "set": "set"}
    irregular |= {"teach": "taught", "undo": "undid", "withdraw": "withdrew", "take": "took"}
    first, _, rest = say.partition(" ")
    past = irregular.get(first) or pasts.get(first) or past_of(first, {})
    return f"{past} {rest}".strip()


def _kinds(table: Entry, lists: Mapping[str, str]) -> Kinds:
    return Kinds(
        pending=table.pattern("pending", lists),
        failed=table.pattern("failed", lists),
        negated=table.pattern("negated", lists),
        found=table.pattern("found", lists),
        fine=table.pattern("fine", lists),
        symptom=table.pattern("symptom", lists),
        others=table.pattern("others", lists),
    )


def _one_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """Return a pattern for any of PATTERNS; without any, one that finds nothing."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)")


def _acts(table: Entry) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(table.texts(name)) for name in table.values)


def _repair(table: Entry, lists: Mapping[str, str]) -> RepairWords:
    return RepairWords(claim=table.pattern("claim", lists), proof=table.pattern("proof", lists))


def _detail(entry: Entry, lists: Mapping[str, str]) -> Detail:
    return Detail(
        pattern=entry.pattern("pattern", lists),
        needs=_if_any(entry, "needs", lists),
        unless=_if_any(entry, "unless", lists),
        say=entry.text("say"),
        inside=bool(entry.values.get("inside", False)),
        about=_if_any(entry, "about", lists),
    )


def _weighty(entry: Entry, lists: Mapping[str, str]) -> Weighty:
    return Weighty(
        name=entry.text("name"),
        sign=entry.pattern("sign", lists),
        apart=_if_any(entry, "apart", lists),
        unless=_if_any(entry, "unless", lists),
        told=_if_any(entry, "told", lists),
        anywhere=bool(entry.values.get("anywhere", False)),
        grave=bool(entry.values.get("grave", False)),
    )


def _if_any(entry: Entry, key: str, lists: Mapping[str, str]) -> LatePattern | None:
    return entry.pattern(key, lists) if key in entry.values else None


def _saying(entry: Entry, lists: Mapping[str, str]) -> Saying:
    return Saying(
        pattern=entry.pattern("pattern", lists),
        sentence=entry.text("sentence"),
        needs_before=bool(entry.values.get("needs_before", False)),
    )


def _gazetteer(data: Entry) -> Gazetteer:
    programs = data.table("programs").texts("names")
    kinds, cases = data.table("device_kinds"), data.table("cases")
    makers = frozenset(data.table("makers").texts("names"))
    return Gazetteer(
        devices=data.pairs("devices"),
        device_kinds={noun: kind for kind in kinds.values for noun in kinds.texts(kind)},
        places=data.pairs("places"),
        groups=data.pairs("groups"),
        roles=data.pairs("roles"),
        parts=data.pairs("parts"),
        counts=data.pairs("counts"),
        programs={re.sub(r"\s+", " ", name.lower()): name for name in programs},
        not_people=frozenset(data.table("not_people").texts("words")) | makers,
        first_names=frozenset(data.table("first_names").texts("names")),
        makers=makers,
        cases={case: cases.pairs(case) for case in cases.values},
    )
