"""The language data is written as TOML and read as JSON."""

import json
import os
from pathlib import Path

import pytest

from compile_language import compile_language


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    """A rule file as its author writes it."""
    file = tmp_path / "resources" / "language" / "en" / "tone.toml"
    file.parent.mkdir(parents=True)
    file.write_text("[[rule]]\nid = 'tone.blame'\nsay = 'Łukasz’s way'\n", encoding="utf-8")
    return file


def test_the_json_says_what_the_toml_says(tone: Path, tmp_path: Path) -> None:
    (made,) = compile_language(tmp_path)

    assert made == tone.with_suffix(".json")
    told = json.loads(made.read_text(encoding="utf-8"))
    assert told == {"rule": [{"id": "tone.blame", "say": "Łukasz’s way"}]}


def test_what_is_made_already_is_left_alone(tone: Path, tmp_path: Path) -> None:
    compile_language(tmp_path)

    assert compile_language(tmp_path) == []


def test_a_changed_file_is_made_anew(tone: Path, tmp_path: Path) -> None:
    (made,) = compile_language(tmp_path)
    tone.write_text("rule = []\n", encoding="utf-8")
    later = made.stat().st_mtime_ns + 1_000_000_000
    os.utime(tone, ns=(later, later))

    compile_language(tmp_path)

    assert json.loads(made.read_text(encoding="utf-8")) == {"rule": []}


def test_a_slip_of_the_author_names_the_file_and_the_line(tone: Path, tmp_path: Path) -> None:
    tone.write_text("rule = []\nrule oops\n", encoding="utf-8")

    with pytest.raises(SystemExit, match=r"tone\.toml .*line 2"):
        compile_language(tmp_path)

    assert not tone.with_suffix(".json").exists()
