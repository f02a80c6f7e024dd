"""From an empty profile to the page in the customer's hands, with nothing but the keyboard."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk, close_desk
from consultant_app.language.sentence_ends import sentences_of
from consultant_app.resource_files import resource_root
from helpers.first_visit import (
    ARRIVED,
    BUSINESS,
    CALENDAR,
    CLIENT,
    INTERNET,
    PART,
    PERSON,
    PHONE,
    PRINTER,
    PRIVATE_WORDS,
    VISIT,
    facts,
    live_by_command,
    live_by_hand,
)
from helpers.hand_clock import HandClock
from helpers.hands_here import HandsHere
from helpers.headless import Headless
from helpers.office import opened
from helpers.on_screen import HandsOnScreen, a_screen, needs_a_screen
from helpers.paper_reader import opened as opened_page
from helpers.paper_reader import streams, tool, words_of
from helpers.window_hands import clear_away, click
from ui.jobs import Jobs
from ui.look.appearance import Appearance
from ui.main_window import MainWindow

THE_DAY_AFTER = ARRIVED + timedelta(days=1)
_PLANNED = {
    "format": "consultant-app/1",
    "clients": [{"id": "c1", "name": CLIENT}],
    "visits": [
        {"id": "v2", "client": "c1", "kind": "on-site", "state": "planned", "day": "2026-11-26"}
    ],
}


@pytest.fixture
def clock() -> HandClock:
    return HandClock(ARRIVED)


@pytest.fixture
def desk(profile: Path, clock: HandClock) -> Iterator[Desk]:
    open_now = opened(profile, clock)
    yield open_now
    close_desk(open_now)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    """Jobs on threads of their own, as in life."""
    beside = Jobs()
    yield beside
    beside.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, jobs: Jobs, desk: Desk) -> Iterator[MainWindow]:
    """A window that has just opened an empty profile."""
    clear_away()
    look = Appearance(qapp, resource_root())
    main = MainWindow(look, jobs, desk.profile)  # not qtbot's: one that is closed quits Qt's loops
    with qtbot.waitActive(main):
        main.show()
        main.activateWindow()
    main.attach(desk)
    yield main
    main.quit()
    main.deleteLater()
    look.deleteLater()


@pytest.fixture(scope="session")
def pages_made() -> dict[str, bytes]:
    """What was made once for several tests."""
    return {}


@pytest.fixture
def page_by_command(
    pages_made: dict[str, bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> bytes:
    """The page of the same visit, lived by the headless command under the same clock."""
    if "command" not in pages_made:
        house = Headless(tmp_path / "by-command", monkeypatch, capsys)
        live_by_command(house, tmp_path, tmp_path / "by-command.pdf")
        pages_made["command"] = (tmp_path / "by-command.pdf").read_bytes()
    return pages_made["command"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_keyboard_alone_makes_the_page_that_the_command_makes(
    qtbot: QtBot,
    window: MainWindow,
    jobs: Jobs,
    desk: Desk,
    clock: HandClock,
    page_by_command: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = tmp_path / "page.pdf"

    live_by_hand(HandsHere(qtbot, window, jobs, desk, clock, monkeypatch), page)

    qtbot.waitUntil(lambda: f"All done at {CLIENT}." in _shown(window))
    _assert_tells_the_visit(words_of(page.read_bytes(), tmp_path), desk)
    assert page.read_bytes() == page_by_command


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_planned_visit_and_a_correction_read_the_same_from_window_and_command(
    qtbot: QtBot,
    window: MainWindow,
    jobs: Jobs,
    desk: Desk,
    clock: HandClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    by_hand, by_command = tmp_path / "by-hand.pdf", tmp_path / "by-command.pdf"
    hands = HandsHere(qtbot, window, jobs, desk, clock, monkeypatch)
    live_by_hand(hands, tmp_path / "first.pdf")
    qtbot.waitUntil(lambda: f"All done at {CLIENT}." in _shown(window))
    hands.come_back(THE_DAY_AFTER)
    window.navigation.open_wrap_up(VISIT)
    hands.press("Ctrl+PgDown")
    click(window, "plan-another")
    hands.type("26 Nov")
    click(window, "plan-it")
    hands.rest()
    hands.save_as("Ctrl+Shift+Return", by_hand)
    hands.until(lambda desk: len(facts(desk).versions) == 2 and by_hand.exists())

    house = Headless(tmp_path / "headless", monkeypatch, capsys)
    live_by_command(house, tmp_path, tmp_path / "first-by-command.pdf")
    moment = THE_DAY_AFTER.isoformat()
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(_PLANNED), encoding="utf-8")
    house.ask("import", str(plan), at=moment)
    house.ask("summary", str(VISIT), "-o", str(by_command), at=moment)

    words = words_of(by_hand.read_bytes(), tmp_path)
    _assert_in_order(words, "Corrected on 13 November.", "Comes for the next visit.")
    assert words == words_of(by_command.read_bytes(), tmp_path)
    assert by_hand.read_bytes() == by_command.read_bytes()


@needs_a_screen
def test_the_real_window_on_a_real_screen_makes_that_page_too(
    profile: Path, page_by_command: bytes, tmp_path: Path
) -> None:
    """Another program types here, through the X server; in the middle the window is closed."""
    page = tmp_path / "page.pdf"

    with a_screen() as screen:
        hands = HandsOnScreen(screen, profile, ARRIVED)
        try:
            live_by_hand(hands, page)
            hands.leave()
        finally:
            hands.end()

    assert words_of(page.read_bytes(), tmp_path) == words_of(page_by_command, tmp_path)
    assert page.read_bytes() == page_by_command


def test_the_page_holds_nothing_private_in_any_of_its_parts(
    page_by_command: bytes, tmp_path: Path
) -> None:
    document = opened_page(page_by_command)
    with document.open_metadata() as metadata:
        about = f"{metadata} {dict(document.docinfo)}"
    everything = words_of(page_by_command, tmp_path) + about
    everything += b" ".join(streams(document)).decode("latin-1")

    assert PRINTER in everything
    assert [word for word in PRIVATE_WORDS if word in everything] == []


def test_the_page_is_sound_for_whoever_opens_it(page_by_command: bytes, tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    page.write_bytes(page_by_command)

    fonts = [line.split()[-5:-2] for line in tool("pdffonts", str(page)).splitlines()[2:]]
    about = tool("pdfinfo", str(page))
    checked = subprocess.run(
        [sys.executable, "-m", "pdfua", "check", "--format", "json", str(page)],
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert fonts
    assert all(embedded == "yes" for embedded, _subset, _readable in fonts)
    assert re.search("^Tagged: +yes$", about, re.MULTILINE)
    assert re.search(f"^Title: +Visit summary for {CLIENT}, 12 November 2026$", about, re.MULTILINE)
    assert str(opened_page(page_by_command).Root.Lang) == "en-GB"
    assert "No syntax or stream encoding errors found" in tool("qpdf", "--check", str(page))
    # A claim to be PDF/UA is not made before a validator has confirmed it.
    assert set(re.findall(r"UA-\d\d-\d\d\d", checked.stdout)) <= {"UA-28-004"}, checked.stdout


def _shown(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def _assert_tells_the_visit(words: str, desk: Desk) -> None:
    """Check that what was accepted stands on the page word for word, in its order."""
    visit = facts(desk)
    answers = [request.reply for request in visit.requests]
    _assert_in_order(
        words,
        *(BUSINESS, PHONE, "Thursday 12 November 2026", "Dear Mrs Rowe,"),
        *(f"“{PRINTER}”", "What you asked for"),
        *(f"“{PRINTER}”", "Done.", *sentences_of(answers[0])),
        *(f"“{CALENDAR}”", "Answered.", *sentences_of(answers[1])),
        *(f"“{INTERNET}”", "Planned.", "What happens next"),
        *("Brings a longer cable.", "Friday 20 November."),
        *("Asks the internet company for a faster line.", "Friday 27 November."),
        *("What I did", visit.work[2].public, visit.work[2].why),
        *(visit.work[3].public, visit.work[3].why),
        *("1 hour 55 minutes", PART, "£8.50", PHONE, PERSON),
    )
    assert all(answers[:2])
    assert all(work.public for work in visit.work)
    assert [word for word in PRIVATE_WORDS if word in words] == []


def _assert_in_order(words: str, *parts: str) -> None:
    at = 0
    for part in parts:
        as_printed = part.replace("'", "’")
        found = words.find(as_printed, at)
        assert found >= 0, f"{as_printed!r} does not follow on: {words[at:]}"
        at = found + len(as_printed)
