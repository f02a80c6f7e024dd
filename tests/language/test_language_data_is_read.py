"""Reading the language data: every fault names its place, and the newer of TOML and JSON counts."""

import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from consultant_app.language.data import LanguageDataError, Words, load_words
from consultant_app.language.late_pattern import LatePattern
from consultant_app.language.reading import Entry
from consultant_app.resource_files import resource_path


@pytest.fixture
def own_copy(tmp_path: Path) -> Path:
    """A folder of languages that a test may break, with the TOML files only."""
    shutil.copytree(
        resource_path("language", "en"), tmp_path / "en", ignore=shutil.ignore_patterns("*.json")
    )
    return tmp_path


def test_english_has_tasks_terms_rules_and_a_word_list(english: Words) -> None:
    assert len(english.tasks) >= 120
    assert len(english.terms) >= 200
    assert english.lexicon.has("colour")
    assert english.lexicon.has("color")


def _late_patterns(data: object) -> Iterator[LatePattern]:
    if isinstance(data, LatePattern):
        yield data
    elif isinstance(data, tuple):
        for one in data:
            yield from _late_patterns(one)
    elif is_dataclass(data):
        for field in fields(data):
            yield from _late_patterns(getattr(data, field.name))


def test_every_pattern_of_the_grammar_can_be_made(english: Words, german: Words) -> None:
    patterns = [*_late_patterns(english.grammar), *_late_patterns(german.grammar)]
    assert len(patterns) > 200
    assert all(pattern.made.flags & re.IGNORECASE for pattern in patterns)


def test_a_pattern_that_cannot_be_made_names_its_place() -> None:
    entry = Entry("grammar.toml kinds", {"found": "error(s"})
    with pytest.raises(LanguageDataError, match=r'grammar\.toml kinds: "found": missing \)'):
        entry.pattern("found", {}).search("two errors")


def test_every_pattern_of_the_rules_can_be_made(english: Words) -> None:
    patterns = [rule.pattern for rule in english.tone if rule.source]
    patterns += [one.shape for listed in english.weighing.by_kind.values() for _, one in listed]
    patterns += [rule.pattern for rule in english.secrets]
    assert not any(pattern.search("") for pattern in patterns)
    assert [rule.id for rule in english.tone if rule.unless_source and rule.unless is None] == []


def test_the_ids_of_rules_are_unique_and_each_says_why(english: Words) -> None:
    whys = [(rule.id, rule.why) for rule in english.tone]
    whys += [(rule.id, rule.why) for rule in english.secrets]
    assert len(dict(whys)) == len(whys)
    assert [name for name, why in whys if not why.endswith(".")] == []


def test_json_is_taken_where_it_is_newer_than_its_toml(own_copy: Path) -> None:
    toml = own_copy / "en" / "simplify.toml"
    made = toml.with_suffix(".json")
    made.write_text(json.dumps({"phrase": [{"wordy": "newer", "plain": ["new"]}]}), "utf-8")
    os.utime(made, (toml.stat().st_mtime + 60,) * 2)
    assert [p.wordy for p in load_words("en", own_copy).phrases] == ["newer"]


def test_json_older_than_its_toml_is_left_aside(own_copy: Path) -> None:
    toml = own_copy / "en" / "simplify.toml"
    made = toml.with_suffix(".json")
    made.write_text(json.dumps({"phrase": []}), "utf-8")
    os.utime(made, (toml.stat().st_mtime - 60,) * 2)
    assert len(load_words("en", own_copy).phrases) > 100


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        pytest.param(
            "tasks.toml", '[[task]]\nid = "a.b"\ntitle = "A"\nmatch = ["a"]\n',
            r'tasks.toml task\[0\] \(a.b\): "did" is missing', id="a-task-without-its-sentence",
        ),
        pytest.param(
            "glossary.toml", '[[term]]\nid = "nas"\nforms = []\nkind = "word"\n',
            r'glossary.toml term\[0\] \(nas\): "forms" needs 1', id="a-term-without-forms",
        ),
        pytest.param(
            "glossary.toml", '[[term]]\nid = "nas"\nforms = ["NAS"]\nkind = "animal"\n',
            r'\(nas\): "kind" is none of', id="a-term-of-no-kind",
        ),
        pytest.param(
            "tone.toml",
            '[[rule]]\nid = "x"\ncategory = "mood"\nlevel = "hint"\npattern = "a"\n',
            r"tone.toml rule\[0\] \(x\)", id="a-rule-of-no-category",
        ),
        pytest.param(
            "secrets.toml", '[[rule]]\nid = "x"\npattern = "{{nothing}}"\nwhy = "w."\n',
            "no list is called nothing", id="a-pattern-with-an-unknown-list",
        ),
        pytest.param("simplify.toml", "phrase = [", "simplify.toml can't be read", id="no-toml"),
        pytest.param(
            "tasks.toml",
            '[[task]]\nid = "a"\ntitle = "A"\nmatch = ["a"]\ndid = "I did."\n' * 2,
            "the id a stands twice", id="the-same-id-twice",
        ),
    ],
)  # fmt: skip
def test_a_fault_in_the_data_names_its_place(
    own_copy: Path, name: str, text: str, said: str
) -> None:
    (own_copy / "en" / name).write_text(text, "utf-8")
    with pytest.raises(LanguageDataError, match=said):
        load_words("en", own_copy)


def test_a_missing_file_is_named(own_copy: Path) -> None:
    (own_copy / "en" / "tone.toml").unlink()
    with pytest.raises(LanguageDataError, match=r"tone.toml is missing in en"):
        load_words("en", own_copy)
