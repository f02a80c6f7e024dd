"""Photos go out with the way they are shown, and come in again with nothing lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from consultant_app.clock import FixedClock
from consultant_app.desk import Desk, close_desk, open_desk
from consultant_app.domain.ids import PhotoId, VisitId, WorkId
from consultant_app.domain.photos import Crop, Pair, Photo
from consultant_app.domain.visits import Visit
from consultant_app.workflows.add_photo import keep_picture, put_photos, save_photo
from consultant_app.workflows.export_everything import export_everything
from consultant_app.workflows.import_file import import_file
from consultant_app.workflows.plan_visit import visit_lines
from consultant_app.workflows.run_visit import visit_facts
from helpers.phone_pictures import phone_jpeg


@pytest.fixture
def other_desk(tmp_path: Path, desk: Desk) -> Iterator[Desk]:
    folder = tmp_path / "other"
    folder.mkdir(mode=0o700)
    opened = open_desk(folder, clock=FixedClock(desk.now()))
    yield opened
    close_desk(opened)


def without_ids(photo: Photo) -> Photo:
    """Return PHOTO without the numbers that each profile gives."""
    work_id = None if photo.work_id is None else WorkId(1)
    return replace(photo, id=PhotoId(0), visit_id=VisitId(0), work_id=work_id)


def test_what_goes_out_of_one_profile_is_the_same_in_another(
    desk: Desk, other_desk: Desk, running_visit: Visit, tmp_path: Path
) -> None:
    names = []
    for number in range(3):
        file = tmp_path / f"{number}.jpg"
        file.write_bytes(phone_jpeg(seed=number))
        names.append(keep_picture(desk, file))
    first, second, third = put_photos(desk, running_visit.id, names)
    crop = Crop(left=250, top=0, width=500, height=1000)
    save_photo(desk, replace(first, position=2, turn=3, crop=crop, pair=Pair.AFTER))
    save_photo(desk, replace(second, position=0, public=False, caption="The desk"))
    save_photo(desk, replace(third, position=1, description="A cable"))
    before = visit_facts(desk, running_visit.id).photos

    export_everything(desk, tmp_path / "out")
    import_file(other_desk, tmp_path / "out")

    after = visit_facts(other_desk, visit_lines(other_desk)[0].id).photos
    assert [without_ids(p) for p in after] == [without_ids(p) for p in before]
    assert [p.file for p in after] == [second.file, third.file, first.file]
