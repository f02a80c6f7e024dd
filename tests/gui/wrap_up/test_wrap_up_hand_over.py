"""The third step of the wrap-up: what is missing, how the page looks, and the page handed over."""

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.clients import Client
from consultant_app.domain.ids import VisitId
from consultant_app.domain.options import Length
from consultant_app.domain.requests import Outcome
from consultant_app.domain.visits import VisitState
from consultant_app.storage import disk, files
from consultant_app.workflows import (
    add_photo,
    finish_visit,
    issue_summary,
    keep_settings,
    revise_summary,
    run_visit,
)
from helpers.hands import focused, press, type_here
from helpers.paper_reader import page_words, words_of
from helpers.wrap_up_stage import (
    SPOOLER,
    WrapUpStage,
    answered,
    note,
    wrap_up_on_stage,
)
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.navigation import PlaceName
from ui.widgets.fields import ChoiceField
from ui.widgets.link_row import LinkRow

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def save_as(tmp_path: Path) -> Path:
    return tmp_path / "For Mrs Rowe.pdf"


@pytest.fixture
def stage(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, save_as: Path
) -> Iterator[WrapUpStage]:
    shown = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id, save_as=save_as)
    for _ in range(3):  # words, next steps, signature
        press(Qt.Key.Key_Return, CONTROL)
    yield shown
    shown.leave()


def accept_all(stage: WrapUpStage) -> None:
    revise_summary.accept_all(stage.desk, stage.visit_id)
    QApplication.processEvents()


def other_wrap_up(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> WrapUpStage:
    """Show the last step of another visit, which is over."""
    finish_visit.finish_visit(desk, visit_id)
    shown = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    for _ in range(3):  # words, next steps, signature
        press(Qt.Key.Key_Return, CONTROL)
    return shown


@pytest.mark.parametrize(
    "noted", [pytest.param("", id="nothing"), pytest.param("//her dog is ill", id="only-private")]
)
def test_a_visit_with_nothing_for_the_page_is_not_called_complete(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client, noted: str
) -> None:
    visit_id = run_visit.start_visit(desk, acme.id).id
    if noted:
        note(desk, visit_id, noted)
    stage = other_wrap_up(qtbot, desk, look, jobs, visit_id)
    assert not stage.sees("nothing-missing")
    assert (
        "Nothing is noted for the page, so it has nothing to tell. "
        "Write a line or two, or finish without a summary."
    ) in stage.texts()
    visits: list[int] = []
    stage.workplace.navigation.visit_wanted.connect(visits.append)
    [write] = [b for b in stage.widget("nothing-noted").findChildren(QPushButton) if b.isVisible()]
    QTest.mouseClick(write, Qt.MouseButton.LeftButton)
    assert visits == [visit_id]


def test_what_is_not_advised_waits_for_its_reason(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client
) -> None:
    visit_id = run_visit.start_visit(desk, acme.id).id
    asked = answered(desk, visit_id, "Can we keep the old computer?", Outcome.DECLINED)
    stage = other_wrap_up(qtbot, desk, look, jobs, visit_id)
    assert line_words(stage) == ["“Can we keep the old computer?” is not advised. Say why."]
    stage.click(f"missing-requests-{asked}-reply")
    type_here("Its maker sends no repairs any more.")
    stage.page.leave()
    for _ in range(3):  # words, next steps, signature
        press(Qt.Key.Key_Return, CONTROL)
    assert stage.sees("nothing-missing")


def test_the_page_does_not_go_out_while_a_reason_is_missing(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client, save_as: Path
) -> None:
    visit_id = run_visit.start_visit(desk, acme.id).id
    answered(desk, visit_id, "Can we keep the old computer?", Outcome.DECLINED)
    stage = other_wrap_up(qtbot, desk, look, jobs, visit_id)
    press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert stage.asked_for == []
    assert stage.facts.versions == ()


def line_words(stage: WrapUpStage) -> list[str]:
    """Return what the lines of the list that can be seen say."""
    return [line.text() for line in stage.window.findChildren(LinkRow) if line.isVisible()]


def save_now(stage: WrapUpStage) -> None:
    """Press the keys that hand over from anywhere."""
    stage.window.setFocus()
    QTest.keyClick(stage.window, Qt.Key.Key_Return, CONTROL | SHIFT)
    QApplication.processEvents()


def test_what_is_missing_is_named_and_has_the_focus(stage: WrapUpStage) -> None:
    assert focused().objectName() == "missing-accept"
    assert not stage.sees("nothing-missing")


def test_a_missing_thing_leads_to_its_place(stage: WrapUpStage) -> None:
    press(Qt.Key.Key_Space)
    assert focused().objectName() == "requests-1-reply"


def test_accept_all_is_there_too_and_then_nothing_is_missing(
    stage: WrapUpStage, qtbot: QtBot
) -> None:
    stage.click("accept-all-missing")
    qtbot.waitUntil(lambda: stage.sees("nothing-missing"))
    assert stage.widget("go-on").text() == "Save PDF"  # type: ignore[attr-defined]  # a button


def test_after_accept_all_the_focus_is_where_the_work_goes_on(
    stage: WrapUpStage, qtbot: QtBot
) -> None:
    """It sat on "Length": the button that was pressed had gone."""
    save_now(stage)
    stage.go_to("accept-all-missing")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: stage.sees("nothing-missing"))
    assert focused().objectName() == "go-on"
    assert not any(text.startswith("Not saved yet.") for text in stage.texts())


