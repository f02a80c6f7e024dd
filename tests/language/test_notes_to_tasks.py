"""How well notes find their tasks, measured; run with -s to see the numbers.

The notes are our own, so the numbers say that nothing got worse, not how good the engine is.
"""

import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from consultant_app.language.data import Words
from consultant_app.language.propose import propose


@dataclass
class Tally:
    """What came of a set of notes."""

    notes: int = 0
    first: int = 0
    among_three: int = 0
    clauses: int = 0
    sure: int = 0
    wrong: list[tuple[str, str | None, str]] = field(default_factory=list)

    def share(self, part: int, whole: int) -> float:
        return part / whole if whole else 0.0


def measured(notes: list[tuple[str, set[str]]], english: Words) -> Tally:
    tally = Tally()
    for note, wanted in notes:
        clauses = propose(note, english).clauses
        ranked = [[a.task for a in c.alternatives] or [c.task or ""] for c in clauses]
        sure = [c for c in clauses if c.sure]
        tally.notes += bool(wanted)
        tally.first += bool(wanted & {tasks[0] for tasks in ranked})
        tally.among_three += bool(wanted & {t for tasks in ranked for t in tasks[:3]})
        tally.clauses += len(clauses)
        tally.sure += len(sure)
        tally.wrong += [(note, c.task, c.sentence) for c in sure if c.task and c.task not in wanted]
    return tally


@pytest.fixture(scope="module")
def own_notes(samples: Path) -> list[tuple[str, set[str]]]:
    notes = tomllib.loads((samples / "notes.toml").read_text("utf-8"))["notes"]
    return [(note, set(wanted.split("|")) - {""}) for note, wanted in notes]


def test_notes_find_their_task(own_notes: list[tuple[str, set[str]]], english: Words) -> None:
    tally = measured(own_notes, english)
    first = tally.share(tally.first, tally.notes)
    three = tally.share(tally.among_three, tally.notes)
    sure = tally.share(tally.sure, tally.clauses)
    right = 1 - tally.share(len(tally.wrong), tally.sure)
    sys.stdout.write(
        f"\n{tally.notes} notes: right first {first:.1%}, among three {three:.1%};"
        f" {tally.clauses} clauses: sure {sure:.1%}, of these right {right:.1%}\n"
    )
    assert first >= 0.80
    assert three >= 0.90
    assert sure >= 0.40
    assert right >= 0.95, tally.wrong


def test_a_note_that_fits_no_task_gets_no_task_without_asking(
    own_notes: list[tuple[str, set[str]]], english: Words
) -> None:
    strangers = [(note, wanted) for note, wanted in own_notes if not wanted]
    assert len(strangers) >= 8
    assert measured(strangers, english).wrong == []


def test_the_catalogues_sample_notes_lead_to_their_tasks(english: Words) -> None:
    notes = [(note, {task.id}) for task in english.tasks for note in task.notes]
    tally = measured(notes, english)
    sys.stdout.write(f"\n{tally.notes} sample notes: right first {tally.first / tally.notes:.1%}\n")
    assert tally.first / tally.notes >= 0.97
