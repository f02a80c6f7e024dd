"""The rules of the secret check as they are read from `secrets.toml` of every language."""

from pathlib import Path

from consultant_app.language.as_printed import as_read
from consultant_app.language.foreign import other_languages
from consultant_app.language.reading import Entry, LanguageDataError, read_data
from consultant_app.language.secret_rules import Cue, Gate, SecretRule


def secret_rules(home: Path) -> tuple[SecretRule, ...]:
    """Return the rules of all languages: a password does not ask what language the page is in."""
    files = [read_data(folder, "secrets") for folder in (home, *other_languages(home))]
    listed = (word for data in files for word in data.texts("ordinary"))
    ordinary = frozenset(form for word in listed for form in (word, as_read(word).text))
    rules = tuple(rule for data in files for rule in _secret_rules(data, ordinary))
    _must_be_unique([rule.id for rule in rules])
    return rules


def _secret_rules(data: Entry, ordinary: frozenset[str]) -> tuple[SecretRule, ...]:
    lists = data.pairs("lists")
    cues = {
        entry.text("id"): Cue(source=entry.expanded("pattern", lists), hints=entry.texts("hints"))
        for entry in data.tables("cue")
    }
    return tuple(_secret_rule(entry, lists, cues, ordinary) for entry in data.tables("rule"))


def _secret_rule(
    entry: Entry, lists: dict[str, str], cues: dict[str, Cue], ordinary: frozenset[str]
) -> SecretRule:
    tests, cue = entry.table("tests"), entry.text("after", default="")
    if cue and cue not in cues:
        raise entry.fault(f"no cue is called {cue}")
    try:
        gate = Gate(entry.text("gate", default=""))
    except ValueError as error:
        raise entry.fault(str(error)) from error
    return SecretRule(
        id=entry.text("id"),
        source=entry.expanded("pattern", lists),
        why=entry.text("why"),
        gate=gate,
        cue=cues.get(cue),
        hints=entry.texts("hints"),
        ordinary=frozenset(entry.texts("ordinary")) or ordinary,
        whole_text=bool(entry.values.get("whole_text", False)),
        flags=tests.texts("flag", least=1),
        passes=tests.texts("pass", least=1),
    )


def _must_be_unique(ids: list[str]) -> None:
    twice = {one for one in ids if ids.count(one) > 1} if len(set(ids)) < len(ids) else set()
    if twice:
        raise LanguageDataError(f"secrets: the id {min(twice)} stands twice")
