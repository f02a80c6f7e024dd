"""The rules of the secret check as they are read from `secrets.toml` of every language."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from consultant_app.language.as_printed import as_read
from consultant_app.language.foreign import other_languages
from consultant_app.language.reading import Entry, LanguageDataError, read_data
from consultant_app.language.secret_evidence import ENOUGH, Clue, Evidence, Link, added_up
from consultant_app.language.secret_rows import in_rows
from consultant_app.language.secret_rules import Cue, Gate, SecretRule, Seek
from consultant_app.language.secret_weights import Shapes, Weight

NOTHING = "(?!)"  # a rule that seeks in code has no pattern of its own
IsWord = Callable[[str], bool]


def secret_rules(home: Path, *, is_word: IsWord) -> tuple[SecretRule, ...]:
    """Return the rules of all languages: a password does not ask what language the page is in.

    Args:
        home: the folder of the page's language.
        is_word: tells of a folded word if it is one in that language.
    """
    files = [read_data(folder, "secrets") for folder in (home, *other_languages(home))]
    listed = (word for data in files for word in data.texts("ordinary"))
    ordinary = frozenset(form for word in listed for form in (word, as_read(word).text))
    rules = tuple(rule for data in files for rule in _rules_of(data, ordinary, is_word))
    _must_be_unique([rule.id for rule in rules])
    return rules


def _rules_of(data: Entry, ordinary: frozenset[str], is_word: IsWord) -> tuple[SecretRule, ...]:
    lists = data.pairs("lists")
    cues = {
        entry.text("id"): Cue(source=entry.expanded("pattern", lists), hints=entry.texts("hints"))
        for entry in data.tables("cue")
    }
    seeks: dict[str, Seek] = {}
    if data.table("evidence").values:
        shapes = _shapes(data, ordinary, is_word)
        evidence = _evidence(data, lists, shapes)
        seeks["evidence"] = partial(added_up, evidence=evidence)
        seeks["rows"] = partial(in_rows, evidence=evidence)
    return tuple(_rule(entry, lists, cues, seeks, ordinary) for entry in data.tables("rule"))


def _shapes(data: Entry, ordinary: frozenset[str], is_word: IsWord) -> Shapes:
    things = frozenset(data.table("evidence").texts("things", least=1))
    return Shapes(ordinary=ordinary, things=things, is_word=is_word)


def _evidence(data: Entry, lists: dict[str, str], shapes: Shapes) -> Evidence:
    words = data.table("evidence")
    return Evidence(
        clues=tuple(_clue(entry, lists) for entry in data.tables("clue")),
        links=tuple(
            Link(
                weight=_weight(entry),
                pattern=entry.pattern("pattern", lists),
                least=Weight(_weight(entry, "least")),
            )
            for entry in data.tables("link")
        ),
        shapes=shapes,
        act_before=words.pattern("act_before", lists),
        thing_before=words.pattern("thing_before", lists),
        thing_after=words.pattern("thing_after", lists),
        back=words.pattern("back", lists),
        near_by=words.pattern("near_by", lists),
        listed=words.pattern("listed", lists),
        heading=words.pattern("heading", lists),
    )


def _clue(entry: Entry, lists: dict[str, str]) -> Clue:
    return Clue(
        source=entry.expanded("pattern", lists),
        hints=entry.texts("hints", least=1),
        weight=_weight(entry),
        of_figures=bool(entry.values.get("figures", False)),
        unless=entry.pattern("unless", lists) if "unless" in entry.values else None,
    )


def _weight(entry: Entry, key: str = "weight") -> int:
    value = entry.values.get(key, 1)
    if not isinstance(value, int) or not 0 < value < ENOUGH:
        raise entry.fault(f'"{key}" is no weight')
    return value


def _rule(
    entry: Entry,
    lists: dict[str, str],
    cues: dict[str, Cue],
    seeks: dict[str, Seek],
    ordinary: frozenset[str],
) -> SecretRule:
    sought = entry.text("seek", default="")
    if sought and sought not in seeks:
        raise entry.fault(f"nothing is sought by {sought}")
    tests, cue = entry.table("tests"), entry.text("after", default="")
    if cue and cue not in cues:
        raise entry.fault(f"no cue is called {cue}")
    try:
        gate = Gate(entry.text("gate", default=""))
    except ValueError as error:
        raise entry.fault(str(error)) from error
    return SecretRule(
        id=entry.text("id"),
        source=NOTHING if sought else entry.expanded("pattern", lists),
        why=entry.text("why"),
        gate=gate,
        cue=cues.get(cue),
        hints=entry.texts("hints"),
        ordinary=frozenset(entry.texts("ordinary")) or ordinary,
        whole_text=bool(entry.values.get("whole_text", False)),
        flags=tests.texts("flag", least=1),
        passes=tests.texts("pass", least=1),
        seek=seeks.get(sought),
    )


def _must_be_unique(ids: list[str]) -> None:
    twice = {one for one in ids if ids.count(one) > 1} if len(set(ids)) < len(ids) else set()
    if twice:
        raise LanguageDataError(f"secrets: the id {min(twice)} stands twice")
