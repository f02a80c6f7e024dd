"""The rules of the secret check as they are read from `secrets.toml` of every language."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from consultant_app.language.as_printed import as_read
from consultant_app.language.foreign import other_languages
from consultant_app.language.judges import Judge, read_judge
from consultant_app.language.reading import Entry, LanguageDataError, read_data
from consultant_app.language.secret_evidence import in_sentences
from consultant_app.language.secret_judge import NAME
from consultant_app.language.secret_rows import in_rows
from consultant_app.language.secret_rules import Cue, Gate, SecretRule, SecretRules, Seek
from consultant_app.language.secret_weights import Shapes
from consultant_app.language.secret_words import Clue, Evidence, Role, Vocabulary
from consultant_app.language.tokens import folded

NOTHING = "(?!)"  # a rule that seeks in code has no pattern of its own
MOST_OF_CLUE = 4
IsWord = Callable[[str], bool]
Rank = Callable[[str], int]


def secret_rules(
    home: Path, *, is_word: IsWord, rank: Rank, terms: Iterable[str] = ()
) -> SecretRules:
    """Return the rules of all languages: a password does not ask what language the page is in.

    Args:
        home: the folder of the page's language.
        is_word: tells of a folded word if it is one in that language.
        rank: tells how far one is from everyday use, as `Lexicon.rank` does.
        terms: what the trade says, such as "raid5" and "reverse proxy".
    """
    files = [read_data(folder, "secrets") for folder in (home, *other_languages(home))]
    listed = (word for data in files for word in data.texts("ordinary"))
    ordinary = frozenset(form for word in listed for form in (word, as_read(word).text))
    names = read_data(home, "grammar")
    shapes = Shapes(
        ordinary=ordinary,
        makers=frozenset(names.table("makers").texts("names")),
        things=frozenset(),
        people=frozenset(names.table("first_names").texts("names")),
        terms=_by_last_word(terms, is_word),
        is_word=is_word,
        rank=rank,
    )
    judge = read_judge(home, NAME)  # one of another language would take these words for odd ones
    rules = SecretRules(rule for data in files for rule in _rules_of(data, shapes, judge))
    _must_be_unique([rule.id for rule in rules])
    return rules


def _by_last_word(terms: Iterable[str], is_word: IsWord) -> dict[str, frozenset[str]]:
    """Return TERMS by their last word, each with the word before that, or with "".

    A word of every language alone ("key", "root") may be a secret all the same.
    """
    found: dict[str, set[str]] = {}
    for term in terms:
        *before, last = folded(term).split()
        if before or not is_word(last):
            found.setdefault(last, set()).add(before[-1] if before else "")
    return {last: frozenset(before) for last, before in found.items()}


def _rules_of(data: Entry, shapes: Shapes, judge: Judge | None) -> tuple[SecretRule, ...]:
    lists = data.pairs("lists")
    cues = {
        entry.text("id"): Cue(source=entry.expanded("pattern", lists), hints=entry.texts("hints"))
        for entry in data.tables("cue")
    }
    seeks: dict[str, Seek] = {}
    if data.table("evidence").values:
        evidence = replace(_evidence(data, lists, shapes), judge=judge)
        seeks["evidence"] = partial(in_sentences, evidence=evidence)
        seeks["rows"] = partial(in_rows, evidence=evidence)
    return tuple(_rule(entry, lists, cues, seeks, shapes.ordinary) for entry in data.tables("rule"))


def _evidence(data: Entry, lists: dict[str, str], shapes: Shapes) -> Evidence:
    words = data.table("evidence")
    return Evidence(
        vocabulary=_vocabulary(data),
        shapes=replace(shapes, things=frozenset(words.texts("things", least=1))),
        spelt=words.pattern("spelt", lists),
        names=words.pattern("names", lists),
        thing_before=words.pattern("thing_before", lists),
        thing_after=words.pattern("thing_after", lists),
        heading=words.pattern("heading", lists),
    )


def _vocabulary(data: Entry) -> Vocabulary:
    clues: dict[str, Clue] = {}
    for entry in data.tables("family"):
        clue = _clue(entry)
        for form in entry.texts("forms", least=1):
            known = clues.get(form, clue)  # "phone" says something of figures and of words
            figures, words = max(known.figures, clue.figures), max(known.words, clue.words)
            clues[form] = replace(known, figures=figures, words=words)
    firsts = frozenset(form.split()[0] for form in clues if " " in form)
    return Vocabulary(roles=_roles(data.table("roles")), clues=clues, first_of_two=firsts)


def _roles(data: Entry) -> dict[str, int]:
    roles: dict[str, int] = {}
    for name in data.values:
        if not hasattr(Role, name.upper()):
            raise data.fault(f"no role is called {name}")
        for word in data.texts(name, least=1):
            roles[word] = roles.get(word, Role.NONE) | getattr(Role, name.upper())
    return roles


def _clue(entry: Entry) -> Clue:
    return Clue(
        id=entry.text("id"),
        figures=_weight(entry, "figures"),
        words=_weight(entry, "words"),
        names_too=bool(entry.values.get("names_too", False)),
        plain_too=bool(entry.values.get("plain_too", False)),
    )


def _weight(entry: Entry, key: str) -> int:
    value = entry.values.get(key, 0)
    if not isinstance(value, int) or not 0 <= value <= MOST_OF_CLUE:
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
