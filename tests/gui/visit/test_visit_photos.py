"""Photos on the visit page: added in many ways, put in order, paired, turned and cropped by key."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QClipboard, QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from consultant_app.domain.photos import Crop, Pair, Photo
from consultant_app.domain.problems import DiskRefused
from consultant_app.workflows import add_photo
from helpers.hands import child, focused, press, type_here
from helpers.notes import note
from helpers.phone_pictures import TOLD, phone_jpeg
from helpers.visit_stage import VisitStage
from ui.widgets.fields import ChoiceField

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    """Three pictures of a phone, wide as they come out of it."""
    files = []
    for number in range(3):
        file = tmp_path / f"IMG_{number}.jpg"
        file.write_bytes(phone_jpeg(seed=number, orientation=1))
        files.append(file)
    return files


@pytest.fixture
def three(stage: VisitStage, pictures: list[Path]) -> tuple[Photo, ...]:
    """Three photos of the visit; the first has the focus."""
    give(stage, pictures)
    photos = stage.facts.photos
    stage.widget(f"photo-{photos[0].id}").setFocus()
    return photos


def give(stage: VisitStage, files: list[Path]) -> None:
    """Drop FILES onto the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    how = (QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(stage.page, QDragEnterEvent(*how))
    QApplication.sendEvent(stage.page, QDropEvent(*how))


def ids(stage: VisitStage) -> list[int]:
    return [photo.id for photo in stage.facts.photos]


def label(stage: VisitStage, name: str) -> str:
    """Return what the label called NAME says."""
    found = stage.widget(name)
    assert isinstance(found, QLabel)
    return found.text()


def test_several_files_come_in_at_once_and_go_with_one_undo(
    stage: VisitStage, pictures: list[Path]
) -> None:
    give(stage, pictures)
    assert len(stage.facts.photos) == 3
    assert stage.heard.with_undo == ["3 photos added."]
    stage.desk.store.undo()
    assert ids(stage) == []


def test_nothing_that_the_phone_told_is_kept(stage: VisitStage, pictures: list[Path]) -> None:
    give(stage, pictures[:1])
    [photo] = stage.facts.photos
    kept = add_photo.photo_bytes(stage.desk, photo) or b""
    assert kept
    assert not [told for told in TOLD if told in kept]
    assert (photo.caption, photo.description) == ("", "")
    assert "IMG" not in photo.file


def test_those_that_cannot_be_read_are_each_named_and_the_others_taken(
    stage: VisitStage, pictures: list[Path], tmp_path: Path
) -> None:
    heic, cut = tmp_path / "IMG_2041.heic", tmp_path / "cut.jpg"
    heic.write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 64)
    cut.write_bytes(pictures[0].read_bytes()[:900])
    give(stage, [heic, pictures[0], cut, pictures[1]])
    assert len(stage.facts.photos) == 2
    assert label(stage, "photos-refused").splitlines() == [
        "IMG_2041.heic can’t be read; it is a HEIC picture. Share it from the phone as JPEG.",
        "cut.jpg can’t be read; the file is damaged or cut off.",
    ]
    assert stage.heard.told == [
        "2 photos added. 2 of 4 pictures can’t be used. The card Photos names each."
    ]
    click(stage.widget("photos-refused-seen"))
    assert not [w for w in stage.window.findChildren(QWidget, "photos-refused") if w.isVisible()]


def test_a_full_disk_is_told_and_the_next_photo_comes_in(
    stage: VisitStage, pictures: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise DiskRefused(stage.desk.profile, "full")

    with monkeypatch.context() as full:
        full.setattr(add_photo, "put_photos", refuses)
        give(stage, pictures[:1])
    assert stage.facts.photos == ()
    assert label(stage, "photos-refused").startswith("The photos: ")
    give(stage, pictures[:1])
    assert len(stage.facts.photos) == 1


def test_a_picture_of_the_visit_is_not_added_twice(stage: VisitStage, pictures: list[Path]) -> None:
    give(stage, pictures[:2])
    give(stage, pictures[:1])
    assert len(stage.facts.photos) == 2
    assert stage.heard.told[-1] == "The visit has it already."


def test_a_copied_file_is_pasted_like_a_copied_picture(
    stage: VisitStage, clipboard: QClipboard, pictures: list[Path]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pictures[0]))])
    clipboard.setMimeData(data)
    press(Qt.Key.Key_V, CTRL)
    assert len(stage.facts.photos) == 1


def test_photos_are_put_in_order_by_keys_and_the_focus_goes_along(
    stage: VisitStage, three: tuple[Photo, ...]
) -> None:
    first, second, third = (photo.id for photo in three)
    press(Qt.Key.Key_Right, ALT)
    assert ids(stage) == [second, first, third]
    assert focused().objectName() == f"photo-{first}"
    press(Qt.Key.Key_Left, ALT)
    press(Qt.Key.Key_Left, ALT)
    assert ids(stage) == [first, second, third]


def test_two_keys_make_a_pair_and_the_same_key_takes_it_back(
    stage: VisitStage, three: tuple[Photo, ...]
) -> None:
    press(Qt.Key.Key_B)
    stage.widget(f"photo-{three[1].id}").setFocus()
    press(Qt.Key.Key_A)
    assert [p.pair for p in stage.facts.photos] == [Pair.BEFORE, Pair.AFTER, None]
    assert "After" in focused().accessibleDescription()
    press(Qt.Key.Key_A)
    assert stage.facts.photos[1].pair is None


