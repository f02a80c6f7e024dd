"""What of a note's figures and names is said, and what only the technician's copy needs."""

import os
import shutil
from array import array
from collections.abc import Mapping
from pathlib import Path

import pytest

from consultant_app.language.data import Words
from consultant_app.language.matcher_file import COMPILED, SOURCES, read_index, written_index
from consultant_app.language.matcher_index import Index, make_index, read_examples
from consultant_app.language.propose import propose
from consultant_app.language.technical import without_technical
from consultant_app.resource_files import resource_path


@pytest.mark.parametrize(
    "detail",
    [
        pytest.param("port 14", id="port"),
        pytest.param("GS308", id="model"),
        pytest.param("event ID 41", id="event"),
        pytest.param("ticket 55120", id="ticket"),
        pytest.param("KB5034441", id="update-number"),
        pytest.param("62C", id="reading"),
        pytest.param("-67dBm", id="signal"),
    ],
)
def test_what_only_the_technician_needs_may_be_left_out(detail: str, english: Words) -> None:
    assert without_technical(f"done, {detail}", english.grammar).strip() == "done,"


@pytest.mark.parametrize(
    "detail",
    ["3 computers", "40 GB freed", "12%", "£35", "24 March", "on 5 of 8", "room 4", "14 mailboxes"],
)
def test_what_the_reader_would_miss_is_no_technical_detail(detail: str, english: Words) -> None:
    note = f"changed, {detail}"
    assert without_technical(note, english.grammar) == note


@pytest.mark.parametrize(
    ("note", "said"),
    [
        pytest.param("switch died, replaced with Netgear GS308", "cables.", id="model"),
        pytest.param("pw rst Liam", "for Liam", id="name-at-the-end"),
        pytest.param("8gb > 16gb ram", "It now has 16 GB.", id="size-after"),
        pytest.param("unifi fw 6.5.28 x3 aps", "(three of them)", id="count-in-brackets"),
        pytest.param("drawer cable till 2 rplcd", "(till 2)", id="spot"),
        pytest.param("Trained 5 users on new phone system", "(five people)", id="people"),
        pytest.param("Applied security patches to 12 workstations", "twelve computers", id="count"),
    ],
)
def test_a_detail_is_kept_or_left_by_what_it_is(note: str, said: str, english: Words) -> None:
    (clause,) = propose(note, english).clauses
    assert clause.sure
    assert said in clause.sentence


@pytest.mark.parametrize(
    "note",
    [
        pytest.param("leaver Hugo, account disabled, mail to Wendy", id="two-people"),
        pytest.param("ups battery weak, rec replacement", id="recommended-only"),
        pytest.param("swapped Hana + Will's desks", id="changed-places"),
        pytest.param("Removed 3 stale computer objects from AD", id="count-of-nothing-plain"),
    ],
)
def test_what_would_be_said_wrongly_is_not_proposed(note: str, english: Words) -> None:
    assert not any(clause.sure for clause in propose(note, english).clauses)


def test_a_ticket_that_was_acted_on_is_no_plan(english: Words) -> None:
    (clause,) = propose("Action: replaced the keyboard", english).clauses
    assert clause.kind.value == "done"


def test_a_restart_is_told_as_no_more_than_that(english: Words) -> None:
    (clause,) = propose("Restarted the menu screens behind the bar", english).clauses
    assert clause.sentence == "I restarted the menu screens behind the bar."


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """A folder with the sources of the index."""
    for name in SOURCES:
        shutil.copy(resource_path("language", "en", name), tmp_path / name)
    return tmp_path


def test_the_compiled_index_finds_what_a_fresh_one_finds(english: Words, catalogue: Path) -> None:
    fresh = make_index(english.tasks, english.grammar, read_examples(catalogue))
    (catalogue / COMPILED).write_bytes(written_index(fresh, catalogue))

    held = read_index(catalogue)

    assert held is not None
    assert written_index(held, catalogue) == written_index(fresh, catalogue)
    for name in Index.__slots__:
        one, other = getattr(held, name), getattr(fresh, name)
        assert _as_plain(one) == _as_plain(other), name


def _as_plain(part: object) -> object:
    """Return PART of an index however it is held: packed rows are the lists that they say."""
    if isinstance(part, Mapping):
        return {key: _as_plain(value) for key, value in part.items()}
    if isinstance(part, (list, tuple, array)):
        return [_as_plain(one) for one in part]
    return part


def test_an_index_of_another_catalogue_is_not_read_however_new(
    english: Words, catalogue: Path
) -> None:
    fresh = make_index(english.tasks, english.grammar, read_examples(catalogue))
    (catalogue / COMPILED).write_bytes(written_index(fresh, catalogue))
    tasks = catalogue / "tasks.toml"
    tasks.write_text(tasks.read_text("utf-8").partition("[[task]]")[0], encoding="utf-8")
    os.utime(tasks, (0, 0))

    assert read_index(catalogue) is None


def test_an_index_that_was_cut_short_is_not_read(english: Words, catalogue: Path) -> None:
    fresh = make_index(english.tasks, english.grammar, read_examples(catalogue))
    (catalogue / COMPILED).write_bytes(written_index(fresh, catalogue)[:-1])

    assert read_index(catalogue) is None
