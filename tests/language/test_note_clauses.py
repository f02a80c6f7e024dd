"""Notes taken apart: where clauses begin and end, what kind they are, and that nothing is lost."""

import pytest

from consultant_app.domain.proposals import ClauseKind
from consultant_app.language.clauses import split_note
from consultant_app.language.data import Words

FOUND, FAILED, PENDING = ClauseKind.FOUND, ClauseKind.FAILED, ClauseKind.PENDING
DONE = ClauseKind.DONE


def clauses(note: str, english: Words) -> list[tuple[str, ClauseKind]]:
    return [(note[cut.start : cut.end], cut.kind) for cut in split_note(note, english.grammar)]


@pytest.mark.parametrize(
    ("note", "parts"),
    [
        ("Replaced disk, rebuilt RAID", ["Replaced disk", "rebuilt RAID"]),
        ("Replaced disk; rebuilt RAID", ["Replaced disk", "rebuilt RAID"]),
        ("Replaced disk and rebuilt RAID", ["Replaced disk", "rebuilt RAID"]),
        ("Replaced disk\n- rebuilt RAID\n", ["Replaced disk", "rebuilt RAID"]),
        ("1. replaced disk\n2) rebuilt RAID", ["replaced disk", "rebuilt RAID"]),
        ("Replaced disk. Rebuilt RAID.", ["Replaced disk.", "Rebuilt RAID."]),
        ("Installed Word, Excel and Sage on Tom's PC", None),
        ("PSU dead, replaced", None),
        ("Printer offline - restarted spooler, test page OK", None),
        ("checked and cleaned the printer", None),
        ("Updated Sage to v2.1, i.e. the newest", None),
        ("reset the box at 192.168.0.1", None),
    ],
)
def test_a_note_is_cut_where_something_new_is_said(
    note: str, parts: list[str] | None, english: Words
) -> None:
    assert [text for text, _ in clauses(note, english)] == (parts or [note])


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("replaced the roller", DONE),
        ("toner changed", DONE),
        ("password reset for Anna", DONE),
        ("fixed Outlook not opening", DONE),
        ("PSU dead, replaced", DONE),
        ("no errors in event log", FOUND),
        ("checked backups - all ok", FOUND),
        ("checked the cables, no faults", FOUND),
        ("found a loose cable", FOUND),
        ("printer offline", FOUND),
        ("mapped drive missing", FOUND),
        ("did not replace the disk", FOUND),
        ("disk not replaced", FOUND),
        ("never updated the server", FOUND),
        ("could not reproduce", FAILED),
        ("no joy with VPN", FAILED),
        ("tried a new driver", FAILED),
        ("that didn't work", FAILED),
        ("couldn't fix the scanner", FAILED),
        ("disk could not be recovered", FAILED),
        ("still not printing", FAILED),
        ("will order roller", PENDING),
        ("to do: label cables", PENDING),
        ("todo label cables", PENDING),
        ("need to replace the fan", PENDING),
        ("roller to be replaced asap", PENDING),
        ("needs new fuser", PENDING),
        ("client to confirm numbers", PENDING),
        ("awaiting part", PENDING),
        ("recommended a new server", FOUND),
        ("advised against the cheap toner", FOUND),
        ("not done: tray 2 roller", PENDING),
        ("wifi survey parked until Easter", PENDING),
        ("paused updates on all PCs", ClauseKind.DONE),
        ("Next visit: update Sage", PENDING),
        ("Anna to send the list", PENDING),
    ],
)
def test_a_clause_is_done_found_failed_or_pending(
    note: str, kind: ClauseKind, english: Words
) -> None:
    assert [found for _, found in clauses(note, english)] == [kind]


def test_a_remedy_that_failed_stays_apart_from_what_was_done(english: Words) -> None:
    assert clauses("restarted router, didn't help", english) == [
        ("restarted router", DONE),
        ("didn't help", FAILED),
    ]


def test_showing_how_to_send_is_no_plan(english: Words) -> None:
    assert clauses("showed Jane how to send a scan", english)[0][1] is DONE