def test_a_photo_is_turned_and_only_kept_by_keys(
    stage: VisitStage, three: tuple[Photo, ...]
) -> None:
    for key in (Qt.Key.Key_R, Qt.Key.Key_R, Qt.Key.Key_L, Qt.Key.Key_S):
        press(key)
    first = stage.facts.photos[0]
    assert (first.turn, first.public) == (1, False)
    assert focused().accessibleDescription() == "1 of 3, Only for you, not described yet"


def test_a_photo_is_removed_by_key_and_undone(stage: VisitStage, three: tuple[Photo, ...]) -> None:
    press(Qt.Key.Key_Delete)
    assert len(stage.facts.photos) == 2
    assert stage.heard.with_undo[-1] == "Photo removed."
    assert focused().objectName() == "add-photo"
    stage.desk.store.undo()
    assert ids(stage) == [photo.id for photo in three]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_names_every_key_and_does_the_same(
    stage: VisitStage, three: tuple[Photo, ...]
) -> None:
    open_menu(focused())
    menu = child(stage.window, "photo-menu")
    assert isinstance(menu, QMenu)
    keys = [action.text().split("\t")[1] for action in menu.actions()]
    assert keys == ["Enter", "V", "L", "R", "B", "A", "Alt+←", "Alt+→", "S", "Del"]
    menu.actions()[-1].trigger()
    menu.close()
    assert ids(stage) == [photo.id for photo in three[1:]]


def test_a_photo_is_given_to_a_piece_of_work(stage: VisitStage, three: tuple[Photo, ...]) -> None:
    note(stage.desk, stage.visit.id, "New cable behind the desk")
    press(Qt.Key.Key_Return)
    assert focused().objectName() == "photo-description"
    type_here("A grey cable")
    field = stage.widget("photo-work")
    assert isinstance(field, ChoiceField)
    field.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Escape)
    photo, [work] = stage.facts.photos[0], stage.facts.work
    assert (photo.work_id, photo.description) == (work.id, "A grey cable")
    assert focused().objectName() == f"photo-{photo.id}"


def large(stage: VisitStage) -> QWidget:
    """Return the photo that is shown large."""
    return stage.widget("large-photo")


def area(stage: VisitStage) -> QWidget:
    found = large(stage).findChild(QWidget, "crop-area")
    assert found is not None
    return found


def test_a_part_is_chosen_by_keys_and_the_file_stays_whole(
    stage: VisitStage, three: tuple[Photo, ...]
) -> None:
    before = (stage.desk.attachments / three[0].file).read_bytes()
    press(Qt.Key.Key_V)
    frame = area(stage)
    for key, held in (
        (Qt.Key.Key_Plus, NONE),
        (Qt.Key.Key_Right, NONE),
        (Qt.Key.Key_Up, SHIFT),
        (Qt.Key.Key_Down, CTRL),
    ):
        QTest.keyClick(frame, key, held)
    assert frame.accessibleDescription() == "95 % of the width, 92 % of the height"
    QTest.keyClick(frame, Qt.Key.Key_Return)
    photo = stage.facts.photos[0]
    assert photo.crop == Crop(left=50, top=30, width=950, height=925)
    assert (stage.desk.attachments / photo.file).read_bytes() == before


def test_a_part_is_drawn_with_the_mouse_and_turns_with_the_photo(
    stage: VisitStage, three: tuple[Photo, ...]
) -> None:
    press(Qt.Key.Key_V)
    frame = area(stage)
    middle = frame.rect().center()
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, NONE, middle)
    QTest.mouseMove(frame, QPoint(frame.width(), frame.height()))
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton)
    QTest.keyClick(frame, Qt.Key.Key_R)
    QTest.keyClick(frame, Qt.Key.Key_Return)
    photo = stage.facts.photos[0]
    assert photo.turn == 1
    assert photo.crop is not None
    assert photo.crop.left == 0
    assert photo.crop.top == pytest.approx(500, abs=10)


def test_esc_leaves_the_photo_as_it_was(stage: VisitStage, three: tuple[Photo, ...]) -> None:
    press(Qt.Key.Key_V)
    QTest.keyClick(area(stage), Qt.Key.Key_L)
    QTest.keyClick(area(stage), Qt.Key.Key_Escape)
    assert stage.facts.photos[0] == three[0]
    assert focused().objectName() == f"photo-{three[0].id}"


def test_the_whole_picture_comes_back(stage: VisitStage, three: tuple[Photo, ...]) -> None:
    press(Qt.Key.Key_V)
    QTest.keyClick(area(stage), Qt.Key.Key_Plus)
    QTest.keyClick(area(stage), Qt.Key.Key_Return)
    press(Qt.Key.Key_V)
    QTest.keyClick(area(stage), Qt.Key.Key_0)
    QTest.keyClick(area(stage), Qt.Key.Key_Return)
    assert stage.facts.photos[0].crop is None


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def open_menu(tile: QWidget) -> None:
    """Press the menu key on TILE, as the system passes it on."""
    place = tile.mapToGlobal(tile.rect().center())
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(tile, QContextMenuEvent(reason, tile.rect().center(), place))
