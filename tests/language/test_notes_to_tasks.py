"""How well notes find their tasks and sentences, measured; run with -s to see the numbers.

Two sets of our own: `notes.toml`, to which engine and catalogue were tuned, and `held_out.toml`,
written before both were mended and looked at by nobody while that went on.
"""

import sys
from pathlib import Path

import pytest

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.data import Words
from helpers.note_report import Expected, NoteReport, SampleNote, report_on, sample_notes


@pytest.fixture(scope="module")
def tuned(samples: Path, english: Words) -> NoteReport:
    return report_on(sample_notes(samples / "notes.toml"), english)


@pytest.fixture(scope="module")
def held_out(samples: Path, english: Words) -> NoteReport:
    return report_on(sample_notes(samples / "held_out.toml"), english)


@pytest.fixture(scope="module")
def catalogue(english: Words) -> NoteReport:
    """The sample notes of the catalogue itself."""
    done = frozenset({ClauseKind.DONE})
    notes = [
        SampleNote(note, (Expected(done, frozenset({task.id})),))
        for task in english.tasks
        for note in task.notes
    ]
    return report_on(notes, english)


def test_the_development_set_is_large_and_a_part_of_it_is_held_out(samples: Path) -> None:
    tuned, kept = (sample_notes(samples / name) for name in ("notes.toml", "held_out.toml"))
    assert len(tuned) >= 250
    assert len(kept) >= 125
    assert not {note.text.lower() for note in tuned} & {note.text.lower() for note in kept}


def test_notes_find_their_task(tuned: NoteReport) -> None:
    sys.stdout.write("\n" + tuned.table("Tuned to"))
    assert tuned.share_first >= 0.91
    assert tuned.share_among_three >= 0.97


def test_half_of_the_clauses_have_a_sentence_without_asking_and_it_is_right(
    tuned: NoteReport,
) -> None:
    assert tuned.share_proposed >= 0.65
    assert tuned.share_right >= 0.98, tuned.wrong


def test_notes_that_nobody_tuned_to_find_their_task(held_out: NoteReport) -> None:
    sys.stdout.write("\n" + "\n".join(held_out.table("Held out").splitlines()[:6]))
    assert held_out.share_first >= 0.82
    assert held_out.share_among_three >= 0.93


def test_what_is_proposed_for_notes_that_nobody_tuned_to_is_right(held_out: NoteReport) -> None:
    assert held_out.share_proposed >= 0.29
    assert held_out.share_right >= 0.96, "a sentence proposed without asking is wrong"


def test_nothing_is_lost_invented_or_left_out(tuned: NoteReport, held_out: NoteReport) -> None:
    for report in (tuned, held_out):
        assert report.lost == []
        assert report.invented == []
        assert report.dropped == []


@pytest.mark.parametrize("name", ["habit_notes.toml", "later_notes.toml"])
def test_notes_of_other_habits_and_rarer_things_find_their_task(
    name: str, samples: Path, english: Words
) -> None:
    report = report_on(sample_notes(samples / name), english)
    assert report.share_first >= 0.78
    assert report.share_among_three >= 0.88
    assert report.share_proposed >= 0.28
    assert report.share_right >= 0.96, report.wrong
    assert report.lost == report.invented == []


def test_a_note_that_fits_no_task_gets_no_task_without_asking(
    samples: Path, english: Words
) -> None:
    strangers = [note for note in sample_notes(samples / "notes.toml") if not note.expected]
    assert len(strangers) >= 12
    assert report_on(strangers, english).wrong == []


def test_the_catalogues_sample_notes_lead_to_their_tasks(catalogue: NoteReport) -> None:
    assert catalogue.share_first >= 0.97, catalogue.missed
