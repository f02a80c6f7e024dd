"""The files shipped with the program are found, and are what they should be."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import ImageFont

from consultant_app import resource_files
from consultant_app.resource_files import resource_path, resource_root

FACES = {
    "SourceSans3-Regular.ttf": ("Source Sans 3", "Regular"),
    "SourceSans3-Italic.ttf": ("Source Sans 3", "Italic"),
    "SourceSans3-Medium.ttf": ("Source Sans 3", "Medium"),
    "SourceSans3-SemiBold.ttf": ("Source Sans 3", "SemiBold"),
    "SourceSans3-SemiBoldItalic.ttf": ("Source Sans 3", "SemiBold Italic"),
    "SourceSans3-Bold.ttf": ("Source Sans 3", "Bold"),
    "AtkinsonHyperlegibleNext-Regular.ttf": ("Atkinson Hyperlegible Next", "Regular"),
    "AtkinsonHyperlegibleNext-Italic.ttf": ("Atkinson Hyperlegible Next", "Italic"),
    "AtkinsonHyperlegibleNext-SemiBold.ttf": ("Atkinson Hyperlegible Next", "SemiBold"),
    "AtkinsonHyperlegibleNext-Bold.ttf": ("Atkinson Hyperlegible Next", "Bold"),
}


def test_in_a_checkout_the_resources_lie_beside_the_package() -> None:
    assert resource_root() == Path(__file__).resolve().parents[2] / "resources"
    assert resource_path("icons", "sun.svg").is_file()


def test_in_a_wheel_the_resources_inside_the_package_win(tmp_path: Path) -> None:
    package = tmp_path / "consultant_app"
    package.mkdir()
    shutil.copy(resource_files.__file__, package)
    (package / "resources").mkdir()
    (tmp_path / "resources").mkdir()
    ask = "import resource_files; print(resource_files.resource_root())"

    told = subprocess.run(
        [sys.executable, "-c", ask], cwd=package, check=True, capture_output=True, text=True
    )

    assert Path(told.stdout.strip()) == (package / "resources").resolve()


def test_every_face_is_there_and_no_other() -> None:
    assert {path.name for path in resource_path("fonts").iterdir()} == set(FACES)


@pytest.mark.parametrize("file", FACES)
def test_a_face_is_a_static_font_of_its_name(file: str) -> None:
    """A variable Source Sans loads as "ExtraLight" in Qt and ignores every weight."""
    face = ImageFont.truetype(resource_path("fonts", file), size=20)

    assert face.getname() == FACES[file]
    assert b"fvar" not in resource_path("fonts", file).read_bytes()[:512]  # its table directory


@pytest.mark.parametrize("file", FACES)
def test_a_face_can_write_the_names_of_clients_and_the_euro(file: str) -> None:
    face = ImageFont.truetype(resource_path("fonts", file), size=20)
    box = bytes(face.getmask("\ufffe"))  # what a face draws for a character it lacks

    assert [letter for letter in "ŁőčßñÅ€–“”’" if bytes(face.getmask(letter)) == box] == []


def test_icons_take_the_colour_they_are_given() -> None:
    for icon in sorted(resource_path("icons").iterdir()):
        drawing = ElementTree.parse(icon).getroot()
        assert drawing.get("viewBox") == "0 0 24 24", icon.name
        assert drawing.get("stroke") == "currentColor", icon.name


def test_the_licences_of_fonts_and_icons_are_shipped() -> None:
    texts = {
        path.name: path.read_text(encoding="utf-8") for path in resource_path("licences").iterdir()
    }

    assert "Reserved Font Name 'Source'" in texts["SourceSans3-OFL.txt"]
    assert "Atkinson Hyperlegible Next Project Authors" in texts["AtkinsonHyperlegibleNext-OFL.txt"]
    for name in ("SourceSans3-OFL.txt", "AtkinsonHyperlegibleNext-OFL.txt"):
        assert re.search(r"SIL OPEN FONT LICENSE Version 1\.1", texts[name])
    assert "Lucide Icons and Contributors" in texts["Lucide-ISC.txt"]
    assert "Cole Bemis" in texts["Lucide-ISC.txt"]