def test_the_sentence_counts_the_lines_of_the_list_and_follows_it(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client
) -> None:
    """It said five above three lines, and still five after Accept all."""
    begun = run_visit.start_visit(desk, acme.id).id
    for words in ("The printer is slow", "The mail is late"):
        asked = answered(desk, begun, words, Outcome.DONE)
        note(desk, begun, "see the words", answers=asked, public=SPOOLER)
    for words in ("The scanner is dead", "The clock is wrong"):
        note(desk, begun, f'"{words}"')
    finish_visit.finish_visit(desk, begun)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, begun)
    save_now(stage)
    said = "Not saved yet. {n} things are missing; the list above names each."
    assert said.format(n=3) in stage.texts()
    assert "“The scanner is dead” has no outcome yet." in line_words(stage)
    stage.click("accept-all-missing")
    qtbot.waitUntil(lambda: said.format(n=2) in stage.texts())


def test_nothing_is_issued_and_no_file_asked_for_while_something_is_missing(
    stage: WrapUpStage, save_as: Path
) -> None:
    save_now(stage)
    assert stage.asked_for == []
    assert not save_as.exists()
    assert stage.facts.versions == ()
    assert focused().objectName() == "missing-accept"


def test_pressing_save_says_in_words_what_is_missing_and_where(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId, tmp_path: Path
) -> None:
    """It only moved the focus, and nobody knew why nothing was saved."""
    picture = tmp_path / "cable.png"
    QImage(40, 30, QImage.Format.Format_RGB32).save(str(picture))
    photo = add_photo.add_photo(desk, visit_id, picture)
    add_photo.save_photo(desk, replace(photo, public=True, caption="The new cable"))
    revise_summary.accept_all(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    save_now(stage)
    said = "The photo “The new cable” has no description yet. Say on step 1 what it shows."
    assert f"Not saved yet. {said}" in stage.texts()
    press(Qt.Key.Key_Space)
    assert focused().objectName() == f"photos-{photo.id}-description"
    assert "Needed before the page goes out" in stage.texts()
    assert f"Not saved yet. {said}" not in stage.texts()


def test_proposals_are_what_stops_it_where_nothing_else_does(stage: WrapUpStage) -> None:
    save_now(stage)
    words = "Not saved yet. 1 text is still a proposal; Accept all takes it as it stands."
    assert words in stage.texts()


@pytest.mark.parametrize(
    ("number", "why"),
    [
        pytest.param(errno.ENOSPC, "The disk is full.", id="full"),
        pytest.param(errno.EROFS, "Nothing can be written there.", id="read-only"),
        pytest.param(errno.EACCES, "Nothing can be written there", id="open-elsewhere"),
        pytest.param(errno.ENOENT, "The folder is not there any more.", id="folder-gone"),
    ],
)
def test_a_copy_that_is_refused_says_that_the_page_is_safe_and_can_be_tried_again(
    stage: WrapUpStage, save_as: Path, monkeypatch: pytest.MonkeyPatch, number: int, why: str
) -> None:
    accept_all(stage)
    with monkeypatch.context() as broken:
        refuse_files_in(broken, save_as.parent, number)
        save_now(stage)
    said = refusal(stage)
    assert said.startswith(f"“For Mrs Rowe.pdf” was not saved. {why}")
    assert "The page is made and kept here as version 1." in said
    assert not save_as.exists()
    assert focused().objectName() == "go-on"
    press(Qt.Key.Key_Space)
    assert (
        save_as.read_bytes()
        == stage.desk.documents.joinpath(stage.facts.versions[0].file).read_bytes()
    )
    assert len(stage.facts.versions) == 1


def test_a_page_that_could_not_be_made_says_that_the_words_are_safe_and_can_be_tried_again(
    stage: WrapUpStage, save_as: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept_all(stage)
    with monkeypatch.context() as broken:
        refuse_files_in(broken, stage.desk.documents, errno.ENOSPC)
        save_now(stage)
    assert refusal(stage) == (
        "The page was not made. The disk is full. The visit is finished and your words are saved. "
        "Make some room, then press Save PDF again."
    )
    assert stage.facts.versions == ()
    save_now(stage)
    assert save_as.exists()
    assert not stage.sees("not-saved")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_draft_that_is_refused_is_told_in_the_same_place(
    stage: WrapUpStage, save_as: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        refuse_files_in(broken, save_as.parent, errno.ENOSPC)
        stage.choose("more", "Save a draft…")
    assert refusal(stage).startswith("“For Mrs Rowe.pdf” was not saved. The disk is full.")


def refuse_files_in(broken: pytest.MonkeyPatch, folder: Path, number: int) -> None:
    """Let the disk refuse every new file below FOLDER, as the system does with NUMBER."""
    really = disk.open_private

    def refuse(path: Path) -> BinaryIO:
        if path.is_relative_to(folder) and not path.is_relative_to(folder / "profile"):
            raise OSError(number, os.strerror(number), str(path))
        return really(path)

    broken.setattr(disk, "open_private", refuse)
    broken.setattr(files, "open_private", refuse)


def refusal(stage: WrapUpStage) -> str:
    """Return what is told of a file that was not saved."""
    return stage.widget("not-saved").accessibleName()


def test_saving_issues_the_page_and_writes_the_very_bytes(
    stage: WrapUpStage, save_as: Path, tmp_path: Path
) -> None:
    accept_all(stage)
    save_now(stage)
    version = stage.facts.versions[0]
    assert stage.asked_for == ["2026-11-12 Visit summary - Hartley & Rowe Solicitors.pdf"]
    assert save_as.read_bytes() == (stage.desk.documents / version.file).read_bytes()
    assert stage.facts.visit.state is VisitState.ISSUED
    assert SPOOLER in words_of(save_as.read_bytes(), tmp_path)


def test_the_last_screen_is_calm_and_leads_back_to_today(
    stage: WrapUpStage, save_as: Path, qtbot: QtBot
) -> None:
    accept_all(stage)
    save_now(stage)
    assert "All done at Hartley & Rowe Solicitors." in stage.texts()
    assert "1 h 45 on site, 1 request done." in stage.texts()
    assert focused().objectName() == "back-to-today"
    stage.click("open-page")
    assert stage.opened == [save_as]
    with qtbot.waitSignal(stage.workplace.navigation.place_wanted) as went:
        stage.click("back-to-today")
    assert went.args == [PlaceName.TODAY.value]


def test_giving_up_the_file_dialog_issues_nothing(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id, save_as=None)
    accept_all(stage)
    save_now(stage)
    assert len(stage.asked_for) == 1
    assert stage.facts.versions == ()
    assert stage.sees("go-on")


def test_a_change_after_handing_over_makes_a_corrected_page(
    stage: WrapUpStage, save_as: Path, tmp_path: Path
) -> None:
    accept_all(stage)
    save_now(stage)
    stage.click("change-something")
    stage.go_to("requests-1-reply")
    press(Qt.Key.Key_End)
    type_here(" Three pages came out.")
    save_now(stage)
    assert [v.version for v in stage.facts.versions] == [1, 2]
    assert "Corrected" in words_of(save_as.read_bytes(), tmp_path)


def test_a_page_that_was_handed_over_is_named_with_its_hour(stage: WrapUpStage) -> None:
    accept_all(stage)
    save_now(stage)
    stage.click("change-something")
    for _step in range(4):
        assert (
            "Handed over at 11:17, version 1. What you change goes out as a correction."
        ) in stage.texts()
        press(Qt.Key.Key_PageDown, CONTROL)


def test_opening_what_was_handed_over_puts_nobody_into_its_words(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    issue_summary.issue(desk, visit_id, accept=True)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    assert focused().accessibleName() == "Words, step 1, open now"
    stage.leave()


def test_the_choices_are_kept_with_the_client(stage: WrapUpStage) -> None:
    length = stage.go_to("option-length")
    assert isinstance(length, ChoiceField)
    press(Qt.Key.Key_Down)
    QApplication.processEvents()
    assert stage.facts.client.shows.length is Length.SHORT
    assert stage.facts.options.length is Length.SHORT


def test_large_print_is_kept_with_the_one_who_reads_it(stage: WrapUpStage) -> None:
    stage.go_to("option-print_size")
    press(Qt.Key.Key_Down)
    QApplication.processEvents()
    reader = stage.facts.contact
    assert reader is not None
    assert reader.large_print
    press(Qt.Key.Key_Up)
    QApplication.processEvents()
    assert stage.facts.options.print_size == "standard"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_draft_is_marked_as_one_and_freezes_nothing(
    stage: WrapUpStage, save_as: Path, tmp_path: Path
) -> None:
    stage.choose("more", "Save a draft…")
    assert stage.asked_for[0].endswith("(Draft).pdf")
    assert "Draft" in page_words(save_as.read_bytes(), tmp_path, 1)
    assert stage.facts.versions == ()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_technicians_copy_has_the_notes_that_the_page_never_has(
    qtbot: QtBot,
    desk: Desk,
    look: Appearance,
    jobs: Jobs,
    acme: Client,
    save_as: Path,
    tmp_path: Path,
) -> None:
    visit_id = run_visit.start_visit(desk, acme.id).id
    note(desk, visit_id, "set lease time on rtr-2", public="I made the line steadier.")
    finish_visit.finish_visit(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id, save_as=save_as)
    for _ in range(3):  # words, next steps, signature
        press(Qt.Key.Key_Return, CONTROL)
    stage.choose("more", "Technician’s copy…")
    assert stage.asked_for[0].startswith("INTERNAL")
    assert "set lease time on rtr-2" in words_of(save_as.read_bytes(), tmp_path)
    assert stage.heard.told == ["Saved: For Mrs Rowe.pdf"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_words_of_the_email_are_copied(stage: WrapUpStage) -> None:
    accept_all(stage)
    stage.choose("more", "Copy the email’s words")
    copied = QApplication.clipboard().text()
    assert "Dear Mrs Rowe," in copied
    assert "01632 960 118" in copied
    assert "  " not in copied  # columns made of spaces lean over in letters of many widths


def test_without_a_name_in_the_settings_the_way_there_is_shown(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, visit_id: VisitId
) -> None:
    business = keep_settings.business(desk)
    keep_settings.save_business(desk, replace(business, name="", person=""))
    revise_summary.accept_all(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    save_now(stage)
    assert stage.asked_for == []
    with qtbot.waitSignal(stage.workplace.navigation.place_wanted) as went:
        press(Qt.Key.Key_Space)
    assert went.args == [PlaceName.SETTINGS.value]


def test_a_request_without_an_outcome_leads_to_the_list_of_outcomes(
    qtbot: QtBot, desk: Desk, look: Appearance, jobs: Jobs, acme: Client
) -> None:
    visit_id = run_visit.start_visit(desk, acme.id).id
    answered(desk, visit_id, "Is the copy safe?", Outcome.IN_PROGRESS)
    finish_visit.finish_visit(desk, visit_id)
    stage = wrap_up_on_stage(qtbot, desk, look, jobs, visit_id)
    save_now(stage)
    assert focused().objectName() == "missing-requests-1-outcome"
    press(Qt.Key.Key_Space)
    assert focused().objectName() == "requests-1-outcome"
