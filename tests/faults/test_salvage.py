"""What can still be read of damaged data is saved into a folder of its own; the original stays."""

import random
from hashlib import sha256
from pathlib import Path

from consultant_app.desk import close_desk
from consultant_app.domain.letters import LetterState, WhyNotSent
from consultant_app.storage.driver import connect
from consultant_app.storage.health import check_database
from consultant_app.workflows.examine import examine
from consultant_app.workflows.keep_clients import client_lines
from consultant_app.workflows.salvage import salvage
from consultant_app.workflows.send_waiting_mail import send_due
from helpers.headless import Headless
from helpers.office import hartley, opened
from helpers.post_office import queue, the_letter, with_account

_PAGE = 4096


def _prints(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in files
        if "logs" not in path.parts and path.name != "lock"
    }


def _page_of_a_note(database: Path) -> int:
    connection = connect(database, read_only=True)
    try:
        (note,) = connection.execute("SELECT note FROM work ORDER BY id DESC LIMIT 1").fetchone()
    finally:
        connection.close()
    return database.read_bytes().index(note.encode()) // _PAGE + 1


def _overwrite(database: Path, page: int, data: bytes) -> None:
    with database.open("r+b") as file:
        file.seek((page - 1) * _PAGE)
        file.write(data)


def test_what_can_be_read_is_saved_and_the_original_stays(filled: Headless, tmp_path: Path) -> None:
    database = filled.profile / "consultant.db"
    _overwrite(database, _page_of_a_note(database), bytes(_PAGE))
    assert filled.run("doctor").status == 1
    before = _prints(filled.profile)

    told = filled.ask("salvage", str(tmp_path / "saved"))

    assert _prints(filled.profile) == before
    assert check_database(tmp_path / "saved" / "consultant.db") == ()
    assert told["tables"]["clients"] == 8
    assert "work" in told["incomplete"]
    assert told["tables"]["work"] > 0
    desk = opened(tmp_path / "saved")
    assert len(client_lines(desk)) == 8
    assert examine(desk).is_fine
    close_desk(desk)


def test_a_letter_that_waits_does_not_go_from_both(tmp_path: Path) -> None:
    profile, saved = tmp_path / "profile", tmp_path / "saved"
    profile.mkdir()
    desk = opened(profile)
    with_account(desk, port=1)
    queue(desk, hartley(desk).id, "maria@riverside.example")
    close_desk(desk)
    salvage(profile, saved)
    copy = opened(saved)
    letter = the_letter(copy)
    assert (letter.state, letter.why) == (LetterState.IN_DOUBT, WhyNotSent.RESTORED)
    assert send_due(copy).waiting == 0
    close_desk(copy)


def test_whatever_is_damaged_the_saved_data_are_sound(filled: Headless, tmp_path: Path) -> None:
    database = filled.profile / "consultant.db"
    whole, chance = database.read_bytes(), random.Random(4)
    saved = 0
    for number in range(12):
        for _ in range(chance.choice((1, 3, 8))):
            page = chance.randrange(2, len(whole) // _PAGE)
            _overwrite(database, page, chance.choice((bytes(_PAGE), chance.randbytes(_PAGE))))
        before = database.read_bytes()

        done = filled.run("salvage", str(tmp_path / str(number)), "--json")

        assert database.read_bytes() == before
        assert "inside the program" not in done.err
        if done.status == 0:
            saved += 1
            assert check_database(tmp_path / str(number) / "consultant.db") == ()
        else:
            assert "can be read" in done.err
            assert not (tmp_path / str(number)).exists()
        database.write_bytes(whole)

    assert saved > 6


def test_data_that_nobody_can_open_are_left_to_a_backup(filled: Headless, tmp_path: Path) -> None:
    database = filled.profile / "consultant.db"
    database.write_bytes(b"no database " * 1000)

    done = filled.run("salvage", str(tmp_path / "saved"))

    assert done.status == 1
    assert "`consultant-app restore FILE` puts a backup back" in done.err
    assert not (tmp_path / "saved").exists()


def test_it_is_saved_into_a_new_folder_only(filled: Headless, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "a.txt").write_text("mine")

    for place in (tmp_path / "there", filled.profile / "inside"):
        assert filled.run("salvage", str(place)).status == 1

    assert [path.name for path in (tmp_path / "there").iterdir()] == ["a.txt"]
    assert not (filled.profile / "inside").exists()
