"""The wheel holds the program and everything it reads, compiled."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from checkout import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as the build backend makes it from this checkout."""
    place = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(place)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (file,) = place.glob("*.whl")
    return file


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="only a checkout knows its files")
def test_every_shipped_file_is_in_it(wheel: Path) -> None:
    packed = set(ZipFile(wheel).namelist())
    listed = subprocess.run(
        ["git", "ls-files", "resources", "consultant_app", "ui"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\n")[:-1]
    here = [name for name in listed if (ROOT / name).exists()]

    assert len(here) > 100
    wanted = {name.replace("resources/", "consultant_app/resources/", 1) for name in here}
    assert wanted - packed == set()


def test_the_language_data_is_compiled_in_it(wheel: Path) -> None:
    packed = set(ZipFile(wheel).namelist())
    authored = {name for name in packed if "/language/" in name and name.endswith(".toml")}

    assert authored
    assert {name.removesuffix("toml") + "json" for name in authored} <= packed


def test_the_installed_program_reads_its_own_files(wheel: Path, tmp_path: Path) -> None:
    ZipFile(wheel).extractall(tmp_path)
    ask = (
        "import sys; sys.path.insert(0, '.');"
        "from consultant_app.resource_files import resource_path as p;"
        "print(p('fonts', 'SourceSans3-Regular.ttf').resolve(strict=True))"
    )

    told = subprocess.run(
        [sys.executable, "-I", "-c", ask], cwd=tmp_path, check=True, capture_output=True, text=True
    )

    assert Path(told.stdout.strip()).is_relative_to(tmp_path.resolve() / "consultant_app")
