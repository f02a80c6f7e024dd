"""Settings, Words: all that was learnt can be seen, changed, forgotten, and taken back."""

import csv
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFileDialog, QPlainTextEdit, QTabBar

from consultant_app.desk import Desk
from consultant_app.domain.changes import What
from consultant_app.domain.findings import Category
from consultant_app.domain.ids import WorkId
from consultant_app.domain.own_words import Lesson, NeverFlag
from consultant_app.domain.proposals import ClauseKind
from consultant_app.workflows import keep_own_words
from consultant_app.workflows.keep_clients import add_client
from helpers.hands import press, type_here
from helpers.office import with_business
from helpers.window_hands import CTRL, click, seen, texts
from ui.main_window import MainWindow
from ui.navigation import PlaceName

WORDS = 2


@pytest.fixture
def words(window: MainWindow, desk: Desk) -> MainWindow:
    """The group of words on show: one sentence, and one thing that is never flagged at a client."""
    with_business(desk)
    client = add_client(desk, "Oakfield Dental")
    with desk.store.changing(What.EDIT_OWN_WORDS, undoable=False) as tx:
        lesson = Lesson(
            language="en",
            kind=ClauseKind.DONE,
            clause="reset pwd for {person}",
            sentence="I gave {person} a fresh password.",
        )
        for work in (1, 2):
            tx.wordings.learn(WorkId(work), [lesson], on_day=date(2026, 11, 2))
        tx.never_flags.put(
            NeverFlag(rule="term.nas", words="NAS", category=Category.ACRONYM, client_id=client.id)
        )
    window.attach(desk)
    window.navigation.go(PlaceName.SETTINGS)
    tabs = seen(window, "settings-tabs")
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex(WORDS)
    return window


def sentence(window: MainWindow) -> QPlainTextEdit:
    field = seen(window, "wording-1")
    assert isinstance(field, QPlainTextEdit)
    return field


def test_a_sentence_is_shown_with_its_note_and_its_source(words: MainWindow) -> None:
    told = texts(words)
    assert "“reset pwd for [name]”" in told
    assert sentence(words).toPlainText() == "I gave [name] a fresh password."
    assert "Used 2 times, last 2 Nov" in told


def test_a_sentence_that_is_edited_is_kept_with_its_slot(words: MainWindow, desk: Desk) -> None:
    sentence(words).setFocus()
    sentence(words).selectAll()
    type_here("[name] has a new password.")
    press(Qt.Key.Key_Tab)
    (kept,) = keep_own_words.own_words(desk).wordings
    assert kept.sentence == "{person} has a new password."


def test_a_secret_typed_into_a_sentence_is_told_and_not_kept(words: MainWindow, desk: Desk) -> None:
    sentence(words).setFocus()
    sentence(words).selectAll()
    type_here("The password: Zebra!4471")
    press(Qt.Key.Key_Tab)
    assert "This looks like a password or a key. It is not kept." in texts(words)
    (kept,) = keep_own_words.own_words(desk).wordings
    assert kept.sentence == "I gave {person} a fresh password."


def test_a_forgotten_sentence_comes_back_by_undo(words: MainWindow, desk: Desk) -> None:
    click(words, "forget-wording-1")
    assert keep_own_words.own_words(desk).wordings == ()
    assert not any(f.isVisible() for f in words.findChildren(QPlainTextEdit, "wording-1"))

    QTest.keyClick(words, Qt.Key.Key_Z, CTRL)

    assert sentence(words).toPlainText() == "I gave [name] a fresh password."


def test_a_term_is_added_in_the_empty_line_and_a_new_one_follows(
    words: MainWindow, desk: Desk
) -> None:
    seen(words, "term-0-form").setFocus()
    type_here("PBX")
    press(Qt.Key.Key_Tab)
    (term,) = keep_own_words.own_words(desk).terms
    seen(words, f"term-{term.id}-say").setFocus()
    type_here("phone system")
    press(Qt.Key.Key_Tab)
    (term,) = keep_own_words.own_words(desk).terms
    assert (term.form, term.say) == ("PBX", "phone system")
    assert seen(words, "term-0-form").isVisible()

    click(words, f"forget-term-{term.id}")
    assert keep_own_words.own_words(desk).terms == ()


def test_what_is_never_flagged_names_the_client_and_can_be_flagged_again(
    words: MainWindow, desk: Desk
) -> None:
    assert "“NAS”" in texts(words)
    assert "Letters they may not know, for Oakfield Dental" in texts(words)
    click(words, "flag-again-1")
    assert keep_own_words.own_words(desk).never == ()


def test_a_check_without_its_tick_is_off(words: MainWindow, desk: Desk) -> None:
    box = seen(words, "check-vague")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.setFocus()
    press(Qt.Key.Key_Space)
    assert keep_own_words.own_words(desk).off == {Category.VAGUE}
    press(Qt.Key.Key_Space)
    assert keep_own_words.own_words(desk).off == frozenset()


def test_all_of_it_is_saved_as_a_table(
    words: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = str(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (named, ""))

    click(words, "save-own-words")

    with (tmp_path / "mine.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row[:3] for row in csv.reader(file)]
    assert rows[1:] == [
        ["sentence", "reset pwd for {person}", "I gave {person} a fresh password."],
        ["never flagged", "NAS", ""],
    ]
    assert "Saved: mine.csv" in texts(words)


def test_a_table_that_the_disk_refuses_is_told(
    words: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken.csv").mkdir()
    named = str(tmp_path / "taken.csv")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (named, ""))

    click(words, "save-own-words")

    told = "taken.csv was not saved. Choose another folder or another name."
    assert told in texts(words)


def test_every_button_says_which_thing_it_is_about(words: MainWindow) -> None:
    for name in ("forget-wording-1", "flag-again-1"):
        button = seen(words, name)
        assert isinstance(button, QAbstractButton)
        assert button.accessibleName() not in ("", button.text())
