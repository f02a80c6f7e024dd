"""Many pictures come in one after the other, beside the window; it is told how far they are."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from consultant_app.desk import Desk
from consultant_app.domain.visits import Visit
from consultant_app.workflows.run_visit import visit_facts
from helpers.phone_pictures import phone_jpeg
from ui.jobs import Jobs
from ui.pages.visit.photos.adding import Adding, Taken, of_file


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Four pictures of a phone."""
    made = [tmp_path / f"IMG_{number}.jpg" for number in range(4)]
    for number, file in enumerate(made):
        file.write_bytes(phone_jpeg(seed=number))
    return made


def test_on_real_threads_they_come_in_their_order_and_the_window_is_told(
    qtbot: QtBot, desk: Desk, visit: Visit, files: list[Path]
) -> None:
    over, threads = QObject(), Jobs()
    adding = Adding(desk, threads, over)
    told: list[tuple[int, int]] = []
    adding.progressed.connect(lambda done, of: told.append((done, of)))
    with qtbot.waitSignal(adding.taken, timeout=30_000) as ended:
        adding.add(visit.id, [of_file(desk, file) for file in files])
        assert adding.busy
    taken = ended.args[0]
    assert isinstance(taken, Taken)
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]
    assert taken.photos == visit_facts(desk, visit.id).photos
    assert [photo.position for photo in taken.photos] == [0, 1, 2, 3]
    threads.close()


def test_stopping_ends_with_the_picture_that_is_on_its_way(
    desk: Desk, jobs: Jobs, visit: Visit, files: list[Path]
) -> None:
    over = QObject()
    adding = Adding(desk, jobs, over)
    adding.progressed.connect(lambda done, _of: adding.stop() if done == 1 else None)
    adding.add(visit.id, [of_file(desk, file) for file in files])
    assert not adding.busy
    assert len(visit_facts(desk, visit.id).photos) == 2
