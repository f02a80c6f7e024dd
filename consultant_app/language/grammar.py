"""Make the `Grammar` of a language from its `grammar.toml`."""

import re
from collections.abc import Mapping

from consultant_app.language.entries import Gazetteer, Grammar, Kinds, Saying, Verb, VerbGroup
from consultant_app.language.inflection import ing_of, past_of, third_person_of
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


def grammar_of(data: Entry) -> Grammar:
    """Return the grammar that DATA, the whole file, describes."""
    lists = data.pairs("lists")
    return Grammar(
        verbs=_verbs(data.table("verb")),
        also_other=frozenset(data.table("also_other").texts("words")),
        kinds=_kinds(data.table("kinds"), lists),
        sayings=tuple(_saying(entry, lists) for entry in data.tables("saying")),
        frames=data.pairs("frames"),
        names=_gazetteer(data),
        opposites=tuple(data.pairs("opposites").items()),
        synonyms={word: tuple(to.split()) for word, to in data.pairs("synonyms").items()},
        stop_words=frozenset(data.texts("stop_words", least=1)),
        prepositions=frozenset(data.texts("prepositions", least=1)),
        determiners=frozenset(data.texts("determiners", least=1)),
        leading=frozenset(data.texts("leading")),
        not_plain=frozenset(data.texts("not_plain")),
        abbreviations=frozenset(data.texts("abbreviations")),
        mass_nouns=frozenset(data.texts("mass_nouns")),
        voice=data.pairs("voice"),
    )


def _verbs(table: Entry) -> dict[str, Verb]:
    entries = {
        base: Entry(f"{table.place} {base}", dict(table.values[base])) for base in table.values
    }
    pasts = {base: entry.text("past") for base, entry in entries.items()}
    verbs: dict[str, Verb] = {}
    for base, entry in entries.items():
        verb = _verb(base, entry, pasts)
        for form in verb.forms:
            verbs.setdefault(form, verb)
    return verbs


def _verb(base: str, entry: Entry, pasts: Mapping[str, str]) -> Verb:
    also, past = entry.texts("also"), entry.text("past")
    say = entry.text("say", default=base)
    first, _, rest = base.partition(" ")
    tail = f" {rest}" if rest else ""
    regular = {base, past, ing_of(first) + tail, third_person_of(first) + tail}
    return Verb(
        base=base,
        forms=frozenset(regular | set(also)),
        past_forms=frozenset({past, *(form for form in also if _looks_past(form))}),
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


def _saying(entry: Entry, lists: Mapping[str, str]) -> Saying:
    return Saying(
        pattern=entry.pattern("pattern", lists),
        sentence=entry.text("sentence"),
        needs_before=bool(entry.values.get("needs_before", False)),
    )


def _gazetteer(data: Entry) -> Gazetteer:
    programs = data.table("programs").texts("names")
    kinds = data.table("device_kinds")
    return Gazetteer(
        devices=data.pairs("devices"),
        device_kinds={noun: kind for kind in kinds.values for noun in kinds.texts(kind)},
        places=data.pairs("places"),
        groups=data.pairs("groups"),
        parts=data.pairs("parts"),
        counts=data.pairs("counts"),
        programs={re.sub(r"\s+", " ", name.lower()): name for name in programs},
        not_people=frozenset(data.table("not_people").texts("words")),
    )
