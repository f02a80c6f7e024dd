"""Light and dark, text size, letters and icons."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from consultant_app.domain.settings import Look
from consultant_app.resource_files import resource_path
from ui.look.appearance import Appearance
from ui.look.icons import Icons
from ui.look.tokens import DARK, LIGHT
from ui.look.type import BOLD, MEDIUM, REGULAR, SEMIBOLD, FontsMissing, Role, font_for, load_fonts

UI = Path(__file__).resolve().parents[2] / "ui"


def test_an_unknown_system_look_counts_as_light(look: Appearance) -> None:
    look.choose(Look.SYSTEM)
    assert look.tokens == LIGHT


def test_choosing_dark_tells_once_and_changes_the_whole_palette(
    look: Appearance, qapp: QApplication, qtbot: QtBot
) -> None:
    told: list[bool] = []
    look.changed.connect(lambda: told.append(True))
    look.choose(Look.DARK, text_size=115)
    assert told == [True]
    assert qapp.palette().window().color() == QColor(DARK.canvas)
    assert DARK.edge in qapp.styleSheet()


@pytest.mark.parametrize(("wanted", "given"), [(90, 90), (128, 130), (400, 150), (0, 90)])
def test_a_text_size_goes_to_the_nearest_there_is(
    look: Appearance, wanted: int, given: int
) -> None:
    look.choose(Look.LIGHT, text_size=wanted)
    assert look.percent == given
    assert look.font(Role.BODY).pixelSize() == round(15 * given / 100)


def test_less_motion_makes_every_movement_immediate(look: Appearance) -> None:
    assert look.milliseconds(120) == 120
    look.choose(Look.LIGHT, less_motion=True)
    assert look.milliseconds(120) == 0


def test_the_letters_are_our_own_in_every_weight(look: Appearance) -> None:
    found = {weight: QFontInfo(font_for(Role.BODY, weight=weight)) for weight in _WEIGHTS}
    assert {info.family() for info in found.values()} == {"Source Sans 3"}
    assert [int(info.weight()) for info in found.values()] == [400, 500, 600, 700]
    code = QFontInfo(look.font(Role.BODY, code=True))
    assert code.family() == "Atkinson Hyperlegible Next"


_WEIGHTS = (REGULAR, MEDIUM, SEMIBOLD, BOLD)


def test_a_missing_font_is_named(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "SourceSans3-Regular.ttf").write_bytes(b"no font")
    with pytest.raises(FontsMissing, match=r"SourceSans3-Regular\.ttf"):
        load_fonts(tmp_path)


def test_an_icon_has_the_colour_asked_for_and_is_drawn_once(qapp: QApplication) -> None:
    icons = Icons(resource_path("icons"))
    picture = icons.picture("check", colour=LIGHT.rose, size=18, ratio=2.0)
    assert picture.width() == 36
    assert picture.deviceIndependentSize().width() == 18
    assert _solid_colours(picture.toImage()) == {QColor(LIGHT.rose).name()}
    assert icons.picture("check", colour=LIGHT.rose, size=18, ratio=2.0) is picture


def test_every_icon_that_the_program_names_is_there() -> None:
    named = re.compile(r"""(?:icon=|Icon\(\w*look, |RoundIcon\(\s*\w*look, )"([a-z0-9-]+)\"""")
    wanted = {name for path in UI.rglob("*.py") for name in named.findall(path.read_text("utf-8"))}
    assert len(wanted) > 10
    assert {n for n in wanted if not resource_path("icons", f"{n}.svg").is_file()} == set()


def _solid_colours(image: QImage) -> set[str]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in places)
    return {colour.name() for colour in colours if colour.alpha() == 255}
